"""What every command is given: the library's folder, where to answer, and the time.

Opens the library for the commands; what they do with it is theirs.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.output import Output
from reader.library import LibraryPaths, open_reader, open_writer

if TYPE_CHECKING:
    from reader.store import Store


@dataclass(frozen=True, slots=True)
class Place:
    """A library's folder and the output; `now` is UTC seconds at the start of the command."""

    folder: Path
    output: Output
    now: int = field(default_factory=lambda: int(time.time()))

    @property
    def paths(self) -> LibraryPaths:
        """Where the library keeps what."""
        return LibraryPaths(self.folder)

    def reading(self) -> Store:
        """The library to be read, for a `with`; raises KnownError where it cannot be opened."""
        return open_reader(self.folder)

    def writing(self) -> Store:
        """The library to be marked and arranged, for a `with`; raises KnownError."""
        return open_writer(self.folder)
