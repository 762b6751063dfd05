"""Portraits of the writers and icons of the outlets: drawn, small and friendly."""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image

from reader.demo.outlets import Outlet, Writer
from reader.demo.paint import PALETTES, Canvas, Colour, Point, mix, rgb

_SKIN = {"fair": "#f0c9ab", "tan": "#d9a37b", "brown": "#a86f49", "dark": "#7a4c31"}
_HAIR = {"black": "#2a2320", "brown": "#5f3d26", "blond": "#cfa65f", "red": "#a8482c",
         "grey": "#8d8a88", "white": "#e8e3da"}  # fmt: skip
_COAT = {"navy": "#2f4a63", "plum": "#5d3f5e", "green": "#3f5a45", "ochre": "#a8742f",
         "orange": "#d9702a", "charcoal": "#394049"}  # fmt: skip
_BACK = ("#8fb6b0", "#d9a679", "#a9b4d0", "#c7b78a", "#b98d9b", "#8aa67c")


@dataclass(frozen=True, slots=True)
class Look:
    """How somebody is drawn; `style` is the hair: short, long, bun, curls or bald."""

    style: str
    hair: Colour
    skin: Colour
    coat: Colour
    glasses: bool
    beard: bool


def look(words: str) -> Look:
    """From words in this order: style, hair, skin, coat, then perhaps "glasses", "beard"."""
    style, hair, skin, coat, *more = words.split()
    return Look(
        style, rgb(_HAIR[hair]), rgb(_SKIN[skin]), rgb(_COAT[coat]), "glasses" in more,
        "beard" in more,
    )  # fmt: skip


@lru_cache(maxsize=64)
def face(outlet: Outlet, writer: Writer) -> bytes:
    """A portrait of 256 × 256 pixels in WebP; a desk of several shows the outlet's icon."""
    if writer.look:
        canvas = Canvas(256, 256, PALETTES["day"], zlib.crc32(writer.slug.encode()))
        back = rgb(canvas.chance.choice(_BACK))
        canvas.fade((mix(back, (255, 255, 255), 0.35), back))
        draw_person(canvas, 0.5, 0.5, 1.0, look(writer.look))
        image = canvas.finished()
    else:
        image = _icon(outlet, 256)
    out = io.BytesIO()
    image.save(out, "WEBP", quality=88)
    return out.getvalue()


def draw_person(canvas: Canvas, x: float, y: float, size: float, who: Look) -> None:
    """Head and shoulders of somebody, in a square `size` high whose middle is (x, y)."""
    sitter = _Sitter(canvas, x, y, size)
    _shoulders(sitter, who)
    _head(sitter, who)
    _features(sitter, who)


class _Sitter:
    """The canvas seen from a portrait's own square: 0..1 across it, whatever its place."""

    def __init__(self, canvas: Canvas, x: float, y: float, size: float) -> None:
        self.canvas = canvas
        self._wide, self._high = size / canvas.aspect, size
        self._left, self._top = x - self._wide / 2, y - size / 2

    def at(self, x: float, y: float) -> Point:
        return self._left + x * self._wide, self._top + y * self._high

    def oval(self, x: float, y: float, rx: float, ry: float, colour: Colour) -> None:
        self.canvas.oval(*self.at(x, y), rx * self._wide, ry * self._high, colour)

    def polygon(self, points: list[Point], colour: Colour, alpha: int = 255) -> None:
        self.canvas.polygon([self.at(*point) for point in points], colour, alpha)

    def line(self, points: list[Point], colour: Colour, width: float) -> None:
        self.canvas.line([self.at(*point) for point in points], colour, width * self._high)

    def arc(self, x: float, y: float, rx: float, ry: float, span: tuple[int, int],
            colour: Colour, width: float) -> None:  # fmt: skip
        px, py = self.at(x, y)
        self.canvas.arc(px, py, rx * self._wide, ry * self._high, *span, colour, width * self._high)

    def ring(self, x: float, y: float, radius: float, colour: Colour, width: float) -> None:
        self.canvas.ring(*self.at(x, y), radius * self._high, colour, width * self._high)


def _shoulders(sitter: _Sitter, who: Look) -> None:
    style, hair, skin, coat = who.style, who.hair, who.skin, who.coat
    shade = mix(skin, (60, 20, 20), 0.2)
    if style == "long":
        sitter.oval(0.5, 0.5, 0.255, 0.32, hair)
        sitter.polygon([(0.245, 0.5), (0.755, 0.5), (0.73, 0.86), (0.27, 0.86)], hair)
    if style == "bun":
        sitter.oval(0.5, 0.145, 0.1, 0.095, hair)
    sitter.polygon([(0.02, 1.2), (0.1, 0.93), (0.24, 0.82), (0.42, 0.76), (0.58, 0.76),
                    (0.76, 0.82), (0.9, 0.93), (0.98, 1.2)], coat)  # fmt: skip
    sitter.oval(0.5, 1.0, 0.39, 0.225, coat)
    sitter.polygon([(0.42, 0.6), (0.58, 0.6), (0.6, 0.78), (0.5, 0.87), (0.4, 0.78)], shade)
    dark = mix(coat, (20, 16, 20), 0.35)
    sitter.polygon([(0.39, 0.745), (0.5, 0.9), (0.41, 0.97), (0.31, 0.8)], dark)
    sitter.polygon([(0.61, 0.745), (0.5, 0.9), (0.59, 0.97), (0.69, 0.8)], dark)


def _head(sitter: _Sitter, who: Look) -> None:
    style, hair, skin = who.style, who.hair, who.skin
    shade = mix(skin, (60, 20, 20), 0.2)
    if style != "bald":
        sitter.oval(0.5, 0.4, 0.225, 0.25, hair)
    for x in (0.3, 0.7):
        sitter.oval(x, 0.485, 0.034, 0.052, shade)
    sitter.oval(0.5, 0.47, 0.19, 0.235, skin)
    sitter.polygon([(0.5, 0.24), (0.62, 0.28), (0.69, 0.42), (0.67, 0.58), (0.58, 0.68),
                    (0.63, 0.5), (0.6, 0.34)], shade, 60)  # fmt: skip
    if style == "curls":
        for step in range(9):
            lift = 0.1 * (1 - ((step - 4) / 4) ** 2)
            sitter.oval(0.29 + step * 0.0525, 0.31 - lift, 0.07, 0.07, hair)
    elif style in ("long", "bun"):
        for way in (-1, 1):
            curtain = [(0, 0.2), (0.13, 0.21), (0.22, 0.36), (0.205, 0.5), (0.15, 0.34)]
            sitter.polygon([(0.5 + way * x, y) for x, y in curtain], hair)
    elif style == "short":
        fringe = [(0.655, 0.33), (0.56, 0.285), (0.44, 0.315), (0.345, 0.33)]
        sitter.polygon(
            [(0.3, 0.43), (0.32, 0.25), (0.5, 0.165), (0.68, 0.25), (0.7, 0.43), *fringe], hair
        )
    if who.beard:
        sitter.polygon([(0.312, 0.53), (0.385, 0.585), (0.5, 0.56), (0.615, 0.585), (0.688, 0.53),
                        (0.64, 0.66), (0.5, 0.735), (0.36, 0.66)], hair)  # fmt: skip


def _features(sitter: _Sitter, who: Look) -> None:
    shade = mix(who.skin, (60, 20, 20), 0.28)
    ink = (50, 36, 34)
    for x in (0.42, 0.58):
        sitter.oval(x, 0.475, 0.017, 0.022, ink)
        sitter.arc(x, 0.437, 0.043, 0.024, (205, 335), mix(who.hair, ink, 0.55), 0.012)
    if who.glasses:
        for x in (0.42, 0.58):
            sitter.ring(x, 0.475, 0.06, ink, 0.011)
        sitter.line([(0.48, 0.468), (0.52, 0.468)], ink, 0.011)
    sitter.line([(0.502, 0.485), (0.487, 0.545), (0.506, 0.552)], shade, 0.011)
    sitter.arc(0.5, 0.585, 0.062, 0.038, (20, 160), mix(shade, (120, 20, 30), 0.55), 0.014)


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
