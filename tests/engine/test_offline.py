"""After the headlines: pages, pictures, avatars and icons of the newsroom, kept and counted."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from reader.demo.newsroom import Newsroom
from reader.engine.desk import Desk
from reader.engine.unfinished_mark import UNFINISHED
from reader.errors import Code
from reader.library import doctor
from reader.model import (
    Changes,
    Completeness,
    FeedOptions,
    ItemKind,
    ItemState,
    Query,
    Scope,
)
from reader.paths import LibraryPaths
from reader.protocol import OFFLINE, Changed, Configure, Done, Event, Keep, Progress, Refresh
from reader.store import Role, Store


class Clock:
    """Time that tests move."""

    def __init__(self) -> None:
        self.now = time.time()

    def __call__(self) -> float:
        return self.now


class Office:
    """A desk with its clock, what it told, and the library it writes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = Clock()
        self.told: list[Event] = []
        self.desk = Desk(folder, self.told.append, clock=self.clock, chance=lambda: 0.5)

    async def refresh(self, *feeds: int) -> Done:
        answer = await self.desk.answer(Refresh("r", all=not feeds, feeds=feeds))
        assert isinstance(answer, Done), answer
        return answer

    async def keep(self) -> Done:
        answer = await self.desk.keep_offline()
        assert isinstance(answer, Done), answer
        return answer

    async def now(self, *ids: int, **how: bool) -> Done:
        answer = await self.desk.answer(Keep("k", ids, **how))
        assert isinstance(answer, Done), answer
        return answer

    def store(self) -> Store:
        return Store.open(self.folder, Role.READ)


@pytest.fixture
async def office(subscribed: Path) -> AsyncIterator[Office]:
    made = Office(subscribed)
    yield made
    await made.desk.close()
    assert doctor(subscribed, repair=False) == ()
    assert not (LibraryPaths(subscribed).media / UNFINISHED).exists()


def outlet_of_summaries(newsroom: Newsroom) -> str:
    return next(outlet.key for outlet in newsroom.outlets if outlet.kind == "summaries")


def one_feed(office: Office, newsroom: Newsroom, key: str) -> tuple[int, list[int]]:
    """The id of an outlet's feed and of its articles, newest first."""
    with office.store() as store:
        feed = store.feeds.by_address(newsroom.outlet(key).feed_address)
        assert feed
        return feed.id, list(store.articles.ids(Query(Scope.FEED, feed.id)))


async def test_everything_is_complete_after_the_headlines_and_fetched_once(
    office: Office, newsroom: Newsroom
) -> None:
    await office.refresh()
    with office.store() as store:
        assert store.ledger.counts().complete < store.ledger.counts().unread
    done = await office.keep()
    pictures: set[str] = set()
    with office.store() as store:
        ids = store.articles.ids(Query())
        counts = store.ledger.counts()
        assert counts.complete == counts.unread == len(ids)
        assert counts.bytes == done.totals["bytes"] > 0
        for id in ids:
            article = store.articles.get(id)
            assert article
            assert all(each.media for each in article.pictures if each.state)
            pictures |= {urlsplit(each.picture.address).path for each in article.pictures}
            files = store.media.of([each.media for each in article.pictures])
            for name, file in files.items():
                path = LibraryPaths(office.folder).media_file(name)
                assert path.stat().st_size == file.bytes
            assert {item.state for item in store.ledger.of(id)} <= {ItemState.HAVE}
        assert all(store.media.icons([feed.icon])[feed.icon] for feed in store.feeds.all())
        icons = {urlsplit(feed.icon).path for feed in store.feeds.all()}
    order = [record.path for record in newsroom.requests]
    last_icon = max(at for at, path in enumerate(order) if path in icons)
    assert last_icon < min(at for at, path in enumerate(order) if path in pictures - icons)
    asked = Counter((record.outlet, record.path) for record in newsroom.requests)
    assert [path for path, times in asked.items() if times > 1] == []
    newsroom.forget_requests()
    again = await office.keep()
    assert newsroom.requests == ()
    assert set(again.totals.values()) == {0}


async def test_a_portrait_that_only_the_page_names_is_kept(
    office: Office, newsroom: Newsroom
) -> None:
    with Store.open(office.folder, Role.READ) as store:
        feed = store.feeds.by_address(newsroom.outlet("packet").feed_address)
    assert feed is not None
    await office.refresh(feed.id)
    await office.keep()
    with office.store() as store:
        ids = store.articles.ids(Query(Scope.FEED, feed.id))
        signed = [author for id in ids for author in store.articles.get(id).authors]
        here = store.media.icons([author.avatar for author in signed])
    assert signed
    assert all(author.avatar and here[author.avatar] for author in signed)


async def test_a_summary_is_not_complete_before_its_page_is_looked_at(
    office: Office, newsroom: Newsroom
) -> None:
    key = outlet_of_summaries(newsroom)
    with office.store() as store:
        feed = store.feeds.by_address(newsroom.outlet(key).feed_address)
    assert feed
    await office.refresh(feed.id)  # the headlines alone
    with office.store() as store:
        ids = store.articles.ids(Query(Scope.FEED, feed.id))
        kept = store.ledger.kept(ids)
        wanted = [item.article for item in store.ledger.wanted(ids, ItemKind.PAGE, 0)]
    assert wanted == list(ids)
    assert {kept[id].completeness for id in ids} == {Completeness.NOT_YET}


async def test_pages_are_fetched_where_the_feed_gives_summaries_and_only_there(
    office: Office, newsroom: Newsroom
) -> None:
    await office.refresh()
    key = outlet_of_summaries(newsroom)
    feed, ids = one_feed(office, newsroom, key)
    with office.store() as store:
        before = store.articles.get(ids[0])
        assert before
        words = before.plain
    done = await office.keep()
    assert done.totals["pages"] == len(newsroom.articles(key)) == len(ids)
    with office.store() as store:
        for id in store.articles.ids(Query()):
            article = store.articles.get(id)
            assert article
            assert (article.text_kind == "page") == (article.headline.feed == feed)
        article = store.articles.get(ids[0])
        other = store.articles.get(ids[0], "feed")
        assert article
        assert other
        assert len(article.plain) > 2 * len(words)
        assert other.plain == words
        assert store.articles.texts(ids[0]) == ("feed", "page")
        assert all(p.picture.n >= 1000 for p in article.pictures)
        assert article.authors
        last_word = article.plain.split()[-1].strip(".,;:!?”’\"'")
        assert ids[0] in store.search.ids(last_word, Query())
        raw = store._connection.row(
            "SELECT coding, raw_bytes FROM pages WHERE article = ?", ids[:1]
        )
        assert raw
        assert raw[0] == "zlib"
        assert raw[1] > 1000


async def test_progress_and_changes_are_told(office: Office) -> None:
    await office.refresh()
    office.told.clear()
    await office.keep()
    progress = [each for each in office.told if isinstance(each, Progress)]
    assert {each.id for each in progress} == {OFFLINE}
    assert progress[-1].done == progress[-1].total > 0
    changes = Changes()
    for each in office.told:
        if isinstance(each, Changed):
            changes |= each.changes
    with office.store() as store:
        wanting = {
            id for id, kept in store.ledger.kept(store.articles.ids(Query())).items() if kept.wanted
        }
    assert wanting <= set(changes.kept)
    assert changes.updated


async def test_what_is_opened_comes_first_and_what_failed_is_tried_again(
    office: Office, newsroom: Newsroom
) -> None:
    await office.refresh()
    key = outlet_of_summaries(newsroom)
    _, ids = one_feed(office, newsroom, key)
    with office.store() as store:
        article = store.articles.get(ids[-1])
    assert article
    path = urlsplit(article.address).path
    newsroom.fail(key, 500, path=path, times=1)
    await office.keep()
    with office.store() as store:
        (page,) = (item for item in store.ledger.of(ids[-1]) if item.kind is ItemKind.PAGE)
        assert (page.state, page.attempts) == (ItemState.FAILED, 1)
        assert page.error
        assert page.error.code == Code.HTTP_STATUS
        assert page.next_try == int(office.clock.now) + 3600
        assert store.ledger.kept(ids[-1:])[ids[-1]].completeness is Completeness.FEED_TEXT
    newsroom.forget_requests()
    await office.keep()
    assert newsroom.requests == ()
    done = await office.now(ids[-1])
    assert done.totals["pages"] == 1
    with office.store() as store:
        assert store.ledger.kept(ids[-1:])[ids[-1]].completeness is Completeness.COMPLETE


async def test_one_article_is_complete_before_the_others(
    office: Office, newsroom: Newsroom
) -> None:
    await office.refresh()
    _, ids = one_feed(office, newsroom, outlet_of_summaries(newsroom))
    done = await office.now(ids[3])
    assert done.totals["pages"] == 1
    with office.store() as store:
        kept = store.ledger.kept(ids)
        assert kept[ids[3]].completeness is Completeness.COMPLETE
        assert all(
            kept[id].completeness is Completeness.NOT_YET
            for id in ids
            if id != ids[3] and kept[id].wanted
        )


async def test_a_page_can_be_had_though_the_feed_needs_none(
    office: Office, newsroom: Newsroom
) -> None:
    await office.refresh()
    _, ids = one_feed(office, newsroom, newsroom.outlets[0].key)
    await office.now(ids[0], page=True)
    with office.store() as store:
        kinds = {item.kind for item in store.ledger.of(ids[0])}
        state = store._connection.row(
            "SELECT state, attempts FROM ledger WHERE article = ?", ids[:1]
        )
    # Its text is the feed's own: it was looked at, and is no better.
    assert state
    assert (state[1], ItemKind.PAGE in kinds) == (1, False)


async def test_the_reader_decides_for_a_feed(office: Office, newsroom: Newsroom) -> None:
    await office.refresh()
    key = outlet_of_summaries(newsroom)
    feed, ids = one_feed(office, newsroom, key)
    with Store.open(office.folder, Role.WINDOW) as store:
        store.feeds.set_options(feed, FeedOptions(full_text=False))
    assert (await office.keep()).totals["pages"] == 0
    with Store.open(office.folder, Role.WINDOW) as store:
        store.feeds.set_options(feed, FeedOptions(full_text=True))
    assert (await office.keep()).totals["pages"] == len(ids)


async def test_a_publisher_who_wants_to_be_paid_is_asked_a_few_times_only(
    office: Office, newsroom: Newsroom
) -> None:
    await office.refresh()
    key = outlet_of_summaries(newsroom)
    feed, ids = one_feed(office, newsroom, key)
    wall = (
        b"<!doctype html><html><head><title>Subscribe</title><script type='application/ld+json'>"
        b'{"@type":"NewsArticle","isAccessibleForFree":false}</script></head><body><article>'
        b"<p>The first sentence of it.</p><div class='paywall'>Subscribe to continue reading this "
        b"article. Already a subscriber? Log in.</div></article></body></html>"
    )
    with office.store() as store:
        for id in ids:
            article = store.articles.get(id)
            assert article
            newsroom.fail(
                key, 200, {"Content-Type": "text/html"}, wall, urlsplit(article.address).path
            )
    newsroom.forget_requests()
    await office.keep()
    pages = [r for r in newsroom.requests if r.path.startswith("/articles/")]
    assert 3 <= len(pages) <= 6
    with office.store() as store:
        known = store.feeds.get(feed)
        assert known
        assert known.pages
        assert known.pages.code in (Code.PAGES_PAID, Code.PAGES_NO_BETTER)
        assert store.articles.get(ids[0]).text_kind == "feed"  # type: ignore[union-attr]
    newsroom.forget_requests()
    newsroom.publish(key)
    await office.refresh(feed)
    await office.keep()
    assert [r.path for r in newsroom.requests if r.path.startswith("/articles/")] == []


async def test_nothing_is_lost_while_nobody_answers(office: Office, newsroom: Newsroom) -> None:
    await office.refresh()
    newsroom.stop()
    done = await office.keep()
    assert done.totals["failed_items"] == done.totals["pictures"] == 0
    with office.store() as store:
        tried = [item for id in store.articles.ids(Query()) for item in store.ledger.of(id)]
    assert tried
    assert {item.attempts for item in tried} == {0}
    assert {item.state for item in tried} <= {ItemState.WANTED, ItemState.FAILED}


async def test_what_the_reader_does_not_want_is_not_fetched(
    office: Office, newsroom: Newsroom
) -> None:
    await office.desk.answer(Configure("c", keep_pages=False, keep_pictures=False))
    await office.refresh()
    newsroom.forget_requests()
    await office.keep()
    assert newsroom.requests == ()
    await office.desk.answer(Configure("c", keep_pages=True, keep_pictures=False))
    done = await office.keep()
    assert done.totals["pages"] > 0
    assert done.totals["pictures"] == 0


async def test_pictures_are_as_large_as_the_reader_chose(
    office: Office, newsroom: Newsroom
) -> None:
    await office.desk.answer(Configure("c", picture_size=320))
    await office.refresh()
    await office.keep()
    with office.store() as store:
        sizes = store._connection.rows("SELECT max(width, height) FROM media")
    assert max(sizes)[0] == 320


async def test_an_edited_article_keeps_its_page_and_its_pictures(
    office: Office, newsroom: Newsroom
) -> None:
    await office.refresh()
    await office.keep()
    key = outlet_of_summaries(newsroom)
    feed, ids = one_feed(office, newsroom, key)
    newsroom.edit(key, title="Corrected afterwards")
    await office.refresh(feed)
    with office.store() as store:
        article = store.articles.get(ids[0])
        assert article
        assert article.headline.title == "Corrected afterwards"
        assert article.text_kind == "page"
        kept = store.ledger.kept(ids[:1])[ids[0]]
        assert kept.completeness is Completeness.COMPLETE
        assert all(picture.media for picture in article.pictures)


async def test_a_cancelled_run_goes_on_where_it_was(office: Office, newsroom: Newsroom) -> None:
    await office.refresh()
    newsroom.forget_requests()
    running = asyncio.create_task(office.desk.keep_offline())
    async with asyncio.timeout(60):
        while not any(
            isinstance(each, Progress) and each.id == OFFLINE and each.done > 5
            for each in office.told
        ):
            await asyncio.sleep(0.01)
    running.cancel()
    answer = await running
    assert isinstance(answer, Done)
    assert answer.cancelled
    with office.store() as store:
        here = {
            row[0]
            for row in store._connection.rows("SELECT address FROM pictures WHERE state = 'have'")
        }
    newsroom.forget_requests()
    await office.desk.close()
    office.desk = Desk(office.folder, office.told.append, clock=office.clock)
    await office.keep()
    asked = {newsroom.outlet(record.outlet).at(record.path) for record in newsroom.requests}
    assert not asked & here
    with office.store() as store:
        counts = store.ledger.counts()
    assert counts.complete == counts.unread
