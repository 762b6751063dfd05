"""The themes as actions, one of which is ticked: the same choice as in the preferences."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window

_ACTIONS = {f"theme_{name}": name for name in ("system", "light", "sepia", "dark")}


class ThemeChoice(QObject):
    """Chooses among the themes and shows which one it is."""

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self._actions = window.actions_of
        self._choices = parts.choices
        group = QActionGroup(self)
        for id in _ACTIONS:
            group.addAction(self._actions[id])
        parts.choices.changed.connect(self._changed)
        self._tick()

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each of these actions, by its id."""
        return {id: self._chooser(name) for id, name in _ACTIONS.items()}

    def _chooser(self, name: str) -> Callable[[], object]:
        return lambda: self._choices.change(theme=name)

    def _changed(self, names: frozenset[str]) -> None:
        if "theme" in names:
            self._tick()

    def _tick(self) -> None:
        id = f"theme_{self._choices.now.theme}"
        if id in _ACTIONS:  # the file of settings can be written by hand
            self._actions[id].setChecked(True)
