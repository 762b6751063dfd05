"""Two small dialogs: a name for a new folder, and a folder to move something to."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.desktop.dialogs.folder_picker import FolderPicker
from reader.desktop.dialogs.frame import Frame
from reader.desktop.rows import Node


class NewFolder(Frame):
    """Asks for the name of a folder, and in which one it is to be."""

    named = Signal(str, int)

    def __init__(self, nodes: Sequence[Node], parent: QWidget, inside: int = 0) -> None:
        super().__init__(parent, 380)
        self.head(self.tr("New folder"))
        self.name = QLineEdit(self)
        self.picker = FolderPicker(nodes, self, chosen=inside, new=False)
        form = self.form()
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Inside"), self.picker)
        self.cancelling()
        self._make = self.accepting(self.tr("Make folder"))
        self._make.setEnabled(False)
        self.name.textChanged.connect(lambda text: self._make.setEnabled(bool(text.strip())))
        self.box.accepted.connect(self._go)
        self.name.setFocus()

    def _go(self) -> None:
        self.named.emit(self.name.text().strip(), self.picker.folder)
        self.accept()


class MoveTo(Frame):
    """Asks where a folder or feed is to go: what dragging does, by keyboard."""

    moved = Signal(int, str)  # the folder, or the name of a new one

    def __init__(
        self, node: Node, nodes: Sequence[Node], parent: QWidget, without: Collection[int]
    ) -> None:
        super().__init__(parent, 380)
        self.head(self.tr("Move “{name}”").format(name=node.name))
        self.picker = FolderPicker(nodes, self, chosen=node.parent, without=without)
        self.form().addRow(self.tr("&To folder"), self.picker)
        self.cancelling()
        self._move = self.accepting(self.tr("Move"))
        self.picker.changed.connect(lambda: self._move.setEnabled(self.picker.complete))
        self.box.accepted.connect(self._go)

    def _go(self) -> None:
        self.moved.emit(self.picker.folder, self.picker.new_name)
        self.accept()
