"""What readers said of articles on their sites: which are wanted, and those that are here.

A comment that its feed no longer names stays. Reading for all roles, writing the engine's.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Changes, Comment, Settled, StoredComment
from reader.store import rows
from reader.store.connection import Connection
from reader.store.ledger import Ledger

_AT_ONCE = 200  # rows in one transaction
_POLICY = "coalesce(nullif(o.comments, ''), ?1)"

STATEMENTS = (
    "ALTER TABLE feed_options ADD COLUMN comments TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX articles_discussed ON articles(id) WHERE comments_feed != ''",
    # Somebody has said more since they were fetched.
    """CREATE TRIGGER articles_discussed_on AFTER UPDATE OF comments_count ON articles
    WHEN new.comments_count > old.comments_count BEGIN
        UPDATE ledger SET state = 'wanted', attempts = 0, next_try = 0
        WHERE article = new.id AND kind = 'comments' AND state = 'have';
    END""",
)


class Comments:
    """Discussions by article."""

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self._connection = connection
        self._ledger = ledger

    def of(self, article: int) -> tuple[StoredComment, ...]:
        """The comments of an article as they are read: answers below what they answer."""
        found = self._connection.rows(
            "SELECT id, parent, author, address, published, html, plain FROM comments"
            " WHERE article = ? ORDER BY coalesce(published, fetched), id",
            (article,),
        )
        here = {row[0] for row in found}
        below: dict[int, list[int]] = {}
        for id, parent, *_ in found:
            below.setdefault(parent if parent in here else 0, []).append(id)
        by_id = {row[0]: row for row in found}
        told: dict[int, StoredComment] = {}
        # What answers itself in a ring hangs on nothing: it comes at the end, each by itself.
        waiting = [(0, id) for id in reversed([*below.get(0, ()), *here])]
        while waiting:
            depth, id = waiting.pop()
            if id not in told:
                told[id] = StoredComment(id, depth, *by_id[id][2:])
                waiting += [(depth + 1, answer) for answer in reversed(below.get(id, []))]
        return tuple(told.values())

    def count(self, article: int) -> int:
        """How many comments of an article are here."""
        return int(
            self._connection.value("SELECT count(*) FROM comments WHERE article = ?", (article,))
        )

    def want(self, ids: Sequence[int]) -> None:
        """Want the comments of these articles, as they are now."""
        with self._connection.write():
            self._connection.run(
                "INSERT INTO ledger(article, kind) SELECT id, 'comments' FROM articles"
                " WHERE comments_feed != '' AND id IN (SELECT value FROM json_each(?))"
                " ON CONFLICT DO UPDATE SET state = 'wanted', attempts = 0, next_try = 0",
                (rows.ids_json(ids),),
            )

    def want_usual(self, usual: str) -> None:
        """Want those of unread and starred articles, as feeds say or, where they do not, `usual`.

        "all", "starred" or "none"; "all" leaves out articles of which nobody says that there are
        any. What came of earlier wishes stays.
        """
        found = self._connection.rows(
            "SELECT a.id FROM articles a JOIN listing l ON l.article = a.id"
            " JOIN feed_options o ON o.feed = a.feed"
            " LEFT JOIN ledger g ON g.article = a.id AND g.kind = 'comments'"
            " WHERE a.comments_feed != '' AND l.hidden = 0 AND g.article IS NULL"
            f" AND ((l.starred = 1 AND {_POLICY} IN ('starred', 'all'))"
            f" OR (l.read = 0 AND a.comments_count > 0 AND {_POLICY} = 'all'))",
            (usual,),
        )
        ids = [article for (article,) in found]
        for start in range(0, len(ids), _AT_ONCE):
            with self._connection.write():
                self._connection.run(
                    "INSERT INTO ledger(article, kind) SELECT value, 'comments'"
                    " FROM json_each(?) WHERE value IN (SELECT id FROM articles)"
                    " ON CONFLICT DO NOTHING",
                    (rows.ids_json(ids[start : start + _AT_ONCE]),),
                )

    def keep(self, settled: Settled, comments: Sequence[Comment], count: int, now: int) -> Changes:
        """Write the comments of an article, of which there are `count`, and how it ended."""
        article, run = settled.item.article, self._connection
        for start in range(0, len(comments), _AT_ONCE):
            with run.write():
                if not run.value("SELECT 1 FROM articles WHERE id = ?", (article,)):
                    return Changes()
                run.insert(
                    "INSERT OR IGNORE INTO comments(article, identity)",
                    [(article, one.identity) for one in comments[start : start + _AT_ONCE]],
                )
                run.many(
                    "UPDATE comments SET author = ?, address = ?, published = ?, html = ?,"
                    " plain = ?, fetched = ? WHERE article = ? AND identity = ?",
                    [
                        (
                            c.author,
                            c.address,
                            c.published,
                            c.html,
                            c.plain,
                            now,
                            article,
                            c.identity,
                        )
                        for c in comments[start : start + _AT_ONCE]
                    ],
                )
        with run.write():
            run.many(
                "UPDATE comments SET parent = (SELECT id FROM comments p"
                " WHERE p.article = ?1 AND p.identity = ?2) WHERE article = ?1 AND identity = ?3",
                [(article, one.parent, one.identity) for one in comments if one.parent],
            )
            run.run(
                "UPDATE articles SET comments_count = max(comments_count, ?2,"
                " (SELECT count(*) FROM comments WHERE article = ?1)) WHERE id = ?1",
                (article, count),
            )
            return self._ledger.settle([settled], now)
