"""The tray: there when wished, quiet, once for a refresh, and a home while the window is closed.

The display of the tests has no tray; where one is needed, Qt is made to say that there is one and
what would be shown is gathered. All else is real.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from reader.demo.newsroom import Newsroom
from reader.desktop import autostart, theme
from reader.desktop.announcing import Arrived, said
from reader.desktop.app import Session
from reader.desktop.rows import ALL, FEED, Place
from reader.desktop.tray import counted
from reader.errors import Code, KnownError
from reader.launch import WindowOptions
from reader.model import FeedOptions
from reader.store import Role, Store
from tests.desktop.reading.conftest import NOON, Desk, Library, Opener

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Shelf:
    """What a tray would show."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []
        self.visible = False


@pytest.fixture
def shelf(monkeypatch: pytest.MonkeyPatch) -> Iterator[Shelf]:
    """A system with a tray."""
    made = Shelf()

    def show(_: object, title: str, words: str, *rest: object) -> None:
        made.said.append((title, words))

    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "setVisible", lambda _, on: setattr(made, "visible", on))
    monkeypatch.setattr(QSystemTrayIcon, "hide", lambda _: setattr(made, "visible", False))
    monkeypatch.setattr(QSystemTrayIcon, "isVisible", lambda _: made.visible)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", show)
    yield made
    QGuiApplication.setQuitOnLastWindowClosed(True)


def _subscribe(library: Library, *addresses: str) -> None:
    with Store.open(library.folder, Role.ENGINE) as store:
        for address in addresses:
            store.feeds.add(address, now=NOON)


def _icon(desk: Desk) -> QSystemTrayIcon:
    made = desk.window.hands.tray._icon
    assert made is not None
    return made


# --- the icon


def test_there_is_no_icon_unless_it_is_wished(news: Library, opened: Opener, shelf: Shelf) -> None:
    desk = opened(news)
    assert not shelf.visible
    desk.parts.choices.change(tray=True)
    assert shelf.visible
    desk.parts.choices.change(tray=False)
    assert not shelf.visible


def test_the_icon_counts_what_is_unread(
    news: Library, opened: Opener, shelf: Shelf, qtbot: QtBot
) -> None:
    news.choose(tray=True)
    desk = opened(news)
    qtbot.waitUntil(lambda: _icon(desk).toolTip() == "Broadsheet — 15 unread", timeout=30_000)
    desk.do("all_read")
    qtbot.waitUntil(lambda: _icon(desk).toolTip() == "Broadsheet", timeout=30_000)
    pictures = [counted(n).pixmap(32, 32).toImage() for n in (0, 7, 150)]
    assert pictures[0] != pictures[1] != pictures[2]


# --- a word of what has come


def test_a_refresh_is_told_of_once_and_the_word_leads_to_what_came(
    library: Library, opened: Opener, shelf: Shelf, newsroom: Newsroom, qtbot: QtBot
) -> None:
    _subscribe(library, *(newsroom.outlet(name).feed_address for name in ("courier", "packet")))
    library.choose(tray=True, notify=True)
    desk = opened(library)
    desk.window.hide()
    desk.do("refresh")
    qtbot.waitUntil(lambda: bool(shelf.said), timeout=30_000)
    ((title, words),) = shelf.said
    assert title.endswith("new articles")
    assert "Courier" in words
    assert "Packet" in words
    desk.do("refresh")
    desk.settle()
    assert len(shelf.said) == 1  # nothing new, nothing said
    _icon(desk).messageClicked.emit()
    desk.settle()
    assert desk.window.isVisible()
    assert desk.parts.opening.place.kind == ALL


def test_feeds_have_a_say_of_their_own(
    library: Library, opened: Opener, shelf: Shelf, newsroom: Newsroom, qtbot: QtBot
) -> None:
    courier, packet = (newsroom.outlet(name).feed_address for name in ("courier", "packet"))
    _subscribe(library, courier, packet)
    with library.store() as store:
        feeds = {feed.address: feed.id for feed in store.feeds.all()}
        store.feeds.set_options(feeds[packet], FeedOptions(notify=True))
    library.choose(tray=True)
    desk = opened(library)
    desk.window.hide()
    desk.do("refresh")
    qtbot.waitUntil(lambda: bool(shelf.said), timeout=30_000)
    ((_, words),) = shelf.said
    assert "Packet" in words
    assert "Courier" not in words
    _icon(desk).messageClicked.emit()
    desk.settle()
    assert (desk.parts.opening.place.kind, desk.parts.opening.place.id) == (FEED, feeds[packet])


def test_nothing_is_told_while_the_window_is_looked_at_or_unless_it_is_wished(
    library: Library, opened: Opener, shelf: Shelf, newsroom: Newsroom, qtbot: QtBot
) -> None:
    _subscribe(library, newsroom.outlet("courier").feed_address)
    library.choose(tray=True, notify=True)
    desk = opened(library)
    qtbot.waitUntil(desk.window.isActiveWindow, timeout=30_000)
    desk.do("refresh")
    desk.settle()
    assert desk.titles()
    desk.parts.choices.change(notify=False)
    _subscribe(library, newsroom.outlet("packet").feed_address)
    desk.window.hide()
    before = len(desk.titles())
    desk.do("refresh")
    desk.settle()
    assert len(desk.titles()) > before
    assert shelf.said == []


def test_one_article_is_told_by_its_title_and_many_feeds_are_counted() -> None:
    one = said([Arrived(5, "The tide", 3, "Courier")])
    assert (one.title, one.words, one.place, one.article) == (
        "Courier",
        "The tide",
        Place(FEED, 3),
        5,
    )
    many = said([Arrived(n, str(n), n, f"Feed {n}") for n in range(1, 8)])
    assert many.title == "7 new articles"
    assert many.words == "Feed 1 (1), Feed 2 (1), Feed 3 (1), Feed 4 (1) and 3 others"
    assert many.place == Place(ALL)


# --- going on without a window


def test_closing_the_window_leaves_broadsheet_in_the_tray_until_it_is_quit(
    news: Library, opened: Opener, shelf: Shelf
) -> None:
    news.choose(tray=True, keep_in_tray=True)
    desk = opened(news)
    ended: list[bool] = []
    desk.window.closing.connect(lambda: ended.append(True))
    desk.window.close()
    assert not desk.window.isVisible()
    assert not ended
    assert not QGuiApplication.quitOnLastWindowClosed()
    desk.do("refresh_here")  # it works on
    _icon(desk).activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert desk.window.isVisible()
    desk.window.actions_of["quit"].trigger()
    assert ended
    assert not shelf.visible


def test_without_a_tray_closing_the_window_leaves(news: Library, opened: Opener) -> None:
    news.choose(tray=True, keep_in_tray=True)
    desk = opened(news)
    ended: list[bool] = []
    desk.window.closing.connect(lambda: ended.append(True))
    desk.window.close()
    assert ended


@pytest.mark.parametrize("kept", [True, False])
def test_a_hidden_start_is_hidden_only_where_it_can_be_found_again(
    news: Library, shelf: Shelf, qtbot: QtBot, kept: bool
) -> None:
    theme.load_fonts()
    news.choose(tray=True, keep_in_tray=kept)
    options = WindowOptions(library=news.folder, hidden=True)
    session = Session(options, news.folder, lambda: NOON)
    with qtbot.waitSignal(session.window.begun, timeout=30_000):
        session.start()
    desk = Desk(session, qtbot)
    desk.settle()
    assert desk.window.isVisible() is not kept
    assert shelf.visible
    session.called_again([])
    assert desk.window.isVisible()
    session.window.leave()
    session.window.deleteLater()


# --- choosing


def _box(desk: Desk, name: str) -> QCheckBox:
    box = desk.window.hands.house.show_preferences().desktop.findChild(QCheckBox, name)
    assert isinstance(box, QCheckBox)
    return box


def test_the_tray_is_chosen_in_the_preferences(desk: Desk, shelf: Shelf, qtbot: QtBot) -> None:
    preferences = desk.window.hands.house.show_preferences()
    preferences.tabs.setCurrentWidget(preferences.desktop)
    qtbot.waitUntil(preferences.isActiveWindow, timeout=30_000)
    assert not _box(desk, "keep_in_tray").isEnabled()
    QTest.keyClick(_box(desk, "tray"), Qt.Key.Key_Space)
    assert desk.parts.choices.now.tray
    assert shelf.visible
    QTest.keyClick(_box(desk, "keep_in_tray"), Qt.Key.Key_Space)
    QTest.keyClick(_box(desk, "notify"), Qt.Key.Key_Space)
    assert desk.parts.choices.now.keep_in_tray
    assert desk.parts.choices.now.notify
    desk.settle()
    preferences.close()


def test_where_there_is_no_tray_the_preferences_say_so(desk: Desk) -> None:
    page = desk.window.hands.house.show_preferences().desktop
    assert not _box(desk, "tray").isEnabled()
    assert any("no tray" in label.text() for label in page.findChildren(QLabel))


def test_starting_at_login_is_switched_on_and_off(
    desk: Desk, own_folders: Path, qtbot: QtBot
) -> None:
    page = desk.window.hands.house.show_preferences().desktop
    qtbot.waitUntil(page.autostart.isEnabled, timeout=30_000)
    assert not page.autostart.isChecked()
    desk.window.hands.house.show_preferences().tabs.setCurrentWidget(page)
    QTest.keyClick(page.autostart, Qt.Key.Key_Space)
    desk.settle()
    assert autostart.is_on()
    text = autostart.place().read_text("utf-8")
    assert autostart.place() == own_folders / "config" / "autostart" / "broadsheet.desktop"
    assert "Type=Application" in text
    assert "--hidden" in text
    QTest.keyClick(page.autostart, Qt.Key.Key_Space)
    desk.settle()
    assert not autostart.place().exists()


def test_a_start_at_login_that_cannot_be_kept_is_said(
    desk: Desk, own_folders: Path, qtbot: QtBot
) -> None:
    preferences = desk.window.hands.house.show_preferences()
    page = preferences.desktop
    qtbot.waitUntil(page.autostart.isEnabled, timeout=30_000)
    (own_folders / "config" / "autostart").write_text("in the way")
    preferences.tabs.setCurrentWidget(page)
    QTest.keyClick(page.autostart, Qt.Key.Key_Space)
    desk.settle()
    assert "broadsheet.desktop" in preferences.said()
    assert not page.autostart.isChecked()
    with pytest.raises(KnownError) as refused:
        autostart.switch(True)
    assert refused.value.code is Code.FILE_UNWRITABLE


def test_an_entry_that_the_desktop_has_switched_off_is_off(own_folders: Path) -> None:
    autostart.switch(True)
    entry = autostart.place().read_text("utf-8")
    autostart.place().write_text(entry.replace("enabled=true", "enabled=false"))
    assert not autostart.is_on()


def test_entries_quote_what_their_systems_read_otherwise() -> None:
    entry = autostart.entry(["/opt/news papers/100%/br$oad", "--hidden"]).decode()
    assert 'Exec="/opt/news papers/100%%/br\\\\$oad" --hidden\n' in entry
    plist = autostart.agent(["/Applications/Broadsheet.app/x", "--hidden"])
    assert b"<key>RunAtLoad</key>\n\t<true/>" in plist
    assert b"<string>--hidden</string>" in plist


def test_a_feed_s_say_is_chosen_in_its_properties(desk: Desk, news: Library) -> None:
    with news.store() as store:
        feed = store.feeds.get(news.feeds["Hills"])
    assert feed is not None
    dialog = desk.window.hands.feeds.show_properties(feed)
    dialog.notify.setCurrentIndex(dialog.notify.findData(True))
    dialog.box.accepted.emit()
    desk.settle()

    def say() -> bool | None:
        with news.store() as store:
            kept = store.feeds.get(news.feeds["Hills"])
            assert kept is not None
            return kept.options.notify

    assert say() is True
    desk.do("undo")
    assert say() is None
