"""What is read aloud of a page: its sentences in order, each with its place.

Works on a document that is set; knows no voice. What only leads elsewhere is passed over: shares,
related coverage, comments.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QTextDocument

from reader.desktop import page_text
from reader.desktop.page_words import Span

_FURNITURE = ("share:", "respond:", "article:", "comments:", "kept:", "table:")
_LEAST = 2  # letters or numbers without which nothing is said


class Sentence(NamedTuple):
    """A sentence, and where it stands in the page."""

    words: str
    span: Span


def sentences(document: QTextDocument, start: int = 0) -> Iterator[Sentence]:
    """The sentences of a page from the one at a position on (UAX #29, sentence boundaries)."""
    for block in page_text.blocks(document, start):
        hrefs = [part.charFormat().anchorHref() for part in page_text.fragments(block)]
        if any(href.startswith(_FURNITURE) for href in hrefs):
            continue
        for span in cut(block.text()):
            at = Span(block.position() + span.start, block.position() + span.end)
            words = _within(block.text(), span)
            if at.end > start and sum(letter.isalnum() for letter in words) >= _LEAST:
                yield Sentence(words, at)


def cut(text: str) -> list[Span]:
    """A paragraph cut into sentences; places count UTF-16 units."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, text)
    made: list[Span] = []
    start, end = 0, finder.toNextBoundary()
    while end >= 0:
        if not _goes_on(_within(text, Span(start, end))):
            made.append(Span(start, end))
            start = end
        end = finder.toNextBoundary()
    last = len(text.encode("utf-16-le")) // 2
    return [*made, Span(start, last)] if start < last else made


def _goes_on(words: str) -> bool:
    """Whether a sentence only seems to end: with an initial or a title such as “Dr.”."""
    last = words.rstrip().rpartition(" ")[2]
    return last.endswith(".") and ((len(last) == 2 and last[0].isupper()) or last in _TITLES)


_TITLES = frozenset("Mr. Mrs. Ms. Dr. Prof. St. Sen. Rep. Gov. Gen. Hr. Fr. Nr. No. vs.".split())


def _within(text: str, span: Span) -> str:
    units = text.encode("utf-16-le")[2 * span.start : 2 * span.end]
    return units.decode("utf-16-le", "ignore").replace("\ufffc", " ").strip()
