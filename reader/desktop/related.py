"""Going from story to story: related ones open in place, with a way back and forward.

Also asks the engine to relate an article that is opened before its turn has come, and puts below
it what is found while it is being read.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.desktop import related_reading
from reader.desktop.engine_client import new_id
from reader.desktop.rows import Opened
from reader.model import Changes
from reader.protocol import Relate

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window

LONGEST = 100  # articles of the way back


class Related(QObject):
    """The way through the stories of a window."""

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._back: list[tuple[int, int]] = []  # articles, and how far they were scrolled
        self._forward: list[tuple[int, int]] = []
        self._here = 0
        self._turning = False
        self.leave_list: Callable[..., bool] = lambda **_: False  # whether a list is left first
        self._scrolled: tuple[int, int] = (0, 0)
        view = window.page.view
        view.visited.connect(self.visit)
        view.turned.connect(lambda back: self.back() if back else self.forward())
        view.finished.connect(self._whole)
        parts.opening.opened.connect(self._opened)
        parts.engine.changed.connect(self._changed)
        self.show_ways()

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action, by its id."""
        return {"story_back": self.back, "story_forward": self.forward}

    def visit(self, article: int) -> None:
        """Open a story in the place of the one that is read."""
        self._parts.opening.open_article(article)

    @property
    def can_go_back(self) -> bool:
        """Whether a story was read before this one."""
        return bool(self._back)

    def back(self) -> None:
        """Open the story that was read before, or the list that was left for a writer's."""
        if not self.leave_list():
            self._turn(self._back, self._forward)

    def forward(self) -> None:
        """Open the story from which `back` came."""
        self._turn(self._forward, self._back)

    def _turn(self, to: list[tuple[int, int]], kept: list[tuple[int, int]]) -> None:
        if not to:
            return
        if self._here:
            kept.append((self._here, self._place()))
        self._scrolled = to.pop()
        self._turning = True
        self._parts.opening.open_article(self._scrolled[0])

    def _place(self) -> int:
        return int(self._window.page.view.verticalScrollBar().value())

    def _opened(self, opened: Opened) -> None:
        """An article has come into the view: the one before it is a step back."""
        if self._turning:
            self._turning = False
        elif self._here and self._here != opened.id:
            self._back.append((self._here, self._window.page.view.left_at))
            del self._back[:-LONGEST]
            self._forward.clear()
        self._here = opened.id
        self.show_ways()
        if opened.waits:
            self._parts.keeping.send_quietly(Relate(new_id(), opened.id))

    def _whole(self, article: int) -> None:
        """All of an article is in the view: go to where it was left."""
        wanted, place = self._scrolled
        self._scrolled = (0, 0)
        bar = self._window.page.view.verticalScrollBar()
        if article == wanted and place:
            bar.setValue(place)

    def show_ways(self) -> None:
        """Let the actions show which ways there are."""
        actions = self._window.actions_of
        actions.enable(("story_back",), bool(self._back) or self.leave_list(may=True))
        actions.enable(("story_forward",), bool(self._forward))

    def _changed(self, changes: Changes) -> None:
        """What is found while an article is read goes below it, where it moves nothing."""
        view, now = self._window.page.view, self._parts.clock()
        article = view.article
        if article and article in changes.related and not view.has_related:
            self._parts.read_lane.ask(
                lambda store: related_reading.coverage_of(store, article, now),
                lambda found: view.add_related(article, found.full, found.thumbs),
            )
