"""The strip at the foot: what is going on, how far it is, and what can be done about it.

Every message of the window is said here, in a sentence; nothing interrupts reading.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QToolButton, QWidget

from reader.desktop import theme
from reader.desktop.both_ways import set_margins
from reader.desktop.elided import Elided

STANDING = 12000  # milliseconds that a message stands


class Status(QWidget):
    """A message, a progress bar with its stop button, and an offer such as "Undo"."""

    stopped = Signal()

    def __init__(self, stop: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Status"))
        self._resting = ""
        self._do: Callable[[], object] | None = None
        self._message = Elided(self)
        self._message.setFont(theme.font(theme.SMALL))
        self._offer = QPushButton(self)
        self._offer.setObjectName("flat")
        self._offer.setFont(theme.font(theme.SMALL, bold=True))
        self._offer.clicked.connect(self._take_offer)
        self._offer.hide()
        self._bar = QProgressBar(self, textVisible=False)
        self._bar.setFixedWidth(140)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.hide()
        self._stop = QToolButton(self)
        self._stop.setDefaultAction(stop)
        self._stop.setAccessibleName(self.tr("Stop"))
        self._stop.setToolTip(self.tr("Stop (Esc)"))
        self._stop.setIconSize(self._stop.iconSize() * 0.8)
        self._stop.hide()
        inside = QHBoxLayout(self)
        set_margins(inside, theme.S4, 0, theme.S3, 0)
        inside.setSpacing(theme.S2)
        inside.addWidget(self._message, 1)
        inside.addWidget(self._offer)
        inside.addWidget(self._bar)
        inside.addWidget(self._stop)
        self._inside = inside
        self._pause: QToolButton | None = None
        self.outbox = self._word(self.tr("Outbox"))
        self.outbox.hide()
        self.network = self._word(self.tr("Network"))
        inside.addWidget(self.outbox)
        inside.addWidget(self.network)
        self.setFixedHeight(theme.FOOT)
        self._fade = QTimer(self, singleShot=True, interval=STANDING)
        self._fade.timeout.connect(self.rest)

    def add_pause(self, action: QAction) -> None:
        """Put a button for a pause before the one that stops; it is shown when that is wished."""
        self._pause = QToolButton(self)
        self._pause.setDefaultAction(action)
        self._pause.setAccessibleName(action.text())
        self._pause.setIconSize(self._stop.iconSize())
        self._pause.hide()
        self._inside.insertWidget(self._inside.indexOf(self._stop), self._pause)

    def show_pause(self, on: bool) -> None:
        """Show the button for a pause, or not."""
        if self._pause is not None:
            self._pause.setVisible(on)

    def _word(self, name: str) -> QToolButton:
        """A small word that says how things stand, and can be clicked."""
        made = QToolButton(self)
        made.setFont(theme.font(theme.SMALL))
        made.setObjectName("muted")
        made.setAccessibleName(name)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

    def text(self) -> str:
        """What is said now."""
        return self._message.text()

    def tell(self, words: str, offer: str = "", do: Callable[[], object] | None = None) -> None:
        """Say a sentence for a while, with something to do about it."""
        self._say(words)
        self._offer.setText(offer)
        self._offer.setVisible(bool(offer))
        self._do = do
        self._fade.start()

    def rest(self, words: str | None = None) -> None:
        """Go back to what is said when nothing happens; `words` changes that."""
        if words is not None:
            self._resting = words
            if self._fade.isActive() or self._bar.isVisible():
                return
        self._fade.stop()
        self._offer.hide()
        self._do = None
        if not self._bar.isVisible():
            self._say(self._resting)

    def progress(self, words: str, done: int, total: int) -> None:
        """Show how far something is; `total` 0 for not known."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.show()
        self._stop.show()
        if not self._fade.isActive():
            self._say(words)

    def progress_ended(self) -> None:
        """Nothing is under way any more."""
        self._bar.hide()
        self._stop.hide()
        if not self._fade.isActive():
            self._say(self._resting)

    def _say(self, words: str) -> None:
        if words != self._message.text():
            self._message.setText(words)
            self.setAccessibleDescription(words)

    def _take_offer(self) -> None:
        do = self._do
        self.rest()
        if do is not None:
            do()
