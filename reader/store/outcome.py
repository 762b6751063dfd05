"""Keeps how fetches of feeds ended: state, schedule, error, and the log."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reader.model import Changes, FeedOutcome
from reader.store.connection import Connection
from reader.store.keys import address_key
from reader.store.rows import ids_json, listed, told

_LOG_KEPT = 30 * 86400  # seconds

_COLUMNS = (
    "id",
    "last_fetch",
    "last_success",
    "next_fetch",
    "interval",
    "status",
    "max_age",
    "ttl",
    "failures",
    "error",
    "error_params",
    "stopped",
    "etag",
    "last_modified",
    "body_hash",
    "permanent",
    "moved_to",
    "address",
    "address_key",
    "faults",
)
_SHOWN = ("error", "error_params", "stopped", "moved_to", "address", "faults")
_READ = f"SELECT {', '.join(_COLUMNS)}, move_declined FROM feeds"
_SET = ", ".join(f"{name} = said.column{n}" for n, name in enumerate(_COLUMNS[1:], start=2))


def keep_outcomes(
    connection: Connection,
    outcomes: Sequence[tuple[int, FeedOutcome]],
    new: int = 0,
    updated: int = 0,
) -> Changes:
    """Write outcomes in the caller's transaction; `Changes.feeds` where a face would see it.

    An address that another feed has by now is not taken over; a move the reader declined is not
    proposed again. `new` and `updated` are how many articles came, for the log.
    """
    ids = ids_json([feed_id for feed_id, _ in outcomes])
    known = {
        row[0]: dict(zip((*_COLUMNS, "move_declined"), row, strict=True))
        for row in connection.rows(f"{_READ} WHERE id IN (SELECT value FROM json_each(?))", (ids,))
    }
    log: dict[tuple[int, int], tuple[Any, ...]] = {}
    changed: list[int] = []
    for feed_id, outcome in outcomes:
        if feed_id not in known:
            continue
        before = known[feed_id]
        after = known[feed_id] = _after(connection, before, outcome)
        if any(before[name] != after[name] for name in _SHOWN):
            changed.append(feed_id)
        if not outcome.asked:
            continue
        failure = told(outcome.error)
        log[feed_id, outcome.fetched] = (outcome.status, *failure, new, updated)
    rows = [tuple(feed[name] for name in _COLUMNS) for feed in known.values()]
    values = ",".join((f"({','.join('?' * len(_COLUMNS))})",) * len(rows))
    if rows:
        connection.run(
            f"UPDATE feeds SET {_SET} FROM (VALUES {values}) AS said WHERE feeds.id = said.column1",
            [value for row in rows for value in row],
        )
    connection.insert(
        "INSERT OR REPLACE INTO fetch_log(feed, at, status, error, error_params, new, updated)",
        [(*key, *said) for key, said in log.items()],
    )
    connection.run(
        "DELETE FROM fetch_log WHERE feed IN (SELECT value FROM json_each(?)) AND at < ?",
        (ids, min((at for _, at in log), default=0) - _LOG_KEPT),
    )
    return Changes(feeds=tuple(dict.fromkeys(changed)))


def _after(connection: Connection, before: dict[str, Any], outcome: FeedOutcome) -> dict[str, Any]:
    """A feed's row as it is after a fetch that ended so."""
    if not outcome.asked:
        return before | {"next_fetch": outcome.next_fetch}
    error, params = told(outcome.error)
    failures = before["failures"] + int(outcome.counted)
    after = before | {
        "last_fetch": outcome.fetched,
        "next_fetch": outcome.next_fetch,
        "interval": outcome.interval,
        "status": outcome.status,
        "max_age": outcome.max_age,
        "error": error,
        "error_params": params,
        "stopped": int(outcome.stopped),
        "failures": failures if outcome.error else 0,
    }
    if outcome.error is None:
        after["last_success"] = outcome.fetched
    if outcome.validators is not None:  # a pair, kept together
        after["etag"] = outcome.validators.etag
        after["last_modified"] = outcome.validators.last_modified
    if outcome.faults is not None:
        after["faults"] = listed(outcome.faults)
    if outcome.moved_to is not None and outcome.moved_to != before["move_declined"]:
        after["moved_to"] = outcome.moved_to
    for name in ("body_hash", "ttl", "permanent"):
        if getattr(outcome, name) is not None:
            after[name] = getattr(outcome, name)
    if outcome.address is not None and not _taken(connection, before["id"], outcome.address):
        after["address"] = outcome.address
        after["address_key"] = address_key(outcome.address)
    return after


def _taken(connection: Connection, feed_id: int, address: str) -> bool:
    return bool(
        connection.value(
            "SELECT 1 FROM feeds WHERE address_key = ? AND removed_at = 0 AND id != ?",
            (address_key(address), feed_id),
        )
    )
