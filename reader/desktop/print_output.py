"""Puts finished pages onto a printer or into a PDF file, one page a turn of the event loop."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QObject, QSaveFile, QTimer, Signal
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from reader.desktop.print_pages import Pages

_DPI = 600


class PrintOutput(QObject):
    """One job; it deletes nothing and tells whether all pages are out."""

    ended = Signal(bool, str)  # whether it went well, and what was wrong

    def __init__(
        self, pages: Pages, device: QPagedPaintDevice, parent: QObject, file: QSaveFile | None
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._device = device
        self._file = file
        self._painter = QPainter()
        self._page = 0
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._paint)

    @classmethod
    def to_file(cls, pages: Pages, path: str, title: str, parent: QObject) -> PrintOutput:
        """A job that writes a PDF, whole or not at all."""
        file = QSaveFile(path)
        file.open(QSaveFile.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(file)
        writer.setResolution(_DPI)
        writer.setTitle(title)
        writer.setCreator("Broadsheet")
        return cls(pages, writer, parent, file)

    def begin(self, size: QPageSize) -> None:
        """Put out the pages on a size of paper; `ended` comes later."""
        none = QMarginsF(0, 0, 0, 0)
        layout = QPageLayout(size, QPageLayout.Orientation.Portrait, none)
        layout.setMode(QPageLayout.Mode.FullPageMode)
        self._device.setPageLayout(layout)
        if self._file is not None and not self._file.isOpen():
            self.ended.emit(False, self._file.errorString())
        elif not self._painter.begin(self._device):
            self.ended.emit(False, "")
        else:
            self._next.start()

    def _paint(self) -> None:
        if self._page:
            self._device.newPage()
        scale = self._device.logicalDpiX() / 72
        self._pages.paint(self._painter, self._page, scale)
        self._page += 1
        if self._page < self._pages.count:
            self._next.start()
            return
        done = self._painter.end()
        if self._file is None:
            self.ended.emit(done, "")
        else:
            written = self._file.commit()
            self.ended.emit(written, "" if written else self._file.errorString())
