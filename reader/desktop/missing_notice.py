"""The strip below an article that says what of it is not here and why, with what can be done.

It stands at the foot of the pane, so that the text does not move when it comes or goes.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.desktop import theme
from reader.desktop.plain_words import Label


class MissingNotice(QWidget):
    """Shows a sentence and the buttons of actions."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("What is missing"))
        self._words = Label(self, wordWrap=True)
        self._words.setFont(theme.font(theme.SMALL))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(theme.S4, theme.S2, theme.S3, theme.S2)
        self._line.setSpacing(theme.S2)
        self._line.addWidget(self._words, 1)
        self._buttons: dict[str, QPushButton] = {}
        self.hide()

    def add_button(self, id: str, action: QAction, words: str) -> None:
        """Put the button of an action at the end."""
        button = QPushButton(words, self)
        button.setObjectName("flat")
        button.setFont(theme.font(theme.SMALL, bold=True))
        button.clicked.connect(action.trigger)
        self._buttons[id] = button
        self._line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, words: str, *buttons: str) -> None:
        """Say a sentence with some of the buttons; "" takes the strip away."""
        self._words.setText(words)
        self.setAccessibleDescription(words)
        for id, button in self._buttons.items():
            button.setVisible(id in buttons)
        self.setVisible(bool(words))

    def text(self) -> str:
        """What is said now."""
        return self._words.text()
