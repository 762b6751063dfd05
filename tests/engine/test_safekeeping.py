"""When nothing else is to be done, the engine keeps a copy of the library and the list of feeds."""

from __future__ import annotations

from pathlib import Path

from reader.content import opml
from reader.paths import LibraryPaths
from reader.protocol import Configure, Idle, Refresh
from reader.store import Role, Store
from tests.engine.conftest import Start

HEADLINES_ALONE = Configure("c", keep_pages=False, keep_pictures=False)


def idle(event: object) -> bool:
    return isinstance(event, Idle)


def test_an_engine_with_nothing_to_do_keeps_a_copy(
    start: Start, subscribed: Path, tmp_path: Path
) -> None:
    engine = start(subscribed)
    engine.answer(HEADLINES_ALONE)
    engine.answer(Refresh("r", all=True))
    engine.wait_for(idle)
    backups = LibraryPaths(subscribed).backups
    (copy,) = backups.glob("*.sqlite3")
    listed = opml.read((backups / "subscriptions.opml").read_bytes())
    brought_back = tmp_path / "again"
    brought_back.mkdir()
    LibraryPaths(brought_back).database.write_bytes(copy.read_bytes())
    with Store.open(brought_back, Role.READ) as store, Store.open(subscribed, Role.READ) as live:
        assert store.articles.counts() == live.articles.counts()
        assert {feed.address for feed in listed.feeds} == {
            feed.address for feed in live.feeds.all()
        }
    made = copy.stat().st_mtime_ns
    engine.answer(Refresh("again"))
    engine.wait_for(idle)
    assert [path.stat().st_mtime_ns for path in backups.glob("*.sqlite3")] == [made]


def test_a_library_without_feeds_replaces_no_copy(start: Start, library: Path) -> None:
    engine = start(library)
    engine.answer(Refresh("r"))
    engine.wait_for(idle)
    assert not LibraryPaths(library).backups.exists()


def test_a_copy_that_cannot_be_made_stops_nothing(start: Start, subscribed: Path) -> None:
    LibraryPaths(subscribed).backups.write_text("a file where the folder should be")
    engine = start(subscribed)
    engine.answer(HEADLINES_ALONE)
    engine.answer(Refresh("r", all=True))
    engine.wait_for(idle)
    assert "no copy of the library" in (LibraryPaths(subscribed).log / "engine.log").read_text()
