"""Scenes of machines: paper tape, radio, microphone, screen, circuit board."""

from __future__ import annotations

import math
from collections.abc import Callable

from reader.demo.paint import Canvas, Colour, Point, mix
from reader.demo.scenes_still import table

_WHITE = (250, 248, 240)


def tape(canvas: Canvas) -> None:
    """Punched paper tape: a reel, and strips with rows of holes."""
    palette, chance = canvas.palette, canvas.chance
    table(canvas, 0.0, (110, 90, 76))
    paper = mix((238, 224, 186), palette.near, 0.05)
    for number in range(4):
        _strip(canvas, 0.16 + number * 0.225, chance.uniform(-0.06, 0.06), paper)
    x, y = chance.choice((0.24, 0.76)), 0.4
    canvas.oval(x + 0.01, y + 0.03, 0.34 / canvas.aspect, 0.34, palette.near, 110)
    canvas.disc(x, y, 0.32, mix(paper, palette.near, 0.2))
    for ring in range(34):
        radius = 0.32 - ring * 0.0072
        tone = mix(paper, palette.near, 0.08 + 0.22 * chance.random())
        canvas.ring(x, y, radius, tone, 0.005)
    canvas.disc(x, y, 0.075, mix(palette.near, palette.far, 0.3))
    canvas.disc(x, y, 0.05, mix((110, 90, 76), palette.near, 0.3))


def _strip(canvas: Canvas, y: float, slope: float, paper: Colour) -> None:
    high = 0.155

    def at(x: float, down: float) -> Point:
        return x, y + slope * (x - 0.5) + down

    ink = canvas.palette.near
    canvas.polygon([at(-0.01, 0.012), at(1.01, 0.012), at(1.01, high + 0.012),
                    at(-0.01, high + 0.012)], ink, 90)  # fmt: skip
    canvas.polygon([at(-0.01, 0), at(1.01, 0), at(1.01, high), at(-0.01, high)], paper)
    canvas.line([at(-0.01, 0.003), at(1.01, 0.003)], mix(paper, _WHITE, 0.6), 0.004)
    step = 0.034 / canvas.aspect
    for column in range(round(1 / step) + 1):
        x = (column + 0.5) * step
        canvas.disc(*at(x, high * 0.58), 0.005, ink)
        for track in (0.14, 0.29, 0.44, 0.72, 0.87):
            if canvas.chance.random() < 0.48:
                canvas.disc(*at(x, high * track), 0.0095, ink)


def radio(canvas: Canvas) -> None:
    """An old wooden wireless set, its dial alight."""
    palette = canvas.palette
    table(canvas, 0.66, (128, 92, 64))
    wood = mix((134, 74, 38), palette.near, 0.15)
    canvas.oval(0.5, 0.885, 0.36, 0.035, palette.near, 130)
    canvas.rounded(0.17, 0.2, 0.83, 0.88, 0.09, mix(wood, palette.near, 0.45))
    canvas.rounded(0.18, 0.205, 0.82, 0.865, 0.085, wood)
    for step in range(16):
        y = 0.23 + step * 0.04
        sway = [(0.2 + 0.6 * k / 20, y + 0.006 * math.sin(k * 0.7 + step)) for k in range(21)]
        canvas.line(sway, mix(wood, palette.near, 0.3), 0.0025, 110)
    cloth = mix((206, 178, 122), palette.near, 0.12)
    canvas.rounded(0.215, 0.26, 0.545, 0.81, 0.05, mix(wood, palette.near, 0.5))
    canvas.rounded(0.222, 0.27, 0.538, 0.8, 0.045, cloth)
    for step in range(40):
        x = 0.226 + step * 0.0079
        canvas.line([(x, 0.285), (x, 0.785)], mix(cloth, palette.near, 0.35), 0.0015, 130)
    for step in range(46):
        y = 0.28 + step * 0.0113
        canvas.line([(0.225, y), (0.535, y)], mix(cloth, _WHITE, 0.4), 0.0012, 90)
    for x in (0.302, 0.38, 0.458):
        canvas.box(x - 0.006, 0.27, x + 0.006, 0.8, wood)
    canvas.rounded(0.575, 0.27, 0.79, 0.52, 0.02, mix(wood, palette.near, 0.55))
    canvas.rounded(0.583, 0.282, 0.782, 0.508, 0.015, mix((255, 224, 150), palette.lamp, 0.35))
    ink = (74, 44, 26)
    for row in range(3):
        y = 0.335 + row * 0.06
        canvas.line([(0.597, y), (0.768, y)], ink, 0.0025)
        for step in range(18):
            x = 0.6 + step * 0.0097
            canvas.line([(x, y), (x, y - (0.018 if step % 3 else 0.03))], ink, 0.002)
    canvas.line([(0.7, 0.295), (0.7, 0.495)], (196, 40, 30), 0.006)
    canvas.glow(0.683, 0.395, 0.28, palette.lamp, 0.5)
    for x in (0.625, 0.74):
        canvas.disc(x, 0.685, 0.066, mix(wood, (0, 0, 0), 0.55))
        canvas.disc(x, 0.68, 0.058, mix((96, 62, 40), palette.near, 0.2))
        canvas.disc(x, 0.675, 0.043, mix((140, 98, 66), palette.near, 0.15))
        canvas.line([(x, 0.675), (x + 0.018, 0.648)], _WHITE, 0.005)
    for x in (0.25, 0.75):
        canvas.box(x - 0.03, 0.862, x + 0.03, 0.89, mix(wood, palette.near, 0.65))


def microphone(canvas: Canvas) -> None:
    """A studio microphone before warm, blurred lights."""
    palette, chance = canvas.palette, canvas.chance
    canvas.fade((palette.near, mix(palette.sky[0], palette.near, 0.35), mix(palette.sky[1],
                 palette.near, 0.25)))  # fmt: skip
    for _ in range(26):
        x, y, size = chance.random(), chance.uniform(0.05, 0.85), chance.uniform(0.02, 0.08)
        hue = chance.choice((palette.lamp, palette.sky[2], palette.sky[1]))
        canvas.disc(x, y, size, hue, chance.randint(30, 95))
    canvas.soften(0.01)
    steel = mix((188, 184, 176), palette.near, 0.15)
    dark = mix(palette.near, (0, 0, 0), 0.4)
    canvas.line([(0.5, 0.6), (0.5, 1.01)], mix(steel, dark, 0.5), 0.026)
    canvas.arc(0.5, 0.4, 0.155, 0.27, 5, 175, mix(steel, dark, 0.35), 0.024)
    canvas.rounded(0.4, 0.1, 0.6, 0.6, 0.13, dark)
    canvas.rounded(0.407, 0.11, 0.593, 0.59, 0.125, steel)
    canvas.rounded(0.418, 0.128, 0.582, 0.44, 0.11, mix(dark, steel, 0.25))
    for step in range(13):
        y = 0.155 + step * 0.0225
        inset = 0.004 + 0.035 * max(0.0, 1 - step / 3) ** 2
        canvas.line([(0.424 + inset, y), (0.576 - inset, y)], mix(steel, _WHITE, 0.25), 0.007)
    for x in (0.46, 0.5, 0.54):
        canvas.line([(x, 0.14), (x, 0.435)], mix(steel, dark, 0.2), 0.004)
    canvas.box(0.407, 0.45, 0.593, 0.475, mix(palette.lamp, dark, 0.2))
    canvas.box(0.43, 0.5, 0.44, 0.56, _WHITE, 150)
    canvas.disc(0.5, 0.53, 0.016, mix((190, 50, 40), dark, 0.1))
    canvas.glow(0.42, 0.25, 0.3, palette.sun, 0.25)


def terminal(canvas: Canvas) -> None:
    """A screen full of lines in a dark room, a keyboard in its light."""
    palette, chance = canvas.palette, canvas.chance
    room = mix(palette.near, (0, 0, 0), 0.3)
    canvas.fade((room, mix(room, palette.sky[1], 0.3)), 0, 0.76)
    canvas.fade((mix(palette.sky[1], room, 0.5), room), 0.76)
    canvas.glow(0.5, 0.4, 0.85, palette.sky[2], 0.45)
    canvas.polygon([(0.44, 0.7), (0.56, 0.7), (0.6, 0.8), (0.4, 0.8)], mix(room, palette.far, 0.25))
    canvas.rounded(0.17, 0.08, 0.83, 0.72, 0.03, mix(palette.far, room, 0.4))
    canvas.rounded(0.19, 0.105, 0.81, 0.69, 0.015, (12, 20, 28))
    inks = ((126, 214, 170), (236, 206, 130), (150, 186, 236), (226, 232, 226))
    for row in range(17):
        y, x = 0.145 + row * 0.031, 0.215 + 0.022 * chance.choice((0, 0, 1, 1, 2, 3))
        if chance.random() < 0.12:
            continue
        for _ in range(chance.randint(2, 7)):
            wide = chance.uniform(0.015, 0.085)
            if x + wide > 0.785:
                break
            canvas.rounded(x, y - 0.006, x + wide, y + 0.006, 0.005, chance.choice(inks))
            x += wide + 0.011
    canvas.box(0.215, 0.665, 0.227, 0.682, palette.lamp)
    canvas.polygon([(0.27, 0.86), (0.73, 0.86), (0.77, 0.965), (0.23, 0.965)],
                   mix(room, palette.far, 0.35))  # fmt: skip
    for row in range(4):
        y = 0.872 + row * 0.0225
        left, right = 0.278 - row * 0.009, 0.722 + row * 0.009
        for key in range(15):
            at = left + (right - left) * key / 15
            canvas.box(at, y, at + 0.024, y + 0.016, mix(palette.far, palette.sky[2], 0.3))


def circuit(canvas: Canvas) -> None:
    """Lines and solder points of a board, as an ornament."""
    palette, chance = canvas.palette, canvas.chance
    board = mix((28, 82, 66), palette.near, 0.45)
    if not palette.warm and palette.near[2] > palette.near[1]:
        board = mix(palette.sky[1], palette.near, 0.6)
    canvas.fade((mix(board, palette.sun, 0.08), board, mix(board, (0, 0, 0), 0.3)))
    copper = mix(palette.lamp, board, 0.25)
    for _ in range(60):
        grid = 0.04
        x = round(chance.random() / grid) * grid / canvas.aspect * 1.6
        y = round(chance.random() / grid) * grid
        path = [(x, y)]
        for _ in range(chance.randint(2, 4)):
            reach = grid * chance.randint(2, 6)
            dx, dy = chance.choice(((1, 0), (0, 1), (0.7, 0.7), (1, 0), (0.7, -0.7)))
            x, y = x + dx * reach / canvas.aspect, y + dy * reach
            path.append((x, y))
        canvas.line(path, copper, 0.006)
        for point in (path[0], path[-1]):
            canvas.disc(*point, 0.014, copper)
            canvas.disc(*point, 0.006, mix(board, (0, 0, 0), 0.5))
    dark = mix((30, 30, 34), palette.near, 0.2)
    for x, y, wide, high, pins in ((0.16, 0.2, 0.2, 0.2, 8), (0.6, 0.52, 0.24, 0.24, 10)):
        for pin in range(pins):
            at = x + wide * (pin + 0.5) / pins
            canvas.box(at - 0.005, y - 0.035, at + 0.005, y + high + 0.035, mix(_WHITE, board, 0.4))
        canvas.rounded(x, y, x + wide, y + high, 0.012, dark)
        canvas.disc(x + 0.018, y + high / 2, 0.014, mix(dark, _WHITE, 0.2))
        canvas.line([(x + 0.05, y + high * 0.4), (x + wide * 0.8, y + high * 0.4)],
                    mix(dark, _WHITE, 0.45), 0.008)  # fmt: skip
        canvas.line([(x + 0.05, y + high * 0.6), (x + wide * 0.6, y + high * 0.6)],
                    mix(dark, _WHITE, 0.3), 0.006)  # fmt: skip
    bands = ((190, 60, 40), (230, 170, 50), (60, 60, 60), (120, 90, 160))
    for number in range(5):
        x, y = 0.47, 0.16 + number * 0.055
        canvas.line([(x - 0.05, y), (x + 0.11, y)], mix(_WHITE, board, 0.35), 0.006)
        canvas.rounded(x, y - 0.017, x + 0.06, y + 0.017, 0.014, (222, 196, 150))
        for band in range(4):
            canvas.box(x + 0.011 + band * 0.012, y - 0.017, x + 0.016 + band * 0.012, y + 0.017,
                       bands[(band + number) % 4])  # fmt: skip


SCENES: dict[str, Callable[[Canvas], None]] = {
    "tape": tape,
    "radio": radio,
    "microphone": microphone,
    "terminal": terminal,
    "circuit": circuit,
}
