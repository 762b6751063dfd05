"""How feeds fare: when each was last read, what is wrong, how often it publishes, what to do.

Read in the read lane; knows no widget. What a trouble is called is `reader.sentences`' business.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from reader.errors import Code
from reader.model import Feed, FeedPace, Message

if TYPE_CHECKING:
    from reader.store import Store

DAY = 86400
LOOK_BACK = 90 * DAY  # seconds over which publishing is counted

_LOST = {Code.HTTP_NOT_FOUND, Code.HTTP_GONE, Code.DNS, Code.NOT_A_FEED, Code.EMPTY_BODY}
_LOCKED = {Code.HTTP_UNAUTHORIZED, Code.HTTP_FORBIDDEN}


class Remedy(Enum):
    """What can be done about a feed in trouble where it stands."""

    RETRY = auto()
    ADDRESS = auto()
    PROPERTIES = auto()
    MOVE = auto()


class Advice(NamedTuple):
    """What to do about a feed, in a sentence, and which step that is."""

    words: str
    remedy: Remedy


@dataclass(frozen=True, slots=True)
class Health:
    """A feed with how often it publishes, in articles a day; `quiet` is seconds of silence."""

    feed: Feed
    rate: float = 0.0
    quiet: int = 0

    @property
    def troubled(self) -> bool:
        """Whether something is to be done, or may be."""
        return self.feed.error is not None or self.feed.stopped or bool(self.feed.moved_to)


def healths(store: Store, now: float) -> list[Health]:
    """Every feed; those in trouble first, then by name."""
    paces = {pace.feed: pace for pace in store.feeds.paces(int(now) - LOOK_BACK)}
    fetched = [feed for feed in store.feeds.all() if not feed.is_kept]
    found = [_health(feed, paces.get(feed.id), int(now)) for feed in fetched]
    return sorted(found, key=lambda h: (not h.troubled, h.feed.name.casefold()))


def _health(feed: Feed, pace: FeedPace | None, now: int) -> Health:
    if pace is None:
        return Health(feed)
    days = max(now - pace.oldest, DAY) / DAY
    return Health(feed, pace.articles / days, max(0, now - pace.newest))


def pace_words(health: Health) -> str:
    """How often a feed publishes, as people say it."""
    tr = QCoreApplication.translate
    if not health.rate:
        if not health.feed.total:
            return tr("FeedHealth", "nothing yet")
        return tr("FeedHealth", "nothing in three months")
    for rate, one, many in (
        (health.rate, tr("FeedHealth", "1 a day"), tr("FeedHealth", "{count} a day")),
        (health.rate * 7, tr("FeedHealth", "1 a week"), tr("FeedHealth", "{count} a week")),
    ):
        if rate >= 0.95:
            return one if round(rate) == 1 else many.format(count=round(rate))
    count = max(1, round(health.rate * 30))
    if count == 1:
        return tr("FeedHealth", "1 a month")
    return tr("FeedHealth", "{count} a month").format(count=count)


def trouble(feed: Feed) -> Message | None:
    """What is wrong with a feed or waits for a decision, None for nothing."""
    if feed.error is not None:
        return feed.error
    return Message("moved_proposed", {"address": feed.moved_to}) if feed.moved_to else None


def advice(feed: Feed) -> Advice | None:
    """What can be done about a feed, None for nothing."""
    tr = QCoreApplication.translate
    if feed.moved_to:
        words = tr(
            "FeedHealth", "Follow it to its new address, or stay with the one that you have."
        )
        return Advice(words, Remedy.MOVE)
    code = feed.error.code if feed.error else ""
    if code in _LOST:
        words = tr("FeedHealth", "Look for its new address, or delete it.")
        return Advice(words, Remedy.ADDRESS)
    if code in _LOCKED:
        words = tr("FeedHealth", "Give a user name and a password in its properties, or delete it.")
        return Advice(words, Remedy.PROPERTIES)
    if code == Code.PRIVATE_ADDRESS:
        words = tr("FeedHealth", "If it is yours, let its properties say so: Access, Own network.")
        return Advice(words, Remedy.PROPERTIES)
    if feed.stopped:
        words = tr("FeedHealth", "It is not fetched any more by itself: try again, or delete it.")
        return Advice(words, Remedy.RETRY)
    if code:
        words = tr("FeedHealth", "It is tried again by itself; you need do nothing.")
        return Advice(words, Remedy.RETRY)
    return None
