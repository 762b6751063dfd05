"""What became of a list of feeds that was imported: added, there already, left out and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from reader.desktop import theme
from reader.desktop.dialogs.frame import Frame


@dataclass(frozen=True, slots=True)
class Report:
    """Names of feeds, each with the folders it lies in, and sentences for what was left out."""

    added: tuple[tuple[str, str], ...] = ()
    existing: tuple[tuple[str, str], ...] = ()
    refused: tuple[str, ...] = ()
    stopped: bool = False


class ImportReport(Frame):
    """Shows a report; nothing can be done in it but read."""

    def __init__(self, report: Report, parent: QWidget) -> None:
        super().__init__(parent, 520)
        self.head(self._heading_for(report), self._summary(report))
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("What became of each feed"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setUniformRowHeights(False)
        self.list.setWordWrap(True)
        self.list.setMinimumHeight(260)
        self._add(self.tr("Added"), report.added)
        self._add(self.tr("Already there"), report.existing)
        self._add(self.tr("Left out"), [(sentence, "") for sentence in report.refused])
        self.list.resizeColumnToContents(0)
        self.list.setColumnWidth(0, max(280, min(360, self.list.columnWidth(0))))
        self.body.addWidget(self.list, 1)
        close = self.closing()
        close.setDefault(True)
        self.list.setFocus()

    def _heading_for(self, report: Report) -> str:
        if report.stopped:
            return self.tr("Import stopped")
        return self.tr("Feeds imported") if report.added else self.tr("Nothing new")

    def _summary(self, report: Report) -> str:
        parts = [
            self.tr("{count} added").format(count=len(report.added)),
            self.tr("{count} already there").format(count=len(report.existing)),
        ]
        if report.refused:
            parts.append(self.tr("{count} left out").format(count=len(report.refused)))
        return ", ".join(parts) + "."

    def _add(self, name: str, lines: Sequence[tuple[str, str]]) -> None:
        if not lines:
            return
        top = QTreeWidgetItem([f"{name} ({len(lines)})"])
        top.setFont(0, theme.font(bold=True))
        top.setFirstColumnSpanned(True)
        self.list.addTopLevelItem(top)
        top.setFirstColumnSpanned(True)
        for words, where in lines:
            item = QTreeWidgetItem([words, where])
            item.setToolTip(0, words)
            item.setForeground(1, self.palette().placeholderText())
            top.addChild(item)
            if not where:
                item.setFirstColumnSpanned(True)
        top.setExpanded(True)
