"""What every command is given: the library's folder, where to answer, and the time.

Opens the library for the commands; what they do with it is theirs.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from reader.cli.output import Output
from reader.library import LibraryPaths, open_reader, open_writer
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

    @contextmanager
    def reading(self) -> Iterator[Store]:
        """The library to be read; raises KnownError where it cannot be opened."""
        with open_reader(self.folder) as store:
            yield store

    @contextmanager
    def writing(self) -> Iterator[Store]:
        """The library to be marked and arranged; raises KnownError where it cannot be opened."""
        with open_writer(self.folder) as store:
            yield store
