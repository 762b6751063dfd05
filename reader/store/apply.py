"""Brings a snapshot into the library: looks up what is known, has it decided, writes in chunks.

The engine is the only writer of these tables, so what is looked up before the transactions
still holds within them.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from reader.model import Changes, Entry, FeedOutcome, Snapshot
from reader.store.connection import Connection
from reader.store.decide import Known, Plan, Rewrite, decide, uids_to_look_for
from reader.store.news import News
from reader.store.outcome import keep_outcome

_T = TypeVar("_T")

_BATCH = 8  # entries; the clock is read between batches
_BUDGET = 0.010  # seconds of writing in a transaction, which then still has to commit
_RENAMED_LOOK_BACK = 2000  # articles among which those of a renaming feed are sought


@dataclass(slots=True)
class _Work:
    """What is still to be written of a plan, and what was."""

    batches: deque[Callable[[], None]]
    new: list[int] = field(default_factory=list)
    updated: list[int] = field(default_factory=list)


def apply_snapshot(
    connection: Connection, news: News, feed_id: int, snapshot: Snapshot, outcome: FeedOutcome
) -> Changes:
    """Write a snapshot and how its fetch ended; answers what changed, newest articles first."""
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
    work = _Work(deque())
    for entries in _batches(_in_order(plan.new, outcome.fetched)):
        work.batches.append(_adding(news, work, feed_id, entries, outcome.fetched))
    for rewrites in _batches(plan.rewrites):
        work.batches.append(_rewriting(news, work, rewrites, outcome.fetched))
    changes = Changes()
    whole = False
    while not whole:
        with connection.write():
            given_up = time.monotonic() + _BUDGET
            while work.batches and time.monotonic() < given_up:
                work.batches.popleft()()
            whole = not work.batches
            if whole:
                changes = _finish(connection, feed_id, snapshot, outcome, plan, seen, work)
                changes |= _describe(connection, feed_id, snapshot, row[1:])
    return changes


def _plan(
    connection: Connection,
    feed_id: int,
    uid: bytes,
    snapshot: Snapshot,
    seen: dict[bytes, int | None],
) -> Plan:
    """What the snapshot's entries mean, given what the library has."""
    unchanged = {article for raw in snapshot.unchanged if (article := seen.get(raw)) is not None}
    uids = uids_to_look_for(uid, snapshot.entries, split=bool(unchanged))
    marks = ",".join("?" * len(uids))
    known = {
        found[1]: Known(*found)
        for found in connection.rows(
            "SELECT id, uid, content_hash, address FROM articles WHERE uid IN (" + marks + ")",
            uids,
        )
    }
    buried = {
        found
        for (found,) in connection.rows(
            "SELECT uid FROM tombstones WHERE uid IN (" + marks + ")", uids
        )
    }
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


def _batches(items: Sequence[_T]) -> list[Sequence[_T]]:
    return [items[start : start + _BATCH] for start in range(0, len(items), _BATCH)]


def _adding(
    news: News, work: _Work, feed_id: int, entries: Sequence[tuple[bytes, Entry]], fetched: int
) -> Callable[[], None]:
    return lambda: work.new.extend(news.add(feed_id, entries, fetched))


def _rewriting(
    news: News, work: _Work, rewrites: Sequence[Rewrite], fetched: int
) -> Callable[[], None]:
    def write() -> None:
        news.rewrite(rewrites, fetched)
        work.updated.extend(each.id for each in rewrites if each.text)

    return write


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
        connection.many(
            "INSERT OR REPLACE INTO seen(feed, raw_hash, article) VALUES(?,?,?)",
            [(feed_id, raw, article) for raw, article in plan.seen.items()],
        )
    here = {*snapshot.unchanged, *(entry.raw_hash for entry in snapshot.entries)}
    connection.many(
        "DELETE FROM seen WHERE feed = ? AND raw_hash = ?",
        [(feed_id, raw) for raw in seen if raw not in here],
    )
    changes = keep_outcome(connection, feed_id, outcome, len(work.new), len(work.updated))
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
    same = (title, subtitle, site, icon) == before
    return Changes() if same else Changes(feeds=(feed_id,))
