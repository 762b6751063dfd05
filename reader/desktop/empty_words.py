"""Says why a list is empty and what can be done next, and what to do where no article is open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.desktop.empty_state import Offer
from reader.desktop.feed_health import Remedy
from reader.desktop.folding import Pane
from reader.desktop.narrowing import described
from reader.desktop.rows import ALL, FEED, STARRED, Node, Place

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window


class EmptyWords(QObject):
    """The words of a window's panes that have nothing to show."""

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        window.folding.changed.connect(self._panes_changed)

    def say(self, shown: int) -> None:
        """Say it, or nothing where so many headlines are shown; in the page, what to do next."""
        window, place = self._window, self._parts.opening.place
        if self._is_first_run():
            self._welcome()
            return
        if shown or not self._parts.opening.whole or self._parts.refreshing.under_way:
            window.headlines.empty.hide()
        elif (node := self._troubled(place)) is not None:
            self._say_trouble(node)
        elif place.words:
            window.headlines.empty.say(
                self.tr("Nothing found"), self.tr("No article has all of these words.")
            )
        elif place.is_narrowed:
            window.headlines.empty.say(
                self.tr("Nothing like that here"),
                self.tr("The list shows only articles {filters}.").format(filters=described(place)),
            )
        elif place.kind == STARRED:
            window.headlines.empty.say(
                self.tr("No stars yet"), self.tr("Press S on an article to keep it here.")
            )
        elif place.unread or place.kind == ALL:
            window.headlines.empty.say(
                self.tr("All read"), self.tr("New articles will appear here as they come.")
            )
        else:
            window.headlines.empty.say(
                self.tr("Nothing here yet"), self.tr("Articles will appear here as they come.")
            )
        self._say_no_article()

    def _is_first_run(self) -> bool:
        """Whether the sidebar is there and has no feed, and none is coming either."""
        nodes = self._window.sidebar.model.nodes()
        feeds = any(node.kind == FEED for node in nodes)
        return bool(nodes) and not feeds and not self._window.imports

    def _welcome(self) -> None:
        """Say how to begin, in the page or, where that is out of sight, in the list."""
        window, on = self._window, self._window.actions_of
        speaking, silent = window.page.empty, window.headlines.empty
        if not window.folding.sees(Pane.PAGE):
            speaking, silent = silent, speaking
        silent.hide()
        speaking.say(
            self.tr("Good to have you here"),
            self.tr(
                "Add a site or feed you like to read. Coming from another reader? "
                "Import the feeds that you have there."
            ),
            (self.tr("Add a feed…"), on["add"].trigger),
            (self.tr("Choose from well-known feeds…"), on["starters"].trigger),
            (on["import"].text(), on["import"].trigger),
        )

    def _panes_changed(self) -> None:
        if self._is_first_run():
            self._welcome()

    def _say_no_article(self) -> None:
        window = self._window
        if window.page.view.article:
            window.page.empty.hide()
        elif window.headlines.model.rowCount():
            window.page.empty.say(
                self.tr("Choose a headline"),
                self.tr("N goes to the next one, Space reads on."),
            )
        else:
            window.page.empty.hide()

    # --- a feed in trouble

    def _troubled(self, place: Place) -> Node | None:
        """The line of a feed that has nothing to show because something is wrong with it."""
        if place.kind != FEED or place.words or place.view or place.is_narrowed:
            return None
        node = self._window.sidebar.model.node(FEED, place.id)
        return node if node is not None and node.trouble is not None else None

    def _say_trouble(self, node: Node) -> None:
        assert node.trouble is not None
        said = self._window.explain(node.trouble)
        retry = self.tr("Try again"), lambda: self._parts.refreshing.refresh(feeds=(node.id,))
        self._window.headlines.empty.say(
            self.tr("This feed is in trouble"),
            f"{said} {node.advice.words}" if node.advice else said,
            *(offer for offer in (self._offer(node), retry) if offer is not None),
        )

    def _offer(self, node: Node) -> Offer | None:
        """What to do about a feed besides trying again."""
        hands = self._window.hands
        match node.advice.remedy if node.advice else None:
            case Remedy.ADDRESS:
                ask = partial(hands.feeds.with_feed, node.id, hands.feeds.new_address)
                return self.tr("New address…"), ask
            case Remedy.PROPERTIES:
                show = partial(hands.feeds.with_feed, node.id, hands.feeds.show_properties)
                return self.tr("Properties…"), show
            case Remedy.MOVE:
                health = self._window.actions_of["health"]
                return health.text(), health.trigger
        return None
