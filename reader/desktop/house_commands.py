"""What the actions do that are about Broadsheet itself: going anywhere, keys, choices, help."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices

from reader import library
from reader.desktop import palette_items
from reader.desktop.action_table import table
from reader.desktop.action_words import other_words
from reader.desktop.actions import shown
from reader.desktop.dialogs.about import About
from reader.desktop.dialogs.desktop_page import DesktopPage
from reader.desktop.dialogs.keys import Keys
from reader.desktop.dialogs.preferences import Preferences
from reader.desktop.dialogs.report import Report
from reader.desktop.folding import Pane
from reader.desktop.installed_letters import installed_letters
from reader.desktop.palette import Palette
from reader.desktop.palette_items import ACTION, ARTICLE, PLACE, Item
from reader.desktop.rows import FEED, Place, Row
from reader.desktop.telling import sentence_for
from reader.desktop.tray import available
from reader.desktop.when import row_time
from reader.model import City

if TYPE_CHECKING:
    from reader.desktop.licences import Carried
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window

_NOT_OFFERED = ("palette", "stop")


class HouseCommands:
    """Opens the palette and the dialogs that belong to no feed and no article."""

    def __init__(self, window: Window, parts: Parts, clock: Callable[[], float]) -> None:
        self._window = window
        self._paths = parts.paths
        self._parts = parts
        self._clock = clock
        self.palette = Palette(parts.read_lane, self._when, window.sheet, window)
        self.palette.chosen.connect(self.take)
        self._preferences: Preferences | None = None

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each of these actions, by its id."""
        return {
            "palette": self.open_palette,
            "keys": self.show_keys,
            "preferences": self.show_preferences,
            "show_log": self.show_log,
            "report": self.report,
            "about": self.show_about,
        }

    # --- going anywhere

    def _when(self, row: Row) -> str:
        return row_time(row.sort_at, self._clock(), day=row.day, offset=row.offset)

    def open_palette(self) -> None:
        """Open the palette with what can be done now."""
        window = self._window
        actions, also = [], other_words()
        for spec in window.actions_of.specs():
            action = window.actions_of[spec.id]
            if action.isEnabled() and spec.id not in _NOT_OFFERED:
                keys = shown(spec.keys[0]) if spec.keys else ""
                name = action.text().replace("&", "").rstrip("…")
                words = also.get(spec.id, "")
                actions.append(Item(ACTION, name, keys, spec.icon, spec.id, also=words))
        tree = palette_items.places(window.sidebar.model.nodes())
        self.palette.start(actions, tree, window.sheet)

    def take(self, item: Item) -> None:
        """Do what a line of the palette stands for."""
        if item.kind == ACTION:
            self._window.actions_of[str(item.id)].trigger()
        elif item.kind == PLACE:
            self.go_to(item.place)
        elif item.kind == ARTICLE:
            self._parts.read_lane.ask(
                lambda store: store.articles.by_ids((int(item.id),)),
                lambda found: self.open_article(found[0].id, found[0].feed) if found else None,
                first=True,
            )

    def go_to(self, place: Place) -> None:
        """Open the list of a place of the tree."""
        window = self._window
        window.sidebar.choose(place, quietly=True)
        window.open_chosen_place()
        window.folding.go(Pane.LIST)

    def open_article(self, article: int, feed: int) -> None:
        """Open an article in the list that is open, or else in that of its feed."""
        window, opening = self._window, self._parts.opening
        view = window.headlines.view
        at = window.headlines.model.place_of(article)
        window.folding.go(Pane.LIST)
        if at >= 0:
            view.choose(at)
            window.going.open_chosen()
            return
        window.actions_of["unread_only"].setChecked(False)
        self.go_to(Place(FEED, feed))

        def choose() -> None:
            place = window.headlines.model.place_of(article)
            if place >= 0:
                view.choose(place)
                window.going.open_chosen()

        opening.listed.connect(choose, Qt.ConnectionType.SingleShotConnection)

    # --- keys and choices

    def show_keys(self) -> Keys:
        """Show the sheet of keys."""
        sheet = Keys(self._window.actions_of.specs(), self._window)
        sheet.change.clicked.connect(sheet.close)
        sheet.change.clicked.connect(self._change_keys)
        sheet.open()
        return sheet

    def _change_keys(self) -> None:
        preferences = self.show_preferences()
        preferences.tabs.setCurrentWidget(preferences.keyboard)
        preferences.keyboard.field.setFocus()

    def show_preferences(self) -> Preferences:
        """Show the preferences beside the window, which goes on working; one dialog at most."""
        window, choices = self._window, self._parts.choices
        if self._preferences is None:
            made = Preferences(
                choices.now, window.actions_of.specs(), table(), window, tray=available()
            )
            self._ask_for_autostart(made.desktop)
            made.chosen.connect(lambda name, value: choices.change(**{name: value}))
            made.city.sought.connect(self._find_cities)
            made.letters.wanted.connect(self._find_letters)
            choices.changed.connect(self._show_choices)
            made.finished.connect(self._preferences_closed)
            self._preferences = made
        self._preferences.show()
        self._preferences.activateWindow()
        return self._preferences

    def _ask_for_autostart(self, page: DesktopPage) -> None:
        """Show what the system has of a start at login, and let it be changed there."""
        read, write = self._parts.read_lane, self._parts.write_lane
        ticket = read.ask(_is_started, page.show_autostart)

        def refused(error: Exception) -> None:
            self._window.status.tell(sentence_for(self._window, error))
            if self._preferences is not None:
                self._preferences.say(sentence_for(self._window, error), trouble=True)
                read.ask(_is_started, self._preferences.desktop.show_autostart)

        page.autostart_wished.connect(
            lambda on: write.ask(lambda _: _start_at_login(on), failed=refused)
        )
        page.destroyed.connect(ticket.drop)

    def _show_choices(self) -> None:
        if self._preferences is not None:
            self._preferences.show_now(self._parts.choices.now)

    def _find_letters(self) -> None:
        def offer(families: tuple[str, ...]) -> None:
            if self._preferences is not None:
                self._preferences.letters.offer(families)

        self._parts.decoding.lane.ask(lambda _: installed_letters(), offer)

    def _find_cities(self, words: str) -> None:
        def offer(cities: tuple[City, ...]) -> None:
            if self._preferences is not None:
                self._preferences.city.offer(words, cities)

        self._parts.read_lane.ask(lambda _: library.find_cities(words), offer, first=True)

    def _preferences_closed(self) -> None:
        self._preferences = None
        self._parts.choices.changed.disconnect(self._show_choices)

    # --- help

    def show_log(self) -> None:
        """Open the folder of logs with the system."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths.log))):
            self._window.status.tell(
                self._window.tr("The logs are in {folder}.").format(folder=self._paths.log)
            )

    def report(self) -> Report:
        """Put a problem report together and show it."""
        dialog = Report(self._window)
        dialog.logs.clicked.connect(self.show_log)
        log = self._paths.log
        ticket = self._parts.read_lane.ask(lambda _: _report(log), dialog.show_text)
        dialog.finished.connect(ticket.drop)
        dialog.open()
        return dialog

    def show_about(self) -> About:
        """Show what this is, and the terms of what it carries."""
        dialog = About(self._paths.folder, self._paths.log, self._window)
        ticket = self._parts.read_lane.ask(_licences, dialog.show_licences)
        dialog.finished.connect(ticket.drop)
        dialog.open()
        return dialog


# In the lane, which imports what it needs for them only then: they are seldom wanted.


def _report(log: Path) -> str:
    from reader.desktop.problem_report import report

    return report(log)


def _is_started(_: object) -> bool:
    from reader.desktop import autostart

    return autostart.is_on()


def _start_at_login(on: bool) -> None:
    from reader.desktop import autostart

    autostart.switch(on)


def _licences(_: object) -> list[Carried]:
    from reader.desktop.licences import carried

    return carried()
