"""A window on a library of feeds in folders, with the real engine behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from reader import settings
from reader.demo.newsroom import Newsroom
from reader.desktop import theme
from reader.desktop.app import Session
from reader.desktop.rows import FEED, FOLDER, Node, Place
from reader.launch import WindowOptions
from reader.paths import LibraryPaths
from reader.store import Role, Store

D = TypeVar("D", bound=QDialog)
Opener = Callable[[], "Room"]


class Room:
    """An open window, and how a person arranges feeds in it."""

    def __init__(self, session: Session, qtbot: QtBot, folder: Path) -> None:
        assert session.parts is not None
        self.window = session.window
        self.parts = session.parts
        self.side = session.window.sidebar
        self.folder = folder
        self._qtbot = qtbot

    def settle(self) -> None:
        """Wait until nothing is on its way."""

        def quiet() -> bool:
            return not (self.window.busy or self.parts.changing.busy)

        for _ in range(3):
            self._qtbot.waitUntil(quiet, timeout=30_000)
            QApplication.processEvents()

    def wait(self, true: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(true, timeout=30_000)

    def do(self, action: str) -> None:
        self.window.actions_of[action].trigger()
        self.settle()

    def key(self, key: Qt.Key, widget: QWidget | None = None, text: str = "") -> None:
        if text:
            QTest.keyClicks(widget or self.side.view, text)
        else:
            QTest.keyClick(widget or self.side.view, key)

    def choose(self, kind: str, name: str) -> Node:
        node = self.node(kind, name)
        assert self.side.choose(Place(node.kind, node.id))
        self.settle()
        return node

    def node(self, kind: str, name: str) -> Node:
        return next(n for n in self.side.model.nodes() if n.kind == kind and n.name == name)

    def lines(self) -> list[str]:
        """Folders and feeds as the tree has them, indented."""
        return [
            "  " * node.depth + node.name
            for node in self.side.model.nodes()
            if node.kind in (FEED, FOLDER)
        ]

    def dialog(self, kind: type[D]) -> D:
        """The dialog of a kind that is open."""
        found: list[D] = []

        def opened() -> bool:
            found[:] = [d for d in self.window.findChildren(kind) if d.isVisible()]
            return bool(found)

        self.wait(opened)
        return found[0]

    def read(self) -> Store:
        return Store.open(self.folder, Role.READ)


@pytest.fixture
def newsroom() -> Iterator[Newsroom]:
    with Newsroom() as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "library"
    with Store.open(made, Role.ENGINE):
        pass
    chosen = settings.Settings(refresh_at_start=False, refresh_interval=0, theme="light")
    settings.save(LibraryPaths(made).settings_folder, chosen)
    return made


@pytest.fixture
def shelves(folder: Path) -> Path:
    """News › (Alpha, Beta), News › Deep › Gamma, and Delta at the top."""
    with Store.open(folder, Role.ENGINE) as store:
        for name, path in (
            ("Alpha", ("News",)),
            ("Beta", ("News",)),
            ("Gamma", ("News", "Deep")),
            ("Delta", ()),
        ):
            store.feeds.add(f"http://127.0.0.1:9/{name}.xml", name, folder_path=path, now=1)
    return folder


@pytest.fixture
def open_room(qtbot: QtBot, folder: Path) -> Iterator[Opener]:
    theme.load_fonts()
    rooms: list[Room] = []

    def open_window() -> Room:
        options = WindowOptions(library=folder, size=(1100, 700))
        session = Session(options, folder)
        with qtbot.waitSignal(session.window.begun, timeout=30_000):
            session.start()
        room = Room(session, qtbot, folder)
        rooms.append(room)
        room.settle()
        return room

    yield open_window
    for room in rooms:
        room.window.close()
        room.window.deleteLater()


@pytest.fixture
def room(shelves: Path, open_room: Opener) -> Room:
    return open_room()
