"""Lets what the engine changed into the panes: merged for 50 ms, and only where it concerns them.

No list is read again because something happened elsewhere: new rows find their places, changed
rows are read, counters come with the changes. The tree is read again at most once a second.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from reader.desktop import reading
from reader.desktop.bridge import Lane
from reader.desktop.headlines import Headlines
from reader.desktop.opening import Opening
from reader.desktop.rows import FEED, STARRED, TAG, Node, Row
from reader.desktop.sidebar import Sidebar
from reader.model import Changes

MERGED = 50  # milliseconds in which changes are gathered
TREE = 1000  # milliseconds between two readings of the tree


class Merging(QObject):
    """Gathers changes and applies them; `clock` answers UTC seconds."""

    applied = Signal()  # nothing is waiting any more
    tree_shown = Signal()  # with what the library has now

    def __init__(
        self,
        lane: Lane,
        opening: Opening,
        headlines: Headlines,
        sidebar: Sidebar,
        parent: QObject,
        clock: Callable[[], float],
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._opening = opening
        self._headlines = headlines
        self._sidebar = sidebar
        self._clock = clock
        self._gathered = Changes()
        self._asked = 0
        self.more_nodes: Callable[[], Sequence[Node]] = tuple  # lines that are not in the library
        self._tree_wanted = False
        self._gather = QTimer(self, singleShot=True, interval=MERGED)
        self._gather.timeout.connect(self._apply)
        self._tree_rest = QTimer(self, singleShot=True, interval=TREE)
        self._tree_rest.timeout.connect(self._read_tree)

    @property
    def busy(self) -> bool:
        """Whether a change is not yet in the panes."""
        return bool(self._gathered) or self._asked > 0 or self._tree_wanted

    def take(self, changes: Changes) -> None:
        """Take changes that have happened in the library."""
        self._gathered = self._gathered | changes
        if not self._gather.isActive():
            self._gather.start()

    def bring(self, articles: Sequence[int]) -> None:
        """Let articles into the list that belong there again and are not in it."""
        place = self._opening.place
        if place.words or not articles:
            return
        listed = frozenset(self._headlines.model.ids)
        missing = tuple(article for article in articles if article not in listed)
        if missing:
            self._let_in(missing)

    def read_tree(self) -> None:
        """Read the tree, soon: not more often than it can be looked at."""
        self._tree_wanted = True
        if not self._tree_rest.isActive():
            self._read_tree()

    def flush_tree(self) -> None:
        """Read the tree now if it waits: what changed it is over."""
        if self._tree_wanted:
            self._tree_rest.stop()
            self._read_tree()

    def _read_tree(self) -> None:
        if not self._tree_wanted:
            return
        self._tree_wanted = False
        self._tree_rest.start()
        now = self._clock()
        self._ask(lambda store: reading.nodes(store, now), self._show_tree)

    def _show_tree(self, nodes: list[Node]) -> None:
        self._sidebar.show_nodes([*nodes, *self.more_nodes()])
        self.tree_shown.emit()

    def _apply(self) -> None:
        if self._asked:
            self._gather.start()  # the lane is still at the last ones: gather on
            return
        changes, self._gathered = self._gathered, Changes()
        if changes.unread:
            self._sidebar.model.set_counts(dict(changes.unread))
        if changes.feeds or changes.folders or changes.new or changes.removed:
            self.read_tree()
        if changes.removed:
            model = self._headlines.model
            self._headlines.view.while_still(lambda: model.remove(changes.removed))
        if changes.new and self._concerned(changes):
            self._let_in(changes.new)
        held = self._headlines.model.held(changes.updated + changes.flagged + changes.kept)
        if held:
            self._ask(lambda store: reading.rows_of(store, held), self._headlines.model.hold)
        self._rest()

    def _concerned(self, changes: Changes) -> bool:
        place = self._opening.place
        if place.words or place.starred or place.kind in (STARRED, TAG):
            return False  # what has just come has no star and no tag
        return place.kind != FEED or not changes.feeds or place.id in changes.feeds

    def _let_in(self, new: tuple[int, ...]) -> None:
        place, now, listed = self._opening.place, self._clock(), self._headlines.model.ids

        def insert(found: list[tuple[int, Row]] | None) -> None:
            model = self._headlines.model
            if place != self._opening.place:
                return
            if found is None:
                self._opening.read_again()
            elif model.ids is not listed:
                self._let_in(new)  # the list has changed meanwhile: the places are of the old one
            elif found:
                self._headlines.view.while_still(lambda: model.insert(found), arrivals=True)

        self._ask(lambda store: reading.arrivals(store, place, now, new, listed), insert)

    def _ask(self, job: Callable[..., object], then: Callable[..., object]) -> None:
        self._asked += 1

        def told(result: object) -> None:
            self._asked -= 1
            then(result)
            self._rest()

        def failed(error: Exception) -> None:
            self._asked -= 1
            self._lane.trouble.emit(error)
            self._rest()

        self._lane.ask(job, told, failed)

    def _rest(self) -> None:
        if not self.busy:
            self.applied.emit()
