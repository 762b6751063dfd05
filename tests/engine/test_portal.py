"""The login pages of trains and hotels: told as what they are, and never taken for news."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from reader.engine.desk import Desk
from reader.errors import Code
from reader.model import Feed, FeedOptions, ItemState, Query
from reader.protocol import Add, Configure, Discover, Done, Event, Failed, Keep, Refresh
from reader.store import Role, Store
from tests.engine.hotel import PLAIN_LOGIN, Hotel, running

PORTAL = [Code.PORTAL]


@pytest.fixture
def hotel() -> Iterator[Hotel]:
    with running() as made:
        yield made


@pytest.fixture
async def desk(library: Path, hotel: Hotel) -> AsyncIterator[Desk]:
    """Three feeds of three hosts, read once before the traveller came to the hotel."""
    with Store.open(library, Role.ENGINE) as store:
        ids = [store.feeds.add(hotel.feed(n), now=1) for n in range(3)]
    with Store.open(library, Role.WINDOW) as store:
        for id in ids:
            store.feeds.set_options(id, FeedOptions(full_text=True))
    told: list[Event] = []
    made = Desk(library, told.append)
    await refresh(made)
    yield made
    await made.close()


async def refresh(desk: Desk, *feeds: int) -> Done:
    answer = await desk.answer(Refresh("r", all=not feeds, feeds=feeds))
    assert isinstance(answer, Done), answer
    return answer


def codes(done: Done) -> list[str]:
    return [message.code for message in done.messages]


def feeds(library: Path) -> list[Feed]:
    with Store.open(library, Role.READ) as store:
        return list(store.feeds.all())


@pytest.mark.parametrize("way", ["redirect", "moved", "page", "511"])
async def test_the_login_page_is_told_and_no_feed_is_touched(
    desk: Desk, hotel: Hotel, library: Path, way: str
) -> None:
    before = feeds(library)
    hotel.way, hotel.login = way, PLAIN_LOGIN
    for _ in range(3):  # a move that held twice would be believed
        done = await refresh(desk)
        assert codes(done) == PORTAL
    assert feeds(library) == before
    if way == "redirect":
        assert done.messages[0].params == {"address": f"http://127.0.0.1:{hotel.door}/login"}
    hotel.way = ""
    done = await refresh(desk)
    assert (done.totals["failed"], done.messages) == (0, ())
    assert {feed.moved_to for feed in feeds(library)} == {""}


async def test_one_feed_is_enough_where_the_system_says_there_is_no_network(
    library: Path,
) -> None:
    with Store.open(library, Role.ENGINE) as store:
        store.feeds.add("http://nobody.invalid/feed", now=1)
    desk = Desk(library, lambda _: None)
    await desk.answer(Configure("c", unreachable=True))
    assert codes(await refresh(desk)) == [Code.OFFLINE]
    assert feeds(library)[0].failures == 0
    await desk.answer(Configure("c2"))
    assert codes(await refresh(desk)) == []
    assert feeds(library)[0].failures == 1
    await desk.close()


async def test_a_host_that_is_busy_and_says_until_when_is_not_failing(
    desk: Desk, hotel: Hotel, library: Path
) -> None:
    hotel.way = "busy"
    done = await refresh(desk, 1)
    assert done.totals["failed"] == 1
    feed = feeds(library)[0]
    assert feed.error
    assert (feed.error.code, feed.failures) == (Code.HTTP_BUSY, 0)


@pytest.mark.parametrize("way", ["redirect", "page", "511"])
async def test_a_feed_to_be_added_is_not_found_in_a_login_page(
    desk: Desk, hotel: Hotel, library: Path, way: str
) -> None:
    hotel.way = way
    hotel.login += b"<link rel='alternate' type='application/rss+xml' href='/offers.xml'>"
    for request in (Add("a", hotel.feed(0)), Discover("d", hotel.feed(0), headlines=True)):
        answer = await desk.answer(request)
        assert isinstance(answer, Failed)
        assert answer.message.code == Code.PORTAL
    assert len(feeds(library)) == 3


@pytest.mark.parametrize("way", ["redirect", "page"])
async def test_one_feed_is_enough_where_the_page_says_what_it_is(
    desk: Desk, hotel: Hotel, library: Path, way: str
) -> None:
    hotel.way = way
    done = await refresh(desk, 1)
    assert codes(done) == PORTAL
    assert feeds(library)[0].failures == 0


async def test_one_feed_is_enough_where_the_system_says_so(desk: Desk, hotel: Hotel) -> None:
    hotel.way, hotel.login = "page", PLAIN_LOGIN
    assert (await refresh(desk, 1)).messages == ()
    await desk.answer(Configure("c", captive=True))
    assert codes(await refresh(desk, 1)) == PORTAL


async def test_a_feed_that_became_a_page_is_to_blame_itself_where_others_answer(
    desk: Desk, hotel: Hotel, library: Path
) -> None:
    first = hotel.ports[0]
    answers = hotel.answer

    def answer(port: int, path: str) -> tuple[int, str, bytes, str]:
        return (200, "text/html", PLAIN_LOGIN, "") if port == first else answers(port, path)

    hotel.answer = answer  # type: ignore[method-assign]
    done = await refresh(desk)
    assert done.messages == ()
    blamed = {feed.address: feed.failures for feed in feeds(library)}
    assert blamed == {hotel.feed(0): 1, hotel.feed(1): 0, hotel.feed(2): 0}


async def test_nothing_is_kept_behind_a_login_page(desk: Desk, hotel: Hotel) -> None:
    hotel.way = "redirect"
    await refresh(desk)
    hotel.asked.clear()
    assert await desk.keep_offline() == Done("offline")
    assert hotel.asked == []


async def test_login_pages_become_neither_articles_nor_pictures(
    desk: Desk, hotel: Hotel, library: Path
) -> None:
    hotel.way = "redirect"  # after the headlines
    done = await desk.keep_offline()
    assert isinstance(done, Done)
    assert codes(done) == PORTAL
    assert (done.totals["pages"], done.totals["pictures"], done.totals["failed_items"]) == (0, 0, 0)
    with Store.open(library, Role.READ) as store:
        ids = store.articles.ids(Query())
        items = [item for id in ids for item in store.ledger.of(id)]
    assert items
    assert {item.state for item in items} <= {ItemState.WANTED, ItemState.FAILED}
    assert {item.attempts for item in items} == {0}
    hotel.way = ""
    await refresh(desk)
    again = await desk.answer(Keep("k", tuple(ids)))
    assert isinstance(again, Done)
    assert again.totals["pages"] == len(ids)
    assert again.totals["pictures"] == 3 * len(ids)


@pytest.mark.parametrize(("wish", "pictures"), [("yes", 18), ("lead", 6), ("no", 0)])
async def test_over_a_metered_network_texts_come_first(
    desk: Desk, hotel: Hotel, wish: str, pictures: int
) -> None:
    hotel.asked.clear()
    await desk.answer(Configure("c", metered=True, metered_pictures=wish))
    done = await desk.keep_offline()
    assert isinstance(done, Done)
    assert done.totals["pages"] == 6
    assert done.totals["pictures"] == pictures
    asked = [path[:3] for _, path in hotel.asked]
    assert "/p/" not in asked[: asked.index("/a/")]
