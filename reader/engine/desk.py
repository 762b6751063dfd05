"""The desk where requests are answered, the same for the window's engine and the command line.

What it works with is opened by `desk_opening`. How requests arrive and where events go is the
caller's matter (`service`, `inline`).
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from pathlib import Path

from reader.engine import outbox, stars, subscribe, upkeep
from reader.engine.desk_opening import Opening
from reader.engine.edition import make_edition
from reader.engine.keep_page import drop_pages, keep_page
from reader.engine.offline import Choices, Offline
from reader.engine.pack import pack
from reader.engine.refresh import Refresh as Round
from reader.engine.refresh import Tools
from reader.engine.relate import Relating
from reader.engine.reread import Rereading
from reader.engine.room import Limits, limits_of
from reader.engine.safekeeping import keep_safe
from reader.errors import BugError, Code, KnownError
from reader.model import FeedState, Message
from reader.protocol import (
    OFFLINE,
    AcceptMove,
    Add,
    ChangeAddress,
    Configure,
    Discover,
    Done,
    DropEnclosure,
    DropPages,
    Event,
    Export,
    Failed,
    FetchComments,
    GetEnclosure,
    Import,
    ImportStars,
    Keep,
    KeepCredentials,
    KeepPage,
    LetGo,
    MakeEdition,
    Pack,
    Refresh,
    Relate,
    Remove,
    Request,
    Restore,
    SendOutbox,
)

MANY = 10  # feeds of which one will have news
# Nothing can be done of these without a network; whatever else would fetch is refused by `net`.
_FETCHING = (Refresh, Discover, Add, Keep, KeepPage, Pack, SendOutbox, FetchComments, GetEnclosure)
PAUSE = 900  # seconds after which a network that let nothing through is tried again
TIDYING = 10  # steps after a refresh with news
TIDY_STEP = 20  # transactions of some 10 ms each

_log = logging.getLogger(__name__)


class Desk:
    """Answers requests for one library; used from one event loop, closed with `close`.

    With `existing` a library that is not there is told (LIBRARY_MISSING) and not made.
    """

    def __init__(
        self,
        folder: Path,
        send: Callable[[Event], None],
        *,
        existing: bool = False,
        interval: int = 3600,
        proxies: Mapping[str, str] | None = None,
        keep: Choices | None = None,
        offline: bool = False,
        limits: Limits | None = None,
        clock: Callable[[], float] = time.time,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._folder = folder
        self._opened = Opening(
            folder,
            send,
            existing=existing,
            interval=interval,
            proxies=proxies or {},
            offline=offline,
            clock=clock,
            chance=chance,
        )
        self._sending = asyncio.Lock()  # the outbox, one thing after the other
        self._metered_pictures = "lead"
        self._paused_until = 0  # there was no network, or one that asks for a login
        self._keep = keep or Choices()
        self._limits = limits or Limits()
        self._keeping: Offline | None = None
        self._rounds = 0  # refreshes under way
        self._quiet = asyncio.Event()  # no refresh is under way
        self._quiet.set()
        self._under_way: set[int] = set()  # feeds in some refresh
        self._relating: Relating | None = None
        self._rereading: Rereading | None = None
        self._untidy = 0  # steps of tidying that the library may still need

    async def answer(self, request: Request) -> Done | Failed:
        """Carry out one request to its end; a cancelled one answers Done(cancelled=True)."""
        return await self._answered(getattr(request, "id", ""), self._do(request))

    async def _answered(self, name: str, work: Awaitable[Done | Failed]) -> Done | Failed:
        """What becomes of a piece of work, whatever it raises."""
        try:
            done = await work
        except KnownError as error:
            done = Failed(name, Message(error.code.value, error.params))
        except asyncio.CancelledError:
            done = Done(name, cancelled=True)
        except Exception:  # noqa: BLE001 - our own fault is logged, and ends this request only
            _log.exception("request %s", name)
            done = Failed(name, Message(Code.ENGINE_LOST))
        self._opened.announcer.flush()
        return done

    async def keep_offline(self) -> Done | Failed:
        """Keep what is wanted for reading offline, as the reader chose; answers under OFFLINE.

        To be called after a refresh, when its answer has been told; a cancelled one ends at once.
        """
        return await self._answered(OFFLINE, self._keep_all())

    async def rest(self) -> bool:
        """Do what waits until nothing else is asked for, all at once; raises KnownError."""
        await keep_safe(await self._opened.library(), self._folder, self._opened.now())
        return False

    async def next_due(self) -> int:
        """When a feed is due next (UTC seconds), 0 for never; raises KnownError."""
        lane = await self._opened.library()
        feeds = lane.store.feeds
        now = self._opened.now()
        waiting = await lane.run(feeds.due, now)
        due = now if waiting else await lane.run(feeds.next_due)
        return max(due, self._paused_until) if due else 0

    async def tidy(self) -> bool:
        """Do a short step (0.2 s) of tidying after news, where there is time for it; answers
        whether another may be worth while. Raises KnownError."""
        if not self._untidy:
            return False
        self._untidy -= 1
        lane = await self._opened.library()
        await lane.run(lane.store.optimise, TIDY_STEP)
        return self._untidy > 0

    async def follow_up(self) -> bool:
        """Do a short step of what comes after the headlines, where there is time for it; answers
        whether there is more. Raises KnownError."""
        tools = await self._opened.tools()
        if self._relating is None:
            self._relating = Relating(tools.lane, tools.digesters, tools.announcer)
        if self._rereading is None:
            self._rereading = Rereading(tools.lane, tools.digesters, tools.announcer)
        return (
            await self._relating.step()
            or await self._rereading.step()
            or await self._offline_work(tools).room.step()
        )

    async def close(self) -> None:
        """End everything that is open; what is being written is written."""
        await self._opened.close()

    async def _do(self, request: Request) -> Done | Failed:
        if isinstance(request, Configure):
            return await self._configure(request)
        if self._opened.offline and isinstance(request, _FETCHING):
            raise KnownError(Code.WORKING_OFFLINE)
        tools = await self._opened.tools()
        match request:
            case Refresh():
                return await self._refresh(tools, request)
            case Discover():
                return await subscribe.discover(tools, request)
            case Add():
                return await subscribe.add(tools, request)
            case Remove():
                return await subscribe.remove(tools, request)
            case Restore():
                return await upkeep.restore(tools, request)
            case LetGo():
                return await upkeep.let_go(tools, request)
            case KeepCredentials():
                return await upkeep.keep_credentials(tools, request)
            case ChangeAddress():
                return await upkeep.change_address(tools, request)
            case Keep():
                return await self._keep_now(tools, request)
            case Pack():
                return await pack(tools, self._offline_work(tools), request)
            case GetEnclosure():
                work = self._offline_work(tools)
                await work.prepare()
                return await work.downloads.get(request)
            case DropEnclosure():
                return await self._offline_work(tools).downloads.drop(request)
            case FetchComments():
                return await self._fetch_comments(tools, request)
            case KeepPage():
                return await self._keep_page(tools, request)
            case DropPages():
                return await drop_pages(tools, request)
            case Export():
                return await upkeep.export(tools, request)
            case MakeEdition():
                return await make_edition(tools, self._folder, request)
            case ImportStars():
                return await stars.import_stars(tools, request)
            case Import():
                return await subscribe.import_opml(tools, request)
            case Relate():
                self._offline_work(tools).room.saw(request.article)
                relating = Relating(tools.lane, tools.digesters, tools.announcer)
                return await relating.answer(request)
            case SendOutbox():
                async with self._sending:
                    return await outbox.send(tools, request)
            case AcceptMove():
                return await subscribe.accept_move(tools, request)
            case _:
                raise BugError(f"no answer to {type(request).__name__}")

    async def _refresh(self, tools: Tools, request: Refresh) -> Done:
        due = await tools.lane.run(
            tools.lane.store.feeds.due, tools.moment().now, request.feeds, request.all
        )
        mine = tuple(feed for feed in due if feed.id not in self._under_way)
        self._under_way.update(feed.id for feed in mine)
        try:
            return await self._round(tools, request, mine)
        finally:
            self._under_way.difference_update(feed.id for feed in mine)

    async def _round(self, tools: Tools, request: Refresh, feeds: tuple[FeedState, ...]) -> Done:
        if len(feeds) >= MANY:
            tools.digesters.warm()
        work = Round(tools, request.id, feeds)
        self._rounds += 1
        self._quiet.clear()
        try:
            tally = await work.run()
        finally:
            self._rounds -= 1
            if not self._rounds:
                self._quiet.set()
        if tally.new:
            self._untidy = TIDYING
            keeping = self._offline_work(tools)
            keeping.room.look_again()
            # Before anything is fetched: a summary is not complete, whoever looks meanwhile.
            await keeping.judge_feeds()
        self._paused_until = self._opened.now() + PAUSE if work.without_network else 0
        return Done(
            request.id,
            totals=tally.totals(),
            messages=tuple(work.messages),
            cancelled=tally.cancelled,
        )

    async def _keep_all(self) -> Done:
        if (
            self._opened.offline
            or self._paused_until > self._opened.now()
            or not (self._keep.pages or self._keep.pictures or self._keep.comments != "none")
        ):
            return Done(OFFLINE)
        work = self._offline_work(await self._opened.tools())
        tally = await work.run(self._affordable())
        self._untidy = TIDYING if tally.pages else self._untidy
        return Done(OFFLINE, totals=tally.totals(), messages=self._lost(work))

    async def _keep_now(self, tools: Tools, request: Keep) -> Done:
        work = self._offline_work(tools)
        tally = await work.keep(request.articles, now=request.now, page=request.page)
        messages = self._lost(work)
        return Done(request.id, totals=tally.totals(), articles=request.articles, messages=messages)

    def _lost(self, work: Offline) -> tuple[Message, ...]:
        """What to tell where there was no room, or the network let nothing through.

        The network is left alone for a while then.
        """
        told = (work.room.refusal,) if work.room.refused else ()
        lost = work.runs.without_network
        if lost is None:
            return told
        self._paused_until = self._opened.now() + PAUSE
        return (lost, *told)

    async def _fetch_comments(self, tools: Tools, request: FetchComments) -> Done | Failed:
        kept = await self._offline_work(tools).discuss(request.article)
        if kept is not None and kept.error is not None:
            return Failed(request.id, kept.error)
        count = await tools.lane.run(tools.lane.store.comments.count, request.article)
        return Done(request.id, totals={"comments": count}, articles=(request.article,))

    async def _keep_page(self, tools: Tools, request: KeepPage) -> Done:
        done = await keep_page(tools, request)
        if done.articles and self._keep.pictures:
            tally = await self._offline_work(tools).keep(done.articles, now=True, page=False)
            done = replace(done, totals=tally.totals())
        return done

    def _offline_work(self, tools: Tools) -> Offline:
        if self._keeping is None:
            self._keeping = Offline(tools, self._folder, self._opened.now, self._quiet)
            self._opened.things.push_async_callback(self._keeping.close)
        self._keeping.use(tools)
        self._keeping.choices = self._keep
        self._keeping.room.limits = self._limits
        return self._keeping

    def _affordable(self) -> Choices:
        """What is kept by itself: over a metered network fewer pictures, as the reader chose."""
        if not self._opened.hints.metered or self._metered_pictures == "yes":
            return self._keep
        if self._metered_pictures == "no":
            return replace(self._keep, pictures=False)
        return replace(self._keep, lead=True)

    async def _configure(self, request: Configure) -> Done:
        self._keep = Choices(
            request.keep_pages,
            request.keep_pictures,
            request.picture_size,
            request.keep_comments,
        )
        self._metered_pictures = request.metered_pictures
        limits = limits_of(request)
        if limits != self._limits and self._keeping:
            self._keeping.room.look_again()
        self._limits = limits
        if self._opened.configure(request):
            self._paused_until = 0
        return Done(request.id)
