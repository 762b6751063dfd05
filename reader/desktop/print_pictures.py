"""Makes pictures of a document as narrow as the card, cell or quotation is that they stand in."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextCursor, QTextDocument, QTextFragment

from reader.desktop.page_text import blocks, fragments
from reader.desktop.picture_room import room


def fit_pictures(document: QTextDocument) -> Iterator[None]:
    """Shrink what would make the page wider than its paper, a paragraph at a time."""
    for block in blocks(document):
        for shown in [each for each in fragments(block) if each.charFormat().isImageFormat()]:
            _fit(document, shown)
        yield


def _fit(document: QTextDocument, shown: QTextFragment) -> None:
    form = shown.charFormat().toImageFormat()
    most = room(document, shown.position())
    if not 0 < most < form.width():
        return
    form.setHeight(max(1, round(form.height() * most / form.width())))
    form.setWidth(most)
    cursor = QTextCursor(document)
    cursor.setPosition(shown.position())
    cursor.setPosition(shown.position() + shown.length(), QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(form)
