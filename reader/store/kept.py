"""Keeps articles that come from elsewhere than a fetched feed: stars, and pages kept by themselves.

They go to the feed they came from, or to one that is never fetched. What the library has already
is found again and left as it is. Marks are not set here: they are the window's.
"""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from reader.model import Changes, Entry, Page, RawPage
from reader.store.connection import Connection
from reader.store.feeds import KEPT_FORMAT, Feeds
from reader.store.keys import address_key, article_uid
from reader.store.news import News
from reader.store.raw_pages import keep_raw
from reader.store.rows import ids_json

ADDRESS = "kept:stars"
PAGES = "kept:pages"
_AT_ONCE = 20  # articles in one transaction


class Kept:
    """Writes kept articles; the engine's."""

    def __init__(self, connection: Connection, feeds: Feeds) -> None:
        self._connection = connection
        self._feeds = feeds
        self._news = News(connection)

    def feed(self, title: str, now: int, address: str = ADDRESS) -> tuple[int, bool]:
        """The feed for what has no other, and whether it had to be made."""
        there = self._feeds.by_address(address)
        if there is not None:
            return there.id, False
        with self._connection.write():
            feed = self._feeds.add(address, title, now=now)
            self._connection.run(
                "UPDATE feeds SET stopped = 1, format = ?, last_success = ? WHERE id = ?",
                (KEPT_FORMAT, now, feed),
            )
        return feed, True

    def keep(
        self, feed: int, entries: Sequence[Entry], now: int, source: str = ""
    ) -> tuple[tuple[int, ...], tuple[int, ...], Changes]:
        """Put articles into a feed: ids of the new ones, ids of those that were there, changes.

        `source` is who published them, where that is not the feed.
        """
        new: list[int] = []
        known: list[int] = []
        uid = self._connection.value("SELECT uid FROM feeds WHERE id = ?", (feed,))
        by_address = self._by_address(feed)
        for start in range(0, len(entries), _AT_ONCE):
            with self._connection.write():
                fresh: list[tuple[bytes, Entry]] = []
                for entry in entries[start : start + _AT_ONCE]:
                    own = article_uid(uid, entry.identity)
                    there = self._connection.value("SELECT id FROM articles WHERE uid = ?", (own,))
                    there = there or by_address.get(address_key(entry.address))
                    if there is None:
                        fresh.append((own, entry))
                    else:
                        known.append(int(there))
                added = self._news.add(feed, fresh, now) if fresh else []
                if source and added:
                    self._connection.run(
                        "UPDATE articles SET source = ?"
                        " WHERE id IN (SELECT value FROM json_each(?))",
                        (source, ids_json(added)),
                    )
                new += added
        unread = self._connection.value("SELECT unread FROM counts WHERE feed = ?", (feed,))
        changes = Changes(new=tuple(new), feeds=(feed,), unread=((feed, int(unread)),))
        return tuple(new), tuple(dict.fromkeys(known)), changes

    # --- pages

    def page_at(self, address: str) -> int:
        """The kept page of an address, 0 for none."""
        there = self._feeds.by_address(PAGES)
        return 0 if there is None else self._by_address(there.id).get(address_key(address), 0)

    def origins(self, feed: int) -> frozenset[tuple[str, str]]:
        """Scheme and host with port of every article of a feed."""
        found = self._connection.rows("SELECT address FROM articles WHERE feed = ?", (feed,))
        parts = (urlsplit(address) for (address,) in found)
        return frozenset((each.scheme, each.netloc) for each in parts)

    def keep_page(
        self, title: str, entry: Entry, page: Page, raw: RawPage, now: int
    ) -> tuple[int, bool, Changes]:
        """Make an article of a page; answers its id, whether it is new, and what changed."""
        run = self._connection
        feed, made = self.feed(title, now, PAGES)
        with run.write():
            new, known, changes = self.keep(feed, (entry,), now)
            if not new:
                return known[0], False, Changes(folders=made)
            (article,) = new
            run.run(
                "UPDATE texts SET kind = 'kept', extract_version = ? WHERE article = ?",
                (page.extract_version, article),
            )
            run.run("UPDATE articles SET shown = 'kept' WHERE id = ?", (article,))
            run.run(
                "INSERT INTO ledger(article, kind, state, attempts, bytes)"
                " VALUES(?, 'page', 'have', 1, ?)",
                (article, len(entry.html) + len(raw.body)),
            )
            keep_raw(run, article, raw, now)
        return article, True, changes | Changes(kept=new, folders=made)

    def pages_among(self, ids: Sequence[int]) -> tuple[int, ...]:
        """Which of these articles are kept pages."""
        there = self._feeds.by_address(PAGES)
        found = self._connection.rows(
            "SELECT id FROM articles WHERE feed = ? AND id IN (SELECT value FROM json_each(?))",
            (there.id if there else 0, ids_json(ids)),
        )
        return tuple(article for (article,) in found)

    def _by_address(self, feed: int) -> dict[str, int]:
        """The feed's articles by their addresses; one that several share stands for none."""
        found: dict[str, int] = {}
        twice: set[str] = set()
        for id, address in self._connection.rows(
            "SELECT id, address FROM articles WHERE feed = ? AND address != ''", (feed,)
        ):
            key = address_key(address)
            if key in found:
                twice.add(key)
            found[key] = id
        return {key: id for key, id in found.items() if key not in twice}
