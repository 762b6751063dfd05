"""The list of headlines: pages, arrivals, marks, and that it keeps still."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.desktop.headlines_model import KEPT, PAGE
from reader.desktop.rows import FEED, Place, is_rtl
from reader.model import Changes
from tests.desktop.reading.conftest import HOUR, NOON, Desk, Library, Opener, entry

MANY = 1200


@pytest.fixture
def long_list(library: Library, opened: Opener) -> Desk:
    """A window on a feed with many articles, opened on it."""
    library.choose(mark_read_after=-1.0)
    feed = library.add("Long", *(entry(f"L{n:04}", NOON - n * 60) for n in range(MANY)))
    desk = opened(library)
    desk.open(Place(FEED, feed))
    return desk


def on_screen(desk: Desk) -> list[str]:
    """Titles of the rows that are wholly on the screen, and where the first one stands."""
    view = desk.window.headlines.view
    rows = (view.rowAt(y) for y in range(view.viewport().height()))
    model = desk.window.headlines.model
    shown = [model.row(model.id_at(at)) for at in dict.fromkeys(rows) if at >= 0]
    return [row.title for row in shown if row is not None]


def test_only_looked_at_pages_are_held(long_list: Desk, qtbot: QtBot) -> None:
    model = long_list.window.headlines.model
    assert model.rowCount() == MANY
    assert model.row(model.id_at(MANY - 1)) is None
    held = sum(model.row(id) is not None for id in model.ids)
    assert held <= 3 * PAGE
    long_list.window.headlines.view.choose(MANY - 1)
    QApplication.processEvents()
    long_list.settle()
    assert on_screen(long_list)[-1] == f"L{MANY - 1:04}"
    assert sum(model.row(id) is not None for id in model.ids) <= min(KEPT, 6 * PAGE)


def test_arrivals_do_not_move_what_is_looked_at(long_list: Desk, library: Library) -> None:
    view = long_list.window.headlines.view
    long_list.window.headlines.view.choose(300)
    long_list.settle()
    before, place = on_screen(long_list), view.verticalScrollBar().value()
    library.add("Long", *(entry(f"new {n}", NOON + n * 60) for n in range(7)))
    long_list.parts.merging.take(library.changes)
    long_list.settle()
    assert long_list.window.headlines.model.rowCount() == MANY + 7
    assert on_screen(long_list) == before
    assert view.verticalScrollBar().value() > place
    assert long_list.window.headlines.model.row(view.current()).title == "L0300"  # type: ignore[union-attr]


def test_arrivals_find_their_places(long_list: Desk, library: Library) -> None:
    library.add(
        "Long",
        entry("between", NOON - 700 * 60 - 30),
        entry("oldest", NOON - MANY * HOUR),
        entry("newest", NOON + 60),
    )
    long_list.parts.merging.take(library.changes)
    long_list.settle()
    with library.store() as store:
        from reader.model import Query, Scope

        right = store.articles.ids(Query(Scope.FEED, library.feeds["Long"]))
    assert long_list.window.headlines.model.ids == right


def test_a_list_of_another_feed_takes_no_arrivals(desk: Desk, news: Library) -> None:
    desk.open(Place(FEED, news.feeds["Hills"]))
    before = desk.titles()
    news.add("Town", entry("Town 99", NOON))
    desk.parts.merging.take(news.changes)
    desk.settle()
    assert desk.titles() == before


def test_what_goes_leaves_the_list(desk: Desk, news: Library) -> None:
    desk.open(Place(FEED, news.feeds["Hills"]))
    gone = desk.window.headlines.model.id_at(1)
    desk.parts.merging.take(Changes(removed=(gone,)))
    desk.settle()
    assert desk.titles() == ["Hills 1", "Hills 3", "Hills 4", "Hills 5"]


def test_a_row_says_its_state_in_words(desk: Desk, news: Library) -> None:
    desk.open(Place(FEED, news.feeds["Hills"]))
    model = desk.window.headlines.model
    said = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Today. Unread: Hills 1. Hills, ")
    desk.choose("Hills 1")
    desk.do("star")
    desk.do("read")
    said = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Today. Read, starred: Hills 1.")


def test_a_click_opens_what_is_under_it(desk: Desk, news: Library, qtbot: QtBot) -> None:
    desk.open(Place(FEED, news.feeds["Hills"]))
    view = desk.window.headlines.view
    at = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))
    desk.settle()
    assert "Hills 3" in desk.window.page.view.toPlainText()


@pytest.mark.parametrize(
    ("text", "rtl"),
    [
        ("שלום world", True),
        ("مرحبا", True),
        ("“שלום”", True),
        ("1945: سنة", True),
        ("Hello שלום", False),
        ("Привет", False),
        ("日本", False),
        ("", False),
        ("123", False),
    ],
)
def test_the_first_letter_says_the_direction(text: str, rtl: bool) -> None:
    assert is_rtl(text) is rtl
