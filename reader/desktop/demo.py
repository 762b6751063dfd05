"""`--demo`: a newsroom of our own beside us, and its subscriptions imported by the normal road.

The newsroom is a process of its own; this window reaches it through the engine like any other.
"""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from reader.demo.process import NewsroomDidNotStart, NewsroomProcess, spawn_newsroom

if TYPE_CHECKING:
    from reader.desktop.window import Window
    from reader.protocol import Done, Failed

OPML = "demo.opml"


class Demo(QObject):
    """The newsroom while the window is open, and the library it fills."""

    filled = Signal()  # the newsroom's headlines are here, or nothing will come
    _opened = Signal(object)

    def __init__(self, window: Window, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._newsroom: NewsroomProcess | None = None
        self._import = ""
        self._closed = False
        self._opened.connect(self._subscribe, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Start the newsroom; its subscriptions follow when it is there."""
        threading.Thread(target=self._spawn, name="newsroom", daemon=True).start()

    def _spawn(self) -> None:
        newsroom: NewsroomProcess | None = None
        try:
            newsroom = spawn_newsroom()
            (self._folder / OPML).write_text(newsroom.opml_text, "utf-8")
        except (NewsroomDidNotStart, OSError):
            if newsroom is not None:
                newsroom.close()
            newsroom = None
        if self._closed and newsroom is not None:
            newsroom.close()
            return
        self._newsroom = newsroom
        self._opened.emit(newsroom)

    def _subscribe(self, newsroom: NewsroomProcess | None) -> None:
        parts = self._window.parts
        if newsroom is None or parts is None or self._closed:
            self._window.status.tell(self.tr("The demo newsroom did not start."))
            self.filled.emit()
            return
        parts.engine.done.connect(self._answered)
        parts.engine.failed.connect(self._answered)
        parts.engine.settled.connect(self._settled)
        self._import = self._window.hands.commands.import_opml(str(self._folder / OPML))

    def _answered(self, said: Done | Failed) -> None:
        if said.id == self._import:
            self._import = ""

    def _settled(self) -> None:
        """The engine has answered everything: when that is after the import, news has come."""
        parts = self._window.parts
        if not self._import and parts is not None and not parts.engine.busy:
            self.filled.emit()

    def close(self) -> None:
        """End the newsroom."""
        self._closed = True
        if self._newsroom is not None:
            self._newsroom.close()
