"""Puts finished pages onto a printer or into a PDF, one page a turn of the event loop.

Touches no file: a PDF is made in memory, and written where files are written.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject, QTimer, Signal
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from reader.desktop.print_pages import Pages

_DPI = 600


class PrintOutput(QObject):
    """One job; it tells whether all pages are out."""

    ended = Signal(bool)

    def __init__(
        self,
        pages: Pages,
        device: QPagedPaintDevice,
        parent: QObject,
        buffer: QBuffer | None = None,
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._device = device
        self._buffer = buffer
        self._painter = QPainter()
        self._page = 0
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._paint)

    @classmethod
    def to_pdf(cls, pages: Pages, title: str, parent: QObject) -> PrintOutput:
        """A job that makes a PDF."""
        buffer = QBuffer(parent)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_DPI)
        writer.setTitle(title)
        writer.setCreator("Broadsheet")
        return cls(pages, writer, parent, buffer)

    @property
    def content(self) -> bytes:
        """The PDF, whole once the job has ended."""
        return b"" if self._buffer is None else bytes(self._buffer.data().data())

    def begin(self, size: QPageSize) -> None:
        """Put out the pages on a size of paper; `ended` comes later."""
        none = QMarginsF(0, 0, 0, 0)
        layout = QPageLayout(size, QPageLayout.Orientation.Portrait, none)
        layout.setMode(QPageLayout.Mode.FullPageMode)
        self._device.setPageLayout(layout)
        if self._painter.begin(self._device):
            self._next.start()
        else:
            self.ended.emit(False)

    def _paint(self) -> None:
        if self._page == self._pages.count:
            self.ended.emit(self._painter.end())
            return
        if self._page:
            self._device.newPage()
        self._pages.paint(self._painter, self._page, self._device.logicalDpiX() / 72)
        self._page += 1
        self._next.start()
