"""Lists of articles with pictures or files, lists with their times, and what tags are on."""

from __future__ import annotations

import pytest

from reader.model import Enclosure, Picture, Query, Scope
from reader.store import Store
from tests.store.snapshots import NOW, entry, outcome, snapshot

PICTURE = (Picture(0, "https://example.org/p.jpg", lead=True),)
SOUND = (Enclosure("https://example.org/a.mp3", "audio/mpeg"),)


@pytest.fixture
def titled(engine: Store) -> dict[str, int]:
    folder = engine.folders.path(("News",))
    feed = engine.feeds.add("https://h.example/feed", folder=folder)
    said = [
        entry("plain", title="plain", published=NOW - 10),
        entry("seen", title="seen", published=NOW - 20, pictures=PICTURE),
        entry("heard", title="heard", published=NOW - 30, enclosures=SOUND),
        entry("both", title="both", published=NOW - 40, pictures=PICTURE, enclosures=SOUND),
    ]
    engine.feeds.apply(feed, snapshot(*said), outcome())
    return {each.title: each.id for each in engine.articles.headlines(Query(), 10)}


@pytest.mark.parametrize("scope", [Scope.ALL, Scope.FOLDER, Scope.FEED])
def test_only_what_has_pictures_or_files(
    scope: Scope, titled: dict[str, int], window: Store
) -> None:
    def listed(*, pictures: bool = False, enclosures: bool = False) -> list[int]:
        query = Query(scope, 0 if scope is Scope.ALL else 1, True, pictures=pictures)
        narrowed = Query(**{**_values(query), "enclosures": enclosures})
        first = [each.id for each in window.articles.headlines(narrowed, 10)]
        assert list(window.articles.ids(narrowed)) == first
        return first

    assert listed(pictures=True) == [titled["seen"], titled["both"]]
    assert listed(enclosures=True) == [titled["heard"], titled["both"]]
    assert listed(pictures=True, enclosures=True) == [titled["both"]]
    window.flags.mark([titled["both"]], read=True, now=NOW)
    assert listed(pictures=True) == [titled["seen"]]


def _values(query: Query) -> dict[str, object]:
    return {name: getattr(query, name) for name in Query.__dataclass_fields__}


def test_words_are_sought_among_what_has_pictures(titled: dict[str, int], window: Store) -> None:
    query = Query(words="text", pictures=True)
    assert set(window.search.ids("text", query)) == {titled["seen"], titled["both"]}


def test_a_timeline_is_the_list_with_its_times(titled: dict[str, int], window: Store) -> None:
    for query in (Query(), Query(oldest_first=True), Query(words="text"), Query(Scope.FOLDER, 1)):
        ids, times = window.articles.timeline(query)
        assert ids == window.articles.ids(query)
        assert list(times) == [each.sort_at for each in window.articles.by_ids(ids)]
    assert window.articles.timeline(Query(Scope.STARRED))[1].tolist() == []


def test_tags_count_what_they_are_on(titled: dict[str, int], window: Store) -> None:
    later, never = window.tags.add("later"), window.tags.add("never")
    window.tags.set([titled["seen"], titled["both"]], later, True, NOW)
    assert window.tags.unread() == {later: 2}
    window.flags.mark([titled["seen"]], read=True, now=NOW)
    assert window.tags.unread() == {later: 1}
    assert window.tags.on([titled["seen"], titled["plain"]]) == {later: 1}
    assert never not in window.tags.on(list(titled.values()))


def test_a_tag_that_is_taken_out_can_be_put_back_as_it_was(
    titled: dict[str, int], window: Store
) -> None:
    later, never = window.tags.add("later"), window.tags.add("never")
    on = [titled["seen"], titled["both"]]
    window.tags.set(on, later, True, NOW)
    taken = window.tags.take_out(later)
    assert window.tags.all() == ((never, "never"),)
    assert window.articles.ids(Query(Scope.TAG, later)).tolist() == []
    window.tags.put_back(taken)
    assert window.tags.all() == ((later, "later"), (never, "never"))
    assert window.articles.ids(Query(Scope.TAG, later)).tolist() == on
    assert not window.doctor.check()
