"""Subscriptions: what is due, how fetches end, moving, removing and its undoing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.errors import Code, KnownError
from reader.model import Changes, Feed, FeedOptions, Folder, Message, Query, Scope, Validators
from reader.store import Store
from tests.store.snapshots import NOW, entry, outcome, snapshot

BUSY = Message(Code.HTTP_BUSY.value, {"host": "example.org", "seconds": 60})


def get(store: Store, feed: int) -> Feed:
    found = store.feeds.get(feed)
    assert found is not None
    return found


def test_a_feed_is_found_however_its_address_is_spelt(engine: Store) -> None:
    feed = engine.feeds.add("https://Example.org:443/Feed?a=1", title="T", site="https://s")
    for spelling in (
        "http://example.org/Feed?a=1",
        "http://example.org/%46eed?utm_source=somewhere&a=1",
        "HTTPS://EXAMPLE.ORG/Feed?a=1#top",
        "example.org/Feed?a=1",
    ):
        assert engine.feeds.by_address(spelling) == get(engine, feed)
    for other in ("https://example.org/feed?a=1", "https://example.org:8443/Feed?a=1", "https://["):
        assert engine.feeds.by_address(other) is None
    with pytest.raises(KnownError) as caught:
        engine.feeds.add("http://example.org/Feed?a=1")
    assert (caught.value.code, caught.value.params) == (Code.FEED_EXISTS, {"title": "T"})


def test_a_name_that_came_with_a_feed_is_the_readers_unless_it_is_the_feeds(engine: Store) -> None:
    mine = engine.feeds.add("https://example.org/a", given_title="Mine")
    its = engine.feeds.add("https://example.org/b", given_title="The Example")
    for feed in (mine, its):
        engine.feeds.apply(feed, snapshot(entry(f"one of {feed}")), outcome())
    assert [(each.name, each.given_title) for each in engine.feeds.all()] == [
        ("Mine", "Mine"),
        ("The Example", ""),
    ]
    for feed in (mine, its):
        engine.feeds.apply(feed, snapshot(entry(f"two of {feed}"), title="Renamed"), outcome())
    assert [each.name for each in engine.feeds.all()] == ["Mine", "Renamed"]
    assert {h.source for h in engine.articles.headlines(Query(), 9)} == {"Mine", "Renamed"}


def test_the_readers_name_goes_before_the_feeds(engine: Store, window: Store) -> None:
    feed = engine.feeds.add("https://example.org/f", given_title="Mine", credentials="key")
    assert (get(engine, feed).name, get(engine, feed).options.credentials) == ("Mine", "key")
    engine.feeds.apply(feed, snapshot(entry("one")), outcome())
    assert window.articles.headlines(Query(), 1)[0].source == "Mine"
    assert window.feeds.rename(feed, " ") == Changes(feeds=(feed,))
    assert window.articles.headlines(Query(), 1)[0].source == "The Example"


def test_what_is_due(engine: Store) -> None:
    feeds = [engine.feeds.add(f"https://h{n}.example/", now=NOW) for n in range(4)]
    assert engine.feeds.next_due() == 0
    for n, feed in enumerate(feeds):
        engine.feeds.record_many([(feed, outcome(NOW, next_fetch=NOW + 100 - n, stopped=n == 3))])
    due = lambda *args, **kwargs: [each.id for each in engine.feeds.due(*args, **kwargs)]  # noqa: E731
    assert due(NOW) == []
    assert engine.feeds.next_due() == NOW + 98
    assert due(NOW + 99) == [feeds[2], feeds[1]]
    assert due(NOW, all=True) == [feeds[2], feeds[1], feeds[0]]
    assert due(NOW, ids=(feeds[3], feeds[0])) == [feeds[3], feeds[0]]
    assert due(NOW, ids=(999,)) == []


def test_an_outcome_changes_only_what_it_says(engine: Store, feed: int) -> None:
    engine.feeds.record_many([(feed, outcome(NOW, ttl=60, permanent="https://new.example/f"))])
    changes = engine.feeds.record_many(
        [(feed, outcome(NOW + 9, validators=None, body_hash=None, error=BUSY, status=429))]
    )
    assert changes == Changes(feeds=(feed,))
    (state,) = engine.feeds.due(NOW, (feed,))
    assert state.validators == Validators(f'"{NOW}"', "yesterday")
    assert (state.ttl, state.permanent, state.failures) == (60, "https://new.example/f", 1)
    known = get(engine, feed)
    assert (known.error, known.last_fetch, known.last_success) == (BUSY, NOW + 9, NOW)
    assert engine.feeds.record_many([(feed, outcome(NOW + 20))]) == Changes(feeds=(feed,))
    assert (get(engine, feed).error, get(engine, feed).failures) == (None, 0)
    assert not engine.feeds.record_many([(feed, outcome(NOW + 30, status=304))])


def test_many_outcomes_at_once_are_each_their_own(engine: Store) -> None:
    feeds = [engine.feeds.add(f"https://h{n}.example/") for n in range(60)]
    ends = [(feed, outcome(NOW + n, error=BUSY if n % 2 else None)) for n, feed in enumerate(feeds)]
    changes = engine.feeds.record_many([*ends, (feeds[0], outcome(NOW + 99)), (999, outcome())])
    assert set(changes.feeds) == set(feeds[1::2])
    for n, state in enumerate(engine.feeds.due(NOW, tuple(feeds[1:]))):
        assert (state.last_fetch, state.failures) == (NOW + n + 1, (n + 1) % 2)
    assert get(engine, feeds[0]).last_fetch == NOW + 99
    assert engine._connection.value("SELECT count(*) FROM fetch_log") == 61


def test_what_was_not_asked_leaves_all_as_it_was_but_when_to_come_back(
    engine: Store, feed: int
) -> None:
    gone = Message(Code.HTTP_GONE.value, {"host": "example.org"})
    engine.feeds.record_many([(feed, outcome(NOW, error=gone, status=410))])
    before = get(engine, feed)
    waits = outcome(NOW + 9, error=BUSY, status=0, asked=False, validators=None, body_hash=None)
    assert not engine.feeds.record_many([(feed, waits)])
    after = get(engine, feed)
    assert after == replace(before, next_fetch=NOW + 9 + 3600)
    assert engine._connection.value("SELECT count(*) FROM fetch_log") == 1


def test_the_log_keeps_a_month(engine: Store, feed: int) -> None:
    for day in range(40):
        engine.feeds.record_many([(feed, outcome(NOW + day * 86400))])
    assert engine._connection.value("SELECT count(*) FROM fetch_log") == 31


def test_a_feed_takes_over_a_new_address_unless_another_has_it(engine: Store, feed: int) -> None:
    other = engine.feeds.add("https://taken.example/")
    engine.feeds.record_many([(feed, outcome(address="http://taken.example/"))])
    assert get(engine, feed).address == "https://example.org/feed.xml"
    assert engine.feeds.record_many([(feed, outcome(address="https://new.example/"))]).feeds == (
        feed,
    )
    assert engine.feeds.by_address("new.example") == get(engine, feed)
    assert engine.feeds.by_address("example.org/feed.xml") is None
    with pytest.raises(KnownError):  # it is still the feed that was subscribed there
        engine.feeds.add("https://example.org/feed.xml")
    assert get(engine, other).address == "https://taken.example/"


def test_a_proposed_move_is_accepted_or_never_proposed_again(engine: Store, feed: int) -> None:
    moved = outcome(moved_to="https://new.example/", stopped=True)
    assert not engine.feeds.accept_move(feed, True)
    engine.feeds.record_many([(feed, moved)])
    assert engine.feeds.accept_move(feed, False) == Changes(feeds=(feed,))
    engine.feeds.record_many([(feed, moved)])
    assert get(engine, feed).moved_to == ""
    engine.feeds.record_many([(feed, outcome(moved_to="https://newer.example/", stopped=True))])
    assert engine.feeds.accept_move(feed, True) == Changes(feeds=(feed,))
    known = get(engine, feed)
    assert (known.address, known.moved_to, known.stopped) == ("https://newer.example/", "", False)
    (state,) = engine.feeds.due(NOW, (feed,))
    assert (state.next_fetch, state.validators) == (0, Validators())


def test_a_move_to_a_feed_that_is_there_is_told(engine: Store, feed: int) -> None:
    engine.feeds.add("https://new.example/", title="The new one")
    engine.feeds.record_many([(feed, outcome(moved_to="http://new.example/"))])
    with pytest.raises(KnownError) as caught:
        engine.feeds.accept_move(feed, True)
    assert caught.value.params == {"title": "The new one"}


def test_options_go_out_as_they_came_in(engine: Store, window: Store, feed: int) -> None:
    chosen = FeedOptions(600, True, 30, 100, (("Cookie", "a=1"), ("X", "ü")), "key", "page")
    window.feeds.set_options(feed, chosen)
    assert get(engine, feed).options == chosen
    assert engine.feeds.due(NOW, (feed,))[0].options == chosen
    window.feeds.set_options(feed, FeedOptions(full_text=False))
    assert get(engine, feed).options == FeedOptions(full_text=False)


def test_a_removed_feed_leaves_every_list_but_not_what_was_starred(
    engine: Store, window: Store, feed: int
) -> None:
    new = engine.feeds.apply(feed, snapshot(*(entry(n) for n in "abc")), outcome()).new
    window.flags.mark(new[:1], starred=True, now=NOW)
    changes = engine.feeds.remove((feed, 999), NOW)
    assert set(changes.removed) == set(new[1:])
    assert (changes.feeds, changes.unread) == ((feed,), ((feed, 1),))
    assert engine.feeds.all() == ()
    assert engine.feeds.due(NOW, all=True) == ()
    assert list(window.articles.ids(Query())) == [new[0]]
    assert list(window.articles.ids(Query(Scope.FEED, feed))) == [new[0]]
    assert list(window.search.ids("text", Query())) == [new[0]]
    assert list(window.articles.ids(Query(Scope.FEED, feed, keep=new))) == [new[0]]
    assert window.articles.get(new[0]) is not None
    # Taken back, all is as it was.
    assert engine.feeds.restore((feed,)).unread == ((feed, 3),)
    assert set(window.articles.ids(Query())) == set(new)
    assert get(engine, feed).total == 3


def test_a_star_decides_what_of_a_removed_feed_is_seen_whenever_it_is_set(
    engine: Store, window: Store, feed: int
) -> None:
    first, second = engine.feeds.apply(feed, snapshot(entry("a"), entry("b")), outcome()).new
    window.flags.mark((first,), starred=True, now=NOW)
    engine.feeds.remove((feed,), NOW)
    window.flags.mark((first,), starred=False, now=NOW)
    assert tuple(window.articles.ids(Query())) == ()
    window.flags.mark((second,), starred=True, now=NOW)
    assert tuple(window.articles.ids(Query())) == (second,)
    assert engine.doctor.check() == ()
    assert engine.feeds.restore((feed,)).unread == ((feed, 2),)


def test_letting_go_of_a_removed_feed_keeps_what_was_starred(
    engine: Store, window: Store, feed: int
) -> None:
    said = [entry(str(n)) for n in range(120)]
    new = engine.feeds.apply(feed, snapshot(*said), outcome()).new
    window.flags.mark(new[:1], starred=True, now=NOW)
    engine.feeds.remove((feed,), NOW)
    engine.feeds.forget(NOW)  # not yet
    assert engine._connection.value("SELECT count(*) FROM articles") == 120
    engine.feeds.forget(NOW + 1)
    assert engine._connection.rows("SELECT id FROM articles") == [(new[0],)]
    window.flags.mark(new[:1], starred=False, now=NOW)
    engine.feeds.forget(NOW + 1)
    for table in ("articles", "texts", "feeds", "seen", "feed_options", "counts", "listing"):
        assert engine._connection.value(f"SELECT count(*) FROM {table}") == 0, table


def test_adding_a_removed_feed_brings_it_back_with_its_articles(engine: Store, feed: int) -> None:
    new = engine.feeds.apply(feed, snapshot(entry("one")), outcome()).new
    engine.feeds.remove((feed,), NOW)
    assert engine.feeds.add("https://example.org/feed.xml", now=NOW) == feed
    assert tuple(engine.articles.ids(Query())) == new
    (state,) = engine.feeds.due(NOW)
    assert (state.next_fetch, state.validators) == (0, Validators())


def test_folders_lie_in_one_another(engine: Store, window: Store) -> None:
    world = engine.folders.path(("News", "World"))
    assert engine.folders.path(("news", "WORLD")) == world
    assert engine.folders.path(()) == 0
    news = engine.folders.path(("News",))
    comics = window.folders.add("Comics")
    assert window.folders.all() == (
        Folder(news, "News", 0, 0),
        Folder(comics, "Comics", 0, 1),
        Folder(world, "World", news, 0),
    )


def test_feeds_are_moved_to_a_place_in_a_folder(engine: Store, window: Store) -> None:
    feeds = [engine.feeds.add(f"https://h{n}.example/") for n in range(3)]
    folder = window.folders.add("News")
    assert window.feeds.move(feeds[2], 0, 0) == Changes(feeds=(feeds[2],), folders=True)
    assert [each.id for each in window.feeds.all()] == [feeds[2], feeds[0], feeds[1]]
    window.feeds.move(feeds[0], folder, 0)
    assert [(each.id, each.folder) for each in window.feeds.all()] == [
        (feeds[2], 0),
        (feeds[1], 0),
        (feeds[0], folder),
    ]
    assert engine.feeds.add("https://late.example/", folder=999) in {
        each.id for each in window.feeds.all() if each.folder == 0
    }


def test_tags(engine: Store, window: Store, feed: int) -> None:
    new = engine.feeds.apply(feed, snapshot(entry("a"), entry("b")), outcome()).new
    later, never = window.tags.add("Later"), window.tags.add("never")
    assert window.tags.add(" later ") == later
    assert window.tags.all() == ((later, "Later"), (never, "never"))
    assert set(window.tags.set(new, later, True, NOW).flagged) == set(new)
    assert not window.tags.set(new, later, True, NOW)
    assert window.tags.of(new[0]) == ((later, "Later"),)
    assert window.tags.set(new[:1], later, False, NOW).flagged == (new[0],)
    assert list(window.articles.ids(Query(Scope.TAG, later))) == [new[1]]
    window.tags.rename(later, "Soon")
    window.tags.remove(never)
    assert window.tags.all() == ((later, "Soon"),)
    window.tags.remove(later)
    assert list(window.articles.ids(Query(Scope.TAG, later))) == []
    assert len(window.articles.ids(Query())) == 2
