"""Puts finished pages onto a printer or into a PDF, one page a turn of the event loop.

Touches no file: a PDF is made in memory, and written where files are written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QBuffer, QIODevice, QObject, QTimer, Signal
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter

from reader.desktop.print_pages import Pages

_DPI = 600


class PrintOutput(QObject):
    """One job; it tells whether all pages are out, or those for which `only` says so."""

    ended = Signal(bool)

    def __init__(
        self,
        pages: Pages,
        device: QPagedPaintDevice,
        parent: QObject,
        buffer: QBuffer | None = None,
        only: Callable[[int], bool] = lambda _: True,
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._device = device
        self._buffer = buffer
        self._painter = QPainter()
        self._only = only
        self._wished: Iterator[int] = iter(())
        self._is_first = True
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._paint)

    @classmethod
    def to_pdf(cls, pages: Pages, title: str, parent: QObject) -> PrintOutput:
        """A job that makes a PDF."""
        buffer = QBuffer()
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

    def begin(self, layout: QPageLayout) -> None:
        """Put out the pages on sheets of a layout; `ended` comes later."""
        self._wished = (page for page in range(self._pages.count) if self._only(page))
        self._device.setPageLayout(layout)
        if self._painter.begin(self._device):
            self._next.start()
        else:
            self.ended.emit(False)

    def _paint(self) -> None:
        page = next(self._wished, None)
        if page is None:
            self.ended.emit(self._painter.end())
            return
        if not self._is_first:
            self._device.newPage()
        self._is_first = False
        self._pages.paint(self._painter, page, self._device.logicalDpiX() / 72)
        self._next.start()
