"""Scenes under water: the kelp forest and the tidal turbines."""

from __future__ import annotations

import math
from collections.abc import Callable

from reader.demo.paint import Canvas, Colour, Point, mix

_WHITE = (250, 248, 240)


def _depths(canvas: Canvas) -> None:
    """Water from the bright surface to the dark floor, with shafts of light."""
    palette, chance = canvas.palette, canvas.chance
    bright = mix(palette.water, palette.sky[2], 0.55)
    canvas.fade((bright, palette.water, mix(palette.water, palette.near, 0.75)))
    for _ in range(9):
        x = chance.uniform(0, 1)
        wide, lean = chance.uniform(0.02, 0.07), chance.uniform(-0.12, 0.2)
        canvas.polygon([(x, -0.01), (x + wide, -0.01), (x + wide * 2.2 + lean, 0.95),
                        (x + lean - wide * 0.8, 0.95)], palette.sun, 22)  # fmt: skip
    canvas.soften(0.008)
    canvas.glow(0.5, -0.05, 0.75, palette.sun, 0.5)


def _floor(canvas: Canvas, y: float) -> None:
    palette = canvas.palette
    canvas.ridge(y, 0.03, mix(palette.near, palette.water, 0.3))
    canvas.ridge(y + 0.06, 0.03, palette.near)


def _fish(canvas: Canvas, x: float, y: float, size: float, colour: Colour, way: int) -> None:
    wide = size / canvas.aspect
    canvas.oval(x, y, wide, size * 0.36, colour)
    tail = x - way * wide * 0.9
    canvas.polygon([(tail, y), (tail - way * wide * 0.55, y - size * 0.34),
                    (tail - way * wide * 0.55, y + size * 0.34)], colour)  # fmt: skip
    canvas.disc(x + way * wide * 0.6, y - size * 0.08, size * 0.06, _WHITE)


def _shoal(canvas: Canvas, x: float, y: float, count: int, colour: Colour) -> None:
    way = canvas.chance.choice((-1, 1))
    for _ in range(count):
        dx, dy = canvas.chance.gauss(0, 0.09), canvas.chance.gauss(0, 0.05)
        _fish(canvas, x + dx, y + dy, canvas.chance.uniform(0.01, 0.018), colour, way)


def kelp(canvas: Canvas) -> None:
    """Tall fronds in three depths, small fish, and at times a diver."""
    palette, chance = canvas.palette, canvas.chance
    _depths(canvas)
    _floor(canvas, 0.9)
    leaf = (116, 108, 38)
    for depth, count in ((0, 13), (1, 9), (2, 6)):
        tone = mix(mix(leaf, palette.water, 0.75 - 0.33 * depth), palette.near, 0.05 + 0.14 * depth)
        for number in range(count):
            x = (number + chance.uniform(0.1, 0.9)) / count
            if depth and 0.36 < x < 0.66:
                continue
            _frond(
                canvas, x, chance.uniform(0.02, 0.3) * (1.2 - 0.4 * depth), tone, 0.6 + depth * 0.5
            )
        if depth == 0:
            _shoal(canvas, 0.55, 0.35, 22, mix(palette.sky[2], palette.water, 0.35))
    if chance.random() < 0.5:
        _diver(canvas, 0.5, 0.42)
    else:
        _fish(canvas, 0.47, 0.55, 0.055, mix((206, 150, 74), palette.water, 0.15), 1)
        _fish(canvas, 0.6, 0.64, 0.04, mix((206, 150, 74), palette.water, 0.25), 1)
    for _ in range(40):
        canvas.disc(chance.random(), chance.random(), chance.uniform(0.001, 0.004), palette.sun, 90)


def _frond(canvas: Canvas, x: float, top: float, tone: Colour, size: float) -> None:
    """A stem with long blades that lift outwards and drift with the current."""
    chance = canvas.chance
    sway, phase = chance.uniform(0.01, 0.03), chance.uniform(0, 6)
    stem: list[Point] = []
    for step in range(37):
        y = 1 - (1 - top) * step / 36
        stem.append((x + sway * math.sin(phase + (1 - y) * 5) * (1 - y) * 1.8, y))
    canvas.line(stem, mix(tone, (40, 34, 10), 0.3), 0.004 * size + 0.002)
    for number, (px, py) in enumerate(stem[5:], start=5):
        way = 1 if number % 2 else -1
        long = size * (0.105 - 0.0014 * number) * chance.uniform(0.75, 1.15)
        reach = way * long * 0.62 + 0.012 * size
        bend = py - long * chance.uniform(0.25, 0.5)
        tip = (px + reach, bend + long * 0.28)
        middle = px + reach * 0.55
        light = mix(tone, canvas.palette.sun, 0.05 + 0.22 * chance.random())
        canvas.polygon(
            [(px, py), (middle, bend), tip, (middle - way * 0.002, bend + long * 0.34)], light
        )
        canvas.line([(px, py), (middle, bend + long * 0.15), tip], mix(light, tone, 0.7), 0.0014)
        canvas.disc(
            px + way * 0.002, py - 0.004, 0.0045 * size, mix(tone, canvas.palette.sun, 0.35)
        )


def _diver(canvas: Canvas, x: float, y: float) -> None:
    ink = mix(canvas.palette.near, (0, 0, 0), 0.35)
    canvas.line([(x - 0.05, y), (x + 0.04, y + 0.02)], ink, 0.05)
    canvas.disc(x + 0.07, y + 0.02, 0.034, ink)
    canvas.rounded(x - 0.045, y - 0.062, x + 0.03, y - 0.024, 0.018, mix((214, 158, 58), ink, 0.2))
    canvas.line([(x - 0.05, y), (x - 0.11, y + 0.035), (x - 0.16, y + 0.02)], ink, 0.026)
    canvas.line([(x - 0.05, y), (x - 0.12, y - 0.01), (x - 0.165, y - 0.05)], ink, 0.026)
    for dx, dy in ((-0.16, 0.02), (-0.165, -0.05)):
        fin = [(0, -0.012), (0, 0.012), (-0.055, 0.03), (-0.055, -0.012)]
        canvas.polygon(
            [(x + dx + fx, y + dy + fy) for fx, fy in fin], mix((214, 158, 58), ink, 0.2)
        )
    canvas.line([(x + 0.035, y + 0.02), (x + 0.075, y + 0.09), (x + 0.12, y + 0.1)], ink, 0.022)
    canvas.box(x + 0.105, y + 0.07, x + 0.14, y + 0.12, _WHITE)
    canvas.rounded(x + 0.082, y + 0.003, x + 0.096, y + 0.032, 0.006, canvas.palette.sky[2])
    for step in range(14):
        rise = (x + 0.075 + 0.012 * math.sin(step), y - 0.03 - step * 0.03)
        canvas.ring(*rise, 0.004 + step * 0.001, mix(_WHITE, canvas.palette.water, 0.3), 0.002)


def turbine(canvas: Canvas) -> None:
    """Three tidal turbines on the floor of the strait, smaller with distance."""
    palette = canvas.palette
    _depths(canvas)
    canvas.ridge(0.83, 0.03, mix(palette.near, palette.water, 0.55))
    for x, ground, size, haze in ((0.8, 0.86, 0.34, 0.6), (0.58, 0.88, 0.46, 0.35)):
        _rotor(canvas, x, ground, size, haze)
    _shoal(canvas, 0.62, 0.24, 40, mix(palette.sky[2], palette.water, 0.25))
    _floor(canvas, 0.9)
    _rotor(canvas, 0.29, 0.94, 0.72, 0)
    porpoise = mix(palette.near, palette.water, 0.25)
    _porpoise(canvas, 0.76, 0.48, 0.12, porpoise)


def _rotor(canvas: Canvas, x: float, ground: float, size: float, haze: float) -> None:
    palette, chance = canvas.palette, canvas.chance
    steel = mix((214, 206, 180), palette.water, 0.15 + haze)
    shade = mix(steel, palette.near, 0.4 * (1 - haze))
    hub = ground - size * 0.62
    wide = size / canvas.aspect
    canvas.polygon([(x - wide * 0.035, hub), (x + wide * 0.035, hub), (x + wide * 0.06, ground),
                    (x - wide * 0.06, ground)], shade)  # fmt: skip
    canvas.polygon([(x - wide * 0.2, ground + 0.012), (x - wide * 0.07, ground - size * 0.09),
                    (x + wide * 0.07, ground - size * 0.09), (x + wide * 0.2, ground + 0.012)],
                   shade)  # fmt: skip
    start = chance.uniform(0, 2)
    for blade in range(3):
        angle = start + math.tau * blade / 3

        def at(along: float, aside: float, angle: float = angle) -> Point:
            dx = math.cos(angle) * along - math.sin(angle) * aside
            dy = math.sin(angle) * along + math.cos(angle) * aside
            return x + dx * wide, hub + dy * size

        canvas.polygon([at(0.02, -0.02), at(0.12, -0.045), at(0.42, -0.006), at(0.43, 0.004),
                        at(0.14, 0.03), at(0.02, 0.02)], steel)  # fmt: skip
        canvas.polygon([at(0.02, 0.005), at(0.42, 0.002), at(0.14, 0.03), at(0.02, 0.02)], shade)
        canvas.polygon([at(0.385, -0.01), at(0.42, -0.006), at(0.43, 0.004), at(0.385, 0.007)],
                       mix((190, 60, 44), palette.water, haze))  # fmt: skip
    canvas.disc(x, hub, size * 0.055, steel)
    canvas.disc(x, hub, size * 0.026, shade)


def _porpoise(canvas: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    wide = size / canvas.aspect
    back = [(x + wide * (k / 10 - 1), y - size * 0.26 * math.sin(math.pi * (k / 20) ** 0.8))
            for k in range(21)]  # fmt: skip
    belly = [(x + wide * (1 - k / 10), y + size * 0.16 * math.sin(math.pi * (k / 20)))
             for k in range(21)]  # fmt: skip
    canvas.polygon([*back, *belly], colour)
    canvas.polygon([(x - wide * 0.05, y - size * 0.22), (x + wide * 0.12, y - size * 0.44),
                    (x + wide * 0.22, y - size * 0.2)], colour)  # fmt: skip
    canvas.polygon([(x - wide * 0.95, y), (x - wide * 1.3, y - size * 0.14), (x - wide * 1.2, y),
                    (x - wide * 1.3, y + size * 0.14)], colour)  # fmt: skip
    canvas.polygon([(x + wide * 0.3, y + size * 0.1), (x + wide * 0.14, y + size * 0.34),
                    (x + wide * 0.46, y + size * 0.12)], colour)  # fmt: skip
    canvas.disc(x + wide * 0.78, y - size * 0.04, size * 0.025, _WHITE)


SCENES: dict[str, Callable[[Canvas], None]] = {"kelp": kelp, "turbine": turbine}
