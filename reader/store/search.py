"""Finds articles by their words.

At most the 2,000 newest hits are looked at: ranking every hit of a common word takes as long as
the library is large. What is typed is never syntax: words are quoted, so nothing fails.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from reader.model import Query
from reader.store import listing
from reader.store.connection import Connection
from reader.store.news import SPACELESS

NEWEST = 2000  # hits
_SCANNED = 2000  # newest articles in which words too short for a trigram are sought
_PIECES = re.compile(r'"([^"]*)"?|(\S+)')


@dataclass(frozen=True, slots=True)
class Words:
    """What was typed, taken apart: an FTS5 expression, and words of scripts without spaces."""

    expression: str
    pieces: tuple[str, ...]


def understand(typed: str) -> Words:
    """Take apart what was typed: words all of which must occur, "phrases", a beginning at the end.

    The last word also finds longer ones that begin with it, as it may not be finished.
    """
    quoted: list[str] = []
    pieces: list[str] = []
    unfinished = False
    for phrase, word in _PIECES.findall(typed.replace("\0", " ")):
        text = (phrase or word).replace('"', " ").strip()
        if not any(letter.isalnum() for letter in text):
            continue
        if SPACELESS.search(text):
            pieces.append(text)
        else:
            quoted.append(f'"{text}"')
            unfinished = bool(word)
    if quoted and unfinished:
        quoted[-1] += "*"
    return Words(" ".join(quoted), tuple(pieces))


class Search:
    """The full text of the library."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ids(self, words: str, query: Query) -> array[int]:
        """The articles of a place that have these words, best first, of the 2,000 newest hits."""
        return self._found(understand(words), query, ranked=True)

    def newest(self, words: str, query: Query) -> array[int]:
        """The same articles in no order, for a list that is in order of time."""
        return self._found(understand(words), query, ranked=False)

    def _found(self, words: Words, query: Query, ranked: bool) -> array[int]:
        lists: list[Sequence[int]] = []
        if words.expression:
            lists.append(self._matching("articles_search", words.expression, query, ranked))
        long = [f'"{piece}"' for piece in words.pieces if len(piece) >= 3]
        if long:
            lists.append(self._matching("articles_trigrams", " ".join(long), query, ranked))
        lists += (self._containing(piece, query) for piece in words.pieces if len(piece) < 3)
        if not lists:
            return array("q")
        both = set(lists[0]).intersection(*lists[1:])
        return array("q", (article for article in lists[0] if article in both))

    def _matching(self, index: str, expression: str, query: Query, ranked: bool) -> Sequence[int]:
        where = listing.conditions(query)
        rank = "s.rank" if ranked else "0"
        sql = (
            f"SELECT s.rowid AS id, {rank} AS rank FROM {index} s"
            f" CROSS JOIN listing l ON l.article = s.rowid WHERE s.{index} MATCH ?"
            f" AND {where.sql} ORDER BY s.rowid DESC LIMIT {NEWEST}"
        )
        if ranked:
            sql = f"SELECT id FROM ({sql}) ORDER BY rank, id DESC"
        found = self._connection.rows(sql, (expression, *where.params))
        return [row[0] for row in found]

    def _containing(self, piece: str, query: Query) -> Sequence[int]:
        """Articles with one or two letters of a script without spaces, among the newest such."""
        where = listing.conditions(query)
        found = self._connection.rows(
            "SELECT s.id FROM (SELECT a.id AS id, a.title AS title, t.plain AS plain"
            " FROM articles a JOIN texts t ON t.article = a.id AND t.kind = a.shown"
            f" WHERE a.spaceless = 1 ORDER BY a.id DESC LIMIT {_SCANNED}) s"
            " JOIN listing l ON l.article = s.id"
            " WHERE (instr(s.title, ?1) OR instr(s.plain, ?1)) AND "
            + _numbered(where.sql)
            + " ORDER BY s.id DESC",
            (piece, *where.params),
        )
        return [row[0] for row in found]


def _numbered(sql: str) -> str:
    """Parameters counted on from the second, where the first is used twice."""
    parts = sql.split("?")
    return parts[0] + "".join(f"?{n}{part}" for n, part in enumerate(parts[1:], start=2))
