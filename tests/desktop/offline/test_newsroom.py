"""The promise itself: what was fetched is shown by the window when there is no network any more."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.demo.newsroom import Newsroom
from reader.desktop.rows import FEED, Place
from reader.model import ItemKind, ItemState, Query
from reader.store import Role, Store
from tests.desktop.first.conftest import newsroom
from tests.desktop.offline.media_files import Files
from tests.desktop.reading.conftest import Desk, Library, Opener

__all__ = ["newsroom"]

WAIT = 60_000

# Of the offscreen platform, which has no window manager to tell.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def subscribe(library: Library, newsroom: Newsroom, *outlets: str) -> None:
    addresses = [newsroom.outlet(key).feed_address for key in outlets] or newsroom.feed_addresses
    with Store.open(library.folder, Role.ENGINE) as store:
        for address in addresses:
            store.feeds.add(address, now=1)
    library.choose(keep_pages=True, keep_pictures=True)


def refresh(desk: Desk, qtbot: QtBot) -> None:
    """Refresh all, and wait until everything that can be kept is."""
    with qtbot.waitSignal(desk.parts.engine.idle, timeout=WAIT):
        desk.window.actions_of["refresh"].trigger()
    desk.settle()


def read_through(desk: Desk, qtbot: QtBot, here: set[str]) -> None:
    """Read the article from top to bottom until each of these pictures has been painted."""
    view = desk.window.page.view
    bar = view.verticalScrollBar()

    def painted(name: str) -> bool:
        view.viewport().grab()
        return name in view.pictures.objects.drawn

    for cursor, name in list(view.pictures._places):
        if name in here:
            bar.setValue(bar.value() + view.cursorRect(cursor).bottom() - 300)
            qtbot.waitUntil(lambda name=name: painted(name), timeout=WAIT)


def test_everything_that_was_kept_is_shown_without_a_network(
    library: Library, opened: Opener, qtbot: QtBot, newsroom: Newsroom
) -> None:
    subscribe(library, newsroom, "courier", "packet", "gesher", "tinplate")
    library.choose(picture_size=320)  # which costs less to draw
    desk = opened(library)
    refresh(desk, qtbot)
    assert "complete offline" in desk.window.sidebar.foot.text()
    desk.close()
    newsroom.stop()
    library.choose(keep_pages=False, keep_pictures=False)  # nothing is asked for by itself
    again = opened(library)
    with Store.open(library.folder, Role.READ) as store:
        articles = store.articles.headlines(Query(), 1000)
        ledgers = {article.id: store.ledger.of(article.id) for article in articles}
    pictures = missing = 0
    for article in articles:
        again.parts.opening.open_article(article.id)
        again.settle()
        view = again.window.page.view
        assert view.article == article.id
        here = {
            f"picture:{item.n}"
            for item in ledgers[article.id]
            if item.kind is ItemKind.PICTURE and item.state is ItemState.HAVE
        } & view.pictures.objects.slots.keys()
        in_text = {name for _, name in view.pictures._places}
        assert here <= in_text, article.title
        read_through(again, qtbot, here)
        pictures += len(here)
        lost = [item for item in ledgers[article.id] if item.state is not ItemState.HAVE]
        missing += len(lost)
        assert all(item.error is not None for item in lost), article.title
    assert pictures > 40
    assert missing <= pictures // 10
    assert len(articles) > 40


def test_what_is_missing_is_fetched_now(
    library: Library, opened: Opener, qtbot: QtBot, newsroom: Newsroom
) -> None:
    subscribe(library, newsroom, "courier")
    desk = opened(library)
    refresh(desk, qtbot)
    with Store.open(library.folder, Role.READ) as store:
        article, item = next(
            (article.id, item)
            for article in store.articles.headlines(Query(), 1000)
            for item in store.ledger.of(article.id)
            if item.kind is ItemKind.PICTURE and item.state is ItemState.HAVE
        )
    Files(library.folder).fail(article, item.n, "timeout", '{"host": "x", "seconds": 9}', 2**31)
    library.choose(keep_pages=False, keep_pictures=False)
    desk.parts.choices.change(keep_pages=False, keep_pictures=False)
    desk.open(Place(FEED, next(n.id for n in desk.window.sidebar.model.nodes() if n.kind == FEED)))
    desk.window.headlines.view.choose_article(article)
    desk.parts.opening.open_article(article)
    desk.settle()
    notice = desk.window.page.notice
    assert "x did not answer within 9 seconds." in notice.text()
    button = next(b for b in notice.findChildren(QPushButton) if b.text() == "Fetch now")
    with qtbot.waitSignal(desk.parts.engine.done, timeout=WAIT):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.settle()
    QApplication.processEvents()
    assert desk.window.status.text() == "Everything of this article is here."
    qtbot.waitUntil(lambda: not notice.isVisible())


def test_stop_ends_keeping_until_something_is_asked_for_again(
    library: Library, opened: Opener, qtbot: QtBot, newsroom: Newsroom
) -> None:
    subscribe(library, newsroom, "packet")
    desk = opened(library)
    engine = desk.parts.engine

    def hold(_: object) -> None:
        newsroom.delay(1.5, "packet")  # after the headlines: all would take half a minute

    engine.done.connect(hold)
    desk.window.actions_of["refresh"].trigger()
    qtbot.waitUntil(lambda: "Keeping" in desk.window.sidebar.foot.text(), timeout=WAIT)
    assert not engine.busy
    with qtbot.waitSignal(engine.idle, timeout=30_000):
        QTest.keyClick(desk.window.headlines.view, Qt.Key.Key_Escape)
    assert "Keeping" not in desk.window.sidebar.foot.text()
    newsroom.heal("packet")
    engine.done.disconnect(hold)
    with Store.open(library.folder, Role.READ) as store:
        ledgers = {one.id: store.ledger.of(one.id) for one in store.articles.headlines(Query(), 50)}
    lacking = [
        article
        for article, items in ledgers.items()
        if any(item.state is not ItemState.HAVE for item in items)
    ]
    assert len(lacking) > 6
    article = lacking[0]
    desk.parts.keeping.fetch((article,))
    desk.settle()
    with Store.open(library.folder, Role.READ) as store:
        assert all(item.state is ItemState.HAVE for item in store.ledger.of(article))
