"""A choice among the folders, or the name of a new one."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyleOptionComboBox, QVBoxLayout, QWidget

from reader.desktop import theme
from reader.desktop.rows import FOLDER, Node

_NEW = -1


class _Box(QComboBox):
    """Closed, it shows the name of a folder without the room before it."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        option.currentText = option.currentText.lstrip()


class FolderPicker(QWidget):
    """Folders with their depth, "No folder" first and, if wished, "New folder…" last."""

    changed = Signal()

    def __init__(
        self,
        nodes: Sequence[Node],
        parent: QWidget,
        *,
        chosen: int = 0,
        without: Collection[int] = (),
        new: bool = True,
    ) -> None:
        super().__init__(parent)
        self.box = _Box(self)
        self.box.setAccessibleName(self.tr("Folder"))
        self.box.addItem(self.tr("No folder"), 0)
        for node in nodes:
            if node.kind == FOLDER and node.id not in without:
                self.box.addItem("    " * node.depth + node.name, node.id)
        if new:
            self.box.insertSeparator(self.box.count())
            self.box.addItem(self.tr("New folder…"), _NEW)
        self.name = QLineEdit(self, placeholderText=self.tr("Name of the new folder"))
        self.name.setAccessibleName(self.tr("Name of the new folder"))
        self.name.hide()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.S2)
        inside.addWidget(self.box)
        inside.addWidget(self.name)
        self.box.setCurrentIndex(max(0, self.box.findData(chosen)))
        self.box.currentIndexChanged.connect(self._chosen)
        self.name.textChanged.connect(lambda _: self.changed.emit())
        self.setFocusProxy(self.box)

    @property
    def folder(self) -> int:
        """The folder that is chosen, 0 for none or a new one."""
        return max(0, int(self.box.currentData() or 0))

    @property
    def new_name(self) -> str:
        """The name of a folder that is to be made, "" for none."""
        return self.name.text().strip() if self.box.currentData() == _NEW else ""

    @property
    def complete(self) -> bool:
        """Whether something has been chosen: a new folder needs a name."""
        return self.box.currentData() != _NEW or bool(self.new_name)

    def _chosen(self) -> None:
        new = self.box.currentData() == _NEW
        self.name.setVisible(new)
        if new:
            self.name.setFocus()
        self.changed.emit()
