"""Packs for a trip: keeps exactly the articles of a pack, waits for a lost network, tells the end.

How one item is kept is `reader.engine.keeper`'s, many at once `item_runs`'. What is
here is never fetched again, so that a pack which broke off goes on where it was.
"""

from __future__ import annotations

import asyncio
import time
from array import array
from collections.abc import Callable
from dataclasses import asdict, dataclass, field

from reader.engine.item_runs import Disconnected, Key, key_of, one_by_one
from reader.engine.offline import Offline
from reader.engine.outcomes import Failure
from reader.engine.refresh import Tools
from reader.engine.steps import PackSteps
from reader.errors import Code, KnownError
from reader.model import ItemKind, Message, Wanted
from reader.protocol import Done, Pack

# Seconds after which a lost network is looked for again; after the last the pack is left.
LOOK_AGAIN = (2.0, 4.0, 8.0, 15.0, 30.0)
_WHENEVER = 2**62  # later than any next try


async def pack(tools: Tools, work: Offline, request: Pack) -> Done:
    """Make the articles of a pack complete; answers its report, also where it was cancelled.

    Raises KnownError: NO_SUCH_PACK, and what the library raises.
    """
    lane, store = tools.lane, tools.lane.store
    begun = time.monotonic()
    found = await lane.run(store.packs.get, request.pack)
    if found is None:
        raise KnownError(Code.NO_SUCH_PACK)
    ids = await lane.run(store.packs.articles, request.pack)
    now = tools.moment().now
    await lane.run(store.packs.begin, request.pack, now)
    steps = PackSteps(tools, request.id, lambda: work.keeper.fetched)
    # What failed of late is tried at once the first time, and in its time when a pack goes on.
    until = now if found.started_at and not found.ended_at else _WHENEVER
    packing = _Packing(tools, work, ids, found.plan.width, steps, request.again)
    through = cancelled = False
    try:
        through = await packing.run(until)
    except asyncio.CancelledError:
        cancelled = True
    finally:
        ended = tools.moment().now if through else 0
        await lane.run(store.packs.spend, request.pack, time.monotonic() - begun, ended)
    report = await lane.run(store.pack_figures.report, request.pack)
    why = work.runs.without_network or Message(Code.OFFLINE.value)
    told: tuple[Message, ...] = () if through or cancelled else (why,)
    if work.room.refused:
        told += (work.room.refusal,)
    return Done(request.id, totals=asdict(report), cancelled=cancelled, messages=told)


@dataclass(slots=True)
class _Packing:
    """The packing of one pack; `width` of pictures in pixels, 0 for none."""

    tools: Tools
    work: Offline
    ids: array[int]
    width: int
    steps: PackSteps
    again: bool
    lost: set[Key] = field(default_factory=set)  # what the network kept from us
    tried: set[Key] = field(default_factory=set)

    async def run(self, until: int) -> bool:
        """Try what is due by `until` (UTC seconds); False where the network stayed away."""
        for wait in (*LOOK_AGAIN, 0.0):
            try:
                if await self._once(until):
                    return True
            except Disconnected:
                pass
            self.steps.wait()
            await asyncio.sleep(wait)
        return False

    async def _once(self, until: int) -> bool:
        """Go through the pack, pages first, comments last.

        False where the network went away in the end. Raises Disconnected, and KnownError.
        """
        work = self.work
        await work.prepare()
        await work.want_pages(self.ids)
        try:
            pages = await self._open(ItemKind.PAGE, until)
            self.steps.expect(pages, await self._open(ItemKind.PICTURE, until), self.width)
            await work.runs.through(one_by_one(pages), self._try, self.steps, patient=False)
            if self.width:
                items = await self._drawn(until)
                # What several articles show is fetched for the first, and known to the others.
                first = list({item.address: item for item in reversed(items)}.values())[::-1]
                self.steps.expect_exactly(first)
                await work.runs.through(one_by_one(first), self._try, self.steps, patient=False)
                if len(first) < len(items):
                    rest = await self._drawn(until)
                    await work.runs.through(one_by_one(rest), self._try, self.steps, patient=False)
            lane = self.tools.lane
            await lane.run(lane.store.comments.want_usual, work.choices.comments)
            said = await self._open(ItemKind.COMMENTS, until)
            await work.runs.through(one_by_one(said), self._try, self.steps, patient=False)
            return not await work.runs.network_is_gone()
        finally:
            self.lost |= await work.runs.end()

    async def _open(self, kind: ItemKind, until: int) -> list[Wanted]:
        """What is due and was not tried yet, and what the network kept from us, due or not."""
        done, lost = self.tried - self.lost, self.lost
        items = await self.work.runs.open_items(self.ids, kind, until, self.again)
        due = {key: item for item in items if (key := key_of(item)) not in done}
        if lost - due.keys():
            late = await self.work.runs.open_items(self.ids, kind, _WHENEVER, again=False)
            due |= {key: item for item in late if (key := key_of(item)) in lost}
        return list(due.values())

    async def _drawn(self, until: int) -> list[Wanted]:
        """Pictures and avatars to be fetched; what came with another article is settled."""
        items = await self._open(ItemKind.PICTURE, until)
        lane = self.tools.lane
        known = await lane.run(lane.store.media.named, list({item.address for item in items}))
        for item in items:
            if item.address in known:
                self.work.keeper.known(item, known[item.address])
        avatars = await self._open(ItemKind.AVATAR, until)
        return [item for item in items if item.address not in known] + avatars

    async def _try(self, item: Wanted, fetched: Callable[[], None]) -> Failure | None:
        """Keep one item; once more where a digester died of it, which may not be its fault."""
        failure = await self._keep(item, fetched)
        if failure is not None and failure.message.code == Code.DIGESTER_CRASHED:
            failure = await self._keep(item, fetched)
        self.tried.add(key_of(item))
        self.lost.discard(key_of(item))
        return failure

    async def _keep(self, item: Wanted, fetched: Callable[[], None]) -> Failure | None:
        if item.kind is ItemKind.PICTURE:
            return await self.work.keeper.picture(item, fetched, self.width)
        return await self.work.doer(item.kind)(item, fetched)
