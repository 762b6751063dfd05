"""How a library is made and opened, and what is said where it cannot be."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from reader.errors import BugError, Code, KnownError
from reader.model import Message, Query
from reader.paths import LibraryPaths
from reader.store import Role, Store, derived, migrations, tables
from reader.store.connection import APPLICATION_ID, Connection
from tests.store.snapshots import entry, outcome, snapshot


def refused(folder: Path, role: Role = Role.ENGINE, *, migrate: bool = True) -> Code:
    with pytest.raises(KnownError) as caught, Store.open(folder, role, migrate=migrate):
        pass
    return caught.value.code


def pragma(path: Path, name: str) -> object:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]
    finally:
        connection.close()


def test_a_new_library_is_laid_down_as_decided(folder: Path) -> None:
    with Store.open(folder, Role.WINDOW) as store:
        assert store.messages == ()
        assert store.articles.headlines(Query(), 10) == ()
    path = LibraryPaths(folder).database
    assert pragma(path, "journal_mode") == "wal"
    assert pragma(path, "application_id") == APPLICATION_ID
    assert pragma(path, "auto_vacuum") == 2  # incremental
    assert pragma(path, "user_version") == migrations.MIGRATIONS[-1].number


def test_every_connection_keeps_foreign_keys_and_waits_as_its_role_wants(folder: Path) -> None:
    for role in Role:
        with Store.open(folder, role) as store:
            value = store._connection.value
            assert value("PRAGMA foreign_keys") == 1
            assert value("PRAGMA synchronous") == 1  # normal
            assert value("PRAGMA cache_size") <= -8 * 1024
            assert value("PRAGMA query_only") == (role is Role.READ)


def test_peewees_tables_are_those_of_the_schema(folder: Path) -> None:
    known = [value for value in vars(tables).values() if isinstance(value, tables.Table)]
    assert known
    with Store.open(folder, Role.READ) as store:
        for table in known:
            columns = store._connection.rows(f"PRAGMA table_info({table.__name__})")
            assert tuple(table._columns) == tuple(column[1] for column in columns)


def test_a_reader_cannot_write(engine: Store, folder: Path) -> None:
    with Store.open(folder, Role.READ) as reader:
        with pytest.raises(BugError):
            reader.folders.add("News")
        with pytest.raises(KnownError) as caught:
            reader._connection.run("DELETE FROM folders")
    assert caught.value.code is Code.LIBRARY_READ_ONLY


def test_a_newer_library_is_refused_as_it_stands(folder: Path) -> None:
    Store.open(folder, Role.ENGINE).close()
    path = LibraryPaths(folder).database
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = path.read_bytes()
    for role in Role:
        assert refused(folder, role) is Code.LIBRARY_NEWER
    assert path.read_bytes() == before


def test_another_programs_database_is_left_alone(folder: Path) -> None:
    folder.mkdir()
    path = LibraryPaths(folder).database
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE theirs(x)")
    connection.close()
    before = path.read_bytes()
    assert refused(folder) is Code.LIBRARY_DAMAGED
    assert path.read_bytes() == before


def test_a_file_where_the_folder_should_be_is_told(folder: Path) -> None:
    folder.write_text("not a folder")
    assert refused(folder) is Code.LIBRARY_READ_ONLY


def test_a_file_that_is_no_database_is_told(folder: Path) -> None:
    folder.mkdir()
    LibraryPaths(folder).database.write_bytes(b"not a database" * 1000)
    assert refused(folder) is Code.LIBRARY_DAMAGED


def test_opening_without_migrating_makes_nothing(folder: Path) -> None:
    assert refused(folder, Role.READ, migrate=False) is Code.LIBRARY_READ_ONLY
    Store.open(folder, Role.ENGINE).close()
    with Store.open(folder, Role.READ, migrate=False) as store:
        assert store.feeds.all() == ()


def test_a_library_on_a_medium_that_cannot_be_written_is_read(folder: Path) -> None:
    with Store.open(folder, Role.ENGINE) as store:
        feed = store.feeds.add("https://example.org/feed.xml")
        store.feeds.apply(feed, snapshot(entry("one")), outcome())
    connection = Connection(folder, Role.READ, options="immutable=1")
    with Store._open(connection, False, None) as reader:
        assert [headline.title for headline in reader.articles.headlines(Query(), 5)] == [
            "Title of one"
        ]


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no such way to lock files")
def test_where_wal_is_refused_it_says_so_and_works_all_the_same(folder: Path) -> None:
    folder.mkdir()
    options = "vfs=unix-dotfile"  # a way to lock that has no shared memory, as on some networks
    connection = Connection(folder, Role.ENGINE, options=options)
    with Store._open(connection, True, None) as store:
        assert store.messages == (Message(Code.NO_WAL.value, {"mode": "delete"}),)
        assert store._connection.value("PRAGMA synchronous") == 2  # full: there is no log to replay
        feed = store.feeds.add("https://example.org/feed.xml")
        assert len(store.feeds.apply(feed, snapshot(entry("one")), outcome()).new) == 1
        assert store.doctor.check() == ()


def test_three_processes_make_one_library(folder: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from reader.store import Role, Store\n"
        "store = Store.open(Path(sys.argv[1]), Role.WINDOW)\n"
        "store.folders.path(('News',)); store.close()"
    )
    started = [
        subprocess.Popen([sys.executable, "-c", script, str(folder)], stderr=subprocess.PIPE)
        for _ in range(3)
    ]
    said = [process.communicate(timeout=60)[1] for process in started]
    assert [process.returncode for process in started] == [0, 0, 0], said
    with Store.open(folder, Role.ENGINE) as store:
        assert [each.title for each in store.folders.all()] == ["News"]
        assert store.doctor.check() == ()


def test_no_table_of_the_schema_is_without_an_owner(engine: Store) -> None:
    made = {
        name
        for (name,) in engine._connection.rows(
            "SELECT name FROM pragma_table_list WHERE type IN ('table', 'virtual')"
            " AND schema = 'main' AND name NOT LIKE 'sqlite%'"
        )
    }
    assert made == set(tables.OWNERS) | tables.DERIVED


def test_the_numbers_of_the_flags_never_change() -> None:
    assert (derived.READ, derived.STARRED) == (1, 2)  # they are stored
