"""Tells whether two pictures show the same: by their addresses, else by how they look.

Runs in the read lane's thread. Looks only at files of the media store.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageReader

_SIZE = re.compile(
    r"(?:[\-_@.]?(?:\d{2,5}x\d{2,5}|\d{3,4}w?|w\d{2,4}|scaled|large|medium|small|thumb\w*|\dx"
    r"|crop\w*|orig\w*|hero|share|og))+$"
)
_TELLING = 6  # letters of a file's name that make it one of its own
_COMMON = re.compile(
    r"(?:image|photo|picture|img|default|main|lead|header|untitled|bild)s?[\-_\d]*"
)
_ANY, _SMOOTH = (
    Qt.AspectRatioMode.IgnoreAspectRatio,
    Qt.TransformationMode.SmoothTransformation,
)
_MOST_APART = 6  # of 64 bits that may differ
_PLAIN = 6  # bits: a picture with fewer edges is like many
_SHAPE = 0.15  # by which the proportions of the same picture may differ


def same_address(one: str, other: str) -> bool:
    """Whether two addresses name one picture in two sizes or at two servers."""
    if one == other:
        return True
    first, second = _name(one), _name(other)
    return first == second and len(first) >= _TELLING and not _COMMON.fullmatch(first)


def _name(address: str) -> str:
    """The name of a picture's file without its size and ending."""
    parts = urlsplit(address)
    name = unquote(parts.path).rpartition("/")[2]
    inner = re.search(r"https?:[^&]+", unquote(parts.query))
    if inner and "." not in name:  # a resizer that is given the address
        name = urlsplit(inner[0]).path.rpartition("/")[2]
    return _SIZE.sub("", name.partition(".")[0].lower())


def same_look(one: Path, other: Path) -> bool:
    """Whether two files show the same picture, perhaps in another size or quality."""
    first, second = fingerprint(one), fingerprint(other)
    if first is None or second is None:
        return False
    (bits, shape), (others, other_shape) = first, second
    edges = min(bits.bit_count(), others.bit_count())
    if edges < _PLAIN or abs(shape - other_shape) > _SHAPE * max(shape, other_shape):
        return False
    return (bits ^ others).bit_count() <= _MOST_APART


@lru_cache(maxsize=512)
def fingerprint(path: Path) -> tuple[int, float] | None:
    """64 bits of which neighbour is brighter (a difference hash, N. Krawetz, 2013), and the shape.

    None for a file that cannot be read.
    """
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    image = reader.read()
    if image.isNull() or size.isEmpty():
        return None
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    small = grey.scaled(9, 8, _ANY, _SMOOTH)
    bits = 0
    for y in range(8):
        line = [small.pixelColor(x, y).red() for x in range(9)]
        for x in range(8):
            bits = bits << 1 | (line[x] > line[x + 1] + 1)
    return bits, size.width() / size.height()
