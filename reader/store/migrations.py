"""Brings a library to the present version: numbered steps, one transaction, a backup first.

It knows no table of its own accord; each step does. A library of a newer version is refused as
it stands, and so is a file that is something else.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from dataclasses import dataclass

from reader.errors import Code, KnownError
from reader.store import (
    comments,
    enclosures,
    offline_schema,
    pack_schema,
    related_schema,
    removed_schema,
    schema,
)
from reader.store.backups import copy_aside
from reader.store.connection import APPLICATION_ID, Connection
from reader.store.keys import address_key

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Migration:
    """A step to `number` from the number before; `run` must not commit."""

    number: int
    name: str
    run: Callable[[sqlite3.Connection], None]


def _lay_down(connection: sqlite3.Connection) -> None:
    for statement in schema.STATEMENTS:
        connection.execute(statement)


def _keep_offline(connection: sqlite3.Connection) -> None:
    for statement in offline_schema.STATEMENTS:
        connection.execute(statement)


def _note_what_was_sent(connection: sqlite3.Connection) -> None:
    """Things in the outbox that the reader sends by hand, where the window notes it."""
    connection.execute("ALTER TABLE outbox ADD COLUMN sent_at INTEGER NOT NULL DEFAULT 0")


def _let_feeds_be_told_of(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE feed_options ADD COLUMN notify INTEGER")


def _find_related(connection: sqlite3.Connection) -> None:
    for statement in related_schema.STATEMENTS:
        connection.execute(statement)


def _pack(connection: sqlite3.Connection) -> None:
    for statement in pack_schema.STATEMENTS:
        connection.execute(statement)


def _find_by_author(connection: sqlite3.Connection) -> None:
    """Names of authors whatever the case of their letters, for the list of one writer."""
    connection.execute(
        "CREATE INDEX authors_name ON authors(name COLLATE NOCASE, article) WHERE name != ''"
    )


def _mark_own_network(connection: sqlite3.Connection) -> None:
    """Feeds whose addresses lie inside; of those there are, the address itself will tell."""
    connection.execute("ALTER TABLE feeds ADD COLUMN own_network INTEGER NOT NULL DEFAULT 0")
    connection.execute("ALTER TABLE feed_options ADD COLUMN own_network INTEGER")


def _keep_faults(connection: sqlite3.Connection) -> None:
    """What of a feed's document could not be read, beside what could."""
    connection.execute("ALTER TABLE feeds ADD COLUMN faults TEXT NOT NULL DEFAULT ''")


def _keep_files(connection: sqlite3.Connection) -> None:
    for statement in enclosures.STATEMENTS:
        connection.execute(statement)


def _discuss(connection: sqlite3.Connection) -> None:
    for statement in comments.STATEMENTS:
        connection.execute(statement)


def _hide_what_was_removed(connection: sqlite3.Connection) -> None:
    for statement in removed_schema.STATEMENTS:
        connection.execute(statement)


def _key_addresses_anew(connection: sqlite3.Connection) -> None:
    """What two spellings of a feed's address share; of two feeds that turn out to be one the
    second keeps the key it has, so that nothing is lost."""
    found = connection.execute("SELECT id, address, address_key FROM feeds WHERE address != ''")
    for feed, address, key in found.fetchall():
        anew = address_key(address)
        if anew != key:
            connection.execute(
                "UPDATE OR IGNORE feeds SET address_key = ? WHERE id = ?", (anew, feed)
            )


def _note_who_read_pages(connection: sqlite3.Connection) -> None:
    """The version that read a page last, so that what an older one read can be read again."""
    connection.execute("ALTER TABLE pages ADD COLUMN read_by INTEGER NOT NULL DEFAULT 0")
    connection.execute("CREATE INDEX pages_read_by ON pages(read_by)")


def _tell_names_apart(connection: sqlite3.Connection) -> None:
    """The name that came with a feed and turned out to be its own, which is not the reader's."""
    connection.execute("ALTER TABLE feeds ADD COLUMN own_name TEXT NOT NULL DEFAULT ''")


def _name_sources(connection: sqlite3.Connection) -> None:
    """Where an article came from, if that is another source than the feed that keeps it."""
    connection.execute("ALTER TABLE articles ADD COLUMN source TEXT NOT NULL DEFAULT ''")


MIGRATIONS: tuple[Migration, ...] = (
    Migration(1, "the library", _lay_down),
    Migration(2, "what is kept offline", _keep_offline),
    Migration(3, "what was sent", _note_what_was_sent),
    Migration(4, "which feeds are told of", _let_feeds_be_told_of),
    Migration(5, "terms of articles", _find_related),
    Migration(6, "packs for trips", _pack),
    Migration(7, "who wrote what", _find_by_author),
    Migration(8, "feeds of the own network", _mark_own_network),
    Migration(9, "what of feeds could not be read", _keep_faults),
    Migration(10, "what readers said", _discuss),
    Migration(11, "files that come with articles", _keep_files),
    Migration(12, "what is seen of feeds that were removed", _hide_what_was_removed),
    Migration(13, "spellings of addresses", _key_addresses_anew),
    Migration(14, "by which version pages were read", _note_who_read_pages),
    Migration(15, "names of readers and of feeds", _tell_names_apart),
    Migration(16, "sources of articles that are kept", _name_sources),
)


def migrate(
    connection: Connection,
    *,
    allowed: bool = True,
    progress: Progress | None = None,
    migrations: tuple[Migration, ...] | None = None,
) -> None:
    """Bring the library to the present version, or make a new one; nothing to do costs nothing.

    Raises KnownError: LIBRARY_NEWER, LIBRARY_DAMAGED (another program's file), DISK_FULL (no
    room for the backup), LIBRARY_READ_ONLY (work is needed that is not `allowed`).
    """
    steps = MIGRATIONS if migrations is None else migrations
    newest = steps[-1].number
    version = _version(connection, newest)
    if version == newest:
        return
    if not allowed:
        raise KnownError(Code.LIBRARY_READ_ONLY, folder=str(connection.folder))
    if version == 0:
        # Only a file that has no page yet takes this up.
        connection.run("PRAGMA auto_vacuum = INCREMENTAL")
    _enter_wal(connection)
    connection.run("PRAGMA foreign_keys = OFF")
    connection.run("BEGIN IMMEDIATE")
    try:
        version = _version(connection, newest)  # another process may have been faster
        if 0 < version < newest:
            _back_up(connection, version, progress)
        for step in steps:
            if step.number > version:
                with connection.faults():
                    step.run(connection.raw())
        if connection.rows("PRAGMA foreign_key_check"):
            raise KnownError(Code.LIBRARY_DAMAGED, detail="foreign keys")
        connection.run(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.run(f"PRAGMA user_version = {newest}")
        connection.run("COMMIT")
    except BaseException:
        if connection.raw().in_transaction:
            connection.run("ROLLBACK")
        raise


def _version(connection: Connection, newest: int) -> int:
    """The library's version; 0 for a new file. Raises KnownError for what is not ours."""
    version = int(connection.value("PRAGMA user_version"))
    mark = int(connection.value("PRAGMA application_id"))
    tables = int(connection.value("SELECT count(*) FROM sqlite_master"))
    if mark not in (0, APPLICATION_ID) or (tables and mark != APPLICATION_ID):
        raise KnownError(Code.LIBRARY_DAMAGED, detail="another program's file")
    if version > newest:
        raise KnownError(Code.LIBRARY_NEWER, version=version)
    return version


def _enter_wal(connection: Connection) -> None:
    """Ask for WAL before the first transaction; two new processes at once take turns."""
    given_up = time.monotonic() + 10
    while True:
        try:
            connection.value("PRAGMA journal_mode = WAL")
            return
        except KnownError as error:
            if error.code is not Code.LIBRARY_LOCKED or time.monotonic() > given_up:
                raise
        time.sleep(0.01)


def _back_up(connection: Connection, version: int, progress: Progress | None) -> None:
    """Copy the library aside before it is changed; the copy is whole or not there."""
    target = connection.paths.backups / f"broadsheet-version-{version}.sqlite3"
    copy_aside(connection.folder, target, progress)
