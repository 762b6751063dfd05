"""Tells whether two picture files show the same, by how they look.

Runs in the read lane's thread. Looks only at files of the media store.
"""

from __future__ import annotations

from functools import lru_cache
from math import sqrt
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QImageReader

_ANY, _SMOOTH = (
    Qt.AspectRatioMode.IgnoreAspectRatio,
    Qt.TransformationMode.SmoothTransformation,
)
_MOST_APART, _MOST_APART_CUT = 6, 10  # of 64 bits that may differ
_AS_BRIGHT, _AS_BRIGHT_CUT = 0.97, 0.85  # how far light and dark must go together, 1 for wholly
_PLAIN = 6  # bits: a picture with fewer edges is like many
_SHAPE = 0.15  # by which the proportions of the same picture may differ
_DECODED = 320  # pixels of a longer side: enough to see by, and soon read
_SIDE = 32  # points of a side of the small picture that is compared point by point


class _Seen(NamedTuple):
    """64 bits of which neighbour is brighter (a difference hash, N. Krawetz, 2013), and points."""

    bits: int
    points: tuple[int, ...]


def same_look(one: Path, other: Path, *, cut: bool = False) -> bool | None:
    """Whether two files show the same picture, perhaps in another size or quality.

    With `cut` one may be a cut-out of the other's middle, which is worth asking where the
    addresses agree. None where it cannot be told: a file cannot be read, or is too plain.
    """
    shapes = _shape(one), _shape(other)
    if not all(shapes):
        return None
    alike = abs(shapes[0] - shapes[1]) <= _SHAPE * max(shapes)
    if not alike and not cut:
        return False
    shape = 0.0 if alike else min(shapes, key=lambda each: abs(each - 1))
    first, second = _seen(one, shape), _seen(other, shape)
    if first is None or second is None:
        return None
    if min(first.bits.bit_count(), second.bits.bit_count()) < _PLAIN:
        return None
    apart = (first.bits ^ second.bits).bit_count()
    bright = _together(first.points, second.points)
    if cut:
        return apart <= _MOST_APART_CUT and bright >= _AS_BRIGHT_CUT
    return apart <= _MOST_APART and bright >= _AS_BRIGHT


def _together(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """How far two rows of points go up and down together: Pearson's correlation, −1 to 1."""
    middle, others = fmean(one), fmean(other)
    both = sum((a - middle) * (b - others) for a, b in zip(one, other, strict=True))
    spread = sum((a - middle) ** 2 for a in one) * sum((b - others) ** 2 for b in other)
    return both / sqrt(spread) if spread else 0.0


@lru_cache(maxsize=512)
def _shape(path: Path) -> float:
    """The width of a picture by its height, 0 for a file that cannot be read."""
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    return 0.0 if size.isEmpty() else size.width() / size.height()


@lru_cache(maxsize=256)
def _seen(path: Path, shape: float) -> _Seen | None:
    """What a file looks like, or the middle of it in a shape that is not 0."""
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if max(size.width(), size.height()) > _DECODED:
        reader.setScaledSize(size.scaled(_DECODED, _DECODED, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return None
    if shape:
        width = min(image.width(), round(image.height() * shape))
        height = min(image.height(), round(image.width() / shape))
        middle = QRect(0, 0, width, height)
        middle.moveCenter(image.rect().center())
        image = image.copy(middle)
    hashed = _points(image.convertToFormat(QImage.Format.Format_Grayscale8), 9, 8)
    bits = 0
    for at, point in enumerate(hashed):
        if at % 9 < 8:
            bits = bits << 1 | (point > hashed[at + 1] + 1)
    return _Seen(bits, _points(image.convertToFormat(QImage.Format.Format_RGB888), _SIDE, _SIDE))


def _points(image: QImage, width: int, height: int) -> tuple[int, ...]:
    """The bytes of an image made so small, in rows without padding."""
    small = image.scaled(width, height, _ANY, _SMOOTH).convertToFormat(image.format())
    row = width * small.depth() // 8
    held = bytes(small.constBits())
    step = small.bytesPerLine()
    return tuple(byte for y in range(height) for byte in held[y * step : y * step + row])
