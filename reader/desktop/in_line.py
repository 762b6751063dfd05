"""Which pictures of a text stand within a line of it, as a formula or a sign does. Pure.

Works on clean HTML; knows no Qt.
"""

from __future__ import annotations

import re
from enum import IntEnum

_BREAK = re.compile(
    r"</?(?:p|div|br|hr|h[1-6]|li|ul|ol|dl|dt|dd|blockquote|pre|table|tbody|thead|tfoot|tr|td|th"
    r"|caption|figure|figcaption|section|article)\b[^<>]*>"
)
_PICTURE = re.compile(r'<img src="picture:(\d{1,5})" alt="([^"]*)"')
_NEAR = 400  # characters of HTML in which words beside a picture are looked for
_TAG = re.compile(r"<[^<>]*>")


class Place(IntEnum):
    """Where in its line a picture stands that has words of its own."""

    BESIDE = 1  # words before it or after it
    BETWEEN = 2  # words on both sides


def in_line(html: str) -> dict[int, Place]:
    """Numbers of pictures that stand in a line with words and say something themselves.

    Of a picture that stands in several lines the least counts.
    """
    found: dict[int, Place] = {}
    alone: set[int] = set()
    for line in _BREAK.split(html):
        if "<img" not in line:
            continue
        for picture in _PICTURE.finditer(line):
            number = int(picture[1])
            start, end = picture.span()
            before = _speaks(line[max(0, start - _NEAR) : start])
            after = _speaks(line[end : end + _NEAR])
            if not picture[2].strip() or not (before or after):
                alone.add(number)
                continue
            place = Place.BETWEEN if before and after else Place.BESIDE
            found[number] = min(place, found.get(number, place))
    return {number: place for number, place in found.items() if number not in alone}


def _speaks(html: str) -> bool:
    return any(letter.isalnum() or letter in ".,;:!?)" for letter in _TAG.sub("", html))
