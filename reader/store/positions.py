"""Where reading stopped in an article, kept by its uid so that it outlives it; the window's.

A position is how far down the text it was, and the beginning of the paragraph that was read.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Position
from reader.store.connection import Connection

_KIND = "read"


class Positions:
    """At most one position for each article."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, article_id: int) -> Position | None:
        """Where reading stopped in an article, None where it did not."""
        row = self._connection.row(
            "SELECT p.place, p.detail FROM articles a JOIN positions p ON p.uid = a.uid"
            " AND p.kind = ? WHERE a.id = ?",
            (_KIND, article_id),
        )
        if row is None:
            return None
        within, _, paragraph = str(row[1]).partition(" ")
        return Position(float(row[0]), paragraph, float(within))

    def keep(self, positions: Sequence[tuple[int, Position | None]], now: int) -> None:
        """Keep where reading stopped in articles, or (None) that it is to begin at the top."""
        with self._connection.write():
            for article, position in positions:
                if position is None:
                    self._connection.run(
                        "DELETE FROM positions WHERE kind = ?"
                        " AND uid = (SELECT uid FROM articles WHERE id = ?)",
                        (_KIND, article),
                    )
                    continue
                self._connection.run(
                    "INSERT INTO positions(uid, kind, place, detail, changed_at)"
                    " SELECT uid, ?, ?, ?, ? FROM articles WHERE id = ?"
                    " ON CONFLICT(uid, kind) DO UPDATE SET place = excluded.place,"
                    " detail = excluded.detail, changed_at = excluded.changed_at",
                    (_KIND, position.place, _detail(position), now, article),
                )


def _detail(position: Position) -> str:
    return f"{position.within:.3f} {position.paragraph}"
