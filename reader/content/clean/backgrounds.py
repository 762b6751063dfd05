"""Finds pictures that markup draws behind an empty box, and makes them pictures.

A box with words is decorated; one that is there for its picture is in a figure, says that it is a
picture, or leaves the picture to a script. Works on an lxml tree.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from reader.content.clean.sizes import best_of, is_picture

_DRAWN = re.compile(
    r"background(?:-image)?\s*:[^;]{0,200}?url\(\s*[\"']?([^\"')\s]{1,2000})[\"']?\s*\)", re.I
)
_NAMED = ("data-bg", "data-background", "data-background-image", "data-bg-image", "data-bg-src")
_SETS = ("data-bgset", "data-bg-set")
_BOXES = ("div", "span", "a", "section", "i", "b")
HINT = re.compile(r"\sdata-(?:bg|background)|\srole=.img|url\(", re.I)


def draw(body: Any) -> None:
    """Put an img into every empty box that is there for the picture behind it."""
    for box in list(body.iter(*_BOXES)):
        address = _behind(box)
        if address and box.find(".//img") is None and not "".join(box.itertext()).strip():
            alt = box.get("aria-label") or box.get("title") or ""
            box.append(etree.Element("img", src=address, alt=alt))


def _behind(box: Any) -> str:
    """Answer the address of the picture that a box is there for, "" where there is none."""
    given = box.attrib
    if not given or _leads_on(box):
        return ""
    for name in _SETS:
        if name in given and best_of(given[name]):
            return best_of(given[name])
    for name in _NAMED:
        value = given.get(name, "").strip()
        if "/" in value or "." in value:
            return _url_in(value)
    style = given.get("style", "")
    if "url(" not in style:
        return ""
    meant = given.get("role") == "img" or next(box.iterancestors("figure"), None) is not None
    drawn = _DRAWN.search(style) if meant else None
    return drawn[1] if drawn else ""


def _leads_on(box: Any) -> bool:
    """Whether a box is a link, or in one, to anything but a picture."""
    link = box if box.tag == "a" else next(box.iterancestors("a"), None)
    target = "" if link is None else (link.get("href") or "").strip()
    return bool(target) and not target.startswith("#") and not is_picture(target)


def _url_in(value: str) -> str:
    drawn = _DRAWN.match(f"background:{value}")
    return drawn[1] if drawn else value
