"""Everything by keyboard, and single keys off while somebody types."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.desktop.rows import FEED, Place
from tests.desktop.first.test_whole_way import press
from tests.desktop.reading.conftest import Desk, Library

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def hills(desk: Desk, news: Library) -> Desk:
    desk.open(Place(FEED, news.feeds["Hills"]))
    desk.window.headlines.view.setFocus()
    return desk


def title(desk: Desk) -> str:
    row = desk.window.hands.commands.row()
    return row.title if row else ""


def test_next_and_previous(hills: Desk) -> None:
    for key, expected in (
        (Qt.Key.Key_N, "Hills 1"),
        (Qt.Key.Key_J, "Hills 2"),
        (Qt.Key.Key_N, "Hills 3"),
        (Qt.Key.Key_P, "Hills 2"),
        (Qt.Key.Key_K, "Hills 1"),
        (Qt.Key.Key_K, "Hills 1"),
        (Qt.Key.Key_Down, "Hills 2"),
    ):
        press(key)
        hills.settle()
        assert title(hills) == expected


def test_marks_by_key(hills: Desk, news: Library) -> None:
    press(Qt.Key.Key_N)
    hills.settle()
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_S)
    hills.settle()
    assert news.read() == news.starred() == {"Hills 1"}
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_S)
    hills.settle()
    assert news.read() == news.starred() == set()


def test_space_goes_to_the_next_unread(hills: Desk, news: Library) -> None:
    press(Qt.Key.Key_N)
    hills.settle()
    hills.do("read")
    hills.window.headlines.view.choose(1)
    hills.settle()
    hills.do("read")
    hills.window.headlines.view.choose(0)
    hills.settle()
    press(Qt.Key.Key_Space)  # the whole article is in sight
    hills.settle()
    assert title(hills) == "Hills 3"


def test_a_link_leaves_only_when_it_may(hills: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda address: left.append(address.toString()) or True
    )
    press(Qt.Key.Key_N)
    hills.settle()
    press(Qt.Key.Key_O)
    press(Qt.Key.Key_C)
    assert left == ["https://example.org/Hills-1"]
    assert QGuiApplication.clipboard().text() == "https://example.org/Hills-1"
    view = hills.window.page.view
    for address in ("javascript:alert(1)", "file:///etc/passwd", "picture:1", "ftp://e.org/"):
        view.anchorClicked.emit(QUrl(address))
    assert len(left) == 1
    view.anchorClicked.emit(QUrl("mailto:desk@example.org"))
    assert left[1:] == ["mailto:desk@example.org"]


def test_single_keys_are_off_while_typing(hills: Desk, news: Library) -> None:
    press(Qt.Key.Key_N)
    hills.settle()
    press(Qt.Key.Key_Slash)
    field = hills.window.headlines.field
    assert field.hasFocus()
    QTest.keyClicks(field, "smn hills")
    hills.settle()
    assert field.text() == "smn hills"
    assert title(hills) == "Hills 1"
    assert news.starred() == news.read() == set()
    press(Qt.Key.Key_Escape)
    hills.settle()
    assert not field.isVisible()
    press(Qt.Key.Key_S)
    hills.settle()
    assert len(news.starred()) <= 1


def test_tab_goes_from_pane_to_pane(hills: Desk) -> None:
    window = hills.window
    panes = [window.headlines.view, window.page.view]
    press(Qt.Key.Key_Tab)
    assert panes[1].hasFocus()
    press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert panes[0].hasFocus()
    press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.sidebar.view.hasFocus()
    for pane in (*panes, window.sidebar.view):
        assert pane.accessibleName()


def test_search_lists_what_has_the_words(hills: Desk) -> None:
    press(Qt.Key.Key_Slash)
    field = hills.window.headlines.field
    QTest.keyClicks(field, "harbour")
    hills.window.headlines.searched.emit(field.text())
    hills.settle()
    QApplication.processEvents()
    assert sorted(hills.titles()) == [f"Harbour {n}" for n in range(1, 6)]
    press(Qt.Key.Key_Escape)
    hills.settle()
    assert hills.titles() == [f"Hills {n}" for n in range(1, 6)]
