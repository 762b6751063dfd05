"""What became of a list of feeds that was imported: added, there already, left out and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reader.desktop import theme
from reader.desktop.dialogs.frame import Frame


@dataclass(frozen=True, slots=True)
class Report:
    """Names of feeds, each with the folders it lies in, and sentences for what was left out.

    `stars` counts starred articles that are new and that were there; then the feeds are those
    they are in, each with how many.
    """

    added: tuple[tuple[str, str], ...] = ()
    existing: tuple[tuple[str, str], ...] = ()
    refused: tuple[str, ...] = ()
    stopped: bool = False
    stars: tuple[int, int] | None = None


class _Wrapped(QStyledItemDelegate):
    """Lines as high as their sentence needs in the width there is."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        usual = super().sizeHint(option, index)
        tree = self.parent()
        assert isinstance(tree, QTreeWidget)
        depth = 2 if index.parent().isValid() else 1
        room = tree.viewport().width() - depth * tree.indentation() - 4 * theme.S1
        box = QRect(0, 0, max(room, 80), 10_000)
        words = QFontMetrics(tree.font()).boundingRect(
            box, Qt.TextFlag.TextWordWrap, str(index.data())
        )
        return QSize(room, max(usual.height(), words.height() + 2 * theme.S1))


class ImportReport(Frame):
    """Shows a report; nothing can be done in it but read."""

    def __init__(self, report: Report, parent: QWidget) -> None:
        super().__init__(parent, 520)
        self.head(self._heading_for(report), self._summary(report))
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("What became of each feed"))
        self.list.setHeaderHidden(True)
        self.list.setUniformRowHeights(False)
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setItemDelegate(_Wrapped(self.list))
        self.list.setMinimumHeight(260)
        articles = report.stars is not None  # in the feeds that are listed, not so many feeds
        self._add(self.tr("Added"), report.added, counted=not articles)
        self._add(self.tr("Already there"), report.existing, counted=not articles)
        self._add(self.tr("Left out"), [(sentence, "") for sentence in report.refused])
        self.body.addWidget(self.list, 1)
        close = self.closing()
        close.setDefault(True)
        self.list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences are wrapped to the width there is."""
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()

    def _heading_for(self, report: Report) -> str:
        if report.stopped:
            return self.tr("Import stopped")
        if report.stars is not None:
            return self.tr("Starred articles imported")
        return self.tr("Feeds imported") if report.added else self.tr("Nothing new")

    def _summary(self, report: Report) -> str:
        added, existing = report.stars or (len(report.added), len(report.existing))
        parts = [
            self.tr("{count} added").format(count=added),
            self.tr("{count} already there").format(count=existing),
        ]
        if report.refused:
            parts.append(self.tr("{count} left out").format(count=len(report.refused)))
        return ", ".join(parts) + "."

    def _add(self, name: str, lines: Sequence[tuple[str, str]], *, counted: bool = True) -> None:
        if not lines:
            return
        top = QTreeWidgetItem([f"{name} ({len(lines)})" if counted else name])
        top.setFont(0, theme.font(bold=True))
        self.list.addTopLevelItem(top)
        for words, where in lines:
            top.addChild(QTreeWidgetItem([f"{words}  ·  {where}" if where else words]))
        top.setExpanded(True)
