"""What the engine does after the headlines: pages, pictures, avatars and icons, newest first.

Goes through the ledger's queue in the background, polite to hosts, standing back while feeds are
fetched. Stops quietly where there is no network; whatever is not written then is tried again. How
one item is made complete is `reader.engine.keeper`'s and `page_keeper`'s.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.engine import evidence as judges
from reader.engine import retry
from reader.engine.discussing import Discussing
from reader.engine.downloads import Downloads
from reader.engine.errand import site_icon
from reader.engine.keeper import Keeper
from reader.engine.outcomes import Failure, KeepTally
from reader.engine.page_keeper import PageKeeper
from reader.engine.refresh import Tools
from reader.engine.room import Room
from reader.engine.steps import PackSteps, Steps
from reader.engine.turns import Turns
from reader.engine.witnesses import Witnesses
from reader.errors import Code
from reader.model import ItemKind, ItemState, LedgerItem, Message, Wanted
from reader.paths import LibraryPaths
from reader.store.media import sweep

AT_ONCE = 24  # fetches begun
IN_HAND = 24 * 1024 * 1024  # bytes waiting to be digested and written
CHUNK = 100  # articles whose pictures are looked up together
FEW = 100  # items waiting, below which more are looked up
MOST_WAITING = 3000  # items waiting where all their hosts are busy
LOST_HOSTS = 6  # hosts in a row that could not be reached: we are not connected
UNFINISHED = "unfinished"  # a file in the media folder while files may lack their rows

_log = logging.getLogger(__name__)

_Do = Callable[[Wanted, Callable[[], None]], Awaitable[Failure | None]]
Key = tuple[ItemKind, int, str]


@dataclass(frozen=True, slots=True)
class Choices:
    """What the reader wants to be kept; `width` is that of pictures in pixels, `lead` says that
    only the first of each article is wanted."""

    pages: bool = True
    pictures: bool = True
    width: int = 1600
    comments: str = "starred"  # whose: "none", "starred", "all"
    lead: bool = False


class Disconnected(Exception):
    """Nothing can be reached just now."""


class Offline:
    """The background's work for one library; used from one event loop.

    `quiet` is set while no feeds are fetched. `clock` gives UTC seconds.
    """

    def __init__(
        self, tools: Tools, folder: Path, clock: Callable[[], int], quiet: asyncio.Event
    ) -> None:
        self.choices = Choices()
        self._tools = tools
        self._lane = tools.lane
        self._folder = folder
        self._clock = clock
        self._quiet = quiet
        self._keeper = Keeper(tools, folder, clock)
        self.downloads = Downloads(tools, folder, self._keeper.errands, self.room)
        self._pages = PageKeeper(self._keeper, clock)
        self._discussing = Discussing(self._keeper, clock)
        self._busy: dict[Key, asyncio.Task[None]] = {}
        self._settled: set[Key] = set()  # in this run, so that nobody does it again
        self._witnesses = Witnesses(self._keeper)
        self._fault: BaseException | None = None
        self._prepared = asyncio.Lock()
        self._marked = False
        self.without_network: Message | None = None  # how the last work ended, if so

    @property
    def room(self) -> Room:
        """What keeps all this within the space it is given."""
        return self._keeper.room

    def use(self, tools: Tools) -> None:
        """Fetch with these from now on."""
        self._keeper.use(tools)
        self.downloads.use(tools)

    async def run(self, choices: Choices) -> KeepTally:
        """Keep all that is wanted now by these choices; raises KnownError where the library
        fails."""
        await self.prepare()
        self.without_network = None
        self._keeper.begin()
        self._pages.begin()
        self._settled.clear()
        try:
            await self._hurry()
            await self.judge_feeds()
            await self._name_icons()
            await self._all_that_is_due(choices)
            if await self.network_is_gone():
                raise Disconnected
            if choices == self.choices:  # not where the network is metered
                await self.downloads.run()
        except Disconnected:
            _log.info("not connected: what is wanted offline waits for the next refresh")
        finally:
            await self.end()
        return self._keeper.tally

    async def keep(self, ids: Sequence[int], *, now: bool, page: bool) -> KeepTally:
        """Make these articles complete before all others; raises KnownError."""
        await self.prepare()
        self.without_network = None
        self._keeper.look_anew()
        lane, choices = self._lane, self.choices
        before = self._keeper.tally.totals()
        store = lane.store.full_text
        if page:
            await lane.run(store.want, ids)
        elif choices.pages:
            await self.want_pages(ids)
        try:
            for kind in (ItemKind.PAGE, ItemKind.PICTURE, ItemKind.AVATAR, ItemKind.COMMENTS):
                items = await self.open_items(ids, kind, self._clock(), now)
                await self.through(one_by_one(items), self.doer(kind), patient=False)
        except Disconnected:
            pass
        finally:
            await self.end()
        after = self._keeper.tally
        return KeepTally(
            len(ids),
            *(
                _grown(before, after, name)
                for name in ("pages", "pictures", "icons", "failed_items", "bytes")
            ),
        )

    async def discuss(self, article: int) -> LedgerItem | None:
        """Fetch the comments of an article now; answers how that ended, None for no comments."""
        await self.prepare()
        self._keeper.look_anew()
        lane, kind = self._lane, ItemKind.COMMENTS
        await lane.run(lane.store.comments.want, (article,))
        items = await self.open_items((article,), kind, self._clock(), again=False)
        try:
            await self.through(one_by_one(items), self.doer(kind), patient=False)
        except Disconnected:
            pass
        finally:
            await self.end()
        kept = await lane.run(lane.store.ledger.of, article)
        return next((item for item in kept if item.kind is kind), None)

    @property
    def keeper(self) -> Keeper:
        """Who makes single items complete."""
        return self._keeper

    async def network_is_gone(self) -> bool:
        """Whether the network has gone, by those who were asked last; else they are to blame."""
        if await self._witnesses.network_is_gone():
            return True
        self._blame(self._witnesses.take())
        return False

    async def close(self) -> None:
        """Write what is held and tell that no file lacks its row."""
        await self._keeper.stop()
        await self._keeper.settling.flush()
        if self._marked and not self._keeper.unsettled:
            self._mark.unlink(missing_ok=True)

    # --- before and after

    @property
    def _mark(self) -> Path:
        return LibraryPaths(self._folder).media / UNFINISHED

    async def prepare(self) -> None:
        """Clear away what a killed engine left, once, and say that we are at work."""
        async with self._prepared:
            self._keeper.width = self.choices.width
            self.room.look_again()
            if self._marked:
                return
            if await asyncio.to_thread(self._mark.exists):
                hashes = await self._lane.run(self._lane.store.media.hashes)
                count = await asyncio.to_thread(sweep, self._folder, hashes)
                _log.info("cleared away %d unfinished files", count)
            await asyncio.to_thread(_touch, self._mark)
            self._marked = True

    async def end(self) -> frozenset[Key]:
        """Settle what is in doubt and write what is held; answers what was in doubt."""
        doubtful = self._witnesses.take()
        for item, failure in doubtful:
            why = self.without_network or failure.message
            self._keeper.settling.add(retry.uncounted(item, why, self._clock()))
        await self._keeper.settling.flush()
        return frozenset(key_of(item) for item, _ in doubtful)

    # --- what is due

    async def want_pages(self, ids: Sequence[int]) -> None:
        """Want the pages of these articles, of feeds of which they are wanted."""
        lane, store = self._lane, self._lane.store.full_text
        found = await lane.run(store.evidence, await lane.run(store.feeds_of, ids))
        moment = self._clock()
        wanting = [e.feed for e in found if judges.judge(e, moment).state is ItemState.WANTED]
        await lane.run(store.want, ids, feeds=wanting)

    async def open_items(
        self, ids: Sequence[int], kind: ItemKind, until: int, again: bool
    ) -> list[Wanted]:
        """What these articles want by a time, whatever came of it earlier in this run."""
        before = set(self._settled)
        await self._keeper.settling.flush()
        items = await self._lane.run(self._lane.store.ledger.wanted, ids, kind, until, anyway=again)
        self._settled -= before & {key_of(item) for item in items}
        return list(items)

    async def _hurry(self) -> None:
        """Want at once what there was no room for, where there is room now."""
        if await self.room.has_space():
            while await self._lane.run(self._lane.store.ledger.hurry, Code.QUOTA_FULL):
                pass

    async def judge_feeds(self) -> None:
        """Decide for feeds with news whether their pages are wanted; asks nobody."""
        lane = self._lane
        if self.choices.pages:
            for found in await lane.run(lane.store.full_text.to_judge, self._clock()):
                await self._pages.judge(found)

    async def _name_icons(self) -> None:
        """Want the icons of sites whose feeds name none."""
        lane = self._lane
        icons = [
            (feed.id, icon)
            for feed in await lane.run(lane.store.feeds.all)
            if not feed.icon and not feed.is_kept and (icon := site_icon(feed.site))
        ]
        for start in range(0, len(icons), CHUNK):
            some = icons[start : start + CHUNK]
            self._tools.announcer.changed(await lane.run(lane.store.media.name_icons, some))

    async def _all_that_is_due(self, choices: Choices) -> None:
        lane = self._lane
        ledger = lane.store.ledger
        due = await lane.run(ledger.due)
        steps = Steps(self._tools, len(due) if choices.pictures else 0)
        if choices.pages:
            pages: list[Wanted] = []
            for start in range(0, len(due), 10 * CHUNK):
                ids = due[start : start + 10 * CHUNK]
                pages += await lane.run(ledger.wanted, ids, ItemKind.PAGE, self._clock())
            steps.total += len(pages)
            await self.through(one_by_one(pages), self.doer(ItemKind.PAGE), steps)
        if choices.pictures:
            due = await lane.run(ledger.due)
            steps.total += len(due) - steps.articles
            picture = self.doer(ItemKind.PICTURE)
            await self.through(self._pictures(due, steps, lead=choices.lead), picture, steps)
            icons = await lane.run(ledger.icons, self._clock())
            steps.total += len(icons)
            await self.through(one_by_one(icons), self.doer(ItemKind.ICON), steps)
        await lane.run(lane.store.comments.want_usual, choices.comments)
        due = await lane.run(ledger.due)
        for start in range(0, len(due), 10 * CHUNK):
            ids = due[start : start + 10 * CHUNK]
            said = await lane.run(ledger.wanted, ids, ItemKind.COMMENTS, self._clock())
            steps.total += len(said)
            await self.through(one_by_one(said), self.doer(ItemKind.COMMENTS), steps)
        steps.finish()

    async def _pictures(
        self, due: Sequence[int], steps: Steps, *, lead: bool
    ) -> AsyncIterator[list[Wanted]]:
        """The pictures that articles want, a chunk at a time; those known already are settled."""
        lane, keeper = self._lane, self._keeper
        for start in range(0, len(due), CHUNK):
            ids = due[start : start + CHUNK]
            items = await lane.run(
                lane.store.ledger.wanted, ids, ItemKind.PICTURE, self._clock(), lead=lead
            )
            addresses = list({item.address for item in items})
            known = await lane.run(lane.store.media.named, addresses)
            wanted = []
            for item in items:
                if item.address in known:
                    keeper.known(item, known[item.address])
                else:
                    wanted.append(item)
            steps.expect(ids, wanted)
            keeper.tally.articles += len({item.article for item in items})
            yield wanted

    def doer(self, kind: ItemKind) -> _Do:
        """Who makes items of a kind complete."""
        if kind is ItemKind.PAGE:
            return self._pages.page
        if kind is ItemKind.COMMENTS:
            return self._discussing.comments
        return self._keeper.picture if kind is ItemKind.PICTURE else self._keeper.icon

    # --- many at once

    async def through(
        self,
        chunks: AsyncIterator[list[Wanted]],
        do: _Do,
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
        do: _Do,
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

    async def _try(self, item: Wanted, do: _Do, fetched: Callable[[], None]) -> None:
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


def _touch(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()


def _grown(before: dict[str, str | int | float], after: KeepTally, name: str) -> int:
    return int(getattr(after, name)) - int(before[name])
