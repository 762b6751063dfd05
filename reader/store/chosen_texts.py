"""Which of its texts the reader wants to see of an article: the feed's, or its page's.

Kept by the article's uid beside where reading stopped; the window's.
"""

from __future__ import annotations

from reader.store.connection import Connection

_KIND = "text"


class ChosenTexts:
    """What was chosen, article by article."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, article_id: int) -> str:
        """The kind of text that was chosen for an article, "" for none."""
        chosen = self._connection.value(
            "SELECT p.detail FROM articles a JOIN positions p ON p.uid = a.uid AND p.kind = ?"
            " WHERE a.id = ?",
            (_KIND, article_id),
        )
        return str(chosen or "")

    def choose(self, article_id: int, kind: str, now: int) -> None:
        """Show this kind of text of an article from now on; UTC seconds."""
        with self._connection.write():
            self._connection.run(
                "INSERT INTO positions(uid, kind, detail, changed_at)"
                " SELECT uid, ?, ?, ? FROM articles WHERE id = ?"
                " ON CONFLICT(uid, kind) DO UPDATE SET detail = excluded.detail,"
                " changed_at = excluded.changed_at",
                (_KIND, kind, now, article_id),
            )
