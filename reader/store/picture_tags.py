"""Takes pictures out of stored HTML, by their numbers, with what stood around them alone.

The HTML is of the cleaner's making, so that its tags can be told by their letters.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_IMAGE = re.compile(r'<img\b[^>]*\bsrc="picture:(\d+)"[^>]*>')
_GONE = "\0"  # stands where a picture was; no text of the cleaner's holds it
_AROUND = re.compile(r"<(p|div|figure|a|span|center|li|ul)\b[^>]*>\s*(?:\0\s*)+</\1>")
_DEEPEST = 4  # elements around a picture that hold nothing else


def without(html: str, is_gone: Callable[[int], bool]) -> str:
    """The HTML without those of its pictures that are gone."""
    left = _IMAGE.sub(lambda image: _GONE if is_gone(int(image[1])) else image[0], html)
    if left == html:
        return html
    for _ in range(_DEEPEST):
        left = _AROUND.sub(_GONE, left)
    return left.replace(_GONE, "")
