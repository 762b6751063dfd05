"""The list of headlines: all its ids, and the pages of rows that somebody looked at.

100,000 articles cost what 100 cost: rows are asked for by page when they are painted, and let go
when many newer ones have come. Does not read the library itself: it says what it `needs`.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from reader.desktop import days
from reader.desktop.headline_row import HEADING_ROLE, ROW_ROLE, WHEN_ROLE
from reader.desktop.keeping_words import kept_words
from reader.desktop.rows import COMPLETE, Row
from reader.desktop.when import clock_time, row_time

PAGE = 50  # rows asked for at once
KEPT = 2000  # rows held at most
NEAR = 500  # rows around its last place in which an id is looked for first

_ROOT = QModelIndex()


class HeadlinesModel(QAbstractListModel):
    """Ids in order, rows by id, and what the reader has marked since the list was opened."""

    needs = Signal(object)  # a tuple of ids whose rows are wanted
    resized = Signal()  # rows came or went
    days_moved = Signal(object, object)  # places where no day begins now, and where one does now

    def __init__(self, clock: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._ids = array("q")
        self._times: array[int] | None = None  # beside the ids, where the list is in their order
        self._oldest_first = False
        self._days: dict[int, int] = {}  # starts of days by the place at which they begin
        self._rows: dict[int, Row] = {}
        self._seen_at: dict[int, int] = {}  # where an id was last found: a hint, it may have moved
        self._marks: dict[int, dict[str, bool]] = {}
        self._wanted: set[int] = set()
        self._asked: set[int] = set()
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._ask)

    # --- what views ask

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        at = index.row()
        if not 0 <= at < len(self._ids):
            return None
        if role == HEADING_ROLE:
            return days.name(self._days[at], self._clock()) if at in self._days else None
        row = self._rows.get(self._ids[at])
        if row is None:
            if role in (ROW_ROLE, Qt.ItemDataRole.DisplayRole):
                self._want(at)
            return None
        if role == ROW_ROLE:
            self._seen_at[row.id] = at
            return row
        if role == WHEN_ROLE:
            return self._when(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title or row.snippet
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(at, row)
        return None

    def _when(self, row: Row) -> str:
        """The time of a row; where a heading says the day, the time of day is enough."""
        if self._times is not None and not row.day:
            return clock_time(row.sort_at)
        return row_time(row.sort_at, self._clock(), day=row.day, offset=row.offset)

    def _spoken(self, at: int, row: Row) -> str:
        """A row as a screen reader says it: the day that begins with it, its state in words."""
        states = [
            self.tr("Unread") if not row.read else self.tr("Read"),
            *([self.tr("starred")] if row.starred else []),
            *([kept_words(row)] if row.kept != COMPLETE else []),  # what is whole needs no word
        ]
        when = row_time(row.sort_at, self._clock(), day=row.day, offset=row.offset)
        day = f"{days.name(self._days[at], self._clock())}. " if at in self._days else ""
        return f"{day}{', '.join(states)}: {row.title or row.snippet}. {row.source}, {when}."

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    # --- what the window asks

    @property
    def ids(self) -> array[int]:
        """All ids in order; never changed in place."""
        return self._ids

    def id_at(self, at: int) -> int:
        """The id at a place, 0 where there is none."""
        return self._ids[at] if 0 <= at < len(self._ids) else 0

    def place_of(self, article: int) -> int:
        """Where an id stands, -1 where it does not."""
        ids = self._ids
        hint = self._seen_at.get(article, 0)
        if hint < len(ids) and ids[hint] == article:
            return hint
        at = -1
        for first, last in ((max(0, hint - NEAR), hint + NEAR), (0, len(ids))):
            try:
                at = ids.index(article, first, last)
            except ValueError:
                continue
            self._seen_at[article] = at
            break
        return at

    def row(self, article: int) -> Row | None:
        """The row of an id, where it is held."""
        return self._rows.get(article)

    def held(self, articles: Iterable[int]) -> tuple[int, ...]:
        """Which of the ids have rows here, that is, may be on screen."""
        return tuple(article for article in articles if article in self._rows)

    def marked_read(self) -> tuple[int, ...]:
        """Ids marked read since the list was opened: they stay listed until it is left."""
        read = [article for article, marks in self._marks.items() if marks.get("read")]
        listed = frozenset(self._ids) if read else frozenset()
        return tuple(article for article in read if article in listed)

    def next_unread(self, start: int, end: int) -> tuple[int, bool]:
        """The first row from `start` on and before `end` that is unread, or of which it is unknown.

        Answers its place, -1 where all are read, and whether it is known.
        """
        for at in range(start, end):
            article = self._ids[at]
            row = self._rows.get(article)
            if row is not None:
                if not row.read:
                    return at, True
            elif self._marks.get(article, {}).get("read") is not True:
                return at, False
        return -1, True

    # --- what the library answers

    def show(
        self,
        ids: array[int],
        rows: Sequence[Row],
        times: array[int] | None = None,
        *,
        oldest_first: bool = False,
        same_list: bool = False,
    ) -> None:
        """Replace everything; marks are kept only where it is the same list read again.

        `times` (UTC seconds) stand beside the ids where the list is in their order: it is grouped
        by days then.
        """
        self.beginResetModel()
        if not same_list:
            self._marks.clear()
        self._ids = ids
        self._times = times
        self._oldest_first = oldest_first
        before, self._days = self._days, self._beginnings()
        self._seen_at.clear()
        self._rows.clear()
        self._wanted.clear()
        self._asked.clear()
        self._hold(rows)
        self.endResetModel()
        # A view keeps its rows' heights, all but the last one's, when others take their place.
        self.days_moved.emit(sorted(before.keys() - self._days.keys()), sorted(self._days))
        self.resized.emit()

    def extend(self, ids: array[int], times: array[int] | None) -> None:
        """Add what follows below what is shown; the rows above stay where they are."""
        if ids:
            first = len(self._ids)
            self.beginInsertRows(_ROOT, first, first + len(ids) - 1)
            self._ids = self._ids + ids
            if self._times is not None:
                self._times = None if times is None else self._times + times
            self.endInsertRows()
            self.group()
        self.resized.emit()

    def group(self) -> None:
        """Find anew where days begin: articles have come, or the zone is another one."""
        before, self._days = self._days, self._beginnings()
        gone = sorted(before.keys() - self._days.keys())
        come = sorted(self._days.keys() - before.keys())
        if gone or come:
            self.days_moved.emit(gone, come)

    def _beginnings(self) -> dict[int, int]:
        """The starts of days by the place at which they begin; none where times say no order."""
        if self._times is None:
            return {}
        return days.beginnings(self._times, oldest_first=self._oldest_first)

    def hold(self, rows: Sequence[Row]) -> None:
        """Take rows that came, and repaint those that are listed."""
        self._hold(rows)
        self._repaint([row.id for row in rows])

    def insert(self, arrivals: Sequence[tuple[int, Row]]) -> None:
        """Add rows, each before the present place given with it; places ascend."""
        self._hold([row for _, row in arrivals])
        end = len(arrivals)
        while end:
            at = arrivals[end - 1][0]
            start = end
            while start and arrivals[start - 1][0] == at:
                start -= 1
            fresh = array("q", [row.id for _, row in arrivals[start:end]])
            self.beginInsertRows(_ROOT, at, at + len(fresh) - 1)
            self._ids = self._ids[:at] + fresh + self._ids[at:]
            if self._times is not None:
                times = array("q", [row.sort_at for _, row in arrivals[start:end]])
                self._times = self._times[:at] + times + self._times[at:]
            self._shift_days(at, len(fresh))
            self.endInsertRows()
            end = start
        self.group()
        self.resized.emit()

    def remove(self, articles: Iterable[int]) -> None:
        """Take rows out of the list."""
        places = sorted(at for article in articles if (at := self.place_of(article)) >= 0)
        for first, last in reversed(list(_runs(places))):
            self.beginRemoveRows(_ROOT, first, last)
            for article in self._ids[first : last + 1]:
                self._rows.pop(article, None)
            self._ids = self._ids[:first] + self._ids[last + 1 :]
            if self._times is not None:
                self._times = self._times[:first] + self._times[last + 1 :]
            for place in [place for place in self._days if first <= place <= last]:
                del self._days[place]
            self._shift_days(last + 1, first - last - 1)
            self.endRemoveRows()
        if places:
            self.group()
            self.resized.emit()

    def _shift_days(self, start: int, by: int) -> None:
        """Let headings go along with the rows below which something has come or gone."""
        self._days = {at + by if at >= start else at: day for at, day in self._days.items()}

    def mark(
        self, articles: Iterable[int], *, read: bool | None = None, starred: bool | None = None
    ) -> dict[int, bool]:
        """Show articles as marked, also those whose rows come later.

        Answers how those that look different now were marked before.
        """
        name, value = ("starred", starred) if read is None else ("read", read)
        if value is None:
            return {}
        before: dict[int, bool] = {}
        for article in articles:
            self._marks.setdefault(article, {})[name] = value
            row = self._rows.get(article)
            if row is not None and getattr(row, name) is not value:
                before[article] = not value
                self._rows[article] = _marked(row, {name: value})
        self._repaint(before)
        return before

    def unmark(self, articles: Iterable[int], name: str, before: Mapping[int, bool]) -> None:
        """Take marks back that could not be kept: `before` is what `mark` answered."""
        for article in articles:
            marks = self._marks.get(article, {})
            marks.pop(name, None)
            if not marks:
                self._marks.pop(article, None)
            row = self._rows.get(article)
            if row is not None and article in before:
                self._rows[article] = _marked(row, {name: before[article]})
        self._repaint(before)

    def _repaint(self, articles: Collection[int]) -> None:
        """Paint rows again: each of a few, or whatever is on screen of many."""
        if len(articles) > PAGE:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
            return
        places = sorted(at for article in articles if (at := self.place_of(article)) >= 0)
        for first, last in _runs(places):
            self.dataChanged.emit(self.index(first), self.index(last))

    # --- pages

    def _hold(self, rows: Sequence[Row]) -> None:
        for row in rows:
            self._asked.discard(row.id)
            marks = self._marks.get(row.id)
            self._rows[row.id] = _marked(row, marks) if marks else row
        for article in list(self._rows)[: max(0, len(self._rows) - KEPT)]:
            del self._rows[article]

    def _want(self, at: int) -> None:
        if self._ids[at] not in self._asked:
            self._wanted.add(at // PAGE)
            self._asking.start()

    def _ask(self) -> None:
        missing = [
            article
            for page in sorted(self._wanted)
            for article in self._ids[page * PAGE : (page + 1) * PAGE]
            if article not in self._rows and article not in self._asked
        ]
        self._wanted.clear()
        self._asked.update(missing)
        if missing:
            self.needs.emit(tuple(missing))


def _marked(row: Row, marks: dict[str, bool]) -> Row:
    return row._replace(read=marks.get("read", row.read), starred=marks.get("starred", row.starred))


def _runs(places: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Ascending places as runs (first, last) of neighbours."""
    start = 0
    for at in range(1, len(places) + 1):
        if at == len(places) or places[at] != places[at - 1] + 1:
            yield places[start], places[at - 1]
            start = at
