"""Finds names by words typed of them, as people mean them: "sud zeit" is in "Süddeutsche Zeitung".

What is left out of a word is what `page_words` leaves out of a page.
"""

from __future__ import annotations

from functools import lru_cache

from reader.desktop.page_words import bare

_KEPT = 16_384  # names: all feeds of a large library, of which each key that is typed asks


@lru_cache(maxsize=_KEPT)
def plain(text: str) -> str:
    """A text in the form that names are compared in: without case and accents."""
    return bare(text)


def has_all(name: str, typed: str) -> bool:
    """Whether all words typed are in a name, in whatever order."""
    words = plain(name)
    return all(word in words for word in plain(typed).split())
