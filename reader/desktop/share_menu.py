"""The menu of places to share to: each has a letter, and the one used last stands first.

Knows what it is given; what is shared and how is `share_commands`' matter.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from reader.desktop import icons, theme
from reader.share.targets import Target, with_keys

_ICONS = ("mail", "link", "quote", "hash")


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


def icon_of(target: Target, sheet: theme.Theme, ratio: float) -> QIcon:
    """A target's icon: one of ours, or its first letter in a frame."""
    if target.icon in _ICONS:
        return icons.icon(target.icon, sheet.muted, ratio)
    drawn = QPixmap(round(icons.SIZE * ratio), round(icons.SIZE * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(sheet.hair), 1.2))
    painter.setBrush(QColor(sheet.tint))
    frame = QRectF(1.5, 1.5, icons.SIZE - 3, icons.SIZE - 3)
    painter.drawRoundedRect(frame, 4, 4)
    painter.setPen(QColor(sheet.text))
    painter.setFont(theme.font(11, bold=True))
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, target.name[:1].upper())
    painter.end()
    return QIcon(drawn)


class ShareMenu(QMenu):
    """Offers targets; a letter chooses one at once."""

    chosen = Signal(str)  # the id of a target
    editing = Signal()  # the list itself is to be changed

    def __init__(
        self, targets: Sequence[Target], last: str, sheet: theme.Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self.setObjectName("share")
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
        action.setIcon(icon_of(target, self._sheet, self.devicePixelRatioF()))
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
