"""About Broadsheet: its version, where its library lies, and the terms of all that it carries."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader import __version__
from reader.desktop import theme
from reader.desktop.dialogs.frame import Frame
from reader.desktop.plain_words import Label

if TYPE_CHECKING:
    from reader.desktop.licences import Carried

_SIZE = (720, 520)


class About(Frame):
    """Two pages; the licences come when they have been read."""

    def __init__(self, library: Path, log: Path, parent: QWidget) -> None:
        super().__init__(parent, _SIZE[0])
        self.head(
            self.tr("Broadsheet {version}").format(version=__version__),
            self.tr("A news reader that is complete when you are offline."),
        )
        self._carried: list[Carried] = []
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._about(library, log), self.tr("A&bout"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Fonts and libraries"))
        self.terms = QPlainTextEdit(self, readOnly=True)
        self.terms.setAccessibleName(self.tr("Terms"))
        self.terms.setFont(theme.font(theme.SMALL))
        self.terms.setTabChangesFocus(True)
        self.tabs.addTab(self._licences(), self.tr("&Licences"))
        self.list.currentRowChanged.connect(self._show_terms)
        self.body.addWidget(self.tabs, 1)
        self.closing()
        self.resize(*_SIZE)
        self.tabs.tabBar().setFocus()

    def _about(self, library: Path, log: Path) -> QWidget:
        page = QWidget(self)
        page.setObjectName("page")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(theme.S4, theme.S4, theme.S4, theme.S4)
        inside.setSpacing(theme.S3)
        for words in (
            self.tr("Made by the Broadsheet authors. Free software under the MIT licence."),
            self.tr("Your library lies in {folder}.").format(folder=library),
            self.tr("Its logs lie in {folder}.").format(folder=log),
        ):
            label = Label(words, page, wordWrap=True)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            inside.addWidget(label)
        inside.addStretch(1)
        return page

    def _licences(self) -> QWidget:
        page = QWidget(self)
        page.setObjectName("page")
        inside = QHBoxLayout(page)
        inside.setContentsMargins(theme.S3, theme.S3, theme.S3, theme.S3)
        inside.setSpacing(theme.S3)
        inside.addWidget(self.list, 2)
        inside.addWidget(self.terms, 3)
        return page

    def show_licences(self, carried: Sequence[Carried]) -> None:
        """List what is carried."""
        self._carried = list(carried)
        self.list.addItems([item.name for item in self._carried])
        self.list.setCurrentRow(0)

    def _show_terms(self, at: int) -> None:
        item = self._carried[at]
        self.terms.setPlainText(f"{item.name}\n{item.licence}\n\n{item.terms}".strip())
