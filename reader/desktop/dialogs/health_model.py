"""The table of feeds and how they fare; sorted by what a column means, not by its words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.desktop.feed_health import Health, pace_words, trouble
from reader.desktop.plain_words import tip
from reader.desktop.when import row_time
from reader.errors import Code

FEED_ROLE = Qt.ItemDataRole.UserRole
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
NAME, STATE, SUCCESS, PACE = range(4)

_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class HealthModel(QAbstractTableModel):
    """One line a feed."""

    def __init__(
        self,
        explain: Callable[[Any], str],
        clock: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._explain = explain
        self._clock = clock
        self._lines: list[Health] = []

    def show(self, lines: Sequence[Health]) -> None:
        """Take other lines."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def state(self, health: Health) -> str:
        """What is wrong with a feed in a sentence, or that nothing is."""
        feed = health.feed
        wrong = trouble(feed)
        if wrong is not None:
            return self._explain(wrong)
        if feed.stopped:
            return self.tr("Not fetched any more.")
        if feed.faults:
            return " ".join(map(self._explain, feed.faults))
        if feed.pages is not None and feed.pages.code != Code.PAGES_NO_BETTER:
            return self._explain(feed.pages)
        return self.tr("Well") if feed.last_success else self.tr("Not fetched yet")

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Feed"),
                self.tr("State"),
                self.tr("Last success"),
                self.tr("Publishes"),
            )[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        health = self._lines[index.row()]
        if role == FEED_ROLE:
            return health
        if role == SORT_ROLE:
            return self._rank(health, index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(health, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            words = self.state(health) if index.column() == STATE else health.feed.address
            return tip(words)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == NAME:
            return ". ".join(self._words(health, column) for column in range(4))
        return None

    def _words(self, health: Health, column: int) -> str:
        if column == NAME:
            return health.feed.name
        if column == STATE:
            return self.state(health)
        if column == SUCCESS:
            at = health.feed.last_success
            return row_time(at, self._clock()) if at else self.tr("never")
        return pace_words(health)

    def _rank(self, health: Health, column: int) -> Any:
        if column == NAME:
            return health.feed.name.casefold()
        if column == STATE:
            failures = min(health.feed.failures, 999)
            return f"{int(not health.troubled)}{999 - failures:03}{self.state(health).casefold()}"
        return health.feed.last_success if column == SUCCESS else health.rate
