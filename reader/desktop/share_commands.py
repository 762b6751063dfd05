"""What sharing does: to another program, to the clipboard, or into the outbox while offline.

The window opens no connection: an address goes to the system, which has a program for it.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QToolButton

from reader import library
from reader.desktop.both_ways import ISOLATED
from reader.desktop.dialogs.share_dialogs import AskServer
from reader.desktop.share_menu import ShareMenu, name_of
from reader.share.targets import Piece, Target, address_of, targets_of, text_of

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window
    from reader.store import Store

SCHEME = "share"  # of our own links at the foot of a page
OPENED_SCHEMES = ("http", "https", "mailto")


class ShareCommands(QObject):
    """The hands that give stories to others; `is_online` is asked before anything leaves."""

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self.is_online: Callable[[], bool] = lambda: window.hands.away.is_online()
        self.menu: ShareMenu | None = None
        window.page.view.clicked.connect(self._followed)
        parts.choices.changed.connect(self._choices_changed)
        self._name_foot()

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action, by its id."""
        return {"share": self.open_menu}

    def targets(self) -> tuple[Target, ...]:
        """The reader's targets in their order, those that are switched off among them."""
        return targets_of(self._parts.choices.now.share)

    # --- the page's foot

    def _choices_changed(self, names: frozenset[str]) -> None:
        if "share" in names:
            self._name_foot()

    def _name_foot(self) -> None:
        """Give the pages that are opened from now on their line of plain links."""
        links = [
            f'<a href="{SCHEME}:{escape(target.id)}">{escape(ISOLATED.format(name_of(target)))}</a>'
            for target in self.targets()
            if target.on and target.foot
        ]
        lines = [f'<a href="respond:">{escape(self.tr("Respond to this story"))}</a>']
        if links:
            lines.append(f"{escape(self.tr('Share this story'))}: {' · '.join(links)}")
        self._parts.opening.share_line = "<br/>".join(lines)

    def _followed(self, address: QUrl) -> None:
        if address.scheme() == SCHEME:
            self.share(address.path())

    # --- the menu

    def open_menu(self) -> ShareMenu | None:
        """Open the menu of targets for the article that is open."""
        if self._parts.opening.row is None:
            return None
        choices = self._parts.choices.now
        self.menu = menu = ShareMenu(
            self.targets(), choices.share_last, self._window.sheet, self._window
        )
        menu.chosen.connect(self.share)
        menu.editing.connect(self._edit)
        menu.popup(self._corner(menu))
        return menu

    def _corner(self, menu: ShareMenu) -> QPoint:
        """Below the button, on the side where the menu has room."""
        page, action = self._window.page, self._window.actions_of["share"]
        for button in page.findChildren(QToolButton):
            if button.defaultAction() is action and button.isVisible():
                corner = button.mapToGlobal(button.rect().bottomRight())
                return corner - QPoint(menu.sizeHint().width(), 0)
        return page.mapToGlobal(page.rect().topLeft())

    def _edit(self) -> None:
        preferences = self._window.hands.house.show_preferences()
        preferences.tabs.setCurrentWidget(preferences.sharing)

    # --- sharing

    def share(self, id: str) -> None:
        """Share the article that is open, and what is selected in it, with a target."""
        target = next((target for target in self.targets() if target.id == id), None)
        row = self._parts.opening.row
        if target is None or row is None:
            return
        server = self._parts.choices.now.share_server
        if target.needs_server and not server:
            self._ask_server(target)
            return
        quote = self._window.page.view.textCursor().selection().toPlainText()

        def go(piece: Piece | None) -> None:
            if piece is not None:
                self._give(target, piece, row.id, server)

        self._parts.read_lane.ask(lambda store: _piece(store, row.id, quote), go, first=True)

    def _ask_server(self, target: Target) -> None:
        dialog = AskServer(name_of(target), self._window)

        def named(server: str) -> None:
            self._parts.choices.change(share_server=server)
            self.share(target.id)

        dialog.named.connect(named)
        dialog.open()

    def _give(self, target: Target, piece: Piece, article: int, server: str) -> None:
        if not piece.url:
            self._window.status.tell(self.tr("This article has no link that could be shared."))
            return
        self._parts.choices.change(share_last=target.id)
        if target.text:
            QGuiApplication.clipboard().setText(text_of(target, piece))
            self._window.status.tell(self.tr("Copied."))
            return
        address = address_of(target, piece, server)
        if target.leaves and not self.is_online():
            self._lay_down(target, piece, address, article)
        else:
            self.open_address(address)

    def open_address(self, address: str) -> bool:
        """Hand an address to the system, as it is; answers whether a program took it."""
        url = QUrl.fromEncoded(address.encode("ascii"))
        if url.scheme() in OPENED_SCHEMES and QDesktopServices.openUrl(url):
            return True
        said = self.tr("No program was found to open {address}.")
        self._window.status.tell(said.format(address=f"{url.scheme()}:{url.host()}"))
        return False

    # --- the outbox

    def _lay_down(self, target: Target, piece: Piece, address: str, article: int) -> None:
        """Keep it until there is a network."""
        content = {"address": address, "title": piece.title, "name": name_of(target)}
        said = self.tr("You are offline: kept in the outbox until you are back.")
        self._window.hands.outbox.lay_down(target.id, content, said, article=article)


# In the lane.


def _piece(store: Store, article: int, quote: str) -> Piece | None:
    found = store.articles.get(article)
    return None if found is None else library.piece_of(found, quote)
