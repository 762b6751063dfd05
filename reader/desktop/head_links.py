"""Where the head of an article leads: to its source, to all by its writer, to a tag, to its ledger.

The list of one writer is opened in the place of the list; the way back leads to that list again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl

from reader.desktop.article_head import AUTHOR_LINK, FEED_LINK, KEPT_LINK, TAG_LINK
from reader.desktop.rows import AUTHOR, FEED, TAG, Arrived, Opened, Place

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.related import Related
    from reader.desktop.window import Window


class HeadLinks(QObject):
    """Opens lists from the article that is read, and comes back from them."""

    def __init__(self, window: Window, parts: Parts, stories: Related) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._stories = stories
        self._came: tuple[Place, int] | None = None  # the list left for a writer's, its article
        stories.leave_list = self.leave
        window.page.view.clicked.connect(self.follow)
        parts.opening.opened.connect(self._opened)
        parts.opening.arrived.connect(self._arrived)
        parts.opening.left.connect(self._left)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action, by its id."""
        return {"by_writer": self.open_writer}

    def follow(self, address: QUrl) -> None:
        """Open what a link of the head leads to; any other link is not ours."""
        kind, name = address.scheme(), address.path()
        if kind == AUTHOR_LINK and name:
            self._open(name)
        elif kind == KEPT_LINK:
            self._window.actions_of["ledger"].trigger()
        elif kind in (FEED_LINK, TAG_LINK) and name.isdigit():
            self._window.sidebar.choose(Place(FEED if kind == FEED_LINK else TAG, int(name)))
            self._window.going.to_list()

    def open_writer(self) -> None:
        """List what is here by the first writer of the article that is open."""
        article = self._window.page.view.article

        def told(name: str) -> None:
            if name and article == self._window.page.view.article:
                self._open(name)
            elif not name:
                self._window.status.tell(self.tr("Nobody signed this article."))

        if article:
            self._parts.read_lane.ask(lambda store: store.articles.first_author(article), told)

    def _open(self, name: str) -> None:
        opening, article = self._parts.opening, self._window.page.view.article
        if opening.place.kind != AUTHOR:
            self._came = opening.place, article
        self._window.sidebar.choose_none()
        self._list(Place(AUTHOR, author=name, oldest=opening.place.oldest), article)
        self._window.going.to_list()

    def _list(self, place: Place, article: int) -> None:
        """Open a list with an article that is read on."""
        opening = self._parts.opening

        def listed() -> None:
            if opening.place == place:
                self._window.headlines.view.choose_article(article)
                if opening.wanted != article:
                    opening.open_article(article)

        opening.open_place(place)
        opening.listed.connect(listed, Qt.ConnectionType.SingleShotConnection)

    def leave(self, *, may: bool = False) -> bool:
        """Go back from a writer's list to the one before; answers whether that was the next step.

        With `may` it is only answered whether there is such a list.
        """
        if self._came is None or self._parts.opening.place.kind != AUTHOR:
            return False
        place, article = self._came
        if may:
            return True
        if self._window.page.view.article != article and self._stories.can_go_back:
            return False
        self._window.sidebar.choose(place, quietly=True)
        self._list(place, article)
        return True

    def _left(self) -> None:
        if self._parts.opening.place.kind != AUTHOR:
            self._came = None
        self._stories.show_ways()

    def _opened(self, opened: Opened) -> None:
        self._window.page.view.setAccessibleDescription(opened.spoken)

    def _arrived(self, arrived: Arrived) -> None:
        self._window.page.view.say_anew(f"{KEPT_LINK}:", arrived.kept)
