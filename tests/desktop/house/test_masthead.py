"""The masthead above today's headlines: both calendars, midnight, sunset, choices."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader import settings
from reader.desktop import theme
from reader.desktop.app import Session
from reader.desktop.dialogs.preferences import Preferences
from reader.desktop.rows import ALL, TODAY, Place
from reader.launch import WindowOptions
from reader.paths import LibraryPaths
from tests.desktop.reading.conftest import Desk, Library, entry

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no TZ"),
    # The display of the tests tells so when a dialog has a least size.
    pytest.mark.qt_log_ignore("This plugin does not support"),
]

NOON = int(datetime(2021, 11, 28, 12, tzinfo=ZoneInfo("America/New_York")).timestamp())
HOUR = 3600
NEW_YORK = {
    "name": "New York City",
    "country": "United States",
    "latitude": 40.71,
    "longitude": -74.01,
    "zone": "America/New_York",
}


class Clock:
    now = float(NOON)

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[Clock]:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    yield Clock()
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def papers(library: Library, clock: Clock) -> Library:
    library.add("Harbour", *(entry(f"Harbour {n}", NOON - n * HOUR) for n in range(4)), now=NOON)
    return library


def open_at(library: Library, clock: Clock, qtbot: QtBot) -> Desk:
    theme.load_fonts()
    options = WindowOptions(library=library.folder, size=(1100, 700))
    session = Session(options, library.folder, clock=clock)
    with qtbot.waitSignal(session.window.begun, timeout=30_000):
        session.start()
    desk = Desk(session, qtbot)
    desk.settle()
    return desk


def said(desk: Desk) -> str:
    masthead = desk.window.headlines.masthead
    assert masthead.isVisible() == bool(masthead.line)
    return masthead.line.replace("\u2068", "").replace("\u2069", "")


def beat(desk: Desk) -> None:
    desk.parts.refreshing.look()
    desk.settle()


def test_today_has_a_masthead_and_no_other_list(
    papers: Library, clock: Clock, qtbot: QtBot
) -> None:
    desk = open_at(papers, clock, qtbot)
    desk.open(Place(TODAY))
    assert said(desk) == "Sunday, November 28th"
    desk.open(Place(ALL))
    assert said(desk) == ""
    desk.open(Place(TODAY))
    assert said(desk) == "Sunday, November 28th"
    desk.close()


def test_it_turns_at_sunset_and_at_midnight(papers: Library, clock: Clock, qtbot: QtBot) -> None:
    papers.choose(calendar="hebrew", city=NEW_YORK)
    desk = open_at(papers, clock, qtbot)
    desk.open(Place(TODAY))
    assert said(desk) == "Sunday, November 28th | 24 Kislev 5782"
    clock.now = NOON + 4 * HOUR
    beat(desk)
    assert said(desk) == "Sunday, November 28th | 24 Kislev 5782"
    clock.now = NOON + 6 * HOUR
    beat(desk)
    assert said(desk) == "Sunday, November 28th | 25 Kislev 5782"
    clock.now = NOON + 12 * HOUR
    beat(desk)
    assert said(desk) == "Monday, November 29th | 25 Kislev 5782"
    desk.close()


def test_calendar_and_city_are_chosen_in_the_preferences(
    papers: Library, clock: Clock, qtbot: QtBot
) -> None:
    clock.now = NOON + 6 * HOUR
    desk = open_at(papers, clock, qtbot)
    desk.open(Place(TODAY))
    desk.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.window.findChild(Preferences)
    assert dialog is not None
    box = dialog.findChild(type(dialog._boxes["theme"]), "calendar")
    assert box is not None
    box.setCurrentIndex(box.findData("hebrew"))
    assert said(desk) == "Sunday, November 28th | 24 Kislev 5782"
    dialog.tabs.setCurrentWidget(dialog.city.parentWidget())
    dialog.activateWindow()
    dialog.city.setFocus()
    qtbot.waitUntil(dialog.city.hasFocus)
    QTest.keyClicks(dialog.city, "new yor")
    popup = dialog.city.list.popup()
    qtbot.waitUntil(popup.isVisible, timeout=30_000)
    assert popup.model().index(0, 0).data() == "New York City, United States"
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert dialog.city.text() == "New York City, United States"
    desk.settle()
    assert said(desk) == "Sunday, November 28th | 25 Kislev 5782"
    folder = LibraryPaths(papers.folder).settings_folder
    assert settings.load(folder)[0].city == NEW_YORK
    dialog.city.setFocus()
    dialog.city.selectAll()
    QTest.keyClick(dialog.city, Qt.Key.Key_Delete)
    desk.settle()
    assert said(desk) == "Sunday, November 28th | 24 Kislev 5782"
    assert settings.load(folder)[0].city == {}
    dialog.close()
    desk.close()


def test_words_that_name_no_city_do_not_stay(papers: Library, clock: Clock, qtbot: QtBot) -> None:
    papers.choose(city=NEW_YORK)
    desk = open_at(papers, clock, qtbot)
    desk.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.window.findChild(Preferences)
    assert dialog is not None
    dialog.tabs.setCurrentWidget(dialog.city.parentWidget())
    dialog.activateWindow()
    dialog.city.setFocus()
    qtbot.waitUntil(dialog.city.hasFocus)
    dialog.city.selectAll()
    QTest.keyClicks(dialog.city, "qqqq")
    desk.settle()
    dialog.tabs.tabBar().setFocus()
    assert dialog.city.text() == "New York City, United States"
    dialog.close()
    desk.close()


def test_the_next_start_paints_it_at_once(papers: Library, clock: Clock, qtbot: QtBot) -> None:
    desk = open_at(papers, clock, qtbot)
    desk.open(Place(TODAY))
    desk.close()
    session = Session(WindowOptions(library=papers.folder), papers.folder, clock=clock)
    assert session.window.headlines.masthead.line == "Sunday, November 28th"
    session.window.close()


def test_a_narrow_pane_sets_it_in_two_lines(papers: Library, clock: Clock, qtbot: QtBot) -> None:
    papers.choose(calendar="islamic", city=NEW_YORK)
    desk = open_at(papers, clock, qtbot)
    desk.open(Place(TODAY))
    masthead = desk.window.headlines.masthead
    masthead.resize(500, 40)
    assert "\n" not in masthead._words.text()
    masthead.resize(220, 40)
    assert masthead._words.text().count("\n") == 1
    desk.close()
