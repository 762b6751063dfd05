"""Which pictures of a text make a gallery, and which are posters. Pure; knows no Qt."""

from __future__ import annotations

import re
from collections.abc import Set
from itertools import groupby

_FIGURE = re.compile(r"<figure(?: [^<>]*)?>((?:[^<]|<(?!/?figure\b))*)</figure>")
_NUMBER = re.compile(r'<img src="picture:(\d{1,5})"')
_CARD = re.compile(r"<figcaption(?: [^<>]*)?>\s*<a ")
_BETWEEN = re.compile(r"(?:\s|</?(?:div|ul|li|section|figure)(?: [^<>]*)?>)*")


def posters(html: str, captioned: Set[int] = frozenset()) -> frozenset[int]:
    """Numbers of pictures that stand on cards of what plays elsewhere.

    Those that are `captioned` stand on none: what is said in their figures is a caption.
    """
    figures = (_numbers(figure[1]) for figure in _FIGURE.finditer(html) if _CARD.search(figure[1]))
    return frozenset(n for numbers in figures if captioned.isdisjoint(numbers) for n in numbers)


def galleries(html: str, captioned: Set[int] = frozenset()) -> dict[int, int]:
    """Numbers of pictures in galleries, each with how many stand in its row: one or two.

    Figures that follow one another with no words between them are a gallery; of an odd number the
    first has a row to itself. Cards of what plays elsewhere are in none.
    """
    runs: list[list[int]] = []
    end, group = -1, 0
    figures: list[tuple[int, int]] = []
    for figure in _FIGURE.finditer(html):
        numbers = _numbers(figure[1])
        is_card = _CARD.search(figure[1]) and captioned.isdisjoint(numbers)
        if len(numbers) != 1 or is_card:
            end = -1
            continue
        if end < 0 or not _BETWEEN.fullmatch(html, end, figure.start()):
            group += 1
        figures.append((group, numbers[0]))
        end = figure.end()
    for _, run in groupby(figures, key=lambda each: each[0]):
        runs.append([number for _, number in run])
    found: dict[int, int] = {}
    for run_of in runs:
        if len(run_of) < 2 or len(set(run_of)) < len(run_of):
            continue
        for at, number in enumerate(run_of):
            found[number] = 1 if len(run_of) % 2 and at == 0 else 2
    return found


def _numbers(figure: str) -> list[int]:
    return [int(number) for number in _NUMBER.findall(figure)]
