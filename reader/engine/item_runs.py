"""Makes many items complete at once: hosts in turn, bytes in hand bounded, nothing twice.

Stops where the network has gone, and leaves what is in doubt then to be tried again. Which items,
and in which order, is `reader.engine.offline`'s and `pack`'s; how one is kept, the keepers'.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

from reader.engine import retry
from reader.engine.keeper import Keeper
from reader.engine.outcomes import Failure
from reader.engine.steps import PackSteps, Steps
from reader.engine.turns import Turns
from reader.engine.witnesses import Witnesses
from reader.model import ItemKind, Message, Wanted

AT_ONCE = 24  # fetches begun
IN_HAND = 24 * 1024 * 1024  # bytes waiting to be digested and written
FEW = 100  # items waiting, below which more are looked up
MOST_WAITING = 3000  # items waiting where all their hosts are busy
LOST_HOSTS = 6  # hosts in a row that could not be reached: we are not connected

Do = Callable[[Wanted, Callable[[], None]], Awaitable[Failure | None]]
Key = tuple[ItemKind, int, str]


class Disconnected(Exception):
    """Nothing can be reached just now."""


class ItemRuns:
    """Runs through items, one or several at a time; used from one event loop.

    `quiet` is set while no feeds are fetched. `clock` gives UTC seconds.
    """

    def __init__(self, keeper: Keeper, clock: Callable[[], int], quiet: asyncio.Event) -> None:
        self._keeper = keeper
        self._clock = clock
        self._quiet = quiet
        self._busy: dict[Key, asyncio.Task[None]] = {}
        self._settled: set[Key] = set()  # of late, so that nobody does it again
        self._witnesses = Witnesses(keeper)
        self._fault: BaseException | None = None
        self.without_network: Message | None = None  # how the last run ended, if so

    def begin(self, *, anew: bool = False) -> None:
        """Look for the network again; `anew` also for what was done already."""
        self.without_network = None
        if anew:
            self._settled.clear()

    async def network_is_gone(self) -> bool:
        """Whether the network has gone, by those who were asked last; else they are to blame."""
        if await self._witnesses.network_is_gone():
            return True
        self._blame(self._witnesses.take())
        return False

    async def end(self) -> frozenset[Key]:
        """Settle what is in doubt and write what is held; answers what was in doubt."""
        doubtful = self._witnesses.take()
        for item, failure in doubtful:
            why = self.without_network or failure.message
            self._keeper.settling.add(retry.uncounted(item, why, self._clock()))
        await self._keeper.settling.flush()
        return frozenset(key_of(item) for item, _ in doubtful)

    async def open_items(
        self, ids: Sequence[int], kind: ItemKind, until: int, again: bool
    ) -> list[Wanted]:
        """What these articles want by a time, whatever came of it earlier in this run."""
        before = set(self._settled)
        await self._keeper.settling.flush()
        lane = self._keeper.tools.lane
        items = await lane.run(lane.store.ledger.wanted, ids, kind, until, anyway=again)
        self._settled -= before & {key_of(item) for item in items}
        return list(items)

    async def through(
        self,
        chunks: AsyncIterator[list[Wanted]],
        do: Do,
        steps: Steps | PackSteps | None = None,
        *,
        patient: bool = True,
    ) -> None:
        """Do all items, hosts in turn; a `patient` one stands back while feeds are fetched.

        Raises Disconnected, and what the library raised.
        """
        turns: Turns[Wanted] = Turns()
        mine: set[asyncio.Task[None]] = set()
        more = True
        fetching = 0
        wake = asyncio.Event()

        def ended(task: asyncio.Task[None]) -> None:
            mine.discard(task)
            wake.set()
            if not task.cancelled() and (fault := task.exception()) and self._fault is None:
                self._fault = fault

        try:
            while True:
                if patient:
                    await self._quiet.wait()
                while more and (
                    len(turns) < FEW or (not turns.ready and len(turns) < MOST_WAITING)
                ):
                    chunk = await anext(chunks, None)
                    more = chunk is not None
                    for item in chunk or ():
                        turns.add(item)
                while fetching < AT_ONCE and self._keeper.in_hand < IN_HAND:
                    taken = turns.take()
                    if taken is None:
                        break
                    fetching += 1

                    def fetched(item: Wanted = taken) -> None:
                        nonlocal fetching
                        fetching -= 1
                        turns.give_back(item)
                        wake.set()

                    task = asyncio.create_task(self._one(taken, do, fetched, steps))
                    mine.add(task)
                    task.add_done_callback(ended)
                self._raise_fault()
                if not mine and not turns and not more:
                    return
                await wake.wait()
                wake.clear()
        finally:
            for task in mine:
                task.cancel()
            await asyncio.gather(*mine, return_exceptions=True)

    def _raise_fault(self) -> None:
        fault = self._fault or self._keeper.settling.fault
        if fault:
            self._fault = None
            raise fault

    async def _one(
        self,
        item: Wanted,
        do: Do,
        fetched: Callable[[], None],
        steps: Steps | PackSteps | None,
    ) -> None:
        """Do one item, or wait for whoever does it."""
        let_go = _once(fetched)
        key = key_of(item)
        try:
            if key in self._settled:
                return
            other = self._busy.get(key)
            if other is not None:
                let_go()
                await asyncio.wait([other])
                return
            self._busy[key] = task = asyncio.ensure_future(self._try(item, do, let_go))
            task.add_done_callback(lambda _: self._busy.pop(key, None))
            await task
            if not any(key_of(each) == key for each in self._witnesses.doubtful):
                self._settled.add(key)
        finally:
            let_go()
            if steps is not None:
                steps.step(item)
                steps.failed = self._keeper.tally.failed_items

    async def _try(self, item: Wanted, do: Do, fetched: Callable[[], None]) -> None:
        failure = await do(item, fetched)
        if failure is None or failure.asked:
            if failure is None or failure.message.code not in retry.UNASKED:
                self._blame(self._witnesses.hear(item))
            if failure is not None:
                self._keeper.fail(item, failure)
            return
        self._witnesses.doubt(item, failure)
        self.without_network = self._keeper.doubts.verdict()
        if self.without_network:
            raise Disconnected
        if len(self._witnesses.silent) >= LOST_HOSTS:
            if await self._witnesses.network_is_gone(LOST_HOSTS):
                raise Disconnected
            self._blame(self._witnesses.take())

    def _blame(self, failures: Sequence[tuple[Wanted, Failure]]) -> None:
        """The network is there: those that do not answer are to blame themselves."""
        for item, failure in failures:
            self._keeper.fail(item, failure)


async def one_by_one(items: Sequence[Wanted]) -> AsyncIterator[list[Wanted]]:
    """All of these as one chunk."""
    yield list(items)


def key_of(item: Wanted) -> Key:
    """What an item is, whatever was tried of it."""
    return item.kind, item.article, item.address


def _once(call: Callable[[], None]) -> Callable[[], None]:
    """The same call, which does nothing from the second time on."""
    left = [call]
    return lambda: left.pop()() if left else None
