"""Scenes with people: a stadium, a stage, and portraits whose variants are their sitters."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

from reader.demo.faces import draw_person, look
from reader.demo.paint import PALETTES, Canvas, Colour, Point, mix
from reader.demo.scenes_town import sky

_WHITE = (250, 248, 240)
_RED = (178, 58, 48)


def stadium(canvas: Canvas) -> None:
    """A football ground under floodlights, the stands full."""
    palette, chance = canvas.palette, canvas.chance
    sky(canvas, 0.55)
    if palette.starry:
        for x, y, hue in ((0.3, 0.16, (255, 196, 110)), (0.55, 0.1, (255, 120, 104)),
                          (0.72, 0.2, (150, 210, 255))):  # fmt: skip
            _firework(canvas, x, y, hue)
    stand = mix(palette.near, palette.far, 0.3)
    canvas.polygon([(0, 0.36), (0.2, 0.42), (0.8, 0.42), (1, 0.36), (1, 0.66), (0, 0.66)], stand)
    canvas.polygon([(0, 0.31), (0.2, 0.385), (0.8, 0.385), (1, 0.31), (1, 0.36), (0.8, 0.42),
                    (0.2, 0.42), (0, 0.36)], palette.near)  # fmt: skip
    crowd = ((214, 74, 60), (240, 226, 196), (58, 96, 150), (226, 180, 90), (120, 110, 120))
    for _ in range(3600):
        x, y = chance.random(), chance.uniform(0.43, 0.645)
        tone = crowd[0] if x > 0.62 and chance.random() < 0.6 else chance.choice(crowd)
        canvas.disc(x, y, 0.0042, mix(tone, palette.near, chance.uniform(0.1, 0.5)))
    grass = mix((74, 142, 70), palette.near, 0.12)
    canvas.fade((mix(grass, palette.sun, 0.18), grass, mix(grass, palette.near, 0.3)), 0.66)
    for step in range(9):
        a, b = step / 9, step / 9 + 1 / 18
        quad = [(a, 0.66), (b, 0.66), ((b - 0.5) * 1.9 + 0.5, 1.01), ((a - 0.5) * 1.9 + 0.5, 1.01)]
        canvas.polygon(quad, (255, 255, 230), 16)
    chalk = mix(_WHITE, grass, 0.2)
    canvas.line([(0.04, 0.685), (0.96, 0.685)], chalk, 0.004)
    canvas.line([(0.3, 0.685), (0.25, 0.79), (0.75, 0.79), (0.7, 0.685)], chalk, 0.0045)
    canvas.line([(0.4, 0.685), (0.385, 0.73), (0.615, 0.73), (0.6, 0.685)], chalk, 0.0045)
    canvas.arc(0.5, 0.79, 0.09, 0.05, 0, 180, chalk, 0.0045)
    canvas.line([(0.425, 0.685), (0.425, 0.59), (0.575, 0.59), (0.575, 0.685)], _WHITE, 0.008)
    for step in range(9):
        x = 0.431 + step * 0.0175
        canvas.line([(x, 0.6), (x, 0.68)], _WHITE, 0.0014, 110)
    for step in range(5):
        canvas.line(
            [(0.43, 0.605 + step * 0.018), (0.57, 0.605 + step * 0.018)], _WHITE, 0.0014, 110
        )
    for x, y, tone in ((0.515, 0.685, (240, 190, 60)), (0.47, 0.87, _RED), (0.2, 0.8, _RED),
                       (0.82, 0.84, (58, 96, 150)), (0.68, 0.76, (58, 96, 150))):  # fmt: skip
        _player(canvas, x, y, 0.05 + (y - 0.68) * 0.28, tone)
    canvas.disc(0.5, 0.885, 0.009, _WHITE)
    for x in (0.08, 0.92):
        canvas.line([(x, 0.5), (x, 0.1)], palette.near, 0.009)
        canvas.box(x - 0.035, 0.06, x + 0.035, 0.13, palette.near)
        for column in range(5):
            for row in range(3):
                canvas.disc(x - 0.028 + column * 0.014, 0.075 + row * 0.02, 0.008, (255, 252, 232))
        canvas.glow(x, 0.095, 0.3, (255, 250, 226), 0.85)


def _firework(canvas: Canvas, x: float, y: float, hue: Colour) -> None:
    for step in range(26):
        angle = math.tau * step / 26
        for far in range(4, 15):
            reach = 0.0115 * far
            px = x + math.cos(angle) * reach / canvas.aspect
            py = y + math.sin(angle) * reach + 0.0005 * far * far / 4
            canvas.disc(px, py, 0.0028, mix(hue, _WHITE, 0.3), 40 + far * 14)
    canvas.glow(x, y, 0.22, hue, 0.4)


def _player(canvas: Canvas, x: float, y: float, size: float, shirt: Colour) -> None:
    wide = size / canvas.aspect
    skin = canvas.chance.choice(((224, 178, 142), (150, 100, 70), (196, 140, 100)))
    canvas.oval(x + wide * 0.2, y, wide * 0.5, size * 0.06, (10, 30, 10), 90)
    for side in (-1, 1):
        canvas.line([(x, y - size * 0.42), (x + side * wide * 0.16, y)], skin, size * 0.1)
        canvas.line(
            [(x, y - size * 0.74), (x + side * wide * 0.26, y - size * 0.5)], skin, size * 0.08
        )
    canvas.polygon([(x - wide * 0.15, y - size * 0.8), (x + wide * 0.15, y - size * 0.8),
                    (x + wide * 0.12, y - size * 0.42), (x - wide * 0.12, y - size * 0.42)],
                   shirt)  # fmt: skip
    canvas.box(x - wide * 0.14, y - size * 0.45, x + wide * 0.14, y - size * 0.27, _WHITE)
    canvas.disc(x, y - size * 0.9, size * 0.1, skin)


def stage(canvas: Canvas) -> None:
    """A stage with chairs and music stands between red curtains."""
    palette = canvas.palette
    canvas.fade((mix(palette.near, (0, 0, 0), 0.2), mix(palette.sky[0], palette.near, 0.3)), 0, 0.8)
    wood = mix((150, 98, 60), palette.near, 0.2)
    canvas.fade((mix(wood, palette.near, 0.45), wood), 0.74)
    for step in range(-8, 19):
        canvas.line([(0.5 + (step / 10 - 0.5) * 0.7, 0.74), (0.5 + (step / 10 - 0.5) * 1.6, 1)],
                    mix(wood, palette.near, 0.5), 0.002)  # fmt: skip
    for x, reach in ((0.3, 0.24), (0.5, 0.27), (0.7, 0.24)):
        left, right = x - reach / 2, x + reach / 2
        canvas.polygon(
            [(x - 0.012, 0), (x + 0.012, 0), (right, 0.86), (left, 0.86)], palette.lamp, 38
        )
        canvas.oval(x, 0.86, reach / 2, 0.045, palette.lamp, 70)
    for row, count in ((0, 9), (1, 7), (2, 5)):
        for number in range(count):
            angle = math.pi * (number + 0.5) / count
            reach = 0.34 - 0.085 * row
            x, y = 0.5 - reach * math.cos(angle), 0.9 - 0.2 * (reach / 0.34) * math.sin(angle) * 0.8
            _chair(canvas, x, y)
    red = mix((150, 32, 40), palette.near, 0.12)
    for side in (0, 1):
        for fold in range(7):
            left = fold * 0.026 if side == 0 else 1 - (fold + 1) * 0.026
            tone = mix(red, palette.near, 0.15 + 0.3 * (fold % 2))
            sway = 0.012 * (7 - fold) * (-1 if side == 0 else 1)
            canvas.polygon([(left, 0), (left + 0.028, 0), (left + 0.028 + sway, 0.86),
                            (left + sway, 0.86)], tone)  # fmt: skip
    for fold in range(16):
        middle = (fold + 0.5) / 16
        canvas.oval(middle, 0.06, 0.042, 0.075, mix(red, palette.near, 0.12 + 0.2 * (fold % 2)))
        canvas.arc(middle, 0.06, 0.042, 0.075, 20, 160, mix(palette.lamp, red, 0.35), 0.006)


def _chair(canvas: Canvas, x: float, y: float) -> None:
    ink = mix(canvas.palette.near, (0, 0, 0), 0.3)
    canvas.oval(x, y + 0.035, 0.022, 0.006, ink, 110)
    canvas.box(x - 0.014, y - 0.012, x + 0.014, y, mix(_RED, ink, 0.35))
    canvas.line([(x - 0.013, y), (x - 0.014, y + 0.036)], ink, 0.004)
    canvas.line([(x + 0.013, y), (x + 0.014, y + 0.036)], ink, 0.004)
    canvas.line([(x + 0.028, y + 0.036), (x + 0.028, y - 0.04)], ink, 0.003)
    canvas.polygon([(x + 0.016, y - 0.055), (x + 0.04, y - 0.055), (x + 0.036, y - 0.033),
                    (x + 0.02, y - 0.033)], mix(_WHITE, canvas.palette.lamp, 0.3))  # fmt: skip


def _portrait(canvas: Canvas, light: str, words: str) -> None:
    """A person from the chest upward, hills and water behind, out of focus."""
    canvas.palette = palette = PALETTES[light]
    sky(canvas, 0.7)
    canvas.ridge(0.56, 0.06, mix(palette.far, palette.sky[2], 0.3))
    canvas.ridge(0.63, 0.04, palette.far)
    canvas.water(0.68)
    canvas.ripples(0.7, 0.68, 0.2, palette.sun, 120)
    posts: list[Point] = [(0.08, 0.5), (0.16, 0.54), (0.88, 0.46), (0.95, 0.52)]
    for x, top in posts:
        canvas.line([(x, 1), (x, top)], mix(palette.near, palette.far, 0.3), 0.02)
    canvas.soften(0.012)
    draw_person(canvas, 0.44, 0.52, 0.96, look(words))


SCENES: dict[str, Callable[[Canvas], None]] = {"stadium": stadium, "stage": stage}
PORTRAITS: dict[str, Callable[[Canvas], None]] = {
    "portrait-marsh": partial(_portrait, light="dawn", words="bun grey fair orange"),
    "portrait-eilon": partial(_portrait, light="dusk", words="long black tan plum"),
    "portrait-brook": partial(_portrait, light="green", words="curls white fair green glasses"),
}
