"""Says what is so: names of lists, states of buttons, progress, results and troubles."""

from __future__ import annotations

import logging
import time
from array import array
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from reader import settings
from reader.desktop.empty_words import EmptyWords
from reader.desktop.folding import Pane
from reader.desktop.marks import grouped
from reader.desktop.narrowing import described
from reader.desktop.rows import AUTHOR, STARRED, Opened
from reader.desktop.undo import Step, Way
from reader.desktop.when import row_time
from reader.errors import Code, KnownError
from reader.model import Message
from reader.protocol import OFFLINE, Done, Failed, Progress

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window

_log = logging.getLogger(__name__)

_ONE_ARTICLE = ("share", "ledger", "respond")
_ARTICLE_ACTIONS = ("read", "star", "tag", "fetch_now", "open", "copy_link")


class Telling(QObject):
    """The voice of the window."""

    def __init__(self, window: Window, parts: Parts, mark_after: float = 0.0) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self.mark_after = mark_after
        self._empty = EmptyWords(window, parts)
        self._seen = QTimer(self, singleShot=True)
        self._seen.timeout.connect(self._mark_seen)
        self._resting = ""
        # What requests that are no refresh say of themselves: a pattern, or who makes the words.
        self.works: dict[str, str | Callable[[Progress], str]] = {}

    # --- lists

    def name_list(self) -> None:
        """Say which list is open and how much is in it, or why there is nothing."""
        window, place = self._window, self._parts.opening.place
        shown = window.headlines.model.rowCount()
        if place.words and not place.view:
            heading = self.tr("Search: {words}").format(words=place.words)
            count = self.tr("{count} found").format(count=grouped(shown))
        elif place.kind == AUTHOR:
            heading = place.author
            one, many = self.tr("1 article"), self.tr("{count} articles")
            count = one if shown == 1 else many.format(count=grouped(shown))
        else:
            node = window.sidebar.model.node(*place.node)
            heading = node.name if node else window.headlines.named[0]
            unread = window.sidebar.model.count(place.kind, place.id)
            if place.kind == STARRED or place.is_narrowed or place.view:
                count = self.tr("{count} articles").format(count=grouped(shown))
            else:
                count = self.tr("{count} unread").format(count=grouped(unread))
        narrowed = described(place)
        if narrowed:
            count = f"{count} · {narrowed}"
        chosen = window.headlines.view.chosen_count()
        if chosen > 1:
            count = self.tr("{count} chosen").format(count=grouped(chosen))
        window.headlines.name(heading, count)
        self._empty.say(shown)
        window.setWindowTitle(f"{heading} — Broadsheet")

    # --- articles

    def chosen(self, count: int) -> None:
        """So many articles are chosen: what can be done is done with all of them."""
        self.name_list()
        if count > 1 or self._parts.opening.row is None:
            self._offer_without_article(several=count > 1)
        self.show_marks()

    def article_left(self) -> None:
        """No article is open: nothing can be done with one, and its buttons say nothing of it."""
        self._offer_without_article(several=self._window.headlines.view.chosen_count() > 1)
        self.show_marks()

    def _offer_without_article(self, *, several: bool) -> None:
        self._window.actions_of.enable(_ARTICLE_ACTIONS, several)
        self._window.actions_of.enable(_ONE_ARTICLE, False)

    def article_opened(self, opened: Opened) -> None:
        """An article's first screenful is in the view."""
        self._window.page.empty.hide()
        self._window.actions_of.enable(_ARTICLE_ACTIONS, True)
        self._window.actions_of.enable(_ONE_ARTICLE, True)
        linked = ("open", "copy_link", "share")
        self._window.actions_of.enable(linked, bool(opened.row.address))
        self.show_marks()

    def article_seen(self, article: int) -> None:
        """An article has been painted: it counts as read, now or in a moment, as the user set."""
        self._seen.stop()
        row = self._parts.opening.row
        if self.mark_after < 0 or row is None or row.id != article:
            return
        if self.mark_after == 0:
            self._mark_seen()
        else:
            self._seen.start(int(self.mark_after * 1000))

    def _mark_seen(self) -> None:
        row = self._parts.opening.row
        if row is not None:
            self._parts.marks.seen(self._window.headlines.model.row(row.id) or row)

    def show_marks(self) -> None:
        """Show in the buttons how the open article is marked."""
        window = self._window
        on, sheet = window.actions_of, window.sheet
        starred = window.hands.commands.has_mark("starred")
        unread = bool(window.hands.commands.chosen()) and not window.hands.commands.has_mark("read")
        on.set_icon("star", "star-on" if starred else "star", sheet)
        on.set_icon("read", "unread" if unread else "read", sheet)
        on["star"].setText(self.tr("Unstar") if starred else self.tr("Star"))
        on["read"].setText(self.tr("Mark read") if unread else self.tr("Mark unread"))

    def mark_refused(self, error: Exception) -> None:
        """A mark could not be written and has been taken back."""
        said = self.tr("The mark could not be kept: {reason}").format(reason=self._sentence(error))
        self._window.status.tell(said)

    def step_changed(self, step: Step, way: Way) -> None:
        """Something has been done, taken back or made again: say so, and offer the other way."""
        undo, bar = self._parts.undo, self._window.undo_bar
        on = self._window.actions_of
        on["undo"].setEnabled(bool(undo.can_undo))
        on["redo"].setEnabled(bool(undo.can_redo))
        if way in (Way.DONE, Way.TOLD):
            if not step.quiet:
                bar.offer(step.said, self.tr("Undo"), undo.undo)
            elif way is Way.DONE:
                bar.leave()  # its button would take back something else than it says
        elif way is Way.TAKEN_BACK:
            said = self.tr("Taken back: {what}").format(what=step.said)
            bar.offer(said, self.tr("Redo"), undo.redo)
        elif way is Way.MADE_AGAIN:
            bar.offer(step.said, self.tr("Undo"), undo.undo)
        else:
            bar.leave()

    # --- the engine

    def progress(self, progress: Progress) -> None:
        """How far the engine is; how far keeping is, the foot of the sidebar says."""
        if progress.id == OFFLINE or self._parts.keeping.is_quiet(progress.id):
            return
        words = self.tr("Refreshing")
        if progress.total:
            pattern = self.works.get(progress.id) or self.tr("Refreshing {done} of {total}")
            if isinstance(pattern, str):
                words = pattern.format(done=progress.done, total=progress.total)
            else:
                words = pattern(progress)
        if progress.current:
            words += f" · {progress.current}"
        self._window.status.progress(words, progress.done, progress.total)

    def done(self, done: Done) -> None:
        """The engine has answered a request."""
        window = self._window
        if done.id in window.imports:
            window.imports.discard(done.id)
            self._parts.merging.read_tree()
            if done.feeds:
                self._parts.refreshing.refresh(feeds=done.feeds)
        elif self._parts.keeping.was_asked(done.id):
            self._fetched(done)
        elif "unchanged" in done.totals:
            self._refreshed(done)
        for message in done.messages:
            window.status.tell(window.explain(message))

    def _fetched(self, done: Done) -> None:
        """What was asked to be fetched now is here, or could not come."""
        lost = int(done.totals.get("failed_items", 0))
        if done.cancelled:
            said = self.tr("Stopped; what had come is kept.")
        elif lost == 0:
            one = self.tr("Everything of this article is here.")
            many = self.tr("Everything of these articles is here.")
            said = one if len(done.articles) == 1 else many
        elif lost == 1:
            said = self.tr("One thing is still missing; what is kept says why.")
        else:
            pattern = self.tr("{count} things are still missing; what is kept says why.")
            said = pattern.format(count=grouped(lost))
        self._window.status.tell(said)

    def _refreshed(self, done: Done) -> None:
        new, failed = int(done.totals.get("new", 0)), int(done.totals.get("failed", 0))
        if done.cancelled:
            said = self.tr("Stopped; what had come is kept.")
        elif new == 0:
            said = self.tr("Nothing new.")
        elif new == 1:
            said = self.tr("One new article.")
        else:
            said = self.tr("{count} new articles.").format(count=new)
        offer: str = ""
        do: Callable[[], object] | None = None
        if failed:
            pattern = (
                self.tr("One feed could not be refreshed.")
                if failed == 1
                else self.tr("{count} feeds could not be refreshed.")
            )
            said += " " + pattern.format(count=failed)
            health = self._window.actions_of["health"]
            offer, do = health.text(), health.trigger
        now = time.time()
        at = row_time(int(now), now)
        self._window.status.rest(self.tr("Refreshed at {time}").format(time=at))
        self._window.status.tell(said, offer, do)

    def failed(self, failed: Failed) -> None:
        """The engine could not do what was asked; what nobody asked for is not told."""
        if self._parts.keeping.is_quiet(failed.id):
            return
        self._window.imports.discard(failed.id)
        self._window.status.tell(self._window.explain(failed.message))

    def engine_lost(self) -> None:
        """The engine ended by itself; it is being started again and goes on."""
        self._window.status.tell(self.tr("The refresh broke off and is being started again."))

    def settled(self) -> None:
        """Nothing is under way in the engine."""
        self._window.status.progress_ended()
        self.name_list()

    # --- troubles

    def trouble(self, error: Exception) -> None:
        """Something in a lane went wrong."""
        self._window.status.tell(self._sentence(error))

    def settings_unreadable(self) -> None:
        """The settings file was no good; the usual ones are used."""
        message = Message(Code.SETTINGS_UNREADABLE, {"name": settings.FILE})
        self._window.status.tell(self._window.explain(message))

    def _sentence(self, error: Exception) -> str:
        return sentence_for(self._window, error)


def sentence_for(window: Window, error: Exception) -> str:
    """What to say of an exception: its own sentence where it is known, else where to look."""
    if isinstance(error, KnownError):
        return window.explain(Message(error.code, error.params))
    _log.error("unexpected", exc_info=error)
    return QCoreApplication.translate(
        "Telling", "Something went wrong that should not; the log has the details."
    )


def say_closed(window: Window, error: Exception) -> None:
    """The library cannot be opened: there is nothing to show but the reason."""
    window.headlines.model.show(array("q"), [])
    window.folding.show(Pane.PAGE)
    window.page.empty.say(
        QCoreApplication.translate("Telling", "The library cannot be opened"),
        sentence_for(window, error),
    )
