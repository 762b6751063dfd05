"""All that is written can be read: contrast of every pair that occurs, in every sheet."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.desktop import theme
from reader.desktop.article_css import Look, css
from reader.desktop.theme import THEMES, Theme

LEAST = 4.5

GROUNDS = ("paper", "list", "side", "tint", "hover", "chosen", "chosen_idle")
LETTERS = ("ink", "text", "muted")
# The accent is written with on the grounds of panes, and links stand on marked text.
ACCENTED = GROUNDS
PAIRS = [
    *((letters, ground) for letters in LETTERS for ground in GROUNDS),
    *(("accent", ground) for ground in ACCENTED),
    ("paper", "accent"),  # buttons
    ("text", "hair"),  # the letter of a feed without an icon
]


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2, definitions)."""
    parts = []
    for part in QColor(colour).getRgbF()[:3]:
        parts.append(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_of_contrast_is_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("sheet", THEMES.values(), ids=lambda sheet: sheet.name)
@pytest.mark.parametrize(("letters", "ground"), PAIRS)
def test_letters_stand_out_from_their_ground(sheet: Theme, letters: str, ground: str) -> None:
    assert contrast(getattr(sheet, letters), getattr(sheet, ground)) >= LEAST


@pytest.mark.parametrize("sheet", THEMES.values(), ids=lambda sheet: sheet.name)
def test_what_qt_paints_by_itself_stands_out_too(sheet: Theme) -> None:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    made = theme.palette(sheet)
    for letters, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.HighlightedText, role.Highlight),
        (role.Link, role.Base),
    ):
        for state in (group.Active, group.Inactive):
            one, other = made.color(state, letters).name(), made.color(state, ground).name()
            assert contrast(one, other) >= LEAST, (letters, ground)


@pytest.mark.parametrize("sheet", THEMES.values(), ids=lambda sheet: sheet.name)
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QTextEdit])
def test_what_stands_in_an_empty_field_can_be_read(
    qtbot: QtBot, kind: type[QWidget], sheet: Theme
) -> None:
    """Where a rule gives a field its colour, Qt makes half-transparent letters of that."""
    field = kind()
    qtbot.addWidget(field)
    field.setStyleSheet(theme.style_sheet(sheet))
    field.ensurePolished()
    letters = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert letters.alpha() == 255
    assert contrast(letters.name(), sheet.paper) >= LEAST


@pytest.mark.parametrize("sheet", THEMES.values(), ids=lambda sheet: sheet.name)
@pytest.mark.parametrize("kind", [QListWidget, QTreeWidget])
def test_lists_of_dialogs_are_chosen_from_in_one_way(
    qtbot: QtBot, kind: type[QListWidget | QTreeWidget], sheet: Theme
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.setStyleSheet(theme.style_sheet(sheet))
    shown = kind(dialog)
    line = QTreeWidgetItem(["Line"]) if isinstance(shown, QTreeWidget) else QListWidgetItem("Line")
    shown.insertTopLevelItem(0, line) if isinstance(shown, QTreeWidget) else shown.addItem(line)
    shown.setCurrentItem(line)  # type: ignore[call-overload]
    dialog.show()
    row = shown.visualItemRect(line)  # type: ignore[arg-type]
    image = shown.viewport().grab().toImage()
    assert QColor(image.pixel(row.right() - 4, row.center().y())).name() == sheet.chosen
    assert row.height() >= 22


@pytest.mark.parametrize("sheet", THEMES.values(), ids=lambda sheet: sheet.name)
def test_what_cannot_be_done_now_can_be_read_all_the_same(sheet: Theme) -> None:
    role, off = QPalette.ColorRole, QPalette.ColorGroup.Disabled
    made = theme.palette(sheet)
    for letters, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.ButtonText, role.Button),
        (role.PlaceholderText, role.Base),
        (role.HighlightedText, role.Highlight),
    ):
        one, other = made.color(off, letters).name(), made.color(off, ground).name()
        assert contrast(one, other) >= LEAST, (letters, ground)


@pytest.mark.parametrize("sheet", THEMES.values(), ids=lambda sheet: sheet.name)
def test_every_rule_of_the_style_sheet_can_be_read(sheet: Theme) -> None:
    """Each rule with letters of its own, on its own ground or on those of all panes."""
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", theme.style_sheet(sheet))
    assert len(rules) > 50
    looked_at = 0
    for name, inside in rules:
        said = dict(re.findall(r"([a-z-]+):\s*(#[0-9a-f]{6})", inside))
        for letters, ground in (
            ("color", "background"),
            ("selection-color", "selection-background-color"),
        ):
            if letters not in said:
                continue
            grounds = [said[ground]] if ground in said else [sheet.paper, sheet.list, sheet.side]
            for each in grounds:
                looked_at += 1
                assert contrast(said[letters], each) >= LEAST, (name.strip(), letters, each)
    assert looked_at > 20


def test_the_accent_is_one_and_sheets_are_told_apart_by_name() -> None:
    assert set(THEMES) == {"light", "sepia", "dark"}
    assert theme.chosen_theme("sepia") is theme.SEPIA
    assert theme.chosen_theme("sepia").paper != theme.chosen_theme("light").paper
    assert theme.chosen_theme("no such sheet") in (theme.LIGHT, theme.DARK)


def test_line_spacing_and_letters_are_in_the_rules() -> None:
    close, wide = css(theme.SEPIA, Look(spacing=1.3)), css(theme.SEPIA, Look(spacing=1.9))
    assert "line-height:23px" in close
    assert "line-height:34px" in wide
    assert theme.SEPIA.ink in close
    assert Look(step=3).size == Look().size + 6
    assert Look(step=100).size == Look(step=8).size
