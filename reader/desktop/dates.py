"""Knows which day it is by both calendars, and has the masthead say so.

Looks at the window's beat, so that the line turns at midnight and, where the second calendar's
days do, at sunset; and whenever another list is opened or another calendar chosen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader import library
from reader.desktop.language import spoken
from reader.desktop.rows import TODAY

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window

_CONCERNED = {"calendar", "city"}


class Dates(QObject):
    """Gives the masthead its line while today's list is open."""

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self._masthead = window.headlines.masthead
        self._parts = parts
        parts.opening.left.connect(self.look)
        parts.refreshing.beat.connect(self.look)
        parts.choices.changed.connect(self._choices_changed)
        self.look()

    def _choices_changed(self, names: frozenset[str]) -> None:
        if names & _CONCERNED:
            self.look()

    def look(self) -> None:
        """Say which day it is, if the list that is open is today's."""
        place = self._parts.opening.place
        today = place.kind == TODAY and not place.words and not place.view
        line = self.line() if today else ""
        if line != self._masthead.line:
            self._masthead.say(line)

    def line(self) -> str:
        """The line of now, as printed and packed editions have it too."""
        chosen = self._parts.choices.now
        return library.dateline(
            self._parts.clock(), chosen.calendar, chosen.city, language=spoken()
        )
