"""The dateline above Today's headlines: the day in words, and by the reader's second calendar.

Only shows what it is given; `dates` knows which day it is.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.desktop import theme
from reader.desktop.plain_words import Label

BETWEEN = " | "
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"
SIDE = 26  # pixels beside it, as before the headlines below


class Masthead(QWidget):
    """One centred line below a rule; two lines where the pane is too narrow for it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = ""
        self._words = _Words(self)
        self._words.setObjectName("dateline")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setFont(theme.font(theme.SMALL + 1, serif=True))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SIDE, 0, SIDE, 0)
        inside.addWidget(self._words)
        self.hide()

    def say(self, line: str) -> None:
        """Show a line of `library.dateline`; "" leaves the room to the headlines."""
        self._line = line
        self._fit()
        self.setVisible(bool(line))

    @property
    def line(self) -> str:
        """What is shown, "" for nothing."""
        return self._line

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 2 * SIDE - 2 * theme.S1
        metrics = self._words.fontMetrics()
        fits = metrics.horizontalAdvance(self._line) <= room
        # A thin stroke with room around it, as between two columns.
        stroke = "\u2002|\u2002" if fits else "\n"
        # Qt does not look into isolates to see which way a line runs: a mark says it.
        way = _RIGHT_TO_LEFT if self.isRightToLeft() else _LEFT_TO_RIGHT
        self._words.setText(way + self._line.replace(BETWEEN, stroke) if self._line else "")


class _Words(Label):
    """A label that asks for no width: the pane may be as narrow as it likes."""

    def minimumSizeHint(self) -> QSize:
        return QSize(20, super().minimumSizeHint().height())
