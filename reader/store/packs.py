"""Packs: articles that the reader takes along, the progress of packing them, and their safety.

The faces lay a pack down with its articles, the engine notes how far it is. Fetching is the
engine's matter; what a pack comes to is reckoned in `reader.content.packing`.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import asdict, fields, replace

from reader.model import Pack, PackChoice, PackPlan, Query, Scope
from reader.store import rows
from reader.store.articles import Articles
from reader.store.connection import Connection, Row

_DAY = 86400
_PACK = (
    "SELECT p.id, p.choice, p.hours, p.until, p.width, p.budget, p.oldest_first, p.made_at,"
    " p.left_out, p.paused, coalesce(r.started_at, 0), coalesce(r.ended_at, 0),"
    " coalesce(r.took, 0) FROM packs p LEFT JOIN pack_runs r ON r.pack = p.id"
)


class Packs:
    """What is packed; `make` and `pause` are the faces', `begin` and `spend` the engine's."""

    def __init__(self, connection: Connection, articles: Articles) -> None:
        self._connection = connection
        self._articles = articles

    # --- what faces ask and write

    def choose(
        self,
        choice: PackChoice,
        now: int,
        *,
        oldest_first: bool = False,
        typed: Query | None = None,
    ) -> array[int]:
        """The articles of a choice in order of time, each once.

        `typed` is the choice's query, understood.
        """
        since = now - choice.days * _DAY if choice.days else 0
        when: dict[int, int] = {}
        queries = list(_queries(choice, since))
        if typed is not None:
            queries.append(replace(typed, since=max(since, typed.since)))
        for query in queries:
            ids, times = self._articles.timeline(query)
            when.update(zip(ids, times, strict=True))
        ordered = sorted(when, key=lambda id: (when[id], id), reverse=not oldest_first)
        return array("q", ordered)

    def make(self, plan: PackPlan, ids: Sequence[int], now: int, left_out: int = 0) -> int:
        """Lay a pack down with its articles; answers its id. Those whose trip is over go."""
        with self._connection.write():
            self._connection.run("DELETE FROM packs WHERE until < ?", (now,))
            self._connection.run(
                "INSERT INTO packs(made_at, choice, hours, until, width, budget, oldest_first,"
                " left_out) VALUES(?,?,?,?,?,?,?,?)",
                (
                    now,
                    rows.as_json(asdict(plan.choice)),
                    plan.hours,
                    plan.until,
                    plan.width,
                    plan.budget,
                    plan.oldest_first,
                    left_out,
                ),
            )
            pack = int(self._connection.value("SELECT last_insert_rowid()"))
            self._connection.run(
                "INSERT INTO pack_articles(pack, place, article) SELECT ?, j.key, a.id"
                " FROM json_each(?) j JOIN articles a ON a.id = j.value",
                (pack, rows.ids_json(ids)),
            )
        return pack

    def pause(self, pack: int, on: bool) -> None:
        """Note that the reader stopped the packing, or wants it to go on."""
        with self._connection.write():
            self._connection.run("UPDATE packs SET paused = ? WHERE id = ?", (on, pack))

    def drop(self, pack: int) -> None:
        """Forget a pack; what came of it stays, as any other article."""
        with self._connection.write():
            self._connection.run("DELETE FROM packs WHERE id = ?", (pack,))

    # --- what all ask

    def get(self, pack: int) -> Pack | None:
        """A pack, None where there is none of this id."""
        row = self._connection.row(f"{_PACK} WHERE p.id = ?", (pack,))
        return None if row is None else _pack(row)

    def latest(self) -> Pack | None:
        """The pack that was made last, None where there is none."""
        row = self._connection.row(f"{_PACK} ORDER BY p.id DESC LIMIT 1")
        return None if row is None else _pack(row)

    def articles(self, pack: int) -> array[int]:
        """The articles of a pack in its order, as far as they are still there."""
        found = self._connection.rows(
            "SELECT article FROM pack_articles WHERE pack = ? ORDER BY place", (pack,)
        )
        return array("q", [article for (article,) in found])

    def packed(self, now: int) -> frozenset[int]:
        """Which articles are packed: unread ones of trips that are not over.

        They are to be spared when room is made.
        """
        found = self._connection.rows(
            "SELECT DISTINCT i.article FROM packs p JOIN pack_articles i ON i.pack = p.id"
            " JOIN listing l ON l.article = i.article WHERE p.until >= ? AND l.read = 0",
            (now,),
        )
        return frozenset(article for (article,) in found)

    # --- what the engine writes

    def begin(self, pack: int, now: int) -> None:
        """Note that the engine is at work on a pack; where it was before, it goes on."""
        with self._connection.write():
            self._connection.run(
                "INSERT INTO pack_runs(pack, started_at) VALUES(?, ?)"
                " ON CONFLICT DO UPDATE SET ended_at = 0",
                (pack, now),
            )

    def spend(self, pack: int, seconds: float, ended_at: int = 0) -> None:
        """Note seconds of work on a pack, and when it was through with all of it."""
        with self._connection.write():
            self._connection.run(
                "UPDATE pack_runs SET took = took + ?, ended_at = ? WHERE pack = ?",
                (seconds, ended_at, pack),
            )


def _queries(choice: PackChoice, since: int) -> Iterator[Query]:
    """The lists that a choice is made of."""
    unread = not choice.read_too
    if choice.unread:
        yield Query(unread=True, since=since)
    if choice.starred:
        yield Query(Scope.STARRED, since=since)
    for folder in choice.folders:
        yield Query(Scope.FOLDER, folder, unread=unread, since=since)
    for feed in choice.feeds:
        yield Query(Scope.FEED, feed, unread=unread, since=since)
    for tag in choice.tags:
        yield Query(Scope.TAG, tag, since=since)


def _pack(row: Row) -> Pack:
    id, choice, hours, until, width, budget, oldest_first, made_at, left_out, paused, *run = row
    plan = PackPlan(_choice(choice), hours, until, width, budget, bool(oldest_first))
    return Pack(id, plan, made_at, left_out, bool(paused), *run)


def _choice(text: str) -> PackChoice:
    known = {each.name for each in fields(PackChoice)}
    said = {name: value for name, value in json.loads(text).items() if name in known}
    for name in ("folders", "feeds", "tags"):
        said[name] = tuple(said.get(name, ()))
    return PackChoice(**said)
