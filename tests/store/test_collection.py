"""Room is made from what may go: the oldest read articles first, and nothing that is dear."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.errors import Code
from reader.model import (
    Completeness,
    FeedOptions,
    ItemKind,
    ItemState,
    MediaFile,
    Picture,
    Query,
    RawPage,
    Retention,
    Settled,
    Sparing,
    Wanted,
)
from reader.store import Role, Store
from reader.store.collection import GRACE
from reader.store.raw_pages import keep_raw
from tests.store.snapshots import NOW, entry, outcome, snapshot

LATER = NOW + GRACE + 1
DAY = 86400


@pytest.fixture
def engine(folder: Path) -> Iterator[Store]:
    """The library as the engine has it, with rows of files that are not here; sound in the end."""
    with Store.open(folder, Role.ENGINE) as store:
        yield store
        assert {fault.code for fault in store.doctor.check()} <= {"media_file_missing"}


def file(name: str, size: int = 1000) -> MediaFile:
    return MediaFile(name, "image/webp", size, 10, 10, thumbnail=10)


def put(engine: Store, feed: int, *names: str, at: int = NOW) -> dict[str, int]:
    """Articles with a picture each, kept in a file of that name; the first is the oldest."""
    entries = [
        entry(
            name,
            published=at - 1000 + n,
            pictures=(Picture(0, f"https://example.org/{name}.png"),),
        )
        for n, name in enumerate(names)
    ]
    before = set(engine.articles.ids(Query()))
    engine.feeds.apply(feed, snapshot(*entries), outcome(at))
    ids = sorted(set(engine.articles.ids(Query())) - before)
    made = dict(zip(names, ids, strict=True))
    settled = [
        Settled(
            Wanted(ItemKind.PICTURE, article, 0, f"https://example.org/{name}.png"),
            ItemState.HAVE,
            media=file(name),
        )
        for name, article in made.items()
    ]
    engine.ledger.settle(settled, at)
    return made


def read(window: Store, *ids: int) -> None:
    window.flags.mark(ids, read=True, now=NOW - 1)


def test_pictures_of_read_articles_may_go_oldest_first(
    engine: Store, window: Store, feed: int
) -> None:
    made = put(engine, feed, "one", "two", "three")
    read(window, made["two"], made["one"])
    assert list(engine.collection.with_pictures(Sparing(), LATER)) == [made["one"], made["two"]]
    everything = engine.collection.with_pictures(Sparing(unread=False), LATER)
    assert list(everything) == [made["one"], made["two"], made["three"]]


def test_what_is_dear_stays(engine: Store, window: Store, feed: int) -> None:
    made = put(engine, feed, "starred", "noted", "tagged", "packed", "plain", "drafted")
    read(window, *made.values())
    window.flags.mark([made["starred"]], starred=True, now=NOW - 1)
    window.tags.set([made["tagged"]], window.tags.add("dear"), on=True, now=NOW - 1)
    for table, name in (("notes", "noted"), ("drafts", "drafted")):
        columns = "uid, body" if table == "notes" else "uid, kind"
        with window._connection.write():
            window._connection.run(
                f"INSERT INTO {table}({columns}) SELECT uid, 'x' FROM articles WHERE id = ?",
                (made[name],),
            )
    spared = Sparing(articles=frozenset({made["packed"]}))
    assert list(engine.collection.with_pictures(spared, LATER)) == [made["plain"]]
    loose = Sparing(tagged=False, unread=False)
    assert set(engine.collection.with_pictures(loose, LATER)) == {
        made["tagged"],
        made["packed"],
        made["plain"],
    }


def test_what_was_added_or_marked_in_the_last_minutes_stays(
    engine: Store, window: Store, feed: int
) -> None:
    made = put(engine, feed, "one", "two")
    read(window, *made.values())
    assert list(engine.collection.with_pictures(Sparing(), NOW + 5)) == []
    window.flags.mark([made["one"]], read=False, now=LATER)
    window.flags.mark([made["one"]], read=True, now=LATER)
    assert list(engine.collection.with_pictures(Sparing(), LATER + 5)) == [made["two"]]


def test_a_ledger_tells_what_was_let_go_and_a_file_is_named_once_nobody_has_it(
    engine: Store, window: Store, feed: int
) -> None:
    made = put(engine, feed, "one", "two")
    read(window, *made.values())
    with engine._connection.write():  # both show the same picture
        engine._connection.run("UPDATE pictures SET media = 'one' WHERE media = 'two'")
    freed, changes = engine.collection.let_pictures_go([made["one"]], LATER)
    assert (freed.bytes, freed.files) == (0, ())
    assert changes.kept == (made["one"],)
    (line,) = engine.ledger.of(made["one"])
    assert line.state is ItemState.GIVEN_UP
    assert line.error
    assert line.error.code == Code.NOT_KEPT
    assert engine.ledger.kept([made["one"]])[made["one"]].completeness is Completeness.PARTIAL
    assert made["one"] not in engine.ledger.due()
    freed, _ = engine.collection.let_pictures_go([made["two"]], LATER)
    assert (freed.bytes, set(freed.files)) == (1010, {"one", "one.t"})
    # It can be had again.
    (again,) = engine.ledger.wanted([made["one"]], ItemKind.PICTURE, LATER, anyway=True)
    assert again.address == "https://example.org/one.png"
    assert engine.collection.unnamed(LATER) == ("two",)
    assert engine.collection.let_media_go(["two"], held={"two"}).files == ()
    assert engine.collection.let_media_go(["two"]).bytes == 1010


def test_a_picture_that_has_just_come_stays_with_its_old_article(
    engine: Store, window: Store, feed: int
) -> None:
    made = put(engine, feed, "one")
    read(window, *made.values())
    with engine._connection.write():
        engine._connection.run("UPDATE media SET added_at = ?", (LATER - 5,))
    freed, changes = engine.collection.let_pictures_go([made["one"]], LATER)
    assert freed.files == changes.kept == ()
    assert {item.state for item in engine.ledger.of(made["one"])} == {ItemState.HAVE}


def test_pages_as_they_came_go_and_their_texts_stay(
    engine: Store, window: Store, feed: int
) -> None:
    made = put(engine, feed, "one")
    read(window, *made.values())
    keep_raw(engine._connection, made["one"], RawPage("a", "text/html", "zlib", b"12345", 50), NOW)
    before = engine.space.kept()
    assert list(engine.collection.with_pages(Sparing(), LATER)) == [made["one"]]
    assert engine.collection.let_pages_go([made["one"]]).bytes == 5
    assert engine.space.kept() == before - 5
    assert list(engine.collection.with_pages(Sparing(), LATER)) == []
    article = engine.articles.get(made["one"])
    assert article
    assert article.plain == "Text of one"


@pytest.mark.parametrize(
    ("own", "usual", "gone"),
    [
        (FeedOptions(), Retention(), ()),
        (FeedOptions(), Retention(count=1), ("old", "mid")),
        (FeedOptions(), Retention(days=5), ("old",)),
        (FeedOptions(keep_days=0), Retention(days=5), ()),
        (FeedOptions(keep_count=2), Retention(), ("old",)),
        (FeedOptions(keep_count=0, keep_days=1), Retention(count=1), ("old", "mid")),
    ],
)
def test_articles_past_their_time_go_by_age_or_count(
    engine: Store,
    window: Store,
    feed: int,
    own: FeedOptions,
    usual: Retention,
    gone: tuple[str, ...],
) -> None:
    made = put(engine, feed, "old", at=NOW - 9 * DAY)
    made |= put(engine, feed, "mid", at=NOW - 3 * DAY)
    made |= put(engine, feed, "new", at=NOW)
    window.feeds.set_options(feed, own)
    assert list(engine.collection.past(usual, Sparing(), LATER)) == []  # unread
    read(window, *made.values())
    past = engine.collection.past(usual, Sparing(), LATER)
    assert list(past) == [made[name] for name in gone]
    assert list(engine.collection.past(usual, Sparing(), LATER)) == list(past)
    window.flags.mark([made["old"]], starred=True, now=NOW - 1)
    assert made["old"] not in engine.collection.past(usual, Sparing(), LATER)


def test_icons_of_nobody_go_and_of_somebody_stay(engine: Store, feed: int) -> None:
    with engine._connection.write():
        run = engine._connection.run
        run("UPDATE feeds SET icon = 'https://example.org/icon'")
        run("INSERT OR REPLACE INTO icons(address, kind) VALUES('https://gone.example/', 'avatar')")
    engine.collection.drop_unnamed_icons()
    left = engine._connection.rows("SELECT address FROM icons")
    assert left == [("https://example.org/icon",)]


def test_room_is_told_by_feed_and_kind(engine: Store, folder: Path, feed: int) -> None:
    made = put(engine, feed, "one", "two")
    other = engine.feeds.add("https://other.example/feed", now=NOW)
    put(engine, other, "three")
    keep_raw(engine._connection, made["one"], RawPage("a", "text/html", "zlib", b"12345", 50), NOW)
    engine.media.add([file("stray", 7)], NOW)
    found = engine.space.all()
    first, second, nobody = found.feeds
    assert (first.feed, first.articles, first.pictures, first.pages) == (feed, 2, 2020, 5)
    assert first.text >= 2 * len("<p>Text of one</p>Text of one")
    assert (second.feed, second.pictures) == (other, 1010)
    assert (nobody.feed, nobody.pictures) == (0, 17)
    assert found.kept == engine.space.kept() == 2020 + 1010 + 17 + 5
    assert found.database >= (folder / "broadsheet.sqlite3").stat().st_size
    assert found.sum("total") == first.total + second.total + nobody.total
