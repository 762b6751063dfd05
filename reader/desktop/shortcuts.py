"""Keys as choices: which action has a key already, and what of the table was changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence

from reader.desktop.action_table import Spec, menu_names

# What lists, trees, tables and pages move, open, choose and copy by.
_MOVES = ("Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown")
_PANES = (
    *_MOVES,
    *(f"Shift+{key}" for key in _MOVES),
    *(f"Ctrl+{key}" for key in _MOVES),
    *("Return", "Enter", "Tab", "Shift+Tab", "Ctrl+Tab", "Ctrl+Shift+Tab"),
    *("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Backspace", "Menu", "Shift+F10"),
)


def same(one: str, other: str) -> bool:
    """Whether two names mean one key: "Esc" is "Escape"."""
    return QKeySequence(one) == QKeySequence(other)


def needed(key: str) -> bool:
    """Whether a key does something in every pane, or opens a menu, and can be no action's."""
    one = QKeySequence(key)
    menus = (QKeySequence.mnemonic(name) for name in menu_names().values())
    return bool(key) and (one in menus or any(one == QKeySequence(name) for name in _PANES))


def holder(key: str, id: str, specs: Sequence[Spec]) -> Spec | None:
    """The other action that has a key where this one would hear it too; None where it is free."""
    pane = next(spec.pane for spec in specs if spec.id == id)
    for spec in specs:
        apart = spec.pane and pane and spec.pane != pane
        if spec.id != id and not apart and any(same(key, held) for held in spec.keys):
            return spec
    return None


def chosen(specs: Sequence[Spec], usual: Sequence[Spec]) -> dict[str, list[str]]:
    """The keys of those actions that have others than the table gives them."""
    before = {spec.id: spec.keys for spec in usual}
    return {spec.id: list(spec.keys) for spec in specs if spec.keys != before[spec.id]}
