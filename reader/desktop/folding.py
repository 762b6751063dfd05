"""Folds the panes together as the window gets narrower, and gives them their shares as it widens.

Wide, the three stand side by side. Narrower, two of them do: feeds and headlines, or headlines and
article. Narrowest, one alone. Which ones is told by the pane in front, with a way forth and back.
The sizes that the reader gave the panes are remembered for each layout. Knows nothing of what the
panes hold.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, IntEnum
from typing import Any

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

THREE = 960  # pixels from which all panes have room
TWO = 700  # pixels from which two of them have


class Pane(IntEnum):
    """The panes in the order of reading."""

    SIDE = 0
    LIST = 1
    PAGE = 2


class Layout(Enum):
    """Which panes are seen together; the value names the sizes that are kept for it."""

    ALL = "all"
    READING = "reading"  # headlines and article
    CHOOSING = "choosing"  # feeds and headlines
    SIDE = "side"
    LIST = "list"
    PAGE = "page"


PANES = {
    Layout.ALL: (Pane.SIDE, Pane.LIST, Pane.PAGE),
    Layout.READING: (Pane.LIST, Pane.PAGE),
    Layout.CHOOSING: (Pane.SIDE, Pane.LIST),
    Layout.SIDE: (Pane.SIDE,),
    Layout.LIST: (Pane.LIST,),
    Layout.PAGE: (Pane.PAGE,),
}
_ALONE = {Pane.SIDE: Layout.SIDE, Pane.LIST: Layout.LIST, Pane.PAGE: Layout.PAGE}


def layout_for(width: int, front: Pane, *, hidden: bool) -> Layout:
    """The layout of a window so many pixels wide; `hidden` where the feeds are not wished."""
    if width < TWO:
        return _ALONE[front]
    if width < THREE:
        return Layout.CHOOSING if front is Pane.SIDE else Layout.READING
    return Layout.READING if hidden and front is not Pane.SIDE else Layout.ALL


def shares(layout: Layout, width: int) -> list[int]:
    """The usual widths of the three panes, 0 for one that is not seen; pixels.

    The lists grow with the window, up to lines that can still be read at a glance.
    """
    side = _between(212, width * 19 // 100, max(250, min(400, width * 12 // 100)))
    middle = _between(260, width * 29 // 100, max(400, min(920, width * 27 // 100)))
    if layout is Layout.ALL:
        return [side, middle, width - side - middle]
    if layout is Layout.READING:
        middle = max(280, middle)
        return [0, middle, width - middle]
    if layout is Layout.CHOOSING:
        side = _between(236, width * 30 // 100, 280)
        return [side, width - side, 0]
    return [width if pane in PANES[layout] else 0 for pane in Pane]


def _between(least: int, wish: int, most: int) -> int:
    return max(least, min(most, wish))


class Folding(QObject):
    """Shows and hides the panes of a splitter; `state` keeps their sizes.

    `views` are what has the keyboard in each of the panes.
    """

    changed = Signal()  # other panes are seen
    left_alone = Signal()  # the article no longer stands alone

    def __init__(
        self, splitter: QSplitter, views: Sequence[QWidget], state: QSettings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._splitter = splitter
        self.views = tuple(views)
        self._state = state
        self._width = 0
        self._mine: set[Layout] = set()  # whose sizes the reader has set
        self._sizes: dict[Layout, list[int]] = {}
        self.front = Pane.LIST
        self.hidden = str(state.value("feeds_hidden", "")) == "true"
        self.layout = Layout.ALL
        self.alone = False  # whether the article stands alone, however much room there is
        for layout in Layout:
            kept = _numbers(state.value(f"panes_{layout.value}"))
            if kept:
                self._sizes[layout] = kept
                self._mine.add(layout)
        splitter.splitterMoved.connect(self._moved)

    # --- what is seen

    def sees(self, pane: Pane) -> bool:
        """Whether a pane is seen."""
        return pane in PANES[self.layout]

    @property
    def panes(self) -> tuple[Pane, ...]:
        """The panes that are seen."""
        return PANES[self.layout]

    def fit(self, width: int) -> None:
        """The window is so many pixels wide now."""
        if width == self._width:
            return
        self._width = width
        layout = self._fitting()
        if len(PANES[layout]) < len(self.panes):
            front = self.with_focus()
            self.front = self.front if front is None else front  # what is being used stays
        self._arrange()

    def show(self, pane: Pane) -> None:
        """Bring a pane to the front: it is seen, whatever has to make room for it."""
        self.front = pane
        left, self.alone = self.alone and pane is not Pane.PAGE, self.alone and pane is Pane.PAGE
        self._arrange()
        if left:
            self.left_alone.emit()

    def go_alone(self) -> None:
        """Show the article and nothing beside it, until another pane is gone to."""
        self.alone = True
        self.go(Pane.PAGE)

    def _fitting(self) -> Layout:
        if self.alone:
            return Layout.PAGE
        return layout_for(self._width, self.front, hidden=self.hidden)

    def go(self, pane: Pane) -> None:
        """Bring a pane to the front and the keyboard into it."""
        self.show(pane)
        self.views[pane].setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> bool:
        """From the article to the list, from the feeds to the list; answers whether that was so."""
        if self.layout is Layout.ALL or self.front is Pane.LIST:
            return False
        if self.front is Pane.PAGE and self.layout is Layout.READING:
            return False
        self.go(Pane.LIST)
        return True

    def turn_feeds(self) -> None:
        """Show the feeds where they are not seen, hide them where they are."""
        shown = self.sees(Pane.SIDE)
        if self._width >= THREE:
            self.hidden = shown
        if not shown:
            self.go(Pane.SIDE)
        elif self.front is Pane.SIDE or self.with_focus() is Pane.SIDE:
            self.go(Pane.LIST)
        else:
            self._arrange()

    def with_focus(self) -> Pane | None:
        """The pane in which the keyboard is."""
        focus = QApplication.focusWidget()
        for pane in self.panes:
            if focus is not None and self._pane(pane).isAncestorOf(focus):
                return pane
        return None

    # --- sizes

    def arrange_anew(self, width: int) -> None:
        """Give the panes their usual shares, whatever they were given before."""
        self._mine.clear()
        self._sizes.clear()
        self._width = 0
        self.fit(width)

    def save(self) -> None:
        """Keep the sizes that the reader has given."""
        for layout in self._mine:
            self._state.setValue(f"panes_{layout.value}", self._sizes[layout])
        self._state.setValue("feeds_hidden", "true" if self.hidden else "false")

    def _moved(self) -> None:
        self._mine.add(self.layout)
        self._sizes[self.layout] = self._splitter.sizes()

    def _arrange(self) -> None:
        layout = self._fitting()
        changed, self.layout = layout is not self.layout, layout
        for pane in Pane:
            self._pane(pane).setVisible(pane in PANES[layout])
        self._splitter.setSizes(self._wished(layout))
        if changed:
            self.changed.emit()

    def _wished(self, layout: Layout) -> list[int]:
        """The reader's own sizes where there are such, with what is left over for the last pane."""
        usual = shares(layout, self._width)
        kept = self._sizes.get(layout)
        seen = PANES[layout]
        if kept is None or len(kept) != len(usual) or len(seen) < 2:
            return usual
        room = self._width - sum(kept[pane] for pane in seen[:-1])
        if room < self._pane(seen[-1]).minimumWidth():
            return usual
        return [room if pane is seen[-1] else kept[pane] if pane in seen else 0 for pane in Pane]

    def _pane(self, pane: Pane) -> QWidget:
        widget = self._splitter.widget(pane)
        assert widget is not None
        return widget


def _numbers(kept: Any) -> list[int]:
    """A list of three widths as they were kept; nothing for anything else."""
    try:
        found = [int(each) for each in kept]
    except (TypeError, ValueError):
        return []
    return found if len(found) == len(Pane) and all(each >= 0 for each in found) else []
