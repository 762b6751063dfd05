"""The Qt application: its name and icon, and what the desktop hands to it while it runs.

macOS opens files and addresses by an event where other systems start the program once more; both
take the same road (`handed`).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from reader.assets import resource

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)  # pixels


class Application(QApplication):
    """One in a process."""

    handed = Signal(list)  # files and addresses, like the words of a later start
    leaving = Signal()  # the system wants it to end

    def __init__(self, words: Sequence[str]) -> None:
        # By the words, because `setStyle` answers a QStyle, whose enums PySide takes 4 ms to build.
        super().__init__([*words, "-style", "Fusion"])
        self.setApplicationName("Broadsheet")
        self.setDesktopFileName("broadsheet")
        self.setWindowIcon(icon())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            word = event.file() or event.url().toString()
            if word:
                self.handed.emit([word])
            return True
        if event.type() == QEvent.Type.Quit:
            self.leaving.emit()
        return super().event(event)


def icon() -> QIcon:
    """Broadsheet's icon; each size is read when it is first shown."""
    made = QIcon()
    for size in SIZES:
        made.addFile(str(resource(f"icons/app/broadsheet-{size}.png")), QSize(size, size))
    return made
