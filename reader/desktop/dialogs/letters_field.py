"""The choice of the letters of articles: the bundled ones, or any family that is installed.

Looks for no families: it says when it wants them, and they are given to it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

from reader.desktop import theme
from reader.desktop.dialogs import fields
from reader.desktop.plain_words import Label

_WIDEST = 300  # pixels; there are very long names


class LettersField(QComboBox):
    """Chooses "serif", "sans" or a family; `missing` is a line below it that says what is amiss."""

    wanted = Signal()  # shown for the first time: `offer` it the families

    def __init__(self, chosen: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumWidth(fields.CHOICE)
        self.setMaximumWidth(_WIDEST)
        self._installed: Sequence[str] | None = None
        self.missing = Label("", parent, wordWrap=True)
        self.missing.setObjectName("muted")
        self.missing.hide()
        self._fill(chosen)
        self.currentIndexChanged.connect(lambda _: self._look())

    def offer(self, families: Sequence[str]) -> None:
        """Offer these families below the bundled ones."""
        self._installed = families
        with QSignalBlocker(self):  # what is chosen stays so
            self._fill(self.currentData())
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._installed is None:
            self.wanted.emit()

    def _fill(self, chosen: str) -> None:
        self.clear()
        self.addItem(self.tr("Serif ({family})").format(family=theme.SERIF), "serif")
        self.addItem(self.tr("Sans serif ({family})").format(family=theme.SANS), "sans")
        if self._installed:
            self.insertSeparator(self.count())
            for family in self._installed:
                self.addItem(family, family)
        fields.choose(self, chosen)

    def _look(self) -> None:
        """Say so where the chosen family is not here."""
        family = self.currentData()
        offered = {"serif", "sans", *(self._installed or ())}
        gone = self._installed is not None and family not in offered
        said = self.tr("“{family}” is not installed on this computer; {other} stands in for it.")
        self.missing.setText(said.format(family=family, other=theme.SERIF) if gone else "")
        self.missing.setVisible(gone)
