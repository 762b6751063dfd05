"""The library as the two faces use it: where it lies, how it is opened and kept safe.

It knows neither Qt nor the network. The store, and SQLite with it, is imported when a library is
opened and not before, so that a window can be on the screen first.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import Code, KnownError
from reader.model import Article, City, Note, PackFigures, PackPlan
from reader.paths import ENVIRONMENT, LibraryPaths, default_folder, remember_place

if TYPE_CHECKING:
    from reader.share.targets import Piece
    from reader.store import Fault, Store

__all__ = [
    "LibraryPaths",
    "back_up",
    "begin_move",
    "dateline",
    "default_folder",
    "doctor",
    "end_of_day",
    "file_to_open",
    "find_cities",
    "go_back",
    "is_damaged",
    "move",
    "newest_backup",
    "notes_markdown",
    "open_reader",
    "open_writer",
    "piece_of",
    "put_in_place",
    "read_backup",
    "start_of_today",
    "weigh_pack",
]


def open_reader(folder: Path) -> Store:
    """Open a library to read; it is made or upgraded where needed. Raises KnownError."""
    from reader.store import Role, Store

    return Store.open(folder, Role.READ)


def open_writer(folder: Path) -> Store:
    """Open a library to write what the reader does. Raises KnownError."""
    from reader.store import Role, Store

    return Store.open(folder, Role.WINDOW)


def doctor(folder: Path, repair: bool) -> tuple[Fault, ...]:
    """Check a library, or check and mend it; answers what was found wrong. Raises KnownError."""
    from reader.store import Role, Store

    with Store.open(folder, Role.ENGINE) as store:
        return store.doctor.repair() if repair else store.doctor.check()


def is_damaged(folder: Path) -> bool:
    """Whether a library's file is damaged; reads all of it. Raises KnownError."""
    try:
        with open_reader(folder) as store:
            return store.doctor.is_damaged()
    except KnownError as error:
        if error.code is Code.LIBRARY_DAMAGED:
            return True
        raise


def newest_backup(folder: Path) -> Path | None:
    """The sound copy of a library that was made last, None where there is none."""
    from reader.store import backups

    return backups.newest(folder)


def go_back(folder: Path, backup: Path, now: float) -> Path:
    """Put a copy in the place of a library that nobody has open; what was there is kept aside.

    Answers where. Raises KnownError.
    """
    from reader.store import backups

    return backups.go_back(folder, backup, int(now))


def back_up(folder: Path, target: Path, now: float, progress: Callable[[int, int], None]) -> int:
    """Write the whole library into one file; answers its bytes.

    `progress` gets bytes done and in all, and stops the work by what it raises. Raises KnownError.
    """
    from reader.store import archive

    return archive.write(folder, target, int(now), progress)


def read_backup(file: Path, folder: Path, progress: Callable[[int, int], None]) -> Path:
    """Read such a file, checked, into a folder within the library's; answers it. Raises KnownError.

    `put_in_place` then makes it the library.
    """
    from reader.store import archive

    return archive.unpack(file, folder, progress)


def put_in_place(folder: Path, fresh: Path, now: float) -> Path:
    """Make what was read the library, which nobody has open; answers where the former one is kept.

    Raises KnownError.
    """
    from reader.store import replacing

    return replacing.swap_in(folder, fresh, int(now))


def begin_move(folder: Path, target: Path, progress: Callable[[int, int], None]) -> None:
    """Copy what does not change of a library that is in use to a new or empty folder.

    `move` with `begun` has little left to do then. Raises KnownError.
    """
    from reader.store import replacing

    replacing.copy_to(folder, target, progress, in_use=True)


def move(
    folder: Path, target: Path, progress: Callable[[int, int], None], *, begun: bool = False
) -> bool:
    """Copy a library that nobody has open to a new or empty folder, checked, and use that one.

    The former one stays as it was. Answers whether it is the usual one from now on, which it is
    not where the one that was copied was named by other means. Raises KnownError.
    """
    from reader.store import replacing

    usual = default_folder().absolute() == folder.absolute() and not os.environ.get(ENVIRONMENT)
    replacing.copy_to(folder, target, progress, begun=begun)
    if usual:
        remember_place(target)
    return usual


def start_of_today(now: float) -> int:
    """The last midnight in the zone of now, in UTC seconds."""
    local = time.localtime(now)
    return int(time.mktime((local.tm_year, local.tm_mon, local.tm_mday, 0, 0, 0, 0, 0, -1)))


def end_of_day(at: float) -> int:
    """The midnight that ends the day of a time, in the zone of now, in UTC seconds."""
    local = time.localtime(at)
    return int(time.mktime((local.tm_year, local.tm_mon, local.tm_mday + 1, 0, 0, 0, 0, 0, -1)))


def dateline(now: float, calendar: str, city: Mapping[str, object], *, language: str) -> str:
    """The masthead's line at UTC seconds in the zone of now, by choices as the settings keep them.

    "Sunday, November 28th | 25 Kislev 5782"; `language` is a code such as "de" or "de_AT".
    """
    from reader.content import calendars

    return calendars.dateline(
        now, calendars.Calendar.of(calendar), City.of(city), language=language
    )


def find_cities(words: str) -> tuple[City, ...]:
    """Cities for words as they are typed, best first; reads a file the first time."""
    from reader.content import calendars

    return calendars.find_cities(words)


def piece_of(article: Article, quote: str = "") -> Piece:
    """What is shared of an article: its link in one form and without tracking, and its words."""
    from reader.share.links import canonical
    from reader.share.targets import Piece
    from reader.tracking import without_tracking

    headline = article.headline
    return Piece(
        canonical(without_tracking(article.address)),
        headline.title,
        headline.authors,
        headline.source,
        quote,
    )


def weigh_pack(
    store: Store, ids: Sequence[int], plan: PackPlan, words_a_minute: int
) -> PackFigures:
    """What of these articles fits a plan, and what that comes to in reading and in bytes."""
    from reader.content import packing

    weights = store.pack_figures.weights(ids[: packing.MOST])
    averages = store.pack_figures.averages(tuple({weight.feed for weight in weights}))
    figures = packing.weigh(plan, weights, averages, words_a_minute)
    return replace(figures, left_out=figures.left_out + max(0, len(ids) - packing.MOST))


def notes_markdown(notes: Sequence[Note]) -> str:
    """Notes as one Markdown document, each article once."""
    from reader.content.notes_markdown import markdown

    return markdown(notes)


def file_to_open(store: Store, paths: LibraryPaths, article: int, n: int) -> Path:
    """A file of an article under a name of ours with the suffix of what it is.

    Raises KnownError(FILE_UNREADABLE) where it is not here.
    """
    from reader.content.files import suffix_of

    file = next((one for one in store.enclosures.of(article) if one.n == n), None)
    suffix = suffix_of(file.media_type) if file is not None else ""
    if file is None or not file.media or not suffix:
        raise KnownError(Code.FILE_UNREADABLE, name=str(n + 1), reason="")
    folder = paths.downloads / "opened"
    path = folder / f"{file.media[:16]}{suffix}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for other in folder.iterdir():
            if other != path:
                with suppress(OSError):  # somebody reads it yet
                    other.unlink()
        if not path.exists():
            try:
                path.hardlink_to(paths.media_file(file.media))
            except OSError:  # a file system without links
                shutil.copyfile(paths.media_file(file.media), path)
    except OSError as error:
        reason = error.strerror or str(error)
        raise KnownError(Code.FILE_UNREADABLE, name=path.name, reason=reason) from error
    return path
