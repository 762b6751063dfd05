"""What stands where a picture will be: a quiet field of its size with a small sign.

Drawn in memory; several pictures of one size share one drawing.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage, QPainter

from reader.desktop import icons
from reader.desktop.theme import Theme

_KEPT = 6

_drawn: dict[tuple[str, int, int], QImage] = {}


def placeholder(sheet: Theme, width: int, height: int) -> QImage:
    """A field of the size in pixels, in the tint of the sheet."""
    key = (sheet.name, width, height)
    drawn = _drawn.get(key)
    if drawn is None:
        if len(_drawn) >= _KEPT:
            _drawn.clear()
        drawn = QImage(width, height, QImage.Format.Format_RGB32)
        drawn.fill(QColor(sheet.tint))
        painter = QPainter(drawn)
        sign = icons.pixmap("picture", sheet.muted, 28)
        painter.setOpacity(0.6)
        if height > 40:
            painter.drawPixmap((width - 28) // 2, (height - 28) // 2, sign)
        painter.end()
        _drawn[key] = drawn
    return drawn
