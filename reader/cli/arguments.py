"""Understands the words of the command line: which command with what, or how to open the window.

Only understands and checks their form; whether a feed or file exists is found out by the command.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import NoReturn

from reader import __version__
from reader.cli.commands import COMMANDS, positive
from reader.languages import NAMES
from reader.launch import WindowOptions

OPTIONS_WITH_VALUE = ("--library", "--screenshot", "--size", "--select", "--language")
LARGEST = 8192  # pixels of a window's side; no screen is larger, and larger ones are not painted

HELP = """\
commands (broadsheet COMMAND --help says more):
  add ADDRESS          subscribe to a feed, or to the feed behind a page
  remove FEED…         unsubscribe
  import FILE          subscribe to all feeds of an OPML file
  export FILE          write the subscriptions as OPML (- for the output)
  refresh [FEED…]      fetch the feeds that are due (--all: all of them)
  offline [on|off]     let nothing leave this computer, or end that
  outbox [send|remove] what waits for a network
  feeds                list the subscriptions
  list [QUERY]         list headlines, newest first
  read ID              show an article
  mark STATE ID…       mark articles read, unread, starred or unstarred
  search WORDS         find articles by their words
  pack [QUERY]         make articles complete for a trip
  enclosures ID        list the files of an article, or download one
  keep ADDRESS         make an article of any page
  edition FILE [QUERY] make an EPUB of articles for an e-reader or a phone
  backup FILE          write the whole library into one file
  restore FILE         put such a file in the library’s place; what is there is kept aside
  move-library DIR     move the library to another folder
  notes [WORDS]        show your notes (--markdown FILE: write them)
  space                show what room the library takes, by feed and by kind
  doctor               check the library (--repair: mend it)

Without a command the window opens; ADDRESS or an OPML FILE is then offered for subscription.
--library and --json may stand before or after the command."""


class WrongUse(Exception):
    """Words that make no sense; the text says what is wrong and where to look."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command with the values of its own arguments, as its parser names them."""

    name: str
    library: Path | None
    json: bool
    values: argparse.Namespace


class _Parser(argparse.ArgumentParser):
    """A parser that raises instead of leaving the process."""

    def error(self, message: str) -> NoReturn:
        raise WrongUse(f"broadsheet: {message}\nTry “{self.prog} --help”.")


def understand(words: Sequence[str]) -> Command | WindowOptions:
    """What the words ask for; raises WrongUse, and SystemExit where help has been printed."""
    if _first_word(words) in COMMANDS:
        return _command(words)
    return _window(words)


def _first_word(words: Sequence[str]) -> str:
    """The first word that is neither an option nor an option's value."""
    rest = iter(words)
    for word in rest:
        if word in OPTIONS_WITH_VALUE:
            next(rest, None)
        elif not word.startswith("-"):
            return word
    return ""


# --- the window -------------------------------------------------------------------------------


def _window(words: Sequence[str]) -> Command | WindowOptions:
    """How to open the window, or its main job in the terminal, which its looks do not touch."""
    parser = _Parser(
        prog="broadsheet",
        description="A desktop news reader that is complete when you are offline.",
        usage="broadsheet [options] [ADDRESS | FILE …]\n"
        "       broadsheet [--library DIR] [--json] COMMAND …",
        epilog=HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    _library_option(parser, default=None)
    parser.add_argument("--version", action="version", version=f"Broadsheet {__version__}")
    parser.add_argument("--demo", action="store_true", help="read a small newsroom made for show")
    parser.add_argument(
        "--terminal", action="store_true", help="without a window: refresh, list, read one story"
    )
    parser.add_argument(
        "--screenshot", type=Path, metavar="FILE", help="write a picture of the window and leave"
    )
    parser.add_argument("--dark", action="store_true", help="dark colours")
    parser.add_argument(
        "--language", choices=tuple(NAMES), default="", metavar="CODE", help="de, en, fr or he"
    )
    parser.add_argument(
        "--size", type=_size, metavar="WxH", help="size of the window in pixels, such as 1200x800"
    )
    parser.add_argument(
        "--select", type=positive, metavar="N", help="open the N-th headline, counted from 1"
    )
    parser.add_argument(
        "--hidden", action="store_true", help="start in the tray, where Broadsheet is kept there"
    )
    parser.add_argument("arguments", nargs="*", help=argparse.SUPPRESS)
    got = parser.parse_args(words)
    arguments = tuple(map(_handed_over, got.arguments))
    for argument in arguments:
        if not _can_be_subscribed(argument):
            raise WrongUse(_no_such_command(argument))
    if got.demo and got.library is not None:
        raise WrongUse(
            "broadsheet: the demo makes a library of its own and takes it away again;"
            " leave --library out.\nTry “broadsheet --help”."
        )
    if got.terminal:
        return Command("terminal", got.library, False, got)
    return WindowOptions(
        library=got.library,
        demo=got.demo,
        screenshot=got.screenshot,
        dark=got.dark,
        language=got.language,
        size=got.size,
        select=got.select,
        arguments=arguments,
        hidden=got.hidden,
    )


def _handed_over(argument: str) -> str:
    """An argument as another process understands it too: a file by its whole path.

    A desktop names files by addresses (RFC 8089) where a program takes addresses at all.
    """
    if argument.startswith(("file:///", "file://localhost/")):
        from urllib.parse import urlsplit
        from urllib.request import url2pathname

        return url2pathname(urlsplit(argument).path)
    path = Path(argument)
    return str(path.absolute()) if path.is_file() else argument


def _can_be_subscribed(argument: str) -> bool:
    """Whether a bare word is an address or a file, as a desktop hands them over."""
    return (
        argument.startswith(("feed:", "http:", "https:"))
        or argument.lower().endswith((".opml", ".xml"))
        or Path(argument).is_file()
    )


def _no_such_command(word: str) -> str:
    near = get_close_matches(word, COMMANDS, n=1)
    meant = f" Did you mean “{near[0]}”?" if near else ""
    return f"broadsheet: “{word}” is no command.{meant}\nTry “broadsheet --help”."


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().replace("×", "x").partition("x")
    size = positive(width), positive(height)
    if max(size) > LARGEST:
        raise ValueError(text)
    return size


_size.__name__ = "size"  # argparse names the kind of value in its sentence


# --- the commands -----------------------------------------------------------------------------


def _command(words: Sequence[str]) -> Command:
    shared = _Parser(add_help=False)
    _library_option(shared, default=argparse.SUPPRESS)
    _json_option(shared, default=argparse.SUPPRESS)
    parser = _Parser(prog="broadsheet", allow_abbrev=False)
    _library_option(parser, default=None)
    _json_option(parser, default=False)
    commands = parser.add_subparsers(dest="command", parser_class=_Parser)
    for name, (summary, describe) in COMMANDS.items():
        sub = commands.add_parser(
            name,
            parents=[shared],
            description=summary,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        describe(sub)
    got = parser.parse_args(words)
    if got.command == "mark" and bool(got.ids) == (got.query is not None):
        raise WrongUse(
            "broadsheet: say which articles to mark, by their numbers or by --query.\n"
            "Try “broadsheet mark --help”."
        )
    if got.command == "export" and got.file == "-" and got.json:
        raise WrongUse(
            "broadsheet: export writes OPML to the output or --json, not both.\n"
            "Try “broadsheet export --help”."
        )
    return Command(got.command, got.library, got.json, got)


def _library_option(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument(
        "--library", type=Path, metavar="DIR", default=default, help="the folder of the library"
    )


def _json_option(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument(
        "--json", action="store_true", default=default, help="one object a line, totals last"
    )
