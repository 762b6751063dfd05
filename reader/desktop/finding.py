"""Finds words in the article that is open: marks every place and goes from one to the next.

The text is searched in the read lane, because a long one takes longer than a frame; where not all
of it is in the page yet, the search waits for that.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QKeySequence, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from reader.desktop.bridge import Ticket
from reader.desktop.find_bar import FindBar
from reader.desktop.page_marks import FOUND, HERE, PageMarks
from reader.desktop.page_words import Span, spans

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window

_LONGEST = 80  # characters of a selection that are taken as words to be found


class Finding(QObject):
    """The hands of the bar."""

    def __init__(self, window: Window, parts: Parts, marks: PageMarks) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._marks = marks
        self._found: list[Span] = []
        self._at = -1
        self._searched = (0, "")  # the article and the words of what was found
        self._words = ""
        self._ticket: Ticket | None = None
        self._before: QWidget | None = None  # where the keyboard was
        self.bar = bar = FindBar(window.page)
        window.page.add_below(bar)
        bar.typed.connect(self._typed)
        bar.turned.connect(self._turn)
        bar.left.connect(self.leave)
        marks.settled.connect(self._search)
        window.page.view.installEventFilter(self)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action, by its id."""
        return {
            "find": self.open,
            "find_next": lambda: self.go_on(True),
            "find_previous": lambda: self.go_on(False),
        }

    def open(self) -> None:
        """Open the bar, with the words that are selected in the article."""
        view = self._window.page.view
        if not view.article:
            return
        focus = QApplication.focusWidget()
        if focus is not None and not self.bar.isAncestorOf(focus):
            self._before = focus
        chosen = view.textCursor().selection().toPlainText().strip()
        fits = len(chosen) <= _LONGEST and "\n" not in chosen
        self.bar.begin(chosen if fits else "")

    def leave(self) -> None:
        """Close the bar; the place that was found stays selected, the keyboard goes back."""
        view = self._window.page.view
        if 0 <= self._at < len(self._found):
            span = self._found[self._at]
            cursor = QTextCursor(view.document())
            cursor.setPosition(span.start)
            cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
            place = view.verticalScrollBar().value()
            view.setTextCursor(cursor)
            view.verticalScrollBar().setValue(place)
        self._words = ""
        self._show([])
        self.bar.hide()
        back = self._before if self._before is not None and self._before.isVisible() else view
        back.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self, forward: bool) -> None:
        """Go to the next place, or open the bar where nothing is sought."""
        if self.bar.isVisible():
            self._turn(forward)
        else:
            self.open()

    # --- searching

    def _typed(self, words: str) -> None:
        self._words = words
        self._search()

    def _search(self) -> None:
        """Search the page as it stands; before all of it is there it is only begun."""
        view = self._window.page.view
        if self._ticket is not None:
            self._ticket.drop()
            self._ticket = None
        if not self._words.strip() or not view.article:
            if self._found or self.bar.isVisible():
                self._show([])
            return
        if not view.complete:
            return  # `settled` comes
        text, words = view.document().toRawText(), self._words
        self._ticket = self._parts.read_lane.ask(lambda _: spans(text, words), self._show)

    def _show(self, found: list[Span]) -> None:
        self._ticket = None
        searched = (self._window.page.view.article, self._words)
        again = searched == self._searched and len(found) == len(self._found)
        self._found, self._searched = found, searched
        look = _look(self._window.sheet.chosen, self._window.sheet.ink)
        self._marks.show(FOUND, [(span, look) for span in found])
        if again and 0 <= self._at < len(found):
            self._point(self._at, bring=False)  # the page was only set anew
        else:
            self._point(self._first())

    def _first(self) -> int:
        """The first place that is in sight or below."""
        top = self._window.page.view.cursorForPosition(QPoint(0, 0)).position()
        below = (at for at, span in enumerate(self._found) if span.start >= top)
        return next(below, 0 if self._found else -1)

    def _turn(self, forward: bool) -> None:
        if self._found:
            self._point((self._at + (1 if forward else -1)) % len(self._found))

    def _point(self, at: int, *, bring: bool = True) -> None:
        self._at = at
        self.bar.tell(at + 1, len(self._found))
        if at < 0:
            self._marks.show(HERE, [])
            return
        sheet = self._window.sheet
        self._marks.show(HERE, [(self._found[at], _look(sheet.accent, sheet.paper))])
        if bring:
            self._marks.bring(self._found[at])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """With the keyboard in the article, the system's key for finding finds in it."""
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Find):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.open()
                return True
        return False


def _look(paper: str, ink: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setBackground(QBrush(QColor(paper)))
    made.setForeground(QBrush(QColor(ink)))
    return made
