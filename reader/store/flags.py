"""Marks: what the reader, or a rule, said of articles. Lists and counters follow by trigger.

A flag has a row only once it was set; it is kept by the article's uid and outlives the article.
What the reader set, no rule changes.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Changes
from reader.store import rows
from reader.store.connection import Connection
from reader.store.derived import READ, STARRED

READER = "reader"

# One statement for all rows: half the time of one a row, and other threads run meanwhile.
_SET = (
    "INSERT INTO flags(uid, flag, value, changed_at, set_by)"
    " SELECT l.uid, ?, ?, ?, ? FROM listing l"
    " WHERE l.article IN (SELECT value FROM json_each(?))"
    " ON CONFLICT(uid, flag) DO UPDATE SET value = excluded.value,"
    " changed_at = excluded.changed_at, set_by = excluded.set_by"
)


class Flags:
    """Sets flags; the window's and the command line's."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def mark(
        self,
        ids: Sequence[int],
        *,
        read: bool | None = None,
        starred: bool | None = None,
        now: int,
        set_by: str = READER,
    ) -> Changes:
        """Set flags of articles; `Changes.flagged` are those that really changed.

        Taking it back is marking those the other way. A rule (any `set_by` but the reader) skips
        what the reader set.
        """
        chosen = rows.ids_json(ids)
        changed: dict[int, int] = {}
        with self._connection.write():
            for flag, column, value in ((READ, "read", read), (STARRED, "starred", starred)):
                if value is not None:
                    changed |= self._set(
                        f"l.article IN (SELECT value FROM json_each(?)) AND l.{column} != ?",
                        (chosen, int(value)),
                        (flag, int(value), now, set_by),
                    )
            return self._changes(changed)

    def _set(
        self, where: str, params: tuple[object, ...], flag: tuple[int, int, int, str]
    ) -> dict[int, int]:
        """Set one flag of every row of the listing that fits; answers feeds by article."""
        if flag[3] != READER:
            where += (
                " AND NOT EXISTS (SELECT 1 FROM flags k WHERE k.uid = l.uid"
                f" AND k.flag = {flag[0]} AND k.set_by = '{READER}')"
            )
        found: dict[int, int] = dict(
            self._connection.rows(f"SELECT l.article, l.feed FROM listing l WHERE {where}", params)
        )
        if found:
            self._connection.run(_SET, (*flag, rows.ids_json(tuple(found))))
        return found

    def _changes(self, changed: dict[int, int]) -> Changes:
        unread = self._connection.rows(
            "SELECT feed, unread FROM counts WHERE feed IN (SELECT value FROM json_each(?))",
            (rows.ids_json(sorted(set(changed.values()))),),
        )
        return Changes(flagged=tuple(changed), unread=tuple((f, n) for f, n in unread))
