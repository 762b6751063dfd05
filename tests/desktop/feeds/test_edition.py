"""An edition made in the window: asked for by key, written by the engine, told at the foot."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from reader.demo.newsroom import Newsroom
from reader.desktop.dialogs.edition import EditionDialog
from reader.store import Role, Store
from tests.desktop.feeds.conftest import Opener, Room

pytestmark = pytest.mark.filterwarnings("error")


@pytest.fixture
def stocked(newsroom: Newsroom, folder: Path, open_room: Opener) -> Room:
    with Store.open(folder, Role.ENGINE) as store:
        store.feeds.add(newsroom.outlet("wire").feed_address, now=1)
    room = open_room()
    room.do("refresh")
    room.wait(lambda: room.window.headlines.model.rowCount() > 0)
    return room


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_list_that_is_open_becomes_a_book(stocked: Room, tmp_path: Path) -> None:
    window = stocked.window
    QTest.keyClick(
        window.headlines.view,
        Qt.Key.Key_B,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    dialog = stocked.dialog(EditionDialog)
    dialog.most.setValue(3)
    button = next(b for b in dialog.box.findChildren(QPushButton) if b.isDefault())
    assert button.isEnabled()
    QTest.keyClick(button, Qt.Key.Key_Return)
    path = tmp_path / "trip.epub"
    stocked.dialog(QFileDialog).fileSelected.emit(str(path))
    stocked.wait(path.exists)
    stocked.settle()
    with zipfile.ZipFile(path) as opened:
        pages = [name for name in opened.namelist() if name.startswith("EPUB/a0")]
        first = opened.read(pages[0]).decode()
    assert len(pages) == 3
    shown = stocked.window.headlines.model.row(stocked.window.headlines.model.id_at(0))
    assert shown is not None
    assert shown.title in first
    assert "An edition of 3 articles" in window.status.text()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_empty_list_makes_none(room: Room) -> None:
    room.do("edition")
    dialog = room.dialog(EditionDialog)
    button = next(b for b in dialog.box.findChildren(QPushButton) if b.isDefault())
    assert not button.isEnabled()
    assert "no article" in dialog.said()
