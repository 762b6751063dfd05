"""A morning's reading by the keyboard alone: every key goes to whatever has the focus just then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTabBar, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from reader.demo.newsroom import Newsroom
from reader.desktop.rows import ALL, FEED, TAG
from reader.model import Query, Scope
from reader.store import Role, Store
from tests.desktop.reading.conftest import Desk, Library, Opener

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WAIT = 20_000
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Reader:
    """Somebody with a keyboard and no mouse."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk = desk
        self.window = desk.window
        self._qtbot = qtbot

    def focus(self) -> QWidget:
        """What has the keyboard, once whatever was opened or closed is on the screen."""
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=WAIT)
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    def press(
        self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        for key in keys:
            QTest.keyClick(self.focus(), key, held)
            QApplication.processEvents()
        self.desk.settle()

    def type(self, words: str) -> None:
        QTest.keyClicks(self.focus(), words)
        QApplication.processEvents()
        self.desk.settle()

    def until(self, true: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(true()), timeout=WAIT)
        self.desk.settle()

    def in_dialog(self) -> None:
        """Wait until another window than the main one has the keyboard."""
        self.until(lambda: QApplication.activeWindow() not in (None, self.window))

    def back(self) -> None:
        """The main window has the keyboard again, when the last dialog has gone."""
        self.until(lambda: QApplication.activeModalWidget() is None)
        self.window.activateWindow()  # as a window manager does; this display has none
        self.until(self.window.isActiveWindow)

    @property
    def article(self) -> int:
        return self.window.page.view.article

    @property
    def marks(self) -> tuple[bool, bool]:
        """Whether the chosen article is read and starred."""
        row = self.window.hands.commands.row()
        assert row is not None
        return row.read, row.starred


def _titles(library: Library, query: Query) -> set[str]:
    with Store.open(library.folder, Role.READ) as store:
        return {each.title for each in store.articles.headlines(query, 1000)}


def test_a_morning_without_a_mouse(
    library: Library,
    opened: Opener,
    newsroom: Newsroom,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))  # where dialogs for files begin
    library.choose(mark_read_after=0.0)
    me = Reader(opened(library), qtbot)
    window = me.window
    me.back()

    # Two feeds, by their addresses; what is typed there is no command.
    for key in ("courier", "packet"):
        me.press(KEY.Key_N, held=CTRL)
        me.in_dialog()
        me.type(newsroom.outlet(key).feed_address)
        me.press(KEY.Key_Return)
        dialog = QApplication.activeWindow()
        assert dialog is not None
        me.until(lambda d=dialog: d.finder.found)
        me.press(KEY.Key_Return)
        me.back()
    me.until(lambda: len(window.sidebar.model.feeds_in(ALL)) == 2)
    me.press(KEY.Key_R)
    me.until(lambda: window.sidebar.model.count(ALL) > 10)

    # Everything unread, from the sidebar and back into the list.
    window_feeds = {node.name: node.id for node in window.sidebar.model.nodes()}
    courier = next(id for name, id in window_feeds.items() if "Courier" in name)
    packet = next(id for name, id in window_feeds.items() if "Packet" in name)
    me.press(KEY.Key_K, held=CTRL)
    assert isinstance(me.focus(), QLineEdit)
    me.type("courier")
    me.press(KEY.Key_Return)
    assert me.desk.parts.opening.place.node == (FEED, courier)
    assert window.headlines.view.hasFocus()

    # Space reads through the feed and on into the other one.
    seen = []
    for _ in range(400):
        me.press(KEY.Key_Space)
        if me.article and me.article not in seen:
            seen.append(me.article)
        if me.desk.parts.opening.place.node == (FEED, packet) and me.article:
            break
    assert me.desk.parts.opening.place.node == (FEED, packet)
    assert window.sidebar.model.count(FEED, courier) == 0
    assert me.marks == (True, False)

    # A star, a tag, and both taken back and made again.
    me.press(KEY.Key_S)
    assert me.marks == (True, True)
    me.press(KEY.Key_T)
    me.in_dialog()
    me.type("Read again")
    me.press(KEY.Key_Return)
    if QApplication.activeModalWidget() is not None:
        me.press(KEY.Key_Return)
    me.back()
    me.until(lambda: any(node.kind == TAG for node in window.sidebar.model.nodes()))
    me.press(KEY.Key_Z, held=CTRL)
    me.press(KEY.Key_Z, held=CTRL)
    assert me.marks == (True, False)
    me.press(KEY.Key_Z, held=CTRL | SHIFT)
    assert me.marks == (True, True)
    starred = window.headlines.model.row(me.article)
    assert starred is not None
    assert _titles(library, Query(Scope.STARRED)) == {starred.title}

    # Searching: letters are letters there, and Escape leads back.
    place = me.desk.parts.opening.place
    me.press(KEY.Key_Slash)
    assert isinstance(me.focus(), QLineEdit)
    me.type("ferry msr")
    assert window.headlines.field.text() == "ferry msr"
    assert me.marks == (True, True)
    me.press(KEY.Key_A, held=CTRL)
    me.type("ferry")
    me.until(lambda: me.desk.parts.opening.place.words == "ferry")
    assert window.headlines.model.rowCount() > 1
    me.press(KEY.Key_Return)
    assert window.headlines.view.hasFocus()
    me.press(KEY.Key_Slash, KEY.Key_Escape)
    assert me.desk.parts.opening.place.node == place.node

    # The subscriptions into a file.
    target = tmp_path / "broadsheet.opml"  # the name that is offered, in the folder of the user's
    me.press(KEY.Key_E, held=CTRL | SHIFT)
    me.in_dialog()
    me.press(KEY.Key_Return)
    me.back()
    me.until(target.exists)
    me.until(lambda: newsroom.outlet("packet").feed_address in target.read_text("utf-8"))

    # Other colours, in the preferences.
    before = window.sheet.name
    me.press(KEY.Key_Comma, held=CTRL)
    me.in_dialog()
    for _ in range(9):
        tabs = me.focus()
        assert isinstance(tabs, QTabBar)
        if "ppearance" in tabs.tabText(tabs.currentIndex()).replace("&", ""):
            break
        me.press(KEY.Key_Right)
    for _ in range(12):
        if me.focus().objectName() == "theme":
            break
        me.press(KEY.Key_Tab)
    assert me.focus().objectName() == "theme"
    me.press(KEY.Key_Down)
    assert window.sheet.name != before
    chosen = window.sheet.name
    me.press(KEY.Key_Escape)
    me.back()

    # From pane to pane, to a feed in the tree, and all of it read.
    window.headlines.view.setFocus()
    me.press(KEY.Key_F6, held=SHIFT)
    assert isinstance(me.focus(), QTreeView)
    me.press(KEY.Key_Home, KEY.Key_Down)
    assert me.desk.parts.opening.place.kind == ALL
    me.press(KEY.Key_Return)
    assert window.headlines.view.hasFocus()
    me.press(KEY.Key_N)
    me.press(KEY.Key_A, held=SHIFT)
    me.until(lambda: window.sidebar.model.count(ALL) == 0)
    me.press(KEY.Key_Z, held=CTRL)
    me.until(lambda: window.sidebar.model.count(ALL) > 0)
    left = window.sidebar.model.count(ALL)
    article = me.article

    # Away, and back where it was.
    ended: list[bool] = []
    window.closing.connect(lambda: ended.append(True))
    QTest.keyClick(me.focus(), KEY.Key_Q, CTRL)
    assert ended
    again = opened(library)
    assert again.parts.opening.place.kind == ALL
    assert again.window.page.view.article == article
    assert again.window.sheet.name == chosen
    assert again.count(ALL) == left
    assert again.window.headlines.view.hasFocus()
