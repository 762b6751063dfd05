"""A refresh from end to end against the newsroom, in this process: what is fetched and kept."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from reader.demo.newsroom import Newsroom
from reader.engine.desk import Desk
from reader.engine.doubts import OFFLINE_HOSTS
from reader.engine.inline import _both, run_inline
from reader.errors import Code
from reader.library import doctor
from reader.model import Changes, Feed, Message, Query
from reader.protocol import AcceptMove, Changed, Configure, Done, Event, Failed, Progress, Refresh
from reader.store import Role, Store


class Clock:
    """Time that tests move."""

    def __init__(self) -> None:
        self.now = time.time()

    def __call__(self) -> float:
        return self.now


@pytest.fixture
async def desk(subscribed: Path) -> object:
    clock = Clock()
    told: list[Event] = []
    made = Desk(subscribed, told.append, clock=clock, chance=lambda: 0.5)
    made.clock, made.told = clock, told  # type: ignore[attr-defined]
    yield made
    await made.close()


async def refresh(desk: Desk, *feeds: int, every: bool = True) -> Done:
    answer = await desk.answer(Refresh("r", all=every and not feeds, feeds=feeds))
    assert isinstance(answer, Done), answer
    return answer


def feed_of(library: Path, newsroom: Newsroom, key: str) -> Feed:
    with Store.open(library, Role.READ) as store:
        feed = store.feeds.by_address(newsroom.outlet(key).feed_address)
    assert feed
    return feed


def feed_path(newsroom: Newsroom, key: str) -> str:
    return urlsplit(newsroom.outlet(key).feed_address).path


KEY = "courier"


async def test_every_article_of_every_outlet_arrives(
    desk: Desk, newsroom: Newsroom, subscribed: Path
) -> None:
    done = await refresh(desk)
    published = sum(len(newsroom.articles(outlet.key)) for outlet in newsroom.outlets)
    assert done.totals["feeds"] == done.totals["changed"] == len(newsroom.outlets)
    assert done.totals["new"] == published
    assert done.totals["failed"] == 0
    with Store.open(subscribed, Role.READ) as store:
        assert store.articles.counts().total == published
        assert len(store.articles.headlines(Query(), 1000)) == published
        assert all(feed.title and feed.site for feed in store.feeds.all())
    assert doctor(subscribed, repair=False) == ()


async def test_changes_and_progress_are_told(desk: Desk, newsroom: Newsroom) -> None:
    done = await refresh(desk)
    told: list[Event] = desk.told  # type: ignore[attr-defined]
    changes = Changes()
    for event in told:
        if isinstance(event, Changed):
            changes |= event.changes
    assert len(changes.new) == done.totals["new"]
    assert len(changes.unread) == len(newsroom.outlets)
    progress = [event for event in told if isinstance(event, Progress)]
    assert (progress[0].done, progress[0].total) == (0, len(newsroom.outlets))
    assert progress[-1].done == progress[-1].total


async def test_what_has_not_changed_is_asked_for_conditionally_and_not_read_again(
    desk: Desk, newsroom: Newsroom
) -> None:
    await refresh(desk)
    newsroom.forget_requests()
    done = await refresh(desk)
    assert done.totals["unchanged"] == len(newsroom.outlets)
    assert done.totals["new"] == done.totals["changed"] == 0
    assert {record.status for record in newsroom.requests} == {304}


async def test_the_same_bytes_without_validators_are_not_digested(
    desk: Desk, newsroom: Newsroom
) -> None:
    path = feed_path(newsroom, KEY)
    body = newsroom.document(KEY, path).body
    newsroom.fail(KEY, 200, {"Content-Type": "application/rss+xml"}, body, path)
    first = await refresh(desk, 1)
    assert first.totals["new"] == len(newsroom.articles(KEY))
    await desk._opened._digesters.close()  # type: ignore[union-attr]  # whoever digests now fails
    again = await refresh(desk, 1)
    assert again.totals["unchanged"] == 1
    assert again.totals["failed"] == 0


async def test_news_and_edits_arrive_and_nothing_twice(
    desk: Desk, newsroom: Newsroom, subscribed: Path
) -> None:
    first = await refresh(desk)
    newsroom.publish(KEY, 2)
    newsroom.edit(KEY, title="A headline that was changed afterwards")
    done = await refresh(desk)
    assert (done.totals["new"], done.totals["changed"]) == (2, 1)
    newsroom.edit(KEY, title="And changed again")
    done = await refresh(desk)
    assert (done.totals["new"], done.totals["updated"]) == (0, 1)
    with Store.open(subscribed, Role.READ) as store:
        assert store.articles.counts().total == int(first.totals["new"]) + 2
        titles = [line.title for line in store.articles.headlines(Query(), 500)]
    assert "And changed again" in titles


async def test_feeds_that_are_not_due_are_left_alone(desk: Desk, newsroom: Newsroom) -> None:
    await refresh(desk)
    newsroom.forget_requests()
    assert (await refresh(desk, every=False)).totals["feeds"] == 0
    assert newsroom.requests == ()
    clock: Clock = desk.clock  # type: ignore[attr-defined]
    assert await desk.next_due() > clock.now
    clock.now += 30 * 3600
    assert (await refresh(desk, every=False)).totals["feeds"] == len(newsroom.outlets)


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (404, b"", Code.HTTP_NOT_FOUND),
        (403, b"", Code.HTTP_FORBIDDEN),
        (401, b"", Code.HTTP_UNAUTHORIZED),
        (500, b"", Code.HTTP_STATUS),
        (200, b"<html><p>a page, and no feed at all</p></html>", Code.NOT_A_FEED),
        (200, b"", Code.EMPTY_BODY),
    ],
)
async def test_a_feed_that_fails_costs_itself_and_says_why(
    desk: Desk, newsroom: Newsroom, subscribed: Path, status: int, body: bytes, code: Code
) -> None:
    newsroom.fail(KEY, status, body=body)
    done = await refresh(desk)
    assert (done.totals["failed"], done.totals["changed"]) == (1, len(newsroom.outlets) - 1)
    feed = feed_of(subscribed, newsroom, KEY)
    assert feed.error
    assert feed.error.code == code
    assert feed.failures == 1
    newsroom.heal(KEY)
    await refresh(desk)
    healed = feed_of(subscribed, newsroom, KEY)
    assert healed.error is None
    assert healed.total == len(newsroom.articles(KEY))


async def test_gone_stops_the_feed_until_it_is_asked_for_by_name(
    desk: Desk, newsroom: Newsroom, subscribed: Path
) -> None:
    newsroom.fail(KEY, 410)
    await refresh(desk)
    feed = feed_of(subscribed, newsroom, KEY)
    assert feed.stopped
    assert feed.error == Message(Code.HTTP_GONE, {"host": "127.0.0.1"})
    newsroom.heal(KEY)
    newsroom.forget_requests()
    await refresh(desk)
    assert KEY not in {record.outlet for record in newsroom.requests}
    await refresh(desk, feed.id)
    assert not feed_of(subscribed, newsroom, KEY).stopped


async def test_a_busy_server_is_left_alone_as_long_as_it_says(
    desk: Desk, newsroom: Newsroom, subscribed: Path
) -> None:
    newsroom.fail(KEY, 429, {"Retry-After": "7200"})
    await refresh(desk)
    clock: Clock = desk.clock  # type: ignore[attr-defined]
    assert feed_of(subscribed, newsroom, KEY).next_fetch >= clock.now + 7199
    newsroom.forget_requests()
    assert (await refresh(desk)).totals["failed"] == 0
    assert KEY not in {record.outlet for record in newsroom.requests}


async def test_a_busy_server_is_left_alone_by_the_next_engine_too(
    desk: Desk, newsroom: Newsroom, subscribed: Path
) -> None:
    newsroom.fail(KEY, 429, {"Retry-After": "7200"})
    await refresh(desk)
    await desk.close()
    clock: Clock = desk.clock  # type: ignore[attr-defined]
    newsroom.heal(KEY)
    for later, asked in ((60, False), (7200, True)):
        clock.now += later
        newsroom.forget_requests()
        again = Desk(subscribed, lambda _: None, clock=clock)
        try:
            await refresh(again)
        finally:
            await again.close()
        assert (KEY in {record.outlet for record in newsroom.requests}) is asked


def moved(newsroom: Newsroom, host: str) -> str:
    """Let the feed of KEY answer 301 to a copy elsewhere on the same server; its new address."""
    port = urlsplit(newsroom.outlet(KEY).address).port
    target = f"http://{host}:{port}/moved.xml"
    body = newsroom.document(KEY, feed_path(newsroom, KEY)).body
    newsroom.fail(KEY, 301, {"Location": target}, path=feed_path(newsroom, KEY))
    newsroom.fail(KEY, 200, {"Content-Type": "application/rss+xml"}, body, path="/moved.xml")
    return target


async def test_a_permanent_redirect_in_the_house_is_taken_over_at_the_second_time(
    desk: Desk, newsroom: Newsroom, subscribed: Path
) -> None:
    feed = feed_of(subscribed, newsroom, KEY)
    target = moved(newsroom, "127.0.0.1")
    for address in (feed.address, target, target):
        await refresh(desk, feed.id)
        with Store.open(subscribed, Role.READ) as store:
            now = store.feeds.get(feed.id)
        assert now
        assert now.address == address
    assert now.moved_to == ""


async def test_a_move_to_another_domain_is_proposed_once_and_articles_stay(
    desk: Desk, newsroom: Newsroom, subscribed: Path
) -> None:
    feed = feed_of(subscribed, newsroom, KEY)
    target = moved(newsroom, "localhost")
    told = [(await refresh(desk, feed.id)).messages for _ in range(3)]
    proposal = Message(Code.MOVED_PROPOSED, {"address": target, "feed": feed.id})
    assert told == [(), (proposal,), ()]
    with Store.open(subscribed, Role.READ) as store:
        now = store.feeds.get(feed.id)
    assert now
    assert (now.address, now.moved_to) == (feed.address, target)
    assert isinstance(await desk.answer(AcceptMove("m", feed.id, True)), Done)
    await refresh(desk, feed.id)
    with Store.open(subscribed, Role.READ) as store:
        after = store.feeds.get(feed.id)
    assert after
    assert (after.address, after.moved_to) == (target, "")
    assert after.total == now.total


async def test_a_declined_move_is_not_proposed_again(
    desk: Desk, newsroom: Newsroom, subscribed: Path
) -> None:
    feed = feed_of(subscribed, newsroom, KEY)
    moved(newsroom, "localhost")
    for _ in range(2):
        await refresh(desk, feed.id)
    await desk.answer(AcceptMove("m", feed.id, False))
    assert (await refresh(desk, feed.id)).messages == ()


async def test_cancel_stops_promptly_and_what_is_whole_stays(
    desk: Desk, newsroom: Newsroom, subscribed: Path
) -> None:
    newsroom.delay(30, KEY)
    running = asyncio.create_task(desk.answer(Refresh("r", all=True)))
    others = len(newsroom.outlets) - 1
    await until(lambda: any(done_of(event) == others for event in desk.told))  # type: ignore[attr-defined]
    running.cancel()
    done = await asyncio.wait_for(running, 5)
    assert isinstance(done, Done)
    assert done.cancelled
    assert done.totals["feeds"] == others
    with Store.open(subscribed, Role.READ) as store:
        assert store.articles.counts().total == done.totals["new"] > 0
    newsroom.heal(KEY)
    assert (await refresh(desk, every=False)).totals["feeds"] == 1  # it takes up where it stopped


async def test_a_feed_in_one_refresh_is_not_fetched_by_another_at_the_same_time(
    desk: Desk, newsroom: Newsroom
) -> None:
    answers = await asyncio.gather(
        desk.answer(Refresh("a", all=True)), desk.answer(Refresh("b", all=True))
    )
    feeds = [answer.totals["feeds"] for answer in answers if isinstance(answer, Done)]
    assert sorted(feeds) == [0, len(newsroom.outlets)]


async def test_offline_nothing_is_asked(desk: Desk, newsroom: Newsroom) -> None:
    await desk.answer(Configure("c", offline=True))
    answer = await desk.answer(Refresh("r", all=True))
    assert answer == Failed("r", Message(Code.WORKING_OFFLINE))
    assert newsroom.requests == ()


async def test_when_no_name_can_be_resolved_we_are_offline_and_no_feed_is_blamed(
    library: Path,
) -> None:
    with Store.open(library, Role.ENGINE) as store:
        for n in range(OFFLINE_HOSTS):
            store.feeds.add(f"http://nobody-{n}.invalid/feed", now=1)
    answer = await run_inline(library, Refresh("r", all=True), lambda _: None, proxies={})
    assert isinstance(answer, Done)
    assert answer.messages == (Message(Code.OFFLINE),)
    with Store.open(library, Role.READ) as store:
        assert not any(feed.error or feed.failures for feed in store.feeds.all())
        assert len(store.feeds.due(2)) == OFFLINE_HOSTS


async def test_one_name_that_cannot_be_resolved_is_that_feeds_fault(
    subscribed: Path, newsroom: Newsroom
) -> None:
    with Store.open(subscribed, Role.ENGINE) as store:
        lost = store.feeds.add("http://nobody.invalid/feed", now=1)
    answer = await run_inline(subscribed, Refresh("r", all=True), lambda _: None, proxies={})
    assert isinstance(answer, Done)
    assert answer.totals["failed"] == 1
    with Store.open(subscribed, Role.READ) as store:
        feed = store.feeds.get(lost)
    assert feed
    assert feed.error == Message(Code.DNS, {"host": "nobody.invalid"})


async def test_the_readers_interval_is_heard(subscribed: Path, newsroom: Newsroom) -> None:
    (subscribed / "settings.json").write_text(json.dumps({"refresh_interval": 7200}), "utf-8")
    before = time.time()
    await run_inline(subscribed, Refresh("r", all=True), lambda _: None)
    with Store.open(subscribed, Role.READ) as store:
        assert store.feeds.next_due() >= before + 7200


def done_of(event: Event) -> int:
    return event.done if isinstance(event, Progress) else -1


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not true():
            await asyncio.sleep(0.01)


def test_what_keeping_has_to_say_is_told_once_with_the_refresh() -> None:
    away, full = Message(Code.OFFLINE), Message(Code.QUOTA_FULL, {"quota_mb": 1})
    first = Done("r", totals={"new": 2}, messages=(away,))
    both = _both(first, Done("o", totals={"pictures": 3, "articles": 1}, messages=(away, full)))
    assert isinstance(both, Done)
    assert (both.totals, both.messages) == ({"new": 2, "pictures": 3}, (away, full))
