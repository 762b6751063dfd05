"""The command palette: actions, places and articles from one field, by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.desktop import palette_items
from reader.desktop.action_table import table
from reader.desktop.action_words import other_words
from reader.desktop.palette import Palette
from reader.desktop.palette_items import ACTION, ARTICLE, HEADING, PLACE, Item, fit, listed
from reader.desktop.rows import ALL, FEED, FOLDER, Node, Place
from tests.desktop.reading.conftest import Desk, Library

CTRL = Qt.KeyboardModifier.ControlModifier


def opened_palette(desk: Desk, typed: str = "") -> Palette:
    desk.key(Qt.Key.Key_K, CTRL)
    palette = desk.window.hands.house.palette
    assert palette.isVisible()
    assert palette.field.hasFocus()
    QTest.keyClicks(palette.field, typed)
    return palette


def wait_for_articles(desk: Desk, palette: Palette) -> list[Item]:
    def come() -> bool:
        return any(item.kind == ARTICLE for item in palette.items())

    desk._qtbot.waitUntil(come, timeout=30_000)
    return [item for item in palette.items() if item.kind == ARTICLE]


def press(desk: Desk, palette: Palette, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(palette.field, key)
    desk.settle()


def test_words_fit_at_starts_before_they_fit_within() -> None:
    assert fit("Mark all read", "mark a") == 0
    assert fit("Mark all read", "read mark") == 1
    assert fit("Mark all read", "ead") == 2
    assert fit("Mark all read", "read feeds") == -1
    assert fit("Süddeutsche Zeitung", "sud ZEIT") == 1
    assert fit("Łódź", "lodz") == 0
    assert fit("Preferences", "theme") == -1
    assert fit("Preferences", "theme", "settings theme") == 3


def test_places_say_what_they_are_or_where_they_lie() -> None:
    nodes = [
        Node(FOLDER, 1, "Sea"),
        Node(FOLDER, 2, "Ports", 1),
        Node(FEED, 3, "Harbour", 2),
        Node(FEED, 4, "Hills"),
    ]
    said = {item.name: item.detail for item in palette_items.places(nodes)}
    assert said == {"Sea": "Folder", "Ports": "Sea", "Harbour": "Sea › Ports", "Hills": "Feed"}


def test_only_the_best_are_listed_and_no_heading_stands_alone() -> None:
    actions = [Item(ACTION, f"Do {n}", id=str(n)) for n in range(50)]
    tree = [Item(PLACE, "Undo", place=Place(FEED, 1)), Item(PLACE, "All", place=Place(ALL))]
    lines = listed("do", actions, tree, [])
    assert [line.name for line in lines if line.kind == HEADING] == ["Go to", "Actions"]
    assert len([line for line in lines if line.kind == ACTION]) == palette_items.MOST_ACTIONS
    assert "Undo" not in [line.name for line in listed("", actions, tree, [])]
    assert listed("nobody", actions, tree, []) == []


def test_an_action_is_done_by_its_words_and_the_focus_comes_back(desk: Desk, news: Library) -> None:
    desk.open(Place(FEED, news.feeds["Harbour"]))
    palette = opened_palette(desk, "mark all r")
    current = palette.current()
    assert current is not None
    assert current.id == "all_read"
    assert current.detail == "Shift+A"
    press(desk, palette, Qt.Key.Key_Return)
    assert palette.isHidden()
    assert desk.window.headlines.view.hasFocus()
    assert len(news.read()) == 5


@pytest.mark.parametrize(
    ("typed", "id"),
    [
        ("theme", "theme_system"),
        ("dark", "theme_dark"),
        ("settings", "preferences"),
        ("language", "preferences"),
        ("subscribe", "add"),
    ],
)
def test_an_action_is_found_by_other_words_for_it(desk: Desk, typed: str, id: str) -> None:
    palette = opened_palette(desk, typed)
    assert id in [item.id for item in palette.items() if item.kind == ACTION]


def test_other_words_belong_to_actions_that_there_are(qapp: QApplication) -> None:
    assert set(other_words()) <= {spec.id for spec in table()}


def test_the_theme_is_chosen_by_an_action_and_ticked(desk: Desk) -> None:
    actions = desk.window.actions_of
    assert actions[f"theme_{desk.parts.choices.now.theme}"].isChecked()
    actions["theme_dark"].trigger()
    assert desk.window.sheet.dark
    assert desk.parts.choices.now.theme == "dark"
    desk.parts.choices.change(theme="light")
    ticked = [name for name in ("system", "light", "dark") if actions[f"theme_{name}"].isChecked()]
    assert ticked == ["light"]


def test_feeds_are_found_by_the_folder_they_lie_in() -> None:
    nodes = [Node(FOLDER, 1, "Sea"), Node(FEED, 3, "Harbour", 1), Node(FEED, 4, "Hills")]
    lines = listed("sea", [], palette_items.places(nodes), [])
    assert [line.name for line in lines[1:]] == ["Sea", "Harbour"]


def test_a_feed_is_opened_by_its_name(desk: Desk, news: Library) -> None:
    palette = opened_palette(desk, "hill")
    press(desk, palette, Qt.Key.Key_Return)
    assert desk.parts.opening.place.kind == FEED
    assert desk.parts.opening.place.id == news.feeds["Hills"]
    assert set(desk.titles()) == {f"Hills {n}" for n in range(1, 6)}


def test_an_article_is_found_by_its_text_and_opened_in_its_feed(desk: Desk, news: Library) -> None:
    desk.open(Place(FEED, news.feeds["Hills"]))
    palette = opened_palette(desk, "about town 4")
    found = wait_for_articles(desk, palette)
    assert [item.name for item in found] == ["Town 4"]
    assert found[0].detail.startswith("Town · ")
    press(desk, palette, Qt.Key.Key_Return)
    row = desk.parts.opening.row
    assert row is not None
    assert row.title == "Town 4"
    assert desk.parts.opening.place.id == news.feeds["Town"]
    assert desk.window.headlines.view.current() == row.id
    assert "All about Town 4." in desk.window.page.view.toPlainText()


def test_the_chosen_line_stays_chosen_when_articles_come(desk: Desk) -> None:
    palette = opened_palette(desk, "ha")
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    before = palette.current()
    assert before is not None
    assert before.name != palette.items()[1].name
    wait_for_articles(desk, palette)
    assert palette.current() == before


def test_an_article_of_the_open_list_is_opened_where_it_is(desk: Desk) -> None:
    desk.open(Place(ALL))
    palette = opened_palette(desk, "Harbour 3")
    wait_for_articles(desk, palette)
    press(desk, palette, Qt.Key.Key_Return)
    row = desk.parts.opening.row
    assert row is not None
    assert row.title == "Harbour 3"
    assert desk.parts.opening.place.kind == ALL


def test_the_keyboard_walks_over_headings_and_round(desk: Desk) -> None:
    palette = opened_palette(desk)
    lines = [item for item in palette.items() if item.kind != HEADING]
    seen = []
    for _ in lines:
        seen.append(palette.current())
        press(desk, palette, Qt.Key.Key_Down)
    assert seen == lines
    assert palette.current() == lines[0]
    press(desk, palette, Qt.Key.Key_Up)
    assert palette.current() == lines[-1]
    assert palette.field.accessibleDescription() == lines[-1].said


def test_escape_and_a_click_elsewhere_close_it(desk: Desk) -> None:
    palette = opened_palette(desk, "zzz nothing has this")
    assert palette.items() == []
    press(desk, palette, Qt.Key.Key_Return)
    assert palette.isVisible()
    press(desk, palette, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert desk.window.headlines.view.hasFocus()
    palette = opened_palette(desk, "hill")
    desk.window.sidebar.view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert palette.isHidden()
    assert desk.window.sidebar.view.hasFocus()


def test_single_letters_are_text_while_it_is_open(desk: Desk, news: Library) -> None:
    desk.open(Place(FEED, news.feeds["Harbour"]))
    desk.choose("Harbour 1")
    opened_palette(desk, "ms")
    desk.settle()
    assert QApplication.focusWidget() is desk.window.hands.house.palette.field
    assert news.starred() == set()
