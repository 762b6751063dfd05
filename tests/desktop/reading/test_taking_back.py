"""Marks that are taken back and made again, in the window and in the library."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.desktop.marks import READ_MARK, STAR_MARK
from reader.desktop.rows import ALL, FEED, FOLDER, STARRED, TODAY, Place
from tests.desktop.reading.conftest import Desk, Library, Opener

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_mark_all_read_is_undone_by_key_and_made_again(desk: Desk, news: Library) -> None:
    desk.open(Place(FEED, news.feeds["Harbour"]))
    desk.do("all_read")
    assert desk.unread() == []
    assert news.read() == {f"Harbour {n}" for n in range(1, 6)}
    assert desk.count(FEED, news.feeds["Harbour"]) == 0
    assert desk.count(ALL) == 10
    assert desk.window.undo_bar.text() == "5 articles marked read."
    desk.key(Qt.Key.Key_Z, CTRL)
    assert len(desk.unread()) == 5
    assert news.read() == set()
    assert desk.count(ALL) == 15
    assert desk.count(TODAY) == 7
    desk.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert desk.unread() == []
    assert news.read() == {f"Harbour {n}" for n in range(1, 6)}
    assert desk.count(TODAY) == 2


def test_undo_leaves_alone_what_was_read_before(desk: Desk, news: Library) -> None:
    desk.open(Place(FEED, news.feeds["Hills"]))
    desk.choose("Hills 2")
    desk.do("read")
    desk.do("all_read")
    assert desk.window.undo_bar.text() == "4 articles marked read."
    desk.do("undo")
    assert news.read() == {"Hills 2"}
    desk.do("undo")
    assert news.read() == set()
    assert not desk.window.actions_of["undo"].isEnabled()
    assert desk.window.actions_of["redo"].isEnabled()


def test_what_was_opened_after_mark_all_stays_read(news: Library, opened: Opener) -> None:
    news.choose(mark_read_after=0.0)
    desk = opened(news)
    desk.open(Place(FEED, news.feeds["Town"]))
    desk.do("all_read")
    desk.choose("Town 3")
    desk.do("undo")
    assert news.read() == {"Town 3"}
    assert "Town 3" not in desk.unread()


def test_undo_in_another_list_brings_the_articles_back_to_it(desk: Desk, news: Library) -> None:
    desk.open(Place(FOLDER, 1))
    desk.do("all_read")
    desk.open(Place(ALL))
    assert len(desk.titles()) == 10
    desk.do("undo")
    assert desk.titles() == [
        *[f"Harbour {n}" for n in range(1, 6)],
        *[f"Hills {n}" for n in range(1, 6)],
        *[f"Town {n}" for n in range(1, 6)],
    ]


def test_undo_before_the_library_has_answered(desk: Desk, news: Library) -> None:
    desk.open(Place(FEED, news.feeds["Hills"]))
    desk.choose("Hills 1")
    desk.do("read")
    desk.window.actions_of["all_read"].trigger()
    desk.window.actions_of["undo"].trigger()
    desk.settle()
    assert news.read() == {"Hills 1"}
    assert desk.unread() == ["Hills 2", "Hills 3", "Hills 4", "Hills 5"]
    assert desk.count(FEED, news.feeds["Hills"]) == 4


def test_a_star_is_taken_back(desk: Desk, news: Library) -> None:
    desk.choose("Harbour 1")
    desk.do("star")
    assert desk.count(STARRED) == 1
    desk.do("undo")
    assert news.starred() == set()
    assert desk.count(STARRED) == 0
    desk.do("redo")
    assert news.starred() == {"Harbour 1"}


def test_the_bar_offers_the_other_way_and_goes_at_escape(desk: Desk, news: Library) -> None:
    bar = desk.window.undo_bar
    desk.do("all_read")
    button = bar._button
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    desk.settle()
    assert news.read() == set()
    assert bar.text() == "Taken back: 15 articles marked read."
    assert button.text() == "Redo"
    assert button.accessibleName() == "Redo: Taken back: 15 articles marked read."
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Escape)
    assert bar.text() == ""


def test_a_mark_that_cannot_be_written_is_not_left_to_be_undone(
    desk: Desk, news: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError("no room")

    desk.open(Place(ALL))
    monkeypatch.setattr("reader.desktop.writing.mark", full)
    desk.do("all_read")
    assert len(desk.unread()) == 15
    assert desk.count(ALL) == 15
    assert not desk.window.actions_of["undo"].isEnabled()
    assert "could not be kept" in desk.window.status.text()
    assert desk.window.undo_bar.text() == ""


def test_nothing_to_mark_leaves_nothing_to_undo(desk: Desk) -> None:
    desk.do("all_read")
    desk.do("undo")
    desk.do("redo")
    desk.do("all_read")
    assert desk.parts.undo.can_undo == "15 articles marked read."
    desk.do("undo")
    assert desk.parts.undo.can_undo == ""


def test_many_articles_are_one_step(desk: Desk, news: Library) -> None:
    desk.open(Place(ALL))
    ids = desk.window.headlines.model.ids
    desk.parts.marks.set_many(ids[:3], STAR_MARK, True)
    desk.settle()
    desk.parts.marks.set_many(ids[:2], READ_MARK, True)
    desk.settle()
    assert desk.window.undo_bar.text() == "2 articles marked read."
    desk.do("undo")
    assert desk.parts.undo.can_undo == "3 articles starred."
    desk.do("undo")
    assert news.starred() == news.read() == set()


def test_a_closed_window_lets_go(desk: Desk, tmp_path: Path) -> None:
    gone: list[str] = []
    desk.parts.undo.did("Done.", lambda: None, lambda: None, let_go=lambda: gone.append("for good"))
    desk.close()
    assert gone == ["for good"]
