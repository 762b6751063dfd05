"""Brings picture, caption and credit together as figure and figcaption, whatever their markup.

Pages write captions in many ways: `figure`, `wp-caption`, a gallery's list, a small line under a
picture. What is no caption by name, by place and by length stays where it is.
"""

from __future__ import annotations

from itertools import islice
from typing import Any

from lxml import etree

from reader.content.clean.players import PLAYERS
from reader.content.extract.beside import by_line_below, by_place
from reader.content.extract.captioned import (
    CAPTION,
    CREDIT,
    has_media,
    make_player,
    rebuild,
)
from reader.content.extract.document import drop
from reader.content.extract.measure import letters, text_of

LONGEST_CAPTION = 900  # letters
_MOST_PICTURES = 600  # that are looked at
_HIGHEST = 4  # steps from a caption up to the box that holds its picture


def gather(body: Any, base: str) -> None:
    """Make a figure of every picture that has a caption, and of every player.

    `base` is the address that relative ones are joined to.
    """
    for element in list(body.iter("figure")):
        if element.getparent() is not None:
            _figure(element, body)
    for element in list(body.iter()):
        names = element.get("class")
        if not names or element.tag in ("figure", "figcaption", "img", "body"):
            continue
        if (CAPTION.search(names) or CREDIT.search(names)) and _attached(element, body):
            _named(element, body)
    for image in list(islice(body.iter("img"), _MOST_PICTURES)):
        if not by_place(image, body):
            by_line_below(image, body)
    for player in list(body.iter(*PLAYERS)):
        make_player(player, base)


def _attached(element: Any, body: Any) -> bool:
    """Whether an element still stands in the page, and in no figure already."""
    while element is not None and element is not body:
        if element.tag in ("figure", "figcaption"):
            return False
        element = element.getparent()
    return element is body


def _figure(figure: Any, body: Any) -> None:
    """Let a figure have one figcaption, with all the text that is not in its pictures."""
    if figure.find(".//figure") is not None:  # a gallery: each has its own
        return
    if figure.find(".//table") is not None or figure.find(".//pre") is not None:
        return
    if figure.find(".//blockquote") is not None:
        figure.tag = "div"
        return
    if not has_media(figure):
        figure.tag = "div"
        if figure.find("figcaption") is not None and letters(text_of(figure)) < LONGEST_CAPTION:
            drop(figure)
        return
    if letters(text_of(figure)) > 2 * LONGEST_CAPTION:
        figure.tag = "div"
        return
    rebuild(figure)


def _named(element: Any, body: Any) -> None:
    """Make a figure of the box around an element that is named a caption."""
    length = letters(text_of(element))
    if has_media(element):
        if length <= LONGEST_CAPTION and element.tag not in ("p", "body", "article", "main"):
            rebuild(element)
        return
    if length > LONGEST_CAPTION:
        return
    box = element.getparent()
    for _ in range(_HIGHEST):
        if box is None or box is body or box.tag in ("article", "main", "table", "tr"):
            break
        if has_media(box):
            if letters(text_of(box)) <= LONGEST_CAPTION + length:
                rebuild(box)
            else:
                _with_picture_before(element)
            return
        box = box.getparent()
    _with_picture_before(element)


def _with_picture_before(element: Any) -> None:
    """Join a caption with the picture right before it; without one it tells nothing."""
    before = element.getprevious()
    if before is not None and not (before.tail or "").strip() and has_media(before):
        if letters(text_of(before)) < LONGEST_CAPTION and before.tag != "figure":
            figure = etree.Element("figure")
            before.addprevious(figure)
            tail, element.tail = element.tail, None
            figure.extend([before, element])
            figure.tail = tail
            rebuild(figure)
            return
        if before.tag == "figure" and before.find("figcaption") is None:
            before.append(element)
            rebuild(before)
            return
    if element.tag not in ("a", "span", "td", "th"):
        drop(element)
