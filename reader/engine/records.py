"""Outcomes that brought no news, written down many at a time.

A thousand feeds that answer "not modified" are a thousand rows to touch: one by one they would
take longer than fetching them. What a killed engine had not written yet is fetched again.
"""

from __future__ import annotations

import asyncio

from reader.engine.announcer import Announcer
from reader.engine.lane import Lane
from reader.model import FeedOutcome

MOST = 50  # outcomes in one transaction, so that it stays short
OFTEN = 0.2  # seconds for which an outcome may wait


class Records:
    """Collects outcomes of one refresh; used from one event loop."""

    def __init__(self, lane: Lane, announcer: Announcer) -> None:
        self._lane = lane
        self._announcer = announcer
        self._held: list[tuple[int, FeedOutcome]] = []
        self._timer: asyncio.TimerHandle | None = None
        self._writing: set[asyncio.Task[None]] = set()

    def add(self, feed: int, outcome: FeedOutcome) -> None:
        """Write an outcome soon."""
        self._held.append((feed, outcome))
        if len(self._held) >= MOST:
            self._write()
        elif self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(OFTEN, self._write)

    async def flush(self) -> None:
        """Write all that is held and wait for it; raises what the store raised."""
        self._write()
        written = await asyncio.gather(*self._writing, return_exceptions=True)
        for result in written:
            if isinstance(result, BaseException):
                raise result

    def _write(self) -> None:
        if self._timer:
            self._timer.cancel()
            self._timer = None
        held, self._held = self._held, []
        if held:
            self._writing.add(asyncio.get_running_loop().create_task(self._write_down(held)))

    async def _write_down(self, held: list[tuple[int, FeedOutcome]]) -> None:
        self._announcer.changed(await self._lane.run(self._lane.store.feeds.record_many, held))
