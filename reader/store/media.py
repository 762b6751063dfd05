"""The media store: pictures by the hash of their content, in files beside the library.

A file is written whole, under another name first, before the row that tells of it. Which of them
may go when there is no room is decided elsewhere.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from pathlib import Path

from reader.errors import Code, KnownError
from reader.model import Changes, MediaFile
from reader.paths import LibraryPaths
from reader.store import rows
from reader.store.connection import Connection

THUMBNAIL = ".t"  # at the end of the name of a thumbnail
_UNFINISHED = ".new"


class Media:
    """What is in the media store; reading for all roles, `add` the engine's."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, hashes: Sequence[str]) -> dict[str, MediaFile]:
        """The files of these hashes that are here."""
        found = self._connection.rows(
            "SELECT hash, media_type, bytes, width, height, animated, thumbnail FROM media"
            " WHERE hash IN (SELECT value FROM json_each(?))",
            (rows.as_json(list(hashes)),),
        )
        return {
            name: MediaFile(name, media_type, size, width, height, bool(animated), thumbnail)
            for name, media_type, size, width, height, animated, thumbnail in found
        }

    def paths(self, hashes: Sequence[str]) -> list[Path]:
        """Where the smallest forms of these files lie that are here, in this order."""
        there, folder = self.of(hashes), LibraryPaths(self._connection.folder)
        names = [f"{n}{THUMBNAIL * bool(there[n].thumbnail)}" for n in hashes if n in there]
        return [folder.media_file(name) for name in names]

    def icons(self, addresses: Sequence[str]) -> dict[str, str]:
        """The media hash of each avatar's or feed icon's address, "" where it is not here."""
        found = self._connection.rows(
            "SELECT address, media FROM icons WHERE address IN (SELECT value FROM json_each(?))",
            (rows.as_json(list(addresses)),),
        )
        return dict.fromkeys(addresses, "") | dict(found)

    def leads(self, ids: Sequence[int]) -> dict[int, str]:
        """The file of each of these articles' lead picture that is here; its thumbnail's if any."""
        found = self._connection.rows(
            "SELECT a.id, m.hash || CASE WHEN m.thumbnail > 0 THEN ? ELSE '' END FROM articles a"
            " JOIN pictures p ON p.article = a.id AND p.n = a.lead JOIN media m ON m.hash = p.media"
            " WHERE a.id IN (SELECT value FROM json_each(?)) AND p.state = 'have'",
            (THUMBNAIL, rows.ids_json(ids)),
        )
        return dict(found)

    def named(self, addresses: Sequence[str]) -> dict[str, MediaFile]:
        """The files of pictures that some article has had from these addresses."""
        found = self._connection.rows(
            "SELECT address, max(media) FROM pictures INDEXED BY pictures_had"
            " WHERE state = 'have' AND address IN (SELECT value FROM json_each(?))"
            " GROUP BY address",
            (rows.as_json(list(addresses)),),
        )
        files = self.of([name for _, name in found])
        return {address: files[name] for address, name in found if name in files}

    def hashes(self) -> frozenset[str]:
        """The hashes of all files that are here."""
        return frozenset(row[0] for row in self._connection.rows("SELECT hash FROM media"))

    def name_icons(self, icons: Sequence[tuple[int, str]]) -> Changes:
        """Give feeds that name no icon the address of one; answers which took it."""
        with self._connection.write():
            self._connection.many(
                "UPDATE feeds SET icon = ? WHERE id = ? AND icon = ''",
                [(address, feed) for feed, address in icons],
            )
        return Changes(feeds=tuple(feed for feed, _ in icons))

    def add(self, files: Sequence[MediaFile], now: int) -> None:
        """Tell of files that have been written; one that is known already stays as it is."""
        self._connection.many(
            "INSERT INTO media(hash, media_type, bytes, width, height, animated, thumbnail,"
            " added_at) VALUES(?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING",
            [
                (f.hash, f.media_type, f.bytes, f.width, f.height, f.animated, f.thumbnail, now)
                for f in files
            ],
        )


def write_file(folder: Path, name: str, content: bytes) -> None:
    """Put a file into a library's media store, whole or not at all; any thread may.

    The same content is the same file: one that is there stays. Raises KnownError DISK_FULL or
    LIBRARY_READ_ONLY.
    """
    target = LibraryPaths(folder).media_file(name)
    try:
        if target.exists() and target.stat().st_size == len(content):
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        # Two articles may bring one picture at the same moment.
        fresh = target.with_name(f"{name}.{threading.get_ident()}{_UNFINISHED}")
        try:
            with fresh.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(target)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
    except PermissionError as error:
        raise KnownError(Code.LIBRARY_READ_ONLY, folder=str(folder)) from error
    except OSError as error:
        raise KnownError(Code.DISK_FULL, folder=str(folder)) from error


def adopt_file(folder: Path, name: str, path: Path) -> None:
    """Move a whole file of a library's folder into its media store; any thread may.

    Raises KnownError DISK_FULL.
    """
    target = LibraryPaths(folder).media_file(name)
    try:
        with path.open("rb") as file:
            os.fsync(file.fileno())
        target.parent.mkdir(parents=True, exist_ok=True)
        path.replace(target)
    except OSError as error:
        raise KnownError(Code.DISK_FULL, folder=str(folder)) from error


def sweep(folder: Path, hashes: frozenset[str]) -> int:
    """Delete files of a media store that no row tells of, as a killed engine leaves them.

    Nobody may be writing files meanwhile. Answers how many there were.
    """
    strays = [
        path
        for path in LibraryPaths(folder).media.glob("*/*")
        if path.name.removesuffix(THUMBNAIL) not in hashes
    ]
    for path in strays:
        path.unlink(missing_ok=True)
    return len(strays)
