"""Packs in the library: what is chosen, kept safe, weighed and told."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from reader import library
from reader.content import packing
from reader.model import (
    ItemKind,
    ItemState,
    MediaFile,
    Message,
    PackChoice,
    PackPlan,
    Picture,
    Query,
    Scope,
    Settled,
    Wanted,
)
from reader.store import Store
from reader.store.media import THUMBNAIL, write_file
from tests.store.snapshots import NOW, entry, outcome, snapshot

DAY = 86400


@pytest.fixture
def feeds(engine: Store) -> tuple[int, int]:
    """Two feeds, the first in a folder; articles a day apart, newest first: 1 to 4 and 5 to 6."""
    first = engine.feeds.add("https://one.example/", folder_path=("News",))
    pictures = tuple(Picture(n, f"https://p.example/{n}") for n in range(3))
    engine.feeds.apply(
        first,
        snapshot(*(entry(f"a{n}", published=NOW - n * DAY, pictures=pictures) for n in range(4))),
        outcome(),
    )
    second = engine.feeds.add("https://two.example/")
    engine.feeds.apply(
        second,
        snapshot(*(entry(f"b{n}", published=NOW - n * DAY - 60) for n in range(2))),
        outcome(),
    )
    return first, second


def titles(store: Store, ids: Sequence[int]) -> list[str]:
    return [headline.title.rpartition(" ")[2] for headline in store.articles.by_ids(ids)]


def test_places_add_up_and_each_article_is_there_once(
    window: Store, feeds: tuple[int, int]
) -> None:
    first, second = feeds
    chosen = window.packs.choose
    assert titles(window, chosen(PackChoice(), NOW)) == ["a0", "b0", "a1", "b1", "a2", "a3"]
    newest = window.articles.ids(Query(Scope.FEED, first))
    window.flags.mark(newest[:2], read=True, now=NOW)
    window.flags.mark(newest[3:], starred=True, now=NOW)
    window.flags.mark(newest[1:2], starred=True, now=NOW)
    assert titles(window, chosen(PackChoice(), NOW)) == ["b0", "b1", "a2", "a3"]
    starred = PackChoice(unread=False, starred=True)
    assert titles(window, chosen(starred, NOW)) == ["a1", "a3"]
    both = PackChoice(unread=False, starred=True, feeds=(second,))
    assert titles(window, chosen(both, NOW)) == ["b0", "a1", "b1", "a3"]
    folder = window.folders.all()[0].id
    inside = PackChoice(unread=False, folders=(folder,))
    assert titles(window, chosen(inside, NOW)) == ["a2", "a3"]
    whole = PackChoice(unread=False, folders=(folder,), read_too=True)
    assert titles(window, chosen(whole, NOW, oldest_first=True)) == ["a3", "a2", "a1", "a0"]
    tag = window.tags.add("later")
    window.tags.set(newest[:1], tag, True, NOW)
    assert titles(window, chosen(PackChoice(unread=False, tags=(tag,)), NOW)) == ["a0"]
    assert titles(window, chosen(PackChoice(days=1), NOW)) == ["b0"]
    typed = Query(Scope.FEED, first)
    assert len(chosen(PackChoice(unread=False, query="feed:1"), NOW, typed=typed)) == 4


def test_packed_articles_are_safe_until_they_are_read_or_the_trip_ends(
    window: Store, feeds: tuple[int, int]
) -> None:
    ids = window.packs.choose(PackChoice(), NOW)
    pack = window.packs.make(PackPlan(until=NOW + DAY), ids[:4], NOW)
    assert window.packs.packed(NOW) == frozenset(ids[:4])
    window.flags.mark(ids[:1], read=True, now=NOW)
    assert window.packs.packed(NOW) == frozenset(ids[1:4])
    assert window.packs.packed(NOW + DAY + 1) == frozenset()
    other = window.packs.make(PackPlan(until=NOW + 9 * DAY), ids[3:], NOW + 2 * DAY)
    assert window.packs.get(pack) is None  # its trip is over
    assert window.packs.packed(NOW + DAY) == frozenset(ids[3:])
    window.packs.drop(other)
    assert window.packs.latest() is None


def test_a_pack_is_what_was_laid_down_and_where_it_stands(
    window: Store, engine: Store, feeds: tuple[int, int]
) -> None:
    ids = window.packs.choose(PackChoice(), NOW)
    choice = PackChoice(starred=True, folders=(1,), tags=(2, 3), days=4)
    plan = PackPlan(choice, 5.5, NOW + DAY, 800, 10_000_000, True)
    pack = window.packs.make(plan, ids, NOW, left_out=7)
    held = window.packs.get(pack)
    assert held
    assert held == window.packs.latest()
    assert (held.plan, held.left_out, held.made_at) == (plan, 7, NOW)
    assert list(engine.packs.articles(pack)) == list(ids)
    assert held.waits
    engine.packs.begin(pack, NOW + 1)
    engine.packs.spend(pack, 2.5)
    engine.packs.begin(pack, NOW + 5)
    engine.packs.spend(pack, 1.5, NOW + 9)
    window.packs.pause(pack, True)
    held = window.packs.get(pack)
    assert held
    assert (held.started_at, held.ended_at, held.took) == (NOW + 1, NOW + 9, 4.0)
    assert held.paused
    assert not held.waits
    engine.articles.purge(ids[:1], NOW)
    assert list(engine.packs.articles(pack)) == list(ids[1:])


def test_what_is_known_before_and_told_after(
    window: Store, engine: Store, feeds: tuple[int, int], folder: Path
) -> None:
    first, second = feeds
    ids = window.articles.ids(Query(Scope.FEED, first))
    name = "ab" * 32
    file = MediaFile(name, "image/webp", 1000, 10, 10, thumbnail=200)
    write_file(folder, name, bytes(1000))
    write_file(folder, name + THUMBNAIL, bytes(200))
    wanted = [Wanted(ItemKind.PICTURE, ids[0], n, f"https://p.example/{n}") for n in range(3)]
    here = [Settled(each, ItemState.HAVE, media=file) for each in wanted]
    error = Message("http_not_found", {"host": "p.example"})
    gone = Settled(
        Wanted(ItemKind.PICTURE, ids[1], 1, "https://p.example/1"), ItemState.GIVEN_UP, error
    )
    engine.ledger.settle([*here, gone], NOW)
    engine.full_text.want(ids[2:3])
    plan = PackPlan(until=NOW + DAY)
    pack = window.packs.make(plan, ids, NOW)
    weights = {weight.article: weight for weight in window.pack_figures.weights(ids)}
    assert weights[ids[0]].here == 3 * 1200
    assert [weights[id].missing for id in ids] == [0, 2, 3, 3]
    assert [weights[id].wants_page for id in ids] == [False, False, True, False]
    assert weights[ids[0]].characters > weights[ids[0]].spaces > 0
    averages = window.pack_figures.averages(feeds)
    assert averages[first].picture == averages[0].picture == 1200
    assert second not in averages
    report = window.pack_figures.report(pack)
    assert (report.articles, report.complete, report.partial, report.failed) == (4, 1, 2, 1)
    assert (report.pictures, report.bytes) == (3, 1200)  # one file, three times
    lacking = window.pack_figures.lacking(pack)
    assert [each.article for each in lacking] == list(ids[1:])
    assert [each.missing for each in lacking] == [3, 3, 3]
    assert lacking[0].error == error
    assert [each.no_text for each in lacking] == [False, True, False]
    text_only = window.packs.make(PackPlan(until=NOW + DAY, width=0), ids, NOW)
    report = window.pack_figures.report(text_only)
    assert (report.complete, report.partial, report.failed) == (3, 0, 1)


def test_what_is_too_much_for_one_pack_is_told(
    window: Store, feeds: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "MOST", 4)
    ids = window.packs.choose(PackChoice(), NOW)
    figures = library.weigh_pack(window, ids, PackPlan(), 230)
    assert (figures.articles, figures.left_out) == (tuple(ids[:4]), 2)
