"""Scenes of the town: skyline, streets, the Assembly's dome, the market."""

from __future__ import annotations

import math
from collections.abc import Callable

from reader.demo.paint import Canvas, Colour, mix

_WHITE = (250, 248, 240)
_RED = (178, 58, 48)


def sky(canvas: Canvas, horizon: float) -> None:
    """The sky over a town, with stars or clouds as the hour has it."""
    palette = canvas.palette
    canvas.sky(horizon)
    if palette.starry:
        canvas.stars(380, horizon * 0.9)
    else:
        canvas.clouds(8, 0.06, horizon * 0.7, mix(palette.sky[2], palette.sun, 0.5), 130)
    canvas.glow(0.7, horizon * 0.75, 0.7, palette.sun, 0.3)


def skyline(canvas: Canvas) -> None:
    """A city by the river, three rows deep, few windows lit."""
    palette, chance = canvas.palette, canvas.chance
    sky(canvas, 0.75)
    for row in range(3):
        colour = mix(palette.far, palette.near, 0.2 + 0.4 * row)
        x = -0.03
        while x < 1.02:
            wide = chance.uniform(0.035, 0.085)
            top = 0.46 + 0.07 * row - chance.uniform(0, 0.16) * (1.1 - 0.25 * row)
            canvas.box(x, top, x + wide, 0.76, colour)
            _roof(canvas, x, top, wide, colour)
            for _ in range(3 if row else 0):
                left, high = x + wide * chance.uniform(0.1, 0.8), chance.uniform(top + 0.03, 0.73)
                canvas.box(left, high, left + 0.006, high + 0.014, palette.lamp, 220)
            x += wide + chance.choice((0, 0, 0.008))
    canvas.water(0.76)
    for _ in range(46):
        x, long = chance.random(), chance.uniform(0.02, 0.12)
        for step in range(6):
            y = 0.77 + long * step / 3
            canvas.oval(x + chance.uniform(-0.003, 0.003), y, 0.006, 0.0025, palette.lamp, 130)
    canvas.box(0, 0.75, 1, 0.768, palette.near)


def _roof(canvas: Canvas, x: float, top: float, wide: float, colour: Colour) -> None:
    kind = canvas.chance.random()
    if kind < 0.4:
        canvas.polygon([(x, top), (x + wide / 2, top - wide * 0.6), (x + wide, top)], colour)
    elif kind < 0.55:
        canvas.line([(x + wide / 2, top), (x + wide / 2, top - 0.09)], colour, 0.005)
    elif kind < 0.68:
        canvas.oval(x + wide / 2, top, wide * 0.36, wide * 0.42, colour)
        canvas.line([(x + wide / 2, top), (x + wide / 2, top - wide * 0.85)], colour, 0.004)


def street(canvas: Canvas) -> None:
    """A row of gabled houses in many colours, trees or lamps before them."""
    palette, chance = canvas.palette, canvas.chance
    sky(canvas, 0.7)
    hues = ((196, 112, 84), (222, 190, 132), (142, 168, 164), (178, 140, 150), (206, 204, 188),
            (120, 142, 170))  # fmt: skip
    x, number = -0.02, chance.randrange(6)
    while x < 1:
        wide = chance.uniform(0.1, 0.14)
        top = chance.uniform(0.33, 0.43)
        colour = mix(hues[number % 6], palette.near, 0.12)
        _house(canvas, x, top, wide, colour)
        x += wide
        number += 1
    canvas.polygon(
        [(0, 0.82), (1, 0.82), (1, 1.01), (0, 1.01)], mix(palette.near, palette.far, 0.5)
    )
    canvas.box(0, 0.815, 1, 0.835, mix(palette.paper, palette.far, 0.4))
    for row in range(7):
        y = 0.85 + row * 0.024
        for step in range(40):
            left = (step + (row % 2) / 2) / 38
            canvas.oval(left, y, 0.011, 0.008, mix(palette.far, palette.near, chance.random()), 90)
    for step in range(5):
        _tree(canvas, 0.08 + step * 0.22 + chance.uniform(-0.02, 0.02), 0.84)


def _house(canvas: Canvas, x: float, top: float, wide: float, colour: Colour) -> None:
    palette, chance = canvas.palette, canvas.chance
    canvas.box(x, top, x + wide, 0.83, colour)
    gable = top - wide * canvas.aspect * 0.55
    roof = mix((128, 62, 48), palette.near, 0.3)
    canvas.polygon([(x, top), (x + wide / 2, gable), (x + wide, top)], colour)
    canvas.line([(x - 0.003, top), (x + wide / 2, gable), (x + wide + 0.003, top)], roof, 0.014)
    canvas.polygon([(x + wide * 0.86, top), (x + wide, top), (x + wide, 0.83),
                    (x + wide * 0.86, 0.83)], palette.near, 45)  # fmt: skip
    trim = mix(_WHITE, palette.sky[1], 0.2)
    glass = mix(palette.near, palette.sky[0], 0.35)
    canvas.disc(x + wide / 2, (top + gable) / 2 + 0.02, 0.018, trim)
    canvas.disc(x + wide / 2, (top + gable) / 2 + 0.02, 0.012, glass)
    for row in range(3):
        for column in range(2):
            left, high = x + wide * (0.16 + 0.4 * column), top + 0.045 + 0.125 * row
            if row == 2 and column == 0:
                door = mix(_RED, palette.near, chance.uniform(0.1, 0.7))
                canvas.box(left - 0.004, high - 0.012, left + wide * 0.3, 0.83, trim)
                canvas.box(left, high, left + wide * 0.27, 0.83, door)
                continue
            lit = chance.random() < 0.25
            canvas.box(left - 0.004, high - 0.008, left + wide * 0.25 + 0.004, high + 0.083, trim)
            canvas.box(left, high, left + wide * 0.25, high + 0.075, palette.lamp if lit else glass)
            canvas.line([(left + wide * 0.125, high), (left + wide * 0.125, high + 0.075)],
                        trim, 0.003)  # fmt: skip


def _tree(canvas: Canvas, x: float, ground: float) -> None:
    palette, chance = canvas.palette, canvas.chance
    canvas.line(
        [(x, ground + 0.02), (x, ground - 0.16)], mix((84, 62, 46), palette.near, 0.4), 0.012
    )
    leaf = mix((92, 140, 82), palette.lamp, 0.6 if palette.warm else 0.1)
    for _ in range(70):
        dx, dy = chance.gauss(0, 0.02), chance.gauss(0, 0.042)
        tone = mix(leaf, palette.near, max(0.0, min(0.7, 0.3 + dy * 5 + dx * 4)))
        canvas.disc(x + dx, ground - 0.2 + dy, chance.uniform(0.012, 0.024), tone, 240)


def rotunda(canvas: Canvas) -> None:
    """The Assembly: a dome over columns on a flight of steps."""
    palette = canvas.palette
    sky(canvas, 0.85)
    canvas.ridge(0.74, 0.02, palette.far)
    stone = mix((214, 204, 184), palette.near, 0.35)
    shade = mix(stone, palette.near, 0.4)
    canvas.box(0.14, 0.5, 0.86, 0.8, shade)
    for step in range(18):
        left = 0.155 + step * 0.0392
        canvas.box(left, 0.54, left + 0.018, 0.62, palette.lamp if step % 3 else shade)
        canvas.box(left, 0.67, left + 0.018, 0.76, palette.lamp if step % 4 else shade)
    canvas.box(0.13, 0.485, 0.87, 0.51, stone)
    half, base = 0.155, 0.4
    dome = [(0.5 + half * math.cos(math.pi * k / 48),
             base - half * canvas.aspect * 0.82 * math.sin(math.pi * k / 48))
            for k in range(49)]  # fmt: skip
    copper = mix((98, 146, 132), palette.near, 0.35)
    canvas.polygon(dome, copper)
    canvas.polygon([(0.52, base), *[p for p in dome if p[0] > 0.55], (0.6, base)][::-1],
                   mix(copper, palette.near, 0.35))  # fmt: skip
    for rib in (-0.1, -0.05, 0, 0.05, 0.1):
        top = base - half * canvas.aspect * 0.82
        curve = [(0.5 + rib * math.cos(t), base - (base - top) * math.sin(t))
                 for t in [math.pi / 2 * k / 12 for k in range(13)]]  # fmt: skip
        canvas.line(curve, mix(copper, palette.sun, 0.25), 0.004)
    canvas.box(0.35, base, 0.65, 0.49, stone)
    for step in range(9):
        canvas.box(0.36 + step * 0.0325, base + 0.02, 0.372 + step * 0.0325, 0.48, palette.lamp)
    top = base - half * canvas.aspect * 0.82
    canvas.box(0.488, top - 0.05, 0.512, top + 0.01, stone)
    canvas.polygon([(0.484, top - 0.05), (0.5, top - 0.1), (0.516, top - 0.05)], copper)
    canvas.line([(0.5, top - 0.1), (0.5, top - 0.17)], shade, 0.004)
    canvas.polygon([(0.5, top - 0.17), (0.535, top - 0.155), (0.5, top - 0.135)], _RED)
    canvas.polygon([(0.36, 0.54), (0.5, 0.44), (0.64, 0.54)], stone)
    canvas.polygon([(0.39, 0.533), (0.5, 0.46), (0.61, 0.533)], shade)
    canvas.box(0.355, 0.54, 0.645, 0.565, stone)
    canvas.box(0.37, 0.565, 0.63, 0.8, mix(shade, palette.near, 0.4))
    canvas.glow(0.5, 0.72, 0.3, palette.lamp, 0.5)
    for step in range(7):
        left = 0.372 + step * 0.0395
        canvas.box(left, 0.565, left + 0.02, 0.8, stone)
        canvas.box(left + 0.013, 0.565, left + 0.02, 0.8, shade)
    for step in range(6):
        y = 0.8 + step * 0.022
        canvas.box(0.33 - 0.025 * step, y, 0.67 + 0.025 * step, y + 0.022,
                   mix(stone, palette.near, 0.12 * (step % 2) + 0.06 * step))  # fmt: skip
    canvas.polygon([(0, 0.8), (0.33, 0.8), (0.2, 0.935), (0, 0.935)], palette.near)
    canvas.polygon([(1, 0.8), (0.67, 0.8), (0.8, 0.935), (1, 0.935)], palette.near)
    canvas.box(0, 0.93, 1, 1.01, mix(palette.near, palette.far, 0.35))
    for x in (0.08, 0.2, 0.8, 0.92):
        canvas.line([(x, 0.94), (x, 0.72)], mix(palette.near, (0, 0, 0), 0.3), 0.006)
        canvas.glow(x, 0.71, 0.08, palette.lamp, 0.85)
        canvas.disc(x, 0.71, 0.012, palette.sun)


def market(canvas: Canvas) -> None:
    """Stalls with striped awnings and boxes of fish and fruit."""
    palette, chance = canvas.palette, canvas.chance
    sky(canvas, 0.6)
    x = -0.02
    while x < 1:
        wide = chance.uniform(0.13, 0.18)
        hue = chance.choice(((196, 150, 112), (206, 186, 150), (158, 160, 158)))
        _house(canvas, x, chance.uniform(0.3, 0.36), wide, mix(hue, palette.near, 0.25))
        x += wide
    canvas.fade((mix(palette.far, palette.near, 0.35), palette.near), 0.72)
    colours = ((186, 62, 50), (44, 106, 128), (214, 160, 60))
    for number in range(4):
        left = -0.06 + number * 0.275
        _stall(canvas, left, 0.25, mix(colours[number % 3], palette.near, 0.08))


def _stall(canvas: Canvas, x: float, wide: float, colour: Colour) -> None:
    palette, chance = canvas.palette, canvas.chance
    wood = mix((138, 98, 66), palette.near, 0.25)
    for post in (x + 0.01, x + wide - 0.01):
        canvas.line([(post, 0.5), (post, 0.92)], wood, 0.008)
    canvas.box(x + 0.01, 0.52, x + wide - 0.01, 0.74, mix(palette.near, wood, 0.25))
    canvas.glow(x + wide / 2, 0.6, 0.16, palette.lamp, 0.6)
    stripes = 8
    pale = mix(_WHITE, palette.sky[1], 0.12)
    for step in range(stripes):
        a, b = step / stripes, (step + 1) / stripes
        tone = colour if step % 2 else pale
        top = [(x + 0.025 + (wide - 0.05) * a, 0.44), (x + 0.025 + (wide - 0.05) * b, 0.44)]
        low = [(x + wide * b, 0.545), (x + wide * a, 0.545)]
        canvas.polygon([*top, *low], tone)
        middle = x + wide * (a + b) / 2
        canvas.oval(middle, 0.545, wide / stripes / 2, 0.02, mix(tone, palette.near, 0.12))
    fruit = ((224, 148, 52), (196, 62, 48), (122, 150, 66), (240, 206, 88), (150, 176, 188))
    for box in range(3):
        left = x + 0.022 + box * (wide - 0.044) / 3
        right = left + (wide - 0.044) / 3 - 0.008
        tone = fruit[chance.randrange(5)]
        for row in range(3):
            for step in range(7):
                at = left + 0.005 + (right - left - 0.01) * (step + (row % 2) / 2) / 6.6
                canvas.disc(at, 0.74 - row * 0.014, 0.014,
                            mix(tone, palette.near, chance.uniform(0, 0.3)))  # fmt: skip
        canvas.polygon([(left - 0.004, 0.745), (right + 0.004, 0.745), (right, 0.815),
                        (left, 0.815)], wood)  # fmt: skip
        canvas.line([(left, 0.78), (right, 0.78)], mix(wood, palette.near, 0.5), 0.004)
    canvas.box(x + 0.012, 0.82, x + wide - 0.012, 0.905, mix(wood, palette.near, 0.4))


SCENES: dict[str, Callable[[Canvas], None]] = {
    "skyline": skyline,
    "street": street,
    "rotunda": rotunda,
    "market": market,
}
