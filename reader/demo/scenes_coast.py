"""Scenes of the coast: harbour, ferry, lighthouse, open sea.

Each function draws one scene on a canvas; the canvas brings the light and the chances.
"""

from __future__ import annotations

from collections.abc import Callable

from reader.demo.paint import Canvas, mix


def sea(canvas: Canvas, horizon: float) -> float:
    """Sky, sun, islands and water; answers where the sun stands (fraction of the width)."""
    palette, chance = canvas.palette, canvas.chance
    sun = chance.uniform(0.25, 0.75)
    height = horizon - chance.uniform(0.08, 0.2)
    canvas.sky(horizon + 0.02)
    canvas.clouds(6, 0.08, horizon - 0.12, mix(palette.sky[2], palette.sun, 0.4), 120)
    canvas.glow(sun, height, 0.6, palette.sun, 0.75)
    canvas.disc(sun, height, 0.045, palette.sun)
    canvas.ridge(horizon - 0.03, 0.045, mix(palette.far, palette.sky[2], 0.45))
    canvas.ridge(horizon - 0.005, 0.03, palette.far)
    canvas.water(horizon)
    canvas.ripples(sun, horizon, 0.12, palette.sun, 240)
    return sun


def open_sea(canvas: Canvas) -> None:
    """Nothing but light on water."""
    sea(canvas, 0.55)


SCENES: dict[str, Callable[[Canvas], None]] = {"sea": open_sea}
