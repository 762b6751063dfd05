"""Draws the application's icon in every size and form that systems ask for, from its SVG files.

Run it after a change of an SVG: `python packaging/icons.py` renews the pictures in
`resources/icons/app/`, which are kept so that nothing need draw to install or start Broadsheet.
`write_ico` and `write_icns` make what Windows and macOS want of them while a build runs.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons" / "app"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)  # pixels
SMALL = (16, 22, 24, 32)  # pixels: drawn with fewer, broader strokes
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)  # pixels


def source(size: int) -> Path:
    """Answer the drawing that a size is made from."""
    return ICONS / ("broadsheet-small.svg" if size in SMALL else "broadsheet.svg")


def picture(size: int) -> Path:
    """Answer where the picture of a size, in pixels, is kept."""
    return ICONS / f"broadsheet-{size}.png"


def draw(size: int) -> bytes:
    """Draw the icon `size` pixels wide and high; answers a PNG, the same for the same Qt."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(source(size).read_bytes())).render(painter, QRectF(image.rect()))
    painter.end()
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")  # type: ignore[call-overload]
    return smaller(bytes(held.data().data()))


def smaller(png: bytes) -> bytes:
    """Answer the same picture packed as tightly as PNG allows."""
    from PIL import Image

    packed = io.BytesIO()
    with Image.open(io.BytesIO(png)) as image:
        image.save(packed, "PNG", optimize=True)
    return packed.getvalue()


def write_ico(path: Path) -> None:
    """Write the icon of a Windows program, each size from its own picture."""
    from PIL import Image

    images = [Image.open(picture(size)) for size in ICO_SIZES]
    sizes = [(size, size) for size in ICO_SIZES]
    images[-1].save(path, "ICO", sizes=sizes, append_images=images[:-1])


def write_icns(path: Path) -> None:
    """Write the icon of a macOS bundle, each size from its own picture."""
    from PIL import Image

    images = [Image.open(picture(size)) for size in (32, 64, 128, 256, 512)]
    # The largest is for this file alone, and too large to be kept with the others.
    largest = Image.open(io.BytesIO(draw(1024)))
    largest.save(path, "ICNS", append_images=images)


def main() -> None:
    """Draw every size anew."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for size in SIZES:
        picture(size).write_bytes(draw(size))


if __name__ == "__main__":
    main()
