"""Preferences in one window: each takes effect at once; keys can be changed, conflicts are told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader import settings
from reader.desktop import shortcuts, theme
from reader.desktop.action_table import table
from reader.desktop.actions import is_single
from reader.desktop.dialogs.keyboard_page import KeyboardPage
from reader.desktop.dialogs.preferences import Preferences
from reader.desktop.installed_letters import installed_letters
from reader.paths import LibraryPaths
from tests.desktop.reading.conftest import Desk, Library, Opener

# The display of the tests tells so when a dialog has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CTRL = Qt.KeyboardModifier.ControlModifier


def kept(library: Library) -> settings.Settings:
    return settings.load(LibraryPaths(library.folder).settings_folder)[0]


def preferences(desk: Desk) -> Preferences:
    desk.key(Qt.Key.Key_Comma, CTRL)
    found = desk.window.findChild(Preferences)
    assert found is not None
    assert found.isVisible()
    return found


def choose(dialog: Preferences, name: str, value: object) -> None:
    box = dialog.findChild(QComboBox, name)
    assert box is not None
    at = [box.itemData(n) for n in range(box.count())].index(value)
    box.setCurrentIndex(at)


def press_key(page: KeyboardPage, id: str, key: str) -> None:
    page.choose(id)
    page.key.setKeySequence(QKeySequence(key))


def back_to_window(desk: Desk) -> None:
    desk.window.activateWindow()
    desk.window.headlines.view.setFocus()
    desk.settle()


def click(button: QPushButton) -> None:
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_all_pages_stand_on_the_same_ground(desk: Desk) -> None:
    dialog = preferences(desk)
    for at in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(at)
        image = dialog.tabs.grab().toImage()
        ground = image.pixelColor(6, image.height() * 3 // 4).name()
        assert ground == desk.window.sheet.paper, dialog.tabs.tabText(at)


def test_appearance_takes_effect_at_once_and_is_kept(desk: Desk, news: Library) -> None:
    desk.choose("Harbour 1")
    dialog = preferences(desk)
    choose(dialog, "theme", "sepia")
    assert desk.window.sheet is theme.SEPIA
    column = desk.window.page.view.column
    choose(dialog, "measure", 100)
    assert desk.window.page.view.column > column
    choose(dialog, "letters", "sans")
    choose(dialog, "line_spacing", 1.7)
    choose(dialog, "text_size", 2)
    desk.settle()
    now = kept(news)
    assert (now.theme, now.measure, now.letters) == ("sepia", 100, "sans")
    assert (now.line_spacing, now.text_size) == (1.7, 2)


def test_articles_can_have_the_letters_of_any_family_that_is_installed(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.choose("Harbour 1")
    dialog = preferences(desk)
    field = dialog.letters
    assert field.count() == 2  # nobody has looked at the page yet
    dialog.tabs.setCurrentIndex(2)
    qtbot.waitUntil(lambda: desk.parts.decoding.lane.busy is False)
    families = installed_letters()
    assert not {theme.SERIF, theme.SANS, theme.HEBREW, "Serif", "Inter SemiBold"} & set(families)
    assert [field.itemData(n) for n in range(field.count())] == (
        ["serif", "sans", *([None, *families] if families else [])]
    )
    for family in families[:1]:
        choose(dialog, "letters", family)
        shown = desk.window.page.view.document().defaultFont()
        assert QFontInfo(shown).family() == family
        assert not field.missing.isVisible()


def test_where_a_family_is_not_installed_the_bundled_one_stands_in_and_it_is_said(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.choose("Harbour 1")
    desk.parts.choices.change(letters="Letters of Elsewhere")
    shown = desk.window.page.view.document().defaultFont()
    assert QFontInfo(shown).family() == theme.SERIF
    assert shown.families()[-1] == theme.HEBREW
    dialog = preferences(desk)
    dialog.tabs.setCurrentIndex(2)
    qtbot.waitUntil(dialog.letters.missing.isVisible)
    assert "Letters of Elsewhere" in dialog.letters.missing.text()
    assert dialog.letters.currentData() == "Letters of Elsewhere"
    choose(dialog, "letters", "serif")
    assert not dialog.letters.missing.isVisible()


def test_reading_and_refresh_take_effect_at_once(desk: Desk, news: Library) -> None:
    dialog = preferences(desk)
    choose(dialog, "mark_read_after", 0.0)
    choose(dialog, "refresh_interval", 1800)
    start = dialog.findChild(QCheckBox, "refresh_at_start")
    assert start is not None
    start.click()
    desk.settle()
    assert desk.parts.refreshing.interval == 1800
    assert kept(news).refresh_at_start is True
    desk.choose("Town 1")
    assert "Town 1" in news.read()


def test_what_a_key_chooses_is_shown_in_the_open_dialog(desk: Desk) -> None:
    dialog = preferences(desk)
    desk.do("larger")
    box = dialog.findChild(QComboBox, "text_size")
    assert box is not None
    assert box.currentData() == 1
    assert preferences(desk) is dialog


def test_a_value_of_elsewhere_is_offered_as_it_stands(news: Library, opened: Opener) -> None:
    news.choose(measure=93)
    desk = opened(news)
    box = preferences(desk).findChild(QComboBox, "measure")
    assert box is not None
    assert box.currentData() == 93
    desk.settle()
    assert kept(news).measure == 93


def test_a_key_that_is_free_is_added_works_and_is_there_at_the_next_start(
    desk: Desk, news: Library, opened: Opener
) -> None:
    dialog = preferences(desk)
    press_key(dialog.keyboard, "star", "Ctrl+Shift+J")
    assert dialog.said() == ""
    click(dialog.keyboard.add)
    dialog.close()
    back_to_window(desk)
    desk.choose("Hills 2")
    desk.key(Qt.Key.Key_J, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert news.starred() == {"Hills 2"}
    assert kept(news).keys == {"star": ["Ctrl+Shift+J", "S"]}
    desk.close()
    again = opened(news)
    assert again.window.actions_of["star"].shortcuts()[0] == QKeySequence("Ctrl+Shift+J")


def test_a_key_that_is_taken_is_told_and_can_be_taken_from_there(desk: Desk, news: Library) -> None:
    dialog = preferences(desk)
    press_key(dialog.keyboard, "star", "M")
    assert dialog.said() == "M belongs to “Mark read or unread”."
    click(dialog.keyboard.add)
    assert dialog.said() == ""
    desk.settle()
    assert kept(news).keys == {"star": ["M", "S"], "read": []}
    back_to_window(desk)
    desk.choose("Hills 2")
    desk.key(Qt.Key.Key_M)
    assert news.starred() == {"Hills 2"}
    dialog.keyboard.choose("read")
    assert not dialog.keyboard.clear.isEnabled()
    click(dialog.keyboard.restore)
    assert kept(news).keys.get("read") == []  # its usual key belongs to another now
    dialog.keyboard.choose("star")
    click(dialog.keyboard.restore)
    dialog.keyboard.choose("read")
    click(dialog.keyboard.restore)
    desk.settle()
    assert kept(news).keys == {}


def test_actions_are_found_by_name_and_by_key(desk: Desk) -> None:
    page = preferences(desk).keyboard
    page.field.setText("unstar")
    shown = [line.text(0) for line in page._lines.values() if not line.isHidden()]
    assert shown == ["Star or unstar"]
    page.field.setText("ctrl+k")
    shown = [line.text(0) for line in page._lines.values() if not line.isHidden()]
    assert shown == ["Go to anything"]


def test_the_sheet_of_keys_leads_to_where_they_are_changed(desk: Desk) -> None:
    sheet = desk.window.hands.house.show_keys()
    click(sheet.change)
    dialog = desk.window.findChild(Preferences)
    assert dialog is not None
    assert dialog.tabs.currentWidget() is dialog.keyboard


def test_every_control_says_what_it_is(desk: Desk) -> None:
    dialog = preferences(desk)
    for kind in (QComboBox, QCheckBox, QPushButton):
        for widget in dialog.findChildren(kind):
            assert isinstance(widget, QWidget)
            buddies = [label for label in dialog.findChildren(QWidget) if _labels(label, widget)]
            text = widget.text() if not isinstance(widget, QComboBox) else ""
            assert text or widget.accessibleName() or buddies, widget.objectName()


def _labels(label: QWidget, widget: QWidget) -> bool:
    buddy = getattr(label, "buddy", None)
    return buddy is not None and buddy() is widget


def test_keys_in_panes_of_their_own_do_not_conflict_and_names_of_keys_do_not_matter() -> None:
    specs = table()
    assert shortcuts.same("Esc", "Escape")
    other = shortcuts.holder("Esc", "star", specs)
    assert other is not None
    assert other.id == "stop"
    assert shortcuts.holder("S", "star", specs) is None
    assert shortcuts.chosen(specs, specs) == {}


@pytest.mark.parametrize(
    "key", ["Down", "Return", "Tab", "Home", "Left", "PgDown", "Ctrl+A", "Ctrl+C", "Alt+F"]
)
def test_keys_that_panes_and_menus_need_are_not_given_away(desk: Desk, key: str) -> None:
    page = preferences(desk).keyboard
    page.choose("star")
    page.key.setKeySequence(QKeySequence(key))
    assert not page.add.isEnabled()
    assert "stays free" in preferences(desk).said()
    page._add()
    assert page._specs["star"].keys == ("S",)


def test_no_action_has_a_key_that_panes_need(qapp: QApplication) -> None:
    assert [spec.id for spec in table() if any(map(shortcuts.needed, spec.keys))] == []
    assert not shortcuts.needed("")


@pytest.mark.parametrize(
    ("key", "single"),
    [
        *((key, True) for key in ("A", "Shift+A", "Space", "Del", "?", "+")),
        *((key, False) for key in ("Ctrl+A", "Ctrl++", "Alt+Return", "F1", "Shift+F6")),
    ],
)
def test_which_keys_are_off_while_somebody_types(key: str, single: bool) -> None:
    assert is_single(key) is single
