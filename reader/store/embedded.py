"""Tells the rows of pictures that came within a text what was made of them, as they are written.

They are here at once or never: nobody can fetch them again. The engine's, within its transactions.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.errors import Code
from reader.model import Embedded, ItemState
from reader.store import rows
from reader.store.connection import Connection
from reader.store.media import Media


def keep_embedded(
    run: Connection, articles: Iterable[tuple[int, Sequence[Embedded]]], now: int
) -> None:
    """Settle the embedded pictures of articles whose rows have just been written."""
    pairs = [(article, each) for article, embedded in articles for each in embedded]
    if not pairs:
        return
    Media(run).add([each.media for _, each in pairs if each.media], now)
    run.many(
        "UPDATE pictures SET state = iif(state = '', '', ?), error = ?, error_params = ?,"
        " media = ?, next_try = 0 WHERE article = ? AND address = ?",
        [
            (
                _state(each),
                *rows.told(each.error),
                each.media.hash if each.media else "",
                article,
                each.address,
            )
            for article, each in pairs
            if each.media or each.error
        ],
    )


def _state(each: Embedded) -> str:
    if each.error is None:
        return str(ItemState.HAVE)
    return "" if each.error.code == Code.PICTURE_PIXEL else str(ItemState.GIVEN_UP)
