"""Where stories can be shared to: the list that the reader orders, switches, adds to and changes.

Changes nothing by itself: the list that is wished is told, as the settings keep it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from reader.desktop import theme
from reader.desktop.dialogs.places import Line, Places
from reader.desktop.dialogs.share_dialogs import EditTarget
from reader.desktop.share_menu import name_of
from reader.share.links import server_name
from reader.share.targets import Target, kept_values, shipped, targets_of, with_keys


class SharingPage(QWidget):
    """The targets in order, each to be ticked, and what can be done with the chosen one."""

    wished = Signal(object)  # the whole list, as the settings keep it
    server_wished = Signal(str)
    said = Signal(str)

    def __init__(self, kept: Sequence[Mapping[str, Any]], server: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._targets: list[Target] = []
        self.places = Places(self.tr("Places to share to"), self)
        self.server = QLineEdit(server, self, placeholderText="mastodon.social")
        form = QFormLayout()
        form.setHorizontalSpacing(theme.S4)
        form.addRow(self.tr("&Mastodon server"), self.server)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(theme.S3, theme.S4, theme.S3, theme.S3)
        inside.setSpacing(theme.S3)
        inside.addWidget(self.places, 1)
        inside.addLayout(form)
        self.places.switched.connect(self._switched)
        self.places.move_wished.connect(self._move)
        self.places.add_wished.connect(self._add)
        self.places.edit_wished.connect(self._edit)
        self.places.remove_wished.connect(self._remove)
        self.server.editingFinished.connect(self._server_typed)
        self.show_kept(kept, server)

    def show_kept(self, kept: Sequence[Mapping[str, Any]], server: str) -> None:
        """Show what has been chosen; the line that was current stays so."""
        if not self.server.hasFocus():
            self.server.setText(server)
        fresh = list(targets_of(kept))
        if fresh != self._targets:
            self._targets = fresh
            self._fill(self.places.list.currentRow())

    def _fill(self, current: int) -> None:
        ours = {target.id for target in shipped()}
        lines = []
        for target in with_keys(self._targets):
            name = name_of(target)
            words = f"{name}  ·  {target.key}" if target.key else name
            tip = target.address or target.text.strip()
            lines.append(Line(words, tip, target.on, target.id not in ours))
        self.places.show_lines(lines, current)

    # --- changes

    def _tell(self, current: int) -> None:
        self._fill(current)
        self.wished.emit(kept_values(self._targets))

    def _switched(self, at: int, on: bool) -> None:
        self._targets[at] = replace(self._targets[at], on=on)
        self.wished.emit(kept_values(self._targets))

    def _move(self, at: int, by: int) -> None:
        self._targets.insert(at + by, self._targets.pop(at))
        self._tell(at + by)

    def _add(self) -> None:
        dialog = EditTarget(Target(uuid4().hex, ""), self, new=True)
        dialog.made.connect(self._added)
        dialog.open()

    def _added(self, target: Target) -> None:
        self._targets.append(target)
        self._tell(len(self._targets) - 1)

    def _edit(self, at: int) -> None:
        if at >= 0:
            dialog = EditTarget(self._targets[at], self, new=False)
            dialog.made.connect(lambda target: self._edited(at, target))
            dialog.open()

    def _edited(self, at: int, target: Target) -> None:
        self._targets[at] = target
        self._tell(at)

    def _remove(self, at: int) -> None:
        self._targets.pop(at)
        self._tell(at)

    def _server_typed(self) -> None:
        typed = self.server.text().strip()
        name = server_name(typed)
        if typed and not name:
            self.said.emit(self.tr("“{name}” is no server’s name.").format(name=typed))
            return
        self.said.emit("")
        self.server.setText(name)
        self.server_wished.emit(name)
