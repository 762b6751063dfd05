"""The list of feeds and how they fare, with what can be done about each.

It stays open beside the window and follows what happens; everything it does can be undone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QTableView,
    QWidget,
)

from reader.desktop import theme
from reader.desktop.dialogs.frame import Frame
from reader.desktop.dialogs.health_model import (
    FEED_ROLE,
    NAME,
    PACE,
    SORT_ROLE,
    STATE,
    SUCCESS,
    HealthModel,
)
from reader.desktop.dialogs.plain_table import set_up
from reader.desktop.feed_health import Health, advice
from reader.desktop.plain_words import Label
from reader.model import Feed


class _Sorted(QSortFilterProxyModel):
    """The table in the order of a column, or only what is in trouble."""

    only_troubled = False

    def filterAcceptsRow(self, row: int, parent: Any) -> bool:
        health = self.sourceModel().index(row, 0, parent).data(FEED_ROLE)
        return health.troubled or not self.only_troubled

    def narrow(self, on: bool) -> None:
        """Leave only what is in trouble, or show all."""
        self.beginFilterChange()
        self.only_troubled = on
        self.endFilterChange()


class HealthList(Frame):
    """Tells what is wished for the chosen feed; does nothing itself."""

    retry = Signal(tuple)  # ids of feeds
    new_address = Signal(object)  # a Feed
    properties = Signal(object)
    remove = Signal(object)
    accept_move = Signal(object)
    decline_move = Signal(object)

    def __init__(
        self, explain: Callable[[Any], str], clock: Callable[[], float], parent: QWidget
    ) -> None:
        super().__init__(parent, 820)
        self.resize(900, 520)
        self.setModal(False)
        self.head(self.tr("Feed health"))
        self._model = HealthModel(explain, clock, self)
        self._sorted = _Sorted(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(SORT_ROLE)
        self.only = QCheckBox(self.tr("Only feeds in &trouble"), self)
        self.only.toggled.connect(self._narrow)
        self.table = QTableView(self)
        self._set_up_table()
        self.about = Label(self, wordWrap=True)
        self.about.setAccessibleName(self.tr("About the chosen feed"))
        self.about.setMinimumHeight(36)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.only)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.about)
        self._buttons = self._make_buttons()
        self._wanted = 0  # the feed to choose
        self._again = self.other(self.tr("Try all in trouble again"))
        self._again.clicked.connect(self._retry_all)
        self.closing()
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        self._show_chosen()
        self.table.setFocus()

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("health")
        table.setModel(self._sorted)
        set_up(
            table,
            self.tr("Feeds and how they fare"),
            stretched=STATE,
            widths={NAME: 230, SUCCESS: 110, PACE: 150},
            height=30,
        )
        table.setSortingEnabled(True)
        table.sortByColumn(STATE, Qt.SortOrder.AscendingOrder)
        table.activated.connect(lambda _: self._emit(self.properties))

    def _make_buttons(self) -> dict[str, QPushButton]:
        line = QHBoxLayout()
        line.setSpacing(theme.S2)
        made: dict[str, QPushButton] = {}
        for id, words, signal in (
            ("retry", self.tr("T&ry again"), None),
            ("accept", self.tr("&Follow the move"), self.accept_move),
            ("decline", self.tr("&Stay here"), self.decline_move),
            ("address", self.tr("New &address…"), self.new_address),
            ("properties", self.tr("&Properties…"), self.properties),
            ("remove", self.tr("&Delete"), self.remove),
        ):
            button = QPushButton(words, self)
            button.setAutoDefault(False)
            if signal is None:
                button.clicked.connect(self._retry_one)
            else:
                button.clicked.connect(lambda _=False, told=signal: self._emit(told))
            line.addWidget(button)
            made[id] = button
        line.addStretch(1)
        self.body.addLayout(line)
        return made

    # --- what is shown

    def bring(self, feed: int) -> None:
        """Choose a feed as soon as it is among the lines."""
        self._wanted = feed

    def show_lines(self, lines: Sequence[Health]) -> None:
        """Take how feeds fare now; the chosen one stays chosen."""
        chosen = self.chosen()
        wanted, self._wanted = self._wanted or (chosen.id if chosen else 0), 0
        row = max(0, self.table.currentIndex().row())
        self._model.show(lines)
        troubled = sum(health.troubled for health in lines)
        if troubled == 1:
            words = self.tr("One feed is in trouble.")
        elif troubled:
            words = self.tr("{count} feeds are in trouble.").format(count=troubled)
        else:
            words = self.tr("All feeds are well.")
        self.head(self.tr("Feed health"), words)
        self._again.setEnabled(bool(troubled))
        self._choose(wanted, row)

    def _choose(self, feed: int, row: int) -> None:
        """Choose a feed; where it is gone, what stands in its place."""
        for at in range(self._sorted.rowCount()):
            if self._sorted.index(at, 0).data(FEED_ROLE).feed.id == feed:
                row = at
        last = self._sorted.rowCount() - 1
        if last >= 0:
            self.table.setCurrentIndex(self._sorted.index(min(row, last), 0))
        self._show_chosen()

    def chosen(self) -> Feed | None:
        """The feed of the current line."""
        index = self.table.currentIndex()
        if not index.isValid():
            return None
        health: Health = index.siblingAtColumn(0).data(FEED_ROLE)
        return health.feed

    def _show_chosen(self) -> None:
        feed = self.chosen()
        moved = feed is not None and bool(feed.moved_to)
        for id, button in self._buttons.items():
            button.setEnabled(feed is not None)
            button.setVisible(id not in ("accept", "decline") or moved)
        if feed is None:
            self.about.setText("")
            return
        index = self.table.currentIndex().siblingAtColumn(0)
        state = self._model.state(index.data(FEED_ROLE))
        to_do = advice(feed)
        self.about.setText(f"{state} {to_do.words}" if to_do else state)

    def _narrow(self, on: bool) -> None:
        chosen = self.chosen()
        self._sorted.narrow(on)
        self._choose(chosen.id if chosen else 0, 0)

    # --- what is wished

    def _emit(self, told: Any) -> None:
        feed = self.chosen()
        if feed is not None:
            told.emit(feed)

    def _retry_one(self) -> None:
        feed = self.chosen()
        if feed is not None:
            self.retry.emit((feed.id,))

    def _retry_all(self) -> None:
        model = self._model
        lines = [model.index(at, 0).data(FEED_ROLE) for at in range(model.rowCount())]
        self.retry.emit(tuple(health.feed.id for health in lines if health.troubled))

    def keyPressEvent(self, event: Any) -> None:
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self._emit(self.remove)
            return
        super().keyPressEvent(event)
