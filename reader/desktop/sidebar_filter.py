"""The field above the tree: what is typed narrows the tree to the names that have it.

A folder that fits shows all that is in it; what fits shows the folders it lies in. Chooses
nothing by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QTreeView, QWidget

from reader.desktop import theme
from reader.desktop.clearing import clearable
from reader.desktop.empty_state import EmptyState
from reader.desktop.name_words import has_all
from reader.desktop.rows import FOLDER, Node
from reader.desktop.sidebar_model import NODE_ROLE, SidebarModel

Key = tuple[str, int]


def fitting(nodes: Sequence[Node], words: str) -> frozenset[Key]:
    """The keys of the nodes that stay when words are sought; all words must be in a name."""
    stay: set[Key] = set()
    path: list[tuple[Node, bool]] = []  # the folders a node lies in, and whether they fit
    for node in nodes:
        del path[node.depth :]
        fits = has_all(node.name, words)
        if fits or any(whole for _, whole in path):
            stay.add(node.key)
            stay.update(above.key for above, _ in path)
        path.append((node, fits and node.kind == FOLDER))
    return frozenset(stay)


class SidebarFilter(QLineEdit):
    """Hidden until it is called; Down goes to the tree, Enter opens the first that fits."""

    ended = Signal()  # the whole tree is shown again

    def __init__(self, view: QTreeView, model: SidebarModel, parent: QWidget) -> None:
        super().__init__(parent, placeholderText=self.tr("Filter feeds"))
        self._view = view
        self._model = model
        self.setObjectName("filter")
        self.setAccessibleName(self.tr("Filter feeds"))
        clearable(self)
        self.setFont(theme.font())
        self._nothing: EmptyState | None = None
        self.textChanged.connect(lambda _: self.apply())
        self.hide()

    @property
    def active(self) -> bool:
        """Whether the tree is narrowed."""
        return bool(self.text().strip())

    def start(self) -> None:
        """Open the field with the cursor in it."""
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def finish(self) -> None:
        """Show the whole tree again and close the field."""
        self.clear()
        self.hide()
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def apply(self) -> None:
        """Narrow the tree to what fits the words, or widen it again."""
        nodes, view = self._model.nodes(), self._view
        stay = fitting(nodes, self.text()) if self.active else None
        turned = []
        for node in nodes:
            index = self._model.index_of(*node.key)
            row, parent = index.row(), index.parent()
            hidden = stay is not None and node.key not in stay
            if view.isRowHidden(row, parent) is not hidden:
                turned.append((row, parent, hidden))
        if not self.active and not turned:
            return
        for row, parent, hidden in turned:
            view.setRowHidden(row, parent, hidden)
        if self.active:
            view.expandAll()
        else:
            self.ended.emit()
        if self._nothing is not None:
            self._nothing.hide()
        if self.active and not stay:
            self._nothing = self._nothing or EmptyState(self._view)
            self._nothing.say(self.tr("Nothing found"), self.tr("No feed has all of these words."))

    def _indexes(self) -> Iterable[QModelIndex]:
        for node in self._model.nodes():
            yield self._model.index_of(*node.key)

    def _first(self) -> QModelIndex:
        """The first line that fits by itself, not as a folder around one."""
        for index in self._indexes():
            if has_all(index.data(NODE_ROLE).name, self.text()):
                return index
        return QModelIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            first = self._first()
            if first.isValid():
                self._view.setCurrentIndex(first)
                self._view.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
