"""Small pictures for the rows of a view: what is painted and not in memory is decoded soon.

Rows that are only scrolled past are not waited for: of what was missed, the latest goes first and
the oldest is given up.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from reader.desktop.decoding import Decoding, Shape, Wanted

_MISSED = 24  # as many rows as a tall screen has
_TOGETHER = 40  # milliseconds in which those that come are painted together
_PAUSE = 30  # milliseconds in which misses are gathered


class Thumbnails(QObject):
    """Works for one view, which is painted anew when something `came`."""

    came = Signal()

    def __init__(self, who: str, parent: QObject) -> None:
        super().__init__(parent)
        self._who = who
        self._decoding: Decoding | None = None
        self._missed: dict[Wanted, None] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._ask)
        self._told = QTimer(self, singleShot=True, interval=_TOGETHER)
        self._told.timeout.connect(self.came)

    def use(self, decoding: Decoding) -> None:
        """Decode with this from now on."""
        self._decoding = decoding
        decoding.came.connect(self._came)
        decoding.failed.connect(lambda wanted: self._missed.pop(wanted, None))
        self.came.emit()

    def image(
        self, media: str, side: int, ratio: float, shape: Shape = Shape.CROPPED
    ) -> QImage | None:
        """A file of the media store in a square of `side` pixels, if it is in memory."""
        if self._decoding is None or not media:
            return None
        pixels = round(side * ratio)
        wanted = Wanted(media, pixels, pixels, shape)
        image = self._decoding.get(wanted)
        if image is None and not self._decoding.is_broken(media):
            self._missed.pop(wanted, None)
            self._missed[wanted] = None
            if not self._pause.isActive():
                self._pause.start()
        return image

    def _ask(self) -> None:
        for wanted in list(self._missed)[:-_MISSED]:
            del self._missed[wanted]
        if self._decoding is not None:
            self._decoding.want(self._who, list(reversed(self._missed)))

    def _came(self, wanted: Wanted) -> None:
        if wanted in self._missed:
            del self._missed[wanted]
            if not self._told.isActive():
                self._told.start()
