"""The main job by the normal road: a real newsroom, a real engine, a real library."""

from __future__ import annotations

import os
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from reader.demo.newsroom import Newsroom
from reader.desktop.app import Session
from reader.desktop.rows import ALL, FEED, STARRED, Place
from reader.launch import WindowOptions
from reader.paths import LibraryPaths
from reader.store import Role, Store
from tests.desktop.reading.conftest import Desk, Library, Opener

WAIT = 30_000

# Of the offscreen platform, which has no window manager to tell.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key wherever the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def subscribe_by_keys(desk: Desk, qtbot: QtBot, address: str) -> None:
    """Press A, type the address, find, subscribe."""
    before = len(feeds(desk))
    press(Qt.Key.Key_A)
    dialog = desk.window.findChild(QDialog)
    assert dialog is not None
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText(address)
    button = dialog.button  # type: ignore[attr-defined]
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.finder.found, timeout=WAIT)  # type: ignore[attr-defined]
    button.click()
    qtbot.waitUntil(lambda: len(feeds(desk)) > before, timeout=WAIT)
    qtbot.waitUntil(lambda: desk.window.findChild(QDialog) is None, timeout=WAIT)
    desk.settle()


def feeds(desk: Desk) -> list[str]:
    return [node.name for node in desk.window.sidebar.model.nodes() if node.kind == FEED]


def test_from_an_empty_library_to_the_same_state_offline(
    library: Library, opened: Opener, qtbot: QtBot, newsroom: Newsroom
) -> None:
    library.choose(mark_read_after=0.0)
    desk = opened(library)
    assert "Add a site or feed" in desk.window.page.empty.text()
    outlet = newsroom.outlet("courier")
    desk.window.headlines.view.setFocus()
    subscribe_by_keys(desk, qtbot, outlet.feed_address)
    newsroom.publish("courier", 2)
    desk.do("refresh")
    qtbot.waitUntil(lambda: not desk.parts.engine.busy, timeout=WAIT)
    desk.settle()
    feed = next(n.id for n in desk.window.sidebar.model.nodes() if n.kind == FEED)
    desk.open(Place(FEED, feed))
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.key(Qt.Key.Key_N)
    desk.key(Qt.Key.Key_J)
    article = desk.window.page.view.article
    text = desk.window.page.view.toPlainText()
    desk.key(Qt.Key.Key_S)
    unread = desk.count(ALL)
    assert unread > 5
    desk.close()
    newsroom.stop()

    again = opened(library)
    assert again.window.page.view.article == article
    # Related coverage may have come since, within the text and below it.
    shown = again.window.page.view.toPlainText()
    assert set(text.splitlines()) <= set(shown.splitlines())
    assert again.count(ALL) == unread
    assert again.count(STARRED) == 1
    assert again.window.headlines.view.current() == article
    with Store.open(library.folder, Role.ENGINE) as store:
        assert store.doctor.check() == ()


def test_an_engine_that_is_killed_starts_again_and_finishes(
    library: Library, opened: Opener, qtbot: QtBot, newsroom: Newsroom
) -> None:
    with Store.open(library.folder, Role.ENGINE) as store:
        for address in newsroom.feed_addresses:
            store.feeds.add(address, now=1)
    desk = opened(library)
    engine = desk.parts.engine
    killed: list[int] = []

    def kill() -> None:
        if not killed and engine.pid:
            killed.append(engine.pid)
            os.kill(engine.pid, signal.SIGKILL)

    engine.progress.connect(lambda _: kill())
    with qtbot.waitSignal(engine.lost, timeout=WAIT):
        desk.window.actions_of["refresh"].trigger()
    with qtbot.waitSignal(engine.settled, timeout=WAIT):
        pass
    desk.settle()
    assert killed
    with Store.open(library.folder, Role.ENGINE) as store:
        assert all(feed.total > 5 and feed.error is None for feed in store.feeds.all())
        assert store.doctor.check() == ()
    assert desk.count(ALL) > 50


def test_a_refresh_is_stopped_by_escape(
    library: Library, opened: Opener, qtbot: QtBot, newsroom: Newsroom
) -> None:
    with Store.open(library.folder, Role.ENGINE) as store:
        for address in newsroom.feed_addresses:
            store.feeds.add(address, now=1)
    for outlet in newsroom.outlets:
        newsroom.delay(outlet.key, 20)
    desk = opened(library)
    desk.window.headlines.view.setFocus()
    with qtbot.waitSignal(desk.parts.engine.progress, timeout=WAIT):
        desk.window.actions_of["refresh"].trigger()
    with qtbot.waitSignal(desk.parts.engine.settled, timeout=WAIT):
        press(Qt.Key.Key_Escape)
    assert "Stopped" in desk.window.status.text()


def test_what_the_command_line_does_is_noticed(
    desk: Desk, news: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open(Place(FEED, news.feeds["Hills"]))
    ids = desk.window.headlines.model.ids
    with Store.open(news.folder, Role.WINDOW) as store:
        store.flags.mark(ids[:2], read=True, now=1)
    desk.session._watching.look()
    qtbot.waitUntil(lambda: desk.unread() == ["Hills 3", "Hills 4", "Hills 5"], timeout=WAIT)
    qtbot.waitUntil(lambda: desk.count(FEED, news.feeds["Hills"]) == 3, timeout=WAIT)


def test_a_mark_that_cannot_be_written_is_taken_back(desk: Desk, news: Library) -> None:
    desk.open(Place(FEED, news.feeds["Hills"]))
    desk.choose("Hills 2")
    before = desk.count(ALL)
    with closing(sqlite3.connect(LibraryPaths(news.folder).database)) as raw:
        for event in ("INSERT", "UPDATE"):
            raw.execute(
                f"CREATE TRIGGER full_{event} BEFORE {event} ON flags"
                " BEGIN SELECT RAISE(FAIL, 'no'); END"
            )
    desk.window.actions_of["read"].trigger()
    assert desk.count(ALL) == before - 1  # shown at once
    desk.settle()
    assert desk.count(ALL) == before
    assert "Hills 2" in desk.unread()
    assert "could not be kept" in desk.window.status.text()


def test_a_library_of_the_future_is_left_alone(
    tmp_path: Path, qtbot: QtBot, library: Library
) -> None:
    with closing(sqlite3.connect(LibraryPaths(library.folder).database)) as raw:
        raw.execute("PRAGMA user_version = 9999")
    session = Session(WindowOptions(library=library.folder), library.folder)
    with qtbot.waitSignal(session.window.furnished, timeout=WAIT):
        session.start()
    said = session.window.page.empty
    qtbot.waitUntil(lambda: "newer Broadsheet" in said.text(), timeout=WAIT)
    session.window.close()
