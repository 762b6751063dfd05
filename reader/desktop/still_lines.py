"""Keeps the lines of a tree where they are on the screen while others come, go or change places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QTreeView


def while_still(view: QTreeView, role: int, change: Callable[[], bool]) -> None:
    """Make a change to the tree below `view`; `role` is that of a node, whose `key` is a line's.

    `change` answers whether anything has moved. At the top of the tree what comes above is let in;
    anywhere else the view follows its lines.
    """
    bar = view.verticalScrollBar()
    by_pixel = view.verticalScrollMode() is QTreeView.ScrollMode.ScrollPerPixel
    unit = max(1, view.sizeHintForRow(0)) if by_pixel else 1
    value, room = bar.value(), bar.pageStep() // unit + 1
    seen = list(islice(_lines(view, role, view.indexAt(QPoint())), room)) if value else []
    if not change() or not value:
        return
    view.executeDelayedItemsLayout()
    view.updateGeometries()
    lines = list(_lines(view, role, view.model().index(0, 0)))
    bar.setValue(value + unit * shift(seen, value // unit, lines))


def shift(seen: Sequence[Hashable], first: int, lines: Sequence[Hashable]) -> int:
    """By how many lines most of what was seen has moved; `first` is where it stood."""
    places = {line: place for place, line in enumerate(lines)}
    moves = Counter(
        places[line] - place for place, line in enumerate(seen, first) if line in places
    )
    return max(moves, key=lambda move: (moves[move], -abs(move)), default=0)


def _lines(view: QTreeView, role: int, index: QModelIndex) -> Iterator[Hashable]:
    """The keys of the lines from one on that are not within closed folders."""
    while index.isValid():
        yield index.data(role).key
        index = view.indexBelow(index)
