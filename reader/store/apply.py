"""Brings a snapshot into the library: looks up what is known, has it decided, writes in chunks.

Indexing is nearly all of the cost, and cheapest done once in a transaction; so a transaction is
measured by its text before it begins. The engine is the only writer of these tables, so what is
looked up before the transactions still holds within them.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.model import Changes, Entry, FeedOutcome, Snapshot
from reader.store.connection import Connection
from reader.store.decide import Known, Plan, Rewrite, decide, uids_to_look_for
from reader.store.news import News
from reader.store.outcome import keep_outcomes

_RENAMED_LOOK_BACK = 2000  # articles among which those of a renaming feed are sought
_AIM = 0.012  # seconds of a transaction
# Characters written in one; below this, a transaction is mostly its own beginning and end.
_LEAST, _MOST = 60_000, 400_000
_FEED_WEIGHT = 2_000  # characters that cost as much as what is written for a feed as such

Item = tuple[bytes, Entry] | Rewrite


class Applier:
    """Writes snapshots; learns as it goes how much fits into a short transaction here."""

    def __init__(self, connection: Connection, news: News) -> None:
        self._connection = connection
        self._news = news
        self._reach = 100_000.0  # characters

    def apply(self, feed_id: int, snapshot: Snapshot, outcome: FeedOutcome) -> Changes:
        """Write a snapshot and how its fetch ended; answers what changed, newest first."""
        return self._apply(feed_id, snapshot, outcome, learn=True)

    def apply_many(self, news: Sequence[tuple[int, Snapshot, FeedOutcome]]) -> tuple[Changes, ...]:
        """Write what several feeds said, little snapshots sharing a transaction."""
        told: list[Changes] = []
        for group in self._groups(news):
            if len(group) == 1:
                told.append(self.apply(*group[0]))
                continue
            with self._connection.write():
                began = time.monotonic()
                with self._news.indexed_together():
                    told += [self._apply(*each, learn=False) for each in group]
                weight = sum(_feed_weight(snapshot) for _, snapshot, _ in group)
                self._learn(weight, time.monotonic() - began)
        return tuple(told)

    def _groups(
        self, news: Sequence[tuple[int, Snapshot, FeedOutcome]]
    ) -> list[list[tuple[int, Snapshot, FeedOutcome]]]:
        """Neighbours together as long as they fit into one transaction.

        A feed that comes twice is written twice: what is indexed at the end of a transaction must
        not have been written anew within it.
        """
        groups: list[list[tuple[int, Snapshot, FeedOutcome]]] = []
        room = 0.0
        together: set[int] = set()
        for each in news:
            weight = _feed_weight(each[1])
            if not groups or weight > room or each[0] in together:
                groups.append([])
                together = set()
                room = self._reach
            groups[-1].append(each)
            together.add(each[0])
            room -= weight
        return groups

    def _apply(
        self, feed_id: int, snapshot: Snapshot, outcome: FeedOutcome, *, learn: bool
    ) -> Changes:
        connection = self._connection
        row = connection.row(
            "SELECT uid, title, subtitle, site, icon FROM feeds WHERE id = ? AND removed_at = 0",
            (feed_id,),
        )
        if row is None:
            return Changes()
        seen: dict[bytes, int | None] = dict(
            connection.rows("SELECT raw_hash, article FROM seen WHERE feed = ?", (feed_id,))
        )
        plan = _plan(connection, feed_id, row[0], snapshot, seen)
        work = _Work(deque([*_in_order(plan.new, outcome.fetched), *plan.rewrites]))
        changes = Changes()
        whole = False
        while not whole:
            with connection.write():
                began = time.monotonic()
                written = self._write_some(feed_id, work, outcome.fetched)
                if learn:
                    self._learn(written, time.monotonic() - began)
                whole = not work.items
                if whole:
                    changes = _finish(connection, feed_id, snapshot, outcome, plan, seen, work)
                    changes |= _describe(connection, feed_id, snapshot, row[1:])
        return changes

    def _write_some(self, feed_id: int, work: _Work, fetched: int) -> int:
        """Write as much as one transaction may hold; answers how many characters that was."""
        new: list[tuple[bytes, Entry]] = []
        rewrites: list[Rewrite] = []
        written = 0
        while work.items and (not written or written < self._reach):
            item = work.items.popleft()
            if isinstance(item, Rewrite):
                rewrites.append(item)
                written += 2 * _weight(item.entry)
            else:
                new.append(item)
                written += _weight(item[1])
        if new:
            work.new += self._news.add(feed_id, new, fetched)
        if rewrites:
            self._news.rewrite(rewrites, fetched)
            work.updated += (each.id for each in rewrites if each.text)
        return written

    def _learn(self, written: int, seconds: float) -> None:
        """Let the next transaction be nearer to the aim, by half of what this one was off."""
        if not written:
            return
        fitting = written * _AIM / max(seconds, 0.001)
        self._reach = min(max((self._reach + fitting) / 2, _LEAST), _MOST)


@dataclass(slots=True)
class _Work:
    """What is still to be written of a plan, and what was."""

    items: deque[Item]
    new: list[int] = field(default_factory=list)
    updated: list[int] = field(default_factory=list)


def _feed_weight(snapshot: Snapshot) -> int:
    return _FEED_WEIGHT + sum(_weight(entry) for entry in snapshot.entries)


def _weight(entry: Entry) -> int:
    """What an entry costs to write, in characters to be indexed: its words cost most."""
    return 500 + len(entry.plain) + len(entry.html) // 8


def _plan(
    connection: Connection,
    feed_id: int,
    uid: bytes,
    snapshot: Snapshot,
    seen: dict[bytes, int | None],
) -> Plan:
    """What the snapshot's entries mean, given what the library has."""
    unchanged = {article for raw in snapshot.unchanged if (article := seen.get(raw)) is not None}
    uids = uids_to_look_for(uid, snapshot.entries)
    marks = ",".join("?" * len(uids))
    known = {
        found[1]: Known(*found)
        for found in connection.rows(
            "SELECT id, uid, content_hash, address, title, published FROM articles"
            " WHERE uid IN (" + marks + ")",
            uids,
        )
    }
    buried: dict[bytes, int] = dict(
        connection.rows("SELECT uid, at FROM tombstones WHERE uid IN (" + marks + ")", uids)
    )
    others: Sequence[Known] = ()
    if uids and not known and not unchanged:
        others = [
            Known(*found)
            for found in connection.rows(
                "SELECT id, uid, content_hash, address, title, published FROM articles"
                " WHERE feed = ? ORDER BY id DESC LIMIT ?",
                (feed_id, _RENAMED_LOOK_BACK),
            )
        ]
    return decide(uid, snapshot.entries, known, buried, unchanged, others)


def _in_order(entries: Sequence[tuple[bytes, Entry]], fetched: int) -> list[tuple[bytes, Entry]]:
    """New entries, oldest first; of two at one time the later in the document counts as older.

    So ids grow with time, and the first entry of a feed without dates is the first in the list.
    """

    def when(pair: tuple[bytes, Entry]) -> int:
        published = pair[1].published
        return fetched if published is None else min(published, fetched)

    backwards = list(reversed(entries))
    return sorted(backwards, key=when)


def _finish(
    connection: Connection,
    feed_id: int,
    snapshot: Snapshot,
    outcome: FeedOutcome,
    plan: Plan,
    seen: dict[bytes, int | None],
    work: _Work,
) -> Changes:
    """What stands in the last transaction: bytes known from now on, and the outcome."""
    if plan.seen:
        connection.insert(
            "INSERT OR REPLACE INTO seen(feed, raw_hash, article)",
            [(feed_id, raw, article) for raw, article in plan.seen.items()],
        )
    connection.many(
        "UPDATE articles SET comments_count = ?1 WHERE id = ?2 AND comments_count < ?1",
        plan.discussed,
    )
    here = {*snapshot.unchanged, *(entry.raw_hash for entry in snapshot.entries)}
    connection.many(
        "DELETE FROM seen WHERE feed = ? AND raw_hash = ?",
        [(feed_id, raw) for raw in seen if raw not in here],
    )
    changes = keep_outcomes(connection, [(feed_id, outcome)], len(work.new), len(work.updated))
    if not work.new and not work.updated:
        return changes
    unread = connection.value("SELECT unread FROM counts WHERE feed = ?", (feed_id,))
    return changes | Changes(
        new=tuple(reversed(work.new)),
        updated=tuple(work.updated),
        unread=((feed_id, int(unread)),),
    )


def _describe(
    connection: Connection, feed_id: int, snapshot: Snapshot, before: tuple[str, ...]
) -> Changes:
    """Keep what the feed says of itself; what it leaves out stays as it was said last."""
    title, subtitle, site, icon = (
        said or known
        for said, known in zip(
            (snapshot.title, snapshot.subtitle, snapshot.site, snapshot.icon), before, strict=True
        )
    )
    connection.run(
        "UPDATE feeds SET title = ?, subtitle = ?, site = ?, icon = ?, self_address = ?,"
        " language = ?, direction = ?, format = ?, well_formed = ? WHERE id = ?",
        (
            title,
            subtitle,
            site,
            icon,
            snapshot.self_address,
            snapshot.language,
            snapshot.direction,
            snapshot.format,
            snapshot.well_formed,
            feed_id,
        ),
    )
    if snapshot.title and not before[0]:
        connection.run(
            "UPDATE feeds SET own_name = title WHERE id = ? AND title ="
            " (SELECT given_title FROM feed_options WHERE feed = ?)",
            (feed_id, feed_id),
        )
    same = (title, subtitle, site, icon) == before
    return Changes() if same else Changes(feeds=(feed_id,))
