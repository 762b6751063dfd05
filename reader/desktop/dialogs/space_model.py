"""The table of what each feed takes; sorted by bytes, not by their words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from reader.desktop.language import translated
from reader.desktop.marks import grouped
from reader.model import FeedSpace
from reader.phrases import size

SORT_ROLE = Qt.ItemDataRole.UserRole
SHARE_ROLE = Qt.ItemDataRole.UserRole + 1  # of the largest feed, 0 to 1
COLUMNS = ("name", "total", "articles", "text", "pictures", "icons", "pages", "enclosures")
NAME, TOTAL = 0, 1

_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class SpaceModel(QAbstractTableModel):
    """One line a feed."""

    _lines: Sequence[FeedSpace] = ()

    def show(self, lines: Sequence[FeedSpace]) -> None:
        """Take other lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if role == Qt.ItemDataRole.DisplayRole:
            # Room at the end for the arrow that tells of the order.
            return self.head(section) + ("" if section == NAME else "\u2003")
        return None

    def head(self, section: int) -> str:
        """What a column is called."""
        return (
            self.tr("Feed"),
            self.tr("In all"),
            self.tr("Articles"),
            self.tr("Text"),
            self.tr("Pictures"),
            self.tr("Icons"),
            self.tr("Pages"),
            self.tr("Files"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        feed, column = self._lines[index.row()], index.column()
        if role == SORT_ROLE:
            return feed.name.casefold() if column == NAME else getattr(feed, COLUMNS[column])
        if role == SHARE_ROLE:
            largest = max(each.total for each in self._lines)
            return feed.total / largest if largest else 0.0
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(feed, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == NAME:
            heads = [self.head(at) for at in range(1, 8)]
            cells = [self._words(feed, at) for at in range(1, 8)]
            parts = [f"{head}: {cell}" for head, cell in zip(heads, cells, strict=True) if cell]
            return ". ".join([self._words(feed, NAME), *parts])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words(feed, column) or size(0, translated)
        return None

    def _words(self, feed: FeedSpace, column: int) -> str:
        if column == NAME:
            return feed.name if feed.feed else self.tr("No feed any more")
        value: int = getattr(feed, COLUMNS[column])
        if COLUMNS[column] == "articles":
            return grouped(value)
        return size(value, translated) if value else ""

    @staticmethod
    def _alignment(column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignLeft if column == NAME else Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignVCenter
