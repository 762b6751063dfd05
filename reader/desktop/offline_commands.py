"""What the actions do that are about reading offline: fetch now, what is kept, which text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.desktop import operations
from reader.desktop.dialogs.ledger import LedgerList
from reader.model import Feed

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window

FEED_TEXT, PAGE_TEXT = "feed", "page"


def _tr(text: str) -> str:
    return QCoreApplication.translate("OfflineCommands", text)


class OfflineCommands:
    """Asks the engine for what is missing; shows the ledger, and the other text."""

    def __init__(self, window: Window, parts: Parts, clock: Callable[[], float]) -> None:
        self._window = window
        self._parts = parts
        self._clock = clock
        notice = window.page.notice
        notice.add_button("other_text", window.actions_of["other_text"], _tr("Show it"))
        notice.add_button("fetch_now", window.actions_of["fetch_now"], _tr("Fetch now"))
        notice.add_button("ledger", window.actions_of["ledger"], _tr("Details…"))
        parts.keeping.changed = self._show_texts
        choices = parts.choices
        parts.keeping.wished = lambda: choices.now.keep_pages or choices.now.keep_pictures

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each of these actions, by its id."""
        return {
            "fetch_now": self.fetch_now,
            "ledger": self.show_ledger,
            "other_text": self.other_text,
            "play": self.play,
        }

    def fetch_now(self) -> None:
        """Fetch what the chosen articles lack, before everything else."""
        chosen = self._window.hands.commands.chosen()
        if not chosen:
            return
        self._parts.keeping.fetch(chosen)
        one = _tr("Fetching what is missing of this article.")
        many = _tr("Fetching what is missing of {count} articles.").format(count=len(chosen))
        self._window.status.tell(one if len(chosen) == 1 else many)

    def show_ledger(self) -> LedgerList | None:
        """Open the list of everything that is kept of the open article."""
        row = self._window.hands.commands.row()
        if row is None:
            return None
        article = row.id
        dialog = LedgerList(row.title or row.snippet, self._clock, self._window)
        dialog.fetch.connect(lambda: self._parts.keeping.fetch((article,)))

        def read() -> None:
            self._parts.read_lane.ask(lambda store: store.ledger.of(article), dialog.show_items)

        self._parts.opening.arrived.connect(read)
        dialog.finished.connect(lambda _: self._parts.opening.arrived.disconnect(read))
        read()
        dialog.open()
        return dialog

    def play(self) -> None:
        """Let the moving picture on the screen play, or stand still."""
        if not self._window.page.view.pictures.toggle_visible():
            self._window.status.tell(_tr("No picture on the screen moves."))

    # --- which text

    def _show_texts(self) -> None:
        """The action says which text it leads to; with only one, the page is to be had."""
        action = self._window.actions_of["other_text"]
        action.setEnabled(True)
        other = self._parts.opening.kind == PAGE_TEXT
        action.setText(_tr("Show the feed’s text") if other else _tr("Show the full text"))

    def other_text(self) -> None:
        """Show the article's other text, and remember that for this article.

        Where there is only the feed's, its page is fetched.
        """
        opening, row = self._parts.opening, self._window.hands.commands.row()
        if row is None:
            return
        if PAGE_TEXT not in self._parts.keeping.kinds:
            self._parts.keeping.fetch((row.id,), page=True)
            said = _tr("There is only the feed’s text; the page is being fetched.")
            self._window.status.tell(said)
            return
        kind = FEED_TEXT if opening.kind == PAGE_TEXT else PAGE_TEXT
        article, feed, now = row.id, row.feed, int(self._clock())

        def shown(_: object) -> None:
            opening.open_article(article)
            said = _tr("The feed’s text.") if kind == FEED_TEXT else _tr("The full text.")
            offer = _tr("Always so in this feed")
            self._window.status.tell(said, offer, lambda: self._for_feed(feed, kind))

        self._parts.write_lane.ask(
            lambda store: store.chosen_texts.choose(article, kind, now), shown
        )

    def _for_feed(self, feed: int, kind: str) -> None:
        """Show this text of all articles of a feed from now on; it can be undone."""

        def told(found: Feed | None) -> None:
            if found is not None:
                options = replace(found.options, view=kind)
                said = _tr("How “{name}” is read has changed.").format(name=found.name)
                self._parts.changing.do(said, operations.options_set(feed, options))

        self._parts.read_lane.ask(lambda store: store.feeds.get(feed), told)
