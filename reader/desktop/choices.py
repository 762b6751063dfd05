"""What the reader chose, while the window is open: one place that knows it and tells of changes.

The file is written in the write lane; only what changed is written, because others write there too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader import settings
from reader.desktop.article_css import Look
from reader.desktop.bridge import Lane
from reader.settings import Settings


class Choices(QObject):
    """The settings of now."""

    changed = Signal(object)  # the names of what changed, a frozenset

    def __init__(self, chosen: Settings, folder: Path, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lane = lane
        self.now = chosen

    def change(self, **values: Any) -> None:
        """Choose something else: it takes effect at once, and is kept."""
        values = {name: value for name, value in values.items() if value != self.get(name)}
        if not values:
            return
        self.now = replace(self.now, **values)
        self.changed.emit(frozenset(values))
        self._lane.ask(_kept(self._folder, values))

    def get(self, name: str) -> Any:
        """One choice by its name."""
        return getattr(self.now, name)


def look_of(chosen: Settings) -> Look:
    """How articles are set."""
    return Look(chosen.text_size, chosen.measure, chosen.line_spacing, chosen.letters)


def _kept(folder: Path, values: dict[str, Any]) -> Callable[[object], None]:
    """A job that writes some choices into the file and leaves all others as they are there."""

    def job(_: object) -> None:
        settings.save(folder, replace(settings.load(folder)[0], **values))

    return job
