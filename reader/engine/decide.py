"""What a fetch of a feed means: pure decisions, written down by others (`reader.engine.refresh`).

Answer and state in, outcome out: when to come back, whether a feed has moved or is gone, what
was wrong. No clock, network or library.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from reader.engine import schedule
from reader.errors import Code
from reader.model import (
    Entry,
    Feed,
    FeedOutcome,
    FeedState,
    Fetched,
    FetchError,
    Message,
    NotModified,
    Precision,
    Snapshot,
)
from reader.net.hosts import is_private

# Until a date is over everywhere, half a day later in the west than in the zone it is told in.
_DAY = 36 * 3600


@dataclass(frozen=True, slots=True)
class Moment:
    """What a decision needs from outside: the time (UTC seconds), the interval of the settings
    (seconds) and a chance (0 to 1) for the jitter."""

    now: int
    base: int
    chance: float = 0.0


@dataclass(frozen=True, slots=True)
class Move:
    """What becomes of a feed's address; fields as in FeedOutcome."""

    address: str | None = None
    permanent: str = ""
    moved_to: str | None = None


def body_hash(answer: Fetched) -> bytes:
    """16 bytes by which a body is known again; none for one that broke off."""
    return hashlib.blake2b(answer.body, digest_size=16).digest() if answer.whole else b""


def unchanged(
    state: FeedState, answer: NotModified | Fetched, moment: Moment, move: Move
) -> FeedOutcome:
    """The outcome where the publisher has nothing new: a 304, or the same bytes again."""
    plan = schedule.after_success(
        state,
        now=moment.now,
        base=moment.base,
        ttl=state.ttl,
        max_age=answer.max_age,
        chance=moment.chance,
    )
    held = answer.validators if answer.validators.etag or answer.validators.last_modified else None
    return FeedOutcome(
        fetched=moment.now,
        next_fetch=plan.next_fetch,
        interval=plan.interval,
        status=304 if isinstance(answer, NotModified) else answer.status,
        validators=answer.validators if isinstance(answer, Fetched) else held,
        max_age=answer.max_age,
        address=move.address,
        permanent=move.permanent,
        moved_to=move.moved_to,
    )


def news(
    state: FeedState, answer: Fetched, snapshot: Snapshot, digest: bytes, moment: Moment, move: Move
) -> FeedOutcome:
    """The outcome of a body that was read; `digest` is its body hash."""
    dates = [entry.published for entry in snapshot.entries if entry.published is not None]
    plan = schedule.after_success(
        state,
        now=moment.now,
        base=moment.base,
        new=sum(_is_news(entry, state.last_fetch) for entry in snapshot.entries),
        gap=schedule.publishing_gap(dates, moment.now),
        ttl=snapshot.ttl,
        max_age=answer.max_age,
        chance=moment.chance,
    )
    return FeedOutcome(
        fetched=moment.now,
        next_fetch=plan.next_fetch,
        interval=plan.interval,
        status=answer.status,
        validators=answer.validators,
        body_hash=digest,
        max_age=answer.max_age,
        ttl=snapshot.ttl,
        address=move.address,
        permanent=move.permanent,
        moved_to=move.moved_to,
        faults=snapshot.faults,
    )


def _is_news(entry: Entry, last_fetch: int) -> bool:
    """Whether an entry whose bytes were not known came out since a fetch, rather than was edited.

    One that tells its day alone may have come out at any time of it.
    """
    if entry.published is None:
        return True
    in_doubt = _DAY if entry.precision is Precision.DAY else 0
    return entry.published + in_doubt > last_fetch


def failure(
    state: FeedState,
    message: Message,
    moment: Moment,
    *,
    status: int = 0,
    retry_after: int = 0,
    gone: bool = False,
) -> FeedOutcome:
    """The outcome of a fetch that brought nothing, or nothing that could be read.

    A host that is busy and says until when is not failing.
    """
    plan = schedule.after_failure(
        state,
        now=moment.now,
        retry_after=retry_after,
        chance=moment.chance,
    )
    return FeedOutcome(
        fetched=moment.now,
        next_fetch=plan.next_fetch,
        interval=plan.interval,
        status=status,
        error=message,
        stopped=gone,
        counted=not (message.code == Code.HTTP_BUSY and retry_after > 0),
    )


def refused(state: FeedState, error: FetchError, moment: Moment) -> FeedOutcome:
    """The outcome of a fetch that the network or the server refused; 410 stops the feed.

    A host that is left in peace until its pause is over has not been asked.
    """
    outcome = failure(
        state,
        error.message,
        moment,
        status=error.status,
        retry_after=error.retry_after,
        gone=error.gone,
    )
    waits = error.message.code == Code.HTTP_BUSY and not error.status
    return replace(outcome, asked=not waits)


def move_of(state: FeedState, permanent: str) -> Move:
    """What a permanent redirect (RFC 9110 §15.4.2, §15.4.9) does to a feed's address.

    Taken over when it has held at two fetches in a row; to another domain it is proposed, once.
    """
    if not permanent or permanent == state.address:
        return Move()
    if permanent != state.permanent:
        return Move(permanent=permanent)
    if same_domain(state.address, permanent):
        return Move(address=permanent)
    return Move(permanent=permanent, moved_to=permanent)


def may_reach_inside(feed: Feed | FeedState) -> bool:
    """Whether a feed may be fetched from the reader's own network.

    As the reader chose; else where its address lay there when it was given, or says so itself: a
    public name that is pointed inwards later leads nowhere.
    """
    chosen = feed.options.own_network
    return (feed.own_network or is_private(feed.address)) if chosen is None else chosen


def same_domain(one: str, other: str) -> bool:
    """Whether two addresses are of one house: the same name, or one name within the other."""
    a, b = _domain(one), _domain(other)
    return bool(a and b) and (a == b or a.endswith("." + b) or b.endswith("." + a))


def _domain(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
