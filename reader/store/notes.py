"""Notes and highlights, kept by the article's uid: they outlive the article's rows."""

from __future__ import annotations

import json
from dataclasses import asdict, fields

from reader.model import Anchor, Note
from reader.store.connection import Connection
from reader.store.search import understand

_COLUMNS = "n.id, n.uid, n.quote, n.body, n.anchor, n.made_at, n.changed_at, coalesce(a.id, 0)"
_FROM = "FROM notes n LEFT JOIN articles a ON a.uid = n.uid"


class Notes:
    """The window's and the command line's."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, article: int) -> tuple[Note, ...]:
        """The notes of an article, in the order in which they were made."""
        return self._notes("WHERE a.id = ? ORDER BY n.id", (article,))

    def get(self, note: int) -> Note | None:
        """A note by its id."""
        found = self._notes("WHERE n.id = ?", (note,))
        return found[0] if found else None

    def all(self) -> tuple[Note, ...]:
        """Every note, the newest first."""
        return self._notes("ORDER BY n.made_at DESC, n.id DESC", ())

    def search(self, words: str) -> tuple[Note, ...]:
        """Notes in whose quotation or text all the words occur, the newest first."""
        typed = understand(words)
        pieces = [f'"{piece}"' for piece in typed.pieces]
        expression = " ".join(part for part in (typed.expression, *pieces) if part)
        if not expression:
            return ()
        return self._notes(
            "WHERE n.id IN (SELECT rowid FROM notes_search WHERE notes_search MATCH ?)"
            " ORDER BY n.made_at DESC, n.id DESC",
            (expression,),
        )

    def add(self, article: int, quote: str, body: str, anchor: Anchor, now: int) -> Note | None:
        """Make a note of an article; None where the article is gone."""
        with self._connection.write():
            self._connection.run(
                "INSERT INTO notes(uid, quote, body, anchor, made_at, changed_at)"
                " SELECT uid, ?, ?, ?, ?, ? FROM articles WHERE id = ?",
                (quote, body, _packed(anchor), now, now, article),
            )
            found = self.of(article)
        return found[-1] if found else None

    def write(self, note: int, body: str, now: int) -> Note | None:
        """Give a note another text; answers it as it was before, None where it is gone."""
        with self._connection.write():
            before = self.get(note)
            if before is not None and before.body != body:
                self._connection.run(
                    "UPDATE notes SET body = ?, changed_at = ? WHERE id = ?", (body, now, note)
                )
        return before

    def remove(self, note: int) -> Note | None:
        """Take a note away; answers it as it was, for `restore`."""
        with self._connection.write():
            before = self.get(note)
            self._connection.run("DELETE FROM notes WHERE id = ?", (note,))
        return before

    def restore(self, note: Note) -> None:
        """Put a note back that was removed, under its own id."""
        with self._connection.write():
            self._connection.run(
                "INSERT OR REPLACE INTO notes(id, uid, quote, body, anchor, made_at, changed_at)"
                " VALUES(?, ?, ?, ?, ?, ?, ?)",
                (
                    note.id,
                    note.uid,
                    note.quote,
                    note.body,
                    _packed(note.anchor),
                    note.made_at,
                    note.changed_at,
                ),
            )

    def _notes(self, rest: str, values: tuple[object, ...]) -> tuple[Note, ...]:
        rows = self._connection.rows(f"SELECT {_COLUMNS} {_FROM} {rest}", values)
        return tuple(
            Note(id, uid, quote, body, _anchor(anchor), made, changed, article)
            for id, uid, quote, body, anchor, made, changed, article in rows
        )


def _packed(anchor: Anchor) -> str:
    return json.dumps(asdict(anchor), ensure_ascii=False)


def _anchor(text: str) -> Anchor:
    """An anchor as it was kept; what cannot be read of it is left out."""
    try:
        kept = json.loads(text or "{}")
    except ValueError:
        kept = {}
    names = {each.name: type(each.default) for each in fields(Anchor)}
    kept = kept if isinstance(kept, dict) else {}
    return Anchor(
        **{name: kept[name] for name, kind in names.items() if isinstance(kept.get(name), kind)}
    )
