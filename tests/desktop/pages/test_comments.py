"""Comments: fetched on demand, set in threads below the article, there without a network."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.demo.newsroom import Newsroom
from reader.desktop.discussion_html import SCHEME
from reader.desktop.rows import FEED, Place
from reader.desktop.theme import DARK
from reader.model import Article, ItemKind, ItemState, Query
from reader.protocol import Done, FetchComments
from reader.store import Role, Store
from tests.desktop.reading.conftest import Desk, Library, Opener

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WAIT = 30_000


def discussed(library: Library) -> Article:
    """The article with the most comments."""
    with Store.open(library.folder, Role.READ) as store:
        headlines = store.articles.headlines(Query(), 1000)
        articles = [store.articles.get(headline.id) for headline in headlines]
    return max((a for a in articles if a is not None), key=lambda a: a.comments_count)


@pytest.fixture
def reading(
    library: Library, opened: Opener, newsroom: Newsroom, qtbot: QtBot
) -> tuple[Desk, Article]:
    """A window in which the article with the most comments is open."""
    with Store.open(library.folder, Role.ENGINE) as store:
        for key in ("packet", "lodestar"):
            store.feeds.add(newsroom.outlet(key).feed_address, now=1)
    desk = opened(library)
    with qtbot.waitSignal(desk.parts.engine.idle, timeout=WAIT):
        desk.do("refresh")
    desk.settle()
    article = discussed(library)
    assert article.comments_count > 2
    desk.open(Place(FEED, article.headline.feed))
    desk.parts.opening.open_article(article.headline.id)
    desk.settle()
    return desk, article


def shown(desk: Desk) -> str:
    return desk.window.page.view.toPlainText()


def show(desk: Desk, qtbot: QtBot) -> None:
    QTest.keyClick(desk.window.page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    talk = desk.window.hands.talk
    qtbot.waitUntil(lambda: talk._shown == desk.window.page.view.article, timeout=WAIT)
    desk.settle()


def test_comments_come_on_demand_in_threads_below_the_article(
    reading: tuple[Desk, Article], library: Library, qtbot: QtBot
) -> None:
    desk, article = reading
    before = shown(desk)
    show(desk, qtbot)
    said = shown(desk)[len(before) :]
    with Store.open(library.folder, Role.READ) as store:
        kept = store.comments.of(article.headline.id)
        (item,) = (i for i in store.ledger.of(article.headline.id) if i.kind is ItemKind.COMMENTS)
    assert item.state is ItemState.HAVE
    assert len(kept) == article.comments_count
    assert max(one.depth for one in kept) > 0
    order = [said.index(one.author) for one in kept[:1]]
    assert order[0] > 0
    for one in kept:
        assert one.author in said
        assert one.plain.split("\n")[0][:30] in said
    html = desk.window.page.view.toHtml()
    assert f'name="{SCHEME}"' in html
    bar = desk.window.page.view.verticalScrollBar()
    assert bar.value() > 0  # the window has gone to where they begin


def test_comments_are_read_without_a_network(
    reading: tuple[Desk, Article], newsroom: Newsroom, qtbot: QtBot
) -> None:
    desk, article = reading
    show(desk, qtbot)
    newsroom.stop()
    desk.window.hands.share.is_online = lambda: False
    desk.parts.opening.open_article(0)
    desk.parts.opening.open_article(article.headline.id)
    desk.settle()
    show(desk, qtbot)
    assert re.search(r"\d+ comments?", shown(desk))


def test_the_link_at_the_foot_shows_them_and_the_head_counts_them(
    reading: tuple[Desk, Article], qtbot: QtBot
) -> None:
    desk, article = reading
    html = desk.window.page.view.toHtml()
    assert html.count(f'href="{SCHEME}:"') == 2
    assert f"{article.comments_count} comments" in shown(desk)
    assert urlsplit(article.comments_feed).scheme == "http"


def test_an_article_without_comments_says_so(news: Library, opened: Opener) -> None:
    desk = opened(news)
    desk.choose(desk.titles()[0])
    desk.do("comments")
    assert desk.window.status.text() == "This article says nothing of comments."


def test_done_tells_how_many(reading: tuple[Desk, Article], qtbot: QtBot) -> None:
    desk, article = reading
    with qtbot.waitSignal(desk.parts.engine.done, timeout=WAIT) as heard:
        desk.parts.engine.send(FetchComments("c", article.headline.id))
    assert heard.args is not None
    (done,) = heard.args
    assert isinstance(done, Done)
    assert done.totals == {"comments": article.comments_count}


def test_head_and_foot_count_comments_alike_when_more_have_come(
    reading: tuple[Desk, Article], library: Library, qtbot: QtBot
) -> None:
    desk, article = reading
    with Store.open(library.folder, Role.ENGINE) as store, store._connection.write():
        store._connection.run("UPDATE articles SET comments_count = 1")
    desk.parts.opening.open_article(0)
    desk.parts.opening.open_article(article.headline.id)
    desk.settle()
    assert shown(desk).count("1 comment") == 2
    show(desk, qtbot)
    told = f"{article.comments_count} comments"
    qtbot.waitUntil(lambda: shown(desk).count(told) == 3)  # and above the comments
    desk.window.page.view.set_theme(DARK)  # the page is set anew
    desk.settle()
    assert shown(desk).count(told) >= 2
    assert "1 comment" not in shown(desk)
