"""Keeps any page as an article: a pasted address, or a link of the article that is open.

Fetching is the engine's. While there is no network the wish waits in the outbox.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from reader.desktop.changing import Ask
from reader.desktop.dialogs.keep_page import AskPage
from reader.desktop.engine_client import new_id
from reader.desktop.notice import Notice
from reader.errors import Code
from reader.model import OutboxKind
from reader.protocol import Done, DropPages, Failed, KeepPage

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window

_WEB = ("http://", "https://")
_NO_NETWORK = frozenset(
    {
        Code.OFFLINE,
        Code.WORKING_OFFLINE,
        Code.PORTAL,
        Code.DNS,
        Code.CONNECT,
        Code.TIMEOUT,
        Code.DISCONNECTED,
    }
)
# A page that is no article, and could be kept as what it says.
_NO_ARTICLE = frozenset(
    {
        Code.PAGE_KIND,
        Code.PAGE_WALL,
        Code.PAGE_CAPTCHA,
        Code.PAGE_LOGIN,
        Code.PAGE_PAYWALL,
        Code.PAGE_EMPTY,
    }
)


class KeepCommands(QObject):
    """The hands that keep pages."""

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._asked: dict[str, KeepPage] = {}
        self._notice: Notice | None = None
        parts.engine.done.connect(self._done)
        parts.engine.failed.connect(self._failed)
        window.page.view.menu_made.connect(self._offer_in_menu)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action of the table, by its id."""
        return {"keep_page": self.ask, "keep_link": self.keep_link}

    def ask(self) -> AskPage:
        """Ask for an address."""
        dialog = AskPage(self._window)
        dialog.chosen.connect(self.keep)
        dialog.open()
        return dialog

    def keep_link(self) -> None:
        """Keep the page that the current link of the article leads to."""
        link = self._window.page.view.current_link()
        if link.startswith(_WEB):
            self.keep(link)
        else:
            self._window.status.tell(self.tr("Choose a link first: L goes to the next one."))

    def _offer_in_menu(self, menu: QMenu, link: str) -> None:
        if link.startswith(_WEB):
            action = menu.addAction(self.tr("Keep this page"))
            action.triggered.connect(lambda: self.keep(link))

    def keep(self, address: str, anyway: bool = False) -> None:
        """Keep the page of an address; `anyway` also where it is no article."""
        request = KeepPage(new_id(), address, self.tr("Kept pages"), anyway)
        if not self._window.hands.share.is_online():
            self._lay_down(request)
            return
        self._asked[request.id] = request
        assert self._window.telling is not None
        self._window.telling.works[request.id] = self.tr("Keeping the page")
        self._window.status.tell(self.tr("Keeping the page…"))
        self._parts.engine.send(request)

    # --- what came of it

    def _done(self, done: Done) -> None:
        request = self._forget(done.id)
        if request is None:
            return
        if done.existing:
            self._window.status.tell(self.tr("This page is kept already."))
            self._parts.opening.open_article(done.existing[0])
        elif done.articles:
            (article,) = done.articles
            self._parts.merging.read_tree()
            self._parts.merging.flush_tree()
            self._parts.changing.record(self.tr("The page is kept."), _dropped(request, article))
            self._window.status.tell(
                self.tr("The page is kept."),
                self.tr("Read it"),
                lambda: self._parts.opening.open_article(article),
            )

    def _failed(self, failed: Failed) -> None:
        request = self._forget(failed.id)
        if request is None:
            return
        if failed.message.code in _NO_NETWORK:
            self._lay_down(request)
        elif failed.message.code in _NO_ARTICLE and not request.anyway:
            self._offer(request, self._window.explain(failed.message))

    def _offer(self, request: KeepPage, why: str) -> None:
        if self._notice is None:
            self._notice = Notice(self._window)
            self._window.add_strip(self._notice)
        self._notice.say(
            why,
            self.tr("Leave it"),
            self.tr("Keep it nevertheless"),
            lambda: self.keep(request.address, anyway=True),
        )

    @property
    def notice(self) -> Notice | None:
        """The strip in which a page that is no article is offered, None until it was needed."""
        return self._notice

    def _forget(self, id: str) -> KeepPage | None:
        assert self._window.telling is not None
        self._window.telling.works.pop(id, None)
        return self._asked.pop(id, None)

    # --- offline

    def _lay_down(self, request: KeepPage) -> None:
        """Keep the wish until there is a network; that can be taken back."""
        content = {"address": request.address, "title": request.address, "feed": request.title}
        said = self.tr("You are offline: the page is kept when you are back.")
        self._window.hands.outbox.lay_down(OutboxKind.PAGE, content, said)


def _dropped(request: KeepPage, article: int) -> Ask:
    """Take a kept page out again."""
    return Ask(lambda id: DropPages(id, (article,)), lambda _: _kept(request))


def _kept(request: KeepPage) -> Ask:
    """Keep a page once more."""
    return Ask(
        lambda id: KeepPage(id, request.address, request.title, request.anyway),
        lambda done: _dropped(request, *(done.articles or done.existing)),
    )
