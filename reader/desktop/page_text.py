"""Places in the text of a page that has been set: its links, its anchors, its paragraphs.

Works on a document and knows no view.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from itertools import islice

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFragment

_NEAR_END = 200  # paragraphs: what follows a text is never as long


def blocks(document: QTextDocument, start: int = 0) -> Iterator[QTextBlock]:
    """The paragraphs from the one at a position on."""
    block = document.findBlock(start)
    while block.isValid():
        yield block
        block = block.next()


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """The parts of a paragraph, each of one format."""
    at = block.begin()
    while not at.atEnd():
        yield at.fragment()
        at += 1


def find_link(
    document: QTextDocument, address: str, most: int = 12, *, from_end: bool = False
) -> QTextCursor:
    """The words of a link among the first paragraphs, selected; null where it is not there.

    `from_end` looks for the last one, and not far.
    """
    some = islice(_backwards(document), _NEAR_END) if from_end else islice(blocks(document), most)
    for block in some:
        for fragment in fragments(block):
            if fragment.charFormat().anchorHref() == address:
                found = QTextCursor(document)
                found.setPosition(fragment.position())
                end = fragment.position() + fragment.length()
                found.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                return found
    return QTextCursor()


def said_anew(html: str, address: str, words: str) -> str:
    """The HTML of a page with other words in its links to an address."""
    link = re.compile(rf'(<a (?:class="\w+" )?href="{re.escape(escape(address))}">)[^<]*(?=</a>)')
    return link.sub(lambda found: found[1] + escape(words), html)


def find_anchor(document: QTextDocument, name: str, *, from_end: bool = False) -> int:
    """The position of an anchor, -1 where there is none; `from_end` looks there, and not far."""
    some = islice(_backwards(document), _NEAR_END) if from_end else blocks(document)
    for block in some:
        for fragment in fragments(block):
            if name in fragment.charFormat().anchorNames():
                return fragment.position()
    return -1


def _backwards(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.lastBlock()
    while block.isValid():
        yield block
        block = block.previous()


def anchors(document: QTextDocument, start: str) -> list[tuple[int, int]]:
    """The numbers of all anchors whose names begin so and end in a number, and their places."""
    found = []
    for block in blocks(document):
        for fragment in fragments(block):
            for name in fragment.charFormat().anchorNames():
                number = name.removeprefix(start)
                if number != name and number.isdigit():
                    found.append((int(number), fragment.position()))
    return found


def tip_at(document: QTextDocument, place: QPointF) -> str:
    """What is said of the letters at a place of the page when they are pointed at."""
    at = document.documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit)
    if at < 0:
        return ""
    cursor = QTextCursor(document)
    cursor.setPosition(min(at + 1, document.characterCount() - 1))
    return cursor.charFormat().toolTip()
