"""What the engine does after the headlines: pages, pictures, avatars and icons, newest first.

Goes through the ledger's queue in the background, polite to hosts, standing back while feeds are
fetched. Stops quietly where there is no network; whatever is not written then is tried again. How
one item is made complete is `reader.engine.keeper`'s and `page_keeper`'s, how many at once
`item_runs`'.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.engine import evidence as judges
from reader.engine.discussing import Discussing
from reader.engine.downloads import Downloads
from reader.engine.errand import site_icon
from reader.engine.item_runs import Disconnected, Do, ItemRuns, one_by_one
from reader.engine.keeper import Keeper
from reader.engine.outcomes import KeepTally
from reader.engine.page_keeper import PageKeeper
from reader.engine.refresh import Tools
from reader.engine.room import Room
from reader.engine.steps import Steps
from reader.engine.unfinished_mark import UnfinishedMark
from reader.errors import Code
from reader.model import ItemKind, ItemState, LedgerItem, Wanted

CHUNK = 100  # articles whose pictures are looked up together

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Choices:
    """What the reader wants to be kept; `width` is that of pictures in pixels, `lead` says that
    only the first of each article is wanted."""

    pages: bool = True
    pictures: bool = True
    width: int = 1600
    comments: str = "starred"  # whose: "none", "starred", "all"
    lead: bool = False


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
        self._clock = clock
        self._keeper = Keeper(tools, folder, clock)
        self.downloads = Downloads(tools, folder, self._keeper.errands, self.room)
        self._pages = PageKeeper(self._keeper, clock)
        self._discussing = Discussing(self._keeper, clock)
        self.runs = ItemRuns(self._keeper, clock, quiet)
        self._prepared = asyncio.Lock()
        self._mark = UnfinishedMark(folder)

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
        self.runs.begin(anew=True)
        self._keeper.begin()
        self._pages.begin()
        try:
            await self._hurry()
            await self.judge_feeds()
            await self._name_icons()
            await self._all_that_is_due(choices)
            if await self.runs.network_is_gone():
                raise Disconnected
            if choices == self.choices:  # not where the network is metered
                await self.downloads.run()
        except Disconnected:
            _log.info("not connected: what is wanted offline waits for the next refresh")
        finally:
            await self.runs.end()
        return self._keeper.tally

    async def keep(self, ids: Sequence[int], *, now: bool, page: bool) -> KeepTally:
        """Make these articles complete before all others; raises KnownError."""
        await self.prepare()
        self.runs.begin()
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
                items = await self.runs.open_items(ids, kind, self._clock(), now)
                await self.runs.through(one_by_one(items), self.doer(kind), patient=False)
        except Disconnected:
            pass
        finally:
            await self.runs.end()
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
        items = await self.runs.open_items((article,), kind, self._clock(), again=False)
        try:
            await self.runs.through(one_by_one(items), self.doer(kind), patient=False)
        except Disconnected:
            pass
        finally:
            await self.runs.end()
        kept = await lane.run(lane.store.ledger.of, article)
        return next((item for item in kept if item.kind is kind), None)

    @property
    def keeper(self) -> Keeper:
        """Who makes single items complete."""
        return self._keeper

    async def close(self) -> None:
        """Write what is held and tell that no file lacks its row."""
        await self._keeper.stop()
        await self._keeper.settling.flush()
        if not self._keeper.unsettled:
            self._mark.lift()

    # --- before and after

    async def prepare(self) -> None:
        """Clear away what a killed engine left, once, and say that we are at work."""
        async with self._prepared:
            self._keeper.width = self.choices.width
            self.room.look_again()
            await self._mark.set(self._lane)

    # --- what is due

    async def want_pages(self, ids: Sequence[int]) -> None:
        """Want the pages of these articles, of feeds of which they are wanted."""
        lane, store = self._lane, self._lane.store.full_text
        found = await lane.run(store.evidence, await lane.run(store.feeds_of, ids))
        moment = self._clock()
        wanting = [e.feed for e in found if judges.judge(e, moment).state is ItemState.WANTED]
        await lane.run(store.want, ids, feeds=wanting)

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
            await self.runs.through(one_by_one(pages), self.doer(ItemKind.PAGE), steps)
        if choices.pictures:
            # Icons and portraits are small and few, and would wait for the pictures of thousands.
            icons = await lane.run(ledger.icons, self._clock())
            steps.total += len(icons)
            await self.runs.through(one_by_one(icons), self.doer(ItemKind.ICON), steps)
            due = await lane.run(ledger.due)
            steps.total += len(due) - steps.articles
            picture = self.doer(ItemKind.PICTURE)
            await self.runs.through(self._pictures(due, steps, lead=choices.lead), picture, steps)
        await lane.run(lane.store.comments.want_usual, choices.comments)
        due = await lane.run(ledger.due)
        for start in range(0, len(due), 10 * CHUNK):
            ids = due[start : start + 10 * CHUNK]
            said = await lane.run(ledger.wanted, ids, ItemKind.COMMENTS, self._clock())
            steps.total += len(said)
            await self.runs.through(one_by_one(said), self.doer(ItemKind.COMMENTS), steps)
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

    def doer(self, kind: ItemKind) -> Do:
        """Who makes items of a kind complete."""
        if kind is ItemKind.PAGE:
            return self._pages.page
        if kind is ItemKind.COMMENTS:
            return self._discussing.comments
        return self._keeper.picture if kind is ItemKind.PICTURE else self._keeper.icon


def _grown(before: dict[str, str | int | float], after: KeepTally, name: str) -> int:
    return int(getattr(after, name)) - int(before[name])
