"""What the reader has begun to write about an article, kept by its uid until it is sent."""

from __future__ import annotations

from reader.model import Draft
from reader.store.connection import Connection

RESPONSE = "response"


class Drafts:
    """At most one draft of a kind for each article; the window's."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, article: int, kind: str = RESPONSE) -> Draft | None:
        """The draft about an article, None where there is none."""
        found = self._connection.rows(
            "SELECT d.id, d.kind, d.uid, d.content, d.changed_at FROM drafts d"
            " JOIN articles a ON a.uid = d.uid WHERE a.id = ? AND d.kind = ?"
            " ORDER BY d.id DESC LIMIT 1",
            (article, kind),
        )
        return Draft(*found[0]) if found else None

    def keep(self, article: int, content: str, now: int, kind: str = RESPONSE) -> Draft | None:
        """Keep a draft as it was typed; an empty one is no draft. Answers the one before."""
        with self._connection.write():
            before = self.of(article, kind)
            if before is not None and before.content == content:
                return before
            uid = "(SELECT uid FROM articles WHERE id = ?)"
            if not content.strip():
                self._connection.run(
                    f"DELETE FROM drafts WHERE kind = ? AND uid = {uid}", (kind, article)
                )
            elif before is not None:
                self._connection.run(
                    "UPDATE drafts SET content = ?, changed_at = ? WHERE id = ?",
                    (content, now, before.id),
                )
            else:
                self._connection.run(
                    "INSERT INTO drafts(kind, uid, content, changed_at)"
                    " SELECT ?, uid, ?, ? FROM articles WHERE id = ?",
                    (kind, content, now, article),
                )
        return before
