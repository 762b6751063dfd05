"""From an article to a subscription, also from pages of sites that nobody subscribed to."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.demo.newsroom import Newsroom
from reader.desktop.add_feed import AddFeed
from reader.store import Role, Store
from tests.desktop.pages.test_keep import kept, story
from tests.desktop.reading.conftest import Desk, Library, Opener

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WAIT = 30_000


def until(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=WAIT)


def read_kept(desk: Desk, library: Library, newsroom: Newsroom, qtbot: QtBot) -> None:
    desk.window.hands.pages.keep(story(newsroom))
    until(qtbot, lambda: len(kept(library)) == 1)
    desk.parts.opening.open_article(kept(library)[0].headline.id)
    desk.settle()


def test_a_kept_page_leads_to_the_feed_of_its_site(
    desk: Desk, news: Library, newsroom: Newsroom, qtbot: QtBot
) -> None:
    read_kept(desk, news, newsroom, qtbot)
    QTest.keyClick(desk.window.page.view, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    until(qtbot, lambda: desk.window.findChild(AddFeed) is not None)
    dialog = desk.window.findChild(AddFeed)
    assert dialog is not None
    until(qtbot, lambda: dialog.finder.found)
    found = [link.address for link in dialog.finder.chosen()]
    assert found == [newsroom.outlet("packet").feed_address]
    dialog.reject()


def test_what_is_followed_already_is_gone_to(
    news: Library, opened: Opener, newsroom: Newsroom, qtbot: QtBot
) -> None:
    outlet = newsroom.outlet("packet")
    with Store.open(news.folder, Role.ENGINE) as store:
        feed = store.feeds.add(outlet.feed_address, "The Packet", outlet.address, now=1)
    desk = opened(news)
    read_kept(desk, news, newsroom, qtbot)
    desk.do("follow_source")
    assert desk.window.status.text() == "You follow “The Packet” already."
    assert desk.parts.opening.place.id == feed


def test_an_article_of_a_feed_is_followed_already(desk: Desk) -> None:
    desk.choose(desk.titles()[0])
    desk.do("follow_source")
    assert "already" in desk.window.status.text()


def test_the_links_of_the_head_offer_it(desk: Desk) -> None:
    menu = QMenu(desk.window)
    desk.window.page.view.menu_made.emit(menu, "feed:1")
    desk.window.page.view.menu_made.emit(menu, "author:Ann")
    names = [action.text() for action in menu.actions()]
    assert names == ["Follow this source", "Follow the writer or section"]


def test_the_writer_leads_to_a_page_that_is_looked_at(
    desk: Desk, news: Library, newsroom: Newsroom, qtbot: QtBot
) -> None:
    read_kept(desk, news, newsroom, qtbot)
    desk.window.actions_of["follow_writer"].trigger()
    until(qtbot, lambda: desk.window.findChild(AddFeed) is not None)
    dialog = desk.window.findChild(AddFeed)
    assert dialog is not None
    assert dialog.finder.field.text().startswith(newsroom.outlet("packet").address)
    until(qtbot, lambda: not dialog.finder.busy)
    dialog.reject()
