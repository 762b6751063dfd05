"""The reader's own tags, kept by an article's uid as flags are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.model import Changes
from reader.store import rows
from reader.store.connection import Connection
from reader.store.tables import tags

_READER = "reader"


@dataclass(frozen=True, slots=True)
class TakenOut:
    """A tag that was deleted: its uids, and when and by whom each was put there."""

    tag: int
    name: str
    position: int
    on: tuple[tuple[bytes, int, str], ...]


class Tags:
    """Tags and what they are on; the window's and the command line's."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[tuple[int, str], ...]:
        """Every tag as id and name, in the reader's order."""
        found = self._connection.find(
            tags.select(tags.id, tags.name).order_by(tags.position, tags.name)
        )
        return tuple((tag, name) for tag, name in found)

    def unread(self) -> dict[int, int]:
        """How many unread articles each tag is on; tags without any are left out."""
        found = self._connection.rows(
            "SELECT t.tag, count(*) FROM tag_listing t"
            " CROSS JOIN listing l ON l.article = t.article"
            " WHERE l.read = 0 AND l.hidden = 0 GROUP BY t.tag"
        )
        return dict(found)

    def on(self, ids: Sequence[int]) -> dict[int, int]:
        """How many of these articles each tag is on; tags on none are left out."""
        found = self._connection.rows(
            "SELECT tag, count(*) FROM tag_listing"
            " WHERE article IN (SELECT value FROM json_each(?)) GROUP BY tag",
            (rows.ids_json(ids),),
        )
        return dict(found)

    def add(self, name: str) -> int:
        """The id of the tag of this name, made where there is none; capitals do not count."""
        name = name.strip()
        with self._connection.write():
            found = self._connection.find(tags.select(tags.id).where(tags.name == name))
            if found:
                return int(found[0][0])
            last = self._connection.value("SELECT coalesce(max(position), -1) FROM tags")
            return self._connection.do(tags.insert(name=name, position=last + 1))

    def rename(self, tag: int, name: str) -> None:
        """Give a tag another name."""
        with self._connection.write():
            self._connection.do(tags.update(name=name.strip()).where(tags.id == tag))

    def remove(self, tag: int) -> None:
        """Delete a tag; the articles stay."""
        with self._connection.write():
            self._connection.do(tags.delete().where(tags.id == tag))

    def take_out(self, tag: int) -> TakenOut:
        """Delete a tag and answer all of it, so that it can be put back; the articles stay."""
        with self._connection.write():
            name, position = self._connection.rows(
                "SELECT name, position FROM tags WHERE id = ?", (tag,)
            )[0]
            on = self._connection.rows(
                "SELECT uid, changed_at, set_by FROM tagged WHERE tag = ?", (tag,)
            )
            self.remove(tag)
        return TakenOut(tag, name, position, tuple((uid, at, by) for uid, at, by in on))

    def put_back(self, taken: TakenOut) -> None:
        """Make a tag that was taken out what it was, on the same articles."""
        with self._connection.write():
            self._connection.do(tags.insert(id=taken.tag, name=taken.name, position=taken.position))
            self._connection.many(
                "INSERT INTO tagged(uid, tag, changed_at, set_by) VALUES(?,?,?,?)",
                [(uid, taken.tag, at, by) for uid, at, by in taken.on],
            )

    def set(self, ids: Sequence[int], tag: int, on: bool, now: int) -> Changes:
        """Put a tag on articles or take it off; `Changes.flagged` are those that changed."""
        has = "SELECT 1 FROM tagged t WHERE t.uid = a.uid AND t.tag = ?"
        with self._connection.write():
            found = self._connection.rows(
                "SELECT a.id, a.uid FROM articles a"
                " WHERE a.id IN (SELECT value FROM json_each(?))"
                f" AND {'NOT ' if on else ''}EXISTS ({has})",
                (rows.ids_json(ids), tag),
            )
            if on:
                self._connection.many(
                    "INSERT INTO tagged(uid, tag, changed_at, set_by) VALUES(?,?,?,?)",
                    [(uid, tag, now, _READER) for _, uid in found],
                )
            else:
                self._connection.many(
                    "DELETE FROM tagged WHERE uid = ? AND tag = ?",
                    [(uid, tag) for _, uid in found],
                )
        return Changes(flagged=tuple(article for article, _ in found))

    def of(self, article: int) -> tuple[tuple[int, str], ...]:
        """The reader's tags on an article, as id and name."""
        found = self._connection.rows(
            "SELECT g.id, g.name FROM articles a JOIN tagged t ON t.uid = a.uid"
            " JOIN tags g ON g.id = t.tag WHERE a.id = ? ORDER BY g.position, g.name",
            (article,),
        )
        return tuple((tag, name) for tag, name in found)
