"""The article alone on the screen: keys go on working, Escape and other panes lead back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.desktop.folding import Pane
from tests.desktop.page.conftest import FERRY, HEBREW
from tests.desktop.reading.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def seen(desk: Desk) -> list[Pane]:
    return [pane for pane in Pane if desk.window.splitter.widget(pane).isVisible()]


def test_the_article_stands_alone_and_keys_go_on(desk: Desk) -> None:
    window, view = desk.window, desk.window.page.view
    desk.do("read_alone")
    assert seen(desk) == [Pane.PAGE]
    assert window.isFullScreen()
    assert not window.menuBar().isVisible()
    assert not window.status.isVisible()
    assert view.hasFocus()
    left = view.viewport().x()
    assert abs(left - (view.width() - view.viewport().geometry().right())) < 20
    before = view.verticalScrollBar().value()
    desk.key(Qt.Key.Key_Space, widget=view)
    assert view.verticalScrollBar().value() > before
    desk.key(Qt.Key.Key_N, widget=view)
    assert desk.parts.opening.row is not None
    assert desk.parts.opening.row.title == HEBREW
    assert seen(desk) == [Pane.PAGE]
    desk.key(Qt.Key.Key_Escape, widget=view)
    assert seen(desk) == [Pane.SIDE, Pane.LIST, Pane.PAGE]
    assert not window.isFullScreen()
    assert window.menuBar().isVisible()
    assert window.status.isVisible()
    assert desk.parts.opening.row.title == HEBREW


def test_what_needs_another_pane_ends_it(desk: Desk) -> None:
    desk.do("read_alone")
    desk.do("search")
    assert Pane.LIST in seen(desk)
    assert desk.window.headlines.field.hasFocus()
    assert desk.window.menuBar().isVisible()


def test_the_window_fills_the_screen_and_goes_back(desk: Desk) -> None:
    desk.do("full_screen")
    assert desk.window.isFullScreen()
    assert Pane.LIST in seen(desk)
    desk.do("read_alone")
    desk.do("read_alone")
    assert desk.window.isFullScreen()
    desk.do("full_screen")
    assert not desk.window.isFullScreen()
    assert desk.parts.opening.row is not None
    assert desk.parts.opening.row.title == FERRY
