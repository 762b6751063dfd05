"""Scenes of the coast: ferries, harbour, lighthouse, storm, sea gate, beach.

Each function draws one scene on a canvas; the canvas brings the light and the chances.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from reader.demo.paint import Canvas, Colour, Point, mix

_WHITE = (250, 248, 240)
_RED = (178, 58, 48)


def _sea(canvas: Canvas, horizon: float, sun: float | None = None) -> None:
    """Sky, sun, islands and water."""
    palette, chance = canvas.palette, canvas.chance
    x = chance.uniform(0.25, 0.75) if sun is None else sun
    height = horizon - chance.uniform(0.1, 0.2)
    canvas.sky(horizon + 0.02)
    if palette.starry:
        canvas.stars(160, horizon)
    canvas.clouds(7, 0.08, horizon - 0.1, mix(palette.sky[2], palette.sun, 0.4), 110)
    canvas.glow(x, height, 0.6, palette.sun, 0.75)
    canvas.disc(x, height, 0.042, palette.sun)
    canvas.ridge(horizon - 0.03, 0.04, mix(palette.far, palette.sky[2], 0.45))
    canvas.ridge(horizon - 0.006, 0.022, palette.far)
    canvas.water(horizon)
    canvas.ripples(x, horizon, 0.13, palette.sun, 240)


def sea(canvas: Canvas) -> None:
    """Nothing but light on water, and one sail."""
    _sea(canvas, 0.58)
    _sail(canvas, canvas.chance.uniform(0.2, 0.8), 0.66, 0.13)
    _gulls(canvas, 5, 0.12, 0.4)


def _sail(canvas: Canvas, x: float, y: float, size: float) -> None:
    dark = canvas.palette.near
    wide = size / canvas.aspect
    canvas.polygon([(x, y - size), (x, y - 0.02), (x + wide * 0.5, y - 0.02)], _WHITE)
    pale = mix(_WHITE, dark, 0.18)
    canvas.polygon([(x - 0.004, y - size * 0.86), (x - 0.004, y - 0.02),
                    (x - wide * 0.32, y - 0.02)], pale)  # fmt: skip
    canvas.polygon([(x - wide * 0.42, y - 0.014), (x + wide * 0.55, y - 0.014),
                    (x + wide * 0.38, y + 0.012), (x - wide * 0.3, y + 0.012)], dark)  # fmt: skip
    for step in range(7):
        below = y + 0.02 + step * size * 0.09
        half = wide * (0.36 - step * 0.045)
        canvas.oval(x + canvas.chance.uniform(-0.006, 0.006), below, half, 0.003, _WHITE, 90)


def _gulls(canvas: Canvas, count: int, top: float, bottom: float) -> None:
    for _ in range(count):
        x, y = canvas.chance.uniform(0.05, 0.95), canvas.chance.uniform(top, bottom)
        span = canvas.chance.uniform(0.009, 0.02)
        ink = mix(canvas.palette.near, canvas.palette.sky[1], 0.2)
        canvas.line([(x - span, y - span * 0.7), (x, y), (x + span, y - span * 0.7)], ink, 0.0035)


def ferry(canvas: Canvas) -> None:
    """A large white ferry beside a quay."""
    _sea(canvas, 0.56, sun=0.8)
    _gulls(canvas, 6, 0.08, 0.35)
    if canvas.chance.random() < 0.5:
        _ferry(canvas, 0.5, 0.6, 0.34)
    _ferry(canvas, 0.1, 0.76, 0.72)
    _quay(canvas)


def _ferry(canvas: Canvas, x: float, water: float, length: float) -> None:
    """A ferry with its stern at `x`, its waterline at `water`."""
    palette = canvas.palette
    dim = 0.4 if palette.starry else 0.0
    white = mix(_WHITE, palette.sky[1], 0.12 + dim)
    shade = mix(white, palette.near, 0.3)
    hull = mix((28, 64, 96), palette.near, 0.35)
    unit = length * canvas.aspect * 0.13

    def up(levels: float) -> float:
        return water - levels * unit

    end = x + length
    canvas.polygon([(x, up(1)), (end + 0.03 * length, up(1.1)), (end - 0.05 * length, water),
                    (x + 0.02 * length, water)], hull)  # fmt: skip
    canvas.box(x, up(1), end, up(0.86), _RED)
    canvas.box(x + 0.01 * length, up(1), x + 0.9 * length, up(1.75), white)
    canvas.box(x + 0.06 * length, up(1.75), x + 0.8 * length, up(2.4), mix(white, shade, 0.35))
    canvas.box(x + 0.58 * length, up(2.4), x + 0.78 * length, up(3), white)
    canvas.polygon([(x + 0.9 * length, up(1)), (x + 0.9 * length, up(1.75)), (end, up(1.1))], white)
    lamp = palette.lamp if dim else mix(palette.near, (90, 130, 160), 0.5)
    for deck, first, last, count in ((1.2, 0.04, 0.86, 24), (1.95, 0.09, 0.77, 18)):
        for step in range(count):
            left = x + (first + (last - first) * step / count) * length
            wide = 0.6 * (last - first) / count * length
            canvas.box(left, up(deck), left + wide, up(deck + 0.28), lamp)
    canvas.box(x + 0.6 * length, up(2.62), x + 0.775 * length, up(2.86), lamp)
    canvas.polygon([(x + 0.26 * length, up(2.4)), (x + 0.4 * length, up(2.4)),
                    (x + 0.38 * length, up(3.5)), (x + 0.27 * length, up(3.5))], hull)  # fmt: skip
    canvas.box(x + 0.268 * length, up(3.05), x + 0.388 * length, up(2.75), _RED)
    canvas.line([(x + 0.68 * length, up(3)), (x + 0.68 * length, up(4.1))], shade, 0.004)
    for _ in range(26):
        depth = canvas.chance.random()
        middle = x + length * canvas.chance.uniform(0.05, 0.95)
        canvas.oval(middle, water + 0.006 + depth * unit * 1.6, 0.03 * length, 0.0025,
                    mix(white, hull, canvas.chance.random()), 110)  # fmt: skip


def _quay(canvas: Canvas) -> None:
    """Stone in the foreground, with bollards and a rope."""
    dark = canvas.palette.near
    canvas.polygon([(0, 0.9), (1, 0.94), (1, 1.01), (0, 1.01)], dark)
    edge = mix(dark, canvas.palette.sun, 0.22)
    canvas.polygon([(0, 0.885), (1, 0.928), (1, 0.942), (0, 0.902)], edge)
    for x in (0.14, 0.52, 0.86):
        y = 0.89 + 0.043 * x
        canvas.box(x - 0.011, y - 0.05, x + 0.011, y + 0.012, dark)
        canvas.oval(x, y - 0.05, 0.017, 0.013, edge)
    points = [(0.14 + 0.05 * t, 0.86 - 0.11 * t + 0.05 * math.sin(math.pi * t)) for t in
              [step / 12 for step in range(13)]]  # fmt: skip
    canvas.line(points, mix(edge, _WHITE, 0.2), 0.004)


def harbour(canvas: Canvas) -> None:
    """Quays with cranes and warehouses, small boats in front."""
    palette, chance = canvas.palette, canvas.chance
    _sea(canvas, 0.55)
    far = mix(palette.far, palette.near, 0.45)
    x = -0.02
    while x < 1:
        wide, high = chance.uniform(0.06, 0.13), chance.uniform(0.05, 0.1)
        canvas.box(x, 0.57, x + wide, 0.57 - high, mix(far, palette.near, chance.uniform(0, 0.4)))
        canvas.polygon([(x, 0.57 - high), (x + wide / 2, 0.535 - high), (x + wide, 0.57 - high)],
                       mix(far, _RED, 0.25))  # fmt: skip
        x += wide
    for left in (0.12, 0.31, 0.71):
        _crane(canvas, left + chance.uniform(-0.04, 0.04), 0.57, chance.uniform(0.26, 0.36))
    canvas.box(0, 0.565, 1, 0.59, palette.near)
    for x, y, size in ((0.2, 0.7, 0.16), (0.52, 0.78, 0.26), (0.83, 0.68, 0.15)):
        _sail(canvas, x + chance.uniform(-0.04, 0.04), y, size)
    _gulls(canvas, 6, 0.1, 0.4)


def _crane(canvas: Canvas, x: float, ground: float, height: float) -> None:
    ink = mix(canvas.palette.near, canvas.palette.lamp, 0.18)
    top = ground - height
    wide = 0.06
    for foot in (x, x + wide):
        canvas.line([(foot, ground), (x + wide / 2, top)], ink, 0.007)
    canvas.line([(x + 0.01, ground - height * 0.4), (x + wide - 0.01, ground - height * 0.4)],
                ink, 0.006)  # fmt: skip
    canvas.line([(x - 0.03, top + 0.012), (x + 0.17, top - 0.06)], ink, 0.009)
    canvas.line([(x + wide / 2, top - 0.07), (x + 0.17, top - 0.06)], ink, 0.003)
    canvas.line([(x + wide / 2, top), (x + wide / 2, top - 0.07), (x - 0.03, top + 0.012)],
                ink, 0.003)  # fmt: skip
    canvas.line([(x + 0.16, top - 0.055), (x + 0.16, ground - height * 0.3)], ink, 0.0025)


def lighthouse(canvas: Canvas) -> None:
    """A tower on a headland, its beam over the water."""
    palette = canvas.palette
    _sea(canvas, 0.62, sun=0.22)
    canvas.clouds(5, 0.05, 0.35, mix(palette.sky[0], palette.near, 0.3), 110)
    rock = palette.near
    shore: list[Point] = [(0.48, 0.76), (0.53, 0.66), (0.58, 0.63), (0.64, 0.54), (0.72, 0.52),
                          (0.8, 0.53), (0.88, 0.48), (0.95, 0.47), (1.01, 0.44)]  # fmt: skip
    canvas.polygon([*shore, (1.01, 1.01), (0.4, 1.01), (0.44, 0.86)], rock)
    canvas.polygon([*shore, (1.01, 0.53), (0.85, 0.57), (0.7, 0.6), (0.6, 0.7)],
                   mix(rock, palette.far, 0.35))  # fmt: skip
    for angle, reach in ((-0.13, 0.85), (0.07, 0.85)):
        far = (0.76 - reach, 0.2 + angle)
        canvas.polygon([(0.76, 0.2), far, (far[0], far[1] + 0.13)], palette.lamp, 50)
    _tower(canvas, 0.76, 0.525, 0.36)
    canvas.glow(0.76, 0.195, 0.14, palette.lamp, 0.9)
    for _ in range(60):
        x = canvas.chance.uniform(0.38, 0.56)
        y = 0.72 + (0.56 - x) * 1.3 + canvas.chance.uniform(0, 0.08)
        canvas.oval(x, y, canvas.chance.uniform(0.004, 0.02), 0.004, _WHITE, 120)


def _tower(canvas: Canvas, x: float, ground: float, height: float) -> None:
    palette = canvas.palette
    wide = height * 0.16 / canvas.aspect
    white = mix(_WHITE, palette.sky[1], 0.2)
    for step in range(5):
        low, high = ground - height * 0.17 * step, ground - height * 0.17 * (step + 1)
        below, above = wide * (1 - 0.08 * step), wide * (1 - 0.08 * (step + 1))
        colour = white if step % 2 == 0 else mix(_RED, palette.near, 0.15)
        canvas.polygon([(x - below, low), (x + below, low), (x + above, high), (x - above, high)],
                       colour)  # fmt: skip
        canvas.polygon([(x + below * 0.35, low), (x + below, low), (x + above, high),
                        (x + above * 0.35, high)], palette.near, 60)  # fmt: skip
    top = ground - height * 0.85
    canvas.box(x - wide * 0.8, top, x + wide * 0.8, top - height * 0.025, palette.near)
    canvas.box(x - wide * 0.45, top - height * 0.025, x + wide * 0.45, top - height * 0.13,
               palette.lamp)  # fmt: skip
    for side in (-0.45, -0.15, 0.15, 0.45):
        bar = x + wide * side
        canvas.line([(bar, top - height * 0.02), (bar, top - height * 0.13)], palette.near, 0.0025)
    cap, eaves = (x, top - height * 0.24), top - height * 0.13
    canvas.polygon([(x - wide * 0.6, eaves), cap, (x + wide * 0.6, eaves)],
                   mix(_RED, palette.near, 0.3))  # fmt: skip


def storm(canvas: Canvas) -> None:
    """Waves over a mole, rain aslant."""
    palette, chance = canvas.palette, canvas.chance
    canvas.sky(0.6)
    canvas.clouds(16, 0.02, 0.32, mix(palette.sky[0], palette.near, 0.45), 200)
    canvas.clouds(10, 0.2, 0.45, mix(palette.sky[2], palette.sky[1], 0.4), 130)
    canvas.water(0.5)
    for row in range(4):
        colour = mix(palette.water, palette.near, 0.12 + 0.2 * row)
        _wave(canvas, 0.53 + 0.07 * row, 0.022 + 0.009 * row, 3.5 - 0.5 * row, colour)
    _mole(canvas)
    _spray(canvas, 0.63, 0.68, 0.36)
    _spray(canvas, 0.4, 0.7, 0.2)
    _wave(canvas, 0.86, 0.035, 2.2, mix(palette.water, palette.near, 0.7))
    _wave(canvas, 0.93, 0.04, 1.7, mix(palette.near, palette.water, 0.15))
    for _ in range(420):
        x, y = chance.uniform(-0.1, 1.05), chance.uniform(-0.05, 0.95)
        long = chance.uniform(0.02, 0.06)
        canvas.line([(x, y), (x + long * 0.35, y + long)], palette.sky[2], 0.0012, 60)


def _wave(canvas: Canvas, y: float, height: float, count: float, colour: Colour) -> None:
    """One row of waves with crests that lean and are lit along the edge."""
    shift = canvas.chance.random() * math.tau
    crest: list[Point] = []
    for step in range(161):
        x = step / 160
        turn = math.tau * count * x + shift
        lean = math.sin(turn) + 0.28 * math.sin(2 * turn + 0.9) + 0.1 * math.sin(5.3 * turn)
        crest.append((x, y - height * lean))
    canvas.polygon([(0, 1.01), *crest, (1, 1.01)], colour)
    canvas.line(crest, mix(colour, _WHITE, 0.55), 0.0045, 190)


def _mole(canvas: Canvas) -> None:
    dark = canvas.palette.near
    canvas.polygon([(0.3, 0.9), (0.34, 0.7), (1.01, 0.62), (1.01, 0.95)], dark)
    canvas.polygon([(0.34, 0.7), (1.01, 0.62), (1.01, 0.65), (0.335, 0.725)],
                   mix(dark, canvas.palette.sky[2], 0.3))  # fmt: skip
    for step in range(14):
        x = 0.36 + step * 0.05
        slope = 0.725 - (x - 0.335) * 0.11
        canvas.line([(x, slope), (x - 0.012, slope + 0.12)], mix(dark, (0, 0, 0), 0.4), 0.003)
    _tower(canvas, 0.4, 0.7, 0.26)
    canvas.glow(0.4, 0.47, 0.1, canvas.palette.lamp, 0.9)


def _spray(canvas: Canvas, x: float, y: float, height: float) -> None:
    """A wave that has struck stone: mist in a broad fan, drops thrown out of it."""
    chance = canvas.chance
    white = mix(_WHITE, canvas.palette.sky[2], 0.3)
    for _ in range(90):
        rise = chance.random() ** 0.8
        angle = chance.gauss(-0.1, 0.42)
        reach = height * rise * math.cos(angle)
        px = x + math.sin(angle) * height * rise * 1.25 / canvas.aspect
        canvas.glow(px, y - reach, height * (0.1 + 0.16 * rise), white, 0.22 * (1.1 - rise))
    for _ in range(520):
        rise = 0.25 + 0.9 * chance.random() ** 1.3
        angle = chance.gauss(-0.1, 0.46)
        px = x + math.sin(angle) * height * rise * 1.3 / canvas.aspect
        py = y - height * rise * math.cos(angle)
        drop = 0.0012 + 0.0035 * chance.random() ** 3
        canvas.disc(px, py, drop, white, chance.randint(70, 200))
    for _ in range(40):
        foam = chance.gauss(0, 0.05)
        canvas.oval(x + foam, y + chance.uniform(-0.006, 0.014), 0.016, 0.006, white, 120)


def gate(canvas: Canvas) -> None:
    """The sea gate: two towers, a wall of steel, high water outside."""
    palette, chance = canvas.palette, canvas.chance
    canvas.sky(0.62)
    if palette.starry:
        canvas.stars(140, 0.5)
    canvas.clouds(12, 0.04, 0.36, mix(palette.sky[0], palette.near, 0.3), 150)
    canvas.ridge(0.56, 0.03, palette.far)
    canvas.water(0.56)
    steel = mix((88, 110, 122), palette.near, 0.4)
    canvas.box(0.24, 0.5, 0.76, 0.74, steel)
    for step in range(13):
        x = 0.26 + step * 0.04
        canvas.box(x, 0.5, x + 0.012, 0.74, mix(steel, palette.near, 0.45))
    for y in (0.53, 0.62, 0.7):
        canvas.box(0.24, y, 0.76, y + 0.012, mix(steel, palette.sky[2], 0.3))
    canvas.box(0.24, 0.487, 0.76, 0.505, mix(steel, palette.sun, 0.35))
    for x in (0.13, 0.76):
        stone = mix((152, 146, 134), palette.near, 0.42)
        canvas.box(x, 0.24, x + 0.11, 0.76, stone)
        canvas.box(x + 0.075, 0.24, x + 0.11, 0.76, mix(stone, palette.near, 0.45))
        canvas.box(x - 0.012, 0.21, x + 0.122, 0.25, mix(stone, palette.near, 0.3))
        for row in range(3):
            for column in range(2):
                left, top = x + 0.014 + column * 0.034, 0.3 + row * 0.085
                canvas.box(left, top, left + 0.02, top + 0.045, palette.lamp)
        canvas.line([(x + 0.055, 0.21), (x + 0.055, 0.1)], palette.near, 0.004)
        canvas.disc(x + 0.055, 0.1, 0.011, _RED)
        canvas.glow(x + 0.055, 0.1, 0.09, (255, 90, 70), 0.7)
    canvas.glow(0.5, 0.6, 0.5, palette.lamp, 0.16)
    for row in range(4):
        colour = mix(palette.water, palette.near, 0.15 + 0.2 * row)
        _wave(canvas, 0.72 + 0.075 * row, 0.016 + 0.008 * row, 3.4 - 0.55 * row, colour)
    _spray(canvas, chance.uniform(0.3, 0.45), 0.73, 0.24)
    _spray(canvas, chance.uniform(0.55, 0.7), 0.73, 0.17)


def tide(canvas: Canvas, turn: float) -> None:
    """A beach at one moment of a wave's coming and going; `turn` runs 0..1 and closes."""
    palette = canvas.palette
    canvas.sky(0.42)
    canvas.glow(0.68, 0.3, 0.6, palette.sun, 0.75)
    canvas.disc(0.68, 0.3, 0.05, palette.sun)
    canvas.ridge(0.4, 0.03, palette.far)
    canvas.water(0.42)
    canvas.ripples(0.68, 0.42, 0.1, palette.sun, 90)
    sand = mix(palette.lamp, palette.near, 0.5)
    canvas.polygon([(0, 0.82), (0.5, 0.78), (1, 0.7), (1, 1.01), (0, 1.01)], sand)
    for row in range(3):
        phase = (turn + row / 3) % 1
        reach = 0.52 + 0.3 * math.sin(phase * math.pi / 2)
        shade = round(200 * math.sin(phase * math.pi))
        edge = [
            (step / 40, reach + 0.05 - 0.1 * step / 40 + 0.012 * math.sin(step * 0.55 + row * 2.1))
            for step in range(41)
        ]
        back = [(x, y - 0.05) for x, y in reversed(edge)]
        canvas.polygon([*edge, *back], mix(palette.water, palette.sky[2], 0.5), shade // 2)
        canvas.line(edge, _WHITE, 0.012, shade)


SCENES: dict[str, Callable[[Canvas], None]] = {
    "sea": sea,
    "ferry": ferry,
    "harbour": harbour,
    "lighthouse": lighthouse,
    "storm": storm,
    "gate": gate,
}
MOVING: dict[str, Callable[[Canvas, float], None]] = {"tide": tide}
