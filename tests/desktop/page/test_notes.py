"""Notes and highlights: made on a passage, shown in the text, changed, listed, exported, undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from reader.desktop.dialogs.notes import NotesList
from reader.desktop.note_places import anchor_of, place_of
from reader.desktop.page_words import Span
from reader.model import Note, Query
from tests.desktop.page.conftest import FERRY, HEBREW
from tests.desktop.reading.conftest import Desk, Library

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEXT = "It rained.\u2029The sea was empty.\u2029The sea was empty 😀 again. They met."
QUOTE = "Nobody crossed."


def test_a_passage_is_found_again_by_what_is_around_it() -> None:
    second = TEXT.encode("utf-16-le").rindex("The sea was empty".encode("utf-16-le")) // 2
    span = Span(second, second + len("The sea was empty"))
    anchor = anchor_of(TEXT, span)
    assert place_of(TEXT, "The sea was empty", anchor) == span
    longer = "Something was put above.\u2029" + TEXT
    moved = place_of(longer, "The sea was empty", anchor)
    assert moved == Span(span.start + 25, span.end + 25)
    assert place_of(TEXT, "The lake", anchor) is None


def test_a_long_passage_is_found_where_a_word_in_it_has_changed() -> None:
    old = (
        "The harbour master reads the tide tables every morning before he writes to the office. "
        * 2
    )
    text = "Above. " + old.replace("every morning", "each day", 1) + "Below."
    found = place_of(text, old.strip(), anchor_of("Above. " + old, Span(7, 7 + len(old) - 1)))
    assert found is not None
    assert text[found.start : found.end].startswith("The harbour master")
    assert text[found.start : found.end].endswith("to the office.")


def select(desk: Desk, words: str) -> None:
    cursor = desk.window.page.view.document().find(words)
    assert cursor.hasSelection()
    desk.window.page.view.setTextCursor(cursor)


def kept(library: Library) -> list[Note]:
    with library.store() as store:
        return list(store.notes.all())


def marked(desk: Desk) -> list[str]:
    return [one.cursor.selectedText() for one in desk.window.page.view.extraSelections()]


def page(desk: Desk) -> str:
    return desk.window.page.view.toPlainText()


def write_note(desk: Desk, words: str, body: str) -> None:
    desk.window.activateWindow()
    desk.window.page.view.setFocus()
    desk.settle()
    select(desk, words)
    desk.key(Qt.Key.Key_Y, Qt.KeyboardModifier.ShiftModifier)
    dialog = desk.window.hands.noting.dialog
    assert dialog is not None
    assert dialog.field.hasFocus()
    dialog.field.setPlainText(body)
    dialog.keep.click()
    desk.settle()


def test_a_highlight_by_key_stays_and_is_taken_back(desk: Desk, stories: Library) -> None:
    select(desk, QUOTE)
    desk.key(Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert marked(desk) == [QUOTE]
    assert [(n.quote, n.body, n.anchor.title) for n in kept(stories)] == [(QUOTE, "", FERRY)]
    desk.choose(HEBREW)
    assert marked(desk) == []
    desk.choose(FERRY)
    desk.settle()
    assert marked(desk) == [QUOTE]
    desk.do("undo")
    assert marked(desk) == []
    assert kept(stories) == []
    desk.do("redo")
    assert marked(desk) == [QUOTE]


def test_a_highlight_that_is_selected_again_goes(desk: Desk, stories: Library) -> None:
    for expected in (1, 0):
        select(desk, QUOTE)
        desk.do("highlight")
        assert len(kept(stories)) == expected


def test_nothing_selected_says_what_to_do(desk: Desk, stories: Library) -> None:
    desk.do("highlight")
    assert desk.window.status.text() == "Select a passage of the article first."
    assert kept(stories) == []


def test_a_note_stands_in_the_text_for_all_to_read(desk: Desk, stories: Library) -> None:
    write_note(desk, QUOTE, "Ask the  harbour\nmaster")
    assert "Nobody crossed.\u00a0[Note: Ask the harbour master]" in page(desk).replace(
        " [", "\u00a0["
    )
    desk.do("larger")
    desk.settle()
    assert page(desk).count("[Note: Ask the harbour master]") == 1
    # Words of a note are no part of the article: a passage across them is kept without.
    cursor = desk.window.page.view.document().find("Crews walked")
    end = desk.window.page.view.document().find("Paragraph 1:")
    cursor.setPosition(end.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
    desk.window.page.view.setTextCursor(cursor)
    desk.do("highlight")
    newest = kept(stories)[0]
    assert newest.quote == "Crews walked out at dawn. Nobody crossed.\nParagraph 1:"


def test_a_note_is_changed_and_removed_where_it_stands(desk: Desk, stories: Library) -> None:
    write_note(desk, QUOTE, "first")
    note = kept(stories)[0]
    desk.window.page.view.anchorClicked.emit(QUrl(f"note:{note.id}"))
    dialog = desk.window.hands.noting.dialog
    assert dialog is not None
    assert dialog.field.toPlainText() == "first"
    dialog.field.setPlainText("second")
    dialog.keep.click()
    desk.settle()
    assert [n.body for n in kept(stories)] == ["second"]
    assert "[Note: second]" in page(desk)
    desk.do("undo")
    assert "[Note: first]" in page(desk)
    select(desk, QUOTE)
    desk.do("note")
    dialog = desk.window.hands.noting.dialog
    assert dialog is not None
    dialog.gone.click()
    desk.settle()
    assert kept(stories) == []
    assert "[Note:" not in page(desk)
    desk.do("undo")
    assert [n.body for n in kept(stories)] == ["first"]


def notes_list(desk: Desk) -> NotesList:
    desk.do("notes")
    made = desk.window.hands.noting.list
    assert made is not None
    return made


def test_all_notes_are_listed_sought_and_lead_to_their_passage(desk: Desk) -> None:
    write_note(desk, "They met in Zürich.", "Check the date")
    desk.choose(HEBREW)
    write_note(desk, "השובתים", "Rally")
    made = notes_list(desk)
    assert [made.list.item(n).text().splitlines()[1].strip("\u2068\u2069") for n in range(2)] == [
        "Rally",
        "Check the date",
    ]
    made.field.setText("zurich")
    made.sought.emit("zurich")
    desk.settle()
    assert made.list.count() == 1
    made.open_button.click()
    desk.settle()
    desk.settle()
    view = desk.window.page.view
    assert view.verticalScrollBar().value() > 0
    assert desk.parts.opening.row is not None
    assert desk.parts.opening.row.title == FERRY
    made.remove_button.click()
    desk.settle()
    assert made.list.count() == 0
    assert made.said() == "No note has these words."


def test_notes_go_along_as_markdown(desk: Desk, tmp_path: Path) -> None:
    write_note(desk, QUOTE, "Why?")
    path = tmp_path / "notes.md"
    desk.window.hands.noting.export(str(path))
    desk.settle()
    written = path.read_text("utf-8")
    assert f"## [{FERRY}](https://example.org/Ferry-crews-walk-out)" in written
    assert "> Nobody crossed.\n\nWhy?\n\n– 2026-03-12" in written
    desk.window.hands.noting.export(str(tmp_path / "no" / "notes.md"))
    desk.settle()
    assert "cannot be written" in desk.window.status.text()


def test_notes_that_were_taken_along_stay_where_new_ones_cannot_be_written(
    desk: Desk, tmp_path: Path, fill_disk: Callable[[], None]
) -> None:
    path = tmp_path / "notes.md"
    path.write_text("the former notes")
    fill_disk()
    desk.window.hands.noting.export(str(path))
    desk.settle()
    assert "notes.md" in desk.window.status.text()
    assert "No space left" in desk.window.status.text()
    assert path.read_text() == "the former notes"
    assert [each.name for each in tmp_path.glob("*.md*")] == ["notes.md"]


def test_shift_and_arrows_select_without_a_mouse(desk: Desk) -> None:
    view = desk.window.page.view
    view.setFocus()
    cursor = view.document().find("Crews walked")
    cursor.setPosition(cursor.selectionStart())
    view.setTextCursor(cursor)
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Right, shift | Qt.KeyboardModifier.ControlModifier)
    assert view.textCursor().selectedText() == "Crews walked "
    QTest.keyClick(view, Qt.Key.Key_Left, shift)
    assert view.textCursor().selectedText() == "Crews walked"


def test_a_note_is_found_by_its_words_alone(stories: Library) -> None:
    with stories.store() as store:
        first = store.articles.headlines(Query(), 1)[0]
        note = store.notes.add(first.id, "a", "b", anchor_of("a", Span(0, 1)), 5)
        assert note is not None
        assert store.notes.search("b") == (note,)
        assert store.notes.search("nothing") == ()
        assert store.notes.search('"') == ()
