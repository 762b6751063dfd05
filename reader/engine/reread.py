"""Reads kept pages again where this version reads better than the one that read them: offline.

In short steps, one page each, when nothing else is to be done; what is found is written in a
transaction of its own. Feeds' own texts are not kept as they came, and stay.
"""

from __future__ import annotations

import asyncio
import time
import zlib
from dataclasses import replace

from reader.content.extract import READ_BY
from reader.engine import embedding
from reader.engine.announcer import Announcer
from reader.engine.digesters import Digesters
from reader.engine.errand import PAGE_LIMIT
from reader.engine.keeper import DEADLINE
from reader.engine.lane import Lane
from reader.errors import KnownError
from reader.model import OldPage, Page, Refusal

AT_ONCE = 100  # articles that are looked up together
REST = 0.1  # seconds between two pages, at most: the reader may be reading


class Rereading:
    """Reads again what an older version read; used from one event loop."""

    def __init__(self, lane: Lane, digesters: Digesters, announcer: Announcer) -> None:
        self._lane = lane
        self._digesters = digesters
        self._announcer = announcer
        self._waiting: list[int] = []
        self._done = False

    async def step(self) -> bool:
        """Read one page that waits, and rest as long; answers whether there is more."""
        if self._done:
            return False
        old = self._lane.store.old_pages
        if not self._waiting:
            self._waiting = list(await self._lane.run(old.read_before, READ_BY, AT_ONCE))
        if not self._waiting:
            self._done = True
            return False
        began = time.monotonic()
        article = self._waiting.pop(0)
        there = await self._lane.run(old.get, article)
        page = None if there is None else await self._read(there)
        kind = "" if there is None else there.kind
        self._announcer.changed(await self._lane.run(old.keep, article, kind, page, READ_BY))
        await asyncio.sleep(min(REST, time.monotonic() - began))
        return True

    async def _read(self, old: OldPage) -> Page | None:
        """What a page says now; None where the text that is there is to stay."""
        try:
            body = await asyncio.to_thread(_unpacked, old.raw.body)
            what = {"body": body, "address": old.raw.address, "content_type": old.raw.content_type}
            feed = {
                "title": old.source.title,
                "feed_html": old.source.html,
                "feed_plain": old.source.plain,
            }
            known = feed if old.kind == "page" else {}
            page = await self._digesters.run("page", what | known, Page, deadline=DEADLINE)
            if old.kind == "kept" and not page.html:
                page = await self._digesters.run("whole_page", what, Page, deadline=DEADLINE)
        except (KnownError, zlib.error):
            return None
        # That it is not better than the feed's was decided when it came.
        drawn = await embedding.drawn(self._lane, self._digesters, page.embedded)
        page = replace(page, embedded=drawn)
        refused = page.refusal not in ("", Refusal.NOT_BETTER) and old.kind == "page"
        return None if refused or not page.html else page


def _unpacked(packed: bytes) -> bytes:
    return zlib.decompressobj().decompress(packed, PAGE_LIMIT)
