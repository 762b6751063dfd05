"""Files beside the library against its rows: what is gone, cut, nobody's, or told and not there."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.store.connection import Connection
from reader.store.media import THUMBNAIL

# What names a file of which there is no row.
_NAMES_NOTHING = " UNION ".join(
    f"SELECT media FROM {table} WHERE media != '' AND media NOT IN (SELECT hash FROM media)"
    for table in ("pictures", "icons", "enclosures")
)
_MARKS = frozenset({"unfinished", "looked"})  # files in the media folder that are no pictures
_PART = re.compile(r"(\d+)-(\d+)\.(?:part|json)")
_UNDER_WAY = "SELECT article, n FROM enclosures WHERE state IN ('wanted', 'failed')"


class DoctorFiles:
    """Looks at files, and wants again what is not as it was kept; the engine's."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows_without_file(self) -> list[str]:
        """Hashes that a row tells of and no file has, those of thumbnails by their names."""
        names: list[str] = [row[0] for row in self._connection.rows(_NAMES_NOTHING)]
        return names + [name for name, told, _ in self._told() if told < 0]

    def wrong_files(self, *, thorough: bool = False) -> list[str]:
        """Names of files that are not as long as their rows say.

        A `thorough` look also reads each picture, to see that it has the content it is named by.
        """
        return [
            name
            for name, told, path in self._told()
            if told >= 0
            and (
                path.stat().st_size != told
                or (thorough and not name.endswith(THUMBNAIL) and _hash(path) != name)
            )
        ]

    def files_without_row(self) -> list[Path]:
        """Files in the media store and among the downloads that nobody waits for or names."""
        run, paths = self._connection, self._connection.paths
        hashes = {row[0] for row in run.rows("SELECT hash FROM media")}
        strays = [
            path
            for path in sorted(paths.media.glob("*/*"))
            if path.name.removesuffix(THUMBNAIL) not in hashes
        ]
        strays += (
            path
            for path in sorted(paths.media.glob("*"))
            if path.is_file() and path.name not in _MARKS
        )
        under_way = set(run.rows(_UNDER_WAY))
        for path in sorted(paths.downloads.glob("*")):
            part = _PART.fullmatch(path.name)
            if part and (int(part[1]), int(part[2])) not in under_way:
                strays.append(path)
        return strays

    def want_again(self, names: Sequence[str]) -> None:
        """Within a transaction: what these files were is wanted again, as if it had never come."""
        run = self._connection.run
        for name in names:
            if name.endswith(THUMBNAIL):
                bare = name.removesuffix(THUMBNAIL)
                run("UPDATE media SET thumbnail = 0 WHERE hash = ?", (bare,))
                continue
            for table in ("pictures", "icons", "enclosures"):
                state = "''" if table == "enclosures" else "iif(state = '', '', 'wanted')"
                run(
                    f"UPDATE {table} SET media = '', state = {state}, attempts = 0, next_try = 0"
                    " WHERE media = ?",
                    (name,),
                )
            run("DELETE FROM media WHERE hash = ?", (name,))

    def _told(self) -> Iterator[tuple[str, int, Path]]:
        """Each file that rows tell of, with the length they tell, -1 where it is not there."""
        file = self._connection.paths.media_file
        for name, size, small in self._connection.rows("SELECT hash, bytes, thumbnail FROM media"):
            for each, told in ((name, size), (name + THUMBNAIL, small)):
                if each == name or small:
                    path = file(each)
                    yield each, told if path.is_file() else -1, path


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
