"""Our own icons in the ink of the theme, drawn once for each size and colour.

They are SVG files in `resources/icons`, whose `currentColor` is filled in here.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.assets import resource

SIZE = 20

_MIRRORED = ("back", "panel")  # what points at a side of the window, where lines begin
_drawn: dict[tuple[str, str, int, float, bool], QPixmap] = {}


def pixmap(name: str, colour: str, size: int = SIZE, ratio: float = 1.0) -> QPixmap:
    """An icon as a pixmap of `size` device-independent pixels for a screen's pixel ratio."""
    way = QGuiApplication.layoutDirection()
    turned = name in _MIRRORED and way == Qt.LayoutDirection.RightToLeft
    key = (name, colour, size, ratio, turned)
    drawn = _drawn.get(key)
    if drawn is None:
        text = resource(f"icons/{name}.svg").read_text("utf-8").replace("currentColor", colour)
        drawn = QPixmap(round(size * ratio), round(size * ratio))
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        if turned:
            painter.translate(drawn.width(), 0)
            painter.scale(-1, 1)
        QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(drawn.rect()))
        painter.end()
        drawn.setDevicePixelRatio(ratio)
        _drawn[key] = drawn
    return drawn


def icon(name: str, colour: str, ratio: float = 1.0) -> QIcon:
    """An icon for a button or menu."""
    return QIcon(pixmap(name, colour, SIZE, ratio))
