"""Finds the passages of notes in the text of a page, also where the text has changed since.

Pure: text in, places out, in UTF-16 units as Qt's documents count.
"""

from __future__ import annotations

from reader.desktop.page_words import Span, spans
from reader.model import Anchor

AROUND = 32  # letters kept on each side of a quotation
LONGEST = 4000  # letters of a quotation
_END = 40  # letters at the ends of a quotation by which a changed one is found
_PLAIN = str.maketrans("\u2029\u2028\n\xa0\ufffc", "     ")


def plain(text: str) -> str:
    """A page's text with what parts its paragraphs as spaces, letter for letter."""
    return text.translate(_PLAIN)


def anchor_of(text: str, span: Span) -> Anchor:
    """What is kept to find a stretch of a text again."""
    units = plain(text).encode("utf-16-le")
    before = units[2 * max(0, span.start - AROUND) : 2 * span.start]
    after = units[2 * span.end : 2 * (span.end + AROUND)]
    said = before.decode("utf-16-le", "ignore"), after.decode("utf-16-le", "ignore")
    return Anchor(said[0], said[1], span.start)


def place_of(text: str, quote: str, anchor: Anchor) -> Span | None:
    """Where a quotation stands now, None where it is no longer in the text.

    Of several places the one with the same letters around it is taken, then the nearest one.
    """
    text, quote = plain(text), plain(quote).strip()
    found = spans(text, quote) if quote else []
    if not found and len(quote) > 2 * _END:
        found = _changed(text, quote)
    if not found:
        return None
    units = text.encode("utf-16-le")

    def fits(span: Span) -> tuple[int, int]:
        before = units[2 * max(0, span.start - AROUND) : 2 * span.start]
        after = units[2 * span.end : 2 * (span.end + AROUND)]
        same = _alike(before.decode("utf-16-le", "ignore")[::-1], anchor.before[::-1])
        same += _alike(after.decode("utf-16-le", "ignore"), anchor.after)
        return same, -abs(span.start - anchor.at)

    return max(found, key=fits)


def _changed(text: str, quote: str) -> list[Span]:
    """Places that begin and end as the quotation does and are about as long."""
    ends = spans(text, quote[-_END:])
    made = []
    for first in spans(text, quote[:_END]):
        last = next((end for end in ends if end.end > first.end), None)
        if last is not None and last.end - first.start < 2 * len(quote):
            made.append(Span(first.start, last.end))
    return made


def _alike(one: str, other: str) -> int:
    """How many letters from the beginning are the same."""
    for at, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return at
    return min(len(one), len(other))
