"""Puts a piece of HTML below the text of a document.

By itself Qt gives the first paragraph of what is inserted the form of the paragraph it is inserted
into: its margins and its place in the line would be lost, once in each piece.
"""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument

_SEAM = "\u200b"


def append_html(document: QTextDocument, html: str) -> int:
    """Append paragraphs in their own form; answers the position behind which they stand."""
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    seam = cursor.position()
    cursor.insertHtml(f"<p>{_SEAM}</p>{html}")  # what is merged into the last paragraph is this
    cursor.setPosition(seam)
    cursor.deleteChar()
    return seam
