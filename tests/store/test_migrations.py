"""A library of an older version is brought up to date, or left exactly as it was."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from reader.errors import Code, KnownError
from reader.model import FeedOptions, Query
from reader.paths import LibraryPaths
from reader.store import Role, Store, migrations
from reader.store.connection import APPLICATION_ID
from reader.store.migrations import MIGRATIONS, Migration
from tests.store.snapshots import entry, outcome, snapshot

OLD = MIGRATIONS[-1].number


def add_a_column(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE articles ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'")


def fail_half_way(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE half(x)")
    raise ZeroDivisionError


@pytest.fixture
def old(folder: Path) -> Path:
    """A library of the present version, with news in it, that a later program finds."""
    with Store.open(folder, Role.ENGINE) as store:
        feed = store.feeds.add("https://example.org/feed.xml")
        store.feeds.apply(feed, snapshot(entry("one"), entry("two")), outcome())
    return folder


@pytest.fixture
def later(
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[Callable[[sqlite3.Connection], None]], None]:
    """Makes the program one version newer, by a migration."""

    def add(run: Callable[[sqlite3.Connection], None]) -> None:
        steps = (*MIGRATIONS, Migration(OLD + 1, "later", run))
        monkeypatch.setattr(migrations, "MIGRATIONS", steps)

    return add


def test_an_old_library_is_upgraded_and_backed_up_first(old: Path, later: Callable) -> None:
    later(add_a_column)
    pages: list[tuple[int, int]] = []
    with Store.open(
        old, Role.WINDOW, progress=lambda done, all: pages.append((done, all))
    ) as store:
        assert store._connection.value("PRAGMA user_version") == OLD + 1
        assert store._connection.rows("SELECT DISTINCT mood FROM articles") == [("calm",)]
        assert len(store.articles.headlines(Query(), 9)) == 2
    assert pages[-1][0] == pages[-1][1] > 0
    (backup,) = LibraryPaths(old).backups.iterdir()
    copy = sqlite3.connect(backup)
    assert copy.execute("PRAGMA user_version").fetchone() == (OLD,)
    assert copy.execute("SELECT count(*) FROM articles").fetchone() == (2,)
    copy.close()


def test_a_second_process_finds_nothing_to_do(old: Path, later: Callable) -> None:
    later(add_a_column)  # a second time it would fail: the column is there
    Store.open(old, Role.ENGINE).close()
    Store.open(old, Role.READ).close()


def test_a_migration_that_fails_leaves_the_library_as_it_was(old: Path, later: Callable) -> None:
    later(fail_half_way)
    with pytest.raises(ZeroDivisionError):
        Store.open(old, Role.ENGINE)
    connection = sqlite3.connect(LibraryPaths(old).database)
    assert connection.execute("PRAGMA user_version").fetchone() == (OLD,)
    assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'half'").fetchone()
    connection.close()


def test_without_room_for_a_backup_nothing_is_touched(
    old: Path, later: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    later(add_a_column)
    full = SimpleNamespace(free=1_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: full)
    with pytest.raises(KnownError) as caught:
        Store.open(old, Role.ENGINE)
    assert caught.value.code is Code.DISK_FULL
    assert list(LibraryPaths(old).backups.iterdir()) == []
    connection = sqlite3.connect(LibraryPaths(old).database)
    assert connection.execute("PRAGMA user_version").fetchone() == (OLD,)
    connection.close()


def test_marks_of_an_open_window_are_in_the_backup(old: Path, later: Callable) -> None:
    with Store.open(old, Role.WINDOW) as window:
        window.flags.mark(window.articles.ids(Query()), starred=True, now=5)
        later(add_a_column)
        Store.open(old, Role.ENGINE).close()
    (backup,) = LibraryPaths(old).backups.iterdir()
    copy = sqlite3.connect(backup)
    assert copy.execute("SELECT sum(starred) FROM counts").fetchone() == (2,)
    copy.close()


FEED = (
    "INSERT INTO feeds(id, uid, address, address_key)"
    " VALUES (1, x'01', 'http://a.example/', 'a.example/')"
)
OPTIONS = "INSERT INTO feed_options(feed, view) VALUES (1, 'browser')"


def older(folder: Path, version: int, *statements: str) -> Path:
    """Lay down a library as a program of that version left it."""
    folder.mkdir()
    with closing(sqlite3.connect(LibraryPaths(folder).database)) as raw:
        for migration in MIGRATIONS[:version]:
            migration.run(raw)
        for statement in statements:
            raw.execute(statement)
        raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        raw.execute(f"PRAGMA user_version = {version}")
        raw.commit()
    return folder


def test_feeds_of_an_older_library_have_no_say_about_being_told_of(tmp_path: Path) -> None:
    with Store.open(older(tmp_path / "older", 1, FEED, OPTIONS), Role.WINDOW) as store:
        kept = store.feeds.get(1)
        assert kept is not None
        assert (kept.options.notify, kept.options.view) == (None, "browser")
        assert (kept.own_network, kept.options.own_network, kept.faults) == (False, None, ())
        store.feeds.set_options(1, FeedOptions(notify=False))
        again = store.feeds.get(1)
        assert again is not None
        assert again.options.notify is False


def test_what_an_older_library_shows_of_removed_feeds_is_mended(tmp_path: Path) -> None:
    article = "INSERT INTO articles(uid, feed, sort_at, content_hash, fetched, identity)"
    star = "INSERT INTO flags(uid, flag, value, changed_at, set_by)"
    folder = older(
        tmp_path / "older",
        11,
        FEED,
        OPTIONS,
        f"{article} VALUES (x'0a', 1, 5, x'', 5, 'a'), (x'0b', 1, 6, x'', 6, 'b')",
        "INSERT INTO texts(article, kind) SELECT id, 'feed' FROM articles",
        f"{star} VALUES (x'0a', 2, 1, 5, 'reader')",
        "INSERT INTO articles_search(articles_search) VALUES('rebuild')",
        "UPDATE feeds SET removed_at = 7",
        f"{star} VALUES (x'0b', 2, 1, 8, 'reader')",
        "UPDATE flags SET value = 0 WHERE uid = x'0a'",
    )
    with Store.open(folder, Role.ENGINE) as store:
        assert [each.feed for each in store.articles.by_ids(store.articles.ids(Query()))] == [1]
        assert store.doctor.check() == ()


def test_feeds_of_an_older_library_are_found_by_every_spelling(tmp_path: Path) -> None:
    spelt = ("http://b.example/~x", "http://b.example/%7Ex", "http://c.example")
    feeds = [
        "INSERT INTO feeds(id, uid, address, address_key)"
        f" VALUES ({n}, x'0{n}', '{address}', 'old {n}')"
        for n, address in enumerate(spelt, start=1)
    ]
    options = "INSERT INTO feed_options(feed) SELECT id FROM feeds"
    with Store.open(older(tmp_path / "older", 12, *feeds, options), Role.READ) as store:
        assert len(store.feeds.all()) == 3
        for address, feed in (("https://B.example/%7ex", 1), ("c.example?utm_source=x", 3)):
            found = store.feeds.by_address(address)
            assert found is not None
            assert found.id == feed
