"""The sheet of keys shows what the one table has."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from reader.desktop.action_table import menu_names, table
from reader.desktop.actions import shown
from reader.desktop.dialogs.keys import Keys, columns
from tests.desktop.reading.conftest import Desk

# The display of the tests tells so when a dialog has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_every_action_with_a_key_is_in_one_of_the_columns() -> None:
    specs = table()
    made = columns(specs, 2)
    listed = [spec.id for column in made for _, inside in column for spec in inside]
    assert sorted(listed) == sorted(spec.id for spec in specs if spec.keys)
    lengths = [sum(len(inside) + 2 for _, inside in column) for column in made]
    assert max(lengths) < 2 * min(lengths)


def test_no_two_actions_of_the_table_share_a_key() -> None:
    specs = table()
    for spec in specs:
        for other in specs:
            apart = spec.pane and other.pane and spec.pane != other.pane
            if spec.id < other.id and not apart:
                assert not set(spec.keys) & set(other.keys), (spec.id, other.id)


def test_no_menu_is_longer_than_a_glance_and_checks_can_be_seen(desk: Desk) -> None:
    for entry in desk.window.menuBar().actions():
        lines = [line for line in entry.menu().actions() if not line.isSeparator()]
        assert len(lines) <= 24, entry.text()
        for line in lines:
            assert not (line.isCheckable() and line.isIconVisibleInMenu()), line.text()


def test_every_menu_has_actions_and_a_letter_of_its_own() -> None:
    names = menu_names()
    assert {spec.menu for spec in table()} == set(names)
    letters = [name[name.index("&") + 1].lower() for name in names.values()]
    assert len(set(letters)) == len(letters)


def test_a_question_mark_shows_the_sheet_and_escape_closes_it(desk: Desk) -> None:
    QTest.keyClick(desk.window.headlines.view, Qt.Key.Key_Question)
    sheet = desk.window.findChild(Keys)
    assert sheet is not None
    assert sheet.isVisible()
    words = [label.text() for label in sheet.findChildren(QLabel)]
    for spec in table():
        for key in spec.keys:
            assert shown(key) in words
            assert spec.text.rstrip("…") in words
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
