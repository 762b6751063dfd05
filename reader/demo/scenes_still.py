"""Still lifes: books, bread, lemons, and a newspaper that folds itself."""

from __future__ import annotations

import math
from collections.abc import Callable

from reader.demo.paint import Canvas, Colour, Point, mix

_WHITE = (250, 248, 240)
_CLOTH = ((142, 46, 42), (38, 74, 96), (196, 150, 72), (62, 92, 70), (90, 66, 104), (206, 192, 164),
          (60, 60, 68))  # fmt: skip


def table(canvas: Canvas, edge: float, wood: Colour) -> None:
    """A wall in the palette's light and a table of planks."""
    palette = canvas.palette
    wall = mix(palette.paper, palette.far, 0.3)
    if not palette.warm:
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
    table(canvas, 0.42, (176, 128, 84))
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
        px = x + math.cos(angle) * wide * 0.8 * reach
        py = y + math.sin(angle) * size * 0.62 * reach - size * 0.1
        canvas.disc(px, py, size * 0.012, (255, 250, 236), 100)


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
    table(canvas, 0.52, (150, 112, 80))
    canvas.oval(0.72, 0.88, 0.15, 0.04, palette.near, 110)
    glass = mix(palette.sky[1], _WHITE, 0.4)
    canvas.rounded(0.6, 0.28, 0.84, 0.88, 0.05, mix(glass, palette.lamp, 0.25))
    jar = ((0.67, 0.79), (0.77, 0.78), (0.72, 0.68), (0.775, 0.6), (0.67, 0.58), (0.72, 0.5))
    for x, y in jar:
        _lemon(canvas, x, y, 0.075, canvas.chance.uniform(0, 3))
    for _ in range(140):
        x, y = canvas.chance.uniform(0.615, 0.825), canvas.chance.uniform(0.42, 0.86)
        canvas.disc(x, y, 0.004, _WHITE, 120)
    canvas.rounded(0.605, 0.4, 0.63, 0.84, 0.015, _WHITE)
    canvas.rounded(0.585, 0.235, 0.855, 0.31, 0.02, mix((168, 122, 60), palette.near, 0.2))
    canvas.rounded(0.585, 0.235, 0.855, 0.255, 0.01, mix((222, 186, 120), palette.near, 0.1))
    lying = ((0.35, 0.7, 0.115, -0.5), (0.16, 0.76, 0.12, 0.3), (0.47, 0.84, 0.12, 0.1),
             (0.25, 0.88, 0.115, -0.15))  # fmt: skip
    for x, y, size, turn in lying:
        canvas.oval(x, y + size * 0.72, size * 0.95, size * 0.2, palette.near, 100)
        _lemon(canvas, x, y, size, turn)
    leaf = mix((70, 116, 58), palette.near, 0.15)
    for x, y in ((0.39, 0.63), (0.1, 0.69)):
        tip = (x + 0.085, y - 0.055)
        canvas.polygon([(x, y), (x + 0.03, y - 0.05), tip, (x + 0.045, y - 0.005)], leaf)
        canvas.line([(x, y), tip], mix(leaf, _WHITE, 0.35), 0.0025)


def _lemon(canvas: Canvas, x: float, y: float, size: float, turn: float) -> None:
    yellow = mix((244, 204, 58), canvas.palette.near, 0.06)

    def outline(scale: float, dx: float, dy: float) -> list[Point]:
        points = []
        for step in range(96):
            angle = math.tau * step / 96
            reach = 1 + 0.2 * abs(math.cos(angle)) ** 24
            a, b = reach * math.cos(angle), 0.78 * math.sin(angle)
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
        side = 0.5 - reach
        canvas.polygon([(0.5, 0.1), (side, 0.1 - lift), (side, 0.9 + lift), (0.5, 0.9)], back)
        _columns(canvas, 0.5, -reach, (0.1 - lift, 0.9 + lift), 0.16)
    canvas.line([(0.5, 0.1), (0.5, 0.9)], mix(paper, palette.near, 0.35), 0.004)


def _page(
    canvas: Canvas, x: float, wide: float, paper: Colour, span: Point, *, heading: bool
) -> None:
    top, low = span
    canvas.polygon([(x, top), (x + wide, top), (x + wide, low), (x, low)], paper)
    ink = mix(canvas.palette.near, paper, 0.1)
    if heading:
        canvas.text(x + wide / 2, top + 0.09, "BROADSHEET", 0.05, ink, "ms")
        canvas.line([(x + 0.02, top + 0.11), (x + wide - 0.02, top + 0.11)], ink, 0.004)
        canvas.box(x + wide * 0.1, top + 0.15, x + wide * 0.9, top + 0.36,
                   mix(canvas.palette.water, paper, 0.2))  # fmt: skip
        canvas.disc(x + wide * 0.7, top + 0.22, 0.035, canvas.palette.lamp)
        canvas.polygon([(x + wide * 0.1, top + 0.36), (x + wide * 0.3, top + 0.26),
                        (x + wide * 0.55, top + 0.33), (x + wide * 0.9, top + 0.29),
                        (x + wide * 0.9, top + 0.36)], ink)  # fmt: skip
    _columns(canvas, x, wide, span, 0.4 if heading else 0.06)


def _columns(canvas: Canvas, x: float, wide: float, span: Point, skip: float) -> None:
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
}
MOVING: dict[str, Callable[[Canvas, float], None]] = {"newspaper": newspaper}
