"""Collects what is to be written to the library and writes it a few at a time.

One by one, small writes would take longer than what they tell of. What a killed engine had not
written yet is done again. What is written, and what follows from it, is the caller's matter.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

OFTEN = 0.2  # seconds for which one may wait

T = TypeVar("T")


class Batch(Generic[T]):
    """Things that wait to be written by `write`, at most so many at once; of one event loop."""

    def __init__(self, most: int, write: Callable[[list[T]], Awaitable[None]]) -> None:
        self._most = most
        self._do = write
        self._held: list[T] = []
        self._timer: asyncio.TimerHandle | None = None
        self._writing: set[asyncio.Task[None]] = set()
        self.fault: BaseException | None = None  # what writing raised

    def add(self, thing: T) -> None:
        """Write this soon."""
        self._held.append(thing)
        if len(self._held) >= self._most:
            self._write()
        elif self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(OFTEN, self._write)

    async def flush(self) -> None:
        """Write all that is held and wait for it; raises what writing raised."""
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

    async def _write_down(self, held: list[T]) -> None:
        try:
            await self._do(held)
        except Exception as error:  # noqa: BLE001 - told to who flushes
            self.fault = self.fault or error
