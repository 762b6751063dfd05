"""The tree of places: Today, All unread, Starred, then folders with their feeds and loose feeds.

Holds what it is given; counts of folders are the sums of what is in them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reader.desktop import headline_drag, sidebar_drag
from reader.desktop.rows import ALL, FEED, FOLDER, STARRED, TAG, TODAY, VIEW, Node

NODE_ROLE = Qt.ItemDataRole.UserRole
COUNT_ROLE = Qt.ItemDataRole.UserRole + 1

_ROOT = QModelIndex()


class _Item:
    """A node in the tree, with its neighbours."""

    __slots__ = ("children", "count", "node", "parent", "row")

    def __init__(self, node: Node, parent: _Item | None, row: int) -> None:
        self.node = node
        self.parent = parent
        self.row = row
        self.count = node.unread
        self.children: list[_Item] = []


class SidebarModel(QAbstractItemModel):
    """Nodes in order with their depth, as a tree; `explain` makes a sentence of a trouble.

    What is typed over a name or dropped changes nothing here: it is told, and comes back as nodes.
    """

    renamed = Signal(object, str)  # a Node and the name that was typed
    articles_dropped = Signal(
        tuple, object
    )  # ids, and the Node of a tag, of a folder or of Starred
    unread_changed = Signal(int)  # of all feeds
    dropped = Signal(tuple, int, int)  # a key, the folder for it, the id before which it goes

    def __init__(self, explain: Callable[[Any], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._explain = explain
        self._total = 0
        self._top = _Item(Node("", 0, ""), None, 0)
        self._items: dict[tuple[str, int], _Item] = {}

    def show(self, nodes: Sequence[Node]) -> bool:
        """Take new nodes; answers False where none has come, gone or moved."""
        if self._same_places(nodes):
            for node in nodes:
                item = self._items[node.key]
                if item.node != node:
                    item.node = node
                    self._tell(item)
            self._count_all(nodes)
            return False
        self.beginResetModel()
        self._top = _Item(Node("", 0, ""), None, 0)
        self._items = {}
        path = [self._top]
        for node in nodes:
            del path[node.depth + 1 :]
            item = _Item(node, path[-1], len(path[-1].children))
            path[-1].children.append(item)
            path.append(item)
            self._items[node.key] = item
        self.endResetModel()
        self._count_all(nodes)
        return True

    def _same_places(self, nodes: Sequence[Node]) -> bool:
        old = [(item.node.key, item.node.depth) for item in self._items.values()]
        return old == [(node.key, node.depth) for node in nodes]

    # --- counts

    def set_counts(self, feeds: Mapping[int, int]) -> None:
        """Take the unread counts of some feeds; sums follow."""
        for feed, count in feeds.items():
            item = self._items.get((FEED, feed))
            if item is not None:
                self._set(item, count)
        self._sum()

    def set_special(self, kind: str, count: int) -> None:
        """Take the count of Today or Starred."""
        item = self._items.get((kind, 0))
        if item is not None:
            self._set(item, count)

    def set_tags(self, tags: Mapping[int, int]) -> None:
        """Take the unread counts of all tags; those that are left out have none."""
        for (kind, id), item in self._items.items():
            if kind == TAG:
                self._set(item, tags.get(id, 0))

    def set_view(self, view: int, count: int) -> None:
        """Take the unread count of a saved view."""
        item = self._items.get((VIEW, view))
        if item is not None:
            self._set(item, count)

    def shift(self, feeds: Mapping[int, int]) -> None:
        """Count articles of feeds as more or fewer unread; 0 stands for those of today."""
        for feed, change in feeds.items():
            item = self._items.get((FEED, feed) if feed else (TODAY, 0))
            if item is not None:
                self._set(item, max(0, item.count + change))
        self._sum()

    def feeds_in(self, kind: str, id: int = 0) -> dict[int, int]:
        """The feeds of a place with what is unread in each: of a folder, of a feed, else all."""
        found: dict[int, int] = {}
        waiting = [self._items.get((kind, id), self._top) if kind in (FOLDER, FEED) else self._top]
        while waiting:
            item = waiting.pop()
            waiting += item.children
            if item.node.kind == FEED:
                found[item.node.id] = item.count
        return found

    def count(self, kind: str, id: int = 0) -> int:
        """What is unread at a place (for Starred, what is starred)."""
        item = self._items.get((kind, id))
        return item.count if item else 0

    def _count_all(self, nodes: Sequence[Node]) -> None:
        for node in nodes:
            if node.kind != FOLDER and node.kind != ALL:
                self._set(self._items[node.key], node.unread)
        self._sum()

    def _sum(self) -> None:
        """Folders and All unread follow from the feeds; deepest first."""
        total = 0
        for item in reversed(self._items.values()):
            if item.node.kind == FOLDER:
                self._set(item, sum(child.count for child in item.children))
            elif item.node.kind == FEED:
                total += item.count
        everything = self._items.get((ALL, 0))
        if everything is not None:
            self._set(everything, total)
        if total != self._total:
            self._total = total
            self.unread_changed.emit(total)

    def _set(self, item: _Item, count: int) -> None:
        if item.count != count:
            item.count = count
            self._tell(item)

    def _tell(self, item: _Item) -> None:
        index = self.createIndex(item.row, 0, item)
        self.dataChanged.emit(index, index)

    # --- what the window asks

    def nodes(self) -> list[Node]:
        """All nodes in order with their counts of now."""
        return [item.node._replace(unread=item.count) for item in self._items.values()]

    def node(self, kind: str, id: int = 0) -> Node | None:
        """The node of a place, None where there is none."""
        item = self._items.get((kind, id))
        return item.node if item else None

    def index_of(self, kind: str, id: int = 0) -> QModelIndex:
        """The index of a place, an invalid one where there is none."""
        item = self._items.get((kind, id))
        return self.createIndex(item.row, 0, item) if item else QModelIndex()

    # --- what views ask

    def index(
        self, row: int, column: int, parent: QModelIndex | QPersistentModelIndex = _ROOT
    ) -> QModelIndex:
        above = self._item(parent)
        if column == 0 and 0 <= row < len(above.children):
            return self.createIndex(row, 0, above.children[row])
        return QModelIndex()

    def parent(self, index: QModelIndex | QPersistentModelIndex) -> QModelIndex:  # type: ignore[override]
        above = self._item(index).parent
        if above is None or above is self._top:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return len(self._item(parent).children)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 1

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if not index.isValid():
            return None
        item = self._item(index)
        if role == NODE_ROLE:
            return item.node
        if role == COUNT_ROLE:
            return item.count
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return item.node.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(item)
        return None

    # --- typing over a name, and dragging

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        usual = flag.ItemIsEnabled | flag.ItemIsSelectable
        kind = self._item(index).node.kind
        if kind in (TAG, VIEW):
            usual |= flag.ItemIsEditable
        if kind not in (FEED, FOLDER):
            return usual | flag.ItemIsDropEnabled if kind in (TAG, STARRED) else usual
        usual |= flag.ItemIsEditable | flag.ItemIsDragEnabled
        return usual | flag.ItemIsDropEnabled if kind == FOLDER else usual

    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: Any,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        node, name = self._item(index).node, str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not name or name == node.name:
            return False
        self.renamed.emit(node, name)
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [sidebar_drag.MIME, headline_drag.MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return sidebar_drag.packed(self._item(indexes[0]).node)

    def canDropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,
        row: int,
        column: int,
        parent: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        kind = self._item(parent).node.kind
        if headline_drag.unpacked(data):
            return kind in (TAG, STARRED, FOLDER) and row < 0
        what = sidebar_drag.unpacked(data)
        if what is None or what not in self._items or kind in (TAG, STARRED):
            return False
        above: _Item | None = self._item(parent)
        while above is not None and above.node.key != what:
            above = above.parent
        return above is None  # nothing lies within itself

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,
        row: int,
        column: int,
        parent: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        there = self._item(parent)
        articles = headline_drag.unpacked(data)
        if articles:
            self.articles_dropped.emit(articles, there.node)
            return True
        what = sidebar_drag.unpacked(data)
        assert what is not None
        siblings = [child.node for child in there.children]
        before = sidebar_drag.before(siblings, row, what)
        self.dropped.emit(what, there.node.id, before)
        return True

    # --- words

    def trouble(self, node: Node) -> str:
        """What is wrong with a feed and what to do, "" for nothing."""
        if node.trouble is None:
            return ""
        said = self._explain(node.trouble)
        return f"{said} {node.advice.words}" if node.advice else said

    def _spoken(self, item: _Item) -> str:
        said = item.node.name
        if item.count:
            pattern = self.tr("{count} starred") if item.node.kind == STARRED else ""
            said += ", " + (pattern or self.tr("{count} unread")).format(count=item.count)
        trouble = self.trouble(item.node)
        return f"{said}. {trouble}" if trouble else said

    def _item(self, index: QModelIndex | QPersistentModelIndex) -> _Item:
        if not index.isValid():
            return self._top
        item = index.internalPointer()
        assert isinstance(item, _Item)
        return item
