"""The whole library as one file: written while it is in use, and read back into a folder apart.

A ZIP file (APPNOTE 6.3) with the database as a copy of one moment, pictures and files by their
hashes, and the settings. Passwords are in the system's keyring and do not travel. Putting what was
read in the library's place is `replacing`'s.
"""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from reader import settings
from reader.errors import Code, KnownError
from reader.paths import LibraryPaths
from reader.store import backups
from reader.store.connection import APPLICATION_ID, Connection, Role
from reader.store.migrations import MIGRATIONS

FORMAT = 1
MANIFEST = "broadsheet-library.json"
READ_INTO = "restoring"  # a folder in the library's, until what is in it takes the library's place

_DATABASE = "broadsheet.sqlite3"
_MEDIA = re.compile(r"media/([0-9a-z]{2})/(\1[0-9a-z]*(?:\.t)?)")
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_PIECE = 1 << 20
_SPARE = 32 * 1024 * 1024  # bytes that stay free

# Bytes done and in all; what it raises stops the work, which then leaves nothing behind.
Progress = Callable[[int, int], None]


def write(folder: Path, target: Path, now: int, progress: Progress) -> int:
    """Write the library of a folder into a file, whole or not at all; answers its bytes.

    Raises KnownError: DISK_FULL, FILE_UNWRITABLE, LIBRARY_DAMAGED, LIBRARY_MISSING.
    """
    paths = LibraryPaths(folder)
    if not paths.database.exists():
        raise KnownError(Code.LIBRARY_MISSING, folder=str(folder))
    fresh = target.with_name(target.name + ".new")
    with _told(target.parent, target.name):
        try:
            with tempfile.TemporaryDirectory(dir=target.parent, prefix=".broadsheet-") as beside:
                copy = Path(beside) / _DATABASE
                _make_room(paths, target.parent)
                media = _copy_database(folder, copy)
                with fresh.open("wb") as file:
                    _write_all(file, paths, copy, media, now, progress)
                    file.flush()
                    os.fsync(file.fileno())
            fresh.replace(target)
        finally:
            fresh.unlink(missing_ok=True)
        return target.stat().st_size


def unpack(file: Path, folder: Path, progress: Progress) -> Path:
    """Read such a file into a folder of its own within the library's; answers that folder.

    All of it is checked. Raises KnownError: BACKUP_UNREADABLE, LIBRARY_NEWER, FILE_UNREADABLE,
    DISK_FULL, LIBRARY_READ_ONLY.
    """
    fresh = folder / READ_INTO
    try:
        with zipfile.ZipFile(file) as archive:
            names = _checked(archive, file)
            with _told(folder):
                folder.mkdir(parents=True, exist_ok=True)
                shutil.rmtree(fresh, ignore_errors=True)
                total = sum(archive.getinfo(name).file_size for name in names)
                if shutil.disk_usage(folder).free < total + _SPARE:
                    raise KnownError(Code.DISK_FULL, folder=str(folder))
                _extract(archive, names, fresh, total, progress)
        _check_database(fresh / _DATABASE, file)
    except (zipfile.BadZipFile, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
        shutil.rmtree(fresh, ignore_errors=True)
        raise KnownError(Code.BACKUP_UNREADABLE, name=file.name) from error
    except OSError as error:
        shutil.rmtree(fresh, ignore_errors=True)
        reason = os.strerror(error.errno) if error.errno else ""
        raise KnownError(Code.FILE_UNREADABLE, name=file.name, reason=reason) from error
    except BaseException:
        shutil.rmtree(fresh, ignore_errors=True)
        raise
    return fresh


# --- writing


def _copy_database(folder: Path, copy: Path) -> list[str]:
    """Copy the database as it stands; answers the names of the files it tells of."""
    reader = Connection(folder, Role.READ)
    try:
        reader.backup(copy)
    except KnownError as error:
        if error.code is Code.FILE_UNREADABLE:  # of either file: the new one is likelier
            raise OSError(errno.EIO, str(error.params["reason"])) from error
        raise
    finally:
        reader.close()
    if not backups.is_sound(copy):
        raise KnownError(Code.LIBRARY_DAMAGED, detail="quick_check")
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        found = connection.execute("SELECT hash, thumbnail FROM media ORDER BY hash").fetchall()
    names = []
    for name, thumbnail in found:
        names += [name, name + ".t"] if thumbnail else [name]
    return names


def _write_all(
    file: BinaryIO, paths: LibraryPaths, copy: Path, media: list[str], now: int, progress: Progress
) -> None:
    here = [(name, size) for name in media if (size := _size(paths.media_file(name))) >= 0]
    total = copy.stat().st_size + sum(size for _, size in here)
    done = 0

    def advance(count: int) -> None:
        nonlocal done
        done += count
        progress(done, total)

    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED, allowZip64=True) as archive:
        version = MIGRATIONS[-1].number
        manifest = {"format": FORMAT, "library": version, "made_at": now, "files": len(here)}
        archive.writestr(MANIFEST, json.dumps(manifest, indent=2))
        chosen = paths.settings_folder / settings.FILE
        if chosen.exists():
            archive.writestr(settings.FILE, chosen.read_bytes(), zipfile.ZIP_DEFLATED)
        _add(archive, copy, _DATABASE, zipfile.ZIP_DEFLATED, advance)
        for name, _ in here:
            # A picture may be let go meanwhile; without its file it is wanted again.
            with suppress(FileNotFoundError):
                into = f"media/{name[:2]}/{name}"
                _add(archive, paths.media_file(name), into, zipfile.ZIP_STORED, advance)


def _add(
    archive: zipfile.ZipFile, path: Path, name: str, how: int, advance: Callable[[int], None]
) -> None:
    with path.open("rb") as source:
        entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        entry.compress_type = how
        with archive.open(entry, "w", force_zip64=True) as made:
            while piece := source.read(_PIECE):
                made.write(piece)
                advance(len(piece))


# --- reading


def _checked(archive: zipfile.ZipFile, file: Path) -> list[str]:
    """The names in a file of ours; raises KnownError, ValueError where it is something else."""
    listed = archive.namelist()
    if MANIFEST not in listed or _DATABASE not in listed:
        raise KnownError(Code.BACKUP_UNREADABLE, name=file.name)
    if archive.getinfo(MANIFEST).file_size > _PIECE:
        raise KnownError(Code.BACKUP_UNREADABLE, name=file.name)
    manifest = json.loads(archive.read(MANIFEST))
    if not isinstance(manifest, dict) or not isinstance(manifest.get("library"), int):
        raise KnownError(Code.BACKUP_UNREADABLE, name=file.name)
    if manifest.get("format") != FORMAT or manifest["library"] > MIGRATIONS[-1].number:
        raise KnownError(Code.LIBRARY_NEWER, version=manifest["library"])
    # Only what we would have written: no name leads out of the folder.
    return [n for n in listed if n in (_DATABASE, settings.FILE) or _MEDIA.fullmatch(n)]


def _extract(
    archive: zipfile.ZipFile, names: list[str], into: Path, total: int, progress: Progress
) -> None:
    done = 0
    for name in names:
        target = into / name
        target.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(name) as source, target.open("wb") as made:
            while piece := source.read(_PIECE):
                made.write(piece)
                done += len(piece)
                progress(done, total)
            if name == _DATABASE:
                made.flush()
                os.fsync(made.fileno())


def _check_database(path: Path, file: Path) -> None:
    """Raise KnownError where it is not a sound library that this version can open."""
    if not backups.is_sound(path):
        raise KnownError(Code.BACKUP_UNREADABLE, name=file.name)
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)) as opened:
        mark = int(opened.execute("PRAGMA application_id").fetchone()[0])
        version = int(opened.execute("PRAGMA user_version").fetchone()[0])
    if mark != APPLICATION_ID:
        raise KnownError(Code.BACKUP_UNREADABLE, name=file.name)
    if version > MIGRATIONS[-1].number:
        raise KnownError(Code.LIBRARY_NEWER, version=version)


# --- what both need


@contextmanager
def _told(folder: Path, name: str = "") -> Iterator[None]:
    """Give what the disk refuses its code: of a file of that name, or of the library's folder."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise KnownError(Code.DISK_FULL, folder=str(folder)) from error
        if not name:
            raise KnownError(Code.LIBRARY_READ_ONLY, folder=str(folder)) from error
        reason = error.strerror or ""
        raise KnownError(Code.FILE_UNWRITABLE, name=name, reason=reason) from error


def _make_room(paths: LibraryPaths, where: Path) -> None:
    """See that there is room for the copy and the file; raises KnownError DISK_FULL."""
    size = 2 * max(0, _size(paths.database))
    size += sum(max(0, _size(path)) for path in paths.media.glob("??/*"))
    if shutil.disk_usage(where).free < size + _SPARE:
        raise KnownError(Code.DISK_FULL, folder=str(where))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1
