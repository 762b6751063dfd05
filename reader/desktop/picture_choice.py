"""Whether articles are shown with their pictures: all of them, or those of one feed.

What is kept offline is another matter; this is only what is seen, and changes nothing that is kept.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window


class PictureChoice(QObject):
    """The hands of the choice."""

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        parts.opening.shows_pictures = self.shows
        parts.choices.changed.connect(self._changed)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action, by its id."""
        return {"pictures": self.turn_all, "feed_pictures": self.turn_feed}

    def shows(self, feed: int) -> bool:
        """Whether articles of a feed are shown with pictures; asked in the lane."""
        now = self._parts.choices.now
        return now.show_pictures and feed not in now.feeds_without_pictures

    def turn_all(self) -> None:
        """Show articles with pictures, or without."""
        shown = not self._parts.choices.now.show_pictures
        self._parts.choices.change(show_pictures=shown)
        without = self.tr("Articles are shown without pictures.")
        self._window.status.tell(self.tr("Articles are shown with pictures.") if shown else without)

    def turn_feed(self) -> None:
        """Show the articles of the feed that is read with pictures, or without."""
        row, now = self._parts.opening.row, self._parts.choices.now
        if row is None:
            return
        feeds = set(now.feeds_without_pictures) ^ {row.feed}
        self._parts.choices.change(feeds_without_pictures=sorted(feeds))
        said = self.tr("{feed} is shown without pictures.")
        if row.feed not in feeds:
            said = self.tr("{feed} is shown with pictures.")
        self._window.status.tell(said.format(feed=row.source))

    def _changed(self, names: frozenset[str]) -> None:
        """The article that is open follows at once."""
        article = self._window.page.view.article
        if article and names & {"show_pictures", "feeds_without_pictures"}:
            self._parts.opening.open_article(article)
