"""Portraits of the writers and icons of the outlets: drawn, small and friendly."""

from __future__ import annotations

import io
import zlib
from functools import lru_cache

from PIL import Image

from reader.demo.outlets import Outlet
from reader.demo.paint import PALETTES, Canvas, Colour, mix, rgb

_SKIN = ("#f3d2b8", "#e0ac86", "#c68a5f", "#9a623f", "#6d432c", "#f0c6a0")
_HAIR = ("#2a2320", "#5a3a22", "#8a5a2c", "#c9a15a", "#7d7a78", "#a8452c", "#e3ddd2")
_BACK = ("#8fb6b0", "#d9a679", "#a9b4d0", "#c7b78a", "#b98d9b", "#8aa67c")
_COAT = ("#2f4a63", "#6d3b3f", "#3f5a45", "#54456b", "#7a5a35", "#394049")


@lru_cache(maxsize=64)
def face(slug: str) -> bytes:
    """A portrait of 256 × 256 pixels in WebP, always the same for the same slug."""
    seed = zlib.crc32(slug.encode())
    canvas = Canvas(256, 256, PALETTES["day"], seed)
    pick = canvas.chance.choice
    _bust(canvas, rgb(pick(_SKIN)), rgb(pick(_HAIR)), rgb(pick(_BACK)), rgb(pick(_COAT)))
    out = io.BytesIO()
    canvas.finished().save(out, "WEBP", quality=88)
    return out.getvalue()


def _bust(canvas: Canvas, skin: Colour, hair: Colour, back: Colour, coat: Colour) -> None:
    chance = canvas.chance
    style = chance.choice(("short", "long", "bun", "bald", "curls"))
    shade = mix(skin, (60, 20, 20), 0.18)
    canvas.fade((mix(back, (255, 255, 255), 0.35), back))
    if style == "long":
        canvas.rounded(0.27, 0.3, 0.73, 0.84, 0.2, hair)
    if style == "bun":
        canvas.disc(0.5, 0.15, 0.1, hair)
    canvas.oval(0.5, 1.08, 0.4, 0.32, coat)
    canvas.polygon([(0.42, 0.62), (0.58, 0.62), (0.6, 0.82), (0.5, 0.9), (0.4, 0.82)], shade)
    if style != "bald":
        canvas.oval(0.5, 0.4, 0.225, 0.25, hair)
    canvas.oval(0.295, 0.47, 0.035, 0.055, shade)
    canvas.oval(0.705, 0.47, 0.035, 0.055, shade)
    canvas.oval(0.5, 0.47, 0.19, 0.235, skin)
    if style == "curls":
        for step in range(9):
            canvas.disc(0.29 + step * 0.0525, 0.3 - 0.1 * (1 - ((step - 4) / 4) ** 2), 0.075, hair)
    elif style != "bald":
        canvas.polygon([(0.3, 0.42), (0.33, 0.24), (0.5, 0.17), (0.67, 0.24), (0.7, 0.42),
                        (0.62, 0.31), (0.45, 0.3)], hair)  # fmt: skip
    if chance.random() < 0.3 and style in ("short", "bald"):
        canvas.polygon([(0.315, 0.53), (0.4, 0.59), (0.6, 0.59), (0.685, 0.53), (0.63, 0.68),
                        (0.5, 0.74), (0.37, 0.68)], hair)  # fmt: skip
    ink = (50, 36, 34)
    for x in (0.42, 0.58):
        canvas.oval(x, 0.475, 0.017, 0.022, ink)
        canvas.arc(x, 0.435, 0.045, 0.025, 200, 340, mix(hair, ink, 0.5), 0.012)
    if chance.random() < 0.4:
        for x in (0.42, 0.58):
            canvas.ring(x, 0.475, 0.062, ink, 0.011)
        canvas.line([(0.482, 0.47), (0.518, 0.47)], ink, 0.011)
    canvas.line([(0.5, 0.49), (0.487, 0.545), (0.503, 0.55)], shade, 0.012)
    canvas.arc(0.5, 0.585, 0.065, 0.04, 20, 160, mix(shade, (120, 20, 30), 0.5), 0.015)
    canvas.polygon([(0.36, 0.8), (0.5, 0.93), (0.4, 0.99), (0.3, 0.84)], mix(coat, ink, 0.35))
    canvas.polygon([(0.64, 0.8), (0.5, 0.93), (0.6, 0.99), (0.7, 0.84)], mix(coat, ink, 0.35))


def _icon(outlet: Outlet, size: int) -> Image.Image:
    canvas = Canvas(size, size, PALETTES["day"], 1)
    ink = rgb(outlet.ink)
    canvas.fade((mix(ink, (255, 255, 255), 0.14), ink))
    _MARKS[outlet.key](canvas, mix(ink, (255, 255, 255), 0.92))
    return canvas.finished()


@lru_cache(maxsize=32)
def icon(outlet: Outlet, size: int, ending: str) -> bytes:
    """The outlet's icon as a square PNG, or as an ICO of 16, 32 and 48 pixels."""
    out = io.BytesIO()
    if ending == "ico":
        _icon(outlet, 48).save(out, "ICO", sizes=[(16, 16), (32, 32), (48, 48)])
    else:
        _icon(outlet, size).save(out, "PNG")
    return out.getvalue()


def _arch(canvas: Canvas, pale: Colour) -> None:
    canvas.box(0.14, 0.66, 0.86, 0.74, pale)
    for x in (0.32, 0.68):
        canvas.arc(x, 0.74, 0.16, 0.42, 180, 360, pale, 0.06)
    canvas.box(0.47, 0.3, 0.53, 0.82, pale)


def _waves(canvas: Canvas, pale: Colour) -> None:
    for y in (0.36, 0.52, 0.68):
        for x in (0.32, 0.68):
            canvas.arc(x, y, 0.18, 0.1, 0, 180, pale, 0.065)


def _star(canvas: Canvas, pale: Colour) -> None:
    narrow = 0.07
    for x, y in ((0, 0.38), (0.38, 0)):
        canvas.polygon([(0.5 - x, 0.5 - y), (0.5 + narrow, 0.5 - narrow), (0.5 + x, 0.5 + y),
                        (0.5 - narrow, 0.5 + narrow)], pale)  # fmt: skip
        canvas.polygon([(0.5 - x, 0.5 - y), (0.5 - narrow, 0.5 - narrow), (0.5 + x, 0.5 + y),
                        (0.5 + narrow, 0.5 + narrow)], pale)  # fmt: skip


def _boat(canvas: Canvas, pale: Colour) -> None:
    canvas.polygon([(0.16, 0.62), (0.84, 0.62), (0.72, 0.8), (0.27, 0.8)], pale)
    canvas.polygon([(0.53, 0.16), (0.53, 0.56), (0.82, 0.56)], pale)
    canvas.polygon([(0.46, 0.26), (0.46, 0.56), (0.24, 0.56)], pale)


def _bridge(canvas: Canvas, pale: Colour) -> None:
    canvas.box(0.12, 0.6, 0.88, 0.67, pale)
    canvas.arc(0.5, 0.66, 0.34, 0.36, 180, 360, pale, 0.06)
    for x in (0.3, 0.43, 0.57, 0.7):
        canvas.line([(x, 0.4), (x, 0.62)], pale, 0.035)


def _gear(canvas: Canvas, pale: Colour) -> None:
    canvas.ring(0.5, 0.5, 0.27, pale, 0.1)
    for x, y in ((1, 0), (0, 1), (0.71, 0.71), (0.71, -0.71)):
        for sign in (-1, 1):
            start = (0.5 + sign * x * 0.25, 0.5 + sign * y * 0.25)
            end = (0.5 + sign * x * 0.38, 0.5 + sign * y * 0.38)
            canvas.line([start, end], pale, 0.11)
    canvas.disc(0.5, 0.5, 0.06, pale)


_MARKS = {
    "courier": _arch,
    "wire": _waves,
    "lodestar": _star,
    "packet": _boat,
    "gesher": _bridge,
    "tinplate": _gear,
}
