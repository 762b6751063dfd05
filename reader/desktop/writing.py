"""What the write lane does with the library: the reader's marks, and nothing of the news."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.desktop.reading import query_for
from reader.desktop.rows import Place
from reader.model import Changes

if TYPE_CHECKING:
    from reader.store import Store


def mark(
    store: Store,
    ids: Sequence[int],
    now: float,
    *,
    read: bool | None = None,
    starred: bool | None = None,
) -> Changes:
    """Mark articles; answers what really changed."""
    return store.flags.mark(ids, read=read, starred=starred, now=int(now))


def mark_all_read(store: Store, place: Place, now: float) -> Changes:
    """Mark everything of a list read; answers what really changed."""
    return store.flags.mark_all_read(query_for(place, now), int(now))
