"""The menu of the article: what can be done with what is selected, with a link, with a picture.

Made from the action table as far as that has it; opens at the mouse, or by the menu key at the
link or the words that are chosen.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QMenu

from reader import library
from reader.desktop import picture_saving
from reader.desktop.language import spoken
from reader.desktop.rows import Shown
from reader.desktop.telling import sentence_for
from reader.share.lookups import address_of, lookups_of
from reader.share.targets import Piece

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window
    from reader.store import Store

_WEB = ("http://", "https://")
_SHOWN = 24  # letters of the words that are looked up
_LONGEST = 200  # letters that are looked up


class PageMenu(QObject):
    """Fills the menu that the view makes."""

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        view = window.page.view
        view.installEventFilter(self)  # the menu key
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QContextMenuEvent):
            return False
        view = self._window.page.view
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = view.cursorRect().bottomLeft() if by_key else event.pos()
        link = view.current_link() if by_key else view.anchorAt(event.pos())
        self.open(at, link)
        return True

    def open(self, at: QPoint, link: str) -> QMenu:
        """Open the menu at a place of the page, for the link that is there."""
        view = self._window.page.view
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, at, link)
        view.menu_made.emit(menu, link)
        menu.popup(view.viewport().mapToGlobal(at))
        return menu

    def _fill(self, menu: QMenu, at: QPoint, link: str) -> None:
        view = self._window.page.view
        slot = view.pictures.at(at)
        if link.startswith(_WEB):
            self._offer(menu, self.tr("Open link"), lambda: view.clicked.emit(QUrl(link)))
            self._offer(menu, self.tr("Copy link address"), lambda: self._copy(link))
            menu.addSeparator()
        if slot is not None and slot.shown.media and not slot.shown.side:
            self._fill_picture(menu, slot.shown)
            menu.addSeparator()
        words = view.textCursor().selection().toPlainText().strip()
        if words and words != view.current_link():
            self._fill_words(menu, words)
        self._fill_article(menu, has_words=bool(words))

    def _fill_words(self, menu: QMenu, words: str) -> None:
        self._offer(menu, self.tr("Copy"), self._window.page.view.copy)
        self._offer(menu, self.tr("Copy with source"), lambda: self.copy_with_source(words))
        one_line = " ".join(words.split())[:_LONGEST]
        cut = one_line if len(one_line) <= _SHOWN else f"{one_line[: _SHOWN - 1]}…"
        for place in lookups_of(self._parts.choices.now.lookups):
            said = self.tr("Look up “{words}”: {name}").format(words=cut, name=place.name)
            address = address_of(place, one_line, spoken()[:2])
            self._offer(menu, said.replace("&", "&&"), partial(self._look_up, address))
        menu.addSeparator()

    def _fill_article(self, menu: QMenu, *, has_words: bool) -> None:
        actions = self._window.actions_of
        if self._window.page.view.article:
            some = ("highlight",) if has_words else ("find", "print")
            for id in (*some, "note", "share", "open", "copy_link"):
                menu.addAction(actions[id])

    def _fill_picture(self, menu: QMenu, shown: Shown) -> None:
        viewing = self._window.hands.viewing
        self._offer(menu, self.tr("Open picture"), lambda: viewing.open(shown.name))
        self._offer(menu, self.tr("Save picture…"), lambda: self._ask_file(shown))
        self._offer(menu, self.tr("Copy picture"), lambda: self.copy_picture(shown))

    @staticmethod
    def _offer(menu: QMenu, words: str, do: Callable[[], object]) -> None:
        menu.addAction(words).triggered.connect(lambda _=False: do())

    # --- what is done

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._window.status.tell(self.tr("Copied."))

    def copy_with_source(self, words: str) -> None:
        """Copy words as a quotation, with who wrote them and where they stand."""
        row = self._parts.opening.row
        if row is None:
            return

        def told(piece: Piece | None) -> None:
            if piece is not None:
                self._copy(with_source(words, piece))

        self._parts.read_lane.ask(lambda store: _piece(store, row.id), told, first=True)

    def _look_up(self, address: str) -> None:
        share = self._window.hands.share
        if share.is_online():
            share.open_address(address)
        else:
            self._window.status.tell(self.tr("You are offline: this can be looked up later."))

    def copy_picture(self, shown: Shown) -> None:
        """Put a picture on the clipboard."""

        def told(image: QImage) -> None:
            if not image.isNull():
                QGuiApplication.clipboard().setImage(image)
                self._window.status.tell(self.tr("Copied."))

        path = self._parts.decoding.path(shown.media)
        self._parts.decoding.lane.ask(lambda _: QImage(str(path)), told)

    def _ask_file(self, shown: Shown) -> None:
        picture_saving.ask_file(self._window, shown, lambda path: self.save_picture(shown, path))

    def save_picture(self, shown: Shown, path: Path) -> None:
        """Write a picture into a file, in the form that its name says."""
        window, decoding = self._window, self._parts.decoding
        picture_saving.save(
            decoding,
            shown,
            path,
            window.status.tell,
            lambda error: window.status.tell(sentence_for(window, error)),
        )


def with_source(words: str, piece: Piece) -> str:
    """A quotation with its author, headline, source and address."""
    host = (urlsplit(piece.url).hostname or "").removeprefix("www.")
    named = ", ".join(part for part in (piece.author, piece.title, piece.source or host) if part)
    return "\n".join(part for part in (f"“{words}”", f"— {named}", piece.url) if part)


# In the lane.


def _piece(store: Store, article: int) -> Piece | None:
    found = store.articles.get(article)
    return None if found is None else library.piece_of(found)
