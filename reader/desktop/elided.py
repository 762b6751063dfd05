"""A label of one line that shortens its text with dots instead of asking for room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from reader.desktop.both_ways import draw_line
from reader.desktop.plain_words import Label, tip


class Elided(Label):
    """A label that may be narrower than its text; the whole text is then in its tooltip."""

    _hidden = ""  # the whole text, where it is not seen

    def minimumSizeHint(self) -> QSize:
        return QSize(20, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        text, room = self.text(), self.contentsRect()
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        if self._hidden != (text if shown != text else ""):
            self._hidden = text if shown != text else ""
            self.setToolTip(tip(self._hidden))
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        draw_line(painter, room, shown, self.layoutDirection())
