"""Folders and feeds go where an arrangement wants them, and back again."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import BugError, Code, KnownError
from reader.model import Arrangement, FeedPlace, Folder
from reader.store import Role, Store
from tests.store.snapshots import NOW, entry, outcome, snapshot


def _tree(store: Store) -> dict[str, object]:
    return {
        "folders": {f.id: (f.title, f.parent, f.position) for f in store.folders.all()},
        "feeds": {f.id: (f.folder, f.position) for f in store.feeds.all()},
    }


@pytest.fixture
def shelf(engine: Store, window: Store) -> dict[str, int]:
    """World › Europe with a feed in each, and one feed at the top."""
    world = window.folders.add("World")
    europe = window.folders.add("Europe", world)
    return {
        "world": world,
        "europe": europe,
        "in_world": engine.feeds.add("https://a.example/feed", folder=world, now=NOW),
        "in_europe": engine.feeds.add("https://b.example/feed", folder=europe, now=NOW),
        "at_top": engine.feeds.add("https://c.example/feed", now=NOW),
    }


def test_what_is_moved_goes_back(window: Store, shelf: dict[str, int]) -> None:
    before = _tree(window)
    wanted = Arrangement(feeds=(FeedPlace(shelf["at_top"], shelf["europe"], 7),))
    back = window.arrangement.apply(wanted)
    assert _tree(window)["feeds"] != before["feeds"]
    again = window.arrangement.apply(back)
    assert _tree(window) == before
    window.arrangement.apply(again)
    assert window.feeds.get(shelf["at_top"]).folder == shelf["europe"]  # type: ignore[union-attr]


def test_a_folder_that_goes_leaves_all_it_has_to_its_parent_and_comes_back_as_it_was(
    window: Store, shelf: dict[str, int]
) -> None:
    before = _tree(window)
    back = window.arrangement.apply(Arrangement(gone=(shelf["world"],)))
    after = _tree(window)
    assert after["folders"] == {shelf["europe"]: ("Europe", 0, 0)}
    assert {feed.id: feed.folder for feed in window.feeds.all()} == {
        shelf["in_world"]: 0,
        shelf["in_europe"]: shelf["europe"],
        shelf["at_top"]: 0,
    }
    window.arrangement.apply(back)
    assert _tree(window) == before


def test_feeds_that_go_up_stand_behind_those_that_are_there(
    window: Store, shelf: dict[str, int]
) -> None:
    window.arrangement.apply(Arrangement(gone=(shelf["world"],)))
    places = {feed.id: feed.position for feed in window.feeds.all()}
    assert places[shelf["in_world"]] > places[shelf["at_top"]]


def test_nested_folders_that_go_together_come_back_nested(
    window: Store, shelf: dict[str, int]
) -> None:
    before = _tree(window)
    back = window.arrangement.apply(Arrangement(gone=(shelf["world"], shelf["europe"])))
    assert window.folders.all() == ()
    assert {feed.folder for feed in window.feeds.all()} == {0}
    window.arrangement.apply(back)
    assert _tree(window) == before


def test_a_removed_feed_finds_its_folder_again(
    engine: Store, window: Store, shelf: dict[str, int]
) -> None:
    engine.feeds.remove((shelf["in_world"],), NOW)
    back = window.arrangement.apply(Arrangement(gone=(shelf["world"],)))
    window.arrangement.apply(back)
    engine.feeds.restore((shelf["in_world"],))
    assert window.feeds.get(shelf["in_world"]).folder == shelf["world"]  # type: ignore[union-attr]


def test_a_folder_never_lies_within_itself(window: Store, shelf: dict[str, int]) -> None:
    before = _tree(window)
    with pytest.raises(BugError):
        window.arrangement.apply(
            Arrangement((Folder(shelf["world"], "World", shelf["europe"], 0),))
        )
    assert _tree(window) == before


def test_a_feed_is_read_from_another_address_and_keeps_its_articles(engine: Store) -> None:
    feed = engine.feeds.add("https://old.example/feed", now=NOW)
    engine.feeds.apply(feed, snapshot(entry("one")), outcome())
    other = engine.feeds.add("https://other.example/feed", now=NOW)
    engine.feeds.change_address(feed, "https://new.example/feed")
    state = engine.feeds.due(NOW, (feed,))[0]
    assert (state.address, state.validators.etag, state.body_hash) == (
        "https://new.example/feed",
        "",
        b"",
    )
    assert engine.articles.counts().unread[feed] == 1
    with pytest.raises(KnownError) as refused:
        engine.feeds.change_address(feed, "http://other.example/feed")
    assert refused.value.code is Code.FEED_EXISTS
    assert engine.feeds.get(other) is not None


def test_how_often_feeds_publish(engine: Store) -> None:
    busy = engine.feeds.add("https://busy.example/feed", now=NOW)
    quiet = engine.feeds.add("https://quiet.example/feed", now=NOW)
    entries = [entry(str(n), published=NOW - n * 86400) for n in range(5)]
    engine.feeds.apply(busy, snapshot(*entries), outcome())
    engine.feeds.apply(quiet, snapshot(entry("x", published=NOW - 90 * 86400)), outcome())
    paces = {pace.feed: pace for pace in engine.feeds.paces(NOW - 3 * 86400)}
    assert list(paces) == [busy]
    assert (paces[busy].articles, paces[busy].newest) == (4, NOW)


def test_what_is_forgotten_names_the_passwords_it_needed(engine: Store, folder: Path) -> None:
    feed = engine.feeds.add("https://door.example/feed", now=NOW, credentials="door")
    engine.feeds.remove((feed,), NOW)
    assert engine.feeds.forget(NOW) == ()
    assert engine.feeds.forget(NOW + 1) == ("door",)
    with Store.open(folder, Role.READ) as reader:
        assert reader.feeds.all() == ()
