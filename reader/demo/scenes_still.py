"""Still lifes: books, bread, lemons, paper tape, radio, microphone, screen, circuit, newspaper."""

from __future__ import annotations

import math
from collections.abc import Callable

from reader.demo.paint import Canvas, Colour, Point, mix

_WHITE = (250, 248, 240)
_CLOTH = ((142, 46, 42), (38, 74, 96), (196, 150, 72), (62, 92, 70), (90, 66, 104), (206, 192, 164),
          (60, 60, 68))  # fmt: skip


def _table(canvas: Canvas, edge: float, wood: Colour) -> None:
    """A wall in the palette's light and a table of planks."""
    palette = canvas.palette
    wall = mix(palette.paper, palette.far, 0.3)
    if palette.sky[0][2] < 50 or palette.near[2] > palette.near[0] + 20:
        wall = mix(palette.sky[1], palette.near, 0.35)
    canvas.fade((mix(wall, palette.sun, 0.15), wall, mix(wall, palette.near, 0.25)), 0, edge)
    canvas.glow(0.3, 0.2, 0.8, palette.sun, 0.35)
    tone = mix(wood, palette.near, 0.18)
    canvas.fade((mix(tone, palette.sun, 0.2), tone, mix(tone, palette.near, 0.35)), edge)
    for step in range(1, 6):
        y = edge + (1 - edge) * (step / 6) ** 1.4
        canvas.line([(0, y), (1, y)], mix(tone, palette.near, 0.4), 0.002)
    for _ in range(60):
        x, y = canvas.chance.random(), canvas.chance.uniform(edge + 0.01, 1)
        grain = mix(tone, palette.near, 0.3)
        canvas.line([(x, y), (x + canvas.chance.uniform(0.03, 0.15), y)], grain, 0.0015, 90)


def books(canvas: Canvas) -> None:
    """Two shelves of cloth-bound books, one of them fallen against its neighbours."""
    palette, chance = canvas.palette, canvas.chance
    wood = mix((120, 82, 54), palette.near, 0.3)
    canvas.fade((mix(wood, palette.near, 0.55), mix(wood, palette.near, 0.75)))
    for top, shelf in ((0.05, 0.47), (0.54, 0.955)):
        x = 0.015
        while x < 0.975:
            wide = chance.uniform(0.018, 0.045)
            high = (shelf - top) * chance.uniform(0.68, 0.96)
            cloth = mix(chance.choice(_CLOTH), palette.near, chance.uniform(0.05, 0.3))
            if chance.random() < 0.07:
                x += 0.055
                lean = 0.05
                canvas.polygon([(x - lean, shelf - high), (x + wide - lean, shelf - high + 0.01),
                                (x + wide, shelf), (x, shelf)], cloth)  # fmt: skip
            else:
                _spine(canvas, x, shelf, wide, high, cloth)
            x += wide + 0.0015
        canvas.box(0, shelf, 1, shelf + 0.045, mix(wood, palette.sun, 0.1))
        canvas.box(0, shelf, 1, shelf + 0.008, mix(wood, palette.sun, 0.35))
        canvas.fade((palette.near, palette.near), shelf + 0.045, shelf + 0.06, 120)
    canvas.glow(0.25, 0.25, 0.95, palette.lamp, 0.4)


def _spine(canvas: Canvas, x: float, shelf: float, wide: float, high: float, cloth: Colour) -> None:
    gold = mix(canvas.palette.lamp, cloth, 0.15)
    top = shelf - high
    canvas.box(x, top, x + wide, shelf, cloth)
    canvas.box(x, top, x + wide * 0.18, shelf, mix(cloth, _WHITE, 0.14))
    canvas.box(x + wide * 0.82, top, x + wide, shelf, mix(cloth, (0, 0, 0), 0.25))
    kind = canvas.chance.random()
    if kind < 0.4:
        for y in (0.08, 0.105, 0.86):
            canvas.box(x, top + high * y, x + wide, top + high * y + 0.004, gold)
        canvas.box(x + wide * 0.3, top + high * 0.18, x + wide * 0.7, top + high * 0.5, gold, 170)
    elif kind < 0.7:
        canvas.box(x + wide * 0.12, top + high * 0.14, x + wide * 0.88, top + high * 0.34,
                   mix(_WHITE, gold, 0.3))  # fmt: skip
        for line in range(3):
            y = top + high * (0.19 + 0.045 * line)
            canvas.line([(x + wide * 0.25, y), (x + wide * 0.75, y)], cloth, 0.003)
    else:
        for band in range(4):
            y = top + high * (0.15 + 0.2 * band)
            canvas.box(x, y, x + wide, y + 0.007, mix(cloth, _WHITE, 0.22))


def bread(canvas: Canvas) -> None:
    """Round loaves with cut crusts on a board, an ear of wheat."""
    _table(canvas, 0.42, (176, 128, 84))
    board = mix((206, 164, 112), canvas.palette.near, 0.1)
    canvas.oval(0.5, 0.93, 0.47, 0.08, canvas.palette.near, 90)
    canvas.rounded(0.06, 0.78, 0.94, 0.92, 0.03, board)
    canvas.rounded(0.06, 0.885, 0.94, 0.92, 0.015, mix(board, canvas.palette.near, 0.3))
    for x, y, size in ((0.7, 0.62, 0.17), (0.3, 0.6, 0.18), (0.5, 0.68, 0.2)):
        _loaf(canvas, x, y, size)
    for x in (0.83, 0.86, 0.89):
        _ear(canvas, x, 0.86, 0.46 + canvas.chance.uniform(0, 0.06))


def _loaf(canvas: Canvas, x: float, y: float, size: float) -> None:
    wide = size * 1.35 / canvas.aspect
    crust = mix((176, 106, 52), canvas.palette.near, 0.08)
    canvas.oval(x, y + size * 0.78, wide * 1.02, size * 0.2, canvas.palette.near, 110)
    canvas.oval(x, y, wide, size * 0.86, mix(crust, (70, 34, 14), 0.5))
    for ring in range(16):
        share = ring / 16
        tone = mix(mix(crust, (92, 46, 18), 0.35), (232, 176, 108), share)
        canvas.oval(x - wide * 0.1 * share, y - size * 0.13 * share, wide * (0.98 - 0.72 * share),
                    size * (0.82 - 0.62 * share), tone, 70)  # fmt: skip
    for cut in (-0.42, 0, 0.42):
        curve = [(x + wide * (cut + 0.16 * t), y - size * 0.5 * math.cos(t * 1.2) + size * 0.28 * t)
                 for t in [k / 6 - 1 for k in range(13)]]  # fmt: skip
        canvas.line(curve, (112, 58, 24), size * 0.1, 160)
        canvas.line(curve, (246, 222, 178), size * 0.055)
    for _ in range(90):
        angle, reach = canvas.chance.uniform(0, math.tau), canvas.chance.random() ** 0.5
        canvas.disc(x + math.cos(angle) * wide * 0.8 * reach, y + math.sin(angle) * size * 0.62 * reach
                    - size * 0.1, size * 0.012, (255, 250, 236), 100)  # fmt: skip


def _ear(canvas: Canvas, x: float, ground: float, top: float) -> None:
    straw = mix((222, 178, 88), canvas.palette.near, 0.08)
    canvas.line([(x - 0.05, ground), (x, top + 0.15)], straw, 0.006)
    for step in range(8):
        y = top + 0.02 * step
        for side in (-1, 1):
            tip = (x + side * 0.022, y - 0.03)
            canvas.polygon([(x, y), (x + side * 0.012, y - 0.004), tip], straw)
            canvas.line([tip, (tip[0] + side * 0.012, tip[1] - 0.05)], straw, 0.0018)


def lemons(canvas: Canvas) -> None:
    """Lemons on a table, a jar with more of them in salt."""
    palette = canvas.palette
    _table(canvas, 0.52, (150, 112, 80))
    canvas.oval(0.72, 0.88, 0.15, 0.04, palette.near, 110)
    glass = mix(palette.sky[1], _WHITE, 0.4)
    canvas.rounded(0.6, 0.28, 0.84, 0.88, 0.05, mix(glass, palette.lamp, 0.25))
    for x, y in (
        (0.66, 0.79),
        (0.77, 0.78),
        (0.71, 0.67),
        (0.79, 0.62),
        (0.65, 0.58),
        (0.72, 0.51),
    ):
        _lemon(canvas, x, y, 0.075, canvas.chance.uniform(0, 3))
    for _ in range(140):
        x, y = canvas.chance.uniform(0.615, 0.825), canvas.chance.uniform(0.42, 0.86)
        canvas.disc(x, y, 0.004, _WHITE, 120)
    canvas.rounded(0.605, 0.4, 0.63, 0.84, 0.015, _WHITE)
    canvas.rounded(0.585, 0.235, 0.855, 0.31, 0.02, mix((168, 122, 60), palette.near, 0.2))
    canvas.rounded(0.585, 0.235, 0.855, 0.255, 0.01, mix((222, 186, 120), palette.near, 0.1))
    for x, y, size, turn in ((0.16, 0.76, 0.12, 0.3), (0.35, 0.7, 0.115, -0.5), (0.47, 0.84, 0.12, 0.1),
                             (0.25, 0.88, 0.115, -0.15)):  # fmt: skip
        canvas.oval(x, y + size * 0.72, size * 0.95, size * 0.2, palette.near, 100)
        _lemon(canvas, x, y, size, turn)
    for x, y in ((0.39, 0.6), (0.09, 0.7)):
        leaf = mix((70, 116, 58), palette.near, 0.15)
        canvas.polygon([(x, y), (x + 0.03, y - 0.05), (x + 0.085, y - 0.055), (x + 0.045, y - 0.005)],
                       leaf)  # fmt: skip
        canvas.line([(x, y), (x + 0.085, y - 0.055)], mix(leaf, _WHITE, 0.35), 0.0025)


def _lemon(canvas: Canvas, x: float, y: float, size: float, turn: float) -> None:
    yellow = mix((244, 204, 58), canvas.palette.near, 0.06)

    def outline(scale: float, dx: float, dy: float) -> list[Point]:
        points = []
        for step in range(48):
            angle = math.tau * step / 48
            reach = 1 + 0.34 * abs(math.cos(angle)) ** 7
            a, b = reach * math.cos(angle), 0.74 * math.sin(angle)
            px = a * math.cos(turn) - b * math.sin(turn)
            py = a * math.sin(turn) + b * math.cos(turn)
            points.append((x + dx + px * size * scale / canvas.aspect, y + dy + py * size * scale))
        return points

    canvas.polygon(outline(1, 0, 0), mix(yellow, (140, 92, 10), 0.45))
    for ring in range(9):
        scale = 0.95 - ring * 0.085
        tone = mix(mix(yellow, (190, 136, 20), 0.25), (255, 240, 150), ring / 9)
        canvas.polygon(
            outline(scale, -0.004 * ring * size * 9, -0.006 * ring * size * 9), tone, 110
        )


def tape(canvas: Canvas) -> None:
    """Punched paper tape: a reel, and strips with rows of holes."""
    palette, chance = canvas.palette, canvas.chance
    _table(canvas, 0.0, (110, 90, 76))
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
    _table(canvas, 0.66, (128, 92, 64))
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
    if palette.near[2] > palette.near[0] + 10:
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


def newspaper(canvas: Canvas, turn: float) -> None:
    """A newspaper that folds itself over and back; `turn` runs 0..1 and closes."""
    palette = canvas.palette
    canvas.fade((mix(palette.water, palette.paper, 0.55), mix(palette.water, palette.near, 0.1)))
    folded = 0.5 - 0.5 * math.cos(math.tau * turn)
    paper = mix(palette.paper, _WHITE, 0.5)
    canvas.oval(0.5, 0.9, 0.3, 0.04, palette.near, 70)
    _page(canvas, 0.5, 0.26, paper, (0.1, 0.9), heading=True)
    angle = math.pi * folded
    reach = 0.26 * math.cos(angle)
    lift = 0.07 * math.sin(angle)
    if reach >= 0:
        _page(canvas, 0.5 - reach, reach, mix(paper, palette.near, 0.08 + 0.2 * folded),
              (0.1 - lift, 0.9 + lift), heading=False)  # fmt: skip
    else:
        back = mix(paper, palette.near, 0.1 + 0.12 * (1 - folded))
        canvas.polygon([(0.5, 0.1), (0.5 - reach, 0.1 - lift), (0.5 - reach, 0.9 + lift), (0.5, 0.9)],
                       back)  # fmt: skip
        _columns(canvas, 0.5, -reach, (0.1 - lift, 0.9 + lift), 0.16)
    canvas.line([(0.5, 0.1), (0.5, 0.9)], mix(paper, palette.near, 0.35), 0.004)


def _page(
    canvas: Canvas, x: float, wide: float, paper: Colour, span: tuple[float, float], *, heading: bool
) -> None:  # fmt: skip
    top, low = span
    canvas.polygon([(x, top), (x + wide, top), (x + wide, low), (x, low)], paper)
    ink = mix(canvas.palette.near, paper, 0.1)
    if heading:
        canvas.text(x + wide / 2, top + 0.09, "BROADSHEET", 0.06, ink, "ms")
        canvas.line([(x + 0.02, top + 0.11), (x + wide - 0.02, top + 0.11)], ink, 0.004)
        canvas.box(x + wide * 0.1, top + 0.15, x + wide * 0.9, top + 0.36,
                   mix(canvas.palette.water, paper, 0.2))  # fmt: skip
        canvas.disc(x + wide * 0.7, top + 0.22, 0.035, canvas.palette.lamp)
        canvas.polygon([(x + wide * 0.1, top + 0.36), (x + wide * 0.3, top + 0.26),
                        (x + wide * 0.55, top + 0.33), (x + wide * 0.9, top + 0.29),
                        (x + wide * 0.9, top + 0.36)], ink)  # fmt: skip
    _columns(canvas, x, wide, span, 0.4 if heading else 0.06)


def _columns(canvas: Canvas, x: float, wide: float, span: tuple[float, float], skip: float) -> None:
    top, low = span
    grey = mix(canvas.palette.near, canvas.palette.paper, 0.55)
    rows = round((0.95 - skip) * 24)
    for column in range(3):
        left = x + wide * (0.08 + 0.29 * column)
        for row in range(rows):
            y = top + (low - top) * (skip + 0.02 + row / 26)
            if y < low - 0.03:
                short = 0.6 if row % 7 == 6 else 1
                canvas.line([(left, y), (left + wide * 0.25 * short, y)], grey, 0.009)


SCENES: dict[str, Callable[[Canvas], None]] = {
    "books": books,
    "bread": bread,
    "lemons": lemons,
    "tape": tape,
    "radio": radio,
    "microphone": microphone,
    "terminal": terminal,
    "circuit": circuit,
}
MOVING: dict[str, Callable[[Canvas, float], None]] = {"newspaper": newspaper}
