"""Finds words in the text of a page as people mean them: case, accents and points do not matter.

Pure: text in, places out. Places count UTF-16 units, as Qt's documents do.
"""

from __future__ import annotations

import unicodedata
from array import array
from collections.abc import Sequence
from typing import NamedTuple

MOST = 2000  # hits that are answered; more are no help to anybody
_ALIKE = str.maketrans({
    "\u00ad": "",  # a soft hyphen is not seen
    "\u00a0": " ",
    "\u202f": " ",
    "\u2009": " ",
    "\u2028": " ",
    "‘": "'",
    "’": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "‐": "-",
    "‑": "-",
    "–": "-",
    # Strokes through a letter are no accents to Unicode.
    "Ø": "O",
    "ø": "o",
    "Ł": "L",
    "ł": "l",
    "Đ": "D",
    "đ": "d",
    "ı": "i",
    "Æ": "AE",
    "æ": "ae",
    "Œ": "OE",
    "œ": "oe",
})  # fmt: skip


class Span(NamedTuple):
    """A stretch of a text, its end not within it."""

    start: int
    end: int


class Folded(NamedTuple):
    """A text in its plainest form, and where each of its letters stands in the original."""

    text: str
    starts: Sequence[int]


def folded(text: str) -> Folded:
    """A text without case, accents (NFD, UAX #15) and vowel points."""
    if text.isascii():
        return Folded(text.lower(), range(len(text) + 1))
    plain: dict[str, str] = {}  # each letter is looked up in Unicode's tables once
    made: list[str] = []
    starts = array("l")
    at = 0
    for letter in text:
        said = plain.get(letter)
        if said is None:
            said = plain[letter] = bare(letter)
        made.append(said)
        starts.extend([at] * len(said))
        at += 2 if letter > "\uffff" else 1
    starts.append(at)
    return Folded("".join(made), starts)


def bare(text: str) -> str:
    """A text as `folded` makes it, without the places of its letters, and much faster."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.translate(_ALIKE).casefold())
    return "".join(part for part in parts if part < "\u0300" or unicodedata.category(part) != "Mn")


def spans(text: str, words: str) -> list[Span]:
    """Where words stand in a text, at most `MOST` places; none overlaps another."""
    wanted = folded(words).text
    if not wanted.strip():
        return []
    plain, starts = folded(text)
    found: list[Span] = []
    at = plain.find(wanted)
    while at >= 0 and len(found) < MOST:
        last = at + len(wanted)
        end = last
        while end < len(plain) and starts[end] == starts[last - 1]:
            end += 1  # half a letter (of ß, of a ligature) is the whole of it
        found.append(Span(starts[at], starts[end]))
        at = plain.find(wanted, last)
    return found
