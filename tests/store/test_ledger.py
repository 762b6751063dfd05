"""What is kept offline is counted as it comes, and never counted wrong."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from reader.errors import Code
from reader.model import (
    Author,
    Changes,
    Completeness,
    ItemKind,
    ItemState,
    Kept,
    MediaFile,
    Message,
    OfflineCounts,
    Picture,
    Query,
    Settled,
    Wanted,
)
from reader.paths import LibraryPaths
from reader.store import Role, Store, migrations
from reader.store.media import write_file
from tests.store.snapshots import NOW, entry, outcome, snapshot

FIRST, SECOND = "https://p.example/1.png", "https://p.example/2.png"
PICTURES = (Picture(0, FIRST, lead=True), Picture(1, SECOND))
TEXT = '<p>a</p><figure><a href="x"><img src="picture:0"></a></figure><img src="picture:1">'
BROKEN = Message(Code.PICTURE_BROKEN.value)


@pytest.fixture
def articles(engine: Store, feed: int) -> tuple[int, ...]:
    """Three articles, newest last: one without pictures, two with the same two."""
    said = [
        entry("plain", published=NOW - 300),
        entry("one", published=NOW - 200, pictures=PICTURES, authors=(Author("A", avatar="a:1"),)),
        entry("two", published=NOW - 100, pictures=PICTURES, html=TEXT),
    ]
    new = engine.feeds.apply(feed, snapshot(*said, icon="https://example.org/icon"), outcome()).new
    return tuple(reversed(new))


def media(store: Store, name: str, size: int = 10, thumbnail: int = 0) -> MediaFile:
    write_file(store._connection.folder, name, b"x" * size)
    if thumbnail:
        write_file(store._connection.folder, name + ".t", b"x" * thumbnail)
    return MediaFile(name, "image/webp", size, 4, 3, thumbnail=thumbnail)


@pytest.fixture
def settle(engine: Store) -> Callable[..., None]:
    def one(article: int, n: int, state: ItemState | str, name: str = "", **more: object) -> None:
        item = Wanted(ItemKind.PICTURE, article, n, PICTURES[n].address)
        file = media(engine, name) if name else None
        engine.ledger.settle([Settled(item, state, media=file, **more)], NOW)  # type: ignore[arg-type]

    return one


def test_an_article_that_wants_nothing_is_complete(
    engine: Store, articles: tuple[int, ...]
) -> None:
    plain, one, two = articles
    assert engine.ledger.kept(articles) == {
        plain: Kept(Completeness.COMPLETE, 0, 0),
        one: Kept(Completeness.NOT_YET, 0, 2),
        two: Kept(Completeness.NOT_YET, 0, 2),
    }
    assert engine.ledger.counts() == OfflineCounts(3, 1, 0)
    assert engine.ledger.of(plain) == ()


def test_pictures_arrive_and_are_counted(
    engine: Store, window: Store, articles: tuple[int, ...], settle: Callable[..., None]
) -> None:
    _, one, two = articles
    settle(one, 0, ItemState.HAVE, "aa11")
    assert window.ledger.kept([one])[one] == Kept(Completeness.PARTIAL, 1, 2)
    settle(one, 1, ItemState.HAVE, "bb22")
    assert window.ledger.kept([one])[one] == Kept(Completeness.COMPLETE, 2, 2)
    assert window.ledger.counts() == OfflineCounts(3, 2, 20)
    settle(two, 0, ItemState.HAVE, "aa11")
    assert window.ledger.counts().bytes == 20  # the same content is there once
    article = window.articles.get(one)
    assert article
    assert [each.media for each in article.pictures] == ["aa11", "bb22"]
    assert window.media.of(["aa11", "none"])["aa11"].width == 4
    assert set(window.media.named([FIRST, "https://never.example/"])) == {FIRST}
    window.flags.mark([one], read=True, now=NOW)
    assert window.ledger.counts() == OfflineCounts(2, 1, 20)


def test_what_is_read_is_not_waited_for_unless_starred(
    engine: Store, window: Store, articles: tuple[int, ...]
) -> None:
    _, one, two = articles
    assert list(engine.ledger.due()) == [two, one]
    window.flags.mark([two], read=True, now=NOW)
    assert list(engine.ledger.due()) == [one]
    assert window.ledger.counts() == OfflineCounts(2, 1, 0)
    window.flags.mark([two], starred=True, now=NOW)
    assert list(engine.ledger.due()) == [two, one]


def test_a_failure_says_why_and_waits(
    engine: Store, articles: tuple[int, ...], settle: Callable[..., None]
) -> None:
    _, one, two = articles
    settle(one, 0, ItemState.HAVE, "aa11")
    settle(one, 1, ItemState.FAILED, error=BROKEN, next_try=NOW + 3600)
    assert [item.n for item in engine.ledger.wanted([one], ItemKind.PICTURE, NOW)] == []
    (later,) = engine.ledger.wanted([one], ItemKind.PICTURE, NOW + 3600)
    (asked,) = engine.ledger.wanted([one], ItemKind.PICTURE, NOW, anyway=True)
    assert later == asked == Wanted(ItemKind.PICTURE, one, 1, SECOND, 1, 1)
    told = engine.ledger.of(one)[1]
    assert (told.state, told.error, told.attempts) == (ItemState.FAILED, BROKEN, 1)
    assert told.next_try == NOW + 3600
    settle(one, 1, ItemState.GIVEN_UP, error=BROKEN)
    assert engine.ledger.kept([one])[one] == Kept(Completeness.PARTIAL, 1, 2)
    assert list(engine.ledger.due()) == [two]
    assert engine.ledger.counts() == OfflineCounts(3, 1, 10)


def test_a_pixel_is_no_picture(
    engine: Store, articles: tuple[int, ...], settle: Callable[..., None]
) -> None:
    one = articles[1]
    settle(one, 0, ItemState.HAVE, "aa11")
    settle(one, 1, "", error=Message(Code.PICTURE_PIXEL.value))
    assert engine.ledger.kept([one])[one] == Kept(Completeness.COMPLETE, 1, 1)
    assert [item.kind for item in engine.ledger.of(one)] == [ItemKind.PICTURE, ItemKind.AVATAR]


def test_a_pixel_leaves_the_text_and_leads_no_more(
    engine: Store, articles: tuple[int, ...], settle: Callable[..., None]
) -> None:
    two = articles[2]
    settle(two, 0, "", error=Message(Code.PICTURE_PIXEL.value))
    article = engine.articles.get(two)
    assert article
    assert article.html == '<p>a</p><img src="picture:1">'
    assert [(one.picture.n, one.picture.lead) for one in article.pictures] == [(1, True)]
    settle(two, 1, ItemState.HAVE, "aa11")
    assert engine.media.leads([two]) == {two: "aa11"}


def test_icons_are_wanted_once_by_whoever_names_them(
    engine: Store, feed: int, articles: tuple[int, ...]
) -> None:
    icon, avatar = engine.ledger.icons(NOW)
    assert (icon.kind, icon.address, icon.feed) == (ItemKind.ICON, "https://example.org/icon", feed)
    assert (avatar.kind, avatar.address, avatar.feed) == (ItemKind.AVATAR, "a:1", feed)
    got = Settled(avatar, ItemState.HAVE, media=media(engine, "cc33"))
    assert not engine.ledger.settle([got], NOW)
    assert engine.media.icons(["a:1", icon.address, "?"]) == {
        "a:1": "cc33",
        icon.address: "",
        "?": "",
    }
    assert engine.ledger.icons(NOW) == (icon,)
    got = Settled(icon, ItemState.HAVE, media=media(engine, "dd44"))
    assert engine.ledger.settle([got], NOW) == Changes(feeds=(feed,))  # whose line shows it


def test_articles_that_go_take_their_counts_with_them(
    engine: Store, articles: tuple[int, ...]
) -> None:
    engine.articles.purge(engine.articles.ids(Query()), NOW)
    assert engine.ledger.counts() == OfflineCounts()
    assert engine._connection.rows("SELECT * FROM offline") == []


def test_a_thumbnail_that_is_gone_is_forgotten(engine: Store, articles: tuple[int, ...]) -> None:
    (item, _) = engine.ledger.wanted([articles[1]], ItemKind.PICTURE, NOW)
    name = sha256(b"x" * 10).hexdigest()
    file = media(engine, name, thumbnail=3)
    engine.ledger.settle([Settled(item, ItemState.HAVE, media=file)], NOW)
    assert engine.ledger.counts().bytes == 13
    LibraryPaths(engine._connection.folder).media_file(name + ".t").unlink()
    assert [fault.code for fault in engine.doctor.repair()] == ["media_file_missing"]
    assert engine.media.of([name])[name].thumbnail == 0
    assert engine.ledger.counts().bytes == 10


def test_an_older_library_learns_what_it_lacks(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newest = migrations.MIGRATIONS
    before = tuple(step for step in newest if step.number == 1)
    with monkeypatch.context() as old:
        old.setattr(migrations, "MIGRATIONS", before)
        Store.open(folder, Role.ENGINE).close()
    kept = "ab" * 32
    write_file(folder, kept, b"RIFF")
    with closing(sqlite3.connect(LibraryPaths(folder).database)) as library, library:
        library.execute(f"INSERT INTO media(hash, bytes) VALUES('{kept}', 4)")
        for n, state in enumerate(("wanted", "have", "given_up")):
            library.execute(f"INSERT INTO feeds(uid, address, address_key) VALUES({n}, {n}, {n})")
            library.execute(
                "INSERT INTO articles(uid, feed, sort_at, content_hash, fetched, identity)"
                f" VALUES({n}, {n + 1}, {NOW}, x'', 1, '')"
            )
            library.execute(f"INSERT INTO feed_options(feed) VALUES({n + 1})")
            library.execute(f"INSERT INTO texts(article, kind) VALUES({n + 1}, 'feed')")
            media = kept if state == "have" else ""
            library.execute(
                "INSERT INTO pictures(article, n, address, state, media)"
                f" VALUES({n + 1}, 0, '', '{state}', '{media}')"
            )
        library.execute("INSERT INTO authors(article, n, avatar) VALUES(1, 0, 'a:1')")
        library.execute("INSERT INTO articles_search(articles_search) VALUES('rebuild')")
    with Store.open(folder, Role.ENGINE) as store:
        assert store.ledger.counts() == OfflineCounts(3, 1, 4)
        assert list(store.ledger.due()) == [1]
        assert [item.address for item in store.ledger.icons(NOW)] == ["a:1"]
        assert store.doctor.check() == ()
