"""Marks: they change what changes, can be taken back, outlive what they were set on."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.model import Changes, Query, Scope
from reader.store import Role, Store
from tests.store.snapshots import NOW, entry, outcome, snapshot


@pytest.fixture
def articles(engine: Store, feed: int) -> tuple[int, ...]:
    """Three articles, newest first."""
    said = [entry(name, published=NOW - n) for n, name in enumerate("abc")]
    return engine.feeds.apply(feed, snapshot(*said), outcome()).new


def test_a_mark_answers_what_really_changed(
    window: Store, feed: int, articles: tuple[int, ...]
) -> None:
    first = window.flags.mark(articles[:2], read=True, now=NOW)
    assert first == Changes(flagged=first.flagged, unread=((feed, 1),))
    assert set(first.flagged) == set(articles[:2])
    again = window.flags.mark(articles, read=True, now=NOW)
    assert again == Changes(flagged=(articles[2],), unread=((feed, 0),))
    assert not window.flags.mark(articles, read=True, now=NOW)
    assert not window.flags.mark([999], read=True, now=NOW)
    assert not window.flags.mark([], read=True, now=NOW)


def test_both_flags_at_once(window: Store, articles: tuple[int, ...]) -> None:
    window.flags.mark(articles[:1], read=True, now=NOW)
    changes = window.flags.mark(articles[:1], read=True, starred=True, now=NOW)
    assert changes.flagged == articles[:1]
    (headline,) = window.articles.by_ids(articles[:1])
    assert (headline.read, headline.starred) == (True, True)
    assert window.articles.counts().starred == 1


def test_what_was_never_marked_has_no_row(window: Store, articles: tuple[int, ...]) -> None:
    assert not window.flags.mark(articles, read=False, starred=False, now=NOW)
    assert window._connection.value("SELECT count(*) FROM flags") == 0


def test_marking_many_read_is_taken_back_by_its_changes(
    window: Store, articles: tuple[int, ...]
) -> None:
    window.flags.mark(articles[:1], read=True, now=NOW)
    changes = window.flags.mark(articles, read=True, now=NOW)
    assert set(changes.flagged) == set(articles[1:])
    assert window.articles.counts().total == 0
    window.flags.mark(changes.flagged, read=False, now=NOW)
    assert list(window.articles.ids(Query(unread=True))) == list(articles[1:])


def test_a_rule_never_changes_what_the_reader_set(window: Store, articles: tuple[int, ...]) -> None:
    window.flags.mark(articles[:1], read=True, now=NOW)
    window.flags.mark(articles[:1], read=False, now=NOW)
    by_rule = window.flags.mark(articles[:2], read=True, now=NOW, set_by="rule:3")
    assert by_rule.flagged == (articles[1],)
    # But the reader may change what a rule set, and a rule what another one set.
    assert window.flags.mark(articles[1:2], read=False, now=NOW, set_by="rule:4").flagged
    assert window.flags.mark(articles[1:2], read=True, now=NOW + 1).flagged
    rows = window._connection.rows("SELECT set_by, changed_at FROM flags WHERE flag = 1 AND value")
    assert rows == [("reader", NOW + 1)]


def test_marks_are_there_in_the_other_process_and_after_a_restart(
    engine: Store, window: Store, folder: Path, articles: tuple[int, ...]
) -> None:
    before = engine.data_version()
    window.flags.mark(articles[:1], starred=True, now=NOW)
    assert engine.data_version() != before
    assert engine.articles.by_ids(articles[:1])[0].starred
    with Store.open(folder, Role.READ) as reader:
        assert list(reader.articles.ids(Query(Scope.STARRED))) == [articles[0]]


def test_marks_outlive_a_feed_that_is_removed_and_added_again(
    engine: Store, window: Store, feed: int, articles: tuple[int, ...]
) -> None:
    window.flags.mark(articles[:1], read=True, now=NOW)
    engine.feeds.remove((feed,), NOW)
    engine.feeds.forget(NOW + 1)
    assert engine._connection.value("SELECT count(*) FROM articles") == 0
    assert engine._connection.rows("SELECT kind, at FROM tombstones") == [("feed", NOW)]
    again = engine.feeds.add("http://example.org/feed.xml", now=NOW)
    assert engine._connection.rows("SELECT kind FROM tombstones") == []
    said = [entry(name, published=NOW - n) for n, name in enumerate("abc")]
    new = engine.feeds.apply(again, snapshot(*said), outcome()).new
    assert again != feed
    assert [each.read for each in engine.articles.by_ids(new)] == [True, False, False]
    assert window.articles.counts().total == 2
