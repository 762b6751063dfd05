"""Makes the page of an article complete: fetched, read by a digester, written, told to the ledger.

Of feeds whose pages are no better than their own texts, or are behind a wall, a few are tried and
the others left alone. What is kept next, and when to stop, is `reader.engine.offline`'s.
"""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from urllib.parse import urlsplit

from reader.content.extract import READ_BY
from reader.engine import article_pages, embedding, retry
from reader.engine import evidence as judges
from reader.engine.keeper import Keeper
from reader.engine.outcomes import Failure, failure_of, is_text
from reader.errors import Code, KnownError
from reader.model import (
    Fetched,
    FetchError,
    ItemState,
    Message,
    Page,
    PageEvidence,
    RawPage,
    Refusal,
    Settled,
    Wanted,
)

RAW_LIMIT = 1024 * 1024  # bytes of a packed page: longer ones are not kept as they came
# What a login page of a network may be taken for.
_NO_ARTICLE = frozenset({Refusal.PORTAL, Refusal.LOGIN, Refusal.ERROR, Refusal.EMPTY})


class PageKeeper:
    """Keeps the page of one article after the other; `clock` gives UTC seconds."""

    def __init__(self, keeper: Keeper, clock: Callable[[], int]) -> None:
        self._keeper = keeper
        self._clock = clock
        self._blocked: set[int] = set()  # feeds whose pages turned out to be of no use
        self._evidence: dict[int, PageEvidence] = {}
        self._probes: dict[int, asyncio.Semaphore] = {}

    def begin(self) -> None:
        """Look up anew what may have changed since the last time."""
        self._blocked.clear()
        self._evidence.clear()
        self._probes.clear()

    async def page(self, item: Wanted, fetched: Callable[[], None]) -> Failure | None:
        """Keep the page of an article and the text in it; answers a failure to be settled.

        Of a feed whose pages have not proved good yet, a few are tried before the others.
        """
        evidence = await self._evidence_of(item.feed)
        if evidence is None or evidence.accepted or evidence.forced:
            return await self._page(item, fetched)
        async with self._probes.setdefault(item.feed, asyncio.Semaphore(judges.TRIED)):
            return await self._page(item, fetched)

    async def _page(self, item: Wanted, fetched: Callable[[], None]) -> Failure | None:
        lane = self._keeper.tools.lane
        try:
            source = await lane.run(lane.store.full_text.source, item.article)
            if source is None or item.feed in self._blocked:
                return None
            answer = await self._keeper.errands.page(item.address, item.feed)
        finally:
            fetched()
        if isinstance(answer, FetchError):
            return failure_of(answer)
        if not is_text(answer.content_type):
            host = urlsplit(answer.address).hostname or ""
            return Failure(Message(Code.PAGE_KIND.value, {"host": host}))
        size = len(answer.body)
        self._keeper.in_hand += size
        self._keeper.fetched += size
        try:
            digest = partial(self._keeper.digest, "page", kind=Page, name=item.address)
            errands = self._keeper.errands
            answer, page = await article_pages.read(answer, source, item, errands, digest)
            packed = await asyncio.to_thread(zlib.compress, answer.body)
        except KnownError as error:
            return Failure(Message(error.code.value, error.params))
        finally:
            self._keeper.in_hand -= size
        if page.refusal in _NO_ARTICLE and self._doubt(item.address, answer, page.refusal):
            return Failure(Message(f"page_{page.refusal}"), asked=False)
        if not page.refusal:
            self._keeper.doubts.hear()
        if len(packed) > RAW_LIMIT or not await self._keeper.room.make(len(packed)):
            packed = b""
        size = len(answer.body)
        raw = RawPage(answer.address, answer.content_type, "zlib", packed, size, READ_BY)
        await self._keep_page(item, raw, page)
        return None

    def _doubt(self, asked: str, answer: Fetched, refusal: str) -> bool:
        """Whether what came in place of an article may be a login page of the network."""
        strange = self._keeper.doubts.page(asked, answer)
        if strange and refusal == Refusal.PORTAL:
            self._keeper.doubts.known(asked)
        return strange or refusal == Refusal.PORTAL

    async def _keep_page(self, item: Wanted, raw: RawPage, page: Page) -> None:
        lane, now = self._keeper.tools.lane, self._clock()
        before = await self._evidence_of(item.feed)
        refusal = page.refusal
        if refusal == "not_better" and page.html and before is not None and before.forced:
            refusal = ""  # the reader wants pages from this feed
        shown, told = None, None
        if not refusal:
            digesters = self._keeper.tools.digesters
            shown = replace(page, embedded=await embedding.drawn(lane, digesters, page.embedded))
            before = await self._evidence_of(item.feed)  # others may have added to it meanwhile
        if refusal:
            settled = retry.failed(item, Message(f"page_{refusal}"), now)
            self._keeper.tally.failed_items += bool(settled.state)
        else:
            settled = Settled(item, ItemState.HAVE, bytes=len(page.html) + len(raw.body))
            self._keeper.tally.pages += 1
        if before is not None and item.feed not in self._blocked:
            told = self._evidence[item.feed] = judges.after(before, refusal, now)
        self._keeper.tools.announcer.changed(
            await lane.run(lane.store.full_text.keep, settled, raw, shown, told, now)
        )
        if told is not None and told.error is not None and told.forced is None:
            self._blocked.add(item.feed)
            await self.judge(told)

    async def _evidence_of(self, feed: int) -> PageEvidence | None:
        if feed not in self._evidence:
            lane = self._keeper.tools.lane
            found = await lane.run(lane.store.full_text.evidence, [feed])
            if not found:
                return None
            self._evidence.setdefault(feed, found[0])
        return self._evidence[feed]

    async def judge(self, evidence: PageEvidence) -> None:
        """Decide for a feed whether its pages are wanted, and carry it out."""
        lane = self._keeper.tools.lane
        verdict = judges.judge(evidence, self._clock())
        self._evidence[evidence.feed] = replace(evidence, error=verdict.error)
        self._keeper.tools.announcer.changed(
            await lane.run(lane.store.full_text.judged, evidence, verdict.state, verdict.error)
        )
