"""Working offline from the window: nothing leaves, what is asked for waits in the outbox, and is
sent once when there is a network again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget

from reader import settings
from reader.demo.newsroom import Newsroom
from reader.desktop.add_feed import AddFeed
from reader.desktop.dialogs.outbox import ChangeThing, OutboxList
from reader.desktop.notice import Notice
from reader.desktop.reachability import Reachability
from reader.model import OutboxItem, OutboxKind
from reader.paths import LibraryPaths
from reader.store import Role, Store
from tests.desktop.feeds.conftest import Opener, Room, folder, newsroom, open_room
from tests.engine.hotel import Hotel, running

__all__ = ["folder", "newsroom", "open_room"]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Reach = QNetworkInformation.Reachability


@pytest.fixture
def room(folder: Path, newsroom: Newsroom, open_room: Opener) -> Room:
    with Store.open(folder, Role.ENGINE) as store:
        store.feeds.add(newsroom.feed_addresses[0], now=1)
    return open_room()


@pytest.fixture
def hotel() -> Iterator[Hotel]:
    with running() as made:
        yield made


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    seen: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: seen.append(url.toString()) or True
    )
    return seen


def waiting(room: Room) -> list[OutboxItem]:
    room.settle()
    with room.read() as store:
        return list(store.outbox.list())


def kept(folder: Path) -> settings.Settings:
    return settings.load(LibraryPaths(folder).settings_folder)[0]


def refresh(room: Room) -> None:
    room.do("refresh")
    room.wait(lambda: not room.parts.engine.busy)
    room.settle()


def hints(room: Room) -> Reachability:
    made = Reachability(room.window)
    room.window.hands.away.listen(made)
    return made


# --- the switch


def test_nothing_leaves_while_working_offline(
    room: Room, newsroom: Newsroom, folder: Path, browser: list[str]
) -> None:
    network = room.window.status.network
    assert network.text() == "Online"
    QTest.mouseClick(network, Qt.MouseButton.LeftButton)
    room.settle()
    assert network.text() == "Working offline"
    assert room.window.actions_of["work_offline"].isChecked()
    assert kept(folder).offline
    newsroom.forget_requests()
    refresh(room)
    assert "work offline" in room.window.status.text()
    room.parts.refreshing.refresh()
    room.window.hands.commands.open_address(QUrl("https://example.org/a"))
    room.window.hands.outbox.send((1,))
    room.settle()
    assert newsroom.requests == ()
    assert browser == []
    room.do("work_offline")
    assert not kept(folder).offline
    assert network.text() == "Online"
    refresh(room)
    assert newsroom.requests


def test_it_still_holds_after_a_restart_before_anything_is_asked(
    room: Room, newsroom: Newsroom, open_room: Opener
) -> None:
    room.do("work_offline")
    room.window.close()
    newsroom.forget_requests()
    again = open_room()
    assert again.window.status.network.text() == "Working offline"
    refresh(again)
    assert newsroom.requests == ()


def test_the_command_lines_word_counts_in_an_open_window(room: Room, folder: Path) -> None:
    chosen = LibraryPaths(folder).settings_folder
    settings.save(chosen, replace(settings.load(chosen)[0], offline=True))
    room.parts.refreshing.look()
    room.settle()
    assert room.window.status.network.text() == "Working offline"
    room.do("work_offline")
    room.parts.refreshing.look()
    room.settle()
    assert room.window.status.network.text() == "Online"


# --- the outbox


def test_opened_links_wait_in_order_and_are_opened_once(
    room: Room, browser: list[str], open_room: Opener
) -> None:
    addresses = [f"https://example.org/{n}" for n in range(3)]
    room.do("work_offline")
    for address in addresses:
        room.window.hands.commands.open_address(QUrl(address))
        room.settle()
    assert [item.content["address"] for item in waiting(room)] == addresses
    room.do("undo")
    assert len(waiting(room)) == 2
    room.do("redo")
    assert room.window.hands.outbox.entry.text() == "Outbox: 3"
    room.window.close()
    again = open_room()
    assert again.window.hands.outbox.entry.isVisible()
    again.do("work_offline")
    notice = again.window.hands.outbox.notice
    assert notice
    assert notice.text() == "3 things wait in the outbox."
    assert browser == []
    notice.button.click()
    assert waiting(again) == []
    again.window.hands.outbox.go_on()
    again.settle()
    assert browser == addresses
    assert again.window.hands.outbox.entry.isHidden()


def test_what_is_opened_was_noted_as_sent_before(
    room: Room, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever ends the window while a program takes it: it is not opened again."""
    room.do("work_offline")
    room.window.hands.commands.open_address(QUrl("https://example.org/a"))
    room.settle()
    seen: list[int] = []

    def take(_: QUrl) -> bool:
        with Store.open(folder, Role.READ) as store:
            seen.append(len(store.outbox.list()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    room.parts.choices.change(outbox_links="send", offline=False)
    room.settle()
    assert seen == [0]


def test_what_no_program_takes_waits_on(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.do("work_offline")
    room.window.hands.commands.open_address(QUrl("https://example.org/a"))
    room.settle()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    room.parts.choices.change(outbox_links="send", offline=False)
    room.settle()
    assert len(waiting(room)) == 1


def test_a_feed_waits_and_is_added_by_the_engine(room: Room, newsroom: Newsroom) -> None:
    address = newsroom.feed_addresses[1]
    room.do("work_offline")
    room.window.hands.commands.add_feed(address)
    dialog = room.dialog(AddFeed)
    room.wait(dialog.keep.isVisible)
    dialog.keep.click()
    (item,) = waiting(room)
    assert (item.kind, item.content["address"]) == (OutboxKind.FEED, address)
    room.do("work_offline")
    room.wait(lambda: not room.parts.engine.busy)
    assert waiting(room) == []
    with room.read() as store:
        assert store.feeds.by_address(address)


def test_what_failed_stands_on_the_shelf_and_is_sent_changed(
    room: Room, newsroom: Newsroom, folder: Path
) -> None:
    address = newsroom.feed_addresses[1]
    with Store.open(folder, Role.WINDOW) as store:
        bad = store.outbox.put("feed", {"address": "ftp://example.org/"}, 1)
        store.outbox.put("link", {"address": "https://example.org/", "title": "A link"}, 2)
    room.window.hands.outbox.go_on()
    room.wait(lambda: "could not be sent" in room.window.status.text())
    room.do("outbox")
    dialog = room.dialog(OutboxList)
    assert lines(dialog.table) == ["Open A link", "Subscribe ftp://example.org/"]
    state = dialog.table.item(1, 3)
    assert state
    assert "Given up." in state.text()
    assert dialog.said()
    dialog.table.clearSelection()
    dialog.table.selectRow(1)
    dialog.edit.click()
    change = room.dialog(ChangeThing)
    change.address.setText(address)
    change.box.accepted.emit()
    room.settle()
    assert dialog.chosen() == (bad,)
    dialog.send.click()
    room.wait(lambda: not room.parts.engine.busy)
    assert [item.kind for item in waiting(room)] == [OutboxKind.LINK]
    room.settle()
    assert lines(dialog.table) == ["Open A link"]
    dialog.table.selectRow(0)
    dialog.remove.click()
    assert waiting(room) == []
    room.do("undo")
    assert len(waiting(room)) == 1
    dialog.close()


def lines(table: QTableWidget) -> list[str]:
    return [
        " ".join(cell.text() for column in (0, 1) if (cell := table.item(row, column)))
        for row in range(table.rowCount())
    ]


# --- what the system says


def test_hints_are_said_and_coming_back_sends_what_waits(
    room: Room, browser: list[str], newsroom: Newsroom
) -> None:
    known, network = hints(room), room.window.status.network
    known.take(Reach.Disconnected)
    assert network.text() == "No network"
    configuration = room.parts.engine.configuration
    assert configuration
    assert configuration.unreachable
    room.window.hands.commands.open_address(QUrl("https://example.org/a"))
    assert len(waiting(room)) == 1
    refresh(room)  # what the reader asks for is tried all the same
    assert newsroom.requests
    room.parts.choices.change(outbox_links="send")
    known.take(Reach.Online)
    assert waiting(room) == []
    assert browser == ["https://example.org/a"]
    assert network.text() == "Online"
    known.take_metered(True)
    assert network.text() == "Metered"
    configuration = room.parts.engine.configuration
    assert configuration
    assert configuration.metered


def test_a_network_that_asks_for_a_login_is_told_and_its_page_opened(
    folder: Path, hotel: Hotel, open_room: Opener, browser: list[str]
) -> None:
    with Store.open(folder, Role.ENGINE) as store:
        for n in range(3):
            store.feeds.add(hotel.feed(n), now=1)
    room = open_room()
    hotel.way = "redirect"
    refresh(room)
    strips = room.window.findChildren(Notice)
    (login,) = [strip for strip in strips if "log in" in strip.text()]
    login.button.click()
    assert browser == [f"http://127.0.0.1:{hotel.door}/login"]
    hints(room).take_captive(True)
    assert room.window.status.network.text() == "Login wanted"
    room.window.status.network.click()
    assert len(browser) == 2
    hotel.way = ""
    refresh(room)
    assert login.text() == ""
    with room.read() as store:
        assert store.articles.counts().total == 6
