"""Runs one command and answers its exit code: 0 done, 1 not wholly, 2 wrong use, 130 stopped.

The one place where what went wrong becomes a sentence of the command line.
"""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable
from importlib import import_module

from reader.cli.arguments import Command
from reader.cli.endings import Refused, Stopped
from reader.cli.output import Output, prepare_streams
from reader.cli.place import Place
from reader.cli.totals import COUNTS
from reader.errors import Code, KnownError
from reader.library import default_folder
from reader.model import Message
from reader.paths import LibraryPaths, is_away

# Imported when asked for: a list should not wait for what only a refresh needs.
_PLACES = {
    "add": "reader.cli.subscriptions:add",
    "remove": "reader.cli.subscriptions:remove",
    "import": "reader.cli.opml_files:import_opml",
    "export": "reader.cli.opml_files:export_opml",
    "keep": "reader.cli.keeping:keep",
    "enclosures": "reader.cli.enclosures:enclosures",
    "edition": "reader.cli.edition:edition",
    "pack": "reader.cli.packing:pack",
    "feeds": "reader.cli.feed_list:feeds",
    "refresh": "reader.cli.refreshing:refresh",
    "offline": "reader.cli.offline:offline",
    "outbox": "reader.cli.outbox:outbox",
    "list": "reader.cli.articles:list_headlines",
    "search": "reader.cli.articles:search",
    "read": "reader.cli.articles:read",
    "mark": "reader.cli.articles:mark",
    "backup": "reader.cli.whole:backup",
    "restore": "reader.cli.whole:restore",
    "move-library": "reader.cli.whole:move_library",
    "notes": "reader.cli.notes:notes",
    "space": "reader.cli.space:space",
    "doctor": "reader.cli.checkup:doctor",
    "terminal": "reader.cli.terminal:terminal",
}

# What is of no use without a library; anything else makes one where there is none.
_OF_THE_LIBRARY = ("backup", "doctor", "move-library", "space")


def main(command: Command) -> int:
    """Carry out a command and answer its exit code."""
    prepare_streams()
    output = Output(command.json)
    try:
        code = _carry_out(command, output)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has seen enough; nothing may be written to it any more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    return code


def _carry_out(command: Command, output: Output) -> int:
    folder = (command.library or default_folder()).absolute()
    counts = COUNTS.get(command.name, ())
    try:
        if is_away(folder) and command.name != "restore":
            raise KnownError(Code.LIBRARY_MISSING, folder=str(folder))
        if command.name in _OF_THE_LIBRARY and not LibraryPaths(folder).database.exists():
            raise KnownError(Code.NO_LIBRARY, folder=str(folder))
        return _named(command.name)(Place(folder, output), command.values)
    except KnownError as error:
        output.fail(Message(error.code.value, error.params), counts)
        return 2 if error.code is Code.BAD_ADDRESS else 1
    except Refused as refused:
        output.fail(refused.message, counts)
        return 1
    except (Stopped, KeyboardInterrupt):
        output.fail(Message(Code.CANCELLED.value), counts)
        return 130


def _named(name: str) -> Callable[[Place, Namespace], int]:
    """The function that carries out a command."""
    module, _, function = _PLACES[name].partition(":")
    found: Callable[[Place, Namespace], int] = getattr(import_module(module), function)
    return found
