"""What all dialogs share: a heading, a sentence below it, room, a place for messages, buttons.

Escape closes; the default button is the one that Enter presses. No dialog is larger than its
screen: what does not fit is scrolled, and the buttons stay within reach.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.desktop import theme
from reader.desktop.both_ways import beginning
from reader.desktop.plain_words import Label
from reader.desktop.screen_room import room_for


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
        self._middle = QWidget(self)
        self.body = QVBoxLayout(self._middle)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.S3)
        self.box = QDialogButtonBox(self)
        self.box.rejected.connect(self.reject)
        self._inside = inside = QVBoxLayout(self)
        inside.setContentsMargins(theme.S5, theme.S4, theme.S5, theme.S4)
        inside.setSpacing(theme.S3)
        inside.addWidget(self._heading)
        inside.addWidget(self._words)
        inside.addWidget(self._middle, 1)
        inside.addWidget(self._said)
        inside.addWidget(self.box)

    def head(self, title: str, words: str = "") -> None:
        """Say what this dialog is for."""
        self.setWindowTitle(title)
        self._heading.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def setVisible(self, visible: bool) -> None:
        if visible and not self.isVisible():
            self._fit_screen()
        super().setVisible(visible)

    def resize(self, width: int, height: int) -> None:  # type: ignore[override]
        """Take this size, or as much of it as the screen has."""
        super().resize(QSize(width, height).boundedTo(room_for(self)))

    def _fit_screen(self) -> None:
        """Be as wide as the words of this language need, and no larger than the screen."""
        self.ensurePolished()
        inside, room, least = self._inside, room_for(self), self.minimumSizeHint()
        size, chosen = self.size(), self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        if not chosen:
            size = self.sizeHint().expandedTo(self.minimumSize())
        width = min(max(size.width(), least.width()), room.width())
        height = least.height()
        if inside.hasHeightForWidth():
            height = inside.totalMinimumHeightForWidth(width)
            size.setHeight(size.height() if chosen else inside.totalHeightForWidth(width))
        self.setMinimumWidth(min(max(self.minimumWidth(), least.width()), room.width()))
        self.setMinimumHeight(min(self.minimumHeight(), room.height()))
        if least.width() > room.width() or height > room.height():
            self._scroll()
        self.resize(width, max(height, size.height()))

    def _scroll(self) -> None:
        """Let the middle be scrolled, between heading and buttons."""
        area = QScrollArea(self, widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.windowTitle())
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside.replaceWidget(self._middle, area)
        area.setWidget(self._middle)

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

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._grow()  # words or fields have come; Qt would let them be cut
        return done

    def _grow(self) -> None:
        """Be as tall as what is shown needs at least."""
        inside = self._inside
        inside.activate()
        needed = inside.totalMinimumHeightForWidth(self.width())
        self.resize(self.width(), max(self.height(), needed))

    def said(self) -> str:
        """What is being said, "" for nothing."""
        return "" if self._said.isHidden() else self._said.text()
