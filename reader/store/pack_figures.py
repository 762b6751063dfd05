"""What a pack weighs before it is packed, and what of it is here, or lacks, after.

Answers what the library has; what is guessed from it is for `reader.content.packing`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from reader.model import FeedAverages, PackedArticle, PackReport, PackWeight
from reader.store import rows
from reader.store.connection import Connection, Row
from reader.store.news import PAGE_PICTURES

_NOT_HERE = "state IN ('wanted', 'failed', 'given_up')"
_FILES = "coalesce(sum(m.bytes + m.thumbnail), 0)"
_WEIGHTS = (
    "SELECT a.id, a.feed, coalesce(length(t.plain), 0),"
    " coalesce(length(t.plain) - length(replace(t.plain, ' ', '')), 0), a.spaceless,"
    f" (SELECT {_FILES} FROM pictures p JOIN media m ON m.hash = p.media"
    "  WHERE p.article = a.id AND p.state = 'have') + coalesce(g.bytes, 0),"
    " (SELECT count(DISTINCT address) FROM pictures p"
    "  WHERE p.article = a.id AND p.state IN ('wanted', 'failed')),"
    " CASE WHEN g.state IS NULL THEN a.summary_only ELSE g.state IN ('wanted', 'failed') END"
    " FROM articles a LEFT JOIN texts t ON t.article = a.id AND t.kind = a.shown"
    " LEFT JOIN ledger g ON g.article = a.id AND g.kind = 'page'"
    " WHERE a.id IN (SELECT value FROM json_each(?))"
)
_LATEST = 4000  # pictures and pages from which averages are taken: the newest say enough
_PICTURES = (
    "SELECT a.feed, m.bytes + m.thumbnail FROM articles a"
    " JOIN pictures p ON p.article = a.id AND p.state = 'have' JOIN media m ON m.hash = p.media"
    " WHERE a.feed IN (SELECT value FROM json_each(?)) ORDER BY a.id DESC LIMIT ?"
)
_PAGES = (
    "SELECT a.feed, g.bytes, length(t.plain), length(t.plain) - length(replace(t.plain, ' ', '')),"
    f" (SELECT count(*) FROM pictures p WHERE p.article = a.id AND p.n >= {PAGE_PICTURES})"
    " FROM ledger g JOIN articles a ON a.id = g.article"
    " JOIN texts t ON t.article = a.id AND t.kind = 'page'"
    " WHERE g.kind = 'page' AND g.state = 'have'"
    " AND a.feed IN (SELECT value FROM json_each(?)) ORDER BY a.id DESC LIMIT ?"
)
_STATE = (
    "SELECT i.article, i.no_text, CASE WHEN k.width > 0 THEN i.pictures ELSE 0 END, i.others"
    " FROM (SELECT x.pack, x.place, x.article,"
    f" EXISTS (SELECT 1 FROM ledger WHERE article = x.article AND kind = 'page' AND {_NOT_HERE})"
    " AS no_text,"
    f" (SELECT count(DISTINCT address) FROM pictures WHERE article = x.article AND {_NOT_HERE})"
    " AS pictures,"
    f" (SELECT count(*) FROM ledger WHERE article = x.article AND kind != 'page' AND {_NOT_HERE})"
    " AS others FROM pack_articles x WHERE x.pack = ?) i JOIN packs k ON k.id = i.pack"
    " ORDER BY i.place"
)
_WHY = (
    "SELECT error, error_params FROM (SELECT 0 AS kind, 0 AS n, state, error, error_params"
    " FROM ledger WHERE article = ?1"
    " UNION ALL SELECT 1, n, state, error, error_params FROM pictures WHERE article = ?1)"
    f" WHERE {_NOT_HERE} AND error != '' ORDER BY kind, n LIMIT 1"
)


class PackFigures:
    """Sizes and states of articles for packing; reading only."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def weights(self, ids: Sequence[int]) -> tuple[PackWeight, ...]:
        """What is known of these articles, in this order; those that are gone are left out."""
        found = {
            row[0]: PackWeight(
                row[0], row[1], row[2], row[3], bool(row[4]), row[5], row[6], bool(row[7])
            )
            for row in self._connection.rows(_WEIGHTS, (rows.ids_json(ids),))
        }
        return tuple(found[each] for each in ids if each in found)

    def averages(self, feeds: Sequence[int]) -> dict[int, FeedAverages]:
        """What the newest articles of feeds came to, by feed, and under 0 of all of these."""
        params = (rows.ids_json(feeds), _LATEST)
        pictures, pages = defaultdict[int, list[Row]](list), defaultdict[int, list[Row]](list)
        for found, sql in ((pictures, _PICTURES), (pages, _PAGES)):
            for row in self._connection.rows(sql, params):
                found[row[0]].append(row)
                found[0].append(row)
        known = pictures.keys() | pages.keys()
        return {feed: _averages(pictures.get(feed, []), pages.get(feed, [])) for feed in known}

    def report(self, pack: int) -> PackReport:
        """How a pack stands, article by article and in bytes."""
        states = self._connection.rows(_STATE, (pack,))
        failed = sum(1 for _, no_text, *_ in states if no_text)
        partial = sum(1 for _, no_text, *lacks in states if any(lacks) and not no_text)
        pictures = self._connection.value(
            "SELECT count(*) FROM pack_articles i JOIN pictures p ON p.article = i.article"
            " WHERE i.pack = ? AND p.state = 'have'",
            (pack,),
        )
        files = self._connection.value(
            f"SELECT {_FILES} FROM media m WHERE m.hash IN (SELECT p.media FROM pack_articles i"
            " JOIN pictures p ON p.article = i.article WHERE i.pack = ? AND p.state = 'have')",
            (pack,),
        )
        pages = self._connection.value(
            "SELECT coalesce(sum(g.bytes), 0) FROM pack_articles i"
            " JOIN ledger g ON g.article = i.article WHERE i.pack = ? AND g.state = 'have'",
            (pack,),
        )
        took = self._connection.value("SELECT took FROM pack_runs WHERE pack = ?", (pack,))
        return PackReport(
            len(states),
            len(states) - failed - partial,
            partial,
            failed,
            pictures,
            files + pages,
            round(took or 0.0, 3),
        )

    def lacking(self, pack: int, limit: int = 500) -> tuple[PackedArticle, ...]:
        """The articles of a pack that are not complete, in its order, and the first reason why."""
        states = [row for row in self._connection.rows(_STATE, (pack,)) if any(row[1:])][:limit]
        named = {
            row[0]: row[1:]
            for row in self._connection.rows(
                f"SELECT {rows.HEADLINE} WHERE a.id IN (SELECT value FROM json_each(?))",
                (rows.ids_json([article for article, *_ in states]),),
            )
        }
        lacking = []
        for article, no_text, missing, others in states:
            if article not in named:
                continue
            why = self._connection.row(_WHY, (article,))
            _, title, source, *_ = named[article]
            error = rows.message(*why) if why else None
            lacking.append(
                PackedArticle(article, title, source, bool(no_text), missing, bool(others), error)
            )
        return tuple(lacking)


def _averages(pictures: list[Row], pages: list[Row]) -> FeedAverages:
    return FeedAverages(
        _mean([row[1] for row in pictures]),
        _mean([row[1] for row in pages]),
        _mean([row[4] for row in pages]),
        _mean([row[2] for row in pages]),
        _mean([row[3] for row in pages]),
    )


def _mean(values: list[int]) -> float:
    return sum(values) / len(values) if values else 0.0
