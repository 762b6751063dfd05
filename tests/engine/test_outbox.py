"""The outbox is sent by the engine: each thing once, and none that fails holds up another."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from reader.demo.newsroom import Newsroom
from reader.engine import outbox
from reader.engine.desk import Desk
from reader.errors import Code
from reader.model import Message, OutboxItem, OutboxKind, OutboxState
from reader.protocol import Configure, Done, Failed, SendOutbox
from reader.store import Role, Store

NOW = 1_800_000_000


class Clock:
    now = float(NOW)

    def __call__(self) -> float:
        return self.now


@pytest.fixture
async def desk(library: Path) -> AsyncIterator[Desk]:
    with Store.open(library, Role.ENGINE):
        pass
    made = Desk(library, lambda _: None, clock=Clock())
    yield made
    await made.close()


def put(library: Path, *addresses: str, kind: str = OutboxKind.FEED) -> list[int]:
    with Store.open(library, Role.WINDOW) as store:
        return [store.outbox.put(kind, {"address": each}, NOW) for each in addresses]


def item(library: Path, id: int) -> OutboxItem:
    with Store.open(library, Role.READ) as store:
        found = store.outbox.get(id)
    assert found
    return found


async def send(desk: Desk, *items: int) -> Done:
    done = await desk.answer(SendOutbox("s", items))
    assert isinstance(done, Done), done
    return done


async def test_feeds_are_added_once_and_a_bad_one_holds_up_none(
    desk: Desk, library: Path, newsroom: Newsroom
) -> None:
    first, second = newsroom.feed_addresses[:2]
    lost, good, bad, also = put(
        library, first.rsplit("/", 1)[0] + "/no-such-feed-at-all.xml", first, "ftp://x/", second
    )
    done = await send(desk)
    assert done.totals == {"sent": 2, "failed_items": 2}
    assert len(done.feeds) == 2
    assert item(library, good).state is item(library, also).state is OutboxState.SENT
    assert item(library, bad).state is OutboxState.GIVEN_UP
    assert item(library, lost).error
    newsroom.forget_requests()
    assert (await send(desk)).totals == {"sent": 0, "failed_items": 0}
    assert newsroom.requests == ()


async def test_what_was_sent_and_not_noted_is_not_sent_twice(
    desk: Desk, library: Path, newsroom: Newsroom
) -> None:
    address = newsroom.feed_addresses[0]
    put(library, address)
    await send(desk)
    (again,) = put(library, address)  # as after a crash before it was noted
    done = await send(desk)
    assert (done.totals["sent"], done.feeds) == (1, ())
    assert item(library, again).state is OutboxState.SENT
    with Store.open(library, Role.READ) as store:
        assert len(store.feeds.all()) == 1


async def test_a_failing_one_is_tried_ever_later_and_then_put_on_the_shelf(
    desk: Desk, library: Path
) -> None:
    (id,) = put(library, "http://127.0.0.1:9/feed")
    clock: Clock = desk._opened._clock  # type: ignore[assignment]
    waits = []
    for _ in range(5):
        before = clock.now
        await send(desk)
        tried = item(library, id)
        assert tried.error == Message(Code.CONNECT, {"host": "127.0.0.1"})
        assert (await send(desk)).totals["failed_items"] == 0  # not due yet
        waits.append(tried.next_try - int(before) if tried.next_try else 0)
        clock.now = float(max(tried.next_try, clock.now))
    assert waits == [60, 900, 3600, 21600, 0]
    assert item(library, id).state is OutboxState.GIVEN_UP
    assert (await send(desk, id)).totals["failed_items"] == 1  # the reader wants it once more


async def test_working_offline_nothing_is_sent(
    desk: Desk, library: Path, newsroom: Newsroom
) -> None:
    (id,) = put(library, newsroom.feed_addresses[0])
    await desk.answer(Configure("c", offline=True))
    answer = await desk.answer(SendOutbox("s"))
    assert answer == Failed("s", Message(Code.WORKING_OFFLINE))
    assert newsroom.requests == ()
    assert item(library, id).attempts == 0


async def test_what_the_browser_opens_is_left_to_the_faces(desk: Desk, library: Path) -> None:
    (id,) = put(library, "https://example.org/", kind="link")
    assert (await send(desk, id)).totals == {"sent": 0, "failed_items": 0}
    assert item(library, id).state is OutboxState.WAITING


async def test_a_fault_of_our_own_holds_up_no_other(
    desk: Desk, library: Path, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> tuple[int, ...]:
        raise ZeroDivisionError

    monkeypatch.setitem(outbox.SENDERS, OutboxKind.PAGE, fail)
    (bad,) = put(library, "https://example.org/", kind=OutboxKind.PAGE)
    (good,) = put(library, newsroom.feed_addresses[0])
    assert (await send(desk)).totals == {"sent": 1, "failed_items": 1}
    assert item(library, good).state is OutboxState.SENT
    assert item(library, bad).state is OutboxState.FAILED
    assert item(library, bad).error == Message(Code.ENGINE_LOST)
