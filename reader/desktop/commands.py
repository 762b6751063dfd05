"""What each action does, with the panes of the window and the parts behind them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reader.desktop import operations
from reader.desktop.add_feed import AddFeed
from reader.desktop.changing import Step
from reader.desktop.engine_client import new_id
from reader.desktop.rows import FEED, FOLDER, Place, Row
from reader.model import Arrangement
from reader.protocol import Import

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window

OPENED_SCHEMES = ("http", "https", "mailto")


class Commands:
    """The hands of the window."""

    def __init__(self, window: Window, parts: Parts) -> None:
        self._window = window
        self._parts = parts

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action of the table, by its id."""
        window, parts = self._window, self._parts
        return {
            "add": self.add_feed,
            "refresh": lambda: parts.refreshing.refresh(all=True),
            "stop": self.stop,
            "quit": window.close,
            "search": window.headlines.start_search,
            "unread_only": self.show_unread_only,
            "larger": lambda: window.change_text_size(1),
            "smaller": lambda: window.change_text_size(-1),
            "usual": lambda: window.change_text_size(0),
            "next": lambda: self.step(1),
            "previous": lambda: self.step(-1),
            "onward": self.onward,
            "back": window.page.view.page_up,
            "next_link": lambda: self.next_link(True),
            "previous_link": lambda: self.next_link(False),
            "next_pane": lambda: window.next_pane(1),
            "previous_pane": lambda: window.next_pane(-1),
            "read": self.toggle_read,
            "star": self.toggle_star,
            "all_read": self.mark_all_read,
            "undo": parts.undo.undo,
            "redo": parts.undo.redo,
            "open": self.open_in_browser,
            "copy_link": self.copy_link,
        }

    def row(self) -> Row | None:
        """The article that is open, as it is marked now."""
        opened = self._parts.opening.row
        if opened is None:
            return None
        return self._window.headlines.model.row(opened.id) or opened

    # --- going

    def step(self, by: int) -> None:
        """Go to the next or the previous article of the list."""
        view = self._window.headlines.view
        at = view.currentIndex().row() + by
        if 0 <= at < self._window.headlines.model.rowCount():
            view.choose(at)

    def onward(self) -> None:
        """Page down; at the end of the article, go to the next unread one."""
        window = self._window
        if self._parts.opening.row is not None and window.page.view.page_down():
            return
        at = window.headlines.model.next_unread(window.headlines.view.currentIndex().row())
        if at >= 0:
            window.headlines.view.choose(at)
        else:
            window.status.tell(window.tr("Nothing unread below."))

    def next_link(self, forward: bool) -> None:
        """Move to the next link of the article."""
        self._window.page.view.setFocus()
        self._window.page.view.next_link(forward)

    def show_unread_only(self) -> None:
        """Narrow the list to what is unread, or widen it again."""
        on = self._window.actions_of["unread_only"].isChecked()
        self._parts.opening.open_place(self._parts.opening.place._replace(unread=on))

    def search(self, words: str) -> None:
        """List what is found for words; with none, go back to the place in the tree."""
        opening = self._parts.opening
        if words:
            opening.open_place(Place(words=words))
        elif opening.place.words:
            self._window.open_chosen_place()

    def stop(self) -> None:
        """Leave the search, or stop what the engine is at."""
        if not self._window.headlines.end_search():
            self._parts.engine.cancel()

    # --- marking

    def toggle_read(self) -> None:
        """Mark the article read or unread."""
        row = self.row()
        if row is not None:
            self._parts.marks.set_read(row, not row.read)

    def toggle_star(self) -> None:
        """Star the article, or take its star."""
        row = self.row()
        if row is not None:
            self._parts.marks.set_starred(row, not row.starred)

    def mark_all_read(self) -> None:
        """Mark everything of the list read."""
        model = self._window.headlines.model
        if model.rowCount():
            self._parts.marks.set_all_read(self._parts.opening.place, model.ids)

    # --- leaving

    def open_in_browser(self) -> None:
        """Open the article's page in the system's browser."""
        row = self.row()
        if row is not None and row.address:
            self.open_address(QUrl(row.address))

    def open_address(self, address: QUrl) -> None:
        """Open an address with the system; only http, https and mailto leave."""
        if address.scheme().lower() in OPENED_SCHEMES and not QDesktopServices.openUrl(address):
            self._window.status.tell(
                self._window.tr("No program was found to open {address}.").format(
                    address=address.toString()
                )
            )

    def copy_link(self) -> None:
        """Put the article's address on the clipboard."""
        row = self.row()
        if row is not None and row.address:
            QGuiApplication.clipboard().setText(row.address)
            self._window.status.tell(self._window.tr("Link copied."))

    # --- subscribing

    def add_feed(self, address: str = "") -> AddFeed:
        """Open the dialog for a new subscription; a folder that is chosen is offered for it."""
        window = self._window
        node = window.sidebar.current()
        folder = 0 if node is None else node.id if node.kind == FOLDER else node.parent
        nodes = window.sidebar.model.nodes()
        dialog = AddFeed(
            self._parts.engine, nodes, window.explain, self._make_folder, window, folder=folder
        )
        dialog.unwanted.connect(self.drop_folders)
        dialog.added.connect(lambda feeds, made: self.show_added(feeds, *made))
        dialog.there.connect(lambda feed: window.sidebar.choose(Place(FEED, feed)))
        dialog.start(address)
        return dialog

    def _make_folder(self, title: str, then: Callable[[int, bool], object]) -> None:
        """Make a folder at the top where there is none of this title; tell whether it is new."""

        def told(found: tuple[dict[str, int], dict[str, int]]) -> None:
            then(found[0][title], title in found[1])

        self._parts.write_lane.ask(lambda store: operations.make_folders(store, (title,)), told)

    def drop_folders(self, folders: tuple[int, ...]) -> None:
        """Take back folders that were made for feeds which could not be added."""
        gone = Arrangement(gone=folders)
        self._parts.write_lane.ask(
            lambda store: store.arrangement.apply(gone), lambda _: self._parts.merging.read_tree()
        )

    def show_added(self, feeds: tuple[int, ...], *folders: int) -> None:
        """Open the list of a feed that has just been added, as soon as the tree has it.

        Adding can be undone, with folders that were made for it.
        """
        window = self._window
        back: list[Step] = [operations.feeds_removed(*feeds)]
        if folders:
            back += [operations.folders_removed(*folders)]
        said = (
            window.tr("One feed added.")
            if len(feeds) == 1
            else window.tr("{count} feeds added.").format(count=len(feeds))
        )
        self._parts.changing.record(said, *back)
        window.wanted_place = Place(FEED, feeds[0])
        self._parts.merging.read_tree()
        self._parts.merging.flush_tree()

    def import_opml(self, path: str) -> str:
        """Import an OPML file, then fetch what is new in it; answers the request's id."""
        request = Import(new_id(), path)
        self._window.imports.add(request.id)
        self._parts.engine.send(request)
        return request.id

    def take_arguments(self, arguments: Sequence[str]) -> None:
        """Offer what the desktop handed over: OPML files are imported, an address is looked at."""
        for word in arguments:
            if Path(word).is_file():
                self._window.list_commands.import_opml(str(Path(word).resolve()))
            else:
                self.add_feed(word)
