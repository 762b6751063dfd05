"""`backup`, `restore` and `move-library`: the whole library as one file, back again, elsewhere."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType

from reader import library
from reader.cli.language import marked, tr
from reader.cli.place import Place
from reader.cli.progress import ProgressLine
from reader.engine.lock import EngineLock
from reader.phrases import size

_DONE = marked("{done} of {total} MB")
_PASSWORDS = marked(
    "Passwords of feeds are not in it: they are kept by this computer’s own keyring."
)

Progress = Callable[[int, int], None]


def backup(place: Place, values: Namespace) -> int:
    """Write the library into one file; raises KnownError."""
    file: Path = values.file.absolute()
    with _progress(place) as progress:
        written = library.back_up(place.folder, file, place.now, progress)
    said = tr("The library is in {file} ({size}).")
    place.output.say(said.format(file=values.file, size=size(written, tr)))
    place.output.say(tr(_PASSWORDS))
    place.output.record({"file": str(file), "bytes": written})
    return 0


def restore(place: Place, values: Namespace) -> int:
    """Put the library of a file in the place of the one that is there; raises KnownError."""
    file: Path = values.file.absolute()
    with _alone(place), _progress(place) as progress:
        fresh = library.read_backup(file, place.folder, progress)
        aside = library.put_in_place(place.folder, fresh, place.now)
    with place.reading() as store:
        feeds = sum(not feed.is_kept for feed in store.feeds.all())
        articles = store.articles.counts()
    place.output.say(tr("The library of {file} is in its place.").format(file=values.file))
    if aside.exists():
        place.output.say(tr("What was there is kept in {folder}.").format(folder=aside))
    place.output.say(tr("Passwords of feeds were not in it: they are asked for again."))
    unread = sum(articles.unread.values())
    place.output.record({"feeds": feeds, "unread": unread, "aside": str(aside)})
    return 0


def move_library(place: Place, values: Namespace) -> int:
    """Copy the library to another folder and use it there; raises KnownError."""
    target: Path = values.folder.expanduser().absolute()
    with _alone(place), _progress(place) as progress:
        usual = library.move(place.folder, target, progress)
    place.output.say(tr("The library is in {folder} now.").format(folder=target))
    if not usual:
        place.output.say(tr("Name that folder where you named the former one."))
    place.output.say(
        tr(
            "The former one is still in {folder}: delete it when you have seen that all is well."
        ).format(folder=place.folder)
    )
    place.output.say(
        tr("Passwords of feeds stay in this computer’s own keyring, and logs stay where they were.")
    )
    place.output.record({"library": str(target), "former": str(place.folder), "usual": usual})
    return 0


@contextlib.contextmanager
def _progress(place: Place) -> Iterator[Progress]:
    """Tells how far it is; Ctrl-C and SIGTERM stop the work, which then leaves nothing behind."""
    line = ProgressLine(quiet=place.output.json and not sys.stderr.isatty())

    def stop(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    former = signal.signal(signal.SIGTERM, stop)
    try:
        yield lambda done, total: line.show(done // 1_000_000, total // 1_000_000, unit=_DONE)
    finally:
        signal.signal(signal.SIGTERM, former)
        line.end()


@contextlib.contextmanager
def _alone(place: Place) -> Iterator[None]:
    """While no engine is at work; raises KnownError ALREADY_REFRESHING where one is."""
    if not place.folder.exists():
        yield
        return
    lock = EngineLock(place.paths.engine_lock)
    asyncio.run(lock.take())
    try:
        yield
    finally:
        lock.release()
