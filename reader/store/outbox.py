"""What waits to be taken elsewhere: the window lays it down, the engine keeps its attempts.

Each thing has its own attempts, so that one that cannot be sent holds up no other. Nothing is
sent here. Taking a thing back is soft: it can be put back until the next thing is laid down after
a month.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from reader.model import Message, OutboxItem, OutboxState
from reader.store import rows
from reader.store.connection import Connection

_ALL = """SELECT o.id, o.target, o.uid, o.content, o.made_at, o.withdrawn_at, o.sent_at,
        coalesce(a.n, 0), a.state, a.error, a.error_params,
        coalesce(a.next_try, 0)
    FROM outbox o LEFT JOIN outbox_attempts a ON a.item = o.id
        AND a.n = (SELECT max(n) FROM outbox_attempts WHERE item = o.id)"""
_WAITS = "o.withdrawn_at = 0 AND o.sent_at = 0 AND coalesce(a.state, '') NOT IN ('sent')"

_LET_GO = """DELETE FROM outbox
    WHERE (withdrawn_at > 0 OR sent_at > 0
        OR id IN (SELECT item FROM outbox_attempts WHERE state = 'sent'))
    AND max(withdrawn_at, sent_at,
        coalesce((SELECT max(at) FROM outbox_attempts WHERE item = outbox.id), 0)) < ?"""
SETTLED_STAYS = 30 * 86400  # seconds


class Outbox:
    """Things to be sent, in the order in which they were laid down."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- the window's

    def put(self, target: str, content: Mapping[str, str], now: int, *, article: int = 0) -> int:
        """Lay a thing in the outbox, about an article or (0) about none; answers its id.

        What was sent or withdrawn a month before goes for good, or it would stay for ever.
        """
        with self._connection.write():
            self._connection.run(_LET_GO, (now - SETTLED_STAYS,))
            self._connection.run(
                "INSERT INTO outbox(target, uid, content, made_at)"
                " VALUES(?, coalesce((SELECT uid FROM articles WHERE id = ?), x''), ?, ?)",
                (target, article, rows.as_json(dict(content)), now),
            )
            return int(self._connection.value("SELECT last_insert_rowid()"))

    def change(self, id: int, content: Mapping[str, str]) -> bool:
        """Put other content in the place of what waits; answers whether it still waited."""
        with self._connection.write():
            return bool(
                self._connection.run(
                    "UPDATE outbox SET content = ?"
                    " WHERE id = ? AND withdrawn_at = 0 AND sent_at = 0",
                    (rows.as_json(dict(content)), id),
                )
            )

    def withdraw(self, ids: Sequence[int], now: int) -> tuple[int, ...]:
        """Take things back before they are sent; answers which really were waiting."""
        return self._turn(
            "UPDATE outbox SET withdrawn_at = ? WHERE id = ? AND withdrawn_at = 0 AND sent_at = 0",
            ids,
            now,
        )

    def restore(self, ids: Sequence[int]) -> tuple[int, ...]:
        """Put things back that were withdrawn or marked as sent; answers which really were."""
        return self._turn(
            "UPDATE outbox SET withdrawn_at = 0, sent_at = 0"
            " WHERE id = ? AND (withdrawn_at > 0 OR sent_at > 0)",
            ids,
        )

    def mark_sent(self, ids: Sequence[int], now: int) -> tuple[int, ...]:
        """Note that the reader has sent things by hand; answers which really were waiting."""
        return self._turn(
            "UPDATE outbox SET sent_at = ? WHERE id = ? AND sent_at = 0 AND withdrawn_at = 0",
            ids,
            now,
        )

    def _turn(self, statement: str, ids: Sequence[int], *now: int) -> tuple[int, ...]:
        with self._connection.write():
            return tuple(id for id in ids if self._connection.run(statement, (*now, id)))

    # --- both read

    def list(self, *, all: bool = False) -> tuple[OutboxItem, ...]:
        """What waits, oldest first; with `all`, also what was sent or withdrawn."""
        where = "" if all else f" WHERE {_WAITS}"
        return tuple(_item(row) for row in self._connection.rows(f"{_ALL}{where} ORDER BY o.id"))

    def get(self, id: int) -> OutboxItem | None:
        """One thing, None where it is not there."""
        found = self._connection.rows(f"{_ALL} WHERE o.id = ?", (id,))
        return _item(found[0]) if found else None

    # --- the engine's

    def due(self, now: int, targets: Sequence[str]) -> tuple[OutboxItem, ...]:
        """What is to be tried now for these targets, oldest first."""
        found = self._connection.rows(
            f"{_ALL} WHERE {_WAITS} AND coalesce(a.state, '') != 'given_up'"
            " AND coalesce(a.next_try, 0) <= ?"
            " AND o.target IN (SELECT value FROM json_each(?)) ORDER BY o.id",
            (now, rows.as_json(list(targets))),
        )
        return tuple(_item(row) for row in found)

    def note_attempt(
        self,
        id: int,
        state: OutboxState,
        now: int,
        error: Message | None = None,
        next_try: int = 0,
    ) -> None:
        """Note how an attempt ended: SENT, FAILED (with the time of the next) or GIVEN_UP."""
        with self._connection.write():
            self._connection.run(
                "INSERT INTO outbox_attempts(item, n, at, state, error, error_params, next_try)"
                " SELECT ?, coalesce(max(n), 0) + 1, ?, ?, ?, ?, ?"
                " FROM outbox_attempts WHERE item = ?",
                (
                    id,
                    now,
                    state.value,
                    error.code if error else "",
                    rows.as_json(dict(error.params)) if error else "",
                    next_try,
                    id,
                ),
            )


def _item(row: Sequence[Any]) -> OutboxItem:
    id, target, uid, content, made, withdrawn, sent, n, state, error, params, again = row
    if withdrawn:
        now = OutboxState.WITHDRAWN
    elif sent:
        now = OutboxState.SENT
    else:
        now = OutboxState(state) if state else OutboxState.WAITING
    return OutboxItem(
        id,
        target,
        bytes(uid),
        json.loads(content),
        made,
        now,
        n,
        again,
        rows.message(error or "", params or ""),
    )
