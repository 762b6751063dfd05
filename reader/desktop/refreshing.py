"""When the window asks for a refresh: at the start, as feeds fall due, and after the computer woke.

Knows the settings and the clock; asks the engine through its client and does nothing itself. The
engine decides which feeds are due and says when the next one will be.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from reader.desktop.engine_client import EngineClient, new_id
from reader.protocol import Idle, Refresh
from reader.settings import Settings

BEAT = 5.0  # seconds between two looks at the clock
SLEPT = 30.0  # seconds missing between two looks, after which the computer must have slept
AFTER_WAKE = 10.0  # seconds that the network gets to come back
SOONEST = 5.0  # seconds before what is due is asked for again


class Refreshing(QObject):
    """Asks for what is due; `clock` answers UTC seconds."""

    woke = Signal()
    beat = Signal()  # every few seconds: time to look at the date

    def __init__(
        self,
        engine: EngineClient,
        settings: Settings,
        parent: QObject,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._settings = settings
        self._clock = clock
        self._last_beat = clock()
        self._asked: Refresh | None = None
        self.next_due = 0.0
        self._beats = QTimer(self, interval=int(BEAT * 1000))
        self._beats.timeout.connect(self.look)
        engine.idle.connect(self._idle)
        engine.done.connect(self._answered)
        engine.failed.connect(self._answered)

    def start(self) -> None:
        """Begin to look at the clock, and refresh at once where that is wished."""
        self._beats.start()
        if self._settings.refresh_at_start:
            self.refresh()

    def stop(self) -> None:
        """Ask for nothing any more by itself."""
        self._beats.stop()

    def choose(self, settings: Settings) -> None:
        """Go by other settings from now on."""
        self._settings = settings

    @property
    def interval(self) -> int:
        """Seconds between two refreshes of a feed, as the settings say; 0 for never by itself."""
        return self._settings.refresh_interval

    @property
    def under_way(self) -> bool:
        """Whether a refresh has been asked for and not been answered."""
        return self._asked is not None

    def refresh(self, *, all: bool = False, feeds: tuple[int, ...] = ()) -> None:
        """Ask for what is due, for everything, or for some feeds; one refresh at a time."""
        if self._asked is not None and not (all or feeds):
            return
        if self._settings.offline and not (all or feeds):
            return  # nobody asked, and nothing may leave
        self._asked = Refresh(new_id(), all, feeds)
        self.next_due = 0.0
        self._engine.send(self._asked)

    def look(self) -> None:
        """Look at the clock: has the computer slept, is something due?"""
        now = self._clock()
        slept = now - self._last_beat > BEAT + SLEPT
        if now < self._last_beat - SLEPT and self.next_due:
            self.next_due = min(self.next_due, now + SOONEST)  # of a clock that has been set back
        self._last_beat = now
        if slept:
            self.woke.emit()
            self.come_back()
        due = self._settings.refresh_interval > 0 and not self._settings.offline
        if due and 0 < self.next_due <= now:
            self.refresh()
        self.beat.emit()

    def come_back(self) -> None:
        """The computer woke or is connected again: refresh in a moment, if that is wished."""
        if self._settings.refresh_after_wake:
            self.next_due = self._clock() + AFTER_WAKE

    def _idle(self, said: Idle) -> None:
        """Nothing is due: remember when something is, and let the engine go."""
        if said.next_due:
            self.next_due = max(float(said.next_due), self._clock() + SOONEST)
        self._engine.let_go()

    def _answered(self, said: object) -> None:
        if self._asked is not None and getattr(said, "id", "") == self._asked.id:
            self._asked = None
