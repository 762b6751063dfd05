"""The refresh: feeds fetched, digested and written down as they come, the headlines first seen.

Many fetches at once, a bounded number of bytes in hand, one thread that writes. A fault of one
feed becomes that feed's outcome; a fault of the library ends the refresh. Which feeds, and when
again, others decide (`store`, `decide`, `schedule`).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from reader.engine import decide, embedding
from reader.engine.announcer import Announcer
from reader.engine.credentials import Credentials
from reader.engine.decide import Moment, Move
from reader.engine.digesters import Digesters
from reader.engine.doubts import Doubts, Hints
from reader.engine.lane import Lane
from reader.engine.portal import asks_for_login
from reader.engine.records import Records
from reader.engine.tally import Tally
from reader.engine.turns import Turns
from reader.engine.writer import Writer
from reader.errors import Code, KnownError
from reader.model import (
    FeedOutcome,
    FeedState,
    Fetched,
    FetchError,
    Message,
    NotModified,
    Params,
    Snapshot,
)
from reader.net.fetch import Fetcher, FetchRequest
from reader.protocol import Progress

AT_ONCE = 80  # fetches begun; `reader.net` lets 64 through
IN_HAND = 12 * 1024 * 1024  # bytes of bodies waiting to be digested and written


@dataclass(frozen=True, slots=True)
class Tools:
    """What a refresh works with; `moment` asks the clock and chance for one decision.

    `hints` are what the system says of the network.
    """

    lane: Lane
    fetcher: Fetcher
    digesters: Digesters
    announcer: Announcer
    credentials: Credentials
    moment: Callable[[], Moment]
    hints: Hints = field(default_factory=Hints)


class Refresh:
    """One refresh of some feeds."""

    def __init__(self, tools: Tools, request: str, feeds: Sequence[FeedState]) -> None:
        self.tally = Tally()
        self.messages: list[Message] = []
        self._tools = tools
        self._request = request
        self._total = len(feeds)
        self._turns = Turns(feeds)
        self._records = Records(tools.lane, tools.announcer)
        self._writer = Writer(tools.lane)
        self._fetching = 0
        self._in_hand = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._writes: set[asyncio.Task[None]] = set()
        self._wake = asyncio.Event()
        self._fault: BaseException | None = None
        self._doubts = Doubts(tools.hints)
        self._doubtful: list[tuple[FeedState, FetchError]] = []  # the network's doing perhaps
        self.without_network: Message | None = None  # OFFLINE or PORTAL
        self._proposed: dict[int, str] = {}

    async def run(self) -> Tally:
        """Refresh them all; a cancelled run stops at once and keeps what is whole.

        Raises KnownError where the library fails (disk full, say).
        """
        loop = asyncio.get_running_loop()
        begun = loop.time()
        self._tell("")
        try:
            await self._run_all()
        except asyncio.CancelledError:
            self.tally.cancelled = True
        finally:
            await self._stop()
            self.tally.seconds = loop.time() - begun
        if self._fault:
            raise self._fault
        return self.tally

    async def _run_all(self) -> None:
        while (self._turns or self._tasks) and self._fault is None:
            while self._fetching < AT_ONCE and self._in_hand < IN_HAND:
                feed = self._turns.take()
                if feed is None:
                    break
                self._fetching += 1
                task = asyncio.create_task(self._one(feed))
                self._tasks.add(task)
                task.add_done_callback(self._ended)
            await self._wake.wait()
            self._wake.clear()

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._wake.set()
        if not task.cancelled() and (fault := task.exception()) and self._fault is None:
            self._fault = fault

    async def _stop(self) -> None:
        """End what is under way and wait for what is being written."""
        for task in self._tasks:
            task.cancel()
        await self._writer.stop()
        ended = await asyncio.gather(*self._tasks, *self._writes, return_exceptions=True)
        for fault in ended:
            if isinstance(fault, Exception) and self._fault is None:
                self._fault = fault
        self._judge_doubtful()
        await self._records.flush()
        await self._tell_moves()

    # --- one feed ------------------------------------------------------------------------

    async def _one(self, feed: FeedState) -> None:
        try:
            answer = await self._fetch(feed)
        finally:
            self._fetching -= 1
            self._turns.give_back(feed)
            self._wake.set()
        if isinstance(answer, FetchError):
            self._refused(feed, answer)
            return
        if isinstance(answer, NotModified):
            self._doubts.hear()
            await self._unchanged(feed, answer)
            return
        size = len(answer.body)
        self._in_hand += size
        try:
            await self._read(feed, answer)
        finally:
            self._in_hand -= size

    async def _fetch(self, feed: FeedState) -> Fetched | NotModified | FetchError:
        credentials, fetcher = self._tools.credentials, self._tools.fetcher
        user, password = await credentials.of(feed.options.credentials)
        request = FetchRequest(
            feed.address,
            validators=feed.validators,
            headers=feed.options.headers,
            user=user,
            password=password,
            allow_private=decide.may_reach_inside(feed),  # redirects are checked in net
            may_break_off=True,
        )
        answer = await fetcher.fetch(request)
        if isinstance(answer, FetchError) and answer.status == 401 and not user:
            # A password may have been given after the feed was added.
            user, password = await credentials.of(feed.address)
            if user:
                answer = await fetcher.fetch(replace(request, user=user, password=password))
        return answer

    async def _read(self, feed: FeedState, answer: Fetched) -> None:
        """Digest a body unless it is the one we know, and write what it says."""
        digest = decide.body_hash(answer)
        if digest and digest == feed.body_hash:
            self._doubts.hear()
            await self._unchanged(feed, answer)
            return
        try:
            snapshot = await self._digest(feed, answer)
        except KnownError as error:
            message = Message(error.code.value, error.params)
            if error.code is Code.NOT_A_FEED:
                await self._doubt_page(feed, answer, message)
            else:
                self._record(feed, decide.failure(feed, message, self._tools.moment()), failed=True)
            return
        self._doubts.hear()
        tools = self._tools
        kept = await embedding.with_drawn(tools.lane, tools.digesters, snapshot.entries)
        snapshot = replace(snapshot, entries=kept)
        move = await self._move(feed, answer.permanent)
        outcome = decide.news(feed, answer, snapshot, digest, self._tools.moment(), move)
        write = asyncio.create_task(self._write(feed, snapshot, outcome))
        self._writes.add(write)
        write.add_done_callback(self._writes.discard)
        await asyncio.shield(write)

    async def _digest(self, feed: FeedState, answer: Fetched) -> Snapshot:
        lane = self._tools.lane
        known: frozenset[bytes] = frozenset()
        if feed.body_hash:
            known = await lane.run(lane.store.feeds.known_entries, feed.id)
        try:
            snapshot = await self._tools.digesters.run(
                "feed",
                answer.document | {"known": tuple(known)},
                Snapshot,
            )
        except KnownError:
            if answer.whole:
                raise
            snapshot = Snapshot()
        if not answer.whole and not snapshot.count:
            raise KnownError(Code.DISCONNECTED, host=urlsplit(answer.address).hostname or "")
        return snapshot

    async def _write(self, feed: FeedState, snapshot: Snapshot, outcome: FeedOutcome) -> None:
        changes = await self._writer.write(feed.id, snapshot, outcome)
        self._tools.announcer.changed(changes)
        self.tally.new += len(changes.new)
        self.tally.updated += len(changes.updated)
        if changes.new or changes.updated:
            self.tally.changed += 1
        else:
            self.tally.unchanged += 1
        self._counted(feed)

    async def _unchanged(self, feed: FeedState, answer: NotModified | Fetched) -> None:
        move = await self._move(feed, answer.permanent)
        self.tally.unchanged += 1
        self._record(feed, decide.unchanged(feed, answer, self._tools.moment(), move))

    async def _move(self, feed: FeedState, permanent: str) -> Move:
        """What a permanent redirect does, noted where it is a proposal that is new."""
        move = decide.move_of(feed, permanent)
        if move.moved_to:
            now = await self._tools.lane.run(self._tools.lane.store.feeds.get, feed.id)
            if now and now.moved_to != move.moved_to:
                self._proposed[feed.id] = move.moved_to
        return move

    async def _tell_moves(self) -> None:
        """Tell of moves proposed by this refresh, unless the reader has declined them before."""
        lane = self._tools.lane
        for feed, address in self._proposed.items():
            now = await lane.run(lane.store.feeds.get, feed)
            if now and now.moved_to == address:
                params: Params = {"address": address, "feed": feed}
                self.messages.append(Message(Code.MOVED_PROPOSED, params))

    # --- failures ------------------------------------------------------------------------

    def _refused(self, feed: FeedState, error: FetchError) -> None:
        if self._doubts.error(feed.address, error):
            self._doubt(feed, error)
            return
        if error.message.code == Code.OFFLINE:  # the reader went offline meanwhile
            self._counted(feed)
            return
        if error.status:
            self._doubts.heard = True
        outcome = decide.refused(feed, error, self._tools.moment())
        self.tally.unchanged += not outcome.asked
        self._record(feed, outcome, failed=outcome.asked)

    async def _doubt_page(self, feed: FeedState, answer: Fetched, message: Message) -> None:
        """A page came in place of a feed: the feed's doing, or that of the network."""
        self._doubts.page(feed.address, answer)
        if not self._doubts.heard and await asks_for_login(self._tools.digesters, answer):
            self._doubts.known(feed.address)
        self._doubt(feed, FetchError(message))

    def _doubt(self, feed: FeedState, error: FetchError) -> None:
        self._doubtful.append((feed, error))
        self.tally.failed += 1
        self._counted(feed)

    def _judge_doubtful(self) -> None:
        """Say whose doing it was; where it was the network's, nothing is said of the feeds."""
        self.without_network = verdict = self._doubts.verdict()
        if verdict:
            self.messages.append(verdict)
            return
        for feed, error in self._doubtful:
            self._records.add(feed.id, decide.refused(feed, error, self._tools.moment()))

    # --- what is told --------------------------------------------------------------------

    def _record(self, feed: FeedState, outcome: FeedOutcome, *, failed: bool = False) -> None:
        self._records.add(feed.id, outcome)
        self.tally.failed += failed
        self._counted(feed)

    def _counted(self, feed: FeedState) -> None:
        self.tally.feeds += 1
        self._tell(urlsplit(feed.address).hostname or "")

    def _tell(self, current: str) -> None:
        tally = self.tally
        self._tools.announcer.progress(
            Progress(self._request, tally.feeds, self._total, tally.failed, current)
        )
