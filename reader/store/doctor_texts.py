"""Texts against the rows of their pictures: numbers in them that lead nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from reader.store.connection import Connection

_AT_ONCE = 500  # texts
_NAMED = re.compile(r'<img\b[^>]*\bsrc="picture:(\d+)"[^>]*>')
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
            mended = _NAMED.sub(partial(_known, there, article), html)
            if mended != html:
                yield article, kind, mended


def _known(there: set[tuple[int, int]], article: int, image: re.Match[str]) -> str:
    """An image as it stands where there is a row of it, else nothing."""
    return image[0] if (article, int(image[1])) in there else ""
