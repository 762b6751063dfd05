"""Shows what readers said of the article that is open, below it and only when it is wanted.

What is in the library is shown at once; the engine looks for more. Nothing moves what is read:
comments stand at the very end.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from reader.desktop.discussion_html import SCHEME
from reader.desktop.discussion_reading import counted, discussion_of
from reader.desktop.engine_client import new_id
from reader.desktop.rows import Opened
from reader.model import Article
from reader.protocol import Done, Failed, FetchComments

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window


class Talk(QObject):
    """The hands for comments."""

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._shown = 0  # the article whose comments are in the page
        self._count = 0  # how many of them
        self._asked: dict[str, int] = {}  # requests, and their articles
        window.page.view.clicked.connect(self._followed)
        window.page.view.finished.connect(self._whole)
        parts.opening.opened.connect(self._opened)
        parts.engine.done.connect(self._done)
        parts.engine.failed.connect(self._failed)
        self._wanted = 0  # the article whose comments are shown as soon as all of it is there

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action of the table, by its id."""
        return {"comments": self.show}

    def _followed(self, address: QUrl) -> None:
        if address.scheme() == SCHEME:
            self.show()

    def _opened(self, opened: Opened) -> None:
        self._shown = self._count = 0
        if self._wanted != opened.id:
            self._wanted = 0

    def show(self) -> None:
        """Go to the comments of the open article; fetch them where that was not done."""
        article = self._window.page.view.article
        if not article:
            return
        if self._shown == article:
            self._go_there()
            return
        self._parts.read_lane.ask(lambda store: store.articles.get(article), self._begin)

    def _begin(self, article: Article | None) -> None:
        if article is None:
            return
        id = article.headline.id
        if article.comments_feed:
            if self._window.hands.share.is_online():
                request = FetchComments(new_id(), id)
                self._asked[request.id] = id
                self._parts.engine.send(request)
        elif article.comments_address:
            self._window.hands.commands.open_address(QUrl(article.comments_address))
            return
        else:
            self._window.status.tell(self.tr("This article says nothing of comments."))
            return
        self._read(id, quietly=False)

    def _read(self, article: int, *, quietly: bool) -> None:
        now = self._parts.clock()

        def told(found: tuple[int, list[str]]) -> None:
            count, made = found
            if article != self._window.page.view.article:
                return
            if count:
                self._add(article, count, made)
            elif not quietly:
                asked = article in self._asked.values()
                lost = self.tr("The comments are not here, and there is no network.")
                self._window.status.tell(self.tr("Fetching the comments…") if asked else lost)

        self._parts.read_lane.ask(lambda store: discussion_of(store, article, now), told)

    def _add(self, article: int, count: int, made: list[str]) -> None:
        """Put the comments below the page, once; more of them are offered."""
        if self._shown == article:
            new = count - self._count
            if new > 0:
                one, many = self.tr("One new comment."), self.tr("{count} new comments.")
                said = one if new == 1 else many.format(count=new)
                self._window.status.tell(said, self.tr("Show"), lambda: self._again(article))
            return
        self._shown, self._count = article, count
        self._window.page.view.add(article, made)
        self._wanted = article
        if self._window.page.view.complete:
            self._whole(article)

    def _again(self, article: int) -> None:
        """Show the article anew with all of its comments."""
        self._shown = 0
        self._parts.opening.open_article(article)
        self._read(article, quietly=True)

    def _whole(self, article: int) -> None:
        """All of the page is there: go to where the comments begin."""
        if article == self._wanted == self._shown:
            self._wanted = 0
            self._go_there()

    def _go_there(self) -> None:
        self._window.page.view.setFocus()
        self._window.page.view.scrollToAnchor(SCHEME)

    # --- the engine

    def _done(self, done: Done) -> None:
        article = self._asked.pop(done.id, 0)
        if not article or article != self._window.page.view.article or done.cancelled:
            return
        count = int(done.totals.get("comments", 0))
        self._window.status.rest()
        if count:
            self._window.page.view.say_anew(f"{SCHEME}:", counted(count))
            self._read(article, quietly=True)
        else:
            self._window.status.tell(self.tr("Nobody has said anything yet."))

    def _failed(self, failed: Failed) -> None:
        self._asked.pop(failed.id, None)
