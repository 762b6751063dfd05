"""Whether the network has gone, when those who were asked last do not answer: asks those who did.

A server that does not answer after others did may be broken, or the train is in a tunnel. Only
somebody known to answer can tell, so he is asked again. What follows from it for an item, and when
to stop, is `reader.engine.offline`'s.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from itertools import chain

from reader.engine.keeper import Keeper
from reader.engine.outcomes import Failure
from reader.engine.turns import Host, host_of
from reader.errors import Code
from reader.model import Fetched, Wanted

REMEMBERED = 8  # servers that answered
ASKED = 4  # at once, of different hosts

_Place = tuple[str, int]  # an address, and the feed that names it


class Witnesses:
    """Who answered of late, and items whose servers did not since; used from one event loop."""

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper
        self._doubtful: list[tuple[Wanted, Failure]] = []
        self._heard: dict[Host, _Place] = {}
        self._one = asyncio.Lock()

    @property
    def doubtful(self) -> tuple[Wanted, ...]:
        """The items of which nobody knows yet whose fault it is."""
        return tuple(item for item, _ in self._doubtful)

    @property
    def silent(self) -> frozenset[Host]:
        """The hosts that did not answer since somebody did."""
        return frozenset(host_of(item.address) for item, _ in self._doubtful)

    def doubt(self, item: Wanted, failure: Failure) -> None:
        """A server did not answer, or the network may have in its place."""
        self._doubtful.append((item, failure))

    def hear(self, item: Wanted) -> list[tuple[Wanted, Failure]]:
        """A server answered; gives those that did not before, and are to blame themselves."""
        host = host_of(item.address)
        if host[0] not in ("http", "https"):
            return []  # a picture that stands in its address: nobody was asked
        self._heard.pop(host, None)
        self._heard[host] = item.address, item.feed
        if len(self._heard) > REMEMBERED:
            del self._heard[next(iter(self._heard))]
        return self.take()

    def take(self) -> list[tuple[Wanted, Failure]]:
        """What was in doubt until now."""
        doubtful, self._doubtful = self._doubtful, []
        return doubtful

    async def network_is_gone(self, silent: int = 1) -> bool:
        """Whether at least so many hosts are silent, and nobody who is known to answer does."""
        async with self._one:
            if len(self.silent) < silent:
                return False
            asked = [asyncio.create_task(self._answers(*place)) for place in await self._places()]
            try:
                for answered in asyncio.as_completed(asked):
                    if await answered:
                        return False
            finally:
                for task in asked:
                    task.cancel()
                await asyncio.gather(*asked, return_exceptions=True)
            return True

    async def _places(self) -> list[_Place]:
        """Whom to ask: who answered last, then feeds that came last; best not the silent."""
        lane = self._keeper.tools.lane
        feeds = [
            feed
            for feed in await lane.run(lane.store.feeds.all)
            if feed.last_success and feed.error is None and not feed.is_kept
        ]
        feeds.sort(key=lambda feed: -feed.last_success)
        heard = list(self._heard.values())[: -ASKED // 2 - 1 : -1]
        places: dict[Host, _Place] = {}
        for address, feed in chain(heard, ((feed.address, feed.id) for feed in feeds)):
            places.setdefault(host_of(address), (address, feed))
        silent = self.silent
        hosts: Iterable[Host] = sorted(places, key=lambda host: host in silent)
        return [places[host] for host in hosts][:ASKED]

    async def _answers(self, address: str, feed: int) -> bool:
        """Whether somebody answers as himself."""
        answer = await self._keeper.errands.page(address, feed)
        if isinstance(answer, Fetched):
            return not self._keeper.doubts.page(address, answer)
        code = answer.message.code
        return code == Code.TOO_LARGE or (answer.status > 0 and code != Code.PORTAL)
