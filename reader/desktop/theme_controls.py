"""The look of what stands in dialogs: boxes to tick and to choose from, tabs, lists, fields.

Part of the one style sheet that `theme` makes; Qt's own style leaves these unseen in the dark.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from reader.assets import resource

if TYPE_CHECKING:
    from reader.desktop.theme import Theme


def style_sheet(theme: Theme) -> str:
    """The part of the style sheet for controls, in the colours of a sheet."""
    t = theme
    kind = "dark" if t.dark else "light"
    check, dash, down, up, clear = (
        resource(f"icons/{name}-{kind}.svg").as_posix()
        for name in ("check", "dash", "down", "up", "clear")
    )
    mark = resource(f"icons/check-{'light' if t.dark else 'dark'}.svg").as_posix()
    from_right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    # Where Qt has words begin behind a check as behind an icon.
    beside_words = "0 8px 0 -2px" if from_right else "0 -2px 0 8px"
    onward = resource(f"icons/{'left' if from_right else 'right'}-{kind}.svg").as_posix()
    indicators = "QCheckBox::indicator, QTreeView::indicator, QListView::indicator"

    def each(state: str) -> str:
        return ", ".join(f"{one}{state}" for one in indicators.split(", "))

    return f"""
{indicators} {{ width: 14px; height: 14px; border: 1px solid {t.muted}; border-radius: 4px;
  background: {t.paper}; }}
{each(":checked")} {{ background: {t.accent}; border-color: {t.accent}; image: url("{check}"); }}
{each(":indeterminate")} {{ background: {t.accent}; border-color: {t.accent};
  image: url("{dash}"); }}
{each(":disabled")} {{ border-color: {t.hair}; background: {t.tint}; }}
QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {t.muted};
  border-radius: 8px; background: {t.paper}; }}
QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {t.accent}; }}
QCheckBox::indicator:focus {{ width: 12px; height: 12px; border: 2px solid {t.accent}; }}
QCheckBox::indicator:checked:focus, QCheckBox::indicator:indeterminate:focus {{
  border-color: {t.ink}; }}
QCheckBox {{ spacing: 8px; padding: 3px 0; }}
QRadioButton {{ spacing: 8px; padding: 2px 4px; border: 1px solid transparent;
  border-radius: 4px; }}
QRadioButton:focus {{ border-color: {t.accent}; }}
QMenu::indicator {{ width: 14px; height: 14px; margin: {beside_words}; }}
QMenu::indicator:checked {{ image: url("{mark}"); }}
QMenu::right-arrow, QMenu::left-arrow {{ image: url("{onward}"); width: 12px; height: 12px;
  margin: 0 6px; }}
QComboBox::drop-down {{ border: 0; width: 24px; }}
QComboBox::down-arrow {{ image: url("{down}"); width: 12px; height: 12px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: 0; width: 22px;
  background: transparent; subcontrol-origin: padding; }}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
QAbstractSpinBox::up-arrow {{ image: url("{up}"); width: 10px; height: 10px; }}
QAbstractSpinBox::down-arrow {{ image: url("{down}"); width: 10px; height: 10px; }}
QAbstractSpinBox {{ padding: 4px 12px; }}
QAbstractSpinBox QLineEdit {{ border: 0; padding: 0 7px; background: transparent; }}
QComboBox QAbstractItemView {{ background: {t.paper}; border: 1px solid {t.hair}; outline: 0;
  selection-background-color: {t.chosen}; selection-color: {t.ink}; }}
QPlainTextEdit, .QTextEdit {{ border: 1px solid {t.hair}; border-radius: 6px; padding: 3px;
  background: {t.paper}; selection-background-color: {t.chosen}; selection-color: {t.ink}; }}
QPlainTextEdit:focus, .QTextEdit:focus {{ border-color: {t.accent}; }}
QLineEdit, QPlainTextEdit, .QTextEdit {{ placeholder-text-color: {t.muted}; }}
QLineEdit {{ lineedit-clear-button-icon: url("{clear}"); }}
QTabWidget::pane {{ border: 1px solid {t.hair}; border-radius: 6px; background: {t.paper}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{ padding: 6px 14px 4px 14px; border: 0; border-bottom: 2px solid transparent;
  color: {t.muted}; background: transparent; }}
QTabBar::tab:hover {{ color: {t.text}; }}
QTabBar::tab:selected {{ color: {t.ink}; border-bottom-color: {t.accent}; }}
QTabBar::tab:selected:focus {{ border: 1px solid {t.accent}; border-bottom-width: 2px;
  border-radius: 4px; padding: 5px 13px 4px 13px; }}
QDialog QTreeView, QDialog QTableView, QDialog QListWidget, #found {{ border: 1px solid {t.hair};
  border-radius: 6px; padding: 2px; background: {t.paper}; }}
QDialog QTreeView:focus, QDialog QTableView:focus, QDialog QListWidget:focus {{
  border-color: {t.accent}; }}
QDialog QTreeView::item {{ padding: 4px 2px; }}
QDialog QListWidget::item {{ padding: 4px 6px; color: {t.text}; }}
QDialog QTableView::item {{ padding: 0 8px; }}
QDialog QTreeView::item:selected, QDialog QTableView::item:selected,
QDialog QListWidget::item:selected, QDialog QTreeView::branch:selected {{
  background: {t.chosen}; color: {t.ink}; }}
QTreeView::branch:closed:has-children {{ image: url("{onward}"); padding: 3px; }}
QTreeView::branch:open:has-children {{ image: url("{down}"); padding: 3px; }}
#sheet {{ border: 1px solid transparent; }}
#sheet:focus {{ border-color: {t.accent}; }}
QHeaderView {{ background: {t.paper}; }}
QHeaderView::section {{ padding: 5px 8px; border: 0; border-bottom: 1px solid {t.hair};
  color: {t.muted}; background: {t.paper}; }}
#places {{ selection-background-color: transparent; }}
"""
