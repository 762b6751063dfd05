"""From an article to a subscription: to the source it is from, or to its writer or section.

What is subscribed to already is gone to. Else the dialog for new feeds looks for what is behind
the page, also of an article that was kept from a site nobody has subscribed to.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from reader.desktop.article_head import AUTHOR_LINK, FEED_LINK
from reader.desktop.rows import FEED, Place
from reader.model import Feed

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window
    from reader.store import Store

_WEB = ("http://", "https://")


class Behind(NamedTuple):
    """What is behind an article: a feed that is here, or an address that may name one.

    `sure` is false for an address that only the publisher vouches for: nothing is asked of it
    before the reader has seen it.
    """

    feed: int = 0
    name: str = ""
    address: str = ""
    sure: bool = True


class Joining(QObject):
    """The hands that follow sources and writers."""

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        window.page.view.menu_made.connect(self._offer_in_menu)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action of the table, by its id."""
        return {"follow_source": self.follow_source, "follow_writer": self.follow_writer}

    def _offer_in_menu(self, menu: QMenu, link: str) -> None:
        kind = link.partition(":")[0]
        if kind == FEED_LINK:
            menu.addAction(self._window.actions_of["follow_source"])
        elif kind == AUTHOR_LINK:
            menu.addAction(self._window.actions_of["follow_writer"])

    def follow_source(self) -> None:
        """Follow the source of the article that is open."""
        self._follow(source_of)

    def follow_writer(self) -> None:
        """Follow the writer or the section of the article that is open."""
        self._follow(writer_of)

    def _follow(self, find: Callable[[Store, int], Behind | None]) -> None:
        article = self._window.page.view.article
        if article:
            self._parts.read_lane.ask(lambda store: find(store, article), self._found, first=True)

    def _found(self, behind: Behind | None) -> None:
        window = self._window
        if behind is None:
            window.status.tell(self.tr("This article has no address behind which to look."))
        elif behind.feed:
            window.sidebar.choose(Place(FEED, behind.feed))
            window.status.tell(self.tr("You follow “{name}” already.").format(name=behind.name))
        else:
            dialog = window.hands.commands.add_feed(behind.address if behind.sure else "")
            if not behind.sure:
                dialog.finder.field.setText(behind.address)


# In the lane.


def source_of(store: Store, article: int) -> Behind | None:
    """The feed that an article is from, or the one of its site; None where nobody can tell."""
    found = store.articles.get(article)
    if found is None:
        return None
    feed = store.feeds.get(found.headline.feed)
    if feed is not None and not feed.is_kept:
        return Behind(feed.id, feed.name)
    there = _of_site(store.feeds.all(), found.address)
    if there is not None:
        return Behind(there.id, there.name)
    return Behind(address=found.address) if found.address.startswith(_WEB) else None


def writer_of(store: Store, article: int) -> Behind | None:
    """The page of an article's first writer, else its own, which may name its section's feed."""
    found = store.articles.get(article)
    if found is None:
        return None
    pages = (one.address for one in found.authors if one.address.startswith(_WEB))
    address = next(pages, found.address)
    if not address.startswith(_WEB):
        return None
    there = next((feed for feed in store.feeds.all() if feed.site == address), None)
    if there is not None and urlsplit(address).path.strip("/"):
        return Behind(there.id, there.name)
    same = urlsplit(address).netloc == urlsplit(found.address).netloc
    return Behind(address=address, sure=same)


def _of_site(feeds: tuple[Feed, ...], address: str) -> Feed | None:
    """The feed whose site an address is within, the closest one."""
    sites = [feed for feed in feeds if feed.site and _is_within(address, feed.site)]
    return max(sites, key=lambda feed: len(feed.site), default=None)


def _is_within(address: str, site: str) -> bool:
    here, there = urlsplit(address), urlsplit(site)
    path = there.path.rstrip("/") + "/"
    return here.netloc == there.netloc and here.path.startswith(path)
