"""A quiet strip at the foot of the list: what has just been changed, and a button to take it back.

It lies over the list, so that nothing moves, and goes away by itself; while the pointer or the
focus is on it, it stays. The keys of Undo and Redo work without it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.desktop import theme
from reader.desktop.both_ways import set_margins
from reader.desktop.plain_words import Label

STANDING = 10_000  # milliseconds


class UndoBar(QWidget):
    """A sentence and one button, hidden until `offer`."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self.setObjectName("undo")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pane = pane
        self._do: Callable[[], object] | None = None
        self._words = Label(self, wordWrap=True)
        self._words.setFont(theme.font(theme.SMALL))
        self._button = QPushButton(self)
        self._button.setObjectName("flat")
        self._button.setFont(theme.font(theme.SMALL, bold=True))
        self._button.clicked.connect(self._pressed)
        inside = QHBoxLayout(self)
        set_margins(inside, theme.S3, theme.S1, theme.S2, theme.S1)
        inside.setSpacing(theme.S2)
        inside.addWidget(self._words, 1)
        inside.addWidget(self._button)
        self._fade = QTimer(self, singleShot=True, interval=STANDING)
        self._fade.timeout.connect(self._go)
        pane.installEventFilter(self)
        self._button.installEventFilter(self)
        self.hide()

    def offer(self, words: str, button: str, do: Callable[[], object]) -> None:
        """Say a sentence with something to do about it, for a while."""
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        self._words.setText(words)
        self._button.setText(button)
        self._button.setAccessibleName(f"{button}: {words}")
        self.setAccessibleName(words)
        self._do = do
        self._fit()
        self.show()
        self.raise_()
        self._fade.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def move_to(self, pane: QWidget) -> None:
        """Lie over another pane from now on: the one before is out of sight."""
        if pane is self._pane:
            return
        standing = not self.isHidden()
        self._pane.removeEventFilter(self)
        self._pane = pane
        pane.installEventFilter(self)
        self.setParent(pane)
        if standing:
            self._fit()
            self.show()
            self.raise_()

    def text(self) -> str:
        """What is being said, "" while hidden."""
        return "" if self.isHidden() else self._words.text()

    def leave(self) -> None:
        """Go away at once: there is nothing to take back any more."""
        self._fade.stop()
        self._do = None
        if self._button.hasFocus():
            self._pane.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def _pressed(self) -> None:
        do = self._do
        self.leave()
        if do is not None:
            do()

    def _go(self) -> None:
        if self.underMouse() or self._button.hasFocus():
            self._fade.start()
        else:
            self.leave()

    def _fit(self) -> None:
        room = self._pane.rect().adjusted(theme.S3, 0, -theme.S3, -theme.S3)
        width = min(room.width(), 460)
        words = width - self._button.sizeHint().width() - theme.S3 - 2 * theme.S2
        height = max(self._words.heightForWidth(max(60, words)), self._button.sizeHint().height())
        height += 2 * theme.S2
        self.setGeometry(
            room.left() + (room.width() - width) // 2, room.bottom() - height, width, height
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._pane and event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        if (
            watched is self._button
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.leave()
            return True
        return False
