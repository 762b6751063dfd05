"""Whether a row of a list is chosen or pointed at, for the delegates that paint it.

Qt tells both by `QStyle.State`; but naming that makes PySide build all of QStyle's enums, 5 ms of
the time to the first painted list. So the view is asked instead.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractItemView, QWidget


def is_chosen(view: QWidget | None, index: QModelIndex | QPersistentModelIndex) -> bool:
    """Whether a row is among those that are chosen in its view."""
    return isinstance(view, QAbstractItemView) and view.selectionModel().isSelected(index)


def is_pointed_at(view: QWidget | None, box: QRect) -> bool:
    """Whether the pointer is over a row, whose box is in pixels of its view."""
    # Whoever asks for a viewport first waits 7 ms for the classes of all widgets there are.
    if not (isinstance(view, QAbstractItemView) and view.underMouse()):
        return False
    return box.contains(view.viewport().mapFromGlobal(QCursor.pos()))
