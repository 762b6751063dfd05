"""`--screenshot`: waits until what is seen has come and is painted, writes a picture and leaves.

It waits for events, never for time: an empty queue in every lane, an engine that has answered, an
article with all its pieces. Of a newsroom that is only just being read, what is on the screen is
asked for before everything else, and the rest is not waited for.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from reader.desktop.engine_client import new_id
from reader.desktop.rows import TODAY, Place
from reader.protocol import Keep

if TYPE_CHECKING:
    from reader.desktop.demo import Demo
    from reader.desktop.window import Window


class Screenshot(QObject):
    """One picture of the window with the n-th article open, counted from 1."""

    def __init__(self, window: Window, path: Path, select: int, demo: Demo | None) -> None:
        super().__init__(window)
        self._window = window
        self._path = path
        self._select = select
        self._steps = [self._open_list, self._choose, self._paint_once, self._paint]
        if demo is not None:
            self._steps.insert(2, self._complete)
        self._look = QTimer(self, singleShot=True, interval=0)
        self._look.timeout.connect(self._go_on)
        parts = window.parts
        assert parts is not None
        for signal in (
            parts.read_lane.quiet,
            parts.write_lane.quiet,
            parts.decoding.lane.quiet,
            parts.engine.settled,
            parts.merging.applied,
            window.page.view.finished,
            window.page.view.shown,
        ):
            signal.connect(self._look.start)
        if demo is None:
            self._look.start()
            self._filled = True
        else:
            self._filled = False
            demo.filled.connect(self._demo_filled)

    def _demo_filled(self) -> None:
        self._filled = True
        self._look.start()

    def _go_on(self) -> None:
        """Take the next step when nothing is on its way any more."""
        if self._filled and self._steps and not self._window.busy:
            self._steps.pop(0)()
            self._look.start()

    def _open_list(self) -> None:
        """List everything, read or not, newest first."""
        parts = self._window.parts
        assert parts is not None
        parts.refreshing.stop()
        place = Place(TODAY) if self._window.headlines.model.rowCount() == 0 else None
        if place is not None:
            parts.opening.open_place(place)

    def _choose(self) -> None:
        view, count = self._window.headlines.view, self._window.headlines.model.rowCount()
        view.to_top()
        if count:
            view.choose(min(self._select, count) - 1)

    def _complete(self) -> None:
        """Have the articles that are on the screen made complete, first the one that is open."""
        parts, headlines = self._window.parts, self._window.headlines
        assert parts is not None
        seen = headlines.view.seen()
        chosen = headlines.view.current()
        ids = ([chosen] if chosen else []) + [each for each in seen if each != chosen]
        if ids:
            parts.keeping.send_quietly(Keep(new_id(), tuple(ids), now=False))

    def _paint_once(self) -> None:
        """Paint what has come: only what is painted asks for its small pictures."""
        QApplication.processEvents()
        self._window.grab()

    def _paint(self) -> None:
        """Paint all that is still to be painted, and leave."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.processEvents()
        if not self._window.grab().save(str(self._path)):
            sys.stderr.write(f"{self._path} cannot be written.\n")
            QApplication.exit(1)
            return
        QApplication.exit(0)
