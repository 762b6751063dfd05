"""Puts a restored library in the place of the one that is there, or a copy of it elsewhere.

What was there is kept aside, or stays where it was: nothing is deleted. Nobody may have the library
open, which is made sure of first.
"""

from __future__ import annotations

import errno
import os
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from reader import settings
from reader.errors import Code, KnownError
from reader.paths import LibraryPaths
from reader.store import backups
from reader.store.connection import Connection, Role

ASIDE = "replaced-"  # and the time: a folder within the library's

_PARTS = ("broadsheet.sqlite3-wal", "broadsheet.sqlite3-shm", "media", settings.FILE)
_NOT_MOVED = ("engine.lock", "window.lock", "window.open", "log")
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_WAIT = 3000  # milliseconds for a window or an engine that is just leaving

Progress = Callable[[int, int], None]  # bytes done and in all; what it raises stops the work


def swap_in(folder: Path, fresh: Path, now: int) -> Path:
    """Put what `fresh` holds in the library's place; answers the folder with what was there.

    If anything stops it, all is as it was. Raises KnownError: LIBRARY_LOCKED, LIBRARY_READ_ONLY.
    """
    stamp = time.strftime("%Y-%m-%d-%H%M%S", time.gmtime(now))
    aside = folder / f"{ASIDE}{stamp}"
    database = LibraryPaths(folder).database
    see_that_nobody_has_it(folder)
    moved: list[tuple[Path, Path]] = []

    def move(source: Path, target: Path) -> None:
        if source.exists():
            source.replace(target)
            moved.append((source, target))

    try:
        aside.mkdir()
        for name in _PARTS:
            if name != settings.FILE or (fresh / name).exists():
                move(folder / name, aside / name)
        if database.exists():
            _link(database, aside / database.name)
        for path in sorted(fresh.iterdir()):
            if path.name != database.name:
                move(path, folder / path.name)
        # Last and in one step: at every moment there is a library in the folder.
        (fresh / database.name).replace(database)
    except OSError as error:
        for source, target in reversed(moved):
            with suppress(OSError):
                target.replace(source)
        shutil.rmtree(aside, ignore_errors=True)  # what it held is back in its place
        raise KnownError(Code.LIBRARY_READ_ONLY, folder=str(folder)) from error
    shutil.rmtree(fresh, ignore_errors=True)
    with suppress(OSError):
        aside.rmdir()  # where there was nothing
    return aside


def copy_to(
    folder: Path, target: Path, progress: Progress, *, in_use: bool = False, begun: bool = False
) -> None:
    """Copy the library of a folder into another one, which must be new or empty; all is checked.

    Of one that is `in_use` only what does not change is copied; a second call with `begun` copies
    the rest. If anything stops it, nothing is left there. Raises KnownError: LIBRARY_MISSING,
    LIBRARY_LOCKED, LIBRARY_DAMAGED, FOLDER_NOT_EMPTY, FOLDER_WITHIN, DISK_FULL, LIBRARY_READ_ONLY.
    """
    source = LibraryPaths(folder)
    if not source.database.exists():
        raise KnownError(Code.LIBRARY_MISSING, folder=str(folder))
    if target.resolve().is_relative_to(folder.resolve()):
        raise KnownError(Code.FOLDER_WITHIN, folder=str(target))
    made = not target.exists()
    try:
        if not made and not begun and any(target.iterdir()):
            raise KnownError(Code.FOLDER_NOT_EMPTY, folder=str(target))
    except OSError as error:
        raise KnownError(Code.LIBRARY_READ_ONLY, folder=str(target)) from error
    try:
        if not in_use:
            see_that_nobody_has_it(folder)
        target.mkdir(parents=True, exist_ok=True)
        files = [path for path in _files(folder) if not in_use or _lasts(folder, path)]
        if begun:
            files = [path for path in files if not _is_there(folder, path, target)]
        total = sum(_bytes(path) for path in files)
        if shutil.disk_usage(target).free < total + (_bytes(source.database) if in_use else 0):
            raise KnownError(Code.DISK_FULL, folder=str(target))
        _copy_all(folder, files, target, total, progress)
        if not in_use and not backups.is_sound(LibraryPaths(target).database):
            raise KnownError(Code.LIBRARY_DAMAGED, detail="quick_check")
    except BaseException as error:
        _take_away(target, whole=made)
        if isinstance(error, OSError):
            code = Code.DISK_FULL if error.errno in _FULL else Code.LIBRARY_READ_ONLY
            raise KnownError(code, folder=str(target)) from error
        raise


def see_that_nobody_has_it(folder: Path) -> None:
    """Gather the library into one file, which only its one user can; raises KnownError.

    LIBRARY_LOCKED tells that a window or another program has it open. A damaged one passes.
    """
    if not LibraryPaths(folder).database.exists():
        return
    try:
        connection = Connection(folder, Role.WINDOW)
        try:
            connection.run(f"PRAGMA busy_timeout = {_WAIT}")
            connection.value("PRAGMA journal_mode = DELETE")
        finally:
            connection.close()
    except KnownError as error:
        if error.code is not Code.LIBRARY_DAMAGED:
            raise


def _files(folder: Path) -> list[Path]:
    """All files of a library that belong to it wherever it is."""
    found = []
    for top in sorted(folder.iterdir()):
        if top.name in _NOT_MOVED or top.is_symlink():
            continue
        found += [top] if top.is_file() else [p for p in sorted(top.rglob("*")) if p.is_file()]
    return found


def _lasts(folder: Path, path: Path) -> bool:
    """Whether a file stays as it is while the library is in use: a picture, a copy."""
    top = path.relative_to(folder).parts[0]
    return top in ("media", "backups") or top.startswith(ASIDE)


def _is_there(folder: Path, path: Path, target: Path) -> bool:
    """Whether a file that lasts has been copied already."""
    copy = target / path.relative_to(folder)
    return _lasts(folder, path) and _bytes(copy) == _bytes(path)


def _bytes(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _copy_all(
    folder: Path, files: list[Path], target: Path, total: int, progress: Progress
) -> None:
    done = 0
    for path in files:
        copy = target / path.relative_to(folder)
        copy.parent.mkdir(parents=True, exist_ok=True)
        try:
            source = path.open("rb")
        except FileNotFoundError:  # a picture that was let go meanwhile
            continue
        with source, copy.open("wb") as made:
            while piece := source.read(1 << 20):
                made.write(piece)
                done += len(piece)
                progress(done, max(done, total))
            made.flush()
            os.fsync(made.fileno())
        if _bytes(copy) != _bytes(path) and path.exists():
            raise OSError(errno.EIO, "a copy is not as long as what was copied")


def _take_away(target: Path, *, whole: bool) -> None:
    """Take away what was copied so far, into a folder that was new or empty."""
    if whole:
        shutil.rmtree(target, ignore_errors=True)
        return
    for path in target.iterdir():
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def _link(source: Path, target: Path) -> None:
    """A second name for a file, or a copy where the disk knows no such thing."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
