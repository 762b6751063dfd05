"""What all dialogs share: a heading, a sentence below it, room, a place for messages, buttons.

Escape closes; the default button is the one that Enter presses.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.desktop import theme
from reader.desktop.both_ways import beginning
from reader.desktop.plain_words import Label


class Frame(QDialog):
    """A dialog that deletes itself when it is closed; `body` is where its own widgets go."""

    def __init__(self, parent: QWidget, width: int = 460) -> None:
        super().__init__(parent)
        self.setMinimumWidth(width)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._heading = Label(self, wordWrap=True)
        self._heading.setObjectName("heading")
        self._heading.setAlignment(beginning())
        self._heading.setFont(theme.font(theme.HEADING, serif=True, bold=True))
        self._words = Label(self, wordWrap=True)
        self._words.setObjectName("muted")
        self._words.setAlignment(beginning())
        self._said = Label(self, wordWrap=True)
        self._said.setAccessibleName(self.tr("Message"))
        self._said.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.S3)
        self.box = QDialogButtonBox(self)
        self.box.rejected.connect(self.reject)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(theme.S5, theme.S4, theme.S5, theme.S4)
        inside.setSpacing(theme.S3)
        inside.addWidget(self._heading)
        inside.addWidget(self._words)
        inside.addLayout(self.body, 1)
        inside.addWidget(self._said)
        inside.addWidget(self.box)

    def head(self, title: str, words: str = "") -> None:
        """Say what this dialog is for."""
        self.setWindowTitle(title)
        self._heading.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def showEvent(self, event: QShowEvent) -> None:
        """Be as wide as the words of this language need."""
        self.setMinimumWidth(max(self.minimumWidth(), self.minimumSizeHint().width()))
        super().showEvent(event)

    def form(self) -> QFormLayout:
        """A form within the body, labels beside their fields."""
        made = QFormLayout()
        made.setHorizontalSpacing(theme.S3)
        made.setVerticalSpacing(theme.S2)
        made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        made.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(made)
        return made

    def accepting(self, text: str) -> QPushButton:
        """The button that does what the dialog is for; Enter presses it."""
        button = self.box.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        button.setDefault(True)
        return button

    def other(self, text: str) -> QPushButton:
        """A button for something else that can be done here."""
        button = self.box.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        return button

    def cancelling(self) -> QPushButton:
        """The button that leaves everything as it is."""
        button = self.box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        button.setAutoDefault(False)
        return button

    def closing(self) -> QPushButton:
        """The button of a dialog that only shows, or acts at once."""
        button = self.box.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        button.setAutoDefault(False)
        return button

    def say(self, words: str, *, trouble: bool = False) -> None:
        """Say something below the body; "" takes it away."""
        self._said.setObjectName("trouble" if trouble else "muted")
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def said(self) -> str:
        """What is being said, "" for nothing."""
        return "" if self._said.isHidden() else self._said.text()
