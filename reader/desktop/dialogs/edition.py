"""What goes into an edition: which articles, how many at most, with their pictures or without.

Tells what was chosen; where the file goes and the making of it are others' matters.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QWidget

from reader.desktop.dialogs.frame import Frame

MOST, USUAL = 2000, 200  # articles


class EditionDialog(Frame):
    """Asks for one of some lists, each with its name and its length."""

    chosen = Signal(str, int, bool)  # key of the list, most articles, with pictures

    def __init__(self, lists: Sequence[tuple[str, str, int]], parent: QWidget) -> None:
        super().__init__(parent, 460)
        self.head(
            self.tr("Make an edition"),
            self.tr("One EPUB file with a cover and contents, to read on an e-reader or a phone."),
        )
        self.list = QComboBox(self)
        for key, name, count in lists:
            self.list.addItem(
                self.tr("{name} ({count})").format(name=name, count=count), (key, count)
            )
        self.most = QSpinBox(self, minimum=1, maximum=MOST, value=USUAL)
        self.pictures = QCheckBox(self.tr("With the &pictures that are here"), self)
        self.pictures.setChecked(True)
        form = self.form()
        form.addRow(self.tr("&Articles"), self.list)
        form.addRow(self.tr("At &most"), self.most)
        form.addRow("", self.pictures)
        self.cancelling()
        self._make = self.accepting(self.tr("Choose a file…"))
        self.list.currentIndexChanged.connect(self._look)
        self.box.accepted.connect(self._go)
        self._look()

    def _look(self) -> None:
        _, count = self.list.currentData() or ("", 0)
        self._make.setEnabled(bool(count))
        self.say("" if count else self.tr("There is no article in this list."))

    def _go(self) -> None:
        key, _ = self.list.currentData()
        self.chosen.emit(key, self.most.value(), self.pictures.isChecked())
        self.accept()
