"""The list itself: several chosen at once, filters and order, and a reader who is not disturbed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from reader.desktop import headline_drag
from reader.desktop.headline_menu import menu_for
from reader.desktop.headline_row import BAND, HEIGHT
from reader.desktop.rows import ALL, FEED, STARRED, TODAY, Place
from tests.desktop.reading.conftest import HOUR, NOON, Desk, Library, Opener, entry

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def on_screen(desk: Desk) -> list[tuple[str, int]]:
    """Titles with where their rows begin in the viewport, headings left aside."""
    view, titles = desk.window.headlines.view, desk.titles()
    room = view.viewport().height()
    ends = [view.rowViewportPosition(at) + view.rowHeight(at) for at in range(len(titles))]
    places = [(title, end - HEIGHT) for title, end in zip(titles, ends, strict=True)]
    return [(title, y) for title, y in places if 0 <= y < room]


def chosen(desk: Desk) -> list[str]:
    model, view = desk.window.headlines.model, desk.window.headlines.view
    return [row.title for id in view.chosen() if (row := model.row(id))]


# --- several


def test_shift_chooses_more_without_opening_or_reading_them(news: Library, opened: Opener) -> None:
    news.choose(mark_read_after=0.0)
    desk = opened(news)
    desk.open(Place(ALL))
    desk.choose("Harbour 2")
    for _ in range(3):
        desk.key(Qt.Key.Key_Down, SHIFT)
    assert chosen(desk) == ["Harbour 2", "Harbour 3", "Harbour 4", "Harbour 5"]
    assert news.read() == {"Harbour 2"}
    assert desk.parts.opening.row is not None
    assert desk.parts.opening.row.title == "Harbour 2"
    assert desk.window.headlines.named[1] == "4 chosen"
    desk.do("star")
    assert news.starred() == {"Harbour 2", "Harbour 3", "Harbour 4", "Harbour 5"}
    assert desk.count(STARRED) == 4
    desk.do("read")
    assert news.read() == {"Harbour 2", "Harbour 3", "Harbour 4", "Harbour 5"}
    desk.do("read")
    assert news.read() == set()


def test_escape_leaves_one_and_a_click_opens_again(desk: Desk) -> None:
    desk.open(Place(ALL))
    desk.choose("Harbour 1")
    desk.key(Qt.Key.Key_Down, SHIFT)
    desk.do("stop")
    assert chosen(desk) == ["Harbour 2"]
    assert desk.parts.opening.row is not None
    assert desk.parts.opening.row.title == "Harbour 2"


def test_ctrl_click_adds_and_takes_out(desk: Desk) -> None:
    desk.open(Place(ALL))
    view = desk.window.headlines.view

    def click(title: str, modifier: Qt.KeyboardModifier) -> None:
        at = desk.titles().index(title)
        place = view.visualRect(desk.window.headlines.model.index(at)).bottomLeft()
        spot = place + QPoint(60, -20)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, spot)
        desk.settle()

    click("Harbour 1", Qt.KeyboardModifier.NoModifier)
    click("Harbour 3", CTRL)
    click("Harbour 4", CTRL)
    assert chosen(desk) == ["Harbour 1", "Harbour 3", "Harbour 4"]
    click("Harbour 3", CTRL)
    assert chosen(desk) == ["Harbour 1", "Harbour 4"]


def test_all_of_a_long_list_is_chosen_and_marked(library: Library, opened: Opener) -> None:
    library.add("Long", *[entry(f"No {n}", NOON - n * 60) for n in range(700)])
    desk = opened(library)
    desk.key(Qt.Key.Key_A, CTRL)
    assert desk.window.headlines.view.chosen_count() == 700
    desk.do("read")
    assert len(library.read()) == 700
    assert desk.count(ALL) == 0
    desk.do("undo")
    assert library.read() == set()
    assert desk.count(ALL) == 700


def test_what_is_chosen_stays_chosen_when_news_comes(desk: Desk, news: Library) -> None:
    desk.open(Place(ALL))
    desk.choose("Harbour 2")
    desk.key(Qt.Key.Key_Down, SHIFT)
    news.add("Town", entry("Town news", NOON))
    desk.parts.merging.take(news.changes)
    desk.settle()
    assert chosen(desk) == ["Harbour 2", "Harbour 3"]
    desk.parts.opening.read_again()
    desk.settle()
    assert chosen(desk) == ["Harbour 2", "Harbour 3"]


def test_links_of_all_are_copied_and_a_few_are_opened(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone: list[QUrl] = []
    monkeypatch.setattr(
        "reader.desktop.commands.QDesktopServices.openUrl", lambda url: gone.append(url) or True
    )
    desk.open(Place(ALL))
    desk.choose("Harbour 1")
    desk.key(Qt.Key.Key_Down, SHIFT)
    desk.do("copy_link")
    links = QGuiApplication.clipboard().text().splitlines()
    assert links == ["https://example.org/Harbour-1", "https://example.org/Harbour-2"]
    desk.do("open")
    assert [url.toString() for url in gone] == links
    desk.key(Qt.Key.Key_A, CTRL)
    desk.do("open")
    assert len(gone) == 2
    assert "at most 10" in desk.window.status.text()


def test_the_menu_by_key_acts_on_what_is_chosen(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open(Place(ALL))
    desk.choose("Harbour 1")
    wanted: list[QPoint] = []
    desk.window.headlines.view.menu_wanted.connect(wanted.append)
    at = QPoint(100, 300)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, at)
    monkeypatch.setattr("reader.desktop.commands.QMenu.popup", lambda *_: None)
    QApplication.sendEvent(desk.window.headlines.view.viewport(), event)
    assert len(wanted) == 1

    def offered(count: int) -> list[str]:
        menu = menu_for(count, desk.window.actions_of, desk.window)
        words = [action.text() for action in menu.actions()]
        menu.deleteLater()
        return words

    assert "Mark read what is older" in offered(1)
    assert "Mark read what is older" not in offered(2)


def test_dragged_headlines_carry_their_ids_and_links(desk: Desk) -> None:
    desk.open(Place(ALL))
    model = desk.window.headlines.model
    data = headline_drag.packed(model, model.ids[:2])
    assert headline_drag.unpacked(data) == tuple(model.ids[:2])
    assert [url.path() for url in data.urls()] == ["/Harbour-1", "/Harbour-2"]


# --- filters and order


def test_filters_narrow_the_list_and_say_so(library: Library, opened: Opener) -> None:
    feed = library.add(
        "Mixed",
        entry("plain", NOON - 10),
        entry("seen", NOON - 20, picture=True),
        entry("heard", NOON - 30, sound=True),
    )
    desk = opened(library)
    desk.open(Place(FEED, feed))
    desk.do("with_pictures")
    assert desk.titles() == ["seen"]
    assert desk.window.headlines.named[1] == "1 articles · with pictures"
    desk.do("with_files")
    assert desk.titles() == []
    assert "with pictures, with files" in desk.window.headlines.empty.text()
    desk.do("with_pictures")
    assert desk.titles() == ["heard"]
    desk.do("star")
    desk.open(Place(TODAY))
    assert desk.titles() == ["plain", "seen", "heard"]
    assert not desk.window.actions_of["with_files"].isChecked()


def test_buttons_tell_what_is_so_in_the_list_that_is_open(desk: Desk, news: Library) -> None:
    on = desk.window.actions_of
    desk.open(Place(FEED, news.feeds["Hills"]))
    desk.do("unread_only")
    desk.choose("Hills 4")
    desk.do("star")
    assert on["star"].text() == "Unstar"
    desk.window.sidebar.choose(Place(STARRED))
    desk.settle()
    assert not desk.window.page.view.article
    assert not any(on[id].isEnabled() for id in ("read", "star", "tag", "share", "open"))
    assert on["star"].text() == "Star"
    assert not on["unread_only"].isChecked()
    desk.do("with_files")
    assert desk.window.headlines.empty.text().startswith("Nothing like that here")
    desk.window.sidebar.choose(Place(FEED, news.feeds["Hills"]))
    desk.settle()
    assert on["unread_only"].isChecked()


def test_only_starred_of_a_feed(desk: Desk, news: Library) -> None:
    desk.open(Place(FEED, news.feeds["Hills"]))
    desk.choose("Hills 4")
    desk.do("star")
    desk.do("starred_only")
    assert desk.titles() == ["Hills 4"]
    desk.do("starred_only")
    assert len(desk.titles()) == 5
    assert desk.window.headlines.view.current() != 0  # the article that was chosen still is


def test_the_order_is_kept_from_list_to_list_and_for_the_next_start(
    news: Library, opened: Opener
) -> None:
    desk = opened(news)
    desk.open(Place(FEED, news.feeds["Hills"]))
    desk.do("oldest_first")
    desk.open(Place(FEED, news.feeds["Town"]))
    assert desk.titles()[0] == "Town 5"
    desk.close()
    again = opened(news)
    assert again.titles()[0] == "Town 5"
    again.open(Place(FEED, news.feeds["Hills"]))
    assert again.titles() == [f"Hills {n}" for n in (5, 4, 3, 2, 1)]


def test_news_finds_its_place_in_a_list_that_begins_with_the_oldest(
    desk: Desk, news: Library
) -> None:
    desk.open(Place(FEED, news.feeds["Hills"]))
    desk.do("oldest_first")
    news.add("Hills", entry("Hills new", NOON), entry("Hills old", NOON - 12 * HOUR - 60))
    desk.parts.merging.take(news.changes)
    desk.settle()
    assert desk.titles() == [
        *("Hills 5", "Hills 4", "Hills 3", "Hills old", "Hills 2", "Hills 1", "Hills new")
    ]


# --- not being disturbed


@pytest.mark.parametrize("scrolled", [0, 37, 300])
def test_news_moves_nothing_and_is_counted(desk: Desk, news: Library, scrolled: int) -> None:
    desk.open(Place(ALL))
    view = desk.window.headlines.view
    view.verticalScrollBar().setValue(scrolled)
    before = on_screen(desk)
    news.add("Town", *[entry(f"Town news {n}", NOON - n) for n in range(12)])
    desk.parts.merging.take(news.changes)
    desk.settle()
    after = on_screen(desk)
    moved = [(t, y) for t, y in after if (t, y) not in before and not t.startswith("Town news")]
    assert moved == []
    assert desk.window.headlines._pill.text() == "12 new ↑"
    assert not desk.window.headlines._pill.isHidden()
    desk.key(Qt.Key.Key_W)
    assert view.verticalScrollBar().value() == 0
    assert on_screen(desk)[0][0] == "Town news 0"
    assert desk.window.headlines._pill.isHidden()


def test_the_pill_counts_down_while_the_reader_scrolls_up(desk: Desk, news: Library) -> None:
    desk.open(Place(ALL))
    bar = desk.window.headlines.view.verticalScrollBar()
    news.add("Town", *[entry(f"Town news {n}", NOON - n) for n in range(12)])
    desk.parts.merging.take(news.changes)
    desk.settle()
    bar.setValue(bar.value() - 5 * 102)
    assert desk.window.headlines._pill.text() == "7 new ↑"


def test_a_list_that_does_not_fill_its_pane_takes_news_in(library: Library, opened: Opener) -> None:
    library.add("Small", entry("One", NOON - HOUR))
    desk = opened(library)
    library.add("Small", entry("Two", NOON))
    desk.parts.merging.take(library.changes)
    desk.settle()
    assert desk.titles() == ["Two", "One"]
    assert desk.window.headlines.view.verticalScrollBar().value() == 0
    assert desk.window.headlines._pill.isHidden()


# --- the next start


def test_the_next_start_goes_on_where_the_window_was_left(news: Library, opened: Opener) -> None:
    desk = opened(news)
    desk.open(Place(ALL))
    desk.choose("Hills 2")
    bar = desk.window.headlines.view.verticalScrollBar()
    bar.setValue(bar.value() + 13)
    before = on_screen(desk)
    desk.close()
    news.add("Town", *[entry(f"Town news {n}", NOON - n) for n in range(12)])
    again = opened(news)
    assert again.parts.opening.place.kind == ALL
    assert len(again.titles()) == 27
    assert on_screen(again) == before
    assert chosen(again) == ["Hills 2"]
    assert again.parts.opening.row is not None
    assert again.parts.opening.row.title == "Hills 2"
    assert again.window.headlines._pill.text() == "12 new ↑"


@pytest.mark.parametrize("title", ["Harbour 4", "Town 3"])
def test_what_was_being_read_is_still_chosen_though_it_is_read(
    news: Library, opened: Opener, title: str
) -> None:
    news.choose(mark_read_after=0.0)
    desk = opened(news)
    desk.open(Place(ALL))
    for other in ("Harbour 1", "Harbour 2", title):
        desk.choose(other)
    desk.close()
    again = opened(news)
    assert chosen(again) == [title]
    assert again.titles() == [t for t in desk.titles() if t not in ("Harbour 1", "Harbour 2")]
    again.do("next")
    row = again.parts.opening.row
    assert row is not None
    assert row.title == desk.titles()[desk.titles().index(title) + 1]
    again.parts.opening.read_again()
    again.settle()
    assert title in again.titles()


def test_an_empty_list_says_so_also_at_the_next_start(news: Library, opened: Opener) -> None:
    desk = opened(news)
    desk.open(Place(STARRED))
    desk.close()
    again = opened(news)
    assert again.window.headlines.empty.text().startswith("No stars yet")


def test_a_list_left_at_its_top_begins_at_its_top(news: Library, opened: Opener) -> None:
    desk = opened(news)
    desk.open(Place(ALL))
    desk.close()
    news.add("Town", entry("Town news", NOON))
    again = opened(news)
    assert on_screen(again)[0] == ("Town news", BAND)
    assert again.window.headlines._pill.isHidden()


def test_the_first_paint_already_stands_where_the_list_was(news: Library, opened: Opener) -> None:
    desk = opened(news)
    desk.open(Place(ALL))
    desk.window.headlines.view.verticalScrollBar().setValue(500)
    before = on_screen(desk)
    desk.close()
    from reader.desktop import front_page
    from reader.paths import LibraryPaths

    kept = front_page.load(LibraryPaths(news.folder).settings_folder)
    # The row at the upper edge is the first that begins in sight, or the one before it.
    title, y = before[0]
    assert [row.title for row in kept.rows][int(kept.within > 0)] == title
    assert y == (HEIGHT - kept.within if kept.within else 0)
    assert kept.rows[0].id == kept.top


def test_a_narrow_list_keeps_its_name_readable(desk: Desk) -> None:
    headlines = desk.window.headlines
    button = next(b for b in headlines.findChildren(QToolButton) if b.text() == "Unread only")
    assert not button.isHidden()
    desk.window.resize(960, 640)
    desk.window.folding.arrange_anew(960)
    QApplication.processEvents()
    assert button.isHidden()
    name = headlines._heading
    assert name.fontMetrics().horizontalAdvance(name.text()) <= name.width()
