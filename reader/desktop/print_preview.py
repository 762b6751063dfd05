"""Shows pages before they are printed or written into a file, one at a time.

Prints nothing itself: it tells what is wished.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from reader.desktop import theme
from reader.desktop.dialogs.frame import Frame
from reader.desktop.plain_words import Label
from reader.desktop.print_pages import Pages

_ROOM = 10  # pixels around a page
_SHADOW = "#40000000"


class PageView(QWidget):
    """One page, as large as there is room."""

    def __init__(self, pages: Pages, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = pages
        self.page = 0
        self.setMinimumSize(300, 420)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Page as it will be printed"))

    def sizeHint(self) -> QSize:
        return QSize(430, 580)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paper = self._pages.paper
        room = self.rect().adjusted(_ROOM, _ROOM, -_ROOM, -_ROOM)
        scale = min(room.width() / paper.width, room.height() / paper.height)
        width, height = paper.width * scale, paper.height * scale
        left, top = (self.width() - width) / 2, (self.height() - height) / 2
        painter.fillRect(QRectF(left + 1, top + 2, width, height), QColor(_SHADOW))
        painter.fillRect(QRectF(left, top, width, height), QColor("white"))
        if self._pages.is_ready:
            painter.translate(left, top)
            self._pages.paint(painter, self.page, scale)
            painter.resetTransform()
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(QRectF(left - 4, top - 4, width + 8, height + 8), 3, 3)
        painter.end()


class PrintPreview(Frame):
    """The pages with ways through them, and what can be done with them."""

    print_wished = Signal()
    pdf_wished = Signal()

    def __init__(self, pages: Pages, parent: QWidget) -> None:
        super().__init__(parent, 520)
        self.pages = pages
        self.head(self.tr("Print"))
        self.view = PageView(pages, self)
        self.body.addWidget(self.view, 1)
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        back, onward = ("→", "←") if from_right else ("←", "→")
        self.before, self.after = QPushButton(back, self), QPushButton(onward, self)
        self.before.setAccessibleName(self.tr("The page before"))
        self.after.setAccessibleName(self.tr("The next page"))
        self.count = Label(self)
        self.count.setObjectName("muted")
        self.count.setFont(theme.font(theme.SMALL))
        steps = QHBoxLayout()
        steps.addStretch(1)
        for widget in (self.before, self.count, self.after):
            steps.addWidget(widget)
        steps.addStretch(1)
        self.body.addLayout(steps)
        for button, by in ((self.before, -1), (self.after, 1)):
            button.setObjectName("flat")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, by=by: self.turn(by))
        self.printing = self.accepting(self.tr("&Print…"))
        self.saving = self.other(self.tr("&Save as PDF…"))
        self.cancelling()
        self.printing.clicked.connect(self.print_wished)
        self.saving.clicked.connect(self.pdf_wished)
        pages.ready.connect(self._look)
        self.view.setFocus()
        self._look()

    def turn(self, by: int) -> None:
        """Show another page."""
        self.view.page = max(0, min(self.pages.count - 1, self.view.page + by))
        self._look()

    def _look(self) -> None:
        ready, page = self.pages.is_ready, self.view.page
        said = self.tr("Laying out the pages…")
        if ready:
            said = self.tr("Page {page} of {total}")
            said = said.format(page=page + 1, total=self.pages.count)
        self.count.setText(said)
        self.view.setAccessibleDescription(said)
        self.before.setEnabled(ready and page > 0)
        self.after.setEnabled(ready and page < self.pages.count - 1)
        self.printing.setEnabled(ready)
        self.saving.setEnabled(ready)
        self.view.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Space: 1}
        by = turns.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.turn(by)
