"""Once a day, when nothing else is to be done: a copy of the library, and the list of feeds beside.

The copy is for a library that gets damaged; the list (OPML) is for any other reader, and for the
day when not even a copy can be read. A failure is logged and stops nothing.
"""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

from reader.content import opml
from reader.engine.lane import Lane
from reader.errors import KnownError
from reader.files import write_whole
from reader.paths import LibraryPaths
from reader.store import backups

SUBSCRIPTIONS = "subscriptions.opml"

_log = logging.getLogger(__name__)


async def keep_safe(lane: Lane, folder: Path, now: int) -> None:
    """Make today's copy where it is not made yet; an empty library replaces nothing."""
    try:
        feeds, folders = await lane.run(lane.store.subscriptions)
        if not feeds:
            return
        if await asyncio.to_thread(backups.keep, folder, now) is not None:
            body = opml.write("Broadsheet", feeds, now, folders)
            target = LibraryPaths(folder).backups / SUBSCRIPTIONS
            await asyncio.to_thread(write_whole, target, body)
    except KnownError as error:
        _log.warning("no copy of the library could be made: %s %s", error.code, error.params)
