"""Notices when another day has begun here: at midnight, in another zone, or by a clock set anew.

Looks when it is told to (the window's beat). What follows from a new day is the panes' matter.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reader.desktop.when import start_of_day


class DayWatch(QObject):
    """Compares the day and the zone of now with those it saw last; `clock` answers UTC seconds."""

    turned = Signal()  # today is another day, or begins at another time

    def __init__(self, clock: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._seen = self._day()

    def look(self) -> None:
        """Look at the clock and the zone."""
        day = self._day()
        if day != self._seen:
            self._seen = day
            self.turned.emit()

    def _day(self) -> tuple[int, int]:
        """When today began (UTC seconds), and seconds east of UTC."""
        # Python asks the system for its zone once and keeps it, however far one travels.
        if hasattr(time, "tzset"):
            time.tzset()
        now = self._clock()
        return start_of_day(now), time.localtime(now).tm_gmtoff
