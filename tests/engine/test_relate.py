"""Related articles as the engine finds them: in the demo newsroom, by request, and on the pipe."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.demo.newsroom import Newsroom
from reader.engine.desk import Desk
from reader.engine.digesters import Digesters
from reader.errors import Code, KnownError
from reader.model import Query
from reader.protocol import Changed, Done, Event, Idle, Refresh, Relate
from reader.store import Role, Store
from tests.engine.conftest import Start

OUTLETS = ("courier", "gesher", "lodestar", "packet", "tinplate", "wire")


async def refreshed(folder: Path, told: list[Event]) -> Desk:
    desk = Desk(folder, told.append)
    await desk.answer(Refresh("1", all=True))
    return desk


def ids_by_title(store: Store) -> dict[str, int]:
    ids = store.articles.ids(Query())
    return {headline.title: headline.id for headline in store.articles.by_ids(ids)}


async def test_stories_of_one_event_are_found_and_others_are_not(
    subscribed: Path, newsroom: Newsroom
) -> None:
    told: list[Event] = []
    desk = await refreshed(subscribed, told)
    while await desk.follow_up():
        continue
    await desk.close()
    events = {
        article.title: article.event for outlet in OUTLETS for article in newsroom.articles(outlet)
    }
    with Store.open(subscribed, Role.READ) as store:
        assert not (*store.related.unread(1), *store.related.unrelated(1))
        ids = ids_by_title(store)
        right = wrong = 0
        for title, id in ids.items():
            for story in store.related.of(id):
                same = events[title] and events[story.headline.title] == events[title]
                right, wrong = right + bool(same), wrong + (not same)
                assert story.why
        assert right >= 45
        assert wrong <= right // 4
        crews = store.related.of(ids["Crews of Karne Strait ferries walk out"])
        assert crews[0].headline.title.startswith("Ferries stop in the Karne Strait")
        assert not store.related.of(ids["Barley steady, malting grades firmer"])
    related = {id for said in told if isinstance(said, Changed) for id in said.changes.related}
    assert ids["Crews of Karne Strait ferries walk out"] in related


async def test_an_opened_article_is_related_at_once(
    subscribed: Path,
) -> None:
    desk = await refreshed(subscribed, [])
    with Store.open(subscribed, Role.READ) as store:
        oldest = min(store.articles.ids(Query()))
    done = await desk.answer(Relate("2", oldest))
    assert isinstance(done, Done)
    assert done.articles == (oldest,)
    again = await desk.answer(Relate("3", oldest))
    assert isinstance(again, Done)
    assert again.articles == ()
    await desk.close()
    with Store.open(subscribed, Role.READ) as store:
        assert not store.related.waits(oldest)
        assert store.related.waits(oldest + 1)


async def test_a_text_that_ends_its_digester_costs_itself_its_terms_alone(
    subscribed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = await refreshed(subscribed, [])
    with Store.open(subscribed, Role.READ) as store:
        bad = ids_by_title(store)["Barley steady, malting grades firmer"]
    run = Digesters.run

    async def crashing(self: Digesters, job: str, args: dict, *more: object) -> object:
        if job == "terms" and any(title.startswith("Barley") for title, *_ in args["articles"]):
            raise KnownError(Code.DIGESTER_CRASHED)
        return await run(self, job, args, *more)

    monkeypatch.setattr(Digesters, "run", crashing)
    while await desk.follow_up():
        continue
    await desk.close()
    with Store.open(subscribed, Role.READ) as store:
        assert not (*store.related.unread(1), *store.related.unrelated(1))
        assert store.related.terms.get([bad])[0].terms == ()
        assert len(store.related.terms.get([bad - 1])[0].terms) > 5


def test_the_engine_asks_to_leave_when_all_is_related(subscribed: Path, start: Start) -> None:
    engine = start(subscribed)
    engine.answer(Refresh("1", all=True))
    engine.wait_for(lambda said: said if isinstance(said, Idle) else None)
    with Store.open(subscribed, Role.READ) as store:
        assert store.articles.ids(Query())
        assert not (*store.related.unread(1), *store.related.unrelated(1))
