"""A pack of a site of 200 articles, some of them hostile: all that can be had is here."""

from __future__ import annotations

from pathlib import Path

from reader.engine.desk import Desk
from reader.errors import Code
from reader.library import doctor
from reader.model import Entry, FeedOutcome, ItemState, PackPlan, Picture, Query, Snapshot
from reader.protocol import Done, Pack, Refresh
from reader.store import Role, Store
from tests.bench.travel_site import BAD_PAGES, BAD_PICTURES, TravelSite

ARTICLES = 200
NOW = 1_700_000_000


def public(folder: Path, site: TravelSite) -> int:
    """An article of a feed on the public network that names what is on a private one."""
    with Store.open(folder, Role.ENGINE) as store:
        feed = store.feeds.add("http://192.0.32.8.nip.example/feed", now=1)
        entry = Entry(
            "guid:private",
            b"1" * 8,
            b"1" * 8,
            address=site.feed,
            title="Private",
            html='<p>text</p><img src="picture:0">',
            plain="text",
            pictures=(Picture(0, site.feed.replace("/feed", "/picture/1")),),
            published=NOW,
            summary_only=True,
        )
        snapshot = Snapshot(count=1, entries=(entry,))
        changes = store.feeds.apply(feed, snapshot, FeedOutcome(NOW, 2**40, 3600))
    return changes.new[0]


async def test_the_fetchable_is_complete_and_the_rest_has_a_true_reason(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    with TravelSite(ARTICLES) as site:
        with Store.open(folder, Role.ENGINE) as store:
            store.feeds.add(site.feed, now=1)
        desk = Desk(folder, lambda _: None)
        assert isinstance(await desk.answer(Refresh("r", all=True)), Done)
        private = public(folder, site)
        with Store.open(folder, Role.WINDOW) as store:
            ids = store.articles.ids(Query())
            pack = store.packs.make(PackPlan(until=2**40, width=160), ids, 1)
        done = await desk.answer(Pack("p", pack))
        assert isinstance(done, Done), done
        await desk.close()
    bad_pages = {n: kind for n in range(ARTICLES) if (kind := site.bad_page(n))}
    bad_pictures = {n: kind for n in range(ARTICLES) if (kind := site.bad_picture(n))}
    assert set(bad_pages.values()) == BAD_PAGES.keys()
    assert set(bad_pictures.values()) == BAD_PICTURES.keys()
    with Store.open(folder, Role.READ) as store:
        lacking = {each.article: each for each in store.pack_figures.lacking(pack)}
        for id in ids:
            items = store.ledger.of(id)
            if id == private:
                codes = {item.error.code for item in items if item.error}
                assert codes == {Code.PRIVATE_ADDRESS}
                assert {item.state for item in items} == {ItemState.GIVEN_UP}
                continue
            article = store.articles.get(id)
            assert article
            number = int(article.address.rpartition("/")[2])
            if number in bad_pages:
                expected = BAD_PAGES[bad_pages[number]][1]
                assert lacking[id].no_text
            elif number in bad_pictures:
                expected = BAD_PICTURES[bad_pictures[number]][1]
                assert not lacking[id].no_text
                assert [item.state for item in items].count(ItemState.HAVE) == 1 + site.pictures
            else:
                assert id not in lacking
                assert {item.state for item in items} == {ItemState.HAVE}
                assert len(items) == 1 + site.pictures
                continue
            error = lacking[id].error
            assert error
            assert error.code == expected, (number, bad_pages.get(number))
    assert done.totals["complete"] == ARTICLES - len(bad_pages) - len(bad_pictures)
    assert done.totals["failed"] == len(bad_pages) + 1
    assert doctor(folder, repair=False) == ()
