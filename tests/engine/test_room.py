"""A library stays within the space it is given, and what goes is told and can be had again."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from reader.demo.newsroom import Newsroom
from reader.engine.desk import Desk
from reader.engine.room import SEEN, Limits
from reader.errors import Code
from reader.library import doctor
from reader.model import Changes, ItemState, Query, Retention
from reader.paths import LibraryPaths
from reader.protocol import Changed, Configure, Done, Event, Failed, Keep, Refresh, Relate
from reader.store import Role, Store


class House:
    """A desk in a time of its own, with everything of the newsroom kept and read."""

    def __init__(self, folder: Path, limits: Limits | None = None) -> None:
        self.folder = folder
        self.now = time.time()
        self.told: list[Event] = []
        self.desk = Desk(
            folder, self.told.append, limits=limits, clock=lambda: self.now, chance=lambda: 0.5
        )

    async def keep_all(self) -> Done | Failed:
        answer = await self.desk.answer(Refresh("r", all=True))
        assert isinstance(answer, Done), answer
        return await self.desk.keep_offline()

    def read_all(self) -> None:
        with Store.open(self.folder, Role.WINDOW) as store:
            store.flags.mark(list(store.articles.ids(Query())), read=True, now=int(self.now))

    async def rest(self) -> None:
        self.told.clear()
        for _ in range(10_000):
            if not await self.desk.follow_up():
                self.desk._opened.announcer.flush()
                return
        raise AssertionError("it never ends")

    def limit(self, **values: int | bool) -> Configure:
        return Configure("c", **values)  # type: ignore[arg-type]

    def changes(self) -> list[Changes]:
        return [each.changes for each in self.told if isinstance(each, Changed)]

    def store(self) -> Store:
        return Store.open(self.folder, Role.READ)

    def bytes_on_disk(self) -> int:
        media = LibraryPaths(self.folder).media
        return sum(path.stat().st_size for path in media.glob("??/*"))


@pytest.fixture
async def house(subscribed: Path) -> AsyncIterator[House]:
    made = House(subscribed)
    yield made
    await made.desk.close()
    assert doctor(subscribed, repair=False) == ()


async def test_over_the_quota_the_oldest_read_pictures_go_and_can_be_fetched_again(
    house: House, newsroom: Newsroom
) -> None:
    await house.keep_all()
    house.read_all()
    await house.rest()
    with house.store() as store:
        before = store.space.kept()
        ids = list(store.articles.ids(Query()))
    quota = int(before * 0.6) // 1_000_000 + 1
    assert quota * 1_000_000 < before
    await house.desk.answer(house.limit(quota_mb=quota))
    await house.rest()
    with house.store() as store:
        assert store.space.kept() == before  # all of it is of the last minutes
    house.now += 3600
    await house.desk.answer(Relate("see", ids[-1]))  # the oldest is being read
    await house.desk.answer(house.limit(quota_mb=quota, spare_tagged=False))
    await house.rest()
    with house.store() as store:
        assert quota * 600_000 < store.space.kept() <= quota * 1_000_000
        assert house.bytes_on_disk() == store.ledger.counts().bytes
        states = {id: {item.state for item in store.ledger.of(id)} for id in ids}
        gone = [id for id in ids if ItemState.GIVEN_UP in states[id]]
        told = {id for changes in house.changes() for id in changes.kept}
        assert gone
        assert set(gone) <= told
        assert ids[-1] not in gone
        assert ids[0] not in gone
        error = next(item.error for item in store.ledger.of(gone[0]) if item.error)
        assert error.code == Code.NOT_KEPT
    newsroom.forget_requests()
    await house.desk.keep_offline()
    assert newsroom.requests == ()  # it is not fetched by itself
    answer = await house.desk.answer(Keep("k", (gone[0],)))
    assert isinstance(answer, Done)
    with house.store() as store:
        assert {item.state for item in store.ledger.of(gone[0])} == {ItemState.HAVE}


async def test_keeping_stops_with_a_sentence_where_nothing_may_go(
    subscribed: Path, newsroom: Newsroom
) -> None:
    small = House(subscribed, Limits(quota=60_000))
    answer = await small.keep_all()
    assert isinstance(answer, Done)
    assert [message.code for message in answer.messages] == [Code.QUOTA_FULL]
    with small.store() as store:
        assert store.ledger.counts().bytes <= 60_000
        assert len(store.articles.ids(Query())) == store.ledger.counts().unread > 0
        # Texts are no pictures: they are all here.
        assert not store._connection.rows("SELECT 1 FROM ledger WHERE state = 'wanted'")
        lost = [
            (item.state, item.attempts, item.error and item.error.code)
            for id in store.articles.ids(Query())
            for item in store.ledger.of(id)
            if item.state is not ItemState.HAVE
        ]
    assert lost
    assert set(lost) == {(ItemState.FAILED, 0, Code.QUOTA_FULL)}
    newsroom.forget_requests()
    assert isinstance(await small.desk.keep_offline(), Done)
    assert newsroom.requests == ()
    await small.desk.close()
    enough = House(subscribed)  # what was refused comes as soon as there is space
    answer = await enough.keep_all()
    assert isinstance(answer, Done)
    with enough.store() as store:
        assert store.ledger.counts().complete == store.ledger.counts().unread
    await enough.desk.close()
    assert doctor(subscribed, repair=False) == ()


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, Code.DISK_FULL), (errno.EACCES, Code.LIBRARY_READ_ONLY)],
)
async def test_a_disk_that_refuses_is_one_sentence_and_loses_nothing(
    subscribed: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: Code
) -> None:
    first = House(subscribed)
    answer = await first.desk.answer(Refresh("r", all=True))
    assert isinstance(answer, Done)

    def refuse(_: int) -> None:
        raise OSError(number, "no")

    with monkeypatch.context() as patch:
        patch.setattr("reader.store.media.os.fsync", refuse)
        failed = await first.desk.keep_offline()
    assert isinstance(failed, Failed)
    assert failed.message.code == code
    await first.desk.close()
    again = House(subscribed)
    done = await again.desk.keep_offline()
    assert isinstance(done, Done), done
    with again.store() as store:
        assert store.ledger.counts().complete == store.ledger.counts().unread > 0
    await again.desk.close()
    assert doctor(subscribed, repair=False) == ()
    # What a thread was about when the work ended has come to its end by now.
    assert not list(LibraryPaths(subscribed).media.rglob("*.new"))


async def test_keeping_makes_room_for_what_is_new(subscribed: Path, newsroom: Newsroom) -> None:
    first = House(subscribed)
    await first.keep_all()
    first.read_all()
    with first.store() as store:
        ids = list(store.articles.ids(Query()))
        used = store.space.kept()
        target = next(
            id for id in ids if any(i.state is ItemState.HAVE for i in store.ledger.of(id))
        )
    await first.desk.close()
    with Store.open(subscribed, Role.ENGINE) as store:  # the newest wants its pictures again
        store.collection.let_pictures_go([target], int(first.now) + 3600)
    second = House(subscribed, Limits(quota=used - 10_000))
    second.now = first.now + 7200
    answer = await second.desk.answer(Keep("k", (target,)))
    assert isinstance(answer, Done), answer
    with second.store() as store:
        assert {item.state for item in store.ledger.of(target)} == {ItemState.HAVE}
        assert store.space.kept() <= used - 10_000
    await second.desk.close()
    assert doctor(subscribed, repair=False) == ()


async def test_articles_past_their_time_go_and_do_not_come_back(
    house: House, newsroom: Newsroom
) -> None:
    await house.keep_all()
    with house.store() as store:
        before = len(store.articles.ids(Query()))
        feeds = len(store.feeds.all())
    house.read_all()
    house.now += SEEN + 3600
    await house.desk.answer(house.limit(keep_count=2))
    await house.rest()
    with house.store() as store:
        left = len(store.articles.ids(Query()))
        assert left == 2 * feeds < before
        assert house.bytes_on_disk() == store.ledger.counts().bytes
    assert sum(len(changes.removed) for changes in house.changes()) == before - left
    await house.desk.answer(Refresh("again", all=True))
    with Store.open(house.folder, Role.ENGINE) as store:  # as if its bytes were new
        store._connection.run("DELETE FROM seen")
        store._connection.run("UPDATE feeds SET etag = '', last_modified = '', body_hash = x''")
    await house.desk.answer(Refresh("whole", all=True))
    with house.store() as store:
        assert len(store.articles.ids(Query())) == left


async def test_files_and_rows_are_matched(house: House) -> None:
    await house.keep_all()
    paths = LibraryPaths(house.folder)
    with house.store() as store:
        name = store._connection.value("SELECT max(media) FROM pictures")
    paths.media_file(name).unlink()
    stray, fresh = paths.media / "ab" / "ab12", paths.media / "ab" / "ab34"
    for path in (stray, fresh):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"x")
    os.utime(stray, (1, 1))
    await house.rest()
    assert not stray.exists()
    assert fresh.exists()
    fresh.unlink()
    answer = await house.desk.keep_offline()
    assert isinstance(answer, Done)
    assert (answer.totals["pictures"], answer.totals["icons"]) == (1, 0)
    assert paths.media_file(name).exists()


def test_limits_know_no_negative_numbers() -> None:
    from reader.engine.room import limits_of
    from reader.settings import Settings

    found = limits_of(Settings(quota_mb=-5, keep_days=-1, keep_count=-1))
    assert (found.quota, found.retention) == (0, Retention())
