"""The reader's marks: shown at once, written in the write lane, taken back if that fails.

Counts move with the marks and are set right by what the library answers, once no other mark is on
its way, so that they never jump. The last change can be undone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.desktop import writing
from reader.desktop.bridge import Lane
from reader.desktop.headlines_model import HeadlinesModel
from reader.desktop.rows import STARRED, Place, Row
from reader.desktop.sidebar_model import SidebarModel
from reader.desktop.when import start_of_day
from reader.model import Changes

if TYPE_CHECKING:
    from reader.store import Store


class Marks(QObject):
    """Marks rows; `clock` answers UTC seconds."""

    marked = Signal()  # rows look different now
    refused = Signal(object)  # the exception of a write that failed; its mark is taken back
    all_read = Signal(int)  # how many a "mark all read" really changed

    def __init__(
        self,
        lane: Lane,
        headlines: HeadlinesModel,
        sidebar: SidebarModel,
        parent: QObject,
        clock: Callable[[], float],
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._headlines = headlines
        self._sidebar = sidebar
        self._clock = clock
        self._on_the_way = 0
        self._last: Callable[[], None] | None = None

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return self._last is not None

    def set_read(self, row: Row, read: bool, *, undoable: bool = True) -> None:
        """Mark an article read or unread."""
        if row.read == read:
            return
        if undoable:
            self._last = lambda: self.set_read(row._replace(read=read), not read)
        self._headlines.mark((row.id,), read=read)
        self._count(row, -1 if read else 1)

        def take_back(error: Exception) -> None:
            self._headlines.mark((row.id,), read=row.read)
            self._count(row, 1 if read else -1)
            self._refuse(error)

        self._write(
            lambda store: writing.mark(store, (row.id,), self._clock(), read=read), take_back
        )

    def set_starred(self, row: Row, starred: bool) -> None:
        """Star an article, or take its star."""
        if row.starred == starred:
            return
        self._last = lambda: self.set_starred(row._replace(starred=starred), not starred)
        self._headlines.mark((row.id,), starred=starred)
        self._count_star(1 if starred else -1)

        def take_back(error: Exception) -> None:
            self._headlines.mark((row.id,), starred=row.starred)
            self._count_star(-1 if starred else 1)
            self._refuse(error)

        self._write(
            lambda store: writing.mark(store, (row.id,), self._clock(), starred=starred), take_back
        )

    def set_all_read(self, place: Place, listed: Sequence[int]) -> None:
        """Mark everything of a list read; for a search, what it has found."""
        held = [row for id in self._headlines.held(listed) if (row := self._headlines.row(id))]
        unread = [row.id for row in held if not row.read]
        self._headlines.mark(unread, read=True)
        self.marked.emit()

        def take_back(error: Exception) -> None:
            self._headlines.mark(unread, read=False)
            self._refuse(error)

        def done(changes: Changes) -> None:
            self._written(changes)
            self._headlines.mark(changes.flagged, read=True)
            self._last = lambda: self._unread_again(changes.flagged)
            self.all_read.emit(len(changes.flagged))

        self._on_the_way += 1
        ids = tuple(listed)
        if place.words:
            job = lambda store: writing.mark(store, ids, self._clock(), read=True)  # noqa: E731
        else:
            job = lambda store: writing.mark_all_read(store, place, self._clock())  # noqa: E731
        self._lane.ask(job, done, take_back)

    def undo(self) -> None:
        """Take the last change back."""
        last, self._last = self._last, None
        if last is not None:
            last()
            self._last = None

    def _unread_again(self, ids: Sequence[int]) -> None:
        self._headlines.mark(ids, read=False)

        def take_back(error: Exception) -> None:
            self._headlines.mark(ids, read=True)
            self._refuse(error)

        self._write(lambda store: writing.mark(store, ids, self._clock(), read=False), take_back)

    def _write(
        self, job: Callable[[Store], Changes], take_back: Callable[[Exception], None]
    ) -> None:
        self._on_the_way += 1
        self.marked.emit()
        self._lane.ask(job, self._written, take_back)

    def _written(self, changes: Changes) -> None:
        self._on_the_way -= 1
        if not self._on_the_way:
            self._sidebar.set_counts(dict(changes.unread))

    def _refuse(self, error: Exception) -> None:
        self._on_the_way -= 1
        self._last = None
        self.marked.emit()
        self.refused.emit(error)

    def _count(self, row: Row, change: int) -> None:
        is_today = row.sort_at >= start_of_day(self._clock())
        self._sidebar.add(row.feed, change, change if is_today else 0)

    def _count_star(self, change: int) -> None:
        self._sidebar.set_special(STARRED, max(0, self._sidebar.count(STARRED) + change))
