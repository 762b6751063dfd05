"""The table of everything that can be done as Qt's actions: menus, buttons and shortcuts.

What an action does is connected by the window.
Single keys are off while somebody types.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

from reader.desktop import icons, theme
from reader.desktop.action_table import THEME, Spec, group_names, menu_names, table
from reader.desktop.plain_words import tip


def types_text(widget: QWidget | None) -> bool:
    """Whether keys pressed in a widget are its own: text, or a button's."""
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QLineEdit | QComboBox | QAbstractSpinBox | QAbstractButton)


class Actions(QObject):
    """The table as Qt's actions, living in the window they are given."""

    def __init__(self, window: QWidget, sheet: theme.Theme) -> None:
        super().__init__(window)
        self._window = window
        self._specs = {spec.id: spec for spec in table()}
        self._made: dict[str, QAction] = {}
        self._keys = {spec.id: spec.keys for spec in self._specs.values()}
        self._buttons: list[tuple[QToolButton, str]] = []
        self._typing = False
        for spec in self._specs.values():
            action = QAction(spec.text, window)
            action.setCheckable(spec.checkable or spec.group == THEME)
            action.setIconVisibleInMenu(not spec.checkable)  # there, its check has this place
            self._made[spec.id] = action
        self.set_theme(sheet)

    def __getitem__(self, id: str) -> QAction:
        return self._made[id]

    def connect_all(
        self, slots: dict[str, Callable[[], object]], panes: dict[str, QWidget]
    ) -> None:
        """Connect each action to what it does; every action must be there."""
        for id, action in self._made.items():
            action.triggered.connect(lambda _=False, do=slots[id]: do())
            pane = self._specs[id].pane
            if pane:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            panes.get(pane, self._window).addAction(action)
        self.set_typing(False)

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus; single keys are shown beside their words."""
        for key, name in menu_names().items():
            menu = QMenu(name, bar)
            bar.addMenu(menu)
            groups: dict[str, QMenu] = {}
            for spec in self._specs.values():
                if spec.menu != key:
                    continue
                if spec.break_before:
                    menu.addSeparator()
                if spec.group and spec.group not in groups:
                    groups[spec.group] = menu.addMenu(group_names()[spec.group])
                groups.get(spec.group, menu).addAction(self._made[spec.id])

    def button(self, id: str, parent: QWidget) -> QToolButton:
        """A button for an action, with its key in the tooltip."""
        spec = self._specs[id]
        made = QToolButton(parent)
        made.setDefaultAction(self._made[id])
        made.setAutoRaise(True)
        action = self._made[id]
        # The words follow the state ("Star", "Unstar"), which is else told by the icon alone.
        action.changed.connect(lambda: made.setAccessibleName(action.text().rstrip("…")))
        made.setAccessibleName(spec.text.rstrip("…"))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._buttons.append((made, id))
        self._explain_button(made, id)
        return made

    def _explain_button(self, button: QToolButton, id: str) -> None:
        text, keys = self._specs[id].text.rstrip("…"), self._keys[id]
        button.setToolTip(tip(f"{text} ({shown(keys[-1])})" if keys else text))

    def set_typing(self, typing: bool) -> None:
        """Switch the single keys off while somebody types, and on again."""
        self._typing = typing
        for id, keys in self._keys.items():
            heard = [key for key in keys if not (typing and is_single(key))]
            self._made[id].setShortcuts([QKeySequence(key) for key in heard])

    # --- keys

    def specs(self) -> tuple[Spec, ...]:
        """The table, each action with the keys it has now."""
        return tuple(spec._replace(keys=self._keys[id]) for id, spec in self._specs.items())

    def set_keys(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Give actions the keys that the person chose; all others have the table's."""
        for id, spec in self._specs.items():
            self._keys[id] = tuple(chosen.get(id, spec.keys))
        self.set_typing(self._typing)
        for button, id in self._buttons:
            self._explain_button(button, id)

    def set_icon(self, id: str, name: str, sheet: theme.Theme) -> None:
        """Give an action another icon: its state has changed."""
        ratio = self._window.devicePixelRatioF()  # of the screen that the window is on now
        self._made[id].setIcon(icons.icon(name, sheet.muted, ratio))

    def set_theme(self, sheet: theme.Theme) -> None:
        """Draw all icons in the colours of a sheet."""
        for spec in self._specs.values():
            if spec.icon:
                self.set_icon(spec.id, spec.icon, sheet)

    def enable(self, ids: Iterable[str], on: bool) -> None:
        """Let actions be done, or not."""
        for id in ids:
            self._made[id].setEnabled(on)


def shown(key: str) -> str:
    """A key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def is_single(key: str) -> bool:
    """Whether a key is one that somebody who types needs: all but F1 and those with Ctrl or Alt."""
    plain = key.removeprefix("Shift+")
    held = any(plain.startswith(modifier) for modifier in ("Ctrl+", "Alt+", "Meta+"))
    return not (held or re.fullmatch(r"F\d+", plain))
