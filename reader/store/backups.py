"""Copies of the library: one a day, the last three kept, and the way back to one of them.

A copy is whole and sound or it is not there, and no sound copy goes for the sake of a damaged
one. Works on a folder, with a connection of its own; going back is for whoever has made sure that
no process has the library open.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from reader.errors import Code, KnownError
from reader.paths import LibraryPaths
from reader.store.connection import Connection, Role

KEPT = 3  # daily copies

_SPARE = 32 * 1024 * 1024  # bytes that stay free beside a copy
_DAILY = re.compile(r"broadsheet-(\d{4}-\d\d-\d\d)\.sqlite3")


def keep(folder: Path, now: int) -> Path | None:
    """Copy the library of a folder aside, once a UTC day of `now` (seconds).

    Answers the copy, None where today's is there. Raises KnownError: DISK_FULL,
    LIBRARY_READ_ONLY, LIBRARY_DAMAGED (the copy is not sound; the former ones stay).
    """
    backups = LibraryPaths(folder).backups
    day = _day(now)
    target = backups / f"broadsheet-{day}.sqlite3"
    if target.exists():
        return None
    copy_aside(folder, target)
    # Copies of days to come are from a clock that was wrong: they go first.
    by_age = sorted(_daily(backups), key=lambda path: (_day_of(path) <= day, path.name))
    for path in by_age[:-KEPT]:
        path.unlink(missing_ok=True)
    return target


def newest(folder: Path) -> Path | None:
    """The sound copy that was made last, None where there is none."""
    made = sorted(_daily(LibraryPaths(folder).backups), key=lambda path: path.stat().st_mtime)
    return next((path for path in reversed(made) if is_sound(path)), None)


def copy_aside(
    folder: Path, target: Path, progress: Callable[[int, int], None] | None = None
) -> None:
    """Copy the library as it stands into a file, whole or not at all.

    `progress` gets pages done and in all. Raises KnownError as `keep` does.
    """
    fresh = target.with_suffix(".new")
    try:
        target.parent.mkdir(exist_ok=True)
        _make_room(folder, target.parent)
        fresh.unlink(missing_ok=True)
        # By a connection of its own: SQLite copies nothing through one that holds the lock.
        reader = Connection(folder, Role.READ)
        try:
            reader.backup(fresh, progress)
        finally:
            reader.close()
        if not is_sound(fresh):
            raise KnownError(Code.LIBRARY_DAMAGED, detail="quick_check")
        fresh.replace(target)
    except OSError as error:
        raise KnownError(Code.LIBRARY_READ_ONLY, folder=str(folder)) from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def go_back(folder: Path, backup: Path, now: int) -> Path:
    """Put a copy in the place of the library; answers where the library that was there is kept.

    Nobody may have the library open. At every moment there is a library in the folder. Raises
    KnownError: DISK_FULL, LIBRARY_READ_ONLY.
    """
    paths = LibraryPaths(folder)
    database = paths.database
    stamp = time.strftime("%Y-%m-%d-%H%M%S", time.gmtime(now))
    aside = paths.backups / f"damaged-{stamp}.sqlite3"
    fresh = database.with_name(database.name + ".new")
    try:
        _make_room(folder, folder, copies=2)
        for end in ("", "-wal"):
            part = database.with_name(database.name + end)
            if part.exists():
                shutil.copyfile(part, aside.with_name(aside.name + end))
        with backup.open("rb") as source, fresh.open("wb") as made:
            shutil.copyfileobj(source, made, 1 << 20)
            made.flush()
            os.fsync(made.fileno())
        # A log belongs to one file only: another one would be spoilt by it.
        for end in ("-wal", "-shm", "-journal"):
            database.with_name(database.name + end).unlink(missing_ok=True)
        fresh.replace(database)
    except OSError as error:
        raise KnownError(Code.LIBRARY_READ_ONLY, folder=str(folder)) from error
    return aside


def _day(now: int) -> str:
    return time.strftime("%Y-%m-%d", time.gmtime(now))


def _day_of(path: Path) -> str:
    found = _DAILY.fullmatch(path.name)
    return found[1] if found else ""


def _daily(backups: Path) -> list[Path]:
    return [path for path in backups.glob("broadsheet-*.sqlite3") if _day_of(path)]


def _make_room(folder: Path, where: Path, copies: int = 1) -> None:
    """See that there is room for copies of the library; raises KnownError DISK_FULL."""
    database = LibraryPaths(folder).database
    size = 0
    for end in ("", "-wal"):
        part = database.with_name(database.name + end)
        size += part.stat().st_size if part.exists() else 0
    if shutil.disk_usage(where).free < copies * size + _SPARE:
        raise KnownError(Code.DISK_FULL, folder=str(folder))


def is_sound(path: Path) -> bool:
    """Whether a copy that nobody writes to is in order."""
    try:
        address = f"{path.absolute().as_uri()}?immutable=1"
        with closing(sqlite3.connect(address, uri=True)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite3.Error:
        return False
