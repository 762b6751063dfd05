"""How tries ended, written down a few at a time while others are under way.

What a killed engine had not written yet is tried again: only what is written was done.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable

from reader.engine.announcer import Announcer
from reader.engine.lane import Lane
from reader.model import Settled

MOST = 25  # in one transaction, so that it stays short
OFTEN = 0.2  # seconds for which one may wait


class Settling:
    """Collects what was settled; used from one event loop. `clock` gives UTC seconds."""

    def __init__(self, lane: Lane, announcer: Announcer, clock: Callable[[], int]) -> None:
        self._lane = lane
        self._announcer = announcer
        self._clock = clock
        self._held: list[Settled] = []
        self._timer: asyncio.TimerHandle | None = None
        self._writing: set[asyncio.Task[None]] = set()
        self._files: Counter[str] = Counter()  # hashes whose rows are not written yet
        self.fault: BaseException | None = None  # what the store raised

    def add(self, settled: Settled) -> None:
        """Write this soon."""
        self._held.append(settled)
        if settled.media:
            self._files[settled.media.hash] += 1
        if len(self._held) >= MOST:
            self._write()
        elif self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(OFTEN, self._write)

    def files(self) -> frozenset[str]:
        """The hashes of files whose rows are still to be written."""
        return frozenset(self._files)

    async def flush(self) -> None:
        """Write all that is held and wait for it; raises what the store raised."""
        self._write()
        while self._writing:
            await asyncio.gather(*self._writing)
        if self.fault:
            fault, self.fault = self.fault, None
            raise fault

    def _write(self) -> None:
        if self._timer:
            self._timer.cancel()
            self._timer = None
        held, self._held = self._held, []
        if held:
            task = asyncio.get_running_loop().create_task(self._write_down(held))
            self._writing.add(task)
            task.add_done_callback(self._writing.discard)

    async def _write_down(self, held: list[Settled]) -> None:
        try:
            changes = await self._lane.run(self._lane.store.ledger.settle, held, self._clock())
        except Exception as error:  # noqa: BLE001 - told to who flushes
            self.fault = self.fault or error
        else:
            self._announcer.changed(changes)
        finally:
            self._files -= Counter(each.media.hash for each in held if each.media)
