"""Which gesture leads from pane to pane where they are folded, and what every action needs seen.

Choosing a headline brings the article, Enter on a place its headlines; the way back is a button, a
key, and Escape. Opens nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from reader.desktop.folding import Layout, Pane

if TYPE_CHECKING:
    from reader.desktop.window import Window

# Actions whose doing cannot be seen unless their pane is.
_NEEDS = {
    "search": Pane.LIST,
    "narrow": Pane.LIST,
    "filter_feeds": Pane.SIDE,
    "rename": Pane.SIDE,
    "onward": Pane.PAGE,
    "next_link": Pane.PAGE,
    "find": Pane.PAGE,
    "speak": Pane.PAGE,
    "read_alone": Pane.PAGE,
    "highlight": Pane.PAGE,
    "note": Pane.PAGE,
    "find_next": Pane.PAGE,
    "find_previous": Pane.PAGE,
    "previous_link": Pane.PAGE,
}


class Going(QObject):
    """Connects the panes' gestures with the folding of the window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._folding = window.folding
        view = window.headlines.view
        window.sidebar.entered.connect(lambda: self._folding.go(Pane.LIST))
        window.sidebar.view.clicked.connect(lambda _: self._place_clicked())
        view.chose.connect(self._chosen)
        self._folding.changed.connect(self._seen)
        self._seen()

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for the actions that go from pane to pane."""
        return {
            "feeds": self._folding.turn_feeds,
            "to_list": self.to_list,
            "next_pane": lambda: self.next_pane(1),
            "previous_pane": lambda: self.next_pane(-1),
        }

    def seeing(self, id: str, do: Callable[[], object]) -> Callable[[], object]:
        """What an action does, after the pane that it needs has been brought to the front."""
        pane = _NEEDS.get(id)
        if pane is None:
            return do

        def see_and_do() -> None:
            if not self._folding.sees(pane):
                self._folding.go(pane)
                if id == "onward" and self._window.page.view.article:
                    return  # what was chosen in the list is to be read first
            do()

        return see_and_do

    def next_pane(self, by: int) -> None:
        """Move the keyboard to the pane beside, seen or not."""
        at = self._folding.with_focus()
        self._folding.go(Pane(((Pane.LIST if at is None else at) + by) % len(Pane)))

    def to_list(self) -> None:
        """Go back to the headlines, from wherever the keyboard is."""
        self._folding.go(Pane.LIST)

    def open_chosen(self) -> bool:
        """Bring the chosen article to the front; answers whether it was out of sight."""
        if self._folding.sees(Pane.PAGE) or not self._window.headlines.view.current():
            return False
        self._folding.go(Pane.PAGE)
        return True

    def _place_clicked(self) -> None:
        if self._folding.layout is Layout.SIDE:
            self._folding.go(Pane.LIST)

    def _chosen(self, article: int) -> None:
        """An article has been chosen; with the pointer, it is gone to as soon as that lets go."""
        pressed = QApplication.mouseButtons() is not Qt.MouseButton.NoButton
        narrow = self._folding.layout in (Layout.CHOOSING, Layout.SIDE)
        if article and narrow and not pressed:
            self._folding.go(Pane.LIST)

    def follow_click(self) -> None:
        """A headline has been clicked, and its article is to be read here."""
        layout = self._folding.layout
        if layout is Layout.CHOOSING:
            self._folding.go(Pane.LIST)
        elif layout is Layout.LIST:
            self._folding.go(Pane.PAGE)

    def _seen(self) -> None:
        """Ways to what is not seen stand in what is; the offer to undo follows."""
        window, sees = self._window, self._folding.sees
        window.headlines.show_way(not sees(Pane.SIDE))
        window.page.show_way(not sees(Pane.LIST))
        views = (window.sidebar.view, window.headlines.view, window.page.view)
        home = Pane.LIST if sees(Pane.LIST) else self._folding.front
        window.undo_bar.move_to(views[home])
