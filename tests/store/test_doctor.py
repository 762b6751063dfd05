"""Faults are found by what they are, and mended without losing articles."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from reader import library
from reader.errors import Code, KnownError
from reader.model import Query, Scope
from reader.paths import LibraryPaths
from reader.store import Role, Store
from reader.store.picture_tags import without
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
    (
        "INSERT INTO enclosures(article, n, address, state) VALUES(1, 0, 'x', 'have')",
        {"promised": 1},
    ),
    (
        "INSERT INTO ledger(article, kind, state) VALUES(1, 'page', 'have')",
        {"promised": 1},
    ),
    (
        """UPDATE texts SET html = '<p>a<img src="picture:7">b</p>' WHERE article = 1""",
        {"no_picture": 1},
    ),
    ("DROP INDEX pictures_had", {"schema": 1}),
    ("DROP TABLE articles_search", {"schema": 1}),
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


def test_a_trigger_that_is_gone_comes_again(sound: Path) -> None:
    with Store.open(sound, Role.ENGINE) as store, store._connection.write():
        run = store._connection
        for (name,) in run.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            run.run(f"DROP TRIGGER {name}")
    (fault,) = library.doctor(sound, repair=True)
    assert fault.code == "schema"
    assert fault.count > 5
    assert library.doctor(sound, repair=False) == ()


def test_a_table_that_is_gone_is_told_and_not_mended(sound: Path) -> None:
    with Store.open(sound, Role.ENGINE) as store, store._connection.write():
        store._connection.run("DROP TABLE tombstones")
    for repair in (True, False):
        (fault,) = library.doctor(sound, repair=repair)
        assert (fault.code, fault.detail) == ("damaged", "tombstones")


def test_articles_whose_feed_is_gone_are_kept(sound: Path) -> None:
    harm(sound, "DELETE FROM feeds")
    assert "orphans" in {fault.code for fault in library.doctor(sound, repair=True)}
    assert library.doctor(sound, repair=False) == ()
    with Store.open(sound, Role.READ) as store:
        assert len(store.articles.headlines(Query(), 9)) == 2
        assert [feed.stopped for feed in store.feeds.all()] == [True]


def test_files_are_what_their_rows_say(sound: Path) -> None:
    paths = LibraryPaths(sound)
    names = {what: sha256(what.encode()).hexdigest() for what in ("kept", "gone", "cut", "lies")}
    with Store.open(sound, Role.ENGINE) as store, store._connection.write():
        for n, (what, name) in enumerate(names.items()):
            store._connection.run(
                "INSERT INTO media(hash, bytes, thumbnail) VALUES(?, ?, 1)", (name, len(what))
            )
            store._connection.run(
                "INSERT INTO pictures(article, n, address, state, media)"
                " VALUES(1, ?, ?, 'have', ?)",
                (n, what, name),
            )
    for what, name in names.items():
        path = paths.media_file(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text({"kept": "kept", "lies": "else"}.get(what, ""))
        paths.media_file(name + ".t").write_bytes(b"t")
    paths.media_file(names["gone"]).unlink()
    strays = [paths.media / "cd" / "cd34", paths.media / "loose", paths.downloads / "1-0.part"]
    for path in strays:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    (paths.media / "unfinished").touch()
    found = {fault.code: fault for fault in library.doctor(sound, repair=False)}
    assert {code: fault.count for code, fault in found.items()} == {
        "media_file_missing": 1,
        "media_file_wrong": 1,
        "media_row_missing": 3,
    }
    assert found["media_file_missing"].detail == names["gone"]
    library.doctor(sound, repair=True)
    assert library.doctor(sound, repair=False) == ()
    left = {path.name for path in paths.media.glob("*/*")}
    assert left == {names["kept"], names["kept"] + ".t"}
    assert not any(path.exists() for path in strays)
    with Store.open(sound, Role.READ) as store:
        article = store.articles.get(1)
        assert article is not None
    assert [each.state for each in article.pictures] == ["have", "wanted", "wanted", "wanted"]


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


def test_what_holds_nothing_by_itself_stays_where_a_picture_goes() -> None:
    around = '<p><a href="x"> <img alt="" src="picture:7"> <img src="picture:8"></a></p>'
    anchor = '<p>a<a id="note"></a></p><p id="here"></p>'
    assert without(anchor + around + "<p>b</p>", {7, 8}.__contains__) == anchor + "<p>b</p>"
    assert without(around, {8}.__contains__) == around.replace('<img src="picture:8">', "")
