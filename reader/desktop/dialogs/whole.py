"""What is done with the whole library: what it will do, how far it is, and a way to stop it.

Tells what is wished; the work itself, and what becomes of it, are others' matters.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from reader.desktop import theme
from reader.desktop.dialogs.frame import Frame
from reader.desktop.plain_words import Label


class WholeDialog(Frame):
    """Asks once, then shows how far it is; closing it while it works stops the work."""

    wished = Signal()
    stopped = Signal()

    def __init__(self, title: str, words: str, button: str, parent: QWidget) -> None:
        super().__init__(parent, 480)
        self.head(title, words)
        self.bar = QProgressBar(self, textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setRange(0, 0)
        self.far = Label(self)
        self.far.setObjectName("muted")
        for shown in (self.bar, self.far):
            policy = shown.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # nothing moves when it begins
            shown.setSizePolicy(policy)
            shown.hide()
        self.body.addWidget(self.bar)
        self.body.addWidget(self.far)
        self.cancelling()
        self._go = self.accepting(button)
        self.box.accepted.connect(self._begin)
        self._working = False

    def showEvent(self, event: QShowEvent) -> None:
        """Give the words all the lines that they need."""
        super().showEvent(event)
        margins = self.contentsMargins().left() + 2 * theme.S5
        self._words.setMinimumHeight(self._words.heightForWidth(self.width() - margins))

    def _begin(self) -> None:
        self._go.setEnabled(False)
        self.say("")
        self.bar.setRange(0, 0)
        self.bar.show()
        self.far.show()
        self._working = True
        self.wished.emit()

    def progress(self, done: int, total: int) -> None:
        """So many bytes of so many are through."""
        # A bar counts in 31 bits.
        self.bar.setRange(0, 1000)
        self.bar.setValue(1000 * done // max(1, total))
        said = self.tr("{done} of {total} MB")
        self.far.setText(said.format(done=done // 1_000_000, total=-(-total // 1_000_000)))

    def fail(self, words: str) -> None:
        """It could not be done: say why, and let it be tried again."""
        self._working = False
        self.bar.hide()
        self.far.hide()
        self._go.setEnabled(True)
        self.say(words, trouble=True)

    def done_with(self) -> None:
        """It is done."""
        self._working = False
        self.accept()

    def reject(self) -> None:
        """Close, and stop what is under way."""
        if self._working:
            self._working = False
            self.stopped.emit()
        super().reject()
