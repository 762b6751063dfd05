"""Every dialog can be used without a mouse: Tab reaches everything, in order, and it is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QRadioButton,
    QTabWidget,
    QWidget,
)

from reader.desktop import theme
from reader.desktop.action_table import table
from reader.desktop.rows import FEED
from tests.desktop.accessible_tree import faults
from tests.desktop.feeds.conftest import Room
from tests.desktop.feeds.test_accessible import full

__all__ = ["full"]

# What the offscreen platform says of every dialog and menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

# They open the system's own dialog.
_FILES = {
    "import",
    "export",
    "import_stars",
    "export_notes",
    "pdf",
    "backup",
    "restore",
    "move_library",
}
_LEAVES = {"quit", "show_log", "open", "open_site"}  # nothing of ours is shown after them
_CHANGES = {"remove", "rename", "refresh", "refresh_here", "undo", "redo"}  # what the others need
_SAME_LINE = 14  # pixels by which what stands side by side may differ in height
_MOST = 60  # presses of Tab


def _dialogs(room: Room) -> list[QDialog]:
    return [
        each
        for each in QApplication.topLevelWidgets()
        if each is not room.window and each.isVisible() and isinstance(each, QDialog)
    ]


def _wanted(dialog: QWidget) -> list[QWidget]:
    """What Tab has to reach: of exclusive buttons one, as arrows lead to the others."""
    found = []
    for widget in dialog.findChildren(QWidget):
        tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not (tab and widget.isVisible() and widget.isEnabled()) or widget.focusProxy():
            continue
        if isinstance(widget, QRadioButton) and not widget.isChecked():
            continue
        parent = widget.parentWidget()
        if parent is not None and parent.focusProxy() is widget and parent in found:
            continue
        found.append(widget)
    return found


def _chain(dialog: QWidget) -> list[QWidget]:
    """Where Tab leads, once around."""
    dialog.activateWindow()
    QApplication.processEvents()
    start = dialog.focusWidget()
    assert start is not None
    start.setFocus()
    passed: list[QWidget] = []
    for _ in range(_MOST):
        now = dialog.focusWidget()
        assert now is not None
        if now in passed:
            return passed
        passed.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
        QApplication.processEvents()
    raise AssertionError("Tab goes on for ever")


def _box(widget: QWidget, dialog: QWidget) -> QRect:
    return QRect(widget.mapTo(dialog, QPoint(0, 0)), widget.size())


def _before(one: QRect, other: QRect) -> bool:
    """Whether one is read before the other: above it, or beside it at the left."""
    if abs(one.center().y() - other.center().y()) <= _SAME_LINE:
        return one.left() <= other.left()
    return one.top() <= other.top()


def _picture(widget: QWidget, dialog: QWidget) -> QImage:
    QApplication.processEvents()
    box = _box(widget, dialog).adjusted(-3, -3, 3, 3)
    return dialog.grab(box).toImage()


def _pages(dialog: QWidget) -> int:
    tabs = dialog.findChild(QTabWidget)
    return tabs.count() if tabs is not None else 1


def _turn_to(dialog: QWidget, page: int) -> None:
    tabs = dialog.findChild(QTabWidget)
    if tabs is not None:
        tabs.setCurrentIndex(page)
        QApplication.processEvents()


def wrong_in(dialog: QWidget) -> list[str]:
    """What the keyboard cannot reach, reaches out of order, or does not show."""
    said = []
    for page in range(_pages(dialog)):
        _turn_to(dialog, page)
        here = f"{type(dialog).__name__}/{page}"
        chain = _chain(dialog)
        for widget in _wanted(dialog):
            if widget not in chain:
                said.append(f"{here}: Tab does not reach {_called(widget)}")
        boxes = [_box(widget, dialog) for widget in chain]
        first = min(range(len(chain)), key=lambda n: (boxes[n].top(), boxes[n].left()))
        turned, told = boxes[first:] + boxes[:first], chain[first:] + chain[:first]
        for at in range(len(turned) - 1):
            if not _before(turned[at], turned[at + 1]):
                said.append(f"{here}: {_called(told[at + 1])} comes after {_called(told[at])}")
        for widget in chain:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            with_focus = _picture(widget, dialog)
            other = next((each for each in chain if each is not widget), None)
            if other is None:
                continue
            other.setFocus(Qt.FocusReason.TabFocusReason)
            if with_focus == _picture(widget, dialog):
                said.append(f"{here}: the focus of {_called(widget)} is not seen")
        said += [f"{here}: {fault}" for fault in faults(dialog)]
    return said


def _called(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} {widget.objectName()} “{words}”"


ACTIONS = [spec.id for spec in table() if spec.id not in _FILES | _LEAVES | _CHANGES]


@pytest.mark.parametrize("sheet", ["light", "dark"])
def test_every_dialog_can_be_used_with_the_keyboard(full: Room, sheet: str) -> None:
    full.window.set_theme(theme.THEMES[sheet])
    met: set[str] = set()
    wrong: list[str] = []
    for action in ACTIONS:
        full.choose(FEED, "Alpha")
        full.window.headlines.view.choose(0)
        full.settle()
        full.do(action)
        for dialog in _dialogs(full):
            met.add(type(dialog).__name__)
            wrong += wrong_in(dialog)
            dialog.reject()
        if full.window.actions_of[action].isCheckable():
            full.do(action)
        QApplication.processEvents()
        for popup in (QApplication.activePopupWidget(),):
            if popup is not None:
                popup.close()
    assert wrong == []
    assert {
        "Preferences",
        "Properties",
        "AddFeed",
        "HealthList",
        "Keys",
        "About",
        "TagArticles",
    } <= met


@pytest.mark.parametrize("sheet", sorted(theme.THEMES))
def test_everything_in_the_window_can_be_used_with_the_keyboard(full: Room, sheet: str) -> None:
    window = full.window
    window.set_theme(theme.THEMES[sheet])
    window.headlines.start_search()
    full.do("filter_feeds")
    window.headlines.view.choose(0)
    full.settle()
    window.undo_bar.offer("Something was done.", "Undo", lambda: None)
    window.status.tell("Something", "Offer")
    window.sidebar.view.setFocus()
    window.undo_bar.show()
    wanted, chain = _wanted(window), _chain(window)
    assert [_called(each) for each in wanted if each not in chain] == []
    for widget in chain:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        with_focus = _picture(widget, window)
        next(each for each in chain if each is not widget).setFocus()
        assert with_focus != _picture(widget, window), _called(widget)
