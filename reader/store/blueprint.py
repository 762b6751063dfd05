"""What a library's file is made of: tables, indexes and triggers, as migrations lay them down.

An index that is gone stops whoever asks by its name, a trigger that is gone lets counters drift,
and neither shows in the rows. Both can be laid down again, and so can a search index, which is
filled from the texts; any other table cannot, for its rows are gone.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache

from reader.store.connection import Connection
from reader.store.migrations import MIGRATIONS

_MADE = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"
_COLUMNS = "SELECT name FROM pragma_table_xinfo(?)"
_SEARCH = "CREATE VIRTUAL TABLE"

Part = tuple[str, str]  # kind and name


@cache
def _new() -> tuple[dict[Part, str], dict[str, frozenset[str]]]:
    """What a new library is made of: the statements that make each part, and tables' columns."""
    with closing(sqlite3.connect(":memory:")) as raw:
        for step in MIGRATIONS:
            step.run(raw)
        parts = {(kind, name): sql for kind, name, sql in raw.execute(_MADE)}
        search = tuple(name for (_, name), sql in parts.items() if sql.startswith(_SEARCH))
        tables = [k[1] for k in parts if k[0] == "table" and not k[1].startswith(search)]
        return parts, {
            name: frozenset(row[0] for row in raw.execute(_COLUMNS, (name,))) for name in tables
        }


def lacking_tables(connection: Connection) -> list[str]:
    """The names of tables that are not there, or lack a column, of what this version needs."""
    return [
        name
        for name, columns in _new()[1].items()
        if columns - {row[0] for row in connection.rows(_COLUMNS, (name,))}
    ]


def lacking(connection: Connection) -> list[str]:
    """The names of indexes and triggers that are not there, or are not what they should be."""
    there = {(kind, name): sql for kind, name, sql in connection.rows(_MADE)}
    return [
        part[1]
        for part, sql in _new()[0].items()
        if _can_come_again(part, sql) and _plain(there.get(part, "")) != _plain(sql)
    ]


def lay_down_again(connection: Connection, names: list[str]) -> None:
    """Make these indexes and triggers anew, within a transaction.

    What the rows do not allow, as a second of what is to be unique, is left out.
    """
    for (kind, name), sql in _new()[0].items():
        if name in names:
            connection.run(f"DROP {kind} IF EXISTS {name}")
            try:
                connection.run(sql)
            except sqlite3.IntegrityError:
                continue


def _can_come_again(part: Part, sql: str) -> bool:
    return part[0] in ("index", "trigger") or sql.startswith(_SEARCH)


def _plain(sql: str) -> str:
    return " ".join(sql.split())
