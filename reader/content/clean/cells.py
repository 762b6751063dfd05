"""Tells each cell of a table the side that its style gives it, since no style is kept."""

from __future__ import annotations

import re
from typing import Any

_SIDE = re.compile(r"text-align\s*:\s*(left|right|center)", re.IGNORECASE)
_SIDES = frozenset({"left", "right", "center"})


def align(body: Any) -> None:
    """Set the `align` of cells (an lxml tree) to what they, or else their rows, have as style."""
    for cell in body.iter("td", "th"):
        row = cell.getparent()
        given = [each for each in (cell, row) if each is not None]
        found = next((one for each in given if (one := _side(each))), "")
        if found:
            cell.set("align", found)


def _side(element: Any) -> str:
    said = _SIDE.search(element.get("style") or "")
    side = (said[1] if said else element.get("align") or "").strip().lower()
    return side if side in _SIDES else ""
