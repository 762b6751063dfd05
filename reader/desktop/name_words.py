"""Finds names by words typed of them, as people mean them: "sud zeit" is in "Süddeutsche Zeitung".

What is left out of a word is what `page_words` leaves out of a page.
"""

from __future__ import annotations

from reader.desktop.page_words import folded


def plain(text: str) -> str:
    """A text in the form that names are compared in: without case and accents."""
    return folded(text).text


def has_all(name: str, typed: str) -> bool:
    """Whether all words typed are in a name, in whatever order."""
    bare = plain(name)
    return all(word in bare for word in plain(typed).split())
