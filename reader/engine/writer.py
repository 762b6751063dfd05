"""Snapshots on their way into the library: what comes while one is written, is written together.

Little snapshots then share a transaction, which costs a fraction of one each, and more of them do
where a moment is left between two writes; a first snapshot, or a slow trickle, waits for nobody.
"""

from __future__ import annotations

import asyncio
from collections import deque

from reader.engine.lane import Lane
from reader.model import Changes, FeedOutcome, Snapshot

MOST = 16  # snapshots handed over at once, so that their changes are told in good time
LITTLE = 8  # entries; a snapshot with more of them fills a transaction by itself
COMPANY = 0.025  # seconds after a write of little ones in which others gather for the next

_News = tuple[int, Snapshot, FeedOutcome]


class Writer:
    """Writes the snapshots of one refresh; used from one event loop."""

    def __init__(self, lane: Lane) -> None:
        self._lane = lane
        self._waiting: deque[tuple[_News, asyncio.Future[Changes]]] = deque()
        self._work: asyncio.Task[None] | None = None

    async def write(self, feed: int, snapshot: Snapshot, outcome: FeedOutcome) -> Changes:
        """Write what a feed said; raises what the store raised, CancelledError after `stop`."""
        written = asyncio.get_running_loop().create_future()
        self._waiting.append(((feed, snapshot, outcome), written))
        if self._work is None or self._work.done():
            self._work = asyncio.create_task(self._write_all())
        changes: Changes = await written
        return changes

    async def stop(self) -> None:
        """Drop what has not been begun and wait for what has."""
        for _, written in self._waiting:
            written.cancel()
        self._waiting.clear()
        if self._work:
            await self._work

    async def _write_all(self) -> None:
        while self._waiting:
            some = [self._waiting.popleft() for _ in range(min(MOST, len(self._waiting)))]
            news = [each for each, _ in some]
            try:
                told = await self._lane.run(self._lane.store.feeds.apply_many, news)
            except Exception as error:  # noqa: BLE001 - handed to those who asked
                for _, written in some:
                    if not written.done():
                        written.set_exception(error)
                continue
            for (_, written), changes in zip(some, told, strict=True):
                if not written.done():
                    written.set_result(changes)
            if len(self._waiting) < MOST and all(_is_little(snapshot) for _, snapshot, _ in news):
                await asyncio.sleep(COMPANY)


def _is_little(snapshot: Snapshot) -> bool:
    return len(snapshot.entries) <= LITTLE
