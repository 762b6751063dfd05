"""Pictures for the window: decoded in a lane of their own, at the size at which they are shown.

Only files of the media store are ever opened, which a digester has re-encoded; nobody waits for
them. Whoever shows pictures says what it wants, the most urgent first, as often as that changes;
what nobody wants any more is not decoded. What was decoded stays in memory within two bounds: one
for the pictures of articles, one for thumbnails, icons and portraits.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QImage, QImageReader, QPainter, QTransform

from reader.desktop.bridge import Lane

LARGE_BYTES = 64 * 1024 * 1024  # of articles' pictures in memory
SMALL_BYTES = 12 * 1024 * 1024
_CORNER = 0.08  # radius of a thumbnail's corners, of its side
_HASH = re.compile(r"[0-9a-f]{8,128}(\.t)?")  # a hash, or the thumbnail beside it
_PIXELS_MB = 256  # for one picture while it is decoded

# Who is served first: what is read, then what is looked at beside it.
VIEWER, ARTICLE, BESIDE, LIST, SIDE = "viewer", "article", "beside", "list", "side"
_TURNS = (VIEWER, ARTICLE, BESIDE, LIST, SIDE)


class Shape(StrEnum):
    """How a picture fills the room it is given."""

    WHOLE = "whole"
    CROPPED = "cropped"  # its middle, with soft corners
    ROUND = "round"


class Wanted(NamedTuple):
    """A file of the media store at a size in device pixels."""

    media: str
    width: int
    height: int
    shape: Shape = Shape.WHOLE


class _Shelf:
    """Decoded pictures up to so many bytes; what was used longest ago goes first."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._held: OrderedDict[Wanted, QImage] = OrderedDict()
        self.bytes = 0

    def get(self, wanted: Wanted) -> QImage | None:
        image = self._held.get(wanted)
        if image is not None:
            self._held.move_to_end(wanted)
        return image

    def put(self, wanted: Wanted, image: QImage) -> None:
        before = self._held.pop(wanted, None)
        self.bytes += image.sizeInBytes() - (before.sizeInBytes() if before else 0)
        self._held[wanted] = image
        while self.bytes > self._most and len(self._held) > 1:
            self.bytes -= self._held.popitem(last=False)[1].sizeInBytes()


class Decoding(QObject):
    """What has been decoded, and what is to be."""

    came = Signal(object)  # a Wanted that is in memory now
    failed = Signal(object)  # a Wanted whose file is no picture, or is not there

    def __init__(self, media: Path, parent: QObject) -> None:
        super().__init__(parent)
        QImageReader.setAllocationLimit(_PIXELS_MB)
        self._media = media
        self._lane = Lane("decode", lambda: None, self)
        self._shelves = {Shape.WHOLE: _Shelf(LARGE_BYTES)}
        self._small = _Shelf(SMALL_BYTES)
        self._wanted: dict[str, list[Wanted]] = {}
        self._broken: set[str] = set()
        self._at_work: Wanted | None = None
        self._lane.start()

    @property
    def lane(self) -> Lane:
        """The lane, for what moves: its pictures are decoded one after another."""
        return self._lane

    @property
    def busy(self) -> bool:
        """Whether something that is wanted is not in memory yet."""
        return self._lane.busy or any(self._wanted.values())

    @property
    def bytes(self) -> int:
        """What is held in memory."""
        return self._small.bytes + sum(shelf.bytes for shelf in self._shelves.values())

    def get(self, wanted: Wanted) -> QImage | None:
        """A picture that is in memory."""
        return self._shelf(wanted).get(wanted)

    def is_broken(self, media: str) -> bool:
        """Whether a file could not be decoded when it was last tried."""
        return media in self._broken

    def want(self, who: str, wanted: Sequence[Wanted]) -> None:
        """Say what somebody wants from now on, the most urgent first; it replaces the former."""
        missing = [w for w in wanted if w.media not in self._broken and self.get(w) is None]
        self._wanted[who] = list(dict.fromkeys(missing))
        self._next()

    def forget_faults(self) -> None:
        """Try again what could not be decoded: its file may have come back."""
        self._broken.clear()

    def path(self, media: str) -> Path | None:
        """Where a file of the media store lies, None for what is none."""
        if not _HASH.fullmatch(media):
            return None
        return self._media / media[:2] / media

    def close(self) -> None:
        """End the lane."""
        self._wanted.clear()
        self._lane.close()

    # --- one after another, so that what is wanted now is next

    def _shelf(self, wanted: Wanted) -> _Shelf:
        return self._shelves.get(wanted.shape, self._small)

    def _next(self) -> None:
        if self._at_work is not None:
            return
        waiting = next((self._wanted[who] for who in _TURNS if self._wanted.get(who)), None)
        if waiting is not None:
            self._at_work = wanted = waiting.pop(0)
            path = self.path(wanted.media)
            self._lane.ask(lambda _: decoded(path, wanted) if path else None, self._came)

    def _came(self, image: QImage | None) -> None:
        wanted, self._at_work = self._at_work, None
        assert wanted is not None
        if image is None:
            self._broken.add(wanted.media)
        else:
            self._shelf(wanted).put(wanted, image)
        for waiting in self._wanted.values():
            if wanted in waiting:
                waiting.remove(wanted)
        self._next()
        (self.failed if image is None else self.came).emit(wanted)


def decoded(path: Path, wanted: Wanted) -> QImage | None:
    """A picture decoded at the size at which it is shown, None where it cannot be."""
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    room = QSize(max(1, wanted.width), max(1, wanted.height))
    if size.isEmpty():
        return None
    if wanted.shape is Shape.WHOLE:
        mode = Qt.AspectRatioMode.KeepAspectRatio
    else:
        mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    fitted = size.scaled(room, mode)
    if fitted.width() < size.width() and not fitted.isEmpty():
        reader.setScaledSize(fitted)
    image = reader.read()
    if image.isNull():
        return None
    if wanted.shape is not Shape.WHOLE:
        return _cut(image, room, wanted.shape)
    clear = image.hasAlphaChannel()
    return image.convertToFormat(
        QImage.Format.Format_ARGB32_Premultiplied if clear else QImage.Format.Format_RGB32
    )


def _cut(image: QImage, room: QSize, shape: Shape) -> QImage:
    """The middle of a picture, its corners taken off."""
    made = QImage(room, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    whole = image.scaled(room, mode, Qt.TransformationMode.SmoothTransformation)
    left, top = (room.width() - whole.width()) / 2, (room.height() - whole.height()) / 2
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    # A brush, because Qt does not smooth the edge of a clip.
    brush = QBrush(whole)
    brush.setTransform(QTransform.fromTranslate(left, top))
    painter.setBrush(brush)
    place = QRectF(0, 0, room.width(), room.height())
    if shape is Shape.ROUND:
        painter.drawEllipse(place)
    else:
        radius = max(2.0, room.width() * _CORNER)
        painter.drawRoundedRect(place, radius, radius)
    painter.end()
    return made
