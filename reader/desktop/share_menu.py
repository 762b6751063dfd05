"""The menu of places to share to: each has a letter, and the one used last stands first.

Knows what it is given; what is shared and how is `share_commands`' matter.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from reader.share.targets import Target, with_keys


def name_of(target: Target) -> str:
    """What a target is called; services have their own names in every language."""
    tr = QCoreApplication.translate
    said = {
        "E-mail": tr("Share", "E-mail"),
        "Copy link": tr("Share", "Copy link"),
        "Copy as quotation": tr("Share", "Copy as quotation"),
        "Copy as Markdown": tr("Share", "Copy as Markdown"),
    }
    return said.get(target.name, target.name)


class ShareMenu(QMenu):
    """Offers targets; a letter chooses one at once."""

    chosen = Signal(str)  # the id of a target
    editing = Signal()  # the list itself is to be changed

    def __init__(self, targets: Sequence[Target], last: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Share"))
        self._by_key: dict[str, QAction] = {}
        offered = [target for target in with_keys(targets) if target.on]
        first = [target for target in offered if target.id == last]
        for target in first:
            self._add(target)
        if first:
            self.addSeparator()
        for target in offered:
            if target.id != last:
                self._add(target)
        self.addSeparator()
        edit = self.addAction(self.tr("Change this list…"))
        edit.triggered.connect(self.editing)
        if self._by_key:
            self.setActiveAction(self.actions()[0])

    def _add(self, target: Target) -> None:
        name = name_of(target).replace("&", "&&")
        # What follows the tab stands where menus show their keys.
        action = self.addAction(f"{name}\t{target.key}" if target.key else name)
        action.setData(target.id)
        action.triggered.connect(lambda _=False, id=target.id: self.chosen.emit(id))
        if target.key:
            self._by_key[target.key] = action

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._by_key.get(event.text().upper())
        if action is None:
            super().keyPressEvent(event)
            return
        self.close()
        action.trigger()
