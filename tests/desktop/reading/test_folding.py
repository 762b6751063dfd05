"""The panes fold as the window gets narrower, and each can be reached by key and by button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from reader.desktop.folding import Layout, Pane, layout_for, shares
from reader.desktop.rows import FEED, Place
from reader.model import FeedOptions
from tests.desktop.reading.conftest import Desk, Library, Opener


def _seen(desk: Desk) -> list[Pane]:
    return [pane for pane in Pane if desk.window.splitter.widget(pane).isVisible()]


def _resize(desk: Desk, width: int) -> None:
    desk.window.resize(width, 640)
    QApplication.processEvents()


def _button(desk: Desk, action: str) -> QToolButton:
    wanted = desk.window.actions_of[action]
    found = [b for b in desk.window.findChildren(QToolButton) if b.defaultAction() is wanted]
    (button,) = (b for b in found if b.isVisible())
    return button


def _click_row(desk: Desk, at: int) -> None:
    view = desk.window.headlines.view
    place = view.visualRect(view.model().index(at, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.settle()


@pytest.mark.parametrize(
    ("width", "panes"),
    [
        (3440, [Pane.SIDE, Pane.LIST, Pane.PAGE]),
        (960, [Pane.SIDE, Pane.LIST, Pane.PAGE]),
        (900, [Pane.LIST, Pane.PAGE]),
        (640, [Pane.LIST]),
    ],
)
def test_as_many_panes_are_seen_as_have_room(desk: Desk, width: int, panes: list[Pane]) -> None:
    _resize(desk, width)
    assert _seen(desk) == panes


def test_two_panes_the_feeds_come_and_go(desk: Desk) -> None:
    _resize(desk, 900)
    QTest.mouseClick(_button(desk, "feeds"), Qt.MouseButton.LeftButton)
    assert _seen(desk) == [Pane.SIDE, Pane.LIST]
    assert desk.window.sidebar.view.hasFocus()
    desk.window.sidebar.choose(Place(FEED, 1))
    desk.settle()
    assert _seen(desk) == [Pane.SIDE, Pane.LIST]  # the list beside shows what was chosen
    _click_row(desk, 1)
    assert _seen(desk) == [Pane.LIST, Pane.PAGE]
    assert desk.window.page.view.article
    desk.key(Qt.Key.Key_F9)
    assert _seen(desk) == [Pane.SIDE, Pane.LIST]
    desk.key(Qt.Key.Key_Escape, widget=desk.window.sidebar.view)
    assert _seen(desk) == [Pane.LIST, Pane.PAGE]
    assert desk.window.headlines.view.hasFocus()


def test_one_pane_at_a_time_with_a_way_forth_and_back(desk: Desk) -> None:
    _resize(desk, 640)
    _click_row(desk, 0)
    assert _seen(desk) == [Pane.PAGE]
    assert desk.window.page.view.hasFocus()
    QTest.mouseClick(_button(desk, "to_list"), Qt.MouseButton.LeftButton)
    assert _seen(desk) == [Pane.LIST]
    QTest.mouseClick(_button(desk, "feeds"), Qt.MouseButton.LeftButton)
    assert _seen(desk) == [Pane.SIDE]
    tree = desk.window.sidebar.view
    line = tree.visualRect(desk.window.sidebar.model.index_of(FEED, 2)).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=line + QPoint(10, 0))
    desk.settle()
    assert _seen(desk) == [Pane.LIST]
    assert desk.parts.opening.place.id == 2


def test_one_pane_by_keys_alone(desk: Desk) -> None:
    _resize(desk, 640)
    window = desk.window
    desk.key(Qt.Key.Key_N)
    desk.key(Qt.Key.Key_N)
    assert _seen(desk) == [Pane.LIST]  # going through the list is no reading
    chosen = window.headlines.view.current()
    desk.key(Qt.Key.Key_Space)
    assert _seen(desk) == [Pane.PAGE]
    assert window.page.view.article == chosen
    desk.key(Qt.Key.Key_N, widget=window.page.view)
    assert _seen(desk) == [Pane.PAGE]
    assert window.page.view.article != chosen
    desk.key(Qt.Key.Key_Escape, widget=window.page.view)
    assert _seen(desk) == [Pane.LIST]
    desk.key(Qt.Key.Key_Return)
    assert _seen(desk) == [Pane.PAGE]
    desk.key(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier, window.page.view)
    assert window.headlines.view.hasFocus()
    desk.key(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.sidebar.view.hasFocus()
    desk.key(Qt.Key.Key_Return, widget=window.sidebar.view)
    assert _seen(desk) == [Pane.LIST]
    desk.key(Qt.Key.Key_Slash)
    assert window.headlines.field.hasFocus()


def test_what_is_going_through_the_list_alone_is_not_marked_read(
    news: Library, opened: Opener
) -> None:
    news.choose(mark_read_after=0.0)
    desk = opened(news)
    _resize(desk, 640)
    desk.key(Qt.Key.Key_N)
    assert not news.read()
    desk.key(Qt.Key.Key_Space)
    assert news.read() == {desk.titles()[0]}


def test_the_offer_to_undo_is_seen_where_the_list_is_not(desk: Desk) -> None:
    _resize(desk, 640)
    desk.key(Qt.Key.Key_N)
    desk.key(Qt.Key.Key_Space)
    desk.do("all_read")
    assert desk.window.undo_bar.isVisible()
    desk.window.folding.go(Pane.LIST)
    assert desk.window.undo_bar.isVisible()


def test_what_is_being_read_stays_when_the_window_gets_narrower(desk: Desk) -> None:
    desk.key(Qt.Key.Key_N)
    desk.window.page.view.setFocus()
    _resize(desk, 640)
    assert _seen(desk) == [Pane.PAGE]
    _resize(desk, 1280)
    assert _seen(desk) == list(Pane)


def test_sizes_are_remembered_for_each_layout(news: Library, opened: Opener) -> None:
    desk = opened(news)
    desk.window.splitter.moveSplitter(300, 1)
    _resize(desk, 900)
    desk.window.splitter.moveSplitter(380, 2)
    _resize(desk, 1200)
    assert desk.window.sidebar.width() == 300
    desk.close()
    again = opened(news)
    _resize(again, 900)
    assert again.window.headlines.width() == 380
    _resize(again, 1300)
    assert again.window.sidebar.width() == 300


def test_feeds_that_were_hidden_stay_hidden_at_the_next_start(
    news: Library, opened: Opener
) -> None:
    desk = opened(news)
    desk.do("feeds")
    assert _seen(desk) == [Pane.LIST, Pane.PAGE]
    desk.close()
    again = opened(news)
    assert _seen(again) == [Pane.LIST, Pane.PAGE]
    again.do("feeds")
    assert _seen(again) == list(Pane)


@pytest.mark.parametrize("width", [640, 700, 900, 960, 1280, 1920, 3440])
@pytest.mark.parametrize("front", list(Pane))
def test_shares_fill_the_window(width: int, front: Pane) -> None:
    layout = layout_for(width, front, hidden=False)
    sizes = shares(layout, width)
    assert sum(sizes) == width
    assert [n for n, size in enumerate(sizes) if size] == [
        int(pane) for pane in Pane if (layout is Layout.ALL or sizes[pane])
    ]
    assert all(size >= 200 for size in sizes if size)


# --- feeds that are read in the browser


@pytest.fixture
def visited(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []

    def visit(address: QUrl) -> bool:
        found.append(address.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", visit)
    return found


def _in_browser(news: Library, feed: str) -> None:
    with news.store() as store:
        store.feeds.set_options(news.feeds[feed], FeedOptions(view="browser"))


def test_a_feed_that_is_read_in_the_browser_opens_there_at_a_click(
    desk: Desk, news: Library, visited: list[str]
) -> None:
    _in_browser(news, "Hills")
    desk.open(Place(FEED, news.feeds["Hills"]))
    desk.key(Qt.Key.Key_N)
    assert visited == []  # going through the list opens nothing
    _click_row(desk, 1)
    assert visited == ["https://example.org/Hills-2"]
    view = desk.window.headlines.view
    place = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.settle()
    assert visited[1:] == ["https://example.org/Hills-3"]
    desk.open(Place(FEED, news.feeds["Town"]))
    _click_row(desk, 1)
    assert len(visited) == 2


def test_in_one_pane_enter_opens_the_browser_for_a_feed_that_is_read_there(
    desk: Desk, news: Library, visited: list[str]
) -> None:
    _in_browser(news, "Hills")
    _resize(desk, 640)
    desk.open(Place(FEED, news.feeds["Hills"]))
    desk.key(Qt.Key.Key_N)
    desk.key(Qt.Key.Key_Return)
    assert _seen(desk) == [Pane.LIST]
    assert visited == ["https://example.org/Hills-1"]
    desk.open(Place(FEED, news.feeds["Town"]))
    desk.key(Qt.Key.Key_N)
    desk.key(Qt.Key.Key_Return)
    assert _seen(desk) == [Pane.PAGE]
    assert len(visited) == 1


def test_icons_are_drawn_anew_for_another_screen(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.window, "devicePixelRatioF", lambda: 2.5)
    QApplication.sendEvent(desk.window, QEvent(QEvent.Type.DevicePixelRatioChange))
    sharp = desk.window.actions_of["star"].icon().pixmap(QSize(20, 20), 2.5)
    assert (sharp.width(), sharp.devicePixelRatio()) == (50, 2.5)
