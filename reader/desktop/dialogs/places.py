"""A list of places that the reader orders, adds to, changes and perhaps switches.

Knows only their words: whoever has the places does what is wished, and shows them again.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.desktop import theme
from reader.desktop.plain_words import tip

_ROW = 27  # pixels


class Line(NamedTuple):
    """A place as the list says it; `on` is None where it cannot be switched."""

    words: str
    tip: str
    on: bool | None = None
    removable: bool = True


class Places(QWidget):
    """The lines in order, and buttons for what can be done with the chosen one."""

    switched = Signal(int, bool)
    move_wished = Signal(int, int)  # which, and by how many lines
    add_wished = Signal()
    edit_wished = Signal(int)
    remove_wished = Signal(int)

    def __init__(self, name: str, parent: QWidget) -> None:
        """`name` is what a screen reader says of the list."""
        super().__init__(parent)
        self._lines: list[Line] = []
        self._quiet = False
        self.list = QListWidget(self)
        self.list.setObjectName("targets")
        self.list.setAccessibleName(name)
        self.up = QPushButton(self.tr("Move &up"), self)
        self.down = QPushButton(self.tr("Move do&wn"), self)
        self.add = QPushButton(self.tr("A&dd…"), self)
        self.edit = QPushButton(self.tr("&Edit…"), self)
        self.remove = QPushButton(self.tr("Remo&ve"), self)
        buttons = QVBoxLayout()
        buttons.setSpacing(theme.S2)
        for button in (self.up, self.down, self.add, self.edit, self.remove):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.S3)
        inside.addWidget(self.list, 1)
        inside.addLayout(buttons)
        at = self.list.currentRow
        self.list.currentRowChanged.connect(lambda _: self._look())
        self.list.itemChanged.connect(self._switched)
        self.list.itemDoubleClicked.connect(lambda _: self.edit_wished.emit(at()))
        self.up.clicked.connect(lambda: self.move_wished.emit(at(), -1))
        self.down.clicked.connect(lambda: self.move_wished.emit(at(), 1))
        self.add.clicked.connect(lambda: self.add_wished.emit())
        self.edit.clicked.connect(lambda: self.edit_wished.emit(at()))
        self.remove.clicked.connect(lambda: self.remove_wished.emit(at()))

    def show_lines(self, lines: Sequence[Line], current: int) -> None:
        """Show these, one of them current."""
        self._quiet = True
        self._lines = list(lines)
        self.list.clear()
        for line in lines:
            item = QListWidgetItem(line.words, self.list)
            item.setSizeHint(QSize(0, _ROW))
            item.setToolTip(tip(line.tip))
            if line.on is not None:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                state = Qt.CheckState.Checked if line.on else Qt.CheckState.Unchecked
                item.setCheckState(state)
        self._quiet = False
        self.list.setCurrentRow(max(0, min(current, len(lines) - 1)))
        self._look()

    def _look(self) -> None:
        at, count = self.list.currentRow(), len(self._lines)
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < count - 1)
        self.edit.setEnabled(0 <= at < count)
        self.remove.setEnabled(0 <= at < count and self._lines[at].removable)

    def _switched(self, item: QListWidgetItem) -> None:
        if not self._quiet:
            on = item.checkState() is Qt.CheckState.Checked
            self.switched.emit(self.list.row(item), on)
