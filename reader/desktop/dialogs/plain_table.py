"""How a table of a dialog looks and is walked: rows without a grid, one column that takes the rest.

What stands in it, and in which order, is its dialog's.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView


def set_up(
    table: QTableView,
    name: str,
    *,
    stretched: int,
    widths: Mapping[int, int],
    height: int,
    several: bool = False,
) -> None:
    """Make a table plain, its model in it; widths of columns and the height of a row in pixels.

    No column is narrower than its heading. `name` is what a screen reader calls the table;
    `several` lets more than one row be chosen.
    """
    mode = QAbstractItemView.SelectionMode
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(height)
    head = table.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    head.ensurePolished()  # its style has room beside the words
    for column, width in widths.items():
        table.setColumnWidth(column, max(width, head.sectionSizeHint(column)))
