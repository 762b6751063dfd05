"""What each action does, with the panes of the window and the parts behind them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPoint, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from reader.desktop import operations
from reader.desktop.add_feed import AddFeed
from reader.desktop.changing import Step
from reader.desktop.engine_client import new_id
from reader.desktop.flow import Flow
from reader.desktop.folding import Pane
from reader.desktop.headline_menu import menu_for
from reader.desktop.marks import READ_MARK, STAR_MARK
from reader.desktop.narrowing import Narrowing
from reader.desktop.rows import FEED, FOLDER, Place, Row
from reader.model import Arrangement, Feed
from reader.protocol import Import

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window

OPENED_SCHEMES = ("http", "https", "mailto")
_WEB = ("http", "https")
IN_BROWSER = "browser"  # how a feed is read, in its options
MOST_OPENED = 10  # pages in the browser at once


class Commands:
    """The hands of the window."""

    def __init__(self, window: Window, parts: Parts) -> None:
        self._window = window
        self._parts = parts
        self.flow = Flow(window, parts)
        self.narrowing = Narrowing(window, parts)
        self._visited = 0  # the article whose page was last opened by a click
        self._since_visit = QElapsedTimer()
        window.headlines.view.menu_wanted.connect(self.show_menu)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action of the table, by its id."""
        window, parts = self._window, self._parts
        own: dict[str, Callable[[], object]] = {
            "add": self.add_feed,
            "refresh": lambda: parts.refreshing.refresh(all=True),
            "stop": self.stop,
            "quit": window.leave,
            "search": window.headlines.start_search,
            "larger": lambda: window.change_text_size(1),
            "smaller": lambda: window.change_text_size(-1),
            "usual": lambda: window.change_text_size(0),
            "back": window.page.view.page_up,
            "next_link": lambda: self.next_link(True),
            "previous_link": lambda: self.next_link(False),
            "read": self.toggle_read,
            "star": self.toggle_star,
            "all_read": lambda: parts.opening.when_whole(self.mark_all_read),
            "undo": parts.undo.undo,
            "redo": parts.undo.redo,
            "open": self.open_in_browser,
            "copy_link": self.copy_link,
        }
        return own | self.flow.slots() | self.narrowing.slots()

    def row(self) -> Row | None:
        """The article that is open or about to be, as it is marked now."""
        opening, model = self._parts.opening, self._window.headlines.model
        row = model.row(opening.wanted)
        if row is None and opening.row is not None and opening.row.id == opening.wanted:
            return opening.row
        return row

    def chosen(self) -> Sequence[int]:
        """The articles to do something with: several that are chosen, else the one that is open."""
        view, row = self._window.headlines.view, self.row()
        if view.chosen_count() > 1:
            return view.chosen()
        return () if row is None else (row.id,)

    def has_mark(self, name: str) -> bool:
        """Whether all of them are marked, as far as their rows are at hand."""
        model = self._window.headlines.model
        rows = [row for article in self.chosen() if (row := model.row(article)) is not None]
        return bool(rows) and all(getattr(row, name) for row in rows)

    def show_menu(self, at: QPoint) -> QMenu:
        """Open the menu of what is chosen in the list."""
        count = self._window.headlines.view.chosen_count()
        menu = menu_for(count, self._window.actions_of, self._window)
        menu.popup(at)
        return menu

    # --- going

    def next_link(self, forward: bool) -> None:
        """Move to the next link of the article."""
        self._window.page.view.setFocus()
        self._window.page.view.next_link(forward)

    def search(self, words: str) -> None:
        """List what is found for words; with none, go back to the place in the tree."""
        opening = self._parts.opening
        if words:
            opening.open_place(Place(words=words))
        elif opening.place.words:
            self._window.open_chosen_place()

    def stop(self) -> None:
        """Choose one article instead of several, leave the search, go back, or stop the engine."""
        if self._window.hands.full_screen.leave():
            return
        headlines, folding = self._window.headlines, self._window.folding
        if not (headlines.view.collapse() or headlines.end_search() or folding.back()):
            self._parts.engine.cancel()

    # --- marking

    def toggle_read(self) -> None:
        """Mark the article read or unread; several as not all of them are."""
        row, chosen = self.row(), self.chosen()
        if len(chosen) > 1:
            self._parts.marks.set_many(chosen, READ_MARK, not self.has_mark("read"))
        elif row is not None:
            self._parts.marks.set_read(row, not row.read)

    def toggle_star(self) -> None:
        """Star the article, or take its star; several as not all of them are."""
        row, chosen = self.row(), self.chosen()
        if len(chosen) > 1:
            self._parts.marks.set_many(chosen, STAR_MARK, not self.has_mark("starred"))
        elif row is not None:
            self._parts.marks.set_starred(row, not row.starred)

    def mark_all_read(self) -> None:
        """Mark everything of the list read."""
        model = self._window.headlines.model
        if model.rowCount():
            self._parts.marks.set_all_read(self._parts.opening.place, model.ids)

    # --- leaving

    def enter_article(self) -> None:
        """Enter on a headline: the article where it is out of sight, else its page."""
        row = self.row()
        if self._window.headlines.view.chosen_count() > 1:
            self.open_in_browser()
        elif self._window.folding.sees(Pane.PAGE):
            if row is not None and row.address:
                self._visit(row)
        else:
            self._as_its_feed_is_read(self._window.going.open_chosen)

    def click_article(self) -> None:
        """A click on a headline: its page, where its feed is always read in the browser."""
        self._as_its_feed_is_read(self._window.going.follow_click)

    def _visit(self, row: Row) -> None:
        """Open an article's page, once for the two clicks of a double one."""
        soon = QGuiApplication.styleHints().mouseDoubleClickInterval()
        again = self._visited == row.id and self._since_visit.isValid()
        if not (again and self._since_visit.elapsed() < soon):
            self._visited = row.id
            self._since_visit.start()
            self.open_address(QUrl(row.address))

    def _as_its_feed_is_read(self, here: Callable[[], object]) -> None:
        """Visit the chosen article where its feed is read in the browser, else read it `here`."""
        view = self._window.headlines.view
        article = view.current()
        row = self._window.headlines.model.row(article)
        if row is None or view.chosen_count() != 1:
            return
        feed = row.feed

        def told(found: Feed | None) -> None:
            if view.current() == article:
                in_browser = found is not None and found.options.view == IN_BROWSER
                if in_browser and row.address:
                    self._visit(row)
                else:
                    here()

        self._parts.read_lane.ask(lambda store: store.feeds.get(feed), told, first=True)

    def open_in_browser(self) -> None:
        """Open the article's page in the system's browser, or those of a few."""
        chosen = self.chosen()
        if len(chosen) > MOST_OPENED:
            said = self._window.tr("Choose at most {count} articles to open them at once.")
            self._window.status.tell(said.format(count=MOST_OPENED))
            return
        for address in self._addresses(chosen):
            self.open_address(QUrl(address))

    def open_address(self, address: QUrl) -> None:
        """Open an address with the system; only http, https and mailto leave.

        Without a network a page is kept in the outbox instead.
        """
        hands = self._window.hands
        if address.scheme().lower() in _WEB and not hands.share.is_online():
            row = self.row()
            mine = row is not None and QUrl(row.address) == address
            title = row.title if row is not None and mine else ""
            hands.outbox.keep_link(bytes(address.toEncoded().data()).decode(), title)
            return
        if address.scheme().lower() in OPENED_SCHEMES and not QDesktopServices.openUrl(address):
            self._window.status.tell(
                self._window.tr("No program was found to open {address}.").format(
                    address=address.toString()
                )
            )

    def copy_link(self) -> None:
        """Put the article's address on the clipboard; of several, one a line."""
        addresses = self._addresses(self.chosen())
        if addresses:
            QGuiApplication.clipboard().setText("\n".join(addresses))
            one = self._window.tr("Link copied.")
            many = self._window.tr("{count} links copied.").format(count=len(addresses))
            self._window.status.tell(one if len(addresses) == 1 else many)

    def _addresses(self, articles: Sequence[int]) -> list[str]:
        model, opened = self._window.headlines.model, self._parts.opening.row
        rows = [model.row(article) for article in articles]
        if len(articles) == 1 and rows == [None]:
            rows = [opened]
        return [row.address for row in rows if row is not None and row.address]

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
        dialog.later.connect(window.hands.outbox.keep_feed)
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

        def offer(files: list[str]) -> None:
            for word, file in zip(arguments, files, strict=True):
                if file:
                    self._window.hands.lists.import_opml(file)
                else:
                    self.add_feed(word)

        self._parts.decoding.lane.ask(lambda _: [_file(word) for word in arguments], offer)


# In the lane: a disk may be slow to say what it has.


def _file(word: str) -> str:
    """The whole path of a file, "" for what is none, such as an address too long to be one."""
    with suppress(OSError):
        if Path(word).is_file():
            return str(Path(word).resolve())
    return ""
