"""Texts against the rows of their pictures: numbers in them that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from reader.store.connection import Connection
from reader.store.picture_tags import without

_AT_ONCE = 500  # texts
_TEXTS = (
    "SELECT article, kind, html FROM texts WHERE article > ? AND article <= ?"
    " AND instr(html, 'picture:') ORDER BY article, kind"
)
_ROWS = "SELECT article, n FROM pictures WHERE article > ? AND article <= ?"


def lost_pictures(connection: Connection) -> Iterator[tuple[int, str, str]]:
    """Texts that name pictures without a row: article, kind, and the HTML without those."""
    last = int(connection.value("SELECT coalesce(max(article), 0) FROM texts"))
    for start in range(0, last, _AT_ONCE):
        bounds = (start, start + _AT_ONCE)
        there = set(connection.rows(_ROWS, bounds))
        for article, kind, html in connection.rows(_TEXTS, bounds):
            mended = without(html, partial(_is_lost, there, article))
            if mended != html:
                yield article, kind, mended


def _is_lost(there: set[tuple[int, int]], article: int, n: int) -> bool:
    return (article, n) not in there
