"""Each table has one writer: all statements of both roles, in real use, against the owners."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace

import pytest

from reader.model import (
    Arrangement,
    Enclosure,
    FeedOptions,
    Folder,
    ItemKind,
    ItemState,
    Link,
    PackPlan,
    Page,
    Picture,
    Query,
    RawPage,
    Scope,
    Settled,
    Terms,
)
from reader.store import Role, Store
from reader.store.tables import DERIVED, OWNERS, Act
from tests.store.snapshots import NOW, entry, hashed, outcome, snapshot

ACTS = {
    sqlite3.SQLITE_INSERT: Act.INSERT,
    sqlite3.SQLITE_UPDATE: Act.UPDATE,
    sqlite3.SQLITE_DELETE: Act.DELETE,
}
INDEXES = ("articles_search", "articles_trigrams", "notes_search", "terms_search")

Written = set[tuple[str, Act]]


@pytest.fixture
def trace(engine: Store, window: Store) -> Callable[[Store], Written]:
    """Answers what a store wrote from then on by statements of its own, not by triggers."""

    def begin(store: Store) -> Written:
        written: Written = set()

        def allow(action: int, table: str | None, _2: object, _3: object, trigger: object) -> int:
            if action in ACTS and trigger is None and table and not table.startswith("sqlite_"):
                # A virtual table's own tables are it.
                table = next((index for index in INDEXES if table.startswith(index)), table)
                written.add((table, ACTS[action]))
            return sqlite3.SQLITE_OK

        store._connection.raw().set_authorizer(allow)
        return written

    return begin


def as_engine(engine: Store) -> None:
    """Everything that the engine does."""
    feed = engine.feeds.add("https://example.org/", folder_path=("News", "World"))
    pictures = (Picture(0, "https://p.example/0"),)
    enclosures = (Enclosure("https://p.example/e"),)
    one = entry("one", pictures=pictures, enclosures=enclosures, title="東京の記事")
    two = entry("two")
    engine.feeds.apply(feed, snapshot(one, two), outcome())
    changed = replace(one, title="香港", raw_hash=hashed("a"), content_hash=hashed("a"))
    engine.feeds.apply(feed, snapshot(changed, unchanged=(two,)), outcome(NOW + 1))
    # All renamed: keys of flags follow, by trigger.
    new = entry("else", address=one.address)
    engine.feeds.apply(feed, snapshot(new), outcome(NOW + 2))
    keep_offline(engine)
    engine.feeds.record_many([(feed, outcome(NOW + 3, moved_to="https://new.example/"))])
    engine.feeds.accept_move(feed, True)
    read = [Terms(article, ("one", "two"), b"\1\2") for article in engine.related.unread(9)]
    engine.related.terms.put(read)
    engine.related.terms.keep_lengths({each.article: 1.0 for each in read})
    one, two, *_ = engine.related.unrelated(9)
    engine.related.keep([(one, (Link(two, 0.5, ("why",)),)), (two, ())])
    engine.articles.purge(engine.articles.ids(Query())[:1], NOW)
    other = engine.feeds.add("https://other.example/")
    engine.feeds.apply(other, snapshot(entry("three")), outcome())
    engine.feeds.remove((other,), NOW)
    engine.feeds.restore((other,))
    engine.feeds.remove((other,), NOW)
    engine.feeds.forget(NOW + 1)
    engine.optimise()


def keep_offline(engine: Store) -> None:
    """What the engine does after the headlines."""
    (evidence, *_) = engine.full_text.to_judge(NOW)
    engine.full_text.judged(evidence, ItemState.WANTED, None)
    due = engine.ledger.due()
    for item in engine.ledger.wanted(due, ItemKind.PAGE, NOW):
        page = Page(title="T", plain="words", pictures=(Picture(0, "https://p.example/0"),))
        raw = RawPage(item.address, "text/html", "zlib", b"x", 1)
        done = Settled(item, ItemState.HAVE)
        engine.full_text.keep(done, raw, page, evidence, NOW)
        engine.old_pages.keep(item.article, "page", replace(page, plain="other words"), 1)
    for item in engine.ledger.wanted(due, ItemKind.PICTURE, NOW):
        engine.ledger.settle([Settled(item, ItemState.FAILED)], NOW)
    engine.media.name_icons([(evidence.feed, "https://example.org/icon")])
    for item in engine.ledger.icons(NOW):
        engine.ledger.settle([Settled(item, ItemState.GIVEN_UP)], NOW)
    engine.packs.begin(1, NOW)
    engine.packs.spend(1, 2.0, NOW)


def as_window(window: Store) -> None:
    """Everything that the window and the command line do."""
    ids = window.articles.ids(Query())
    window.flags.mark(ids, read=True, starred=True, now=NOW)
    window.flags.mark(ids, read=False, now=NOW)
    tag = window.tags.add("later")
    window.tags.set(ids, tag, True, NOW)
    window.tags.set(ids, tag, False, NOW)
    window.tags.rename(tag, "soon")
    window.tags.set(ids, tag, True, NOW)
    window.tags.remove(tag)
    feed = window.feeds.all()[0].id
    window.feeds.rename(feed, "Mine")
    window.feeds.set_options(feed, FeedOptions(interval=600))
    folder = window.folders.add("Comics")
    window.feeds.move(feed, folder, 0)
    window.arrangement.apply(Arrangement(folders=(Folder(folder, "Comic", 0, 0),)))
    window.arrangement.apply(Arrangement(gone=(folder,)))
    with window._connection.write():
        window._connection.run("INSERT INTO notes(uid, body) VALUES(x'01', 'a note')")
        window._connection.run("UPDATE notes SET body = 'another'")
        window._connection.run("DELETE FROM notes")
    pack = window.packs.make(PackPlan(until=NOW + 9), ids, NOW)
    window.packs.pause(pack, True)
    window.packs.make(PackPlan(until=NOW + 99), ids, NOW + 50)
    window.packs.drop(pack)
    for query in (Query(), Query(words="a"), Query(Scope.FOLDER, folder), Query(Scope.TAG, tag)):
        window.articles.headlines(query, 5)
    window.search.ids("text", Query())
    window.articles.counts()


def not_allowed(written: Written, role: Role) -> Written:
    return {
        (table, act)
        for table, act in written
        if act not in OWNERS.get(table, {}).get(role, frozenset())
    }


@pytest.fixture
def news(engine: Store) -> None:
    feed = engine.feeds.add("https://first.example/")
    engine.feeds.apply(feed, snapshot(entry("a"), entry("b")), outcome())


def test_the_engine_writes_the_news_and_nothing_else(
    engine: Store, window: Store, news: None, trace: Callable[[Store], Written]
) -> None:
    window.flags.mark(window.articles.ids(Query()), starred=True, now=NOW)
    window.packs.make(PackPlan(until=NOW), window.articles.ids(Query()), NOW)
    # Without what foreign keys do by themselves, only its own statements are left to be seen.
    engine._connection.run("PRAGMA foreign_keys = OFF")
    written = trace(engine)
    as_engine(engine)
    engine._connection.raw().set_authorizer(None)
    engine.doctor.repair()
    assert len({table for table, _ in written}) > 8
    assert not_allowed(written, Role.ENGINE) == set()


def test_the_window_writes_what_the_reader_does_and_nothing_else(
    window: Store, news: None, trace: Callable[[Store], Written]
) -> None:
    written = trace(window)
    as_window(window)
    # The index of the notes follows the notes by trigger; its own tables are written below it.
    # What the engine noted of a pack goes with it, by foreign key.
    followed = {("pack_runs", Act.DELETE)}
    written = {(table, act) for table, act in written if table != "notes_search"} - followed
    assert len({table for table, _ in written}) >= 6
    assert not_allowed(written, Role.WINDOW) == set()


def test_the_trace_sees_a_stranger(
    window: Store, engine: Store, news: None, trace: Callable[[Store], Written]
) -> None:
    written = trace(window)
    window.feeds._connection.run("UPDATE articles SET title = 'no'")
    window.feeds._connection.run("DELETE FROM listing WHERE 0")
    assert not_allowed(written, Role.WINDOW) == {("articles", Act.UPDATE), ("listing", Act.DELETE)}
    engine._connection.run("UPDATE articles SET title = 'Title of a' WHERE id = 1")
    engine._connection.run("INSERT INTO articles_search(articles_search) VALUES('rebuild')")


def test_a_reader_writes_nothing(
    engine: Store, window: Store, news: None, trace: Callable[[Store], Written]
) -> None:
    written = trace(window)
    window.feeds.all()
    window.folders.all()
    window.articles.get(1)
    window.articles.by_ids([1])
    window.search.ids("text", Query())
    assert written == set()


def test_no_table_has_two_owners() -> None:
    for table, roles in OWNERS.items():
        assert table not in DERIVED
        whole = [role for role, acts in roles.items() if acts == frozenset(Act)]
        assert len(whole) == 1, table
        for role, acts in roles.items():
            assert role in whole or acts == {Act.INSERT}, table
