"""Articles to be read: lists of ids, headlines for a page of them, one article whole, counters."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence

from reader.errors import Code
from reader.model import (
    Article,
    Author,
    Changes,
    Counts,
    Enclosure,
    Headline,
    Picture,
    Query,
    StoredPicture,
)
from reader.store import listing, rows
from reader.store.connection import Connection
from reader.store.news import PAGE_PICTURES, News
from reader.store.picture_tags import without
from reader.store.search import Search

LONGEST_LIST = 200_000  # ids
_PURGED_AT_ONCE = 50  # articles in one transaction

_ARTICLE = (
    "SELECT a.guid, a.address, a.deck, t.html, t.plain, a.language, a.direction, a.categories,"
    " a.updated, a.fetched, a.comments_address, a.comments_count, a.comments_feed, f.site,"
    " coalesce(t.kind, a.shown)"
    " FROM articles a JOIN feeds f ON f.id = a.feed LEFT JOIN texts t ON t.article = a.id"
    " AND t.kind = coalesce((SELECT kind FROM texts WHERE article = a.id AND kind = ?), a.shown)"
    " WHERE a.id = ?"
)


class Articles:
    """The articles of the library, as lists and as readers see them."""

    def __init__(self, connection: Connection, search: Search) -> None:
        self._connection = connection
        self._search = search
        self._news = News(connection)

    def headlines(self, query: Query, limit: int, offset: int = 0) -> tuple[Headline, ...]:
        """A page of a list; lists are in order of time, also where they have words."""
        return self.by_ids(self._ids(query, limit, offset))

    def ids(self, query: Query) -> array[int]:
        """A whole list in order, at most 200,000 ids; with words, of the 2,000 newest hits."""
        return self._ids(query, LONGEST_LIST, 0)

    def timeline(self, query: Query) -> tuple[array[int], array[int]]:
        """The ids of a whole list as `ids` has them, and when each was (`sort_at`)."""
        hits = self._search.newest(query.words, query) if query.words.strip() else None
        statement = listing.page(query, LONGEST_LIST, 0, hits, "article, sort_at")
        found = self._connection.rows(statement.sql, statement.params)
        return array("q", [row[0] for row in found]), array("q", [row[1] for row in found])

    def by_ids(self, ids: Sequence[int]) -> tuple[Headline, ...]:
        """The headlines of these articles in this order; those that are gone are left out."""
        found = {
            row[0]: row
            for row in self._connection.rows(
                f"SELECT {rows.HEADLINE} WHERE a.id IN (SELECT value FROM json_each(?))",
                (rows.ids_json(ids),),
            )
        }
        return tuple(rows.headline(found[each]) for each in ids if each in found)

    def texts(self, article_id: int) -> tuple[str, ...]:
        """Which texts of an article there are: "feed", "page", "kept"."""
        found = self._connection.rows(
            "SELECT kind FROM texts WHERE article = ? ORDER BY kind", (article_id,)
        )
        return tuple(kind for (kind,) in found)

    def get(self, article_id: int, kind: str = "") -> Article | None:
        """An article with a text and everything beside it; None where it is gone.

        The text is that of `kind`, else the one that is shown. Its tags are the publisher's; those
        of the reader are `tags.of`.
        """
        headlines = self.by_ids((article_id,))
        row = self._connection.row(_ARTICLE, (kind, article_id))
        if row is None or not headlines:
            return None
        guid, address, deck, html, plain, language, direction, categories, *rest = row
        updated, fetched, comments_address, comments_count, comments_feed, site, shown = rest
        pictures = self._pictures(article_id, shown, headlines[0].lead)
        pixels = {stored.picture.n for stored in pictures if _is_pixel(stored)}
        return Article(
            headline=headlines[0],
            guid=guid,
            address=address,
            deck=deck,
            html=without(html or "", pixels.__contains__),
            plain=plain or "",
            language=language,
            direction=direction,
            authors=self._authors(article_id),
            pictures=tuple(one for one in pictures if one.picture.n not in pixels),
            enclosures=self._enclosures(article_id),
            tags=tuple(json.loads(categories)),
            updated=updated,
            fetched=fetched,
            comments_address=comments_address,
            comments_count=comments_count,
            site=site,
            text_kind=shown,
            comments_feed=comments_feed,
        )

    def first_author(self, article_id: int) -> str:
        """The name of the first who signed an article, "" for nobody."""
        found = self._connection.value(
            "SELECT name FROM authors WHERE article = ? AND name != '' ORDER BY n LIMIT 1",
            (article_id,),
        )
        return str(found or "")

    def counts(self) -> Counts:
        """Unread articles per feed and in all, and starred ones, from kept counters."""
        found = self._connection.rows("SELECT feed, unread, starred FROM counts")
        unread = {feed: number for feed, number, _ in found}
        return Counts(unread, sum(unread.values()), sum(starred for *_, starred in found))

    def count(self, query: Query) -> int:
        """How many articles a list has; with words, of the 2,000 newest hits."""
        hits = self._search.newest(query.words, query) if query.words.strip() else None
        statement = listing.page(query, LONGEST_LIST, 0, hits)
        return int(
            self._connection.value(f"SELECT count(*) FROM ({statement.sql})", statement.params)
        )

    def count_since(self, since: int) -> int:
        """How many unread articles there are from `since` (UTC seconds) on."""
        return int(
            self._connection.value(
                "SELECT count(*) FROM listing INDEXED BY listing_unread"
                " WHERE read = 0 AND hidden = 0 AND sort_at >= ?",
                (since,),
            )
        )

    def purge(self, ids: Sequence[int], now: int) -> Changes:
        """Delete articles for good; tombstones keep them from coming back. The engine's."""
        run = self._connection
        removed: list[int] = []
        feeds: set[int] = set()
        for start in range(0, len(ids), _PURGED_AT_ONCE):
            chosen = rows.ids_json(ids[start : start + _PURGED_AT_ONCE])
            with run.write():
                found = run.rows(
                    "SELECT id, feed, uid FROM articles"
                    " WHERE id IN (SELECT value FROM json_each(?))",
                    (chosen,),
                )
                run.many(
                    "INSERT OR REPLACE INTO tombstones(uid, kind, at) VALUES(?, 'article', ?)",
                    [(uid, now) for *_, uid in found],
                )
                self._news.take_out([article for article, *_ in found])
            removed += (article for article, *_ in found)
            feeds |= {feed for _, feed, _ in found}
        unread = run.rows(
            "SELECT feed, unread FROM counts WHERE feed IN (SELECT value FROM json_each(?))",
            (rows.ids_json(sorted(feeds)),),
        )
        return Changes(removed=tuple(removed), unread=tuple((f, n) for f, n in unread))

    def _ids(self, query: Query, limit: int, offset: int) -> array[int]:
        hits = self._search.newest(query.words, query) if query.words.strip() else None
        statement = listing.page(query, limit, offset, hits)
        found = self._connection.rows(statement.sql, statement.params)
        return array("q", [article for (article,) in found])

    def _authors(self, article_id: int) -> tuple[Author, ...]:
        found = self._connection.rows(
            "SELECT name, address, email, avatar FROM authors WHERE article = ? ORDER BY n",
            (article_id,),
        )
        return tuple(Author(*row) for row in found)

    def _pictures(self, article_id: int, kind: str, lead: int) -> tuple[StoredPicture, ...]:
        """The pictures of a text, and the one that leads wherever it is from."""
        found = self._connection.rows(
            "SELECT n, address, alt, title, caption, credit, width, height, n = ?, state, media,"
            " error, error_params FROM pictures"
            " WHERE article = ? AND ((n >= ?) = ? OR n = ?) ORDER BY n",
            (lead, article_id, PAGE_PICTURES, kind == "page", lead),
        )
        return tuple(
            StoredPicture(
                Picture(*(*row[:8], bool(row[8]))), row[9], row[10], rows.message(row[11], row[12])
            )
            for row in found
        )

    def _enclosures(self, article_id: int) -> tuple[Enclosure, ...]:
        found = self._connection.rows(
            "SELECT address, media_type, length, title, seconds FROM enclosures"
            " WHERE article = ? ORDER BY n",
            (article_id,),
        )
        return tuple(Enclosure(*row) for row in found)


def _is_pixel(stored: StoredPicture) -> bool:
    """Whether a picture turned out to only count readers: it is nothing to be shown."""
    error = stored.error
    return not stored.state and error is not None and error.code == Code.PICTURE_PIXEL
