"""The flow of reading: on to the next unread article, through a list and on into the next feed.

Also what is marked read on the way: everything above or older than the chosen article, and, where
the reader wishes it, what has been scrolled past.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.desktop import reading
from reader.desktop.marks import READ_MARK
from reader.desktop.rows import ALL, FEED, FOLDER, Node, Place

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window

GATHERED = 400  # milliseconds in which rows that are scrolled past become one mark


class Flow(QObject):
    """Where the reader goes next; `mark_on_scroll` is the reader's choice."""

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self.mark_on_scroll = False
        self._visit = 0  # counts the lists that were opened: each is a gesture of its own
        self._going_to: Place | None = None  # whose first unread article is wanted
        self._passed: dict[int, None] = {}
        self._gather = QTimer(self, singleShot=True, interval=GATHERED)
        self._gather.timeout.connect(self.mark_passed)
        window.headlines.view.passed.connect(self._scrolled_past)
        parts.opening.left.connect(self._left)
        parts.opening.listed.connect(self._arrived)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for the actions of going on."""
        soon = self._parts.opening.when_whole
        return {
            "next": lambda: soon(lambda: self.step(1)),
            "previous": lambda: soon(lambda: self.step(-1)),
            "onward": self.onward,
            "next_unread": lambda: soon(self.next_unread),
            "show_new": self._window.headlines.view.to_top,
            "read_above": lambda: soon(self.mark_above),
            "read_older": lambda: soon(self.mark_older),
        }

    # --- going on

    def step(self, by: int) -> None:
        """Go to the next or the previous article of the list."""
        view = self._window.headlines.view
        at = view.currentIndex().row() + by
        if 0 <= at < self._window.headlines.model.rowCount():
            view.choose(at)

    def onward(self) -> None:
        """Page down; at the end of the article, go to the next unread one."""
        if self._parts.opening.row is None or not self._window.page.view.page_down():
            self._parts.opening.when_whole(self.next_unread)

    def next_unread(self) -> None:
        """Go to the next unread article: below, then from the top, then in the next feed."""
        model, place = self._window.headlines.model, self._parts.opening.place
        at = self._window.headlines.view.currentIndex().row()
        found, known = model.next_unread(at + 1, model.rowCount())
        if found < 0:
            found, known = model.next_unread(0, at + 1)
        if found < 0:
            self._leave_for_next()
        elif known or place.only_unread:
            self._go(found)
        else:
            self._ask_for_unread(place, at)

    def _ask_for_unread(self, place: Place, at: int) -> None:
        """Not all rows are at hand: let the library say which is the next unread one."""
        model, now = self._window.headlines.model, self._parts.clock()
        ids, read = model.ids, frozenset(model.marked_read())
        ahead = [article for article in ids[at + 1 :] + ids[: at + 1] if article not in read]

        def told(article: int) -> None:
            if place != self._parts.opening.place:
                return
            found = model.place_of(article) if article else -1
            if found >= 0:
                self._go(found)
            else:
                self._leave_for_next()

        self._parts.read_lane.ask(
            lambda store: reading.first_unread(store, place, now, ahead), told, first=True
        )

    def _go(self, at: int) -> None:
        view = self._window.headlines.view
        if at <= view.currentIndex().row():
            self._window.status.tell(self.tr("On from the top of the list."))
        view.choose(at)

    def _leave_for_next(self) -> None:
        """Nothing is unread here: open the next place in the tree where something is."""
        node = next_place(self._window.sidebar.model.nodes(), self._parts.opening.place)
        if node is None:
            self._window.status.tell(self.tr("All read."))
            return
        self._going_to = Place(node.kind, node.id)
        if self._window.sidebar.choose(self._going_to):
            self._window.status.tell(self.tr("On to {name}.").format(name=node.name))
        else:
            self._going_to = None

    def _arrived(self) -> None:
        """The list that was wanted is there: begin with its first unread article."""
        wanted, self._going_to = self._going_to, None
        if wanted is not None and self._parts.opening.place.node == wanted.node:
            self._window.headlines.view.setFocus()
            if not self._window.headlines.view.current():
                self.next_unread()

    # --- marking on the way

    def mark_above(self) -> None:
        """Mark read what stands above the chosen article."""
        at = self._window.headlines.view.currentIndex().row()
        if at > 0:
            self._parts.marks.set_many(self._window.headlines.model.ids[:at], READ_MARK, True)

    def mark_older(self) -> None:
        """Mark read what is older than the chosen article."""
        model, place = self._window.headlines.model, self._parts.opening.place
        at = self._window.headlines.view.currentIndex().row()
        if reading.is_ranked(place):
            self._window.status.tell(self.tr("What is found is not in order of time."))
        elif at >= 0:
            older = model.ids[:at] if place.oldest else model.ids[at + 1 :]
            self._parts.marks.set_many(older, READ_MARK, True)

    def _left(self) -> None:
        """Another list comes."""
        self.mark_passed()
        self._visit += 1
        if self._going_to is not None and self._parts.opening.place.node != self._going_to.node:
            self._going_to = None

    def _scrolled_past(self, articles: tuple[int, ...]) -> None:
        if self.mark_on_scroll:
            self._passed |= dict.fromkeys(articles)
            self._gather.start()

    def mark_passed(self) -> None:
        """Mark read what has been scrolled past; all of it in one list is taken back at once."""
        self._gather.stop()
        passed, self._passed = self._passed, {}
        row = self._window.headlines.model.row
        unread = [id for id in passed if (found := row(id)) is not None and not found.read]
        self._parts.marks.set_many(
            unread,
            READ_MARK,
            True,
            said=self.tr("What was scrolled past marked read."),
            gesture=f"scroll {self._visit}",
            quiet=True,
        )


def next_place(nodes: list[Node], place: Place) -> Node | None:
    """The next line of the tree below a place, then from the top, that has something unread.

    After a feed comes a feed; after a folder the next folder, or a feed outside; after any other
    list All unread. None where all is read.
    """
    keys = [node.key for node in nodes]
    if place.kind not in (FEED, FOLDER) or place.node not in keys:
        return next((n for n in nodes if n.kind == ALL and n.unread and place.kind != ALL), None)
    at = keys.index(place.node)
    depth = nodes[at].depth
    after = at + 1
    if place.kind == FOLDER:
        while after < len(nodes) and nodes[after].depth > depth:
            after += 1  # what is within the folder has just been read
    for node in nodes[after:] + nodes[:at]:
        if place.kind == FEED:
            fits = node.kind == FEED
        else:
            fits = node.kind == FOLDER or (node.kind == FEED and node.depth <= depth)
        if fits and node.unread:
            return node
    return None
