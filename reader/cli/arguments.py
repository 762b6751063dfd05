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
from reader.languages import NAMES
from reader.launch import WindowOptions

OPTIONS_WITH_VALUE = ("--library", "--screenshot", "--size", "--select", "--language")
MARKS = ("read", "unread", "starred", "unstarred")
LISTED = 50  # headlines that a list shows unless told otherwise

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

QUERIES = """\
a query is made of words that narrow the list:
  unread  starred  today              what is listed
  feed:NAME  folder:NAME  tag:NAME    from where; a number does too, "quotes" hold spaces
  anything else                       words in the article"""


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
        "--select", type=_positive, metavar="N", help="open the N-th headline, counted from 1"
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
    return _positive(width), _positive(height)


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def _length(text: str) -> float:
    number = float(text)
    if not 0 < number < 1_000_000:
        raise ValueError(text)
    return number


_size.__name__ = "size"  # argparse names the kind of value in its sentence
_positive.__name__ = _length.__name__ = "number"


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


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("address", metavar="ADDRESS", help="of a feed or of a page")
    parser.add_argument("--folder", metavar="NAME", help="put it there; A/B is a folder in another")
    parser.add_argument("--title", default="", help="your own name for it")
    parser.add_argument(
        "--pick", type=_positive, metavar="N", help="take the N-th of several feeds behind a page"
    )
    parser.add_argument(
        "--later", action="store_true", help="put it into the outbox, to be added with a network"
    )
    _online_option(parser)


def _remove(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("feeds", nargs="+", metavar="FEED", help="number, address or name")


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="an OPML file")


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="to be written; - writes to the output")


def _refresh(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--all", action="store_true", help="also those that are not due yet")
    parser.add_argument(
        "--headlines-only",
        action="store_true",
        help="without the pages and pictures that are kept for reading offline",
    )
    _online_option(parser)
    parser.add_argument("feeds", nargs="*", metavar="FEED", help="number, address or name")


def _offline(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "state", nargs="?", choices=("on", "off"), metavar="STATE", help="on or off"
    )


def _outbox(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "act",
        nargs="?",
        choices=("list", "send", "remove"),
        default="list",
        metavar="ACT",
        help="list, send or remove",
    )
    parser.add_argument("ids", nargs="*", type=_positive, metavar="ID", help="all when sending")


def _list(parser: argparse.ArgumentParser) -> None:
    parser.epilog = QUERIES
    parser.add_argument("query", nargs="*", metavar="QUERY")
    _limit_option(parser)


def _read(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", type=_positive, metavar="ID", help="the article’s number in a list")
    parser.add_argument(
        "--width", type=_positive, default=76, metavar="N", help="characters in a line (76)"
    )


def _edition(parser: argparse.ArgumentParser) -> None:
    parser.epilog = QUERIES
    parser.add_argument("file", metavar="FILE", type=Path, help="to be written, as EPUB")
    parser.add_argument("query", nargs="*", metavar="QUERY", help="the articles (unread ones)")
    parser.add_argument(
        "--limit", type=_positive, default=200, metavar="N", help="at most N articles (200)"
    )
    parser.add_argument("--title", default="Broadsheet", help="on its cover")
    parser.add_argument("--no-pictures", action="store_true", help="text alone")


def _pack(parser: argparse.ArgumentParser) -> None:
    parser.epilog = QUERIES
    parser.add_argument("query", nargs="*", metavar="QUERY")
    parser.add_argument("--unread", action="store_true", help="all unread articles (the usual)")
    parser.add_argument("--starred", action="store_true", help="all starred ones")
    for place, of in (("folder", "a folder"), ("feed", "a feed"), ("tag", "a tag")):
        parser.add_argument(
            f"--{place}", action="append", default=[], metavar="NAME", help=f"those of {of}"
        )
    parser.add_argument(
        "--read-too", action="store_true", help="of folders and feeds also what has been read"
    )
    parser.add_argument(
        "--days", type=_positive, default=0, metavar="N", help="of the last N days only"
    )
    parser.add_argument(
        "--hours", type=_length, default=12.0, metavar="H", help="length of the trip (12)"
    )
    parser.add_argument(
        "--budget", type=_length, default=0.0, metavar="MB", help="at most so many megabytes"
    )
    parser.add_argument(
        "--oldest-first", action="store_true", help="leave out the newest where there is no room"
    )
    pictures = parser.add_mutually_exclusive_group()
    pictures.add_argument(
        "--picture-size", type=_positive, default=0, metavar="PX", help="their longest side"
    )
    pictures.add_argument("--no-pictures", action="store_true", help="text alone")
    parser.add_argument("--dry-run", action="store_true", help="only say what it would come to")


def _enclosures(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", type=_positive, metavar="ID", help="the article’s number in a list")
    parser.add_argument("--get", type=_positive, metavar="N", help="download the N-th file")


def _keep(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("address", metavar="ADDRESS", help="of a page")
    parser.add_argument("--anyway", action="store_true", help="also a page that is no article")


def _mark(parser: argparse.ArgumentParser) -> None:
    parser.epilog = QUERIES
    parser.add_argument("state", choices=MARKS, metavar="STATE", help=", ".join(MARKS))
    parser.add_argument("ids", nargs="*", type=_positive, metavar="ID")
    parser.add_argument("--query", metavar="QUERY", help="all articles of this list")


def _search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("words", nargs="+", metavar="WORDS")
    _limit_option(parser)


def _online_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--online", action="store_true", help="this once, though Broadsheet works offline"
    )


def _limit_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--limit", type=_positive, default=LISTED, metavar="N", help=f"at most N ({LISTED})"
    )


def _feeds(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--accept-move",
        action="append",
        default=[],
        metavar="FEED",
        help="read this feed from the address it says it moved to",
    )
    parser.add_argument(
        "--decline-move",
        action="append",
        default=[],
        metavar="FEED",
        help="stay with the address you have, and be asked no more",
    )


def _backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="to be written")


def _restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="that “backup” has written")


def _move_library(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR", type=Path, help="a new or empty folder")


def _space(parser: argparse.ArgumentParser) -> None:
    """Nothing but the shared options."""


def _notes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("words", nargs="*", metavar="WORDS", help="that the notes have")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write them into a file")


def _doctor(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--repair", action="store_true", help="mend what can be mended")


COMMANDS = {
    "add": ("Subscribe to a feed, or to the feed behind a page.", _add),
    "remove": ("Unsubscribe; what you starred stays.", _remove),
    "import": ("Subscribe to all feeds of an OPML file; duplicates are merged.", _import),
    "export": ("Write the subscriptions with their folders as OPML.", _export),
    "refresh": ("Fetch the feeds that are due.", _refresh),
    "offline": ("Work offline, so that nothing leaves this computer, or no longer.", _offline),
    "outbox": ("List, send or remove what waits for a network.", _outbox),
    "feeds": ("List the subscriptions, and settle moves that they propose.", _feeds),
    "list": ("List headlines, newest first.", _list),
    "read": ("Show an article as text.", _read),
    "mark": ("Mark articles.", _mark),
    "search": ("Find articles by their words, best first.", _search),
    "pack": ("Make articles complete for a trip; 1 where some could not be.", _pack),
    "enclosures": ("List the files of an article, or download one.", _enclosures),
    "keep": ("Make an article of any page, with its pictures.", _keep),
    "edition": ("Make an EPUB of articles, newest first, for an e-reader or a phone.", _edition),
    "backup": ("Write the whole library into one file, passwords apart.", _backup),
    "restore": ("Put a backup in the library’s place; what is there is kept aside.", _restore),
    "move-library": ("Move the library to another folder.", _move_library),
    "notes": ("Show your notes and highlights, or write them as Markdown.", _notes),
    "space": ("Show what room the library takes, by feed and by kind.", _space),
    "doctor": ("Check the library; exit code 1 where something is wrong.", _doctor),
}
