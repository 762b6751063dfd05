"""A mark in the media folder while files may lack rows: so a killed engine's files are found."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

from reader.engine.lane import Lane
from reader.paths import LibraryPaths
from reader.store.media import sweep

UNFINISHED = "unfinished"

_log = logging.getLogger(__name__)


class UnfinishedMark:
    """The mark of one library's engine."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = LibraryPaths(folder).media / UNFINISHED
        self._is_set = False

    async def set(self, lane: Lane) -> None:
        """Clear away what a killed engine left, once, and say that we are at work."""
        if self._is_set:
            return
        if await asyncio.to_thread(self._path.exists):
            hashes = await lane.run(lane.store.media.hashes)
            count = await asyncio.to_thread(sweep, self._folder, hashes)
            _log.info("cleared away %d unfinished files", count)
        await asyncio.to_thread(self._touch)
        self._is_set = True

    def lift(self) -> None:
        """Every file has its row."""
        if self._is_set:
            self._path.unlink(missing_ok=True)

    def _touch(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.touch()
