"""Where a library lies and what its folder keeps; all that a window needs to know before it paints.

Imports nothing of weight and opens nothing; every room may know it.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from reader.files import write_whole

ENVIRONMENT = "BROADSHEET_LIBRARY"


def default_folder() -> Path:
    """The library of this user: $BROADSHEET_LIBRARY, else where it was moved to, else where the
    system keeps such data."""
    named = os.environ.get(ENVIRONMENT)
    if named:
        return Path(named).expanduser()
    moved = moved_to()
    if moved is not None:
        return moved
    from platformdirs import user_data_path

    return user_data_path("Broadsheet", appauthor=False)


def place_file() -> Path:
    """The file that says where the library was moved to; it is not in the library's folder."""
    from platformdirs import user_config_path

    return user_config_path("Broadsheet", appauthor=False) / "place.json"


def moved_to() -> Path | None:
    """Where the library was moved to, None where it is where the system keeps such data."""
    try:
        said = json.loads(place_file().read_text("utf-8"))
        named = said.get("library") if isinstance(said, dict) else None
    except (OSError, ValueError):
        return None
    folder = Path(named) if isinstance(named, str) and named else None
    return folder if folder is not None and folder.is_absolute() else None


def remember_place(folder: Path) -> None:
    """Let the library be in this folder from now on; raises KnownError FILE_UNWRITABLE."""
    path = place_file()
    with suppress(OSError):  # writing will say why
        path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, json.dumps({"library": str(folder.absolute())}, indent=2).encode())


def is_away(folder: Path) -> bool:
    """Whether the library was moved to this folder and is not there: its disk is unplugged, say.

    A new one in its place would hide it.
    """
    return not LibraryPaths(folder).database.exists() and moved_to() == folder


@dataclass(frozen=True, slots=True)
class LibraryPaths:
    """Where a library's folder keeps what; the folder can be moved whole."""

    folder: Path

    @property
    def database(self) -> Path:
        """The file that holds everything but pictures."""
        return self.folder / "broadsheet.sqlite3"

    @property
    def media(self) -> Path:
        """Pictures and sounds by the hash of their content, as `ab/abcdef…`."""
        return self.folder / "media"

    @property
    def downloads(self) -> Path:
        """Files that are on their way, and copies of those that somebody opened."""
        return self.folder / "downloads"

    def media_file(self, name: str) -> Path:
        """The file of a content hash, or of a hash with ".t" at its end for its thumbnail."""
        return self.media / name[:2] / name

    @property
    def backups(self) -> Path:
        """Copies of the database, daily ones and those from before each upgrade."""
        return self.folder / "backups"

    @property
    def engine_lock(self) -> Path:
        """Held by the one engine of this library while it lives."""
        return self.folder / "engine.lock"

    @property
    def window_lock(self) -> Path:
        """Held by the one window of this library while it lives."""
        return self.folder / "window.lock"

    @property
    def window_open(self) -> Path:
        """There while a window has this library open, and after one that was not left cleanly."""
        return self.folder / "window.open"

    @property
    def log(self) -> Path:
        """The folder of logs."""
        return self.folder / "log"

    @property
    def settings_folder(self) -> Path:
        """The folder of `reader.settings`."""
        return self.folder
