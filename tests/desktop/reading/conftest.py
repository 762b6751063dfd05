"""A window on a library of a few feeds, at a fixed time, with nothing to fetch."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from hashlib import blake2b
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader import settings
from reader.desktop import theme
from reader.desktop.app import Session
from reader.desktop.parts import Parts
from reader.desktop.rows import Place
from reader.desktop.window import Window
from reader.launch import WindowOptions
from reader.model import Enclosure, Entry, FeedOutcome, Picture, Snapshot
from reader.paths import LibraryPaths
from reader.store import Role, Store

NOON = int(datetime(2026, 3, 12, 12, 0).timestamp())  # noqa: DTZ001 (noon in the zone of now)
HOUR = 3600


def entry(name: str, published: int, *, picture: bool = False, sound: bool = False) -> Entry:
    raw = blake2b(name.encode(), digest_size=8).digest()
    return Entry(
        identity=f"guid:{name}",
        raw_hash=raw,
        content_hash=raw,
        guid=name,
        address=f"https://example.org/{name.replace(' ', '-')}",
        title=name,
        html=f"<p>All about {name}.</p>",
        plain=f"All about {name}.",
        snippet=f"All about {name}.",
        pictures=(Picture(0, "https://example.org/p.jpg", lead=True),) if picture else (),
        enclosures=(Enclosure("https://example.org/a.mp3", "audio/mpeg"),) if sound else (),
        published=published,
    )


def outcome(at: int) -> FeedOutcome:
    return FeedOutcome(fetched=at, next_fetch=at + HOUR, interval=HOUR)


class Library:
    """A library on disk; feeds are put into it as the engine would."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.feeds: dict[str, int] = {}
        with Store.open(folder, Role.ENGINE):
            pass

    def add(self, name: str, *entries: Entry, folder: str = "", now: int = NOON) -> int:
        path = (folder,) if folder else ()
        with Store.open(self.folder, Role.ENGINE) as store:
            if name not in self.feeds:
                self.feeds[name] = store.feeds.add(
                    f"https://example.org/{name}.xml", now=now, folder_path=path
                )
            snapshot = Snapshot(title=name, count=len(entries), entries=entries)
            self.changes = store.feeds.apply(self.feeds[name], snapshot, outcome(now))
        # Related already, so that opening an article asks no engine.
        with closing(sqlite3.connect(LibraryPaths(self.folder).database)) as raw:
            raw.execute("DELETE FROM related_queue")
            raw.commit()
        return self.feeds[name]

    def store(self) -> Store:
        return Store.open(self.folder, Role.WINDOW)

    def choose(self, **values: object) -> None:
        folder = LibraryPaths(self.folder).settings_folder
        settings.save(folder, replace(settings.load(folder)[0], **values))  # type: ignore[arg-type]

    def read(self) -> set[str]:
        """Titles of what is read, by the library itself."""
        with Store.open(self.folder, Role.READ) as store:
            from reader.model import Query

            return {h.title for h in store.articles.headlines(Query(), 1000) if h.read}

    def starred(self) -> set[str]:
        with Store.open(self.folder, Role.READ) as store:
            from reader.model import Query

            return {h.title for h in store.articles.headlines(Query(), 1000) if h.starred}


class Desk:
    """An open window, and how a person uses it."""

    def __init__(self, session: Session, qtbot: QtBot) -> None:
        self.session = session
        self.window: Window = session.window
        self._qtbot = qtbot
        assert session.parts is not None
        self.parts: Parts = session.parts

    def settle(self) -> None:
        """Wait until nothing is on its way."""
        for _ in range(2):
            self._qtbot.waitUntil(lambda: not self.window.busy, timeout=30_000)
            QApplication.processEvents()
        self._qtbot.waitUntil(lambda: not self.window.busy, timeout=30_000)

    def do(self, action: str) -> None:
        self.window.actions_of[action].trigger()
        self.settle()

    def key(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        widget: QWidget | None = None,
    ) -> None:
        QTest.keyClick(widget or self.window.headlines.view, key, modifier)
        self.settle()

    def open(self, place: Place) -> None:
        if not self.window.sidebar.choose(place):
            self.parts.opening.open_place(place)
        self.settle()

    def titles(self) -> list[str]:
        """All of the list as it stands, read or not."""
        model = self.window.headlines.model
        rows = [model.row(id) for id in model.ids]
        return [row.title if row else "?" for row in rows]

    def unread(self) -> list[str]:
        model = self.window.headlines.model
        return [row.title for id in model.ids if (row := model.row(id)) and not row.read]

    def choose(self, title: str) -> None:
        self.window.headlines.view.choose(self.titles().index(title))
        self.settle()

    def count(self, kind: str, id: int = 0) -> int:
        return self.window.sidebar.model.count(kind, id)

    def close(self) -> None:
        self.window.close()


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library(tmp_path / "library")
    made.choose(refresh_at_start=False, refresh_interval=0, mark_read_after=-1.0, theme="light")
    made.choose(keep_pages=False, keep_pictures=False)
    return made


@pytest.fixture
def news(library: Library) -> Library:
    """Three feeds, one of them in a folder; articles an hour apart, newest first in a list."""
    for feed, folder, at in (("Harbour", "Sea", 0), ("Hills", "", 10), ("Town", "", 20)):
        entries = [entry(f"{feed} {n}", NOON - (at + n) * HOUR) for n in range(1, 6)]
        library.add(feed, *entries, folder=folder)
    return library


Opener = Callable[[Library], Desk]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opener]:
    """Opens windows, and closes them in the end."""
    theme.load_fonts()
    desks: list[Desk] = []

    def open_window(library: Library, now: float = NOON) -> Desk:
        options = WindowOptions(library=library.folder, size=(1100, 700))
        session = Session(options, library.folder, clock=lambda: now)
        with qtbot.waitSignal(session.window.begun, timeout=30_000):
            session.start()
        desk = Desk(session, qtbot)
        desks.append(desk)
        desk.settle()
        return desk

    yield open_window
    for desk in desks:
        desk.close()
        desk.window.deleteLater()


@pytest.fixture
def desk(news: Library, opened: Opener) -> Desk:
    return opened(news)


__all__ = ["HOUR", "NOON", "Desk", "Library", "Opener", "entry"]
