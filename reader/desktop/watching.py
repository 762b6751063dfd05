"""Notices that another program has changed the library: a refresh on the command line, say.

SQLite tells that somebody else has written (PRAGMA data_version), not what; what the window's own
engine and write lane do is known already and explains a change.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from reader.desktop.bridge import Lane
from reader.desktop.engine_client import EngineClient

EVERY = 2000  # milliseconds


class Watching(QObject):
    """Asks the read lane for the library's version every few seconds."""

    changed = Signal()  # something has been written that nobody here has written

    def __init__(
        self, read_lane: Lane, write_lane: Lane, engine: EngineClient, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._lane = read_lane
        self._engine = engine
        self._version: int | None = None
        self._explained = False
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        write_lane.quiet.connect(self._explain)
        engine.changed.connect(self._explain)

    def start(self) -> None:
        """Look now and every few seconds."""
        self.look()
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Ask for the library's version."""
        if self._engine.pid:
            self._explained = True
        self._lane.ask(lambda store: store.data_version(), self._compare)

    def _explain(self) -> None:
        self._explained = True

    def _compare(self, version: int) -> None:
        if self._version not in (None, version) and not self._explained:
            self.changed.emit()
        self._version = version
        self._explained = bool(self._engine.pid)
