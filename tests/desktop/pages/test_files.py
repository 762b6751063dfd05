"""Files that come with an article: one line in its page, downloaded, opened and removed there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.demo.newsroom import Newsroom
from reader.model import ItemState, Query
from reader.store import Role, Store
from tests.desktop.reading.conftest import Desk, Library, Opener

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WAIT = 30_000


@pytest.fixture
def listening(
    library: Library, opened: Opener, newsroom: Newsroom, qtbot: QtBot
) -> tuple[Desk, int]:
    """A window in which an article with a recording is open."""
    with Store.open(library.folder, Role.ENGINE) as store:
        store.feeds.add(newsroom.outlet("lodestar").feed_address, now=1)
    desk = opened(library)
    with qtbot.waitSignal(desk.parts.engine.idle, timeout=WAIT):
        desk.do("refresh")
    desk.settle()
    with Store.open(library.folder, Role.READ) as store:
        (headline,) = store.articles.headlines(Query(enclosures=True), 10)
    desk.parts.opening.open_article(headline.id)
    desk.settle()
    return desk, headline.id


def line(desk: Desk) -> str:
    text = desk.window.page.view.toPlainText()
    return next(row for row in text.splitlines() if "Audio" in row)


def state(library: Library, article: int) -> ItemState | None:
    with Store.open(library.folder, Role.READ) as store:
        return store.enclosures.of(article)[0].state


def until(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=WAIT)


def test_a_recording_is_downloaded_opened_and_removed_from_its_line(
    listening: tuple[Desk, int],
    library: Library,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk, article = listening
    assert line(desk).endswith("Download")
    view = desk.window.page.view
    view.clicked.emit(QUrl("enclosure:get/0"))
    until(qtbot, lambda: state(library, article) is ItemState.HAVE)
    until(qtbot, lambda: "Open" in line(desk))
    assert line(desk).endswith("Open · Remove")
    opened: list[Path] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())) or True
    )
    QTest.keyClick(view, Qt.Key.Key_I, Qt.KeyboardModifier.ShiftModifier)
    until(qtbot, lambda: bool(opened))
    assert opened[0].suffix == ".wav"
    assert opened[0].read_bytes()[:4] == b"RIFF"
    assert library.folder in opened[0].parents
    view.clicked.emit(QUrl("enclosure:drop/0"))
    until(qtbot, lambda: "Download" in line(desk))
    assert state(library, article) is None


def test_the_line_stays_as_it_is_when_the_page_is_set_anew(
    listening: tuple[Desk, int], library: Library, qtbot: QtBot
) -> None:
    desk, article = listening
    desk.do("file")
    until(qtbot, lambda: state(library, article) is ItemState.HAVE)
    until(qtbot, lambda: "Open" in line(desk))
    desk.do("larger")
    until(qtbot, lambda: desk.window.page.view.complete)
    assert line(desk).endswith("Open · Remove")


def test_an_article_without_files_says_so(news: Library, opened: Opener) -> None:
    desk = opened(news)
    desk.choose(desk.titles()[0])
    desk.do("file")
    assert desk.window.status.text() == "No file comes with this article."
