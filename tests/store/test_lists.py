"""Every list against a plain model of it: the same articles in the same order."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

import pytest

from reader.model import Query, Scope
from reader.store import Store
from tests.store.snapshots import NOW, entry, outcome, snapshot


@dataclass(slots=True)
class Known:
    """An article as the model has it."""

    id: int
    feed: int
    sort_at: int
    read: bool = False
    starred: bool = False
    tagged: bool = False


@dataclass(slots=True)
class World:
    """A library with marks, and what must be in it."""

    store: Store
    articles: list[Known]
    inside: dict[int, set[int]]  # feeds by folder, however deep
    tag: int

    def expected(self, query: Query) -> list[int]:
        def fits(a: Known) -> bool:
            place = {
                Scope.FEED: a.feed == query.id,
                Scope.FOLDER: a.feed in self.inside.get(query.id, set()),
                Scope.TAG: a.tagged,
                Scope.STARRED: a.starred,
            }.get(query.scope, True)
            return (
                place
                and not (query.unread and a.read)
                and not (query.starred and not a.starred)
                and a.sort_at >= query.since
            )

        found = [a for a in self.articles if fits(a) or a.id in query.keep]
        found.sort(key=lambda a: (a.sort_at, a.id), reverse=not query.oldest_first)
        return [a.id for a in found]


@pytest.fixture
def world(engine: Store, window: Store) -> World:
    chance = random.Random(7)
    outer = engine.folders.path(("News",))
    inner = engine.folders.path(("News", "World"))
    other = engine.folders.path(("Comics",))
    places = [0, outer, inner, inner, other, other, 0, outer]
    feeds = [
        engine.feeds.add(f"https://h{n}.example/feed", folder=place)
        for n, place in enumerate(places)
    ]
    articles: list[Known] = []
    for feed in feeds[:-1]:  # the last one has nothing
        times = [NOW - chance.randrange(200) for _ in range(chance.randrange(2, 30))]
        said = [entry(f"{feed}-{n}", published=at) for n, at in enumerate(times)]
        engine.feeds.apply(feed, snapshot(*said), outcome())
    for headline in engine.articles.headlines(Query(), 1000):
        articles.append(Known(headline.id, headline.feed, headline.sort_at))
    tag = window.tags.add("later")
    for known in articles:
        known.read, known.starred, known.tagged = (chance.random() < p for p in (0.6, 0.2, 0.3))
    window.flags.mark([a.id for a in articles if a.read], read=True, now=NOW)
    window.flags.mark([a.id for a in articles if a.starred], starred=True, now=NOW)
    window.tags.set([a.id for a in articles if a.tagged], tag, True, NOW)
    by_place = dict(zip(feeds, places, strict=True))
    inside = {
        outer: {feed for feed, place in by_place.items() if place in (outer, inner)},
        inner: {feed for feed, place in by_place.items() if place == inner},
        other: {feed for feed, place in by_place.items() if place == other},
    }
    return World(window, articles, inside, tag)


def queries(world: World) -> list[Query]:
    places = [
        Query(),
        Query(Scope.TODAY, since=NOW - 90),
        Query(Scope.STARRED),
        Query(Scope.TAG, world.tag),
    ]
    places += [Query(Scope.FOLDER, folder) for folder in (*world.inside, 999)]
    places += [Query(Scope.FEED, feed) for feed in (*{a.feed for a in world.articles}, 999)]
    keep = tuple(a.id for a in world.articles[::9])
    filtered = [
        replace(place, unread=unread, starred=starred, oldest_first=oldest, keep=kept)
        for place in places
        for unread in (False, True)
        for starred in (False, True)
        for oldest in (False, True)
        for kept in ((), keep)
    ]
    return filtered + [replace(each, since=NOW - 60) for each in filtered[::7]]


def test_every_list_is_what_it_should_be(world: World) -> None:
    for query in queries(world):
        assert list(world.store.articles.ids(query)) == world.expected(query), query


def test_lists_are_counted(world: World) -> None:
    for query in (each for each in queries(world) if not each.keep):
        assert world.store.articles.count(query) == len(world.expected(query)), query


def test_pages_of_a_list_make_up_the_list(world: World) -> None:
    articles = world.store.articles
    for query in queries(world):
        expected = world.expected(query)
        for limit, offset in ((1, 0), (5, 0), (7, 3), (500, 0), (4, len(expected) - 2)):
            page = articles.headlines(query, limit, max(offset, 0))
            end = max(offset, 0) + limit
            assert [each.id for each in page] == expected[max(offset, 0) : end], query


def test_counters_are_what_the_lists_hold(world: World) -> None:
    counts = world.store.articles.counts()
    for feed in world.store.feeds.all():
        mine = [a for a in world.articles if a.feed == feed.id]
        unread = sum(not a.read for a in mine)
        assert (feed.total, feed.unread, counts.unread[feed.id]) == (len(mine), unread, unread)
    assert counts.total == sum(not a.read for a in world.articles)
    assert counts.starred == sum(a.starred for a in world.articles)
    today = [a for a in world.articles if a.sort_at >= NOW - 90 and not a.read]
    assert world.store.articles.count_since(NOW - 90) == len(today)


def test_headlines_come_in_the_order_asked_for_and_without_what_is_gone(world: World) -> None:
    ids = [a.id for a in world.articles[:6]]
    wanted = [ids[3], 999_999, ids[0], ids[5]]
    found = world.store.articles.by_ids(wanted)
    assert [each.id for each in found] == [ids[3], ids[0], ids[5]]
    assert world.store.articles.by_ids([]) == ()


def test_a_list_uses_the_index_made_for_it(world: World) -> None:
    """No first page sorts the library or looks at rows that it does not list."""
    from reader.store import listing

    for query in (Query(), Query(unread=True), Query(Scope.STARRED), Query(Scope.FEED, 1)):
        statement = listing.page(query, 50)
        plan = world.store._connection.rows(f"EXPLAIN QUERY PLAN {statement.sql}", statement.params)
        said = " ".join(row[3] for row in plan)
        assert "TEMP B-TREE" not in said, (query, said)
        assert "listing_" in said, (query, said)
