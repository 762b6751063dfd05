"""What the read lane does with the library: answers lists, rows and the tree.

Everything leaves as `reader.desktop.rows` has it, ready to be painted. Runs in the lane's thread;
knows no widget. Articles are for `article_reading`.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from reader.desktop import rows
from reader.desktop.feed_health import advice, trouble
from reader.desktop.rows import Node, Place, Row
from reader.desktop.when import start_of_day
from reader.model import Feed, Folder, Headline, Precision, Query, Scope

if TYPE_CHECKING:
    from reader.store import Store

FIRST = 40  # rows of a list that are answered before all its ids
MOST_ARRIVALS = 2000  # more new articles than that, and the list is read again

_SCOPES = {
    rows.TODAY: Scope.TODAY,
    rows.ALL: Scope.ALL,
    rows.STARRED: Scope.STARRED,
    rows.FOLDER: Scope.FOLDER,
    rows.FEED: Scope.FEED,
    rows.TAG: Scope.TAG,
    rows.AUTHOR: Scope.AUTHOR,
}


class Listing(NamedTuple):
    """The ids of a list in order and its first rows; `times` only where it is in their order."""

    ids: array[int]
    rows: list[Row]
    times: array[int] | None = None


def query_for(place: Place, now: float, keep: tuple[int, ...] = ()) -> Query:
    """The query of a place; All lists what is unread, as its name in the tree says."""
    return Query(
        scope=_SCOPES[place.kind],
        id=place.id,
        unread=place.only_unread,
        starred=place.starred,
        words=place.words,
        since=start_of_day(now) if place.kind == rows.TODAY else 0,
        oldest_first=place.oldest,
        keep=keep,
        pictures=place.pictures,
        enclosures=place.files,
        complete=place.offline,
        author=place.author,
    )


def is_ranked(place: Place) -> bool:
    """Whether a list is in the order of how well its articles fit the words sought."""
    return bool(place.words) and not place.view and not place.oldest


def first_rows(store: Store, place: Place, now: float) -> list[Row]:
    """The first rows of a list, faster than the whole of it."""
    if place.words:
        return list_of(store, place, now).rows
    return _rows(store, store.articles.headlines(query_for(place, now), FIRST))


def list_of(store: Store, place: Place, now: float, keep: tuple[int, ...] = ()) -> Listing:
    """A whole list: all ids, and the rows that are seen first."""
    query = query_for(place, now, keep)
    if is_ranked(place):
        ids = store.search.ids(place.words, query)
        return Listing(ids, rows_of(store, ids[:FIRST]))
    ids, times = store.articles.timeline(query)
    return Listing(ids, rows_of(store, ids[:FIRST]), times)


def first_unread(store: Store, place: Place, now: float, ids: Sequence[int]) -> int:
    """The first of these articles of a list that is unread, 0 where all are read."""
    query = replace(query_for(place, now), unread=True)
    unread = frozenset(store.articles.ids(query))
    return next((article for article in ids if article in unread), 0)


def rows_of(store: Store, ids: Sequence[int]) -> list[Row]:
    """Rows by their ids."""
    return _rows(store, store.articles.by_ids(ids))


def _rows(store: Store, headlines: Sequence[Headline]) -> list[Row]:
    """Headlines with their thumbnails, and how complete they are offline."""
    ids = [headline.id for headline in headlines]
    kept, leads = store.ledger.kept(ids), store.media.leads(ids)
    return [
        row_of(headline)._replace(
            thumb=leads.get(headline.id, ""),
            kept=int(kept[headline.id].completeness),
            pictures=kept[headline.id].pictures,
            wanted=kept[headline.id].wanted,
        )
        for headline in headlines
    ]


def row_of(headline: Headline) -> Row:
    """A headline as the list paints it."""
    return Row(
        headline.id,
        headline.feed,
        headline.title,
        headline.source,
        headline.snippet,
        headline.sort_at,
        headline.offset,
        headline.precision is Precision.DAY,
        headline.read,
        headline.starred,
        headline.address,
    )


# --- what comes in while a list is shown


def arrivals(
    store: Store, place: Place, now: float, new: Sequence[int], listed: array[int]
) -> list[tuple[int, Row]] | None:
    """Which new articles belong into a list and before which of its places, ascending.

    None means that there are so many that the list is better read again.
    """
    if len(new) > MOST_ARRIVALS:
        return None
    feeds = _feeds_in(store, place)
    since = query_for(place, now).since
    only_unread, only_starred = place.only_unread, place.starred or place.kind == rows.STARRED
    fresh = [
        headline
        for headline in store.articles.by_ids(new)
        if (feeds is None or headline.feed in feeds)
        and headline.sort_at >= since
        and not (only_unread and headline.read)
        and not (only_starred and not headline.starred)
        and not (place.pictures and headline.lead < 0)
        and not (place.files and not headline.enclosures)
    ]
    if place.kind in (rows.TAG, rows.AUTHOR):
        tagged = frozenset(store.articles.ids(query_for(place, now)))
        fresh = [headline for headline in fresh if headline.id in tagged]
    order = _Order(store, listed, oldest_first=place.oldest)
    placed = sorted(
        ((order.place(h), *order.key(h), h) for h in fresh), key=lambda found: found[:3]
    )
    known = order.known
    let_in = [(at, headline) for at, _, _, headline in placed if headline.id not in known]
    made = _rows(store, [headline for _, headline in let_in])
    return [
        (at, row)
        for (at, _), row in zip(let_in, made, strict=True)
        if row.kept == rows.COMPLETE or not place.offline
    ]


def _feeds_in(store: Store, place: Place) -> frozenset[int] | None:
    """The feeds of a place, None for all."""
    if place.kind == rows.FEED:
        return frozenset((place.id,))
    if place.kind != rows.FOLDER:
        return None
    inside = _with_inner(store.folders.all(), place.id)
    return frozenset(feed.id for feed in store.feeds.all() if feed.folder in inside)


def _with_inner(folders: Iterable[Folder], top: int) -> set[int]:
    inside = {top}
    grown = True
    while grown:
        more = {folder.id for folder in folders if folder.parent in inside} - inside
        inside |= more
        grown = bool(more)
    return inside


class _Order:
    """Finds places in a list that is in order of (sort_at, id), reading only a few of its rows."""

    def __init__(self, store: Store, listed: array[int], *, oldest_first: bool = False) -> None:
        self._store = store
        self._listed = listed
        self._sign = 1 if oldest_first else -1
        head = store.articles.by_ids(listed[:200])
        self._head = [self.key(h) for h in head]
        self._whole = len(head) == len(listed[:200])
        self.known = frozenset(listed)
        self._keys: dict[int, tuple[int, int]] = {}

    def key(self, headline: Headline) -> tuple[int, int]:
        """What ascends along the list."""
        return self._sign * headline.sort_at, self._sign * headline.id

    def place(self, headline: Headline) -> int:
        """Before which place the headline belongs."""
        key = self.key(headline)
        if self._whole:
            at = bisect_left(self._head, key)
            if at < len(self._head) or len(self._head) == len(self._listed):
                return at
        low, high = 0, len(self._listed)
        while low < high:
            middle = (low + high) // 2
            if self._key_at(middle) < key:
                low = middle + 1
            else:
                high = middle
        return low

    def _key_at(self, at: int) -> tuple[int, int]:
        if at not in self._keys:
            found = self._store.articles.by_ids(self._listed[at : at + 1])
            # An article that went away in between sorts as if it were older than anything.
            self._keys[at] = self.key(found[0]) if found else (0, 0)
        return self._keys[at]


# --- the tree


def nodes(store: Store, now: float) -> list[Node]:
    """The lines of the sidebar: Today, All unread, Starred, folders, feeds, tags."""
    tr = QCoreApplication.translate
    counts = store.articles.counts()
    made = [
        Node(rows.TODAY, 0, tr("Sidebar", "Today"), 0, today(store, now)),
        Node(rows.ALL, 0, tr("Sidebar", "All unread"), 0, counts.total),
        Node(rows.STARRED, 0, tr("Sidebar", "Starred"), 0, counts.starred),
    ]
    folders = sorted(store.folders.all(), key=lambda f: (f.position, f.title.casefold()))
    feeds = sorted(store.feeds.all(), key=lambda f: (f.position, f.name.casefold()))
    icons = store.media.icons([feed.icon for feed in feeds if feed.icon])
    made.extend(_inside(0, 0, folders, feeds, icons))
    tagged = store.tags.unread()
    made.extend(Node(rows.TAG, tag, name, 0, tagged.get(tag, 0)) for tag, name in store.tags.all())
    return made


def today(store: Store, now: float) -> int:
    """How much of today is unread."""
    return store.articles.count_since(start_of_day(now))


def _inside(
    parent: int,
    depth: int,
    folders: Sequence[Folder],
    feeds: Sequence[Feed],
    icons: Mapping[str, str],
) -> Iterator[Node]:
    for folder in folders:
        if folder.parent == parent:
            yield Node(rows.FOLDER, folder.id, folder.title, depth, parent=parent)
            yield from _inside(folder.id, depth + 1, folders, feeds, icons)
    for feed in feeds:
        if feed.folder == parent:
            yield Node(
                rows.FEED,
                feed.id,
                feed.name,
                depth,
                feed.unread,
                wrong := trouble(feed),
                wrong is not None,
                parent,
                icons.get(feed.icon, ""),
                advice(feed),
                feed.is_kept,
            )
