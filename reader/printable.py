"""Makes text from outside safe to show: nothing in it can steer a terminal or turn a line round.

Titles, names and addresses come from strangers. Takes out control characters and the marks that
override the direction of text (Unicode UAX #9); the joiners and direction marks that scripts need
stay. Does not wrap or cut.
"""

from __future__ import annotations

# C0 without tab and line feed, DEL and C1, halves of surrogate pairs, overrides, embeddings and
# isolates of direction, line and paragraph separators, interlinear marks, tag characters.
_REMOVED = (
    *range(0x09),
    *range(0x0B, 0x20),
    *range(0x7F, 0xA0),
    *range(0x202A, 0x202F),
    *range(0x2066, 0x206A),
    *range(0xFFF9, 0xFFFC),
    *range(0xE0000, 0xE0080),
)
_TABLE: dict[int, str | None] = {
    **dict.fromkeys(_REMOVED),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
    **dict.fromkeys((0x0D, 0x85, 0x2028, 0x2029), "\n"),
}


def printable(text: str) -> str:
    """The text without anything that steers; line feeds and tabs stay."""
    return text.replace("\r\n", "\n").translate(_TABLE)


def one_line(text: str) -> str:
    """The text safe and on one line, every run of white space a single space."""
    return " ".join(printable(text).split())
