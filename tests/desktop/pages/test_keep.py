"""Any page becomes an article: by a pasted address or a link, online or not, and out again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.demo.newsroom import Newsroom
from reader.desktop.dialogs.keep_page import AskPage
from reader.model import Article, Query
from reader.store import Role, Store
from tests.desktop.reading.conftest import NOON, Desk, Library, Opener, entry

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WAIT = 30_000


def story(newsroom: Newsroom) -> str:
    outlet = newsroom.outlet("packet")
    return f"{outlet.address}articles/foghorn-for-a-birthday"


def kept(library: Library) -> list[Article]:
    with Store.open(library.folder, Role.READ) as store:
        feed = store.feeds.by_address("kept:pages")
        if feed is None:
            return []
        from reader.model import Scope

        found = store.articles.headlines(Query(Scope.FEED, feed.id), 100)
        articles = [store.articles.get(headline.id) for headline in found]
        return [article for article in articles if article is not None]


def wait(desk: Desk, qtbot: QtBot, library: Library, count: int) -> None:
    qtbot.waitUntil(lambda: len(kept(library)) == count, timeout=WAIT)
    desk.settle()


def test_a_pasted_address_becomes_an_article_with_its_pictures(
    news: Library, opened: Opener, newsroom: Newsroom, qtbot: QtBot
) -> None:
    news.choose(keep_pictures=True)
    desk = opened(news)
    QGuiApplication.clipboard().setText(story(newsroom))
    desk.window.actions_of["keep_page"].trigger()
    dialog = desk.window.findChild(AskPage)
    assert dialog is not None
    assert dialog.field.text() == story(newsroom)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    wait(desk, qtbot, news, 1)
    qtbot.waitUntil(lambda: desk.window.status.text() == "The page is kept.", timeout=WAIT)
    (article,) = kept(news)
    assert article.headline.title.startswith("The foghorn")
    assert article.headline.source == "Kept pages"
    assert article.text_kind == "kept"
    assert len(article.plain) > 500
    assert [picture.state for picture in article.pictures] == ["have"] * len(article.pictures)


def test_a_kept_page_is_kept_once_and_opened_the_second_time(
    desk: Desk, news: Library, newsroom: Newsroom, qtbot: QtBot
) -> None:
    desk.window.hands.pages.keep(story(newsroom))
    wait(desk, qtbot, news, 1)
    desk.window.hands.pages.keep(story(newsroom) + "?utm_source=somewhere")
    qtbot.waitUntil(lambda: "already" in desk.window.status.text(), timeout=WAIT)
    desk.settle()
    assert len(kept(news)) == 1
    assert desk.window.page.view.article == kept(news)[0].headline.id


def test_undo_takes_a_kept_page_out_and_redo_keeps_it_again(
    desk: Desk, news: Library, newsroom: Newsroom, qtbot: QtBot
) -> None:
    desk.window.hands.pages.keep(story(newsroom))
    wait(desk, qtbot, news, 1)
    desk.do("undo")
    wait(desk, qtbot, news, 0)
    desk.do("redo")
    wait(desk, qtbot, news, 1)


def test_a_page_that_is_no_article_says_why_and_is_kept_nevertheless(
    desk: Desk, news: Library, newsroom: Newsroom, qtbot: QtBot
) -> None:
    pages = desk.window.hands.pages
    address = newsroom.outlet("packet").at("/robots.txt")
    pages.keep(address)
    qtbot.waitUntil(lambda: pages.notice is not None and bool(pages.notice.text()), timeout=WAIT)
    assert pages.notice is not None
    assert pages.notice.text() == "No article was found in the page."
    assert kept(news) == []
    pages.notice.button.click()
    wait(desk, qtbot, news, 1)
    assert kept(news)[0].address == address
    assert "User-agent: *" in kept(news)[0].plain


def test_a_link_of_the_article_is_kept_by_key_and_by_its_menu(
    library: Library, opened: Opener, newsroom: Newsroom, qtbot: QtBot
) -> None:
    from dataclasses import replace

    html = f'<p>See <a href="{story(newsroom)}">this</a>.</p>'
    library.add("Harbour", replace(entry("A tip", NOON - 60), html=html))
    desk = opened(library)
    desk.choose("A tip")
    for _ in range(5):  # the head has links of its own
        desk.key(Qt.Key.Key_L)
        if desk.window.page.view.current_link() == story(newsroom):
            break
    assert desk.window.page.view.current_link() == story(newsroom)
    QTest.keyClick(desk.window.page.view, Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    wait(desk, qtbot, library, 1)
    menu = QMenu(desk.window)
    desk.window.page.view.menu_made.emit(menu, story(newsroom))
    assert [action.text() for action in menu.actions()] == ["Keep this page"]


def test_offline_the_wish_waits_in_the_outbox_and_can_be_taken_back(
    desk: Desk, news: Library
) -> None:
    desk.window.hands.share.is_online = lambda: False
    desk.window.hands.pages.keep("https://example.org/later")
    desk.settle()
    with news.store() as store:
        (item,) = store.outbox.list()
    assert (item.target, item.content["address"]) == ("keep", "https://example.org/later")
    desk.do("undo")
    with news.store() as store:
        assert [one.state.value for one in store.outbox.list()] in ([], ["withdrawn"])
