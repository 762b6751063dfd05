"""The reader's marks: shown at once, written in the write lane, taken back if that fails.

Counts move with the marks and are set right by what the library answers, once no other mark is on
its way, so that they never jump. Each change can be undone: what a write really changed is turned
back, and nothing that the reader has seen since.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtCore import QLocale, QObject, Signal

from reader.desktop import writing
from reader.desktop.bridge import Lane
from reader.desktop.headlines_model import HeadlinesModel
from reader.desktop.rows import ALL, STARRED, TODAY, Place, Row
from reader.desktop.sidebar_model import SidebarModel
from reader.desktop.undo import Step, Undo
from reader.desktop.when import start_of_day
from reader.desktop.writing import Written

if TYPE_CHECKING:
    from reader.store import Store

READ_MARK, STAR_MARK = "read", "starred"


@dataclass(eq=False)
class Marking:
    """One change of a mark; `ids` are at first those wished, then those that really changed.

    `shown` is how the unread counts of feeds have moved with it. `overruled` are articles whose
    mark the reader has set anew since. Replaced whole, never changed in place: the lane reads them.
    """

    name: str
    value: bool
    ids: Sequence[int]
    shown: Mapping[int, int] = field(default_factory=dict)
    overruled: frozenset[int] = frozenset()
    step: Step | None = None
    under_way: bool = False
    wished: tuple[bool, ...] = ()  # what undo and redo have asked for meanwhile

    def standing(self) -> Sequence[int]:
        """The articles that it still speaks for."""
        if not self.overruled:
            return self.ids
        return [article for article in self.ids if article not in self.overruled]


class Marks(QObject):
    """Marks articles; `clock` answers UTC seconds."""

    marked = Signal()  # rows look different now
    refused = Signal(object)  # the exception of a write that failed; its mark is taken back
    settled = Signal()  # what was marked is in the library
    turned = Signal(object)  # ids that undo or redo has really changed

    def __init__(
        self,
        lane: Lane,
        headlines: HeadlinesModel,
        sidebar: SidebarModel,
        undo: Undo,
        parent: QObject,
        clock: Callable[[], float],
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._headlines = headlines
        self._sidebar = sidebar
        self._undo = undo
        self._clock = clock
        self._on_the_way = 0
        self._answered: dict[int, int] = {}
        self._markings: WeakSet[Marking] = WeakSet()

    # --- one article

    def seen(self, row: Row) -> None:
        """An article has been looked at: it is read, whatever is taken back later."""
        for marking in self._markings:
            if marking.name == READ_MARK:
                marking.overruled |= {row.id}
        if not row.read:
            self._carry_out(Marking(READ_MARK, True, (row.id,), self._moved((row,), -1)))

    def set_read(self, row: Row, read: bool) -> None:
        """Mark an article read or unread."""
        if row.read != read:
            said = self.tr("Article marked read.") if read else self.tr("Article marked unread.")
            moved = self._moved((row,), -1 if read else 1)
            self._do(Marking(READ_MARK, read, (row.id,), moved), said, quiet=True)

    def set_starred(self, row: Row, starred: bool) -> None:
        """Star an article, or take its star."""
        if row.starred != starred:
            said = self.tr("Article starred.") if starred else self.tr("Star taken away.")
            self._do(Marking(STAR_MARK, starred, (row.id,)), said, quiet=True)

    # --- many

    def set_many(
        self,
        ids: Sequence[int],
        name: str,
        value: bool,
        *,
        said: str = "",
        gesture: str = "",
        quiet: bool = False,
    ) -> None:
        """Mark articles of the list (`name` is READ_MARK or STAR_MARK), also those not held.

        Without a sentence (`said`) it is told how many were really changed.
        """
        if not ids:
            return
        rows = [row for article in ids if (row := self._headlines.row(article)) is not None]
        moved: Mapping[int, int] = {}
        if name == READ_MARK:
            moved = self._moved([row for row in rows if row.read != value], -1 if value else 1)
        self._do(Marking(name, value, ids, moved), said, gesture=gesture, quiet=quiet)

    def set_all_read(self, place: Place, listed: Sequence[int]) -> None:
        """Mark everything of a list read: what stands in it, and nothing that is not there yet."""
        if not listed:
            return
        if place.is_whole:
            feeds = self._sidebar.feeds_in(place.kind, place.id)
            moved = {feed: -count for feed, count in feeds.items() if count}
            self._do(Marking(READ_MARK, True, listed, moved))
        else:
            self.set_many(listed, READ_MARK, True)

    # --- doing and taking back

    def _do(
        self, marking: Marking, said: str = "", *, gesture: str = "", quiet: bool = False
    ) -> None:
        self._markings.add(marking)
        marking.step = self._undo.did(
            said or self._said(marking),
            lambda: self._turn(marking, not marking.value),
            lambda: self._turn(marking, marking.value),
            gesture=gesture,
            quiet=quiet or not said,  # announced as soon as it is known how many there were
        )
        self._carry_out(marking, announce=not said and not quiet)

    def _carry_out(self, marking: Marking, *, announce: bool = False) -> None:
        def done(written: Written) -> None:
            step = marking.step
            if step is None:
                return
            if not written.changes.flagged:
                self._undo.forget(step)
            elif announce:
                step.quiet = False
                self._undo.tell(step, self._said(marking))

        self._write(marking, marking.value, marking.shown, done)

    def _turn(self, marking: Marking, value: bool) -> None:
        """Take a marking back, or make it again, where nothing newer has been said."""
        if marking.under_way:
            marking.wished += (value,)  # what it really changes is known in a moment
            return
        sign = 1 if value is marking.value else -1
        moved = {feed: sign * change for feed, change in marking.shown.items()}
        self._write(
            marking, value, moved, lambda written: self.turned.emit(written.changes.flagged)
        )

    def _write(
        self,
        marking: Marking,
        value: bool,
        moved: Mapping[int, int],
        then: Callable[[Written], object],
    ) -> None:
        shown = marking.standing()
        before = self._headlines.mark(shown, **{marking.name: value})
        counts = self._sidebar.feeds_in(ALL)
        alone = not self._on_the_way
        self._shift(marking, value, moved, len(before))
        self._on_the_way += 1
        marking.under_way = True
        self.marked.emit()

        def job(store: Store) -> Written:
            # Read here and not before: what an earlier write really changed is known by now.
            written = writing.mark(
                store, marking.standing(), self._clock(), **{marking.name: value}
            )
            marking.ids = written.changes.flagged
            return written

        def done(written: Written) -> None:
            if alone and value is marking.value and marking.name == READ_MARK:
                unread = dict(written.changes.unread)
                marking.shown = {f: n - counts.get(f, n) for f, n in unread.items()}
            self._settle(written)
            then(written)
            go_on()

        def go_on() -> None:
            marking.under_way = False
            wished, marking.wished = marking.wished, ()
            for each in wished:
                self._turn(marking, each)

        def refuse(error: Exception) -> None:
            marking.under_way, marking.wished = False, ()
            self._headlines.unmark(shown, marking.name, before)
            self._shift(marking, not value, {f: -n for f, n in moved.items()}, len(before))
            self._on_the_way -= 1
            if marking.step is not None:
                self._undo.forget(marking.step)
            self.marked.emit()
            self.refused.emit(error)

        self._lane.ask(job, done, refuse)

    # --- counts

    def _shift(self, marking: Marking, value: bool, moved: Mapping[int, int], changed: int) -> None:
        if marking.name == READ_MARK:
            self._sidebar.shift(moved)
        else:
            count = self._sidebar.count(STARRED) + (changed if value else -changed)
            self._sidebar.set_special(STARRED, max(0, count))

    def _settle(self, written: Written) -> None:
        """Take the library's own figures, as soon as no mark of ours is missing in them."""
        self._on_the_way -= 1
        self._answered |= dict(written.changes.unread)
        if not self._on_the_way:
            self._sidebar.set_counts(self._answered)
            self._answered = {}
            self._sidebar.set_special(TODAY, written.today)
            self._sidebar.set_special(STARRED, written.starred)
            self._sidebar.set_tags(written.tags)
            self.settled.emit()

    def _moved(self, rows: Iterable[Row], change: int) -> dict[int, int]:
        """How unread counts move with rows; 0 stands for today."""
        since = start_of_day(self._clock())
        moved: dict[int, int] = {}
        for row in rows:
            moved[row.feed] = moved.get(row.feed, 0) + change
            if row.sort_at >= since:
                moved[0] = moved.get(0, 0) + change
        return moved

    def _said(self, marking: Marking) -> str:
        count = len(marking.ids)
        one = {
            (READ_MARK, True): self.tr("One article marked read."),
            (READ_MARK, False): self.tr("One article marked unread."),
            (STAR_MARK, True): self.tr("One article starred."),
            (STAR_MARK, False): self.tr("One star taken away."),
        }
        many = {
            (READ_MARK, True): self.tr("{count} articles marked read."),
            (READ_MARK, False): self.tr("{count} articles marked unread."),
            (STAR_MARK, True): self.tr("{count} articles starred."),
            (STAR_MARK, False): self.tr("{count} stars taken away."),
        }
        key = marking.name, marking.value
        return one[key] if count == 1 else many[key].format(count=grouped(count))


def grouped(count: int) -> str:
    """A number with its thousands set apart as the person writes them."""
    return QLocale().toString(count)
