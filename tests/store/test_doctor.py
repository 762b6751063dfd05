"""Faults are found by what they are, and mended without losing articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader import library
from reader.errors import Code, KnownError
from reader.model import Query, Scope
from reader.paths import LibraryPaths
from reader.store import Role, Store
from tests.store.snapshots import NOW, entry, outcome, snapshot

DAMAGES = [
    ("UPDATE counts SET unread = 99, total = total + 1", {"counters": 1}),
    ("DELETE FROM counts", {"counters": 1}),
    ("UPDATE listing SET read = 1 WHERE article = 1", {"listing": 2, "counters": 1}),
    ("DELETE FROM listing WHERE article = 1", {"listing": 1, "counters": 1}),
    ("INSERT INTO tag_listing VALUES(1, 5, 1)", {"tags": 1}),
    ("DELETE FROM texts WHERE article = 1", {"no_text": 1, "search": 1}),
    ("UPDATE texts SET plain = 'other words' WHERE article = 1", {"search": 1}),
    ("UPDATE articles SET title = 'another' WHERE id = 2", {"search": 1}),
    (
        "INSERT INTO articles_search(articles_search, rowid, title)"
        " VALUES('delete', 1, 'Title of one')",
        {"search": 1},
    ),
    ("INSERT INTO texts(article, kind) VALUES(999, 'feed')", {"orphans": 1}),
    ("INSERT INTO pictures(article, n, address) VALUES(999, 0, 'x')", {"orphans": 1, "offline": 1}),
    ("INSERT INTO pictures(article, n, address) VALUES(1, 0, 'x')", {"offline": 1}),
    (
        "INSERT INTO pictures(article, n, address, state) VALUES(1, 0, 'x', 'have')",
        {"promised": 1, "offline": 1},
    ),
    ("INSERT INTO icons(address, state) VALUES('x', 'have')", {"promised": 1}),
    ("INSERT INTO ledger(article, kind) VALUES(1, 'page')", {"offline": 1}),
    ("UPDATE listing SET missing = 2 WHERE article = 1", {"listing": 2, "counters": 1}),
    ("UPDATE totals SET value = 99", {"totals": 1}),
    ("INSERT INTO enclosures(article, n, address) VALUES(999, 0, 'x')", {"orphans": 1}),
    ("UPDATE feed_options SET folder = 999", {"orphans": 1}),
    ("INSERT INTO folders(title, parent) VALUES('lost', 999)", {"orphans": 1}),
    ("DELETE FROM feed_options", {"options": 1}),
]


@pytest.fixture
def sound(folder: Path) -> Path:
    """A library with two articles, one of them starred."""
    with Store.open(folder, Role.ENGINE) as store:
        feed = store.feeds.add("https://example.org/", folder_path=("News",))
        store.feeds.apply(feed, snapshot(entry("one"), entry("two")), outcome())
    with Store.open(folder, Role.WINDOW) as store:
        store.flags.mark([2], starred=True, now=NOW)
    return folder


def harm(folder: Path, sql: str) -> None:
    with Store.open(folder, Role.ENGINE) as store:
        run = store._connection.run
        run("PRAGMA foreign_keys = OFF")
        triggers = store._connection.rows(
            "SELECT name, sql FROM sqlite_master WHERE type='trigger'"
        )
        with store._connection.write():
            for name, _ in triggers:
                run(f"DROP TRIGGER {name}")
            run(sql)
            for _, made in triggers:
                run(made)


def test_a_sound_library_has_no_faults(sound: Path) -> None:
    assert library.doctor(sound, repair=False) == ()


@pytest.mark.parametrize(("sql", "found"), DAMAGES, ids=[sql[:40] for sql, _ in DAMAGES])
def test_a_fault_is_found_and_mended(sound: Path, sql: str, found: dict[str, int]) -> None:
    harm(sound, sql)
    faults = library.doctor(sound, repair=False)
    assert {fault.code for fault in faults} == set(found)
    assert library.doctor(sound, repair=True) == faults
    assert library.doctor(sound, repair=False) == ()
    with Store.open(sound, Role.READ) as store:
        assert len(store.articles.ids(Query())) == 2
        assert list(store.articles.ids(Query(Scope.STARRED))) == [2]
        assert len(store.feeds.all()) == 1


def test_articles_whose_feed_is_gone_are_kept(sound: Path) -> None:
    harm(sound, "DELETE FROM feeds")
    assert "orphans" in {fault.code for fault in library.doctor(sound, repair=True)}
    assert library.doctor(sound, repair=False) == ()
    with Store.open(sound, Role.READ) as store:
        assert len(store.articles.headlines(Query(), 9)) == 2
        assert [feed.stopped for feed in store.feeds.all()] == [True]


def test_media_without_file_and_file_without_row(sound: Path) -> None:
    media = LibraryPaths(sound).media
    stray = media / "cd" / "cd34"
    stray.parent.mkdir(parents=True)
    stray.write_bytes(b"x")
    kept = media / "ef" / "ef56"
    kept.parent.mkdir()
    kept.write_bytes(b"x")
    harm(sound, "INSERT INTO media(hash) VALUES('ab12'), ('ef56')")
    harm(
        sound,
        "INSERT INTO pictures(article, n, address, state, media) VALUES(1, 0, 'x', 'have', 'ab12')",
    )
    faults = {each.code: each for each in library.doctor(sound, repair=True)}
    assert set(faults) == {"media_file_missing", "media_row_missing", "offline"}
    assert (faults["media_file_missing"].detail, faults["media_row_missing"].detail) == (
        "ab12",
        "cd34",
    )
    assert library.doctor(sound, repair=False) == ()
    assert kept.exists()
    assert not stray.exists()
    with Store.open(sound, Role.READ) as store:
        article = store.articles.get(1)
        assert article is not None
        assert article.pictures[0].state == "wanted"


def test_a_damaged_file_is_told_and_not_mended(sound: Path) -> None:
    path = LibraryPaths(sound).database
    raw = bytearray(path.read_bytes())
    raw[8192 : 8192 + 4096] = b"\xa5" * 4096
    path.write_bytes(raw)
    before = path.read_bytes()
    faults = library.doctor(sound, repair=True)
    assert [fault.code for fault in faults] == ["damaged"]
    assert path.read_bytes() == before


def test_what_is_damaged_in_use_is_told(sound: Path) -> None:
    path = LibraryPaths(sound).database
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (size - 4096))
    with pytest.raises(KnownError) as caught, Store.open(sound, Role.READ) as store:
        store.articles.headlines(Query(), 5)
    assert caught.value.code is Code.LIBRARY_DAMAGED
