"""The bar at the foot of the article in which words are typed that are to be found in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from reader.desktop import theme
from reader.desktop.both_ways import set_margins
from reader.desktop.clearing import clearable
from reader.desktop.plain_words import Label

PAUSE = 120  # milliseconds without a key before the page is searched


class FindBar(QWidget):
    """A field, how many places were found, and ways to the next and the one before."""

    typed = Signal(str)
    turned = Signal(bool)  # to the next hit (True) or the one before
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("respond")  # looks like the panel that can stand below it
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit(self, placeholderText=self.tr("Find in this article"))
        self.field.setAccessibleName(self.tr("Find in this article"))
        self.field.setMaximumWidth(360)
        clearable(self.field)
        self.count = Label(self)
        self.count.setObjectName("muted")
        self.count.setFont(theme.font(theme.SMALL))
        before, after = self._flat("↑"), self._flat("↓")
        before.setAccessibleName(self.tr("The place before"))
        after.setAccessibleName(self.tr("The next place"))
        before.setToolTip(self.tr("The place before"))
        after.setToolTip(self.tr("The next place"))
        self.steps = (before, after)
        away = self._flat(self.tr("Close"))
        before.clicked.connect(lambda: self.turned.emit(False))
        after.clicked.connect(lambda: self.turned.emit(True))
        away.clicked.connect(self.left)
        inside = QHBoxLayout(self)
        set_margins(inside, theme.S5, theme.S2, theme.S3, theme.S2)
        inside.setSpacing(theme.S2)
        inside.addWidget(self.field, 1)
        inside.addWidget(before)
        inside.addWidget(after)
        inside.addWidget(self.count)
        inside.addStretch(1)
        inside.addWidget(away)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(lambda: self.typed.emit(self.field.text()))
        self.field.textChanged.connect(lambda _: self._pause.start())
        self.installEventFilter(self)
        for widget in (self.field, before, after, away):
            widget.installEventFilter(self)
        self.hide()

    def _flat(self, words: str) -> QPushButton:
        made = QPushButton(words, self)
        made.setObjectName("flat")
        made.setAutoDefault(False)
        return made

    def begin(self, words: str) -> None:
        """Open the bar; words are put into the field, "" leaves what stood there."""
        if words:
            self.field.setText(words)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._pause.stop()
        self.typed.emit(self.field.text())

    def tell(self, at: int, total: int) -> None:
        """Say which of how many places is shown; `at` counts from 1, 0 of 0 for none."""
        said = ""
        if self.field.text().strip():
            said = self.tr("{at} of {total}").format(at=at, total=total)
            said = said if total else self.tr("Not found")
        self.count.setText(said)
        for button in self.steps:
            button.setEnabled(total > 0)
        self.field.setAccessibleDescription(said)
        told = QAccessibleEvent(self.field, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(told)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape and Enter belong to the bar before they belong to any action."""
        if not isinstance(event, QKeyEvent):
            return False
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and watched is self.field
        if event.key() != Qt.Key.Key_Escape and not enter:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if not enter:
            self.left.emit()
        elif self._pause.isActive():
            self._pause.stop()
            self.typed.emit(self.field.text())
        else:
            self.turned.emit(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return True
