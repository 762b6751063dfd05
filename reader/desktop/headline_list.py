"""The scrolling list of headlines: keeps what is being looked at where it is.

Rows that come in above push nothing down on the screen: the scroll bar follows them. One chosen row
is an article to be opened; several are articles to do something with, and nothing is opened.

It is a table of one column, because Qt's list view asks the model for every row whenever one has
changed (60 ms with 100,000 rows); a table's header only counts.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget

from reader.desktop.headline_row import BAND, HEADING_ROLE, HEIGHT, HeadlineRow
from reader.desktop.headlines_model import HeadlinesModel

_ONE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class HeadlineList(QTableView):
    """A view over a `HeadlinesModel`."""

    chose = Signal(int)  # the only article that is chosen, 0 for none
    gathered = Signal(int)  # how many are chosen
    opened = Signal(int)  # Enter or a double click
    appeared = Signal()  # painted for the first time
    painted = Signal()  # painted for the first time with rows
    above = Signal(int)  # how many rows have come in above, out of sight
    passed = Signal(object)  # ids of rows that were on screen and have been scrolled past
    menu_wanted = Signal(QPoint)  # on the screen, for what is chosen
    early = Signal(object)  # what a key does that was pressed before the list is there

    def __init__(self, model: HeadlinesModel, row: HeadlineRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("headlines")
        self.setAccessibleName(self.tr("Headlines"))
        self.setItemDelegate(row)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self._rows = self.verticalHeader()
        self._rows.hide()
        self._rows.setMinimumSectionSize(HEIGHT)
        self._rows.setDefaultSectionSize(HEIGHT)
        self._rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QTableView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(HEIGHT // 2)
        self._model = model
        self._appeared = self._seen = False
        self._quiet = False
        self._told = 0  # the article that was last told as chosen
        self._unseen = 0
        self.early_keys = False  # the rows are still those of the list before
        self._held = False  # the list stands where the window was left
        self._on_screen = (0, -1)
        self.setModel(model)
        model.days_moved.connect(self._set_heights)
        self.activated.connect(lambda index: self.opened.emit(model.id_at(index.row())))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # --- choosing

    def current(self) -> int:
        """The article that is chosen, or was last added to what is chosen; 0 for none."""
        return self._model.id_at(self.currentIndex().row())

    def choose(self, at: int) -> None:
        """Choose a row and bring it into sight, with its neighbours where there is room."""
        index = self._model.index(at)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _ONE)
            self.keep_in_sight()

    def choose_article(self, article: int) -> bool:
        """Choose an article without telling anybody; answers whether it is listed."""
        at = self._model.place_of(article)
        if at < 0:
            return False
        before, self._quiet = self._quiet, True
        self.selectionModel().setCurrentIndex(self._model.index(at), _ONE)
        self._quiet = before
        self._told = article
        return True

    def chosen_count(self) -> int:
        """How many rows are chosen."""
        return sum(last - first + 1 for first, last in self._chosen_parts())

    def chosen(self) -> array[int]:
        """The ids of what is chosen, in the order of the list."""
        found = array("q")
        for first, last in sorted(self._chosen_parts()):
            found += self._model.ids[first : last + 1]
        return found

    def _chosen_parts(self) -> list[tuple[int, int]]:
        """Runs of chosen rows: a list that is chosen whole is one of them."""
        chosen = self.selectionModel().selection()
        parts = [chosen.at(n) for n in range(chosen.size())]
        return [(part.top(), part.bottom()) for part in parts]

    def collapse(self) -> bool:
        """Choose only one again; answers whether there were several."""
        if self.chosen_count() < 2:
            return False
        self.choose(self.currentIndex().row())
        return True

    def keep_in_sight(self) -> None:
        """Scroll as little as shows the current row with half a row of what is around it."""
        at = self.currentIndex().row()
        top, end = self._rows.sectionPosition(at), self._end(at)
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if top - HEIGHT // 2 < bar.value():
            bar.setValue(max(0, top - HEIGHT // 2))
        elif end + HEIGHT // 2 > bar.value() + room:
            bar.setValue(end + HEIGHT // 2 - room)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self._tell()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._tell()

    def _tell(self) -> None:
        """Say what is chosen, when Qt has made both its steps: the current row, and the others."""
        if self._quiet:
            return
        count = self.chosen_count()
        self.gathered.emit(count)
        article = self.current()
        alone = count == 1 and self.selectionModel().isSelected(self.currentIndex())
        if (alone or not article) and article != self._told:
            self._told = article
            self.chose.emit(article)

    # --- keeping still

    def while_still(self, change: Callable[[], None], *, arrivals: bool = False) -> None:
        """Make a change to the model without moving what is being looked at.

        What comes in above as `arrivals` is counted and told.
        """
        bar = self.verticalScrollBar()
        is_short = self._end(self._model.rowCount() - 1) <= self.viewport().height()
        anchor = max(0, self._rows.visualIndexAt(0))
        article, within = self._model.id_at(anchor), bar.value() - self._text_top(anchor)
        current, chosen = self.current(), self.chosen() if self.chosen_count() > 1 else None
        self._quiet = True
        change()
        self.executeDelayedItemsLayout()
        if current and self.current() != current:
            self.choose_article(current)
        if chosen is not None and self.chosen_count() < 2:
            self._choose_many(frozenset(chosen))
        self.updateGeometries()
        moved = self._model.place_of(article) if article else -1
        if moved >= 0 and (self._held or not (is_short and bar.value() == 0)):
            bar.setValue(self._text_top(moved) + within)
            if arrivals and moved > anchor:
                self._unseen += moved - anchor
                self.above.emit(self._unseen)
        self._on_screen = self._visible()
        self._quiet = False

    def go_to(self, article: int, within: int) -> None:
        """Scroll so that an article's row stands `within` pixels above the upper edge."""
        at = self._model.place_of(article)
        if at >= 0:
            self._quiet = self._held = True
            self.updateGeometries()
            self.verticalScrollBar().setValue(self._text_top(at) + within)
            self._quiet = False

    def top(self) -> tuple[int, int]:
        """The article at the upper edge, and how many pixels of its row are above that."""
        at = self._rows.visualIndexAt(0)
        return self._model.id_at(at), self.verticalScrollBar().value() - self._text_top(at)

    def seen(self) -> list[int]:
        """The articles whose rows are in sight, from above."""
        last = self._rows.visualIndexAt(self.viewport().height() - 1)
        end = last + 1 if last >= 0 else self._model.rowCount()
        return list(self._model.ids[max(0, self._rows.visualIndexAt(0)) : end])

    def count_above(self, count: int) -> None:
        """Say that so many rows above have not been seen."""
        if count != self._unseen:
            self._unseen = count
            self.above.emit(count)

    def count_arrivals(self, newest: int) -> None:
        """Count what stands above the upper edge with a greater id than the newest one known."""
        above = self._model.ids[: max(0, self._rows.visualIndexAt(0))]
        self.count_above(sum(1 for article in above if article > newest))

    def to_top(self) -> None:
        """Show what has come in above."""
        self.verticalScrollBar().setValue(0)
        self.count_above(0)

    def leave(self) -> None:
        """Forget what was chosen and seen: another list comes."""
        self.count_above(0)
        self.early_keys = True
        self._held = False
        self._on_screen = (0, -1)
        self.selectionModel().clear()

    def _choose_many(self, articles: frozenset[int]) -> None:
        """Choose articles as they were chosen before the list was read again."""
        chosen = QItemSelection()
        for at, article in enumerate(self._model.ids):
            if article in articles:
                chosen.select(self._model.index(at), self._model.index(at))
        self.selectionModel().select(chosen, _ONE)

    # --- heights and places

    def _set_heights(self, gone: list[int], come: list[int]) -> None:
        """Make room for the headings of days, and take back what is not needed."""
        for places, height in ((gone, HEIGHT), (come, HEIGHT + BAND)):
            for at in places:
                self._rows.resizeSection(at, height)

    def _text_top(self, at: int) -> int:
        """Where a row begins below its heading."""
        band = self._rows.sectionSize(at) - HEIGHT if at >= 0 else 0
        return self._rows.sectionPosition(at) + max(0, band)

    def _end(self, at: int) -> int:
        return self._rows.sectionPosition(at) + self._rows.sectionSize(at) if at >= 0 else 0

    def _visible(self) -> tuple[int, int]:
        """The first row of which something is on the screen, and the last that is there whole."""
        # Not by the viewport: PySide makes the classes of all widgets, in 7 ms, to answer one.
        value, room = self.verticalScrollBar().value(), self.maximumViewportSize().height()
        last = self._rows.visualIndexAt(room - 1)
        if last < 0:
            last = self._model.rowCount() - 1
        elif self._end(last) > value + room:
            last -= 1
        return max(0, self._rows.visualIndexAt(0)), last

    def _scrolled(self, value: int) -> None:
        if self._unseen:
            hidden = self._rows.visualIndexAt(0) + (value > 0)
            self.count_above(min(self._unseen, hidden))
        before, self._on_screen = self._on_screen, self._visible()
        if not self._quiet and self._on_screen[0] > before[0]:
            last = min(before[1] + 1, self._on_screen[0])
            self.passed.emit(tuple(self._model.ids[before[0] : last]))

    def _on_heading(self, place: QPoint) -> bool:
        """Whether a place is in the band of a day's name."""
        index = self.indexAt(place)
        if not index.isValid() or index.data(HEADING_ROLE) is None:
            return False
        return place.y() < self.visualRect(index).top() + BAND

    # --- Qt's own

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._appeared:
            self._appeared = True
            self.appeared.emit()
        if not self._seen and self._model.rowCount():
            self._seen = True
            self.painted.emit()
        if self._on_screen[1] < 0:
            self._on_screen = self._visible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._on_screen = self._visible()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._on_heading(event.position().toPoint()):
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu belongs to what is chosen; a row under the pointer that is not, is chosen."""
        place = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
        elif self._on_heading(place) or not self.indexAt(place).isValid():
            return
        elif not self.selectionModel().isSelected(self.indexAt(place)):
            self.choose(self.indexAt(place).row())
        if self.chosen_count():
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def startDrag(self, actions: Qt.DropAction) -> None:
        from reader.desktop import headline_drag

        headline_drag.drag(self, self._model, self.chosen())

    def moveCursor(
        self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End lead to the ends of the list; in a table they stay in their row."""
        if action is QTableView.CursorAction.MoveHome:
            return self._model.index(0)
        if action is QTableView.CursorAction.MoveEnd:
            return self._model.index(self._model.rowCount() - 1)
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        everything = event.matches(QKeySequence.StandardKey.SelectAll)
        # Letters are shortcuts here; Qt's search by typing would swallow them.
        entering = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.text().strip() and not (entering or everything):
            event.ignore()
        elif self.early_keys:
            kept = event.clone()
            self.early.emit(lambda: self.keyPressEvent(kept))
        elif everything:
            self.selectAll()
        else:
            super().keyPressEvent(event)
