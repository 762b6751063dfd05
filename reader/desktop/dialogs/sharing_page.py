"""Where stories can be shared to: the list that the reader orders, switches, adds to and changes.

Changes nothing by itself: the list that is wished is told, as the settings keep it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.desktop import theme
from reader.desktop.dialogs.share_dialogs import EditTarget
from reader.desktop.plain_words import tip
from reader.desktop.share_menu import name_of
from reader.share.links import server_name
from reader.share.targets import Target, kept_values, shipped, targets_of, with_keys

_ROW = 27  # pixels


class SharingPage(QWidget):
    """The targets in order, each to be ticked, and what can be done with the chosen one."""

    wished = Signal(object)  # the whole list, as the settings keep it
    server_wished = Signal(str)
    said = Signal(str)

    def __init__(self, kept: Sequence[Mapping[str, Any]], server: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._targets: list[Target] = []
        self._quiet = False
        self.list = QListWidget(self)
        self.list.setObjectName("targets")
        self.list.setAccessibleName(self.tr("Places to share to"))
        self.up = QPushButton(self.tr("Move &up"), self)
        self.down = QPushButton(self.tr("Move do&wn"), self)
        self.add = QPushButton(self.tr("A&dd…"), self)
        self.edit = QPushButton(self.tr("&Edit…"), self)
        self.remove = QPushButton(self.tr("Remo&ve"), self)
        self.server = QLineEdit(server, self, placeholderText="mastodon.social")
        self._lay_out()
        self.list.currentRowChanged.connect(lambda _: self._look())
        self.list.itemChanged.connect(self._ticked)
        self.list.itemDoubleClicked.connect(lambda _: self._edit())
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.add.clicked.connect(self._add)
        self.edit.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove)
        self.server.editingFinished.connect(self._server_typed)
        self.show_kept(kept, server)
        self.list.setCurrentRow(0)

    def _lay_out(self) -> None:
        buttons = QVBoxLayout()
        buttons.setSpacing(theme.S2)
        for button in (self.up, self.down, self.add, self.edit, self.remove):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(theme.S3)
        middle.addWidget(self.list, 1)
        middle.addLayout(buttons)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.S4)
        form.addRow(self.tr("&Mastodon server"), self.server)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(theme.S3, theme.S4, theme.S3, theme.S3)
        inside.setSpacing(theme.S3)
        inside.addLayout(middle, 1)
        inside.addLayout(form)

    def show_kept(self, kept: Sequence[Mapping[str, Any]], server: str) -> None:
        """Show what has been chosen; the line that was current stays so."""
        if not self.server.hasFocus():
            self.server.setText(server)
        fresh = list(targets_of(kept))
        if fresh != self._targets:
            self._targets = fresh
            self._fill(self.list.currentRow())

    def _fill(self, current: int) -> None:
        self._quiet = True
        self.list.clear()
        for target in with_keys(self._targets):
            name = name_of(target)
            item = QListWidgetItem(f"{name}  ·  {target.key}" if target.key else name, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setSizeHint(QSize(0, _ROW))
            state = Qt.CheckState.Checked if target.on else Qt.CheckState.Unchecked
            item.setCheckState(state)
            item.setToolTip(tip(target.address or target.text.strip()))
        self._quiet = False
        self.list.setCurrentRow(max(0, min(current, len(self._targets) - 1)))
        self._look()

    def _look(self) -> None:
        at = self.list.currentRow()
        own = at >= 0 and self._targets[at].id not in {target.id for target in shipped()}
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < len(self._targets) - 1)
        self.edit.setEnabled(at >= 0)
        self.remove.setEnabled(own)

    # --- changes

    def _tell(self, current: int) -> None:
        self._fill(current)
        self.wished.emit(kept_values(self._targets))

    def _ticked(self, item: QListWidgetItem) -> None:
        if self._quiet:
            return
        at = self.list.row(item)
        on = item.checkState() is Qt.CheckState.Checked
        self._targets[at] = replace(self._targets[at], on=on)
        self.wished.emit(kept_values(self._targets))

    def _move(self, by: int) -> None:
        at = self.list.currentRow()
        self._targets.insert(at + by, self._targets.pop(at))
        self._tell(at + by)

    def _add(self) -> None:
        dialog = EditTarget(Target(uuid4().hex, ""), self, new=True)
        dialog.made.connect(self._added)
        dialog.open()

    def _added(self, target: Target) -> None:
        self._targets.append(target)
        self._tell(len(self._targets) - 1)

    def _edit(self) -> None:
        at = self.list.currentRow()
        if at >= 0:
            dialog = EditTarget(self._targets[at], self, new=False)
            dialog.made.connect(lambda target: self._edited(at, target))
            dialog.open()

    def _edited(self, at: int, target: Target) -> None:
        self._targets[at] = target
        self._tell(at)

    def _remove(self) -> None:
        at = self.list.currentRow()
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
