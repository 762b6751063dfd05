"""Nothing in the window is silent: each control has a name, each row says its state in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget

from reader.desktop.action_table import table
from reader.desktop.notice import Notice
from reader.desktop.rows import FEED
from reader.errors import Code
from reader.model import Message
from reader.store import Role, Store
from tests.desktop.accessible_tree import faults, walk
from tests.desktop.feeds.conftest import Opener, Room
from tests.store.snapshots import NOW, entry, outcome, snapshot

# What the offscreen platform says of every dialog and menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

_ROLE = QAccessible.Role
_FILES = {"import", "export", "import_stars"}  # they open the system's own dialog


@pytest.fixture
def full(folder: Path, open_room: Opener) -> Room:
    """A window on a library of everything: folders, a feed in trouble, articles with marks."""
    with Store.open(folder, Role.ENGINE) as store:
        good = store.feeds.add("http://127.0.0.1:9/a.xml", "Alpha", folder_path=("News",), now=1)
        bad = store.feeds.add("http://127.0.0.1:9/b.xml", "Beta", now=1)
        said = [entry(str(n), title=f"Harbour {n}") for n in range(12)]
        new = store.feeds.apply(good, snapshot(*said, title="Alpha"), outcome()).new
        trouble = Message(Code.HTTP_NOT_FOUND.value, {"host": "127.0.0.1"})
        store.feeds.record_many([(bad, outcome(error=trouble))])
    with Store.open(folder, Role.WINDOW) as store:
        store.flags.mark(new[:3], starred=True, now=NOW)
        store.flags.mark(new[2:5], read=True, now=NOW)
    room = open_room()
    room.choose(FEED, "Alpha")
    return room


def _said(widget: QWidget, *roles: QAccessible.Role) -> list[str]:
    return [heard.name for heard in walk(widget) if heard.role in roles]


def test_a_silent_control_is_found(full: Room) -> None:
    silent = QPushButton(full.window.status)
    silent.show()
    assert any("QPushButton" in fault for fault in faults(full.window))
    silent.setAccessibleName("Said")
    assert faults(full.window) == []


def test_nothing_in_the_window_is_silent(full: Room) -> None:
    full.window.headlines.start_search()
    full.do("filter_feeds")
    full.window.headlines.view.choose(0)
    full.settle()
    full.do("star")
    full.window.undo_bar.offer("Something was done.", "Undo", lambda: None)
    full.window.status.progress("Refreshing", 1, 2)
    full.window.status.tell("Something", "Offer")
    notice = Notice(full.window)
    full.window.add_strip(notice)
    notice.say("The library is damaged.", "Not now", "Go back to the copy")
    full.window.headlines.empty.say("Nothing here", "Words", ("Do it", full.settle))
    assert faults(full.window) == []
    roles = {heard.role for heard in walk(full.window)}
    assert {_ROLE.Tree, _ROLE.TreeItem, _ROLE.Table, _ROLE.Cell, _ROLE.MenuItem} <= roles
    assert {_ROLE.EditableText, _ROLE.PushButton, _ROLE.ProgressBar} <= roles


def test_rows_say_their_state_in_words(full: Room) -> None:
    rows = _said(full.window.headlines.view, _ROLE.Cell)
    assert len(rows) > 5  # those in sight
    assert all(("Unread" in row) != ("Read" in row) for row in rows)
    assert sum("starred" in row for row in rows) == 3
    assert sum("Read" in row for row in rows) == 3
    lines = _said(full.window.sidebar.view, _ROLE.TreeItem)
    assert any(line.startswith("Alpha, 9 unread") for line in lines)
    (beta,) = (line for line in lines if line.startswith("Beta"))
    assert len(beta) > len("Beta. ")  # the trouble itself, not only a mark beside the name


def test_buttons_say_what_they_would_do_now(full: Room) -> None:
    full.window.headlines.view.choose(0)
    full.settle()
    full.do("star")
    starred = _said(full.window.page, _ROLE.PushButton)
    full.do("star")
    plain = _said(full.window.page, _ROLE.PushButton)
    assert {"Star", "Unstar"} <= {*starred, *plain}
    assert ("Star" in starred) != ("Star" in plain)
    full.do("read")
    assert {"Mark read", "Mark unread"} <= {*plain, *_said(full.window.page, _ROLE.PushButton)}


def test_an_article_is_heard_with_the_words_of_its_document(full: Room) -> None:
    full.window.headlines.view.choose(0)
    full.settle()
    interface = QAccessible.queryAccessibleInterface(full.window.page.view)
    text = interface.textInterface()
    said = text.text(0, text.characterCount())
    assert "Harbour" in said
    assert "Text of" in said


@pytest.mark.parametrize(
    "action",
    [spec.id for spec in table() if spec.text.endswith("…") and spec.id not in _FILES],
)
def test_nothing_in_a_dialog_is_silent(full: Room, action: str) -> None:
    full.do(action)
    opened = [
        each
        for each in QApplication.topLevelWidgets()
        if each is not full.window and each.isVisible() and isinstance(each, QDialog)
    ]
    for dialog in opened:
        assert dialog.windowTitle() or dialog.accessibleName()
        assert faults(dialog) == []
        focus = dialog.focusWidget()
        assert focus is not None  # the keyboard is somewhere
        QTest.keyClick(focus, Qt.Key.Key_Escape)
        if dialog.isVisible():
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


def test_tab_goes_through_the_panes_in_the_order_of_reading(full: Room) -> None:
    window = full.window
    window.activateWindow()
    window.sidebar.view.setFocus()
    panes = [window.sidebar.view, window.headlines.view, window.page.view]
    passed = [panes[0]]
    for _ in range(12):
        now = QApplication.focusWidget()
        assert now is not None
        QTest.keyClick(now, Qt.Key.Key_Tab)
        if (widget := QApplication.focusWidget()) in panes:
            passed.append(widget)
    assert passed[:3] == panes
    assert passed[3:4] in ([], [panes[0]])


def test_the_focus_can_be_seen_in_every_pane(full: Room) -> None:
    window = full.window
    window.activateWindow()
    window.headlines.view.choose(0)
    full.settle()
    panes = (
        (window.sidebar, window.sidebar.view),
        (window.headlines, window.headlines.view),
        (window.page, window.page.view),
    )
    for pane, view in panes:
        other = panes[0][1] if view is not panes[0][1] else panes[1][1]
        other.setFocus()
        QApplication.processEvents()
        without = pane.grab().toImage()
        view.setFocus()
        QApplication.processEvents()
        assert view.hasFocus()
        assert pane.grab().toImage() != without, pane.objectName()


def test_labels_are_no_riddles(full: Room) -> None:
    """A word in the window is a word: no label is a sign alone."""
    for label in full.window.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert any(letter.isalnum() for letter in label.text()), label.text()
