"""Makes one picture or icon complete: fetched, digested, written, told to the ledger.

Only success is success: what fails at any step is settled as a failure with its reason. Pages are
`reader.engine.page_keeper`'s; what is kept next, and when to stop, is `reader.engine.offline`'s.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from reader.engine import retry
from reader.engine.doubts import Doubts
from reader.engine.errand import Errands, digest_page_links, site_icon
from reader.engine.outcomes import Failure, KeepTally, failure_of
from reader.engine.refresh import Tools
from reader.engine.room import Room
from reader.engine.settling import Settling
from reader.errors import Code, KnownError
from reader.model import (
    Fetched,
    FetchError,
    ItemKind,
    ItemState,
    MediaFile,
    Message,
    Redrawn,
    Settled,
    Wanted,
)
from reader.store.media import THUMBNAIL, write_file

AVATAR, ICON = 128, 64  # pixels
REDRAWN_AT_ONCE = 4  # pictures handed to digesters, so that feeds need not wait for many
DEADLINE = 30.0  # seconds for one picture or page
_NO_ROOM = (Code.DISK_FULL, Code.LIBRARY_READ_ONLY)  # nothing more is kept
_WIDE = 2.0  # times as wide as high: a banner is no icon

T = TypeVar("T")


class Keeper:
    """Fetches and keeps single items; used from one event loop.

    `clock` gives UTC seconds; `width` is that of pictures in pixels. `in_hand` are bytes that wait
    to be digested and written, `fetched` all that ever came.
    """

    def __init__(self, tools: Tools, folder: Path, clock: Callable[[], int]) -> None:
        self.tools = tools
        self.room = Room(tools.lane, tools.announcer, folder, clock, self.held)
        self.width = 1600
        self.in_hand = 0
        self.fetched = 0
        self.tally = KeepTally()
        self.settling = Settling(tools.lane, tools.announcer, clock)
        self.errands = Errands(tools)
        self.unsettled: set[str] = set()  # hashes of files that may lack their rows
        self.doubts = Doubts(tools.hints)
        self._folder = folder
        self._clock = clock
        self._coming: dict[str, asyncio.Task[MediaFile | Failure]] = {}
        self._drawing = asyncio.Semaphore(REDRAWN_AT_ONCE)

    def use(self, tools: Tools) -> None:
        """Fetch with these from now on: the way to the network may have changed."""
        self.tools = tools
        self.doubts.hints = tools.hints
        self.errands.use(tools)

    def held(self) -> frozenset[str]:
        """The hashes of files whose rows are not written yet."""
        return self.settling.files() | self.unsettled

    def look_anew(self) -> None:
        """Doubt nothing because of what was met earlier: network and feeds may have changed."""
        self.doubts = Doubts(self.tools.hints)
        self.errands.forget()

    def begin(self) -> None:
        """Count anew, and look up anew what may have changed since the last time."""
        self.tally = KeepTally()
        self.look_anew()

    async def stop(self) -> None:
        """End the fetching of pictures that somebody waited for."""
        coming = list(self._coming.values())
        for task in coming:
            task.cancel()
        await asyncio.gather(*coming, return_exceptions=True)
        self._coming.clear()

    def fail(self, item: Wanted, failure: Failure) -> None:
        """Settle a failure."""
        settled = retry.failed(item, failure.message, self._clock(), failure.retry_after)
        if failure.part is not None:
            self.unsettled.discard(failure.part.hash)
            settled = replace(settled, media=failure.part)
        if settled.state:
            self.tally.failed_items += 1
        self.settling.add(settled)

    # --- pictures and icons

    async def picture(
        self, item: Wanted, fetched: Callable[[], None], width: int = 0
    ) -> Failure | None:
        """Keep a picture; answers a failure, which is for the caller to settle.

        `fetched` is called when the network is needed no more. `width` is for this picture alone.
        """
        outcome = await self._shared(item.address, item.feed, width or self.width, fetched)
        return self._have(item, outcome)

    def known(self, item: Wanted, file: MediaFile) -> None:
        """A picture is here already, from another article."""
        self.tally.pictures += 1
        self.settling.add(Settled(item, ItemState.HAVE, media=file, uncounted=True))

    async def icon(self, item: Wanted, fetched: Callable[[], None]) -> Failure | None:
        """Keep an avatar or a feed's icon, which may be had from elsewhere on its site."""
        size = AVATAR if item.kind is ItemKind.AVATAR else ICON
        outcome = await self._shared(item.address, item.feed, size, fetched)
        if item.kind is ItemKind.ICON and isinstance(outcome, Failure) and outcome.asked:
            found = await self._icon_of_site(item)
            outcome = found if found is not None else outcome
        return self._have(item, outcome)

    def _have(self, item: Wanted, outcome: MediaFile | Failure) -> Failure | None:
        if isinstance(outcome, Failure):
            return outcome
        self.unsettled.discard(outcome.hash)
        if item.kind is ItemKind.PICTURE:
            self.tally.pictures += 1
        else:
            self.tally.icons += 1
        self.settling.add(Settled(item, ItemState.HAVE, media=outcome))
        return None

    async def _icon_of_site(self, item: Wanted) -> MediaFile | None:
        """The icon that the page of a feed's site names, or the one by convention."""
        lane = self.tools.lane
        feed = await lane.run(lane.store.feeds.get, item.feed)
        if feed is None or not feed.site:
            return None
        page = await self.errands.page(feed.site, item.feed)
        named: tuple[str, ...] = ()
        if isinstance(page, Fetched):
            named = await digest_page_links(self.tools, "icons", page)
        for address in dict.fromkeys((*named, site_icon(feed.site))):
            if address and address != item.address:
                outcome = await self._shared(address, item.feed, ICON, _nothing)
                if isinstance(outcome, MediaFile):
                    return outcome
        return None

    async def _shared(
        self, address: str, feed: int, width: int, fetched: Callable[[], None]
    ) -> MediaFile | Failure:
        """The file of an address, fetched once however many articles wait for it."""
        key = f"{width} {address}"
        coming = self._coming.get(key)
        if coming is None:
            coming = asyncio.create_task(self._make(address, feed, width, fetched))
            self._coming[key] = coming
            coming.add_done_callback(lambda task: self._came(key, task))
        else:
            fetched()
        return await asyncio.shield(coming)

    def _came(self, key: str, task: asyncio.Task[MediaFile | Failure]) -> None:
        del self._coming[key]
        if not task.cancelled():
            task.exception()  # told to those who still wait, and to nobody where nobody does

    async def _make(
        self, address: str, feed: int, width: int, fetched: Callable[[], None]
    ) -> MediaFile | Failure:
        try:
            if self.room.is_full:
                return Failure(self.room.refusal)
            answer = await self.errands.picture(address, feed)
        finally:
            fetched()
        if isinstance(answer, FetchError):
            return failure_of(answer)
        size = len(answer.body)
        self.in_hand += size
        self.fetched += size
        try:
            async with self._drawing:
                args = {"body": answer.body, "width": width, "thumbnail": width > AVATAR}
                drawn = await self.digest("picture", args, Redrawn, address)
            if width == ICON and drawn.width > _WIDE * drawn.height:
                raise KnownError(Code.PICTURE_KIND, kind="banner")
            if drawn.cut and width <= AVATAR:  # half a face or a sign is none
                raise KnownError(Code.PICTURE_BROKEN)
            self.doubts.hear()
            if not await self.room.make(len(drawn.body) + len(drawn.thumbnail)):
                return Failure(self.room.refusal)
            self.unsettled.add(drawn.hash)
            file = await asyncio.to_thread(self._write, drawn)
            return Failure(Message(Code.PICTURE_CUT.value), part=file) if drawn.cut else file
        except KnownError as error:
            if error.code in _NO_ROOM:
                raise
            # A page in its place, from elsewhere: perhaps the network's own.
            page = error.code is Code.PICTURE_KIND and error.params.get("kind") == "html"
            doubtful = page and bool(answer.address) and self.doubts.page(address, answer)
            return Failure(Message(error.code.value, error.params), asked=not doubtful)
        finally:
            self.in_hand -= size

    def _write(self, drawn: Redrawn) -> MediaFile:
        """Write the files of a picture; in a thread, for a disk may take its time."""
        write_file(self._folder, drawn.hash, drawn.body)
        if drawn.thumbnail:
            write_file(self._folder, drawn.hash + THUMBNAIL, drawn.thumbnail)
        self.tally.bytes += len(drawn.body) + len(drawn.thumbnail)
        return MediaFile(
            drawn.hash,
            drawn.media_type,
            len(drawn.body),
            drawn.width,
            drawn.height,
            drawn.animated,
            len(drawn.thumbnail),
        )

    # --- digesting

    async def digest(self, job: str, args: Mapping[str, object], kind: type[T], name: str) -> T:
        """Do a job; a digester that went away under it is no fault of the bytes, the first time."""
        digesters = self.tools.digesters
        try:
            return await digesters.run(job, args, kind, deadline=DEADLINE, of=name)
        except KnownError as error:
            if error.code is not Code.DIGESTER_CRASHED:
                raise
        return await digesters.run(job, args, kind, deadline=DEADLINE, of=name)


def _nothing() -> None:
    """Nobody counts who is fetched beside."""
