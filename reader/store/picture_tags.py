"""Takes pictures out of stored HTML, by their numbers, with what stood around them alone.

The HTML is of the cleaner's making, so that its tags can be told by their letters.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_IMAGE = re.compile(r'<img\b[^>]*\bsrc="picture:(\d+)"[^>]*>')
_EMPTY = re.compile(r"<(p|div|figure|a|span|center|li|ul)\b[^>]*>\s*</\1>")
_DEEPEST = 4  # elements around a picture that hold nothing else


def without(html: str, is_gone: Callable[[int], bool]) -> str:
    """The HTML without those of its pictures that are gone."""
    left = _IMAGE.sub(lambda image: "" if is_gone(int(image[1])) else image[0], html)
    if left == html:
        return html
    for _ in range(_DEEPEST):
        left = _EMPTY.sub("", left)
    return left
