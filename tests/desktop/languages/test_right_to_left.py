"""In Hebrew the whole window runs from right to left, and other scripts keep their own way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from reader.demo.newsroom import Newsroom
from reader.desktop import icons, theme
from reader.desktop.both_ways import mirrored
from reader.desktop.dialogs.preferences import Preferences
from reader.desktop.rows import FEED, FOLDER
from reader.paths import LibraryPaths
from reader.settings import load
from tests.desktop.languages.conftest import HEBREW, Speaking

# What the offscreen platform says of every dialog and menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def on_screen(widget: QWidget) -> int:
    """Where the middle of a widget is, from the left."""
    return widget.mapToGlobal(widget.rect().center()).x()


def columns_of(image: QImage, box: QRect, colour: str) -> list[int]:
    """The columns of a part of a picture that have a colour."""
    wanted, ratio = QColor(colour).rgb(), image.devicePixelRatio()
    return [
        x
        for x in range(box.left(), box.right() + 1)
        for y in range(box.top(), box.bottom() + 1, 2)
        if image.pixel(round(x * ratio), round(y * ratio)) == wanted
    ]


@pytest.mark.parametrize("code", ["en", "he"])
def test_panes_and_buttons_follow_one_another_as_people_read(
    full: Path, speaking: Speaking, code: str
) -> None:
    window = speaking(code).window
    panes = [window.sidebar.view, window.headlines.view, window.page.view]
    places = [on_screen(pane) for pane in panes]
    assert places == sorted(places, reverse=code == "he")
    bar = window.menuBar()
    menus = [bar.actionGeometry(action).left() for action in bar.actions()]
    assert menus == sorted(menus, reverse=code == "he")


@pytest.mark.parametrize("code", ["en", "he"])
def test_a_headline_has_its_dot_where_its_line_begins(
    full: Path, speaking: Speaking, code: str
) -> None:
    view = speaking(code).window.headlines.view
    image = view.viewport().grab().toImage()
    row = view.visualRect(view.model().index(1, 0))
    line = QRect(row.left(), row.top() + 12, row.width(), 16)
    dot = columns_of(image, line, theme.LIGHT.accent)
    assert dot
    near = row.right() - max(dot) if code == "he" else min(dot) - row.left()
    assert abs(near - 10) <= 2


@pytest.mark.parametrize("code", ["en", "he"])
def test_a_feed_has_its_sign_where_its_line_begins(
    full: Path, speaking: Speaking, code: str
) -> None:
    view = speaking(code).window.sidebar.view
    model = view.model()
    image = view.viewport().grab().toImage()
    feed = next(
        index
        for at in range(model.rowCount())
        if (index := model.index(at, 0)).data(Qt.ItemDataRole.DisplayRole) == "Beta"
    )
    box = view.visualRect(feed)
    ground = columns_of(image, box, theme.LIGHT.hair)
    assert ground
    near = box.right() - max(ground) if code == "he" else min(ground) - box.left()
    assert near == theme.S4


def test_what_is_mirrored_is_as_far_from_the_other_side() -> None:
    box = QRect(10, 0, 100, 20)
    ways = Qt.LayoutDirection
    assert mirrored(QRect(15, 2, 30, 10), box, ways.LeftToRight) == QRect(15, 2, 30, 10)
    assert mirrored(QRect(15, 2, 30, 10), box, ways.RightToLeft) == QRect(75, 2, 30, 10)


def ink_by_column(image: QImage) -> list[float]:
    """How much is drawn in each column, as a share of a full one."""
    high = range(image.height())
    return [
        sum(image.pixelColor(x, y).alphaF() for y in high) / image.height()
        for x in range(image.width())
    ]


@pytest.mark.parametrize(("name", "turns"), [("back", True), ("panel", True), ("search", False)])
def test_icons_that_point_at_a_side_point_at_the_other(
    name: str, turns: bool, speaking: Speaking
) -> None:
    before = ink_by_column(icons.pixmap(name, "#000000").toImage())
    speaking("he")
    after = ink_by_column(icons.pixmap(name, "#000000").toImage())
    assert after == pytest.approx(before[::-1] if turns else before, abs=0.1)
    assert before != pytest.approx(before[::-1], abs=0.1)


def test_the_focus_is_shown_where_lines_begin(speaking: Speaking) -> None:
    assert "#article:focus { border-left" in theme.style_sheet(theme.LIGHT)
    speaking("he")
    assert "#article:focus { border-right" in theme.style_sheet(theme.LIGHT)


@pytest.mark.parametrize(("code", "closing"), [("en", Qt.Key.Key_Left), ("he", Qt.Key.Key_Right)])
def test_the_arrow_that_points_back_closes_a_folder(
    full: Path, speaking: Speaking, code: str, closing: Qt.Key
) -> None:
    room = speaking(code)
    room.choose(FOLDER, "News")
    view = room.side.view
    QTest.keyClick(view, closing)
    assert not view.isExpanded(view.currentIndex())
    opening = Qt.Key.Key_Left if closing == Qt.Key.Key_Right else Qt.Key.Key_Right
    QTest.keyClick(view, opening)
    assert view.isExpanded(view.currentIndex())


@pytest.mark.parametrize("code", ["en", "he"])
def test_a_folder_opens_at_its_chevron(full: Path, speaking: Speaking, code: str) -> None:
    room = speaking(code)
    room.choose(FOLDER, "News")
    view = room.side.view
    box = view.visualRect(view.currentIndex())
    x = box.right() - 5 if code == "he" else box.left() + 5
    place = QPoint(x, box.center().y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not view.isExpanded(view.currentIndex())


def test_a_name_of_the_other_script_keeps_its_brackets(full: Path, speaking: Speaking) -> None:
    """A Hebrew sentence says a name between isolates (UAX #9), whatever the name is."""
    room = speaking("he")
    room.choose(FEED, "Beta")
    room.do("remove")
    said = room.window.undo_bar.text()
    assert "\u2068Beta\u2069" in said
    assert "המחיקה" in said


def test_titles_of_both_scripts_are_listed_as_they_are(full: Path, speaking: Speaking) -> None:
    room = speaking("he")
    model = room.window.headlines.model
    titles = {row.title for id in model.ids if (row := model.row(id))}
    assert {HEBREW, "Harbour 1"} <= titles


def test_a_morning_in_hebrew(folder: Path, newsroom: Newsroom, speaking: Speaking) -> None:
    """Add a feed, refresh, read, star, and see in Hebrew what has been done."""
    room = speaking("he")
    dialog = room.window.hands.commands.add_feed(newsroom.outlet("gesher").address)
    assert dialog.windowTitle() == "הוספת ערוץ"
    room.wait(lambda: bool(dialog.finder.found))
    assert dialog.findChildren(QCheckBox)
    QTest.keyClick(dialog.finder, Qt.Key.Key_Return)
    dialog.button.click()
    room.wait(lambda: len(room.lines()) == 1)
    room.settle()
    room.do("refresh")
    room.settle()
    view = room.window.headlines.view
    room.wait(lambda: bool(room.window.headlines.model.rowCount()))
    view.choose(0)
    room.settle()
    article = view.current()
    row = room.window.headlines.model.row(article)
    assert row is not None
    assert row.title in room.window.page.view.toPlainText()
    before = room.side.model.count("starred")
    room.do("star")
    assert room.side.model.count("starred") == before + 1
    room.do("undo")
    assert room.window.undo_bar.text() == "בוטל: \u2068נוסף כוכב לכתבה.\u2069"
    with room.read() as store:
        headline = store.articles.by_ids([article])[0]
    assert not headline.starred


def test_a_language_is_chosen_and_spoken_from_the_next_start(
    full: Path, speaking: Speaking
) -> None:
    room = speaking("en")
    room.do("preferences")
    dialog = room.dialog(Preferences)
    box = dialog.findChild(QWidget, "language")
    box.setCurrentIndex(box.findData("de"))
    box.activated.emit(box.currentIndex())
    assert "starts again" in dialog.said()
    dialog.close()
    room.wait(lambda: load(LibraryPaths(full).settings_folder)[0].language == "de")
    room.window.close()
    QApplication.processEvents()
    again = speaking("de")
    assert again.window.actions_of["quit"].text() == "Beenden"
    assert again.window.layoutDirection() == Qt.LayoutDirection.LeftToRight
