"""Words of every language have room: nothing in a dialog is cut off, and dialogs fit the screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTabWidget,
    QWidget,
)

from reader.desktop import screen_room
from reader.desktop.action_table import table
from reader.desktop.dialogs.frame import Frame
from reader.desktop.elided import Elided
from tests.desktop.languages.conftest import Speaking

# What the offscreen platform says of every dialog and menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

# They open the system's own dialog.
_FILES = {"import", "export", "import_stars", "export_notes"}
_FILES |= {"pdf", "backup", "restore", "move_library"}
ACTIONS = ["about", "keys"] + [
    spec.id for spec in table() if spec.text.endswith("…") and spec.id not in _FILES
]
SMALL_SCREEN = QSize(960, 500)  # what 1920 × 1080 at 200 % leaves beside the desktop's own strips
SMALLEST_SCREEN = QSize(768, 392)  # the same at 250 %


def dialogs(window: QWidget) -> list[QDialog]:
    every = QApplication.topLevelWidgets()
    return [d for d in every if isinstance(d, QDialog) and d.isVisible() and d is not window]


def cut_off(dialog: QWidget) -> Iterator[str]:
    """What has less room than its words need."""
    for each in dialog.findChildren(QWidget):
        if not each.isVisible() or isinstance(each, Elided):
            continue
        if isinstance(each, QLabel):
            if each.wordWrap() and each.heightForWidth(each.width()) > each.height() + 1:
                yield f"“{each.text()}” needs more lines"
            elif not each.wordWrap() and each.sizeHint().width() > each.width() + 1:
                yield f"“{each.text()}” is {each.sizeHint().width() - each.width()} px too long"
        elif isinstance(each, QAbstractButton | QComboBox):
            text = each.currentText() if isinstance(each, QComboBox) else each.text()
            if text and each.minimumSizeHint().width() > each.width() + 1:
                yield f"“{text}” is too long for its {type(each).__name__}"
        elif isinstance(each, QHeaderView) and each.orientation() is Qt.Orientation.Horizontal:
            for at in range(each.count()):
                words = str(each.model().headerData(at, each.orientation())).strip()
                room = each.sectionSize(at) - 16  # what the style leaves beside them
                if (
                    not each.isSectionHidden(at)
                    and each.fontMetrics().horizontalAdvance(words) > room
                ):
                    yield f"“{words}” is cut"
        elif isinstance(each, QScrollArea) and each.horizontalScrollBar().maximum():
            yield "words are beside the screen"
        elif isinstance(each, QTabWidget) and each.tabBar().sizeHint().width() > each.width() + 1:
            yield "the tabs have no room"


def pages(dialog: QDialog) -> Iterator[None]:
    """Show every page of a dialog, one after the other."""
    tabs = dialog.findChildren(QTabWidget)
    for at in range(tabs[0].count() if tabs else 1):
        if tabs:
            tabs[0].setCurrentIndex(at)
        QApplication.processEvents()
        yield


def on_screen(size: QSize, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let windows have this much room, whatever the screen of the tests is."""
    there = QApplication.primaryScreen().availableGeometry().size()
    monkeypatch.setattr(screen_room, "FRAME", there - size)


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("code", ["de", "fr", "he"])
def test_nothing_in_a_dialog_is_cut_off(
    full: Path, speaking: Speaking, code: str, action: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = speaking(code)
    on_screen(SMALL_SCREEN, monkeypatch)
    room.do(action)
    for dialog in dialogs(room.window):
        for _ in pages(dialog):
            assert list(cut_off(dialog)) == []
            least = dialog.minimumSizeHint().expandedTo(dialog.size())
            assert least.boundedTo(SMALL_SCREEN) == least
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        dialog.close()


def test_the_buttons_of_every_dialog_are_on_the_smallest_screen(
    full: Path, speaking: Speaking, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = speaking("de")
    on_screen(SMALLEST_SCREEN, monkeypatch)
    for action in ACTIONS:
        room.do(action)
        for dialog in dialogs(room.window):
            assert dialog.size().boundedTo(SMALLEST_SCREEN) == dialog.size(), action
            for box in dialog.findChildren(QDialogButtonBox):
                assert dialog.rect().contains(box.geometry()), action
                above = [each for each in dialog.children() if isinstance(each, QWidget)]
                assert not any(
                    each.geometry().intersects(box.geometry())
                    for each in above
                    if each is not box and each.isVisible()
                ), action
            dialog.close()


@pytest.mark.parametrize("code", ["de", "fr", "he"])
def test_letters_that_open_something_are_no_two_alike_on_a_page(
    full: Path, speaking: Speaking, code: str
) -> None:
    room = speaking(code)
    bar = [action.text() for action in room.window.menuBar().actions()]
    assert twice(bar) == []
    for action in ("preferences", "properties", "health", "add", "starters"):
        room.do(action)
        for dialog in dialogs(room.window):
            tabs = dialog.findChildren(QTabWidget)
            names = [tabs[0].tabText(n) for n in range(tabs[0].count())] if tabs else []
            for _ in pages(dialog):
                said = [
                    each.text()
                    for each in dialog.findChildren(QWidget)
                    if isinstance(each, QAbstractButton | QLabel) and each.isVisible()
                ]
                assert twice(names + said) == [], action
            dialog.close()


def test_a_message_has_room_in_every_dialog(full: Path, speaking: Speaking) -> None:
    room = speaking("de")
    for action in ACTIONS:
        room.do(action)
        for dialog in dialogs(room.window):
            if isinstance(dialog, Frame):
                dialog.say("Das ist nicht gegangen, und so lange Sätze sagen, warum. " * 6)
                QApplication.processEvents()
                assert list(cut_off(dialog)) == [], action
            dialog.close()


def twice(texts: list[str]) -> list[str]:
    """Letters after “&” that stand for more than one thing."""
    letters = [t[t.index("&") + 1].lower() for t in texts if "&" in t.rstrip("&").replace("& ", "")]
    return sorted({letter for letter in letters if letters.count(letter) > 1})
