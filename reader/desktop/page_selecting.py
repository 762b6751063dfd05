"""Selecting in the article by keyboard: Shift with the arrows, from the first line in sight.

Arrows alone go on scrolling, as they do in a page.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from reader.desktop.article_view import ArticleView

_MOVES = {
    (Qt.Key.Key_Right, False): QTextCursor.MoveOperation.Right,
    (Qt.Key.Key_Left, False): QTextCursor.MoveOperation.Left,
    (Qt.Key.Key_Right, True): QTextCursor.MoveOperation.WordRight,
    (Qt.Key.Key_Left, True): QTextCursor.MoveOperation.WordLeft,
    (Qt.Key.Key_Down, False): QTextCursor.MoveOperation.Down,
    (Qt.Key.Key_Up, False): QTextCursor.MoveOperation.Up,
    (Qt.Key.Key_Down, True): QTextCursor.MoveOperation.NextBlock,
    (Qt.Key.Key_Up, True): QTextCursor.MoveOperation.PreviousBlock,
    (Qt.Key.Key_End, False): QTextCursor.MoveOperation.EndOfLine,
    (Qt.Key.Key_Home, False): QTextCursor.MoveOperation.StartOfLine,
}


class PageSelecting(QObject):
    """Watches the keys of one view."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        held = event.modifiers()
        word = bool(held & Qt.KeyboardModifier.ControlModifier)
        move = _MOVES.get((Qt.Key(event.key()), word))
        if move is None or not held & Qt.KeyboardModifier.ShiftModifier:
            return False
        view = self._view
        cursor = view.textCursor()
        if not view.viewport().rect().intersects(view.cursorRect(cursor)):
            cursor = view.cursorForPosition(QPoint(0, 0))
        cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor)
        view.setTextCursor(cursor)
        view.ensureCursorVisible()
        return True
