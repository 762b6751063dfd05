"""Asks for the address of a page that is to be kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.desktop.dialogs.frame import Frame


class AskPage(Frame):
    """One field; an address that lies on the clipboard is offered."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 480)
        self.head(
            self.tr("Keep a page"),
            self.tr("Its text and pictures are put among your articles, to be read offline."),
        )
        self.field = QLineEdit(self, placeholderText="https://example.org/story")
        there = QGuiApplication.clipboard().text().strip()
        if there.startswith(("https://", "http://")) and len(there.split()) == 1:
            self.field.setText(there)
            self.field.selectAll()
        self.form().addRow(self.tr("&Address"), self.field)
        self.cancelling()
        self._keep = self.accepting(self.tr("Keep"))
        self.field.textChanged.connect(self._show)
        self.box.accepted.connect(self._go)
        self.field.setFocus()
        self._show()

    def _show(self) -> None:
        self._keep.setEnabled(bool(self.field.text().strip()))

    def _go(self) -> None:
        self.chosen.emit(self.field.text().strip())
        self.accept()
