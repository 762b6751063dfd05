"""Outcomes that brought no news, written down many at a time.

A thousand feeds that answer "not modified" are a thousand rows to touch: one by one they would
take longer than fetching them. What a killed engine had not written yet is fetched again.
"""

from __future__ import annotations

from reader.engine.announcer import Announcer
from reader.engine.batch import Batch
from reader.engine.lane import Lane
from reader.model import FeedOutcome

MOST = 50  # outcomes in one transaction, so that it stays short


class Records:
    """Collects outcomes of one refresh; used from one event loop."""

    def __init__(self, lane: Lane, announcer: Announcer) -> None:
        self._lane = lane
        self._announcer = announcer
        self._batch = Batch(MOST, self._write)

    def add(self, feed: int, outcome: FeedOutcome) -> None:
        """Write an outcome soon."""
        self._batch.add((feed, outcome))

    async def flush(self) -> None:
        """Write all that is held and wait for it; raises what the store raised."""
        await self._batch.flush()

    async def _write(self, held: list[tuple[int, FeedOutcome]]) -> None:
        self._announcer.changed(await self._lane.run(self._lane.store.feeds.record_many, held))
