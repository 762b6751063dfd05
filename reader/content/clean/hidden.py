"""Knows what markup never shows: by its `hidden`, by its style, by a size that nobody can see.

What becomes of it is its caller's part.
"""

from __future__ import annotations

import re
from typing import Any

from reader.content.clean.sizes import comes_late
from reader.tracking import LARGEST_PIXEL

_NOT_SHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SIDE = re.compile(
    r"(?:^|[;\s])(?:max-)?(width|height)\s*:\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*(?=;|!|$)",
    re.IGNORECASE,
)
_LONG = 1500  # characters: a script shows so much of it some time
_WORDS = (" hidden", "display", "visibility", "width:", "height:")
_HINT = re.compile(
    r"<\w[^<>]*\shidden[\s=>/]|display\s*:\s*none|visibility\s*:\s*hidden"
    r"|(?:width|height)\s*:\s*[0-2](?:px)?\s*[;\"'!]",
    re.IGNORECASE,
)


def may_hide(html: str) -> bool:
    """Whether a text's markup seems to hide something."""
    return any(word in html for word in _WORDS) and _HINT.search(html) is not None


def is_hidden(element: Any) -> bool:
    """Whether an lxml element is not shown, nor what is in it."""
    given = element.attrib
    if not given:
        return False
    if "hidden" in given and given["hidden"] != "until-found":
        return True
    style = given.get("style", "")
    if not style:
        return False
    if _NOT_SHOWN.search(style):
        if element.tag == "img" and comes_late(element):
            return False
        return element.find(".//p") is None or len("".join(element.itertext())) < _LONG
    return element.tag == "img" and _is_pixel(style)


def _is_pixel(style: str) -> bool:
    sides = {side.lower(): int(pixels) for side, pixels in _SIDE.findall(style)}
    return len(sides) == 2 and max(sides.values()) <= LARGEST_PIXEL
