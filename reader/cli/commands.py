"""The commands of the command line, and the words that each of them takes.

How the words are taken apart is `arguments`' matter, what a command does its own module's.
"""

from __future__ import annotations

import argparse
from pathlib import Path

MARKS = ("read", "unread", "starred", "unstarred")
LISTED = 50  # headlines that a list shows unless told otherwise

QUERIES = """\
a query is made of words that narrow the list:
  unread  starred  today              what is listed
  feed:NAME  folder:NAME  tag:NAME    from where; a number does too, "quotes" hold spaces
  anything else                       words in the article"""


def positive(text: str) -> int:
    """A whole number from 1 up; raises ValueError."""
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def _length(text: str) -> float:
    number = float(text)
    if not 0 < number < 1_000_000:
        raise ValueError(text)
    return number


# argparse names the kind of value in its sentence.
positive.__name__ = _length.__name__ = "number"


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("address", metavar="ADDRESS", help="of a feed or of a page")
    parser.add_argument("--folder", metavar="NAME", help="put it there; A/B is a folder in another")
    parser.add_argument("--title", default="", help="your own name for it")
    parser.add_argument(
        "--pick", type=positive, metavar="N", help="take the N-th of several feeds behind a page"
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
    parser.add_argument("ids", nargs="*", type=positive, metavar="ID", help="all when sending")


def _list(parser: argparse.ArgumentParser) -> None:
    parser.epilog = QUERIES
    parser.add_argument("query", nargs="*", metavar="QUERY")
    _limit_option(parser)


def _read(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", type=positive, metavar="ID", help="the article’s number in a list")
    parser.add_argument(
        "--comments", action="store_true", help="with what readers said on its site, as it is now"
    )
    parser.add_argument(
        "--width", type=positive, default=76, metavar="N", help="characters in a line (76)"
    )


def _edition(parser: argparse.ArgumentParser) -> None:
    parser.epilog = QUERIES
    parser.add_argument("file", metavar="FILE", type=Path, help="to be written, as EPUB")
    parser.add_argument("query", nargs="*", metavar="QUERY", help="the articles (unread ones)")
    parser.add_argument(
        "--limit", type=positive, default=200, metavar="N", help="at most N articles (200)"
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
        "--days", type=positive, default=0, metavar="N", help="of the last N days only"
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
        "--picture-size", type=positive, default=0, metavar="PX", help="their longest side"
    )
    pictures.add_argument("--no-pictures", action="store_true", help="text alone")
    parser.add_argument("--dry-run", action="store_true", help="only say what it would come to")


def _enclosures(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", type=positive, metavar="ID", help="the article’s number in a list")
    parser.add_argument("--get", type=positive, metavar="N", help="download the N-th file")


def _keep(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("address", metavar="ADDRESS", help="of a page")
    parser.add_argument("--anyway", action="store_true", help="also a page that is no article")


def _mark(parser: argparse.ArgumentParser) -> None:
    parser.epilog = QUERIES
    parser.add_argument("state", choices=MARKS, metavar="STATE", help=", ".join(MARKS))
    parser.add_argument("ids", nargs="*", type=positive, metavar="ID")
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
        "--limit", type=positive, default=LISTED, metavar="N", help=f"at most N ({LISTED})"
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
    parser.add_argument(
        "--allow-own-network",
        action="append",
        default=[],
        metavar="FEED",
        help="let this feed lie on your own network",
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
    "feeds": ("List the subscriptions, and settle what they ask.", _feeds),
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
