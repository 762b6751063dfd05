"""Makes choices take effect: at the start, and at once when one is changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.desktop import theme
from reader.desktop.choices import look_of
from reader.desktop.engine_client import new_id
from reader.protocol import Configure
from reader.settings import Settings

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window

_LOOK = {"text_size", "measure", "line_spacing", "letters"}
_KEEPING = (
    "keep_pages",
    "keep_pictures",
    "keep_comments",
    "picture_size",
    "quota_mb",
    "spare_unread",
    "spare_tagged",
    "spare_packed",
    "keep_days",
    "keep_count",
    "offline",
    "metered_pictures",
)  # the engine knows them by the same names
_ENGINE = {"refresh_interval", *_KEEPING}
_REFRESH = {"refresh_at_start", "refresh_interval", "refresh_after_wake", "offline"}


class Applying(QObject):
    """Listens to the choices and tells those whom they concern."""

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        parts.choices.changed.connect(self._apply)
        # What was painted first has its look already.
        self._apply(frozenset({"keys", "mark_read_after", "mark_read_on_scroll"}))

    def _apply(self, names: frozenset[str]) -> None:
        window, parts, now = self._window, self._parts, self._parts.choices.now
        if "theme" in names:
            window.set_theme(theme.chosen_theme(now.theme))
        if names & _LOOK:
            window.page.view.set_look(look_of(now))
        if "mark_read_after" in names and window.telling is not None:
            window.telling.mark_after = now.mark_read_after
        if "mark_read_on_scroll" in names:
            window.hands.commands.flow.mark_on_scroll = now.mark_read_on_scroll
        if names & _REFRESH:
            parts.refreshing.choose(now)
        if names & _ENGINE:
            told = parts.engine.configuration or Configure("")
            parts.engine.configure(configured(now, told))
        if "keys" in names:
            window.actions_of.set_keys(now.keys)


def configured(now: Settings, told: Configure) -> Configure:
    """The choices that concern the engine, beside what it has been `told`."""
    return replace(
        told,
        id=new_id(),
        interval=now.refresh_interval,
        **{name: getattr(now, name) for name in _KEEPING},
    )
