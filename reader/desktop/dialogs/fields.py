"""The fields that dialogs of choices are made of: pages of a form, choices among some, notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QScrollArea,
    QTabWidget,
    QWidget,
)

from reader.desktop import theme
from reader.desktop.plain_words import Label

CHOICE = 190  # pixels that a choice has at least, so that those of a page end at one line


def page(tabs: QTabWidget, name: str, gap: int = theme.S3) -> QFormLayout:
    """A form on a page that scrolls where room is scarce, `gap` pixels between its lines."""
    area = QScrollArea(tabs, widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made = QWidget(area)
    made.setObjectName("page")
    area.setWidget(made)
    tabs.addTab(area, name)
    return form(made, gap)


def form(inside: QWidget, gap: int = theme.S3) -> QFormLayout:
    """A form that fills a widget; its fields are as wide as they need to be."""
    made = QFormLayout(inside)
    made.setContentsMargins(theme.S3, theme.S4, theme.S3, theme.S3)
    made.setHorizontalSpacing(theme.S4)
    made.setVerticalSpacing(gap)
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
    return made


def choice(
    choices: Sequence[tuple[str, Any]],
    chosen: Any,
    parent: QWidget,
    say: Callable[[Any], str] = str,
) -> QComboBox:
    """A choice among some, each in words; a value of elsewhere is offered as `say` has it."""
    box = QComboBox(parent)
    box.setMinimumWidth(CHOICE)
    for words, value in choices:
        box.addItem(words, value)
    choose(box, chosen, say)
    return box


def choose(box: QComboBox, value: Any, say: Callable[[Any], str] = str) -> None:
    """Choose a value, which is added where it is not offered."""
    at = next((n for n in range(box.count()) if box.itemData(n) == value), -1)
    if at < 0:
        box.addItem(say(value), value)
        at = box.count() - 1
    box.setCurrentIndex(at)


def note(under: QFormLayout, words: str, *, beside: bool = False) -> Label:
    """A quiet sentence below the fields; `beside` puts it under them, not under their names."""
    made = Label(words, wordWrap=True)
    made.setObjectName("muted")
    if beside:
        under.addRow("", made)
    else:
        under.addRow(made)
    return made
