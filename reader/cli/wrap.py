"""Fits text into the columns of a terminal: wrapping, cutting, padding.

Counts columns rather than characters, since those of East Asia take two and combining marks none.
"""

from __future__ import annotations

import unicodedata


def columns(text: str) -> int:
    """How many columns a terminal needs for the text."""
    return len(text) if text.isascii() else sum(map(_width, text))


def wrap(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """The words of the text in lines of at most `width` columns, with prefixes.

    `first` stands before the first line, `rest` before the others. A word that is longer than a
    line stands alone and whole if it is an address, and is broken otherwise.
    """
    lines: list[str] = []
    line = first
    empty = True
    room = width - columns(first)
    for word in text.split():
        size = columns(word)
        if not empty and size + 1 <= room:
            line, room = f"{line} {word}", room - size - 1
            continue
        if not empty:
            lines.append(line)
            line, room = rest, width - columns(rest)
        while size > room > 1 and "://" not in word:
            head = cut(word, room, "")
            lines.append(line + head)
            line, room = rest, width - columns(rest)
            word = word[len(head) :]
            size = columns(word)
        line, room, empty = line + word, room - size, False
    return lines if empty and not first else [*lines, line]


def cut(text: str, width: int, mark: str = "…") -> str:
    """The text in at most `width` columns, `mark` telling that something was cut off."""
    if columns(text) <= width:
        return text
    room = width - columns(mark)
    end = 0
    for end, character in enumerate(text):  # noqa: B007 (used below)
        room -= _width(character)
        if room < 0:
            break
    return text[:end].rstrip() + mark


def pad(text: str, width: int) -> str:
    """The text cut or filled with spaces to exactly `width` columns."""
    fitted = cut(text, width)
    return fitted + " " * (width - columns(fitted))


def _width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
