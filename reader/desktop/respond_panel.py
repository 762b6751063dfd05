"""Where a response is written: a calm panel below the article that it answers.

Keeps nothing and sends nothing: it tells what was typed, a moment after the last key and whenever
it is put away, and what is to be done with it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.desktop import theme
from reader.desktop.elided import Elided
from reader.desktop.plain_words import Label

PAUSE = 400  # milliseconds without a key before the draft is kept
_HEIGHT = 116  # pixels of what is written


class RespondPanel(QWidget):
    """A draft with what can be done with it."""

    typed = Signal(str)  # the draft as it stands, to be kept
    letter_wished = Signal()
    comments_wished = Signal()
    discarded = Signal()
    left = Signal()  # put away; the focus goes back to the article

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("respond")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._told = ""
        self._heading = Elided(self)
        self._heading.setFont(theme.font(theme.UI, bold=True))
        self._to = Label(self)
        self._to.setObjectName("muted")
        self._to.setFont(theme.font(theme.SMALL))
        # Qt's plain editor does not set a paragraph from the right by its own words; this one does.
        self.field = QTextEdit(self)
        self.field.setObjectName("response")
        self.field.setAcceptRichText(False)
        self.field.setAccessibleName(self.tr("Your response"))
        self.field.setPlaceholderText(
            self.tr("Write here. It is kept with the article as you type.")
        )
        self.field.setFont(theme.font(theme.LEDE, serif=True))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(_HEIGHT)
        self.field.installEventFilter(self)
        self.letter = QPushButton(self.tr("Send as a letter"), self)
        self.comments = QPushButton(self)
        self.discard = QPushButton(self.tr("Discard"), self)
        self.away = QPushButton(self.tr("Close"), self)
        self.discard.setObjectName("flat")
        self.away.setObjectName("flat")
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.tell)
        self.field.textChanged.connect(self._changed)
        self.letter.clicked.connect(self.letter_wished)
        self.comments.clicked.connect(self.comments_wished)
        self.discard.clicked.connect(self.discarded)
        self.away.clicked.connect(self.leave)
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.S3)
        head.addWidget(self._heading, 1)
        head.addWidget(self._to)
        foot = QHBoxLayout()
        foot.setSpacing(theme.S2)
        foot.addWidget(self.letter)
        foot.addWidget(self.comments)
        foot.addStretch(1)
        foot.addWidget(self.discard)
        foot.addWidget(self.away)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(theme.S5, theme.S3, theme.S5, theme.S3)
        inside.setSpacing(theme.S2)
        inside.addLayout(head)
        inside.addWidget(self.field)
        inside.addLayout(foot)

    # --- what is shown

    def show_draft(self, name: str, to: str, text: str, *, has_comments: bool) -> None:
        """Show a draft to somebody of this name; `to` is an address of theirs, "" where unknown."""
        self._pause.stop()
        self._heading.setText(self.tr("Respond to {name}").format(name=name))
        self._to.setText(self.tr("To {address}").format(address=to) if to else "")
        unknown = self.tr("The author’s address is not known: you choose to whom the letter goes.")
        self.letter.setToolTip("" if to else unknown)
        self.comments.setText(
            self.tr("Take to the comments") if has_comments else self.tr("Take to its page")
        )
        self.set_text(text)
        self.show()

    def set_text(self, text: str) -> None:
        """Put a draft that is kept already into the field."""
        self._told = text
        if text != self.field.toPlainText():
            self.field.setPlainText(text)
        self._pause.stop()
        self._look()

    def text(self) -> str:
        """The draft as it was typed."""
        return self.field.toPlainText()

    # --- what is told

    def _changed(self) -> None:
        self._pause.start()
        self._look()

    def _look(self) -> None:
        written = bool(self.text().strip())
        for button in (self.letter, self.comments, self.discard):
            button.setEnabled(written)

    def tell(self) -> None:
        """Tell what was typed, if it has not been told."""
        self._pause.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.typed.emit(self._told)

    def leave(self) -> None:
        """Put the panel away; the draft is kept."""
        self.hide()
        self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever hides the panel, the end of the window too, loses nothing."""
        self.tell()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape belongs to the panel before it belongs to any action."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if escape and event.type() == QEvent.Type.KeyPress:
            self.leave()
            return True
        return False
