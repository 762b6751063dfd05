"""Kept pages are read again by a newer version, offline; what the reader set stays."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest

from reader.content.extract import READ_BY
from reader.engine.desk import Desk
from reader.model import (
    ItemKind,
    ItemState,
    Page,
    Picture,
    Query,
    RawPage,
    Settled,
    Wanted,
)
from reader.protocol import Changed, Event, Relate
from reader.store import Role, Store
from tests.store.snapshots import NOW, entry, outcome, snapshot

PROSE = "<p>" + "The ferry sails again, slowly, after a winter of storms and repairs. " * 6 + "</p>"
PAGE = (
    f"<html><body><article><h1>Ferry</h1>{PROSE}<ul><li>Read more books</li><li>Run</li></ul>"
    f"{PROSE}"
    "<figure><img src='/p.jpg' width=900 height=600></figure></article></body></html>"
)
WALL = "<html><body><p>Please log in.</p></body></html>"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


def keep(folder: Path, body: str, read_by: int) -> int:
    """A library with one marked article, whose page was kept and read by a version."""
    with Store.open(folder, Role.ENGINE) as store:
        feed = store.feeds.add("https://example.org/feed.xml")
        one = entry("one", address="https://example.org/one")
        store.feeds.apply(feed, snapshot(one), outcome())
        (article,) = store.articles.ids(Query())
        item = Wanted(ItemKind.PAGE, article, 0, one.address, feed)
        raw = RawPage(one.address, "text/html", "zlib", zlib.compress(body.encode()), 9, read_by)
        old = Page(
            html='<p>Old words.</p><img src="picture:0" alt="">',
            plain="Old words.",
            pictures=(Picture(0, "https://example.org/p.jpg"),),
        )
        store.full_text.keep(Settled(item, ItemState.HAVE), raw, old, None, NOW)
        store.flags.mark([article], read=True, starred=True, now=NOW)
    return article


async def follow_up(folder: Path) -> list[Event]:
    told: list[Event] = []
    desk = Desk(folder, told.append, offline=True)
    while await desk.follow_up():
        continue
    await desk.answer(Relate("1", 0))  # whose answer is told after what is still held back
    await desk.close()
    return told


async def test_what_an_older_version_read_is_read_again(folder: Path) -> None:
    article = keep(folder, PAGE, READ_BY - 1)
    told = await follow_up(folder)
    assert any(article in said.changes.updated for said in told if isinstance(said, Changed))
    with Store.open(folder, Role.READ) as store:
        read = store.articles.get(article)
        assert read is not None
        assert "Read more books" in read.plain
        assert read.text_kind == "page"
        assert [p.picture.address for p in read.pictures] == ["https://example.org/p.jpg"]
        assert (read.headline.read, read.headline.starred) == (True, True)
        assert list(store.search.ids("books", Query())) == [article]
        assert not list(store.search.ids("old", Query()))
        assert store.old_pages.read_before(READ_BY, 9) == ()
    with Store.open(folder, Role.ENGINE) as store:
        assert store.doctor.check() == ()


@pytest.mark.parametrize(("body", "read_by"), [(WALL, 0), (PAGE, READ_BY)])
async def test_a_text_stays_where_nothing_better_can_be_read(
    folder: Path, body: str, read_by: int
) -> None:
    article = keep(folder, body, read_by)
    await follow_up(folder)
    with Store.open(folder, Role.READ) as store:
        read = store.articles.get(article)
        assert read is not None
        assert read.plain == "Old words."
        assert store.old_pages.read_before(READ_BY, 9) == ()
