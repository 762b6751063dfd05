"""Opens the library, the network and the digesters when they are first needed, and closes them.

What is done with them is the desk's matter (`reader.engine.desk`).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from pathlib import Path

from reader.engine.announcer import Announcer
from reader.engine.credentials import Credentials
from reader.engine.decide import Moment
from reader.engine.digesters import Digesters
from reader.engine.doubts import Hints
from reader.engine.lane import Lane
from reader.engine.lock import EngineLock
from reader.engine.refresh import Tools
from reader.errors import Code, KnownError
from reader.net.fetch import Fetcher
from reader.paths import LibraryPaths, is_away
from reader.protocol import Configure, Entrusted, Event


class Opening:
    """What is open of one library; `things` are closed with it, the last one first."""

    def __init__(
        self,
        folder: Path,
        send: Callable[[Event], None],
        *,
        existing: bool,
        interval: int,
        proxies: Mapping[str, str],
        offline: bool,
        clock: Callable[[], float],
        chance: Callable[[], float],
    ) -> None:
        self.announcer = Announcer(send)
        self.offline = offline
        self.hints = Hints()
        self.things = AsyncExitStack()
        self._folder = folder
        self._existing = existing
        self._interval = interval
        self._proxies = dict(proxies)
        self._clock = clock
        self._chance = chance
        self._opening = asyncio.Lock()
        self._lane: Lane | None = None
        self._fetcher: Fetcher | None = None
        self._fetchers: list[Fetcher] = []  # with those that serve what was begun before
        self._digesters: Digesters | None = None
        self._credentials = Credentials(lambda *words: send(Entrusted(*words)))

    def configure(self, request: Configure) -> bool:
        """Reach the network as the window says; answers whether it says otherwise than before."""
        self._interval = request.interval
        self.offline = request.offline
        if request.proxies != self._proxies:
            self._proxies = dict(request.proxies)
            self._fetcher = None  # the former one serves what is under way, and closes with us
        for fetcher in self._fetchers:
            fetcher.offline = request.offline
        before, self.hints = (
            self.hints,
            Hints(request.unreachable, request.captive, request.metered),
        )
        return self.hints != before

    async def close(self) -> None:
        """End everything that is open; what is being written is written."""
        await self.things.aclose()

    async def tools(self) -> Tools:
        """All that a request works with; raises KnownError."""
        lane = await self.library()
        if self._digesters is None:
            self._digesters = Digesters()
            self.things.push_async_callback(self._digesters.close)
        async with self._opening:
            if self._fetcher is None:
                fetcher = Fetcher(proxies=self._proxies, offline=self.offline, clock=self._clock)
                self._fetchers.append(fetcher)
                fetcher = await self.things.enter_async_context(fetcher)
                for address, seconds in await lane.run(lane.store.feeds.waits, self.now()):
                    fetcher.pause(address, seconds)
                self._fetcher = fetcher
        return Tools(
            lane,
            self._fetcher,
            self._digesters,
            self.announcer,
            self._credentials,
            self.moment,
            self.hints,
        )

    async def library(self) -> Lane:
        """The library, with the lock that makes this its only engine; raises KnownError."""
        async with self._opening:
            if self._lane is None:
                paths = LibraryPaths(self._folder)
                # A new one in the place of a library that is away would keep it from coming back.
                if (self._existing and not paths.database.exists()) or is_away(self._folder):
                    raise KnownError(Code.LIBRARY_MISSING, folder=str(self._folder))
                self._folder.mkdir(parents=True, exist_ok=True)
                lock = EngineLock(paths.engine_lock)
                await lock.take()
                try:
                    self._lane = await Lane.open(self._folder)
                except BaseException:
                    lock.release()
                    raise
                self.things.callback(lock.release)
                self.things.push_async_callback(self._lane.close)
        return self._lane

    def now(self) -> int:
        """The time in UTC seconds."""
        return int(self._clock())

    def moment(self) -> Moment:
        """What a decision needs from outside, now."""
        return Moment(self.now(), self._interval, self._chance())
