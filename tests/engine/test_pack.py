"""Packs for a trip: exactly their articles, complete and fetched once, whatever comes between."""

from __future__ import annotations

import asyncio
import itertools
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from reader.demo.newsroom import Newsroom
from reader.engine import pack as packing
from reader.engine.desk import Desk
from reader.errors import Code
from reader.library import doctor
from reader.model import Completeness, ItemKind, ItemState, PackChoice, PackPlan, Query, Scope
from reader.protocol import Configure, Done, Event, Failed, Keep, Pack, Progress, Refresh
from reader.store import Role, Store

WIDTH = 200  # pixels: small ones are drawn fast
OUTLETS = ("packet", "tinplate")


class Office:
    """A desk with a library to be packed from."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.told: list[Event] = []
        self.desk = Desk(folder, self.told.append, chance=lambda: 0.5)

    async def refresh(self) -> None:
        assert isinstance(await self.desk.answer(Refresh("r", all=True)), Done)

    def lay(self, plan: PackPlan | None = None, ids: list[int] | None = None) -> int:
        chosen = plan or PackPlan(until=2**40, width=WIDTH)
        with Store.open(self.folder, Role.WINDOW) as store:
            if ids is None:
                ids = list(store.packs.choose(chosen.choice, 2**40))
            return store.packs.make(chosen, ids, 1)

    async def pack(self, number: int, again: bool = False) -> Done:
        answer = await self.desk.answer(Pack("p", number, again))
        assert isinstance(answer, Done), answer
        return answer

    def store(self) -> Store:
        return Store.open(self.folder, Role.READ)


@pytest.fixture
async def office(library: Path, newsroom: Newsroom):  # type: ignore[no-untyped-def]
    with Store.open(library, Role.ENGINE) as store:
        for key in OUTLETS:
            store.feeds.add(newsroom.outlet(key).feed_address, now=1)
    made = Office(library)
    await made.refresh()
    yield made
    await made.desk.close()
    assert doctor(library, repair=False) == ()


def feed(office: Office, newsroom: Newsroom, key: str) -> int:
    with office.store() as store:
        found = store.feeds.by_address(newsroom.outlet(key).feed_address)
        assert found
        return found.id


async def test_a_pack_makes_its_articles_complete_and_no_others(
    office: Office, newsroom: Newsroom
) -> None:
    chosen = PackChoice(unread=False, feeds=(feed(office, newsroom, "packet"),))
    number = office.lay(PackPlan(chosen, until=2**40, width=WIDTH))
    newsroom.forget_requests()
    done = await office.pack(number)
    with office.store() as store:
        mine = store.packs.articles(number)
        others = set(store.articles.ids(Query())) - set(mine)
        kept = store.ledger.kept(list(mine) + list(others))
        report = store.pack_figures.report(number)
        held = store.packs.get(number)
        assert store.pack_figures.lacking(number) == ()
        assert {kept[id].completeness for id in mine} == {Completeness.COMPLETE}
        assert Completeness.COMPLETE not in {
            kept[id].completeness for id in others if kept[id].wanted
        }
        widest = store._connection.value("SELECT max(max(width, height)) FROM media")
        pages = [id for id in mine if "page" in store.articles.texts(id)]
    assert widest == WIDTH
    assert len(pages) == len(mine)
    assert held
    assert held.ended_at > 0
    assert not held.waits
    assert done.totals == {
        "articles": len(mine),
        "complete": len(mine),
        "partial": 0,
        "failed": 0,
        "pictures": report.pictures,
        "bytes": report.bytes,
        "seconds": report.seconds,
    }
    assert report.pictures > 0
    assert report.seconds > 0
    asked = Counter((record.outlet, record.path) for record in newsroom.requests)
    assert [path for path, times in asked.items() if times > 1] == []
    newsroom.forget_requests()
    again = await office.pack(office.lay(PackPlan(chosen, until=2**40, width=WIDTH)))
    assert newsroom.requests == ()
    assert again.totals["complete"] == len(mine)


async def test_progress_has_bytes_speed_and_the_time_left(office: Office) -> None:
    office.told.clear()
    await office.pack(office.lay())
    progress = [each for each in office.told if isinstance(each, Progress)]
    assert {each.id for each in progress} == {"p"}
    assert progress[-1].done == progress[-1].total > 10
    assert all(a.done <= b.done and a.bytes <= b.bytes for a, b in itertools.pairwise(progress))
    assert progress[-1].bytes > 100_000
    assert max(each.speed for each in progress) > 0
    assert progress[-1].left in (0, -1)


async def test_without_pictures_none_is_fetched_and_none_is_missed(
    office: Office, newsroom: Newsroom
) -> None:
    newsroom.forget_requests()
    done = await office.pack(office.lay(PackPlan(until=2**40, width=0)))
    assert done.totals["complete"] == done.totals["articles"] > 0
    assert done.totals["pictures"] == 0
    assert all(record.path.startswith("/articles/") for record in newsroom.requests)


async def test_a_stopped_pack_keeps_what_is_whole_and_goes_on_from_there(
    office: Office, newsroom: Newsroom
) -> None:
    number = office.lay()
    office.told.clear()
    running = asyncio.create_task(office.desk.answer(Pack("p", number)))
    async with asyncio.timeout(60):
        while not any(isinstance(each, Progress) and each.done > 8 for each in office.told):
            await asyncio.sleep(0.01)
    running.cancel()
    stopped = await running
    assert isinstance(stopped, Done)
    assert stopped.cancelled
    assert stopped.totals["complete"] < stopped.totals["articles"]
    with office.store() as store:
        here = {
            row[0]
            for row in store._connection.rows("SELECT address FROM pictures WHERE state = 'have'")
        }
        held = store.packs.get(number)
        assert held
        assert held.waits
        assert held.started_at > 0
    newsroom.forget_requests()
    done = await office.pack(number)
    assert done.totals["complete"] == done.totals["articles"]
    asked = {newsroom.outlet(record.outlet).at(record.path) for record in newsroom.requests}
    assert not asked & here
    assert float(done.totals["seconds"]) > float(stopped.totals["seconds"])


async def test_what_could_not_be_had_is_told_and_tried_again_when_asked(
    office: Office, newsroom: Newsroom
) -> None:
    with office.store() as store:
        ids = store.articles.ids(Query(Scope.FEED, feed(office, newsroom, "packet")))
        article = store.articles.get(ids[0])
    assert article
    newsroom.fail("packet", 404, path=urlsplit(article.address).path, times=1)
    number = office.lay()
    done = await office.pack(number)
    assert done.totals["failed"] == 1
    with office.store() as store:
        (lacking,) = store.pack_figures.lacking(number)
    assert (lacking.article, lacking.no_text, lacking.title) == (
        ids[0],
        True,
        article.headline.title,
    )
    assert lacking.error
    assert lacking.error.code == Code.HTTP_NOT_FOUND
    newsroom.forget_requests()
    assert (await office.pack(number)).totals["failed"] == 1
    assert newsroom.requests == ()
    done = await office.pack(number, again=True)
    assert done.totals["complete"] == done.totals["articles"]


async def test_a_lost_network_is_waited_for(
    office: Office, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "LOOK_AGAIN", (0.0, 0.0))
    number = office.lay()
    newsroom.stop()
    office.told.clear()
    done = await office.pack(number)
    assert [message.code for message in done.messages] == [Code.OFFLINE]
    assert any(isinstance(each, Progress) and each.waiting for each in office.told)
    with office.store() as store:
        held = store.packs.get(number)
        assert held
        assert held.waits
        for id in store.packs.articles(number):
            assert {item.attempts for item in store.ledger.of(id)} <= {0}


async def test_a_pack_comes_even_where_keeping_is_switched_off_but_not_while_offline(
    office: Office,
) -> None:
    await office.desk.answer(Configure("c", keep_pages=False, keep_pictures=False))
    done = await office.pack(office.lay())
    assert done.totals["complete"] == done.totals["articles"]
    await office.desk.answer(Configure("c", offline=True))
    refused = await office.desk.answer(Pack("p", 1))
    assert isinstance(refused, Failed)
    assert refused.message.code == Code.WORKING_OFFLINE
    missing = await office.desk.answer(Configure("c"))
    assert isinstance(missing, Done)
    missing = await office.desk.answer(Pack("p", 99))
    assert isinstance(missing, Failed)
    assert missing.message.code == Code.NO_SUCH_PACK


async def test_comments_come_along_as_the_reader_chose(office: Office, newsroom: Newsroom) -> None:
    with_comments = next(
        outlet.key
        for outlet in newsroom.outlets
        if outlet.kind != "summaries"
        and any(article.comments for article in newsroom.articles(outlet.key))
    )
    if with_comments not in OUTLETS:
        with Store.open(office.folder, Role.ENGINE) as store:
            store.feeds.add(newsroom.outlet(with_comments).feed_address, now=1)
        await office.refresh()
    await office.desk.answer(Configure("c", keep_comments="all"))
    done = await office.pack(office.lay(PackPlan(until=2**40, width=0)))
    assert done.totals["complete"] == done.totals["articles"]
    with office.store() as store:
        kinds = [
            (item.kind, item.state)
            for id in store.articles.ids(Query())
            for item in store.ledger.of(id)
        ]
    assert (ItemKind.COMMENTS, ItemState.HAVE) in kinds
    assert (ItemKind.COMMENTS, ItemState.WANTED) not in kinds


async def test_what_is_opened_meanwhile_is_not_fetched_twice(
    office: Office, newsroom: Newsroom
) -> None:
    number = office.lay()
    with office.store() as store:
        ids = store.packs.articles(number)
    newsroom.forget_requests()
    await asyncio.gather(office.pack(number), office.desk.answer(Keep("k", tuple(ids[:4]))))
    asked = Counter((record.outlet, record.path) for record in newsroom.requests)
    assert [path for path, times in asked.items() if times > 1] == []
    with office.store() as store:
        assert {item.kind for id in ids for item in store.ledger.of(id)} >= {ItemKind.PICTURE}
