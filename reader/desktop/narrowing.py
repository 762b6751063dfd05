"""What narrows and orders the list: only unread, starred, with pictures, complete, oldest first.

Whether only unread articles are listed, and in what order, stays from list to list; the other
filters end with the list they were chosen for.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from reader.desktop.rows import ALL, STARRED, VIEW, Place

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window

FILTERS = ("unread_only", "starred_only", "with_pictures", "with_files", "offline_only")
_MENU = (*FILTERS, "", "oldest_first", "", "save_view")


class Narrowing(QObject):
    """Turns the list's checkable actions into places, and shows in them how the list is."""

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._unread = window.actions_of["unread_only"].isChecked()
        parts.choices.changed.connect(self._choice_changed)
        parts.opening.left.connect(self.show)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for the actions that narrow and order."""
        return {
            **dict.fromkeys(FILTERS, self.apply),
            "oldest_first": self.turn_round,
            "narrow": self.open_menu,
        }

    def open_menu(self) -> QMenu:
        """Open the menu of order and filters below its button."""
        headlines, on = self._window.headlines, self._window.actions_of
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for id in _MENU:
            if id:
                menu.addAction(on[id])
            else:
                menu.addSeparator()
        corner = headlines.tool_corner(on["narrow"])
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))
        return menu

    def place_for(self, place: Place) -> Place:
        """A place of the tree as it is to be opened: what stays from list to list applies.

        A saved view is opened as it was saved.
        """
        if place.kind == VIEW:
            return self._parts.views.place(place.id) or Place()
        unread = self._unread and place.kind not in (ALL, STARRED)
        return place._replace(unread=unread, oldest=self._parts.choices.now.oldest_first)

    def apply(self) -> None:
        """Open the list again, narrowed as the actions say."""
        on, place = self._window.actions_of, self._parts.opening.place
        unread, starred, pictures, files, offline = (on[id].isChecked() for id in FILTERS)
        if place.kind not in (ALL, STARRED):
            self._unread = unread
        self._open(
            place._replace(
                unread=unread,
                starred=starred,
                pictures=pictures,
                files=files,
                offline=offline,
                view=0,
            )
        )

    def turn_round(self) -> None:
        """Open the list in the other order, and keep that order for all lists."""
        oldest = self._window.actions_of["oldest_first"].isChecked()
        self._parts.choices.change(oldest_first=oldest)
        if self._parts.opening.place.oldest != oldest:
            self._open(self._parts.opening.place._replace(oldest=oldest, view=0))

    def _choice_changed(self, names: frozenset[str]) -> None:
        """The order of lists has been chosen, here or elsewhere."""
        place, oldest = self._parts.opening.place, self._parts.choices.now.oldest_first
        if "oldest_first" in names and place.oldest != oldest and not place.view:
            self._open(place._replace(oldest=oldest))

    def show(self) -> None:
        """Let the actions show how the list is narrowed that is opened now."""
        place, on = self._parts.opening.place, self._window.actions_of
        on["unread_only"].setChecked(place.unread)
        on["starred_only"].setChecked(place.starred)
        on["with_pictures"].setChecked(place.pictures)
        on["with_files"].setChecked(place.files)
        on["offline_only"].setChecked(place.offline)
        on["oldest_first"].setChecked(place.oldest)

    def _open(self, place: Place) -> None:
        article = self._window.headlines.view.current()
        self._parts.opening.open_place(place)
        if article:
            self._parts.opening.listed.connect(
                lambda: self._window.headlines.view.choose_article(article),
                Qt.ConnectionType.SingleShotConnection,
            )


def described(place: Place) -> str:
    """What narrows and orders a list, in a few words; "" for nothing."""
    tr = QCoreApplication.translate
    said = [
        (place.starred, tr("Narrowing", "starred")),
        (place.pictures, tr("Narrowing", "with pictures")),
        (place.files, tr("Narrowing", "with files")),
        (place.offline, tr("Narrowing", "complete offline")),
        (place.oldest, tr("Narrowing", "oldest first")),
    ]
    return ", ".join(words for is_so, words in said if is_so)
