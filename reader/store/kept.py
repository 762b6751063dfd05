"""Keeps articles that come from elsewhere than a fetched feed: stars of another reader.

They go to the feed they came from, or to one that is never fetched. What the library has already
is found again and left as it is. Marks are not set here: they are the window's.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Changes, Entry
from reader.store.connection import Connection
from reader.store.feeds import KEPT_FORMAT, Feeds
from reader.store.keys import address_key, article_uid
from reader.store.news import News

ADDRESS = "kept:stars"
_AT_ONCE = 20  # articles in one transaction


class Kept:
    """Writes kept articles; the engine's."""

    def __init__(self, connection: Connection, feeds: Feeds) -> None:
        self._connection = connection
        self._feeds = feeds
        self._news = News(connection)

    def feed(self, title: str, now: int) -> tuple[int, bool]:
        """The feed for what has no other, and whether it had to be made."""
        there = self._feeds.by_address(ADDRESS)
        if there is not None:
            return there.id, False
        with self._connection.write():
            feed = self._feeds.add(ADDRESS, title, now=now)
            self._connection.run(
                "UPDATE feeds SET stopped = 1, format = ?, last_success = ? WHERE id = ?",
                (KEPT_FORMAT, now, feed),
            )
        return feed, True

    def keep(
        self, feed: int, entries: Sequence[Entry], now: int
    ) -> tuple[tuple[int, ...], tuple[int, ...], Changes]:
        """Put articles into a feed: ids of the new ones, ids of those that were there, changes."""
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
                new += self._news.add(feed, fresh, now) if fresh else []
        unread = self._connection.value("SELECT unread FROM counts WHERE feed = ?", (feed,))
        changes = Changes(new=tuple(new), feeds=(feed,), unread=((feed, int(unread)),))
        return tuple(new), tuple(dict.fromkeys(known)), changes

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
