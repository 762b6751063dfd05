"""Feeds: what is subscribed, what is due, and how fetches ended. Snapshots are `apply`'s."""

from __future__ import annotations

from collections.abc import Sequence

from reader.errors import Code, KnownError
from reader.model import (
    Changes,
    Feed,
    FeedOptions,
    FeedOutcome,
    FeedPace,
    FeedState,
    Snapshot,
)
from reader.store import rows, tables
from reader.store.apply import Applier
from reader.store.connection import Connection
from reader.store.folders import Folders
from reader.store.keys import address_key, feed_uid
from reader.store.news import News
from reader.store.outcome import keep_outcomes

_CLOCK_WRONG = 3600  # seconds from now that no clock of a former fetch should have been ahead
KEPT_FORMAT = "kept"  # of a feed that only keeps articles: it is never fetched
_FORGET_AT_ONCE = 50  # articles in one transaction


class Feeds:
    """The subscriptions of the library."""

    def __init__(self, connection: Connection, folders: Folders) -> None:
        self._connection = connection
        self._folders = folders
        self._news = News(connection)
        self._applier = Applier(connection, self._news)

    # --- reads

    def all(self) -> tuple[Feed, ...]:
        """Every feed, by folder, position and name."""
        found = self._connection.rows(
            f"SELECT {rows.FEED} ORDER BY coalesce(o.folder, 0), o.position,"
            f" {rows.NAME} COLLATE NOCASE"
        )
        return tuple(map(rows.feed, found))

    def get(self, feed_id: int) -> Feed | None:
        """One feed, or None where there is none of this id (any more)."""
        found = self._connection.row(f"SELECT {rows.FEED} AND f.id = ?", (feed_id,))
        return None if found is None else rows.feed(found)

    def by_address(self, address: str) -> Feed | None:
        """The feed at an address, however it is spelt, http or https."""
        found = self._connection.row(
            f"SELECT {rows.FEED} AND f.address_key = ?", (address_key(address),)
        )
        return None if found is None else rows.feed(found)

    def due(self, now: int, ids: tuple[int, ...] = (), all: bool = False) -> tuple[FeedState, ...]:
        """The feeds to fetch, longest due first: those of `ids`, or `all`, or what is due `now`.

        A feed that has stopped is fetched only where `ids` name it.
        """
        params: list[object]
        if ids:
            which = f"f.id IN (SELECT value FROM json_each(?)) AND f.format != '{KEPT_FORMAT}'"
            params = [rows.ids_json(ids)]
        elif all:
            which, params = "f.stopped = 0", []
        else:
            # Fetched in a time to come: the clock was wrong then, and so is what follows from it.
            wrong = now + _CLOCK_WRONG
            which = "f.stopped = 0 AND (f.next_fetch <= ? OR f.last_fetch > ?)"
            params = [now, wrong]
        found = self._connection.rows(
            f"SELECT {rows.STATE} AND {which} ORDER BY f.next_fetch, f.id", params
        )
        return tuple(map(rows.feed_state, found))

    def paces(self, since: int) -> tuple[FeedPace, ...]:
        """How often feeds have published since a time; those that have not are left out."""
        found = self._connection.rows(
            "SELECT feed, count(*), min(sort_at), max(sort_at) FROM listing"
            " WHERE hidden = 0 AND sort_at >= ? GROUP BY feed",
            (since,),
        )
        return tuple(FeedPace(*row) for row in found)

    def next_due(self) -> int:
        """When the next feed is due in UTC seconds, 0 where none is."""
        return int(
            self._connection.value(
                "SELECT min(next_fetch) FROM feeds WHERE stopped = 0 AND removed_at = 0"
            )
            or 0
        )

    def waits(self, now: int) -> tuple[tuple[str, int], ...]:
        """Addresses whose hosts asked for a pause, and the seconds from now until it is over."""
        found = self._connection.rows(
            "SELECT address, last_fetch, error, error_params FROM feeds"
            " WHERE error = ? AND next_fetch > ? AND removed_at = 0",
            (Code.HTTP_BUSY.value, now),
        )
        pauses = []
        for address, asked, code, params in found:
            told = rows.message(code, params)
            left = asked + int(told.params.get("seconds", 0)) - now if told else 0
            if left > 0:
                pauses.append((str(address), left))
        return tuple(pauses)

    def known_entries(self, feed_id: int) -> frozenset[bytes]:
        """The 8-byte hashes of the feed's entries that need not be parsed again."""
        found = self._connection.rows("SELECT raw_hash FROM seen WHERE feed = ?", (feed_id,))
        return frozenset(raw for (raw,) in found)

    # --- the engine's writes

    def add(
        self,
        address: str,
        title: str = "",
        site: str = "",
        folder_path: tuple[str, ...] = (),
        folder: int = 0,
        now: int = 0,
        given_title: str = "",
        credentials: str = "",
        own_network: bool = False,
    ) -> int:
        """Subscribe to an address, due at once; answers the feed's id.

        `title` stands until the feed says its own; `given_title` stays, unless that is the same.
        A folder that is gone means the top. A feed that was removed comes back as it was, with its
        articles.
        `own_network` says that the address was found on the reader's own network.
        Raises KnownError FEED_EXISTS.
        """
        run, uid = self._connection, feed_uid(address)
        with run.write():
            # A feed keeps the uid of its first address: there, too, it is the same feed.
            back = run.row("SELECT id, removed_at FROM feeds WHERE uid = ?", (uid,))
            there = self.by_address(address)
            if there is None and back is not None and not back[1]:
                there = self.get(int(back[0]))
            if there is not None:
                raise KnownError(Code.FEED_EXISTS, title=there.name)
            if folder_path:
                folder = self._folders.path(folder_path)
            elif not run.value("SELECT 1 FROM folders WHERE id = ?", (folder,)):
                folder = 0
            run.run("DELETE FROM tombstones WHERE uid = ? AND kind = 'feed'", (uid,))
            if back is not None:
                return self._bring_back(int(back[0]), address, own_network)
            run.run(
                "INSERT INTO feeds(uid, address, address_key, title, site, added_at, own_network)"
                " VALUES(?,?,?,?,?,?,?)",
                (uid, address, address_key(address), title, site, now, own_network),
            )
            feed_id = int(run.value("SELECT last_insert_rowid()"))
            run.do(
                tables.feed_options.insert(
                    feed=feed_id,
                    folder=folder or None,
                    position=self._last_position(folder),
                    given_title=given_title,
                    credentials=credentials,
                )
            )
        return feed_id

    def remove(self, ids: tuple[int, ...], now: int) -> Changes:
        """Unsubscribe: the feeds and their articles leave every list, starred ones excepted.

        `restore` takes it back until `forget` lets go of them.
        """
        run = self._connection
        removed: list[int] = []
        articles: list[int] = []
        for feed_id in ids:
            with run.write():
                uid = run.value("SELECT uid FROM feeds WHERE id = ? AND removed_at = 0", (feed_id,))
                if uid is None:
                    continue
                hidden = run.rows(
                    "SELECT article FROM listing WHERE feed = ? AND hidden = 0 AND starred = 0",
                    (feed_id,),
                )
                run.run(
                    "INSERT INTO tombstones(uid, kind, at) VALUES(?, 'feed', ?)"
                    " ON CONFLICT(uid) DO UPDATE SET at = excluded.at",
                    (uid, now),
                )
                run.run("UPDATE feeds SET removed_at = ? WHERE id = ?", (max(now, 1), feed_id))
            removed.append(feed_id)
            articles += (article for (article,) in hidden)
        return Changes(removed=tuple(articles), feeds=tuple(removed), unread=self._unread(removed))

    def restore(self, ids: tuple[int, ...]) -> Changes:
        """Take a removal back; a feed whose address is subscribed anew by now stays removed."""
        run = self._connection
        back: list[int] = []
        for feed_id in ids:
            with run.write():
                found = run.row(
                    "SELECT uid, address FROM feeds WHERE id = ? AND removed_at != 0", (feed_id,)
                )
                if found is None or self.by_address(found[1]) is not None:
                    continue
                run.run("DELETE FROM tombstones WHERE uid = ?", (found[0],))
                run.run("UPDATE feeds SET removed_at = 0 WHERE id = ?", (feed_id,))
            back.append(feed_id)
        return Changes(feeds=tuple(back), unread=self._unread(back))

    def forget(self, before: int) -> tuple[str, ...]:
        """Delete for good what was removed before a time; a feed with starred articles stays.

        Answers the names of the credentials that nobody needs any more.
        """
        run = self._connection
        gone = run.rows(
            "SELECT f.id, o.credentials FROM feeds f JOIN feed_options o ON o.feed = f.id"
            " WHERE f.removed_at != 0 AND f.removed_at < ?",
            (before,),
        )
        for feed_id, _ in gone:
            more = True
            while more:
                with run.write():
                    found = run.rows(
                        "SELECT article FROM listing WHERE feed = ? AND starred = 0 LIMIT ?",
                        (feed_id, _FORGET_AT_ONCE),
                    )
                    self._news.take_out([article for (article,) in found])
                    more = len(found) == _FORGET_AT_ONCE
            with run.write():
                run.run(
                    "DELETE FROM feeds WHERE id = ?1"
                    " AND NOT EXISTS (SELECT 1 FROM articles WHERE feed = ?1)",
                    (feed_id,),
                )
        return tuple(name for _, name in gone if name)

    def record_many(self, outcomes: Sequence[tuple[int, FeedOutcome]]) -> Changes:
        """Keep how many fetches ended, in one transaction; give at most 50 to keep it short."""
        with self._connection.write():
            return keep_outcomes(self._connection, outcomes)

    def apply(self, feed_id: int, snapshot: Snapshot, outcome: FeedOutcome) -> Changes:
        """Write what a feed said, in transactions of at most about 20 ms with pauses between.

        Validators and body hash stand in the last one, so that a crash costs a fetch, not news.
        A feed that was removed meanwhile changes nothing.
        """
        return self._applier.apply(feed_id, snapshot, outcome)

    def apply_many(self, news: Sequence[tuple[int, Snapshot, FeedOutcome]]) -> tuple[Changes, ...]:
        """Like `apply` for several feeds, in their order: little snapshots share a transaction."""
        return self._applier.apply_many(news)

    def accept_move(self, feed_id: int, accept: bool, own_network: bool = False) -> Changes:
        """Take over the address a feed says it moved to, due at once, or never ask for it again.

        `own_network` says that it was found on the reader's own network.
        Raises KnownError FEED_EXISTS where that address is subscribed already.
        """
        run = self._connection
        with run.write():
            feed = self.get(feed_id)
            if feed is None or not feed.moved_to:
                return Changes()
            if not accept:
                run.run(
                    "UPDATE feeds SET move_declined = moved_to, moved_to = '' WHERE id = ?",
                    (feed_id,),
                )
                return Changes(feeds=(feed_id,))
            there = self.by_address(feed.moved_to)
            if there is not None and there.id != feed_id:
                raise KnownError(Code.FEED_EXISTS, title=there.name)
            run.run(
                "UPDATE feeds SET address = moved_to, address_key = ?, moved_to = '',"
                " permanent = '', etag = '', last_modified = '', next_fetch = 0, stopped = 0,"
                " own_network = ? WHERE id = ?",
                (address_key(feed.moved_to), own_network, feed_id),
            )
        return Changes(feeds=(feed_id,))

    def change_address(
        self, feed_id: int, address: str, moved_to: str = "", own_network: bool = False
    ) -> Changes:
        """Read a feed from another address from now on, due at once; its articles stay.

        `moved_to` is a proposal to move that stands again: the change that took it is undone.
        `own_network` says that the address was found on the reader's own network.
        Raises KnownError: NO_SUCH_FEED, or FEED_EXISTS where that is subscribed already.
        """
        with self._connection.write():
            if self.get(feed_id) is None:
                raise KnownError(Code.NO_SUCH_FEED, feed=feed_id)
            there = self.by_address(address)
            if there is not None and there.id != feed_id:
                raise KnownError(Code.FEED_EXISTS, title=there.name)
            self._connection.run(
                "UPDATE feeds SET address = ?, address_key = ?, moved_to = ?, permanent = '',"
                " move_declined = '', etag = '', last_modified = '', body_hash = x'',"
                " next_fetch = 0, stopped = 0, failures = 0, error = '', error_params = '',"
                " own_network = ? WHERE id = ?",
                (address, address_key(address), moved_to, own_network, feed_id),
            )
        return Changes(feeds=(feed_id,))

    # --- the window's writes

    def set_options(self, feed_id: int, options: FeedOptions) -> Changes:
        """Replace what the reader chose for a feed."""
        return self._choose(
            feed_id,
            interval=options.interval,
            full_text=options.full_text,
            keep_days=options.keep_days,
            keep_count=options.keep_count,
            headers=rows.as_json(options.headers),
            credentials=options.credentials,
            view=options.view,
            notify=options.notify,
            own_network=options.own_network,
            comments=options.comments,
            enclosures=options.enclosures,
        )

    def rename(self, feed_id: int, title: str) -> Changes:
        """Give a feed a name of the reader's own; "" goes back to the feed's."""
        return self._choose(feed_id, given_title=title.strip())

    def move(self, feed_id: int, folder: int, position: int) -> Changes:
        """Put a feed into a folder (0: the top) at a position; those behind it move on."""
        options = tables.feed_options
        with self._connection.write():
            place = options.folder == folder if folder else options.folder.is_null()
            self._connection.do(
                options.update({options.position: options.position + 1}).where(
                    place & (options.position >= position)
                )
            )
            changes = self._choose(feed_id, folder=folder or None, position=position)
        return changes | Changes(folders=True)

    # --- within

    def _choose(self, feed_id: int, **columns: object) -> Changes:
        options = tables.feed_options
        with self._connection.write():
            changed = self._connection.do(options.update(**columns).where(options.feed == feed_id))
        return Changes(feeds=(feed_id,)) if changed else Changes()

    def _bring_back(self, feed_id: int, address: str, own_network: bool) -> int:
        """Subscribe again to a feed that was removed."""
        run = self._connection
        run.run(
            "UPDATE feeds SET removed_at = 0, stopped = 0, next_fetch = 0, failures = 0,"
            " error = '', error_params = '', address = ?, address_key = ?, permanent = '',"
            " moved_to = '', etag = '', last_modified = '', body_hash = x'', own_network = ?"
            " WHERE id = ?",
            (address, address_key(address), own_network, feed_id),
        )
        return feed_id

    def _last_position(self, folder: int) -> int:
        found = self._connection.value(
            "SELECT max(position) FROM feed_options WHERE folder IS ?", (folder or None,)
        )
        return 0 if found is None else int(found) + 1

    def _unread(self, ids: list[int]) -> tuple[tuple[int, int], ...]:
        found = self._connection.rows(
            "SELECT feed, unread FROM counts WHERE feed IN (SELECT value FROM json_each(?))",
            (rows.ids_json(ids),),
        )
        return tuple((int(feed), int(unread)) for feed, unread in found)
