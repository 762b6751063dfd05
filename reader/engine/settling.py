"""How tries ended, written down a few at a time while others are under way.

What a killed engine had not written yet is tried again: only what is written was done.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from reader.engine.announcer import Announcer
from reader.engine.batch import Batch
from reader.engine.lane import Lane
from reader.model import Settled

MOST = 25  # in one transaction, so that it stays short


class Settling:
    """Collects what was settled; used from one event loop. `clock` gives UTC seconds."""

    def __init__(self, lane: Lane, announcer: Announcer, clock: Callable[[], int]) -> None:
        self._lane = lane
        self._announcer = announcer
        self._clock = clock
        self._batch = Batch(MOST, self._write)
        self._files: Counter[str] = Counter()  # hashes whose rows are not written yet

    @property
    def fault(self) -> BaseException | None:
        """What the store raised since the last flush."""
        return self._batch.fault

    def add(self, settled: Settled) -> None:
        """Write this soon."""
        if settled.media:
            self._files[settled.media.hash] += 1
        self._batch.add(settled)

    def files(self) -> frozenset[str]:
        """The hashes of files whose rows are still to be written."""
        return frozenset(self._files)

    async def flush(self) -> None:
        """Write all that is held and wait for it; raises what the store raised."""
        await self._batch.flush()

    async def _write(self, held: list[Settled]) -> None:
        try:
            changes = await self._lane.run(self._lane.store.ledger.settle, held, self._clock())
            self._announcer.changed(changes)
        finally:
            self._files -= Counter(each.media.hash for each in held if each.media)
