"""The ledger: what every article wants for reading offline, what of it is here, and why not.

One ledger, one queue by kind. Its counters are kept by triggers (`offline_schema`). What is
fetched when, and how often a failure is tried again, is decided elsewhere.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from reader.model import (
    Changes,
    Completeness,
    ItemKind,
    ItemState,
    Kept,
    LedgerItem,
    OfflineCounts,
    Settled,
    Wanted,
)
from reader.store import rows
from reader.store.connection import Connection, Row
from reader.store.media import Media
from reader.store.news import PAGE_PICTURES

_AT_ONCE = 500  # pictures in one transaction, so that it stays short
_OPEN = "i.state IN ('wanted', 'failed')"
_NOT_HERE = "i.state IN ('wanted', 'failed', 'given_up')"
_SAID = "i.state, i.error, i.error_params, i.attempts, i.next_try"
_SIZE = "coalesce(m.bytes, 0)"
_OF = (
    f"SELECT i.kind, 0, iif(i.kind = 'comments', a.comments_feed, a.address), {_SAID}, i.bytes"
    " FROM ledger i"
    " JOIN articles a ON a.id = i.article WHERE i.article = ? AND i.state != ''",
    f"SELECT 'picture', i.n, i.address, {_SAID}, {_SIZE} FROM pictures i"
    " LEFT JOIN media m ON m.hash = i.media"
    " WHERE i.article = ? AND i.state != '' ORDER BY i.n",
    f"SELECT 'avatar', s.n, i.address, {_SAID}, {_SIZE} FROM authors s"
    " JOIN icons i ON i.address = s.avatar LEFT JOIN media m ON m.hash = i.media"
    " WHERE s.article = ? AND i.state != '' ORDER BY s.n",
    f"SELECT 'enclosure', i.n, i.address, {_SAID}, {_SIZE} FROM enclosures i"
    " LEFT JOIN media m ON m.hash = i.media"
    " WHERE i.article = ? AND i.state != '' ORDER BY i.n",
)
_ARTICLES = "JOIN articles a ON a.id = i.article"
_AMONG = "a.id IN (SELECT value FROM json_each(?))"
_LEAD = (
    "i.n = (SELECT n FROM pictures l WHERE l.article = i.article AND l.state != ''"
    " ORDER BY lead DESC, n LIMIT 1)"
)
# What leads is no picture after all: the first large one of the same text does.
_LEAD_ELSEWHERE = (
    "UPDATE articles SET lead = (SELECT coalesce(min(p.n), -1) FROM pictures p"
    " WHERE p.article = articles.id AND p.state != '' AND (p.width = 0 OR p.width >= 120)"
    f" AND (p.n >= {PAGE_PICTURES}) = (articles.lead >= {PAGE_PICTURES}))"
    " WHERE id = ?1 AND lead IN (SELECT n FROM pictures WHERE article = ?1 AND address = ?2)"
)
# What is to be fetched: article, number, address, feed, attempts.
_WANTED = {
    ItemKind.PAGE: f"SELECT a.id, 0, a.address, a.feed, i.attempts FROM ledger i {_ARTICLES}"
    f" WHERE i.kind = 'page' AND {{}} AND {_AMONG}",
    ItemKind.COMMENTS: "SELECT a.id, 0, a.comments_feed, a.feed, i.attempts FROM ledger i"
    f" {_ARTICLES} WHERE i.kind = 'comments' AND a.comments_feed != '' AND {{}} AND {_AMONG}",
    ItemKind.PICTURE: "SELECT a.id, min(i.n), i.address, a.feed, i.attempts FROM pictures i"
    f" {_ARTICLES} WHERE {{}} AND {_AMONG} GROUP BY a.id, i.address",
    ItemKind.AVATAR: "SELECT a.id, s.n, i.address, a.feed, i.attempts FROM authors s"
    " JOIN icons i ON i.address = s.avatar JOIN articles a ON a.id = s.article"
    f" WHERE {{}} AND {_AMONG}",
}


class Ledger:
    """What is wanted, here, failed and given up; reading for all roles, writing the engine's."""

    def __init__(self, connection: Connection, media: Media) -> None:
        self._connection = connection
        self._media = media

    # --- what faces show

    def of(self, article_id: int) -> tuple[LedgerItem, ...]:
        """The whole ledger of an article: its page, pictures, avatars and what else it wants."""
        found = (row for sql in _OF for row in self._connection.rows(sql, (article_id,)))
        return tuple(
            LedgerItem(
                ItemKind(kind),
                n,
                address,
                ItemState(state),
                rows.message(code, params),
                attempts,
                next_try if state == ItemState.FAILED else 0,
                size,
            )
            for kind, n, address, state, code, params, attempts, next_try, size in found
        )

    def kept(self, ids: Sequence[int]) -> dict[int, Kept]:
        """How complete each of these articles is; one that wants nothing is complete."""
        found = self._connection.rows(
            "SELECT o.article, o.wanted, o.here, o.lacking, o.open, coalesce(g.state, '')"
            " FROM offline o LEFT JOIN ledger g ON g.article = o.article AND g.kind = 'page'"
            " WHERE o.article IN (SELECT value FROM json_each(?))",
            (rows.ids_json(ids),),
        )
        return dict.fromkeys(ids, Kept()) | {row[0]: _kept(row) for row in found}

    def counts(self) -> OfflineCounts:
        """Unread articles, those of them that are complete, bytes of media: all kept counters."""
        unread, incomplete = self._connection.rows(
            "SELECT coalesce(sum(unread), 0), coalesce(sum(incomplete), 0) FROM counts"
        )[0]
        size = self._connection.value("SELECT value FROM totals WHERE name = 'media_bytes'")
        return OfflineCounts(unread, unread - incomplete, size)

    # --- the queue

    def due(self) -> array[int]:
        """Articles that want something still to be tried, newest first: unread or starred ones.

        Whether it is to be tried by now, `wanted` says.
        """
        found = self._connection.rows(
            "SELECT article FROM listing INDEXED BY listing_open WHERE missing = 1 AND hidden = 0"
            " AND (read = 0 OR starred = 1) ORDER BY sort_at DESC, article DESC"
        )
        return array("q", [article for (article,) in found])

    def wanted(
        self,
        ids: Sequence[int],
        kind: ItemKind,
        now: int,
        *,
        anyway: bool = False,
        lead: bool = False,
    ) -> tuple[Wanted, ...]:
        """The items of a kind that these articles want now, in the order of the articles.

        `anyway` includes what failed and would be tried later, and what was given up. With `lead`
        only the picture above an article counts, or the first in it.
        """
        which = _NOT_HERE if anyway else f"{_OPEN} AND i.next_try <= {now}"
        if lead and kind is ItemKind.PICTURE:
            which += f" AND {_LEAD}"
        found = self._connection.rows(_WANTED[kind].format(which), (rows.ids_json(ids),))
        place = {article: at for at, article in enumerate(ids)}
        found.sort(key=lambda row: (place[row[0]], row[1]))
        return tuple(Wanted(kind, *row) for row in found)

    def icons(self, now: int, limit: int = 2000) -> tuple[Wanted, ...]:
        """Icons of feeds and avatars that are to be tried now, the former first."""
        found = self._connection.rows(
            f"SELECT kind, 0, 0, address, feed, attempts FROM icons i WHERE {_OPEN}"
            " AND next_try <= ? ORDER BY kind DESC LIMIT ?",
            (now, limit),
        )
        return tuple(Wanted(ItemKind(row[0]), *row[1:]) for row in found)

    def hurry(self, code: str) -> bool:
        """Try now what failed for a reason that has passed; answers whether there is more of it."""
        run = self._connection
        found = run.rows(
            "SELECT p.article, p.n FROM listing l INDEXED BY listing_open"
            " CROSS JOIN pictures p ON p.article = l.article WHERE l.missing = 1 AND l.hidden = 0"
            " AND p.state = 'failed' AND p.error = ? AND p.next_try > 0 LIMIT ?",
            (code, _AT_ONCE),
        )
        with run.write():
            run.many("UPDATE pictures SET next_try = 0 WHERE article = ? AND n = ?", found)
            run.run("UPDATE icons SET next_try = 0 WHERE state = 'failed' AND error = ?", (code,))
        return len(found) == _AT_ONCE

    def settle(self, settled: Sequence[Settled], now: int) -> Changes:
        """Write how tries ended, in one transaction; the files of what came are there already.

        A picture that an article names twice is settled once for both. What has failed keeps the
        part that is here of it.
        """
        with self._connection.write():
            self._media.add([each.media for each in settled if each.media], now)
            for each in settled:
                self._settle(each)
        articles = dict.fromkeys(each.item.article for each in settled if each.item.article)
        icons = [each for each in settled if each.item.kind is ItemKind.ICON and each.media]
        return Changes(
            kept=tuple(articles), feeds=tuple(dict.fromkeys(each.item.feed for each in icons))
        )

    def _settle(self, settled: Settled) -> None:
        item = settled.item
        failure = rows.told(settled.error)
        attempts = item.attempts + (0 if settled.uncounted else 1)
        said = (str(settled.state), *failure, attempts, settled.next_try)
        media = settled.media.hash if settled.media else ""
        run = self._connection.run
        set_ = "state = ?, error = ?, error_params = ?, attempts = ?, next_try = ?"
        known = "media = iif(? = '', media, ?)"
        if item.kind is ItemKind.PICTURE:
            where = "WHERE article = ? AND address = ? AND state != 'have'"
            run(
                f"UPDATE pictures SET {set_}, {known} {where} AND state != ''",
                (*said, media, media, item.article, item.address),
            )
            if not settled.state:
                run(_LEAD_ELSEWHERE, (item.article, item.address))
            if settled.state == ItemState.HAVE:  # the text that is not shown may have it too
                run(
                    f"UPDATE pictures SET media = ? {where} AND media = ''",
                    (media, item.article, item.address),
                )
        elif item.kind is ItemKind.ENCLOSURE:
            run(
                f"UPDATE enclosures SET {set_}, media = ? WHERE article = ? AND n = ?",
                (*said, media, item.article, item.n),
            )
        elif item.kind in (ItemKind.AVATAR, ItemKind.ICON):
            run(
                f"UPDATE icons SET {set_}, media = ? WHERE address = ?",
                (*said, media, item.address),
            )
        else:
            run(
                f"UPDATE ledger SET {set_}, bytes = ? WHERE article = ? AND kind = ?",
                (*said, settled.bytes, item.article, str(item.kind)),
            )


def _kept(row: Row) -> Kept:
    """An article's completeness from its counters and the state of its page."""
    _, wanted, here, lacking, open_, page = row
    if wanted == here and not lacking:
        complete = Completeness.COMPLETE
    elif page in ("failed", "given_up"):
        complete = Completeness.FEED_TEXT
    elif page == "wanted" or (open_ and not here and page != "have"):
        complete = Completeness.NOT_YET
    else:
        complete = Completeness.PARTIAL
    return Kept(complete, here, wanted)
