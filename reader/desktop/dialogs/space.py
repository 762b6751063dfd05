"""What room the library takes: how much of what it is given, and which feeds take most of it.

Shows what was counted; what goes when there is too much is chosen in the preferences.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSortFilterProxyModel, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QProgressBar,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from reader.desktop.dialogs.frame import Frame
from reader.desktop.dialogs.plain_table import set_up
from reader.desktop.dialogs.space_model import NAME, SHARE_ROLE, SORT_ROLE, TOTAL, SpaceModel
from reader.desktop.language import translated
from reader.desktop.plain_words import Label
from reader.model import Space
from reader.phrases import size

_BAR = 3  # pixels


class _Bar(QStyledItemDelegate):
    """The words of a cell, and below them a bar as long as its share."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        room = QRectF(option.rect).adjusted(6, 0, -6, -3)
        room.setTop(room.bottom() - _BAR)
        width = room.width() * float(index.data(SHARE_ROLE))
        if option.direction is Qt.LayoutDirection.RightToLeft:
            room.setRight(room.left() + width)
        else:
            room.setLeft(room.right() - width)
        colour = QColor(option.palette.color(QPalette.ColorRole.Highlight))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(room, 1.5, 1.5)
        painter.restore()


class SpaceDialog(Frame):
    """A table of feeds with what they take; `quota` in bytes, 0 for none."""

    def __init__(self, quota: int, parent: QWidget) -> None:
        super().__init__(parent, 760)
        self.resize(920, 520)
        self.setModal(False)
        self._quota = quota
        self.head(self.tr("Space"), self.tr("Counting…"))
        self.bar = QProgressBar(self, textVisible=False)
        self.bar.setAccessibleName(self.tr("Space used"))
        self.bar.setRange(0, 1000)
        self.bar.setVisible(bool(quota))
        self._model = SpaceModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(SORT_ROLE)
        self.table = QTableView(self)
        self._set_up_table()
        self.disk = Label(self, wordWrap=True)
        self.disk.setObjectName("muted")
        self.body.addWidget(self.bar)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.disk)
        self.preferences = self.other(self.tr("Preferences…"))
        self.closing()
        self.table.setFocus()

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self._sorted)
        table.setItemDelegateForColumn(TOTAL, _Bar(table))
        columns = range(1, self._model.columnCount())
        set_up(
            table,
            self.tr("Feeds and what they take"),
            stretched=NAME,
            widths={column: 110 if column == TOTAL else 64 for column in columns},
            height=30,
        )
        table.setSortingEnabled(True)
        table.sortByColumn(TOTAL, Qt.SortOrder.DescendingOrder)

    def show_space(self, space: Space) -> None:
        """Show what was counted."""
        used = size(space.kept, translated)
        if self._quota:
            words = self.tr("Pictures, files and pages take {used} of the {quota} they may take.")
            self.bar.setValue(min(1000, 1000 * space.kept // self._quota))
        else:
            words = self.tr("Pictures, files and pages take {used}; there is no limit.")
        self.head(
            self.tr("Space"),
            words.format(used=used, quota=size(self._quota, translated)),
        )
        self._model.show(space.feeds)
        if space.feeds:
            self.table.selectRow(0)
        disk = self.tr(
            "On the disk: the library {library}, pictures and files {media}, copies {copies}."
        )
        self.disk.setText(
            disk.format(
                library=size(space.database, translated),
                media=size(space.media, translated),
                copies=size(space.backups, translated),
            )
        )
