"""Files that come with articles: which are wanted, here, or given up; the engine writes.

How one is fetched and what it is by its bytes is decided elsewhere.
"""

from __future__ import annotations

from reader.model import Changes, ItemKind, ItemState, KeptFile, Message, Wanted
from reader.store import rows
from reader.store.connection import Connection, Row

STATEMENTS = (
    "ALTER TABLE feed_options ADD COLUMN enclosures INTEGER",
    "CREATE INDEX enclosures_open ON enclosures(next_try) WHERE state IN ('wanted', 'failed')",
)
_NEWEST = 10  # articles of a feed whose files are fetched by themselves


class Enclosures:
    """Files by article and number."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, article: int) -> tuple[KeptFile, ...]:
        """The files of an article with what became of them."""
        found = self._connection.rows(
            "SELECT e.n, e.address, e.title, e.seconds, e.state, e.error, e.error_params, e.media,"
            " coalesce(m.media_type, e.media_type), coalesce(m.bytes, e.length)"
            " FROM enclosures e LEFT JOIN media m ON m.hash = e.media"
            " WHERE e.article = ? ORDER BY e.n",
            (article,),
        )
        return tuple(_file(row) for row in found)

    def wanted(self, article: int, n: int) -> Wanted | None:
        """A file as the engine needs it; None where there is none, or it is here."""
        row = self._connection.row(
            "SELECT e.article, e.n, e.address, a.feed, e.attempts FROM enclosures e"
            " JOIN articles a ON a.id = e.article"
            " WHERE e.article = ? AND e.n = ? AND e.state != 'have'",
            (article, n),
        )
        return None if row is None else Wanted(ItemKind.ENCLOSURE, *row)

    def due(self, now: int) -> tuple[Wanted, ...]:
        """The files that are to be fetched by now."""
        found = self._connection.rows(
            "SELECT e.article, e.n, e.address, a.feed, e.attempts FROM enclosures e"
            " JOIN articles a ON a.id = e.article"
            " WHERE e.state IN ('wanted', 'failed') AND e.next_try <= ? ORDER BY e.article DESC",
            (now,),
        )
        return tuple(Wanted(ItemKind.ENCLOSURE, *row) for row in found)

    def want_usual(self) -> None:
        """Want the files of the newest unread articles of feeds for which that was chosen."""
        feeds = self._connection.rows("SELECT feed FROM feed_options WHERE enclosures = 1")
        for (feed,) in feeds:
            with self._connection.write():
                self._connection.run(
                    "UPDATE enclosures SET state = 'wanted' WHERE state = '' AND attempts = 0"
                    " AND article IN (SELECT l.article FROM listing l WHERE l.feed = ?"
                    " AND l.read = 0 AND l.hidden = 0 ORDER BY l.sort_at DESC LIMIT ?)",
                    (feed, _NEWEST),
                )

    def set_state(
        self, article: int, n: int, state: ItemState | None, error: Message | None = None
    ) -> Changes:
        """Want a file (WANTED), or want it no more (None); one that is here is let go then."""
        with self._connection.write():
            self._connection.run(
                "UPDATE enclosures SET state = ?, error = ?, error_params = ?, next_try = 0,"
                " attempts = max(attempts, ?), media = '' WHERE article = ? AND n = ?",
                (str(state or ""), *rows.told(error), int(state is None), article, n),
            )
        return Changes(kept=(article,))


def _file(row: Row) -> KeptFile:
    n, address, title, seconds, state, code, params, media, media_type, size = row
    return KeptFile(
        n,
        address,
        title,
        seconds,
        ItemState(state) if state else None,
        rows.message(code, params),
        media,
        media_type,
        size,
    )
