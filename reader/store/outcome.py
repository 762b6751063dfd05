"""Keeps how a fetch of a feed ended: state, schedule, error, and the log."""

from __future__ import annotations

from reader.model import Changes, FeedOutcome
from reader.store.connection import Connection
from reader.store.keys import address_key
from reader.store.rows import told

_LOG_KEPT = 30 * 86400  # seconds

_SHOWN = "address, error, error_params, stopped, moved_to"


def keep_outcome(
    connection: Connection, feed_id: int, outcome: FeedOutcome, new: int = 0, updated: int = 0
) -> Changes:
    """Write an outcome in the caller's transaction; `Changes.feeds` where a face would see it.

    An address that another feed has by now is not taken over; a move the reader declined is not
    proposed again.
    """
    before = connection.row(
        f"SELECT {_SHOWN}, move_declined, failures FROM feeds WHERE id = ?", (feed_id,)
    )
    if before is None:
        return Changes()
    code, params = told(outcome.error)
    columns: dict[str, object] = {
        "last_fetch": outcome.fetched,
        "next_fetch": outcome.next_fetch,
        "interval": outcome.interval,
        "status": outcome.status,
        "max_age": outcome.max_age,
        "error": code,
        "error_params": params,
        "stopped": outcome.stopped,
        "failures": before[6] + 1 if outcome.error else 0,
    }
    if outcome.error is None:
        columns["last_success"] = outcome.fetched
    if outcome.validators is not None:  # a pair, kept together
        columns["etag"] = outcome.validators.etag
        columns["last_modified"] = outcome.validators.last_modified
    if outcome.moved_to is not None and outcome.moved_to != before[5]:
        columns["moved_to"] = outcome.moved_to
    for name in ("body_hash", "ttl", "permanent"):
        if getattr(outcome, name) is not None:
            columns[name] = getattr(outcome, name)
    if outcome.address is not None and not _taken(connection, feed_id, outcome.address):
        columns["address"] = outcome.address
        columns["address_key"] = address_key(outcome.address)
    connection.run(
        f"UPDATE feeds SET {', '.join(f'{name} = ?' for name in columns)} WHERE id = ?",
        (*columns.values(), feed_id),
    )
    connection.run(
        "INSERT OR REPLACE INTO fetch_log(feed, at, status, error, error_params, new, updated)"
        " VALUES(?,?,?,?,?,?,?)",
        (feed_id, outcome.fetched, outcome.status, code, params, new, updated),
    )
    connection.run(
        "DELETE FROM fetch_log WHERE feed = ? AND at < ?", (feed_id, outcome.fetched - _LOG_KEPT)
    )
    after = connection.row(f"SELECT {_SHOWN} FROM feeds WHERE id = ?", (feed_id,))
    return Changes() if after == before[:5] else Changes(feeds=(feed_id,))


def _taken(connection: Connection, feed_id: int, address: str) -> bool:
    return bool(
        connection.value(
            "SELECT 1 FROM feeds WHERE address_key = ? AND removed_at = 0 AND id != ?",
            (address_key(address), feed_id),
        )
    )
