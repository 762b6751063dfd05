"""A picture that moves: its frames are decoded one after another in the lane, never here."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader

from reader.desktop.bridge import Lane, Ticket

_SHORTEST = 20  # milliseconds that a frame stands
_USUAL = 100  # where the file says nothing


class MovingPicture(QObject):
    """Plays a file from its first frame on, again and again, until it is stopped."""

    moved = Signal()  # another frame is in `image`
    ended = Signal()  # it cannot be read on

    def __init__(self, lane: Lane, path: Path, size: QSize, parent: QObject) -> None:
        super().__init__(parent)
        self.image: QImage | None = None
        self._lane = lane
        self._path = path
        self._size = size
        self._reader: QImageReader | None = None  # used in the lane alone
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._ask)
        self._ticket: Ticket | None = None
        self._asked_at = 0.0
        self._ask()

    def stop(self) -> None:
        """Decode no more frames."""
        self._next.stop()
        if self._ticket is not None:
            self._ticket.drop()

    def _ask(self) -> None:
        self._asked_at = time.monotonic()
        self._ticket = self._lane.ask(lambda _: self._read(), self._came, first=True)

    def _read(self) -> tuple[QImage, int]:
        """In the lane: the next frame, after the last one the first, and how long it stands."""
        image = self._reader.read() if self._reader is not None else QImage()
        if image.isNull():
            self._reader = reader = QImageReader(str(self._path))
            reader.setDecideFormatFromContent(True)
            reader.setScaledSize(self._size)
            image = reader.read()
        assert self._reader is not None
        return image, self._reader.nextImageDelay()

    def _came(self, frame: tuple[QImage, int]) -> None:
        image, stands = frame
        if image.isNull():
            self.ended.emit()
            return
        self.image = image
        self.moved.emit()
        spent = int((time.monotonic() - self._asked_at) * 1000)
        self._next.start(max(_SHORTEST, (stands or _USUAL) - spent))
