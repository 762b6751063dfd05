"""What the write lane does with the library: the reader's marks, and nothing of the news."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.desktop.reading import today
from reader.model import Changes

if TYPE_CHECKING:
    from reader.store import Store


class Written(NamedTuple):
    """What a write really changed, and the library's figures right after it."""

    changes: Changes
    today: int
    starred: int
    tags: Mapping[int, int]  # unread articles by tag


def mark(
    store: Store,
    ids: Sequence[int],
    now: float,
    *,
    read: bool | None = None,
    starred: bool | None = None,
) -> Written:
    """Mark articles; answers what really changed."""
    return told(store, store.flags.mark(ids, read=read, starred=starred, now=int(now)), now)


def told(store: Store, changes: Changes, now: float) -> Written:
    """Changes with the figures of now beside them."""
    return Written(changes, today(store, now), store.articles.counts().starred, store.tags.unread())
