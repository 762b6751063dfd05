"""Which articles a query lists, in what order: SQL for ids, by the index made for each list.

It makes statements and runs none. Lists are by `sort_at`, then id, newest first unless asked
otherwise; ids come first and rows are read for one page of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reader.model import Query, Scope
from reader.store.rows import ids_json

# A page within this many rows of a folder's top is gathered feed by feed.
_NEAR_TOP = 400

_FEEDS_IN_FOLDER = (
    "SELECT feed FROM feed_options WHERE folder IN (WITH RECURSIVE inside(id) AS (VALUES(?)"
    " UNION SELECT f.id FROM folders f JOIN inside ON f.parent = inside.id)"
    " SELECT id FROM inside)"
)
# Names in capitals are the same names.
_BY_AUTHOR = (
    "SELECT article FROM authors INDEXED BY authors_name WHERE name = ? COLLATE NOCASE"
    " AND name != ''"
)


@dataclass(frozen=True, slots=True)
class Statement:
    """SQL with its parameters."""

    sql: str
    params: tuple[Any, ...]


def conditions(query: Query) -> Statement:
    """What a row `l` of the listing must fulfil; words and `keep` are not part of it."""
    sql, params = _filters(query)
    if query.scope is Scope.FEED:
        sql, params = f"{sql} AND l.feed = ?", (*params, query.id)
    elif query.scope is Scope.FOLDER:
        sql, params = f"{sql} AND l.feed IN ({_FEEDS_IN_FOLDER})", (*params, query.id)
    elif query.scope is Scope.TAG:
        sql = f"{sql} AND l.article IN (SELECT article FROM tag_listing WHERE tag = ?)"
        params = (*params, query.id)
    elif query.scope is Scope.AUTHOR:
        sql = f"{sql} AND l.article IN ({_BY_AUTHOR})"
        params = (*params, query.author)
    return Statement(sql, params)


def page(
    query: Query,
    limit: int,
    offset: int = 0,
    hits: Sequence[int] | None = None,
    columns: str = "article",
) -> Statement:
    """A list from `offset` on; `hits` are the articles where the query's words are.

    `columns` are "article" or "article, sort_at".
    """
    reach = limit + offset
    if hits is not None:
        matching = _among(query, hits)
    elif query.scope is Scope.TAG:
        matching = _tagged(query)
    elif query.scope is Scope.AUTHOR:
        matching = _signed(query)
    elif query.scope is Scope.FOLDER and not query.starred and reach <= _NEAR_TOP:
        matching = _near_top(query, reach)
    else:
        matching = _straight(query)
    order = _order(query)
    if not query.keep:
        return Statement(
            f"SELECT {columns} FROM ({matching.sql}) ORDER BY {order} LIMIT ? OFFSET ?",
            (*matching.params, limit, offset),
        )
    return Statement(
        f"SELECT {columns} FROM (SELECT * FROM ({matching.sql} ORDER BY {order} LIMIT ?)"
        " UNION SELECT article, sort_at FROM listing"
        " WHERE hidden = 0 AND article IN (SELECT value FROM json_each(?)))"
        f" ORDER BY {order} LIMIT ? OFFSET ?",
        (*matching.params, reach, ids_json(query.keep), limit, offset),
    )


def _order(query: Query) -> str:
    way = "ASC" if query.oldest_first else "DESC"
    return f"sort_at {way}, article {way}"


def _filters(query: Query) -> tuple[str, tuple[Any, ...]]:
    """The filters that hold in any place; they are spelt as the partial indexes spell them."""
    sql = "l.hidden = 0"
    if query.unread:
        sql += " AND l.read = 0"
    if query.starred or query.scope is Scope.STARRED:
        sql += " AND l.starred = 1"
    for wanted, has in ((query.pictures, "a.lead >= 0"), (query.enclosures, "a.enclosures > 0")):
        if wanted:
            sql += f" AND EXISTS (SELECT 1 FROM articles a WHERE a.id = l.article AND {has})"
    if query.complete:
        sql += " AND l.missing = 0"
    if query.since:
        return f"{sql} AND l.sort_at >= ?", (query.since,)
    return sql, ()


def _straight(query: Query) -> Statement:
    """A list that one index has in order; a folder far from its top is gathered and sorted."""
    by_feed = query.scope in (Scope.FEED, Scope.FOLDER)
    if query.starred or query.scope is Scope.STARRED:
        index = "listing_starred"
    elif query.unread:
        index = "listing_feed_unread" if by_feed else "listing_unread"
    else:
        index = "listing_feed" if by_feed else "listing_all"
    where = conditions(query)
    return Statement(
        f"SELECT l.article AS article, l.sort_at AS sort_at FROM listing l INDEXED BY {index}"
        f" WHERE {where.sql}",
        where.params,
    )


def _near_top(query: Query, reach: int) -> Statement:
    """The top of a folder: of n rows at the top, none is in a feed that n others begin before.

    So only the n feeds with the newest articles are looked into, n rows deep, each by index.
    """
    where, params = _filters(query)
    order = _order(query)
    index = "listing_feed_unread" if query.unread else "listing_feed"
    first = f"FROM listing l INDEXED BY {index} WHERE l.feed = feeds.feed AND {where}"
    way = "ASC" if query.oldest_first else "DESC"
    end = f"ORDER BY {order} LIMIT 1) {way} NULLS LAST"
    top = (
        f"SELECT feed FROM ({_FEEDS_IN_FOLDER}) feeds"
        f" ORDER BY (SELECT sort_at {first} {end}, (SELECT article {first} {end} LIMIT ?"
    )
    sql = (
        f"SELECT l.article AS article, l.sort_at AS sort_at FROM ({top}) feeds"
        f" CROSS JOIN listing l ON l.article IN (SELECT article {first} ORDER BY {order} LIMIT ?)"
    )
    return Statement(sql, (query.id, *params, *params, reach, *params, reach))


def _tagged(query: Query) -> Statement:
    where, params = _filters(query)
    return Statement(
        "SELECT t.article AS article, t.sort_at AS sort_at FROM tag_listing t"
        f" CROSS JOIN listing l ON l.article = t.article WHERE t.tag = ? AND {where}",
        (query.id, *params),
    )


def _signed(query: Query) -> Statement:
    """What somebody signed, by the index of names: few articles, looked up one by one."""
    where, params = _filters(query)
    return Statement(
        f"SELECT l.article AS article, l.sort_at AS sort_at FROM ({_BY_AUTHOR} GROUP BY article) s"
        f" CROSS JOIN listing l ON l.article = s.article WHERE {where}",
        (query.author, *params),
    )


def _among(query: Query, hits: Sequence[int]) -> Statement:
    """A list of articles that were found by their words."""
    where = conditions(query)
    return Statement(
        "SELECT l.article AS article, l.sort_at AS sort_at FROM listing l"
        f" WHERE l.article IN (SELECT value FROM json_each(?)) AND {where.sql}",
        (ids_json(hits), *where.params),
    )
