"""Finding in the article: every place marked, counted and gone to, folded as people expect."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.desktop.page_words import bare, folded, spans
from tests.desktop.page.conftest import HEBREW
from tests.desktop.reading.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The Sea, the SEA", "sea", ["Sea", "SEA"]),
        ("a café, a cafe\u0301, a CAFE", "cafe", ["café", "cafe\u0301", "CAFE"]),
        ("Straße und Strasse", "strasse", ["Straße", "Strasse"]),
        ("הַיָּם רֵיק", "הים", ["הַיָּם"]),
        ("its “own” way", '"own"', ["“own”"]),
        ("har\u00adbour", "harbour", ["har\u00adbour"]),
        ("😀 sea 😀 sea", "sea", ["sea", "sea"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("anything", "  ", []),
        ("anything", "\u0301", []),
    ],
)
def test_words_are_found_as_they_are_meant(text: str, words: str, expected: list[str]) -> None:
    units = text.encode("utf-16-le")
    found = [units[2 * a : 2 * b].decode("utf-16-le") for a, b in spans(text, words)]
    assert found == expected


def marked(desk: Desk) -> list[str]:
    """What is marked in the page, and last the place that is pointed at."""
    return [one.cursor.selectedText() for one in desk.window.page.view.extraSelections()]


def find(desk: Desk, words: str) -> None:
    desk.window.page.view.setFocus()
    QTest.keyClick(desk.window.page.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = desk.window.hands.finding.bar
    assert bar.field.hasFocus()
    bar.field.setText(words)
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    desk.settle()


def test_every_place_is_marked_and_counted(desk: Desk) -> None:
    find(desk, "CAFE")
    bar, view = desk.window.hands.finding.bar, desk.window.page.view
    assert bar.count.text() == "1 of 40"
    assert marked(desk) == ["café"] * 41
    QTest.keyClick(bar.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    desk.settle()
    assert bar.count.text() == "40 of 40"
    assert view.verticalScrollBar().value() > 0
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    desk.settle()
    assert bar.count.text() == "1 of 40"


def test_escape_gives_the_keyboard_back_and_leaves_the_place_selected(desk: Desk) -> None:
    find(desk, "zurich")
    bar, view = desk.window.hands.finding.bar, desk.window.page.view
    assert bar.count.text() == "1 of 1"
    assert view.verticalScrollBar().value() > 0
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    desk.settle()
    assert not bar.isVisible()
    assert view.hasFocus()
    assert view.textCursor().selectedText() == "Zürich"
    assert view.viewport().rect().contains(view.cursorRect())
    assert marked(desk) == []


def test_words_that_are_not_there(desk: Desk) -> None:
    find(desk, "submarine")
    assert desk.window.hands.finding.bar.count.text() == "Not found"
    assert marked(desk) == []


def test_the_words_are_sought_in_the_next_article_too(desk: Desk) -> None:
    find(desk, "הים")
    assert desk.window.hands.finding.bar.count.text() == "Not found"
    desk.choose(HEBREW)
    desk.settle()
    assert desk.window.hands.finding.bar.count.text() == "1 of 1"


def test_marks_outlive_other_letters(desk: Desk, qtbot: QtBot) -> None:
    find(desk, "quay")
    desk.do("larger")
    qtbot.waitUntil(lambda: marked(desk) == ["quay"] * 41)


def test_from_the_list_the_same_key_searches_the_library(desk: Desk) -> None:
    desk.window.headlines.view.setFocus()
    desk.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.headlines.field.hasFocus()
    assert not desk.window.hands.finding.bar.isVisible()


@pytest.mark.parametrize(
    "text",
    [
        "Harbour",
        "Straße ẞ ﬁ",
        "e\u0301\u0327 ÅÆØ",
        "שָׁלוֹם",
        "İ ı",
        "가각",
        "½ №",
        "ΤΕΛΟΣ",
        "हिन्दी",
        "😀",
    ],
)
def test_a_name_is_folded_as_a_page_is(text: str) -> None:
    assert bare(text) == folded(text).text
