"""A canvas for the demo's illustrations: skies, ridges, water, light.

Coordinates are fractions of the picture (0..1 from the top left), so that a scene fits any size.
Everything is drawn at twice the size and reduced at the end, which smooths every edge. Knows no
scenes (`scenes_*`) and no file formats (`pictures`). The same seed draws the same picture.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

Colour = tuple[int, int, int]
Point = tuple[float, float]
OVERSIZE = 2


def rgb(text: str) -> Colour:
    """Three numbers from "#rrggbb"."""
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """`share` 0 gives `one`, 1 gives `other`."""
    a, b, c = (round(x + (y - x) * share) for x, y in zip(one, other, strict=True))
    return a, b, c


@dataclass(frozen=True, slots=True)
class Palette:
    """The light of one hour: sky from top to horizon, distance, foreground, water, lamp."""

    sky: tuple[Colour, ...]
    sun: Colour
    far: Colour
    near: Colour
    water: Colour
    lamp: Colour
    paper: Colour

    @property
    def starry(self) -> bool:
        """Whether the sky is dark enough for stars."""
        return self.sky[0][2] < 50

    @property
    def warm(self) -> bool:
        """Whether the foreground leans to red rather than to blue."""
        return self.near[0] > self.near[2]


def _palette(*colours: str) -> Palette:
    top, middle, low, sun, far, near, water, lamp, paper = (rgb(text) for text in colours)
    return Palette((top, middle, low), sun, far, near, water, lamp, paper)


PALETTES = {
    "dawn": _palette(
        "#5f7fa6", "#d8a9a0", "#f9dcae", "#fff2d0", "#9d93ab", "#2e3350", "#8e93ad", "#ffd98a",
        "#f6ead8",
    ),
    "day": _palette(
        "#4f93c4", "#9cc9e0", "#e6f1ee", "#fffbe8", "#8fb0bd", "#24475a", "#4a8aa5", "#f2c14e",
        "#f3f1e7",
    ),
    "dusk": _palette(
        "#2b2f5b", "#a4567a", "#f6a55f", "#ffe0a3", "#6c4d78", "#1c1a36", "#5b4672", "#ffc861",
        "#f4dfc8",
    ),
    "night": _palette(
        "#070d22", "#14264a", "#31507b", "#f4f1da", "#22365c", "#060b18", "#152a4c", "#ffd27a",
        "#dfe3ec",
    ),
    "storm": _palette(
        "#2c3640", "#58656d", "#a3aca8", "#dfe3d6", "#6d7a80", "#1e282e", "#45565e", "#f3d27c",
        "#e6e6df",
    ),
    "winter": _palette(
        "#8fa9bf", "#c3d3dd", "#f2efe9", "#fff9ec", "#b4c3cf", "#3d5062", "#a2b6c4", "#e9a15b",
        "#f5f4f0",
    ),
    "autumn": _palette(
        "#86a3a8", "#d9c9a0", "#f4dca4", "#fff3d2", "#b08d62", "#4a2c20", "#8a8a74", "#e2702f",
        "#f5e9d3",
    ),
    "green": _palette(
        "#7db2b0", "#bddbc1", "#eef3d2", "#fffde6", "#86ac8c", "#1f4436", "#5c9a92", "#efb84a",
        "#f1f2e0",
    ),
}  # fmt: skip


class Canvas:
    """One picture in the making, `width` × `height` final pixels."""

    def __init__(self, width: int, height: int, palette: Palette, seed: int) -> None:
        self.size = (width * OVERSIZE, height * OVERSIZE)
        self.aspect = width / height
        self.palette = palette
        self.chance = random.Random(seed)
        self.image = Image.new("RGB", self.size, palette.paper)
        self._draw = ImageDraw.Draw(self.image, "RGBA")

    def finished(self) -> Image.Image:
        """The picture at its final size."""
        return self.image.reduce(OVERSIZE)

    # Flat shapes ---------------------------------------------------------------------------

    def polygon(self, points: Sequence[Point], colour: Colour, alpha: int = 255) -> None:
        """A filled polygon; alpha 0..255."""
        self._draw.polygon([self._at(point) for point in points], fill=(*colour, alpha))

    def box(
        self, x0: float, y0: float, x1: float, y1: float, colour: Colour, alpha: int = 255
    ) -> None:
        """A filled rectangle, its corners in any order."""
        left, right = sorted((x0, x1))
        top, bottom = sorted((y0, y1))
        corners = [self._at((left, top)), self._at((right, bottom))]
        self._draw.rectangle(corners, fill=(*colour, alpha))

    def rounded(
        self, x0: float, y0: float, x1: float, y1: float, radius: float, colour: Colour
    ) -> None:
        """A filled rectangle with round corners; the radius is a fraction of the height."""
        corners = [self._at((x0, y0)), self._at((x1, y1))]
        self._draw.rounded_rectangle(corners, radius * self.size[1], fill=colour)

    def disc(self, x: float, y: float, radius: float, colour: Colour, alpha: int = 255) -> None:
        """A filled circle; the radius is a fraction of the height."""
        self.oval(x, y, radius / self.aspect, radius, colour, alpha)

    def oval(
        self, x: float, y: float, rx: float, ry: float, colour: Colour, alpha: int = 255
    ) -> None:
        """A filled ellipse around (x, y); rx a fraction of the width, ry of the height."""
        corners = [self._at((x - rx, y - ry)), self._at((x + rx, y + ry))]
        self._draw.ellipse(corners, fill=(*colour, alpha))

    def ring(self, x: float, y: float, radius: float, colour: Colour, width: float) -> None:
        """A circle's line; radius and width are fractions of the height."""
        rx = radius / self.aspect
        corners = [self._at((x - rx, y - radius)), self._at((x + rx, y + radius))]
        self._draw.ellipse(corners, outline=colour, width=self._pen(width))

    def arc(
        self, x: float, y: float, rx: float, ry: float, start: float, end: float,
        colour: Colour, width: float,
    ) -> None:  # fmt: skip
        """A part of an ellipse's line, in degrees clockwise from three o'clock."""
        corners = [self._at((x - rx, y - ry)), self._at((x + rx, y + ry))]
        self._draw.arc(corners, start, end, fill=colour, width=self._pen(width))

    def line(self, points: Sequence[Point], colour: Colour, width: float, alpha: int = 255) -> None:
        """A line through points; the width is a fraction of the height."""
        places = [self._at(point) for point in points]
        self._draw.line(places, fill=(*colour, alpha), width=self._pen(width), joint="curve")

    def text(
        self, x: float, y: float, words: str, height: float, colour: Colour, anchor: str = "ls"
    ) -> None:
        """Words in Pillow's own face; `height` is a fraction of the picture's."""
        font = ImageFont.load_default(height * self.size[1])
        self._draw.text(self._at((x, y)), words, fill=colour, font=font, anchor=anchor)

    # Light and air -------------------------------------------------------------------------

    def fade(
        self, stops: Sequence[Colour], top: float = 0, bottom: float = 1, alpha: int = 255
    ) -> None:
        """A vertical gradient between two heights through any number of colours."""
        first, last = self._at((0, top))[1], self._at((0, bottom))[1]
        rows = max(1, round(last - first))
        strip = Image.new("RGB", (1, rows))
        for row in range(rows):
            place = row / rows * (len(stops) - 1)
            index = min(int(place), len(stops) - 2)
            strip.putpixel((0, row), mix(stops[index], stops[index + 1], place - index))
        band = strip.resize((self.size[0], rows))
        mask = Image.new("L", band.size, alpha)
        self.image.paste(band, (0, round(first)), mask)

    def sky(self, horizon: float = 1.0) -> None:
        """The palette's sky down to the horizon."""
        self.fade(self.palette.sky, 0, horizon)

    def glow(self, x: float, y: float, radius: float, colour: Colour, strength: float) -> None:
        """A soft light that adds to what is there; the radius is a fraction of the height."""
        reach = max(2, round(radius * self.size[1]))
        spot = ImageChops.invert(Image.radial_gradient("L")).resize((2 * reach, 2 * reach))
        # Squaring lets the light fall off gently; the gradient's corners are never black.
        spot = spot.point([round(max(0, v - 75) / 180 * v * strength) for v in range(256)])
        cx, cy = self._at((x, y))
        box = (round(cx) - reach, round(cy) - reach)
        self.image.paste(Image.new("RGB", spot.size, colour), box, spot)

    def stars(self, count: int, down_to: float) -> None:
        """Small lights of unequal brightness, fewer near the horizon."""
        for _ in range(count):
            height = down_to * self.chance.random() ** 1.4
            size = 0.0006 + 0.0016 * self.chance.random() ** 4
            bright = 90 + round(165 * self.chance.random())
            self.disc(self.chance.random(), height, size, self.palette.sun, bright)

    def clouds(self, count: int, top: float, bottom: float, colour: Colour, alpha: int) -> None:
        """Flat-bottomed heaps of cloud, blurred as one layer."""
        layer = Image.new("L", (self.size[0] // 4, self.size[1] // 4), 0)
        draw = ImageDraw.Draw(layer)
        width, height = layer.size
        for _ in range(count):
            x = self.chance.uniform(-0.05, 1.05) * width
            y = self.chance.uniform(top, bottom) * height
            span = self.chance.uniform(0.05, 0.14) * width
            for _ in range(9):
                dx = self.chance.uniform(-span, span)
                lift = (1 - abs(dx) / span) * span * self.chance.uniform(0.15, 0.4)
                r = span * self.chance.uniform(0.12, 0.25)
                box = (x + dx - 2 * r, y - lift - r / 2, x + dx + 2 * r, y + r / 2)
                draw.ellipse(box, fill=alpha)
        layer = layer.filter(ImageFilter.GaussianBlur(height / 90)).resize(self.size)
        self.image.paste(Image.new("RGB", self.size, colour), (0, 0), layer)

    def ridge(self, y: float, rise: float, colour: Colour, rough: float = 0.5) -> list[Point]:
        """A line of hills from edge to edge, filled to the bottom; answers its outline."""
        heights = [self.chance.uniform(-1, 1) for _ in range(3)]
        spread = 1.0
        for _ in range(7):
            spread *= rough
            finer = []
            for left, right in itertools.pairwise(heights):
                finer += [left, (left + right) / 2 + self.chance.uniform(-spread, spread)]
            heights = [*finer, heights[-1]]
        last = len(heights) - 1
        outline = [(i / last, y - rise * height) for i, height in enumerate(heights)]
        self.polygon([(0, 1.01), *outline, (1, 1.01)], colour)
        return outline

    def water(self, horizon: float, bottom: float = 1.0) -> None:
        """The sea from the horizon down: the sky's low light, deepening to the foreground."""
        palette = self.palette
        shine = mix(palette.sky[2], palette.water, 0.45)
        self.fade((shine, palette.water, mix(palette.water, palette.near, 0.55)), horizon, bottom)

    def ripples(
        self, x: float, horizon: float, spread: float, colour: Colour, count: int, alpha: int = 150
    ) -> None:
        """The broken reflection of a light at `x`: short strokes that widen towards us."""
        for _ in range(count):
            depth = self.chance.random() ** 1.6
            y = horizon + 0.01 + depth * (1 - horizon)
            reach = spread * (0.25 + depth)
            middle = x + self.chance.gauss(0, reach / 2.2)
            half = (0.008 + 0.035 * depth) * self.chance.uniform(0.4, 1)
            thick = 0.0012 + 0.0035 * depth
            self.oval(middle, y, half, thick, colour, round(alpha * (1 - 0.55 * depth)))

    def soften(self, radius: float) -> None:
        """Blur everything drawn so far; the radius is a fraction of the height."""
        blur = ImageFilter.BoxBlur(radius * self.size[1] / 2)
        self.image = self.image.filter(blur)
        self._draw = ImageDraw.Draw(self.image, "RGBA")

    def _at(self, point: Point) -> Point:
        return point[0] * self.size[0], point[1] * self.size[1]

    def _pen(self, width: float) -> int:
        return max(1, round(width * self.size[1]))
