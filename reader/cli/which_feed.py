"""Finds the feeds that the words of the command line mean: by number, address or name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.errors import Code, KnownError
from reader.model import Feed

if TYPE_CHECKING:
    from reader.store import Store


def feeds_meant(store: Store, words: Sequence[str]) -> tuple[Feed, ...]:
    """The feed that each word means, in order; raises KnownError NO_SUCH_FEED.

    A word is a feed's number, its address, its whole name, or the beginning of one name only.
    Capitals do not count in names.
    """
    return tuple(_meant(store, word) for word in words)


def _meant(store: Store, word: str) -> Feed:
    found = store.feeds.get(int(word)) if word.isdecimal() and len(word) < 19 else None
    if (found is None and "." in word) or ":" in word:
        found = store.feeds.by_address(word)
    return found or _named(store.feeds.all(), word)


def _named(feeds: Sequence[Feed], word: str) -> Feed:
    wanted = word.casefold()
    same = [feed for feed in feeds if feed.name.casefold() == wanted]
    alike = same or [feed for feed in feeds if feed.name.casefold().startswith(wanted)]
    if len(alike) != 1:
        raise KnownError(Code.NO_SUCH_FEED, feed=word)
    return alike[0]
