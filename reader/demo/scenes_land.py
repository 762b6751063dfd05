"""Scenes of land and sky: hills, railway, orchard, comet, observatory, snow."""

from __future__ import annotations

import math
from collections.abc import Callable

from reader.demo.paint import PALETTES, Canvas, Colour, Point, mix

_WHITE = (250, 248, 240)
_RED = (178, 58, 48)


def _hills(canvas: Canvas, first: float, last: float, rows: int, reach: float = 1) -> None:
    """Ridge behind ridge, paler with distance; `reach` 1 ends in the palette's foreground."""
    palette = canvas.palette
    for row in range(rows):
        share = row / max(1, rows - 1)
        y = first + (last - first) * share
        colour = mix(mix(palette.sky[2], palette.far, 0.55), palette.near, reach * share**1.4)
        canvas.ridge(y, 0.075 - 0.03 * share, colour, 0.48)


def _sky(canvas: Canvas, horizon: float) -> None:
    palette = canvas.palette
    canvas.sky(horizon)
    if palette.starry:
        canvas.stars(420, horizon)
        return
    x = canvas.chance.uniform(0.2, 0.8)
    canvas.glow(x, horizon * 0.55, 0.55, palette.sun, 0.75)
    canvas.disc(x, horizon * 0.55, 0.04, palette.sun)
    canvas.clouds(8, 0.08, horizon * 0.8, mix(palette.sky[2], palette.sun, 0.5), 120)


def hills(canvas: Canvas) -> None:
    """A valley with a few lit windows."""
    _sky(canvas, 0.62)
    _hills(canvas, 0.44, 0.9, 6)
    for _ in range(26):
        x, y = canvas.chance.gauss(0.5, 0.16), canvas.chance.uniform(0.74, 0.9)
        canvas.glow(x, y, 0.022, canvas.palette.lamp, 0.8)
        canvas.disc(x, y, 0.0035, canvas.palette.lamp)


def _carriages(canvas: Canvas, x: float, y: float, size: float, count: int) -> None:
    """A short train to the right, its rails at `y`, each carriage `size` high."""
    palette = canvas.palette
    long = size * 2.6 / canvas.aspect
    body = mix(_RED, palette.near, 0.12)
    for number in range(count):
        left = x + number * long * 1.04
        canvas.rounded(left, y - size, left + long, y - size * 0.14, size * 0.14, body)
        canvas.box(left, y - size * 0.38, left + long, y - size * 0.3, palette.lamp)
        for window in range(5):
            at = left + long * (0.07 + window * 0.185)
            canvas.box(at, y - size * 0.82, at + long * 0.12, y - size * 0.5,
                       mix(palette.sun, palette.lamp, 0.45))  # fmt: skip
        for wheel in (0.14, 0.26, 0.74, 0.86):
            canvas.disc(left + long * wheel, y - size * 0.09, size * 0.1, palette.near)


def viaduct(canvas: Canvas) -> None:
    """A stone viaduct of eleven arches across a wooded valley, a train upon it."""
    palette, chance = canvas.palette, canvas.chance
    _sky(canvas, 0.7)
    _hills(canvas, 0.4, 0.56, 3, 0.15)
    canvas.ridge(0.66, 0.05, mix(palette.far, palette.near, 0.25))
    canvas.ridge(0.76, 0.04, mix(palette.far, palette.near, 0.5))
    stone = mix((176, 158, 132), palette.near, 0.22)
    deck = 0.47
    canvas.box(0, deck, 1, deck + 0.045, stone)
    canvas.box(0, deck - 0.008, 1, deck + 0.006, mix(stone, palette.sun, 0.35))
    wide = 1 / 11
    for arch in range(12):
        middle = arch * wide
        canvas.polygon([(middle - 0.011, deck + 0.04), (middle + 0.011, deck + 0.04),
                        (middle + 0.015, 1), (middle - 0.015, 1)], stone)  # fmt: skip
        canvas.polygon([(middle + 0.003, deck + 0.1), (middle + 0.011, deck + 0.1),
                        (middle + 0.015, 1), (middle + 0.004, 1)], palette.near, 80)  # fmt: skip
    for arch in range(11):
        _spandrel(canvas, arch * wide + wide / 2, deck + 0.044, wide / 2 - 0.01, stone)
    _carriages(canvas, 0.36, deck - 0.006, 0.062, 4)
    slope = [0.72, 0.78, 0.85, 0.9, 0.925, 0.93, 0.91, 0.87, 0.81, 0.75, 0.7]
    bank = [(step / 10, y) for step, y in enumerate(slope)]
    canvas.polygon([*bank, (1, 1.01), (0, 1.01)], mix(palette.near, palette.far, 0.35))
    leaves = (palette.lamp, palette.far, mix(palette.lamp, palette.near, 0.5), palette.near)
    for depth in range(26):
        for _ in range(46):
            x = chance.random()
            ground = slope[min(9, int(x * 10))]
            y = ground - 0.012 + depth * 0.0105 + chance.uniform(-0.008, 0.008)
            tone = mix(chance.choice(leaves), palette.near, 0.15 + depth / 60)
            canvas.disc(x, y, 0.006 + 0.0005 * depth, tone, 240)


def _spandrel(canvas: Canvas, x: float, top: float, half: float, stone: Colour) -> None:
    """Fill the corners above a round arch."""
    high = half * canvas.aspect
    curve: list[Point] = []
    for step in range(25):
        angle = math.pi * step / 24
        curve.append((x - half * math.cos(angle), top + high - high * math.sin(angle)))
    left, right = x - half - 0.002, x + half + 0.002
    canvas.polygon([(left, top - 0.004), (left, top + high), *curve, (right, top + high),
                    (right, top - 0.004)], stone)  # fmt: skip


def train(canvas: Canvas) -> None:
    """A small train between fields, an estuary behind."""
    palette, chance = canvas.palette, canvas.chance
    _sky(canvas, 0.5)
    _hills(canvas, 0.36, 0.46, 3)
    canvas.fade((mix(palette.sky[2], palette.water, 0.4), palette.water), 0.47, 0.6)
    canvas.ripples(0.5, 0.47, 0.5, palette.sun, 60)
    ground = mix((126, 148, 88), palette.near, 0.25)
    canvas.polygon([(0, 0.62), (0.3, 0.58), (0.7, 0.6), (1, 0.56), (1, 1.01), (0, 1.01)], ground)
    hues = ((214, 188, 104), (140, 164, 92), (186, 160, 90), (112, 140, 80), (206, 196, 130))
    for number in range(7):
        left, right = -0.3 + number * 0.24, -0.08 + number * 0.24
        low_left, low_right = (left - 0.5) * 2.1 + 0.5, (right - 0.5) * 2.1 + 0.5
        colour = mix(hues[number % 5], palette.near, chance.uniform(0.1, 0.3))
        field = [(left + 0.02, 0.8), (right, 0.8), (low_right, 1.01), (low_left, 1.01)]
        canvas.polygon(field, colour)
        for furrow in range(6):
            share = furrow / 6
            canvas.line([(left + 0.02 + (right - left - 0.02) * share, 0.8),
                         (low_left + (low_right - low_left) * share, 1.01)],
                        mix(colour, palette.near, 0.3), 0.003)  # fmt: skip
    canvas.box(0, 0.745, 1, 0.785, mix(palette.near, ground, 0.3))
    canvas.box(0, 0.74, 1, 0.747, mix(palette.near, _WHITE, 0.25))
    _carriages(canvas, 0.26, 0.742, 0.095, 3)
    for step in range(11):
        x = 0.03 + step * 0.1
        canvas.line([(x, 0.75), (x, 0.57)], palette.near, 0.004)
        canvas.line([(x - 0.012, 0.6), (x + 0.012, 0.6)], palette.near, 0.003)
    canvas.line([(0, 0.602), (1, 0.602)], palette.near, 0.0018)


def orchard(canvas: Canvas) -> None:
    """Rows of blossoming trees that run towards the hills."""
    palette, chance = canvas.palette, canvas.chance
    _sky(canvas, 0.5)
    _hills(canvas, 0.4, 0.5, 3)
    grass = mix((132, 164, 92), palette.near, 0.12)
    canvas.fade((mix(grass, palette.sky[2], 0.35), grass, mix(grass, palette.near, 0.35)), 0.5)
    for _ in range(900):
        depth = chance.random()
        x, y = chance.random(), 0.53 + 0.47 * depth * depth
        canvas.line([(x, y), (x + 0.002, y - 0.004 - 0.014 * depth)],
                    mix(grass, palette.near, chance.uniform(0, 0.5)), 0.0025)  # fmt: skip
    for row in range(5):
        y = 0.54 + 0.03 * row + 0.022 * row * row
        size = 0.036 + 0.03 * row
        count = 13 - 2 * row
        for number in range(-1, count + 1):
            x = (number + 0.5 + (row % 2) / 2) / count + chance.uniform(-0.012, 0.012)
            _blossoming(canvas, x, y + size, size)


def _blossoming(canvas: Canvas, x: float, ground: float, size: float) -> None:
    """One apple tree: a trunk, and clusters of white and rose."""
    palette, chance = canvas.palette, canvas.chance
    bark = mix((88, 66, 50), palette.near, 0.35)
    wide = size / canvas.aspect
    canvas.oval(x + wide * 0.2, ground, wide * 0.9, size * 0.13, palette.near, 70)
    canvas.line([(x, ground), (x + wide * 0.05, ground - size * 0.8)], bark, size * 0.16)
    for way in (-0.45, 0.4):
        canvas.line([(x, ground - size * 0.5), (x + wide * way, ground - size * 1.1)], bark,
                    size * 0.08)  # fmt: skip
    for _ in range(60):
        angle, reach = chance.uniform(0, math.tau), chance.random() ** 0.6
        dx, dy = math.cos(angle) * reach * 0.72, math.sin(angle) * reach * 0.5
        light = mix((252, 232, 232), _WHITE, chance.random())
        shade = mix(light, (201, 132, 150), max(0.0, min(0.9, 0.3 + dy * 0.8 + dx * 0.25)))
        radius = size * chance.uniform(0.08, 0.17)
        canvas.disc(x + dx * wide, ground - size * (1.2 - dy), radius, shade, 240)


def snow(canvas: Canvas) -> None:
    """Three snow crystals, large, on quiet blue."""
    palette = canvas.palette
    canvas.fade((palette.near, mix(palette.near, palette.water, 0.7), palette.water))
    for _ in range(70):
        x, y = canvas.chance.random(), canvas.chance.random()
        canvas.disc(x, y, canvas.chance.uniform(0.002, 0.009), _WHITE, 60)
    for x, y, size in ((0.3, 0.46, 0.36), (0.69, 0.36, 0.24), (0.76, 0.78, 0.17)):
        _crystal(canvas, x, y, size)


def _crystal(canvas: Canvas, x: float, y: float, size: float) -> None:
    chance = canvas.chance
    branches = [(chance.uniform(0.25, 0.95), chance.uniform(0.12, 0.34)) for _ in range(6)]
    start = chance.random()
    for arm in range(6):
        angle = start + math.tau * arm / 6

        def at(along: float, aside: float, angle: float = angle) -> Point:
            dx = math.cos(angle) * along - math.sin(angle) * aside
            dy = math.sin(angle) * along + math.cos(angle) * aside
            return x + dx * size / canvas.aspect, y + dy * size

        canvas.line([at(0, 0), at(1, 0)], _WHITE, size * 0.032)
        for along, reach in branches:
            for side in (-1, 1):
                tip = at(along + reach * 0.5, side * reach * 0.87)
                canvas.line([at(along, 0), tip], _WHITE, size * 0.022)
        canvas.polygon([at(0.95, 0), at(1.02, 0.05), at(1.1, 0), at(1.02, -0.05)], _WHITE)
    points = [
        (x + math.cos(start + math.tau * k / 6) * size * 0.2 / canvas.aspect,
         y + math.sin(start + math.tau * k / 6) * size * 0.2)
        for k in range(6)
    ]  # fmt: skip
    canvas.polygon(points, (232, 240, 246), 210)
    canvas.disc(x, y, size * 0.035, canvas.palette.near)


def comet(canvas: Canvas) -> None:
    """A comet with two tails above roofs or hills, leaning either way."""
    palette, chance = canvas.palette, canvas.chance
    dark = PALETTES["night"]
    canvas.fade((mix(dark.sky[0], palette.sky[0], 0.35), mix(dark.sky[1], palette.sky[0], 0.6),
                 mix(palette.sky[2], palette.sky[1], 0.4)), 0, 0.87)  # fmt: skip
    canvas.stars(520, 0.85)
    way = chance.choice((-1, 1))
    _tails(canvas, 0.5 - way * chance.uniform(0.02, 0.2), chance.uniform(0.48, 0.66), way)
    canvas.ridge(0.85, 0.03, mix(palette.far, palette.near, 0.5))
    canvas.box(0, 0.87, 1, 1.01, palette.near)
    if chance.random() < 0.6:
        _roofs(canvas, 0.9)
    else:
        canvas.ridge(0.9, 0.035, palette.near)


def _tails(canvas: Canvas, x: float, y: float, way: int) -> None:
    """Head and tails as many faint lights: dust broad and curved, gas narrow and straight."""
    size = canvas.chance.uniform(0.8, 1.15)
    steep = canvas.chance.uniform(0.85, 1.2)
    for step in range(170):
        far = step / 170
        fall = (1 - far) ** 2.4
        reach = far * size
        dust = (
            x + way * (0.34 * reach + 0.12 * reach * reach),
            y - steep * (0.44 - 0.14 * far) * reach,
        )
        canvas.glow(*dust, 0.014 + 0.085 * far, (255, 238, 200), 0.16 * fall)
        if step % 2 == 0:
            gas = (x + way * 0.22 * reach, y - steep * 0.6 * reach)
            canvas.glow(*gas, 0.01 + 0.02 * far, (150, 195, 255), 0.3 * fall)
    canvas.glow(x, y, 0.075, (255, 246, 224), 0.6)
    canvas.glow(x, y, 0.03, (255, 255, 250), 1.0)
    canvas.disc(x, y, 0.0055, (255, 255, 252))


def _roofs(canvas: Canvas, base: float) -> None:
    ink = mix(canvas.palette.near, (0, 0, 0), 0.3)
    x = -0.03
    while x < 1:
        wide = canvas.chance.uniform(0.05, 0.11)
        top = base - canvas.chance.uniform(0, 0.07)
        canvas.box(x, top, x + wide, 1.01, ink)
        ridge = (x + wide / 2, top - wide * 0.55)
        canvas.polygon([(x - 0.006, top), ridge, (x + wide + 0.006, top)], ink)
        if canvas.chance.random() < 0.5:
            canvas.box(x + wide * 0.68, top - wide * 0.6, x + wide * 0.8, top, ink)
        if canvas.chance.random() < 0.3:
            canvas.box(x + wide * 0.4, top + 0.02, x + wide * 0.55, top + 0.05, canvas.palette.lamp)
        x += wide


def observatory(canvas: Canvas) -> None:
    """A dome with an open slit under turning stars."""
    palette = canvas.palette
    canvas.sky(0.9)
    pole = (0.6, 0.22)
    for _ in range(190):
        radius = canvas.chance.uniform(0.02, 1.15)
        start = canvas.chance.uniform(0, 360)
        colour = mix(palette.sky[1], palette.sun, canvas.chance.uniform(0.15, 0.85))
        canvas.arc(*pole, radius / canvas.aspect, radius, start, start + 17, colour, 0.0022)
    canvas.glow(0.3, 0.86, 0.6, palette.sky[2], 0.6)
    canvas.ridge(0.82, 0.03, palette.far)
    canvas.ridge(0.9, 0.03, palette.near)
    white = mix(_WHITE, palette.sky[1], 0.45)
    shade = mix(white, palette.near, 0.45)
    canvas.box(0.2, 0.66, 0.48, 0.9, white)
    canvas.box(0.38, 0.66, 0.48, 0.9, shade)
    radius = 0.155
    dome = [(0.34 + radius * math.cos(math.pi * k / 40),
             0.66 - radius * canvas.aspect * math.sin(math.pi * k / 40))
            for k in range(41)]  # fmt: skip
    canvas.polygon(dome, white)
    canvas.polygon([(0.34, 0.66), *[p for p in dome if p[0] > 0.395], (0.43, 0.66)], shade, 150)
    canvas.polygon([(0.318, 0.655), (0.362, 0.655), (0.385, 0.43), (0.335, 0.41)], palette.near)
    canvas.glow(0.345, 0.55, 0.1, palette.lamp, 0.75)
    canvas.line([(0.34, 0.6), (0.372, 0.4)], mix(white, palette.near, 0.6), 0.022)
    canvas.box(0.185, 0.65, 0.495, 0.675, shade)
    canvas.box(0.24, 0.78, 0.27, 0.9, palette.lamp)
    canvas.ridge(0.94, 0.012, mix(palette.near, (0, 0, 0), 0.3))


SCENES: dict[str, Callable[[Canvas], None]] = {
    "hills": hills,
    "viaduct": viaduct,
    "train": train,
    "orchard": orchard,
    "snow": snow,
    "comet": comet,
    "observatory": observatory,
}
