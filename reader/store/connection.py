"""One connection to the library: how it is opened, how it writes, and what its faults are called.

It knows SQL and roles, but no table. Every statement of this room goes through it, so that every
fault of SQLite becomes a KnownError in one place. A connection belongs to the thread it was
opened in.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from typing import Any

import peewee

from reader.errors import BugError, Code, KnownError
from reader.paths import LibraryPaths

APPLICATION_ID = 0x42525348  # "BRSH"

Row = tuple[Any, ...]

_READ_WAIT = 2.0  # seconds: only a recovery, or a library without WAL, ever makes a reader wait
_WINDOW_WAIT = 2.0  # seconds until a mark is given up; retried each millisecond
_ENGINE_WAIT = 30.0  # seconds: the engine has time
_OPENING_WAIT = 60.0  # seconds: another process may be upgrading the library
_RETRY = 0.001
_AT_ONCE = (32, 16, 8, 4, 2, 1)  # rows of an insert: few sizes, so that they stay prepared
_HELD_LIMIT = 0.015  # seconds of holding the lock after which the engine lets others in
_PAUSE = 0.003  # seconds; shorter ones are missed by a window that looks each millisecond

# MiB of cache; the window has two connections, and its memory is what people look at.
_CACHE = {"window": 8, "engine": 32, "read": 16}
_CHECKPOINT = {"window": 8000, "engine": 4000, "read": 0}  # pages: the engine is the one to do it


class Role(StrEnum):
    """Who opens the library, which says what may be written (`reader.store.tables.OWNERS`)."""

    WINDOW = "window"
    ENGINE = "engine"
    READ = "read"


class Connection:
    """A connection to the library in one role; every method raises KnownError."""

    def __init__(self, folder: Path, role: Role, *, options: str = "") -> None:
        """Connect; `options` are those of an SQLite URI (https://sqlite.org/uri.html)."""
        self.folder = folder
        self.role = role
        self.paths = LibraryPaths(folder)
        self.path = self.paths.database
        name = f"{self.path.absolute().as_uri()}?{options}" if options else str(self.path)
        self.database = peewee.SqliteDatabase(
            name,
            timeout=_OPENING_WAIT,
            autoconnect=False,
            thread_safe=False,
            uri=bool(options),
        )
        self._writing = False
        self._held = 0.0
        self._let_go = 0.0
        with self.faults():
            self.database.connect()
            opened: Any = self.database
            self._raw: sqlite3.Connection = opened.connection()

    def prepare(self) -> str:
        """Set what holds for each connection; answers the journal mode that SQLite chose."""
        mode = str(self.value("PRAGMA journal_mode"))
        if mode != "wal":
            mode = str(self.value("PRAGMA journal_mode = WAL"))
        if mode != "wal":
            mode = str(self.value("PRAGMA journal_mode = DELETE"))
        wait = _ENGINE_WAIT if self.role is Role.ENGINE else _READ_WAIT
        for name, value in (
            ("busy_timeout", int(wait * 1000)),
            ("synchronous", "NORMAL" if mode == "wal" else "FULL"),
            ("foreign_keys", "ON"),
            ("cache_size", -1024 * _CACHE[self.role]),
            ("wal_autocheckpoint", _CHECKPOINT[self.role]),
            ("journal_size_limit", 64 * 1024 * 1024),
            ("temp_store", "MEMORY"),
            # Some systems overwrite what is deleted unless told not to; that doubles each write.
            ("secure_delete", "OFF"),
            # A mapped file counts as the window's memory, and it cannot be cut under Windows.
            ("mmap_size", 0),
            ("query_only", "ON" if self.role is Role.READ else "OFF"),
        ):
            self.run(f"PRAGMA {name} = {value}")
        return mode

    def close(self) -> None:
        """Close the connection; a second time does nothing."""
        with self.faults():
            self.database.close()

    # --- statements

    def rows(self, sql: str, params: Sequence[Any] = ()) -> list[Row]:
        """Every row that a statement answers."""
        with self.faults():
            return self._raw.execute(sql, params).fetchall()

    def row(self, sql: str, params: Sequence[Any] = ()) -> Row | None:
        """The first row, or None."""
        with self.faults():
            found: Row | None = self._raw.execute(sql, params).fetchone()
            return found

    def value(self, sql: str, params: Sequence[Any] = ()) -> Any:
        """The first column of the first row, or None."""
        found = self.row(sql, params)
        return None if found is None else found[0]

    def run(self, sql: str, params: Sequence[Any] = ()) -> int:
        """Run a statement; answers how many rows it changed."""
        with self.faults():
            return self._raw.execute(sql, params).rowcount

    def many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run a statement for each row of parameters."""
        with self.faults():
            self._raw.executemany(sql, rows)

    def insert(self, into: str, rows: Sequence[Sequence[Any]]) -> None:
        """Insert rows of equal width; `into` is the statement up to its VALUES.

        Many rows go in by one statement. SQLite lets go of the interpreter for each, and beside a
        busy thread it costs up to 5 ms to get it back: row by row, 40 entries took 130 ms.
        """
        start = 0
        while start < len(rows):
            size = next(size for size in _AT_ONCE if start + size <= len(rows))
            some = rows[start : start + size]
            values = ",".join((f"({','.join('?' * len(some[0]))})",) * size)
            self.run(f"{into} VALUES {values}", [value for row in some for value in row])
            start += size

    def find(self, query: Any) -> list[Row]:
        """Every row of a peewee select, as tuples."""
        with self.faults():
            return list(query.tuples().execute(self.database))

    def do(self, query: Any) -> int:
        """Run a peewee insert, update or delete: the new id, or how many rows it changed."""
        with self.faults():
            return int(query.execute(self.database) or 0)

    # --- transactions

    @contextmanager
    def write(self) -> Iterator[None]:
        """A transaction that holds the write lock; one within another is part of it.

        The window asks for the lock each millisecond for up to 2 s, because SQLite's own wait
        grows and is not fair; the engine pauses between its transactions.
        """
        if self._writing:
            yield
            return
        if self.role is Role.READ:
            raise BugError("a reading connection was asked to write")
        with self.faults():
            self._begin()
        began = time.monotonic()
        self._writing = True
        try:
            yield
            with self.faults():
                self._raw.execute("COMMIT")
        except BaseException:
            # What went wrong first is what is told; SQLite rolls back by itself in the worst case.
            with suppress(sqlite3.Error):
                if self._raw.in_transaction:
                    self._raw.execute("ROLLBACK")
            raise
        finally:
            self._writing = False
        self._pace(began)

    def _begin(self) -> None:
        if self.role is not Role.WINDOW:
            self._raw.execute("BEGIN IMMEDIATE")
            return
        given_up = time.monotonic() + _WINDOW_WAIT
        self._raw.execute("PRAGMA busy_timeout = 0")
        try:
            while True:
                try:
                    self._raw.execute("BEGIN IMMEDIATE")
                    return
                except sqlite3.OperationalError as error:
                    if _code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > given_up:
                        raise
                time.sleep(_RETRY)
        finally:
            self._raw.execute(f"PRAGMA busy_timeout = {int(_READ_WAIT * 1000)}")

    def _pace(self, began: float) -> None:
        """Leave the lock alone for a moment when the engine has held it long enough in all."""
        now = time.monotonic()
        if self.role is not Role.ENGINE:
            return
        self._held = now - began + (self._held if began - self._let_go < _PAUSE else 0.0)
        if self._held > _HELD_LIMIT:
            time.sleep(_PAUSE)
            self._held = 0.0
        self._let_go = time.monotonic()

    @contextmanager
    def faults(self) -> Iterator[None]:
        """Turn what SQLite says into a KnownError; what only a bug can cause rises as it is."""
        try:
            yield
        except (sqlite3.Error, peewee.PeeweeException) as error:
            known = self._known(error)
            if known is None:
                raise
            raise known from error

    def _known(self, error: BaseException) -> KnownError | None:
        code = _code(error)
        folder = str(self.folder)
        if code == sqlite3.SQLITE_FULL:
            return KnownError(Code.DISK_FULL, folder=folder)
        if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
            return KnownError(Code.LIBRARY_READ_ONLY, folder=folder)
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            return KnownError(Code.LIBRARY_DAMAGED, detail=str(error))
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return KnownError(Code.LIBRARY_LOCKED, folder=folder)
        if code == sqlite3.SQLITE_IOERR:
            return KnownError(Code.FILE_UNREADABLE, name=self.path.name, reason=str(error))
        return None

    # --- what stands apart from the library's rows

    def raw(self) -> sqlite3.Connection:
        """The connection of the standard library, for migrations, backups and traces."""
        return self._raw

    def backup(self, target: Path, progress: Callable[[int, int], None] | None = None) -> None:
        """Copy the library as it stands into a file; `progress` gets pages done and in all."""

        def tell(_status: int, remaining: int, total: int) -> None:
            if progress is not None:
                progress(total - remaining, total)

        with self.faults():
            copy = sqlite3.connect(target)
            try:
                self._raw.backup(copy, pages=2048, progress=tell, sleep=0.0)
            finally:
                copy.close()


def _code(error: BaseException) -> int:
    """The primary result code that an error of sqlite3, or peewee's about it, carries."""
    told: BaseException | None = error
    while told is not None:
        if isinstance(told, sqlite3.Error):
            found = getattr(told, "sqlite_errorcode", None)
            return 0 if found is None else int(found) & 0xFF
        told = told.__cause__ or told.__context__
    return 0
