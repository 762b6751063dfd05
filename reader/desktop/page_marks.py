"""What is marked in the page that is open: hits of a search, the reader's notes, what is spoken.

Each kind of mark is a layer of its own; the page shows them all. The text itself is not changed.
When the page is set anew every mark is lost, and `settled` asks for them again.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from reader.desktop.article_view import ArticleView
from reader.desktop.page_words import Span

NOTES, FOUND, HERE, SPOKEN = range(4)  # layers, the later above the earlier


class PageMarks(QObject):
    """The layers of one view."""

    settled = Signal()  # the whole of a page is there, or has been set anew

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._layers: dict[int, list[QTextEdit.ExtraSelection]] = {}
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._look)
        view.document().contentsChanged.connect(self._turn.start)

    def _look(self) -> None:
        if self._view.complete:
            self.settled.emit()

    def show(self, layer: int, marks: Sequence[tuple[Span, QTextCharFormat]]) -> None:
        """Mark these stretches in place of what the layer marked before."""
        if not marks and not self._layers.get(layer):
            return
        last = self._view.document().characterCount() - 1
        made = []
        for span, look in marks:
            one = QTextEdit.ExtraSelection()
            one.cursor = QTextCursor(self._view.document())
            one.cursor.setPosition(min(span.start, last))
            one.cursor.setPosition(min(span.end, last), QTextCursor.MoveMode.KeepAnchor)
            one.format = look
            made.append(one)
        self._layers[layer] = made
        self._view.setExtraSelections(
            [one for at in sorted(self._layers) for one in self._layers[at]]
        )

    def bring(self, span: Span) -> None:
        """Scroll so that a stretch can be read, if it is not in sight already."""
        view, bar = self._view, self._view.verticalScrollBar()
        cursor = QTextCursor(view.document())
        last = view.document().characterCount() - 1
        cursor.setPosition(min(span.end, last))
        low = view.cursorRect(cursor).bottom()
        cursor.setPosition(min(span.start, last))
        high = view.cursorRect(cursor).top()
        height = view.viewport().height()
        if high < 0 or low > height:
            bar.setValue(bar.value() + high - height // 3)
