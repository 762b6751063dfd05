"""What Broadsheet is on the desktop: its icon in the tray, its word of new articles, its start.

Tells what is chosen by the names of `reader.settings`, and the wish to be started at login, which
the system keeps; changes nothing itself.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QWidget

from reader.desktop.dialogs import fields
from reader.settings import Settings


class DesktopPage(QWidget):
    """A page of the preferences; `tray` tells whether the system has one."""

    chosen = Signal(str, object)  # the name of a setting and its value
    autostart_wished = Signal(bool)

    def __init__(self, now: Settings, parent: QWidget, *, tray: bool) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._has_tray = tray
        self._boxes: dict[str, QCheckBox] = {}
        form = fields.form(self)
        self._tick(form, self.tr("Show what is &unread in the tray"), "tray")
        self._tick(form, self.tr("Keep &running there when the window is closed"), "keep_in_tray")
        self._tick(form, self.tr("Tell there of &new articles"), "notify")
        note = self.tr(
            "You are told once after a refresh, without a sound, and never while you look at the "
            "window. A feed can have a choice of its own in its properties."
        )
        if not tray:
            note = self.tr(
                "This desktop has no tray: Broadsheet shows no icon, tells nothing there, and "
                "leaves when its window is closed."
            )
        fields.note(form, note)
        self.autostart = QCheckBox(self.tr("&Start Broadsheet when I log in"), self)
        self.autostart.setEnabled(False)  # until it is known
        self.autostart.clicked.connect(self.autostart_wished)
        form.addRow(self.autostart)
        self.show_now(now)

    def _tick(self, form: QFormLayout, label: str, name: str) -> None:
        box = QCheckBox(label, self)
        box.setObjectName(name)
        self._boxes[name] = box
        box.clicked.connect(lambda on: self.chosen.emit(name, on))
        form.addRow(box)

    def show_now(self, now: Settings) -> None:
        """Show what is chosen; what needs the icon can be chosen only with it."""
        for name, box in self._boxes.items():
            box.setChecked(bool(getattr(now, name)))
            box.setEnabled(self._has_tray and (now.tray or name == "tray"))

    def show_autostart(self, on: bool) -> None:
        """Show whether Broadsheet is started at login, as the system has it."""
        self.autostart.setChecked(on)
        self.autostart.setEnabled(True)
