"""Windows on a library of real files, opened, left and lost as often as a test wishes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader import settings
from reader.desktop import theme
from reader.desktop.app import Session
from reader.launch import WindowOptions
from reader.model import Query
from reader.paths import LibraryPaths
from reader.store import Role, Store
from tests.store.snapshots import entry, outcome, snapshot

NOW = int(time.time())
PATIENCE = 30_000  # milliseconds


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = float(NOW)

    def __call__(self) -> float:
        return self.now


class Place:
    """A library's folder, and the windows that are opened on it one after another."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder = folder
        self.paths = LibraryPaths(folder)
        self.clock = Clock()
        self.qtbot = qtbot
        self._sessions: list[Session] = []

    def session(self) -> Session:
        """A session that has not been started."""
        options = WindowOptions(library=self.folder, size=(1000, 640))
        made = Session(options, self.folder, self.clock)
        self._sessions.append(made)
        return made

    def furnished(self) -> Session:
        """A session that has been painted, on a library that may not open."""
        made = self.session()
        with self.qtbot.waitSignal(made.window.furnished, timeout=PATIENCE):
            made.start()
        return made

    def begin(self, session: Session) -> Session:
        with self.qtbot.waitSignal(session.window.begun, timeout=PATIENCE):
            session.start()
        self.settle(session)
        return session

    def open(self) -> Session:
        """A window at work."""
        return self.begin(self.session())

    def settle(self, session: Session) -> None:
        def quiet() -> bool:
            return not (session.window.busy or session.safety.busy)

        for _ in range(3):
            self.qtbot.waitUntil(quiet, timeout=PATIENCE)
            QApplication.processEvents()

    def wait(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=PATIENCE)

    def starred(self) -> int:
        with Store.open(self.folder, Role.READ) as store:
            return store.articles.counts().starred

    def spoil(self) -> None:
        """Overwrite pages at the end, which no list reads: the window opens, a check finds it."""
        with self.paths.database.open("r+b") as file:
            file.seek(-40 * 4096, 2)
            file.write(b"\x5a" * 4096 * 20)

    def end(self) -> None:
        for session in self._sessions:
            session.window.close()
            session.window.deleteLater()


@pytest.fixture
def place(tmp_path: Path, qtbot: QtBot) -> Iterator[Place]:
    """A library of one feed with forty articles, one an hour."""
    theme.load_fonts()
    folder = tmp_path / "library"
    with Store.open(folder, Role.ENGINE) as store:
        feed = store.feeds.add("http://127.0.0.1:9/feed.xml", "The Harbour", now=NOW)
        said = [entry(str(n), plain=f"word{n} " * 300, published=NOW - 3600 * n) for n in range(40)]
        store.feeds.apply(feed, snapshot(*said), outcome(NOW))
        assert len(store.articles.ids(Query())) == 40
    chosen = settings.Settings(
        refresh_at_start=False, refresh_interval=0, theme="light", mark_read_after=-1.0
    )
    settings.save(LibraryPaths(folder).settings_folder, chosen)
    made = Place(folder, qtbot)
    yield made
    made.end()
