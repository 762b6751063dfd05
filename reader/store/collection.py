"""Makes room: what may go, oldest first, and its going in short transactions.

First a row goes, then (the caller's matter) its file: a file too many is found again, a row
without one would promise a picture that is not there. What is starred or noted stays always.
How much is to go, and when, is `reader.engine.room`'s.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from reader.errors import Code
from reader.model import EMBEDDED, Changes, Freed, Retention, Sparing
from reader.store import rows
from reader.store.connection import Connection
from reader.store.feeds import KEPT_FORMAT
from reader.store.media import THUMBNAIL

GRACE = 600  # seconds for which what was added or marked stays, whatever else is said

_NAMED = (
    "EXISTS (SELECT 1 FROM pictures WHERE media = m.hash AND media != '')"
    " OR m.hash IN (SELECT media FROM icons WHERE media != '')"
    " OR m.hash IN (SELECT media FROM enclosures WHERE media != '')"
)
_FRESH = (
    "SELECT p.article FROM {} p JOIN media m ON m.hash = p.media"
    " WHERE p.article IN (SELECT value FROM json_each(?)) AND m.added_at > ?"
)


class Collection:
    """What may go, and its going; the engine's."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- what may go

    def unnamed(self, now: int) -> tuple[str, ...]:
        """Media that no article, author or feed names any more, except what has just come."""
        found = self._connection.rows(
            f"SELECT hash FROM media m WHERE added_at <= ? AND NOT ({_NAMED})", (now - GRACE,)
        )
        return tuple(name for (name,) in found)

    def past(self, retention: Retention, sparing: Sparing, now: int) -> array[int]:
        """Articles that are past what their feed keeps, by age or by count, oldest first."""
        rest, params = _may_go(sparing, now)
        found = self._connection.rows(
            "WITH kept AS (SELECT f.id AS feed, coalesce(o.keep_days, ?) AS days,"
            " coalesce(o.keep_count, ?) AS most FROM feeds f JOIN feed_options o ON o.feed = f.id"
            " WHERE f.removed_at = 0 AND f.format != ?),"
            " ranked AS (SELECT l.article, k.days, k.most, CASE WHEN k.most > 0 THEN row_number()"
            " OVER (PARTITION BY l.feed ORDER BY l.sort_at DESC, l.article DESC) ELSE 0 END"
            " AS place FROM listing l JOIN kept k ON k.feed = l.feed"
            " WHERE (k.days > 0 OR k.most > 0) AND l.hidden = 0)"
            " SELECT l.article FROM ranked r JOIN listing l ON l.article = r.article"
            " JOIN articles a ON a.id = l.article"
            " WHERE ((r.days > 0 AND a.fetched < ? - 86400 * r.days) OR r.place > r.most)"
            f" AND {rest} ORDER BY l.sort_at, l.article",
            (retention.days, retention.count, KEPT_FORMAT, now, *params),
        )
        return _without(found, sparing)

    def with_pictures(self, sparing: Sparing, now: int) -> array[int]:
        """Articles whose pictures may go, read ones first and the oldest of them first."""
        return self._candidates("offline o ON o.article = l.article AND o.here > 0", sparing, now)

    def with_pages(self, sparing: Sparing, now: int) -> array[int]:
        """Articles whose page as it came may go, in the same order."""
        pages = "pages p ON p.article = l.article AND length(p.raw) > 0"
        return self._candidates(pages, sparing, now)

    def with_files(self, sparing: Sparing, now: int) -> array[int]:
        """Read articles with files that came with them and may go, the oldest first."""
        files = "(SELECT DISTINCT article FROM enclosures WHERE media != '') e"
        having = f"{files} ON e.article = l.article AND l.read = 1"
        return self._candidates(having, sparing, now)

    def _candidates(self, having: str, sparing: Sparing, now: int) -> array[int]:
        rest, params = _may_go(sparing, now)
        found = self._connection.rows(
            f"SELECT l.article FROM listing l JOIN {having} JOIN articles a ON a.id = l.article"
            f" WHERE {rest} ORDER BY l.read DESC, l.sort_at, l.article",
            params,
        )
        return _without(found, sparing)

    # --- its going

    def drop_unnamed_icons(self) -> None:
        """Forget the pictures of authors and feeds that are gone; a new one wants them again."""
        with self._connection.write():
            self._connection.run(
                "DELETE FROM icons WHERE address NOT IN (SELECT avatar FROM authors)"
                " AND address NOT IN (SELECT icon FROM feeds)"
            )

    def let_media_go(self, names: Sequence[str], held: AbstractSet[str] = frozenset()) -> Freed:
        """Drop the rows of media that nobody names; those in `held` are just being named."""
        with self._connection.write():
            return self._drop(names, held)

    def let_pictures_go(
        self, ids: Sequence[int], now: int, held: AbstractSet[str] = frozenset()
    ) -> tuple[Freed, Changes]:
        """Keep the pictures of these articles no more; their ledger says so."""
        return self._let_go("pictures", ids, now, held)

    def let_files_go(
        self, ids: Sequence[int], now: int, held: AbstractSet[str] = frozenset()
    ) -> tuple[Freed, Changes]:
        """Keep the files that came with these articles no more; they can be fetched again."""
        return self._let_go("enclosures", ids, now, held)

    def _let_go(
        self, table: str, ids: Sequence[int], now: int, held: AbstractSet[str]
    ) -> tuple[Freed, Changes]:
        run = self._connection
        with run.write():
            found = run.rows(_FRESH.format(table), (rows.ids_json(ids), now - GRACE))
            fresh = {row[0] for row in found}
            chosen = rows.ids_json([each for each in ids if each not in fresh])
            which = "article IN (SELECT value FROM json_each(?)) AND media != ''"
            which += f" AND address NOT GLOB '{EMBEDDED}*'"  # nobody could fetch these again
            names = [
                name
                for (name,) in run.rows(
                    f"SELECT DISTINCT media FROM {table} WHERE {which}", (chosen,)
                )
            ]
            run.run(
                f"UPDATE {table} SET media = '', state = iif(state = '', '', 'given_up'),"
                f" error = iif(state = '', '', ?), error_params = '', next_try = 0 WHERE {which}",
                (Code.NOT_KEPT.value, chosen),
            )
            freed = self._drop(names, held)
        return freed, Changes(kept=tuple(each for each in ids if each not in fresh))

    def let_pages_go(self, ids: Sequence[int]) -> Freed:
        """Keep the pages of these articles as they came no more; their texts stay."""
        run, chosen = self._connection, rows.ids_json(ids)
        which = "article IN (SELECT value FROM json_each(?))"
        with run.write():
            size = run.value(
                f"SELECT coalesce(sum(length(raw)), 0) FROM pages WHERE {which}", (chosen,)
            )
            run.run(f"UPDATE pages SET raw = x'', coding = '' WHERE {which}", (chosen,))
        return Freed(int(size))

    def _drop(self, names: Sequence[str], held: AbstractSet[str]) -> Freed:
        """Within a transaction: drop rows of media that nobody names; answers their files."""
        run = self._connection
        gone = run.rows(
            "SELECT hash, bytes, thumbnail FROM media m WHERE hash IN"
            f" (SELECT value FROM json_each(?)) AND NOT ({_NAMED})",
            (rows.as_json([name for name in names if name not in held]),),
        )
        run.run(
            "DELETE FROM media WHERE hash IN (SELECT value FROM json_each(?))",
            (rows.as_json([name for name, *_ in gone]),),
        )
        files = [name for name, *_ in gone] + [name + THUMBNAIL for name, _, small in gone if small]
        return Freed(sum(size + small for _, size, small in gone), tuple(files))


def _may_go(sparing: Sparing, now: int) -> tuple[str, tuple[int, ...]]:
    """SQL about a listing row l and its article a: nothing speaks for its staying."""
    said = [
        "l.starred = 0",
        "a.fetched <= ?",
        "l.uid NOT IN (SELECT uid FROM notes)",
        "l.uid NOT IN (SELECT uid FROM drafts)",
        "l.uid NOT IN (SELECT uid FROM flags WHERE changed_at > ?)",
    ]
    if sparing.unread:
        said.append("l.read = 1")
    if sparing.tagged:
        said.append("l.uid NOT IN (SELECT uid FROM tagged)")
    return " AND ".join(said), (now - GRACE, now - GRACE)


def _without(found: Sequence[tuple[int, ...]], sparing: Sparing) -> array[int]:
    return array("q", [article for (article, *_) in found if article not in sparing.articles])
