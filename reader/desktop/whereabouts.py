"""Where the reader is in an article's page, and the ways from there: by pages, to notes and back.

Works on the view's document and scroll bar; what is shown there is not known here.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser

from reader.desktop import page_text
from reader.desktop.footnotes import BACK

LEAST_KEPT = 54  # pixels of a page that stay in view when the next is turned to


class Whereabouts:
    """The place in the page of one view."""

    def __init__(self, view: QTextBrowser) -> None:
        self._view = view
        self._came_from: list[int] = []  # places from which notes were gone to

    def forget(self) -> None:
        """Another article comes, where there is no way back to notes of this one."""
        self._came_from = []

    def place(self) -> tuple[int, int]:
        """The first character on the screen, 0 for the top, and where its line begins."""
        if not self._view.verticalScrollBar().value():
            return 0, 0
        cursor = self._view.cursorForPosition(QPoint(0, 0))
        return cursor.position(), self._view.cursorRect(cursor).top()

    def keep(self, position: int, top: int) -> None:
        """Let the line of a character begin where it did, in a page that has been set anew."""
        if position:
            last = self._view.document().characterCount() - 1
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + self._top_of(min(position, last)) - top)

    def reaches(self, position: int) -> bool:
        """Whether the page goes on for a screen below a character."""
        if self._view.document().characterCount() <= position:
            return False
        below = self._view.verticalScrollBar().value() + self._top_of(position)
        return self._view.document().size().height() > below + self._view.viewport().height()

    def _top_of(self, position: int) -> int:
        """The line of the viewport at which the line of a character begins."""
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(position)
        return self._view.cursorRect(cursor).top()

    def go_within(self, name: str) -> None:
        """Go to a note of this page; from there, back to where it was referred to."""
        bar = self._view.verticalScrollBar()
        if f"#{name}" == BACK and self._came_from:
            bar.setValue(self._came_from.pop())
            return
        place = page_text.find_anchor(self._view.document(), name)
        if place >= 0:
            self._came_from.append(bar.value())
            top = bar.value() + self._top_of(place)
            bar.setValue(top - self._view.viewport().height() // 3)

    def page_down(self) -> bool:
        """Scroll by a page less two lines; answers False where the end was in sight."""
        view, bar = self._view, self._view.verticalScrollBar()
        if bar.value() >= bar.maximum():
            return False
        height = view.viewport().height()
        line = view.cursorForPosition(QPoint(0, height - 1))
        if view.cursorRect(line).bottom() >= height:  # only a part of it is seen
            line.movePosition(QTextCursor.MoveOperation.Up)
        top = view.cursorRect(line).top()
        line.movePosition(QTextCursor.MoveOperation.Up)
        two = min(top, view.cursorRect(line).top())
        bar.setValue(bar.value() + max(height // 2, min(two, height - LEAST_KEPT)))
        return True

    def page_up(self) -> None:
        """Scroll back by a page less two lines."""
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() - max(60, self._view.viewport().height() - LEAST_KEPT))
