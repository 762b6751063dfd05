"""The scrolling list of headlines: keeps what is being looked at where it is.

Rows that come in above push nothing down on the screen: the scroll bar follows them. Only a list
at its very top with nothing chosen lets new rows appear there.

It is a table of one column, because Qt's list view asks the model for every row whenever one has
changed (60 ms with 100,000 rows); a table's header only counts.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget

from reader.desktop.headline_row import HEIGHT, HeadlineRow
from reader.desktop.headlines_model import HeadlinesModel


class HeadlineList(QTableView):
    """A view of fixed rows over a `HeadlinesModel`."""

    chose = Signal(int)  # the article that became current, 0 for none
    opened = Signal(int)  # Enter or a double click
    appeared = Signal()  # painted for the first time
    painted = Signal()  # painted for the first time with rows
    above = Signal(int)  # how many rows have come in above, out of sight

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
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(HEIGHT)
        rows.setDefaultSectionSize(HEIGHT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(HEIGHT // 2)
        self._model = model
        self._appeared = self._seen = False
        self._quiet = False
        self._unseen = 0
        self.setModel(model)
        self.activated.connect(lambda index: self.opened.emit(model.id_at(index.row())))
        self.verticalScrollBar().valueChanged.connect(self._look_up)

    # --- choosing

    def current(self) -> int:
        """The article that is chosen, 0 for none."""
        return self._model.id_at(self.currentIndex().row())

    def choose(self, at: int) -> None:
        """Make a row current and bring it into sight, with a neighbour where there is room."""
        index = self._model.index(at)
        if index.isValid():
            self.setCurrentIndex(index)
            self.keep_in_sight()

    def choose_article(self, article: int) -> bool:
        """Make an article current without telling anybody; answers whether it is listed."""
        at = self._model.place_of(article)
        if at < 0:
            return False
        self._quiet = True
        self.setCurrentIndex(self._model.index(at))
        self._quiet = False
        return True

    def keep_in_sight(self) -> None:
        """Scroll as little as shows the current row with half a row of what is around it."""
        top = self.currentIndex().row() * HEIGHT
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if top - HEIGHT // 2 < bar.value():
            bar.setValue(max(0, top - HEIGHT // 2))
        elif top + HEIGHT * 3 // 2 > bar.value() + room:
            bar.setValue(top + HEIGHT * 3 // 2 - room)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        if not self._quiet:
            self.chose.emit(self._model.id_at(current.row()))

    # --- keeping still

    def while_still(self, change: Callable[[], None]) -> None:
        """Make a change to the model without moving what is being looked at."""
        bar = self.verticalScrollBar()
        at_top = bar.value() == 0 and not self.currentIndex().isValid()
        anchor = bar.value() // HEIGHT
        article, within = self._model.id_at(anchor), bar.value() % HEIGHT
        chosen = self.current()
        self._quiet = True
        change()
        self.executeDelayedItemsLayout()
        if chosen and self.current() != chosen:
            self.choose_article(chosen)
        self._quiet = False
        moved = self._model.place_of(article) if article else -1
        if not at_top and moved >= 0:
            bar.setValue(moved * HEIGHT + within)
            if moved > anchor:
                self._unseen += moved - anchor
                self.above.emit(self._unseen)

    def to_top(self) -> None:
        """Show what has come in above."""
        self.verticalScrollBar().setValue(0)

    def _look_up(self, value: int) -> None:
        hidden = -(-value // HEIGHT)
        if hidden < self._unseen:
            self._unseen = hidden
            self.above.emit(hidden)

    def leave(self) -> None:
        """Forget what was chosen and seen: another list comes."""
        self._unseen = 0
        self.above.emit(0)
        self.selectionModel().setCurrentIndex(
            QModelIndex(), QItemSelectionModel.SelectionFlag.Clear
        )

    # --- Qt's own

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._appeared:
            self._appeared = True
            self.appeared.emit()
        if not self._seen and self._model.rowCount():
            self._seen = True
            self.painted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Letters are shortcuts here; Qt's search by typing would swallow them.
        if event.text().strip() and event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)
