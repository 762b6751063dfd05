"""Finds captions that only their place gives away: a short line in a picture's own box, or small
print right below it.

What has a name that says caption is known before, and no concern here.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from reader.content.clean import captions
from reader.content.extract.captioned import has_media, rebuild
from reader.content.extract.measure import letters, text_of

_PICTURE_BOX = re.compile(
    r"image|img|photo|picture|figure|media|gallery|slide|thumb|illustration|bild|foto",
    re.IGNORECASE,
)
_SMALL_TEXT = frozenset({"small", "em", "i", "span", "font", "center", "div", "cite", "b", "strong",
                         "br", "a", "img", "figcaption", "noscript", "sub", "sup"})  # fmt: skip
_SHORT_CAPTION = 260  # letters, where nothing but the place tells
_MOST_PARTS = 12  # of a box that is a picture with its caption


def by_place(image: Any, body: Any) -> bool:
    """Make a figure of a picture in a box of its own with one short line; whether it was one."""
    box = image.getparent()
    for _ in range(3):
        if box is None or box is body or box.tag not in ("div", "p", "center", "span", "a", "li"):
            return False
        if len(box) > _MOST_PARTS:
            return False
        length = letters(text_of(box))
        if length:
            break
        box = box.getparent()
    else:
        return False
    if box is None or length > _SHORT_CAPTION or box.tag in ("li", "a", "span"):
        return False
    inside = {child.tag for child in box.iterdescendants()}
    named = _PICTURE_BOX.search(box.get("class") or "") is not None
    if not inside <= _SMALL_TEXT and not (named and inside <= _SMALL_TEXT | {"p"}):
        return False
    linked = sum(letters(text_of(link)) for link in box.iter("a"))
    bare = letters(box.text) + sum(letters(child.tail) for child in box if child.tag != "br")
    after_breaks = [letters(child.tail) for child in box.iter("br") if letters(child.tail)]
    if linked * 2 > length or (linked and not named) or len(after_breaks) > 1:
        return False
    if (bare * 2 > length and not named) or (box.tag == "p" and bare > 120):
        return False
    rebuild(box)
    return True


def by_line_below(image: Any, body: Any) -> None:
    """Join a picture that stands alone with a line of small print, or a credit, below it."""
    box = image
    while True:
        parent = box.getparent()
        if parent is None or parent is body or len(parent) > 1 or text_of(parent):
            break
        box = parent
    if box is image and (image.tail or "").strip():
        return
    below = box.getnext()
    while below is not None and not letters(text_of(below)) and not has_media(below):
        if below.tag not in ("p", "br", "div") or (below.tail or "").strip():
            return
        below = below.getnext()
    if below is None or below.tag not in ("p", "div", "em", "i", "small", "span", "center"):
        return
    text = text_of(below)
    if (box.tail or "").strip() or has_media(below) or letters(text) > _SHORT_CAPTION:
        return
    caption, credit = captions.split_text(text)
    if not (credit and not caption) and not _is_small_print(below):
        return
    figure = etree.Element("figure")
    box.addprevious(figure)
    tail, below.tail, box.tail = below.tail, None, None
    figure.extend([box, below])
    figure.tail = tail
    rebuild(figure)


def _is_small_print(element: Any) -> bool:
    """Whether all words of a line stand in italics or small letters, and in one piece."""
    if element.tag in ("em", "i", "small"):
        return True
    if (element.text or "").strip() or len(element) != 1:
        return False
    only = element[0]
    return not (only.tail or "").strip() and (
        only.tag in ("em", "i", "small") or _is_small_print(only)
    )
