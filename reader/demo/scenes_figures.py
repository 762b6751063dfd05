"""Figures with figures in them: charts and maps, whose variants are their subjects."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from reader.demo.paint import Canvas, Colour, Point, mix, rgb

_INK = rgb("#2b2b2b")
_GREY = rgb("#8a857c")
_RULE = rgb("#d9d3c6")
_BLUE = rgb("#1f5f7a")
_RED = rgb("#b0482a")
_GREEN = rgb("#4b7f52")
_PAPER = rgb("#faf7f0")
_LEFT, _RIGHT, _TOP, _LOW = 0.1, 0.93, 0.24, 0.84


def _frame(canvas: Canvas, title: str, note: str) -> None:
    canvas.fade((_PAPER, _PAPER))
    canvas.box(0.05, 0.055, 0.11, 0.064, _RED)
    canvas.text(0.05, 0.125, title, 0.05, _INK)
    canvas.text(0.05, 0.175, note, 0.031, _GREY)


def _scale(canvas: Canvas, marks: Sequence[tuple[float, str]]) -> None:
    """Horizontal rules, each with its words, at heights 0 (low) to 1 (top)."""
    for height, words in marks:
        y = _LOW - (_LOW - _TOP) * height
        canvas.line([(_LEFT, y), (_RIGHT, y)], _RULE if height else _INK, 0.002)
        canvas.text(_LEFT - 0.012, y, words, 0.029, _GREY, "rm")


def _below(canvas: Canvas, marks: Sequence[tuple[float, str]]) -> None:
    for across, words in marks:
        canvas.text(_LEFT + (_RIGHT - _LEFT) * across, _LOW + 0.025, words, 0.029, _GREY, "mt")


def _curve(values: Sequence[float]) -> list[Point]:
    """Values 0..1, evenly spaced, as points of the chart."""
    last = len(values) - 1
    return [
        (_LEFT + (_RIGHT - _LEFT) * step / last, _LOW - (_LOW - _TOP) * value)
        for step, value in enumerate(values)
    ]


def _dashes(canvas: Canvas, points: Sequence[Point], colour: Colour) -> None:
    for step in range(0, len(points) - 2, 3):
        canvas.line(points[step : step + 3], colour, 0.006)


def _key(canvas: Canvas, x: float, y: float, colour: Colour, words: str) -> None:
    canvas.box(x, y - 0.012, x + 0.025, y + 0.012, colour)
    canvas.text(x + 0.034, y, words, 0.031, _INK, "lm")


def budget(canvas: Canvas) -> None:
    """Five items of the budget, this year and next."""
    _frame(canvas, "Five items of the budget", "billions of crowns")
    _scale(canvas, [(n / 25, str(n)) for n in (0, 5, 10, 15, 20, 25)])
    items = (("Health", 23.9, 24.6), ("Schools", 17.8, 18.2), ("Defence", 7.0, 7.1),
             ("Interest", 6.6, 6.3), ("Rail and coast", 3.1, 3.4))  # fmt: skip
    slot = (_RIGHT - _LEFT) / len(items)
    for number, (name, before, after) in enumerate(items):
        left = _LEFT + slot * (number + 0.18)
        for value, colour, shift in ((before, rgb("#b9b2a3"), 0), (after, _BLUE, 0.33)):
            top = _LOW - (_LOW - _TOP) * value / 25
            at = left + slot * shift
            canvas.box(at, top, at + slot * 0.3, _LOW, colour)
            canvas.text(at + slot * 0.15, top - 0.012, f"{value}", 0.027, _INK, "ms")
        canvas.text(left + slot * 0.32, _LOW + 0.025, name, 0.031, _INK, "mt")
    _key(canvas, 0.66, 0.11, rgb("#b9b2a3"), "this year")
    _key(canvas, 0.8, 0.11, _BLUE, "next year")


def kelp(canvas: Canvas) -> None:
    """Kelp cover over eleven years: cleared reefs, their neighbours, the whole bay."""
    _frame(canvas, "The forest returns", "rock covered by kelp in Sennet Bay, per cent")
    _scale(canvas, [(n / 60, str(n)) for n in (0, 10, 20, 30, 40, 50, 60)])
    _below(canvas, [(n / 11, f"year {n}" if n in (0, 11) else str(n)) for n in range(12)])
    cleared = (9, 12, 18, 26, 33, 38, 43, 46, 49, 51, 53, 54)
    neighbours = (9, 9, 8, 10, 12, 20, 29, 35, 39, 42, 45, 46)
    bay = (9, 9, 10, 12, 15, 19, 24, 28, 32, 35, 38, 41)
    rows = ((cleared, _GREEN, "cleared reefs", -0.03), (neighbours, _BLUE, "neighbours", -0.03),
            (bay, _RED, "whole bay", 0.1))  # fmt: skip
    for values, colour, name, shift in rows:
        points = _curve([value / 60 for value in values])
        canvas.line(points, colour, 0.008)
        for point in points:
            canvas.disc(*point, 0.011, _PAPER)
            canvas.disc(*point, 0.008, colour)
        x, y = points[-1]
        canvas.text(x, y + shift, name, 0.031, colour, "rs")


def surge(canvas: Canvas) -> None:
    """Predicted and measured water through the night of the storm."""
    _frame(canvas, "Fifty minutes early", "surge above the tide tables at Port Ellery, metres")
    _scale(canvas, [(n / 2, f"{n:.1f}") for n in (0, 0.5, 1, 1.5, 2)])
    _below(canvas, [(n / 8, f"{(22 + n) % 24}.00") for n in range(9)])
    steps = [hour / 20 for hour in range(161)]

    def hill(peak: float, height: float, wide: float, hour: float) -> float:
        steep = wide * (0.72 if hour < peak else 1.35)
        return height * math.exp(-(((hour - peak) / steep) ** 2))

    forecast = _curve([hill(5.5, 1.6, 1.9, hour) / 2 for hour in steps])
    measured = _curve([(hill(4.67, 1.9, 1.7, h) + 0.02 * math.sin(9 * h)) / 2 for h in steps])
    canvas.polygon([(_LEFT, _LOW), *measured, (_RIGHT, _LOW)], _BLUE, 40)
    _dashes(canvas, forecast, _GREY)
    canvas.line(measured, _BLUE, 0.008)
    peak = _LEFT + (_RIGHT - _LEFT) * 4.67 / 8
    canvas.text(peak, 0.262, "2.40: 1.9 m", 0.031, _BLUE, "ms")
    canvas.text(_LEFT + (_RIGHT - _LEFT) * 6.1 / 8, 0.36, "forecast", 0.031, _GREY, "ls")
    gate = _LEFT + (_RIGHT - _LEFT) * 3.5 / 8
    canvas.line([(gate, _LOW), (gate, 0.34)], _RED, 0.003)
    canvas.text(gate - 0.008, 0.34, "1.30: gate", 0.031, _RED, "rt")


def comet(canvas: Canvas) -> None:
    """Brightness over a hundred days within a band of predictions."""
    _frame(canvas, "How bright will it get?", "magnitude of comet Harrow-Linde (less is brighter)")
    _scale(canvas, [((9 - n) / 8, str(n)) for n in (9, 8, 7, 6, 5, 4, 3, 2, 1)])
    _below(canvas, [(n / 5, f"{100 - 20 * n} days ago" if n < 5 else "today") for n in range(6)])
    upper = [0.12 + 0.82 * (step / 40) ** 1.5 for step in range(41)]
    lower = [0.02 + 0.5 * (step / 40) ** 1.6 for step in range(41)]
    canvas.polygon([*_curve(upper), *reversed(_curve(lower))], rgb("#c9b27a"), 90)
    for step, (x, y) in enumerate(_curve([0.95 * value for value in upper])):
        if step % 2 == 0:
            canvas.disc(x, y + canvas.chance.uniform(-0.012, 0.012), 0.009, _BLUE)
    eye = _LOW - (_LOW - _TOP) * 3 / 8
    canvas.line([(_LEFT, eye), (_RIGHT, eye)], _RED, 0.003)
    canvas.text(_LEFT + 0.01, eye - 0.012, "visible to the naked eye", 0.031, _RED)


_LAND, _SEA, _SHORE = rgb("#ece3cd"), rgb("#a9c8cf"), rgb("#7fa8b2")
_MAINLAND: tuple[Point, ...] = (
    (0, 0), (0.4, 0), (0.37, 0.08), (0.41, 0.15), (0.36, 0.22), (0.31, 0.3), (0.34, 0.38),
    (0.29, 0.44), (0.33, 0.5), (0.3, 0.58), (0.24, 0.63), (0.27, 0.71), (0.22, 0.8), (0.26, 0.88),
    (0.2, 1.01), (0, 1.01),
)  # fmt: skip
_ISLAND: tuple[Point, ...] = (
    (0.71, 0.3), (0.78, 0.24), (0.87, 0.25), (0.94, 0.33), (0.985, 0.45), (0.965, 0.57),
    (0.92, 0.66), (0.82, 0.72), (0.72, 0.68), (0.68, 0.58), (0.71, 0.51), (0.67, 0.43),
)  # fmt: skip


def _land(canvas: Canvas, outline: Sequence[Point]) -> None:
    points = list(outline)
    for _ in range(3):
        smooth = []
        for (ax, ay), (bx, by) in zip(points, [*points[1:], points[0]], strict=True):
            smooth += [(ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25),
                       (ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75)]  # fmt: skip
        points = smooth
    for width, alpha in ((0.05, 45), (0.028, 70)):
        canvas.line([*points, points[0]], _SHORE, width, alpha)
    canvas.polygon(points, _LAND)
    canvas.line([*points, points[0]], rgb("#8b8371"), 0.004)


def _place(canvas: Canvas, x: float, y: float, name: str, anchor: str = "lm") -> None:
    """A town with its name: to the right ("lm"), to the left ("rm"), or above ("mb")."""
    canvas.disc(x, y, 0.014, _PAPER)
    canvas.disc(x, y, 0.011, _INK)
    dx, dy = {"lm": (0.016, 0.0), "rm": (-0.016, 0.0), "mb": (0.0, -0.025)}[anchor]
    canvas.text(x + dx, y + dy, name, 0.04, _INK, anchor)


def strait(canvas: Canvas) -> None:
    """The Karne Strait: mainland, island, and the ferry's way between them."""
    canvas.fade((_SEA, mix(_SEA, _SHORE, 0.35)))
    for step in range(1, 8):
        canvas.line([(step / 8, 0), (step / 8, 1)], _PAPER, 0.0015, 90)
        canvas.line([(0, step / 8), (1, step / 8)], _PAPER, 0.0015, 90)
    _land(canvas, _MAINLAND)
    _land(canvas, _ISLAND)
    route = [(0.335 + 0.355 * t, 0.5 + 0.04 * t - 0.05 * math.sin(math.pi * t))
             for t in [k / 40 for k in range(41)]]  # fmt: skip
    for x, y in route[1:-1:2]:
        canvas.disc(x, y, 0.006, _RED)
    canvas.text(0.51, 0.44, "26 km", 0.034, _RED, "ms")
    _place(canvas, 0.325, 0.5, "Port Ellery", "rm")
    _place(canvas, 0.7, 0.54, "Sennet Harbour")
    _place(canvas, 0.4, 0.13, "Cape Tolland", "rm")
    canvas.text(0.5, 0.28, "K A R N E", 0.036, _BLUE, "ms")
    canvas.text(0.5, 0.33, "S T R A I T", 0.036, _BLUE, "ms")
    canvas.text(0.83, 0.39, "Sennet", 0.036, _GREY, "ms")
    canvas.text(0.83, 0.435, "Island", 0.036, _GREY, "ms")
    canvas.line([(0.8, 0.92), (0.93, 0.92)], _INK, 0.005)
    canvas.text(0.865, 0.905, "10 km", 0.03, _INK, "ms")
    canvas.polygon([(0.92, 0.07), (0.935, 0.14), (0.92, 0.125), (0.905, 0.14)], _INK)
    canvas.text(0.92, 0.055, "N", 0.036, _INK, "ms")


def wend(canvas: Canvas) -> None:
    """The Wend Valley line, from the capital to the high pastures."""
    canvas.fade((rgb("#e9e3cf"), rgb("#e2dcc4")))
    tops = ((0.78, 0.22, 0.26), (0.9, 0.62, 0.2), (0.52, 0.16, 0.15), (0.3, 0.32, 0.12),
            (0.62, 0.84, 0.14))  # fmt: skip
    for x, y, size in tops:
        for ring in range(6):
            outline = []
            for step in range(61):
                turn = math.tau * step / 60
                reach = size * (1 - ring / 6) * (1 + 0.12 * math.sin(3 * turn + 9 * x + y))
                px = x + math.cos(turn) * reach * 1.3 / canvas.aspect
                outline.append((px, y + math.sin(turn) * reach))
            canvas.polygon(outline, mix(rgb("#dcd3b4"), rgb("#b8a878"), ring / 6), 90)
            canvas.line(outline, rgb("#b3a682"), 0.0015)

    def river(t: float) -> Point:
        return 0.05 + 0.86 * t, 0.86 - 0.62 * t + 0.075 * math.sin(t * 13) * (1 - t * 0.4)

    canvas.line([river(k / 120) for k in range(121)], _SHORE, 0.012)

    def line(t: float) -> Point:
        return 0.08 + 0.8 * t, 0.835 - 0.59 * t + 0.052 * math.sin(t * 13 - 0.5) * (1 - t * 0.4)

    track = [line(k / 120) for k in range(121)]
    canvas.line(track, _PAPER, 0.017)
    canvas.line(track, _RED, 0.009)
    for t in (0.12, 0.25, 0.4, 0.86):
        canvas.disc(*line(t), 0.014, _PAPER)
        canvas.disc(*line(t), 0.009, _RED)
    stations = ((0, "Aldermoor", "mb"), (0.52, "Millrace Halt", "mb"), (0.72, "Harl", "lm"),
                (0.985, "Upper Wend", "mb"))  # fmt: skip
    for t, name, anchor in stations:
        x, y = line(t)
        _place(canvas, x, y, name, anchor)
    canvas.text(0.36, 0.5, "Wend", 0.034, _BLUE, "ms")
    canvas.line([(0.72, 0.92), (0.9, 0.92)], _INK, 0.005)
    canvas.text(0.81, 0.905, "12 km", 0.03, _INK, "ms")


FIGURES: dict[str, Callable[[Canvas], None]] = {
    "chart-budget": budget,
    "chart-kelp": kelp,
    "chart-surge": surge,
    "chart-comet": comet,
    "map-strait": strait,
    "map-wend": wend,
}
