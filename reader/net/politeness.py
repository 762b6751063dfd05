"""How many requests a host gets at once, and until when a host wants none.

A host is scheme, name and port. A request first waits for its host's turn and only then for one
of the places of all, so that a slow host cannot fill them with requests that merely wait.
Keeps nothing over a restart: who starts it tells it what the library still knows.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from reader.net.addresses import Origin

KEPT_OPEN = 32  # connections kept for a next request; a Mac gives a program 256 files in all
KEEP_SECONDS = 15.0


class _Gate:
    """The turns of one host; `users` counts who holds or awaits one."""

    __slots__ = ("turns", "users")

    def __init__(self, turns: int) -> None:
        self.turns = asyncio.Semaphore(turns)
        self.users = 0


class Politeness:
    """Turns per host and in all, first come first served, and hosts that asked us to wait."""

    def __init__(
        self, *, per_host: int, total: int, longest_wait: int, clock: Callable[[], float]
    ) -> None:
        self._per_host = per_host
        self._total = asyncio.Semaphore(total)
        self._longest_wait = longest_wait
        self._clock = clock
        self._gates: dict[Origin, _Gate] = {}
        self._busy: dict[Origin, float] = {}
        self._kept: OrderedDict[Origin, float] = OrderedDict()

    @asynccontextmanager
    async def turn(self, origin: Origin) -> AsyncIterator[None]:
        """A turn at the host, then a place among all; given back at the end."""
        gate = self._gates.get(origin)
        if gate is None:
            gate = self._gates[origin] = _Gate(self._per_host)
        gate.users += 1
        try:
            async with gate.turns, self._total:
                yield
        finally:
            gate.users -= 1
            if not gate.users:
                del self._gates[origin]

    def wants_keeping(self, origin: Origin) -> bool:
        """Whether a connection should stay open after the request that is about to be sent.

        Yes where another request to the host waits, else while few are kept: a thousand feeds
        lie on a thousand hosts, and none of those connections is needed again.
        """
        now = asyncio.get_running_loop().time()
        while self._kept and next(iter(self._kept.values())) < now - KEEP_SECONDS:
            self._kept.popitem(last=False)
        if self._gates[origin].users > self._per_host:
            return True
        self._kept.pop(origin, None)
        if len(self._kept) >= KEPT_OPEN:
            return False
        self._kept[origin] = now
        return True

    def wait(self, origin: Origin, seconds: int) -> None:
        """Remember that a host wants no request for some seconds (at most `longest_wait`)."""
        now = self._clock()
        if len(self._busy) >= 1000:
            self._busy = {host: until for host, until in self._busy.items() if until > now}
        self._busy[origin] = now + min(seconds, self._longest_wait)

    def seconds_to_wait(self, origin: Origin) -> int:
        """For how many seconds from now a host wants no request, 0 if it may be asked."""
        until = self._busy.get(origin)
        if until is None:
            return 0
        left = until - self._clock()
        if not 0 < left <= self._longest_wait:  # over, or the clock was set back
            del self._busy[origin]
            return 0
        return max(1, round(left))
