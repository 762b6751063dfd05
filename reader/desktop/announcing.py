"""Says once after a refresh what has come, where the reader wished to be told of it.

It gathers what the engine reports and asks the library which of it belongs to feeds that are to be
told of. How it is said is another's business, and whether the reader is looking anyway.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reader.desktop.bridge import Lane
from reader.desktop.engine_client import EngineClient
from reader.desktop.marks import grouped
from reader.desktop.rows import ALL, FEED, Place
from reader.model import Changes
from reader.protocol import Done

if TYPE_CHECKING:
    from reader.store import Store

MOST_NAMED = 4  # feeds that are named; the others are counted


class News(NamedTuple):
    """What has come, in words, and where it is: a list, and an article if there is only one."""

    title: str
    words: str
    place: Place
    article: int = 0


class Arrived(NamedTuple):
    """An article that has come."""

    article: int
    title: str
    feed: int
    source: str


class Announcing(QObject):
    """Gathers new articles; `wanted` answers whether feeds are told of that have no say of it."""

    news = Signal(object)  # a News

    def __init__(
        self, lane: Lane, engine: EngineClient, wanted: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._wanted = wanted
        self._new: list[int] = []
        engine.changed.connect(self._take)
        engine.done.connect(self._done)

    def _take(self, changes: Changes) -> None:
        self._new += changes.new

    def _done(self, done: Done) -> None:
        if "unchanged" not in done.totals and not done.feeds:
            return  # no refresh, and nothing that brings articles
        new, self._new = tuple(self._new), []
        if new and "unchanged" in done.totals:
            all_feeds = self._wanted()
            self._lane.ask(lambda store: arrived(store, new, all_feeds), self._tell)

    def _tell(self, found: Sequence[Arrived]) -> None:
        if found:
            self.news.emit(said(found))


def arrived(store: Store, new: Sequence[int], all_feeds: bool) -> list[Arrived]:
    """Which of these articles are to be told of: unread ones, of feeds that say so or have no say.

    Runs in the lane.
    """
    told = {
        feed.id
        for feed in store.feeds.all()
        if (all_feeds if feed.options.notify is None else feed.options.notify)
    }
    if not told:
        return []
    return [
        Arrived(each.id, each.title or each.snippet, each.feed, each.source)
        for each in store.articles.by_ids(new)
        if each.feed in told and not each.read
    ]


def said(found: Sequence[Arrived]) -> News:
    """What is said of these articles, at least one."""
    first = found[0]
    if len(found) == 1:
        return News(first.source, first.title, Place(FEED, first.feed), first.article)
    tr = QCoreApplication.translate
    title = tr("Announcing", "{count} new articles").format(count=grouped(len(found)))
    by_feed = Counter(each.feed for each in found)
    if len(by_feed) == 1:
        return News(title, first.source, Place(FEED, first.feed))
    sources = {each.feed: each.source for each in found}
    named = [f"{sources[feed]} ({grouped(n)})" for feed, n in by_feed.most_common(MOST_NAMED)]
    words = ", ".join(named)
    if len(by_feed) > MOST_NAMED:
        others = grouped(len(by_feed) - MOST_NAMED)
        words = tr("Announcing", "{feeds} and {count} others").format(feeds=words, count=others)
    return News(title, words, Place(ALL))
