"""A quiet strip above the status: something that stays true until it is answered or mended.

Takes its room at the foot, so that what is read stays where it is, and never takes the focus. What
passes by itself is said in the status.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.desktop import theme
from reader.desktop.both_ways import set_margins
from reader.desktop.plain_words import Label


class Notice(QWidget):
    """A sentence, perhaps something to do about it, and a button that puts it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("status")  # looks like the strip below it
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._do: Callable[[], object] | None = None
        self._words = Label(self, wordWrap=True)
        self._words.setFont(theme.font(theme.SMALL))
        self._button = self._flat()
        self._button.clicked.connect(self._pressed)
        self._away = self._flat()
        self._away.clicked.connect(self.leave)
        inside = QHBoxLayout(self)
        set_margins(inside, theme.S4, theme.S2, theme.S3, theme.S2)
        inside.setSpacing(theme.S2)
        inside.addWidget(self._words, 1)
        inside.addWidget(self._button)
        inside.addWidget(self._away)
        self.hide()

    def say(
        self,
        words: str,
        away: str,
        button: str = "",
        do: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence until it is put away by `away`, with a button to do something."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self._away.setText(away)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._do = do
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        """What is being said, "" while hidden."""
        return "" if self.isHidden() else self._words.text()

    @property
    def button(self) -> QPushButton:
        """The button that does something; hidden where there is nothing to do."""
        return self._button

    def leave(self) -> None:
        """Put the strip away."""
        self._do = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def _flat(self) -> QPushButton:
        made = QPushButton(self)
        made.setObjectName("flat")
        made.setFont(theme.font(theme.SMALL, bold=True))
        return made

    def _pressed(self) -> None:
        do = self._do
        self.leave()
        if do is not None:
            do()
