"""Brings each picture of a feed's text together with its caption, also in galleries.

Works on an lxml tree. What pages do beyond this, `reader.content.extract` knows.
"""

from __future__ import annotations

import re
from typing import Any

from reader.content.clean import captions
from reader.content.clean.players import CARD
from reader.content.clean.tree import unwrap

_ITEM = re.compile(r"(?:^|\s)(?:gallery-item|tiled-gallery-item)(?:\s|$)")
_CAPTION = re.compile(r"(?:^|\s)(?:gallery-caption|wp-caption-text|tiled-gallery-caption)(?:\s|$)")
_SMALL = re.compile(r"-\d{2,4}x\d{2,4}(?=\.\w{3,4}$)")


def gather(body: Any) -> None:
    """Make figures of the items of galleries, and no list of what are only pictures."""
    for item in list(body.iter("dl", "div", "li")):
        if _ITEM.search(item.get("class") or "") and item.find(".//img") is not None:
            _figure(item)
    for each in list(body.iter("ul", "ol")):
        items = list(each)
        if items and all(item.tag == "li" and _is_figure(item) for item in items):
            each.tag = "div"
            for item in items:
                item.tag = "div"


def _figure(item: Any) -> None:
    """Make of an item of a gallery a figure with the picture that it leads to."""
    image = item.find(".//img")
    link = next(image.iterancestors("a"), None)
    source, target = image.get("src") or "", "" if link is None else link.get("href") or ""
    if target and _SMALL.sub("", source).rpartition("/")[2] == target.rpartition("/")[2] != source:
        image.set("src", target)
        for name in ("width", "height"):
            image.attrib.pop(name, None)
    spoken = next((part for part in item.iter() if _CAPTION.search(part.get("class") or "")), None)
    following = item.getnext()
    if following is not None and following.tag == "br" and not (following.tail or "").strip():
        unwrap(following)
    tail = item.tail
    for child in list(item):
        item.remove(child)
    item.attrib.clear()
    item.text, item.tag, item.tail = None, "figure", tail
    image.tail = None
    item.append(image)
    if spoken is not None:
        spoken.tag, spoken.tail = "figcaption", None
        item.append(spoken)


def _is_figure(item: Any) -> bool:
    """Whether an item of a list is a figure and nothing else."""
    return (
        len(item) == 1
        and item[0].tag == "figure"
        and not (item.text or "").strip()
        and not (item[0].tail or "").strip()
    )


def caption(body: Any) -> None:
    """Tell each picture the caption and credit that its figure gives it."""
    for block in body.iter("div", "figure", "dl"):
        kind = (block.get("class") or "").lower()
        if kind == CARD or (block.tag != "figure" and "caption" not in kind):
            continue
        inner = set(block.iterdescendants("figure"))
        pictures = [p for p in block.iter("img") if inner.isdisjoint(p.iterancestors("figure"))]
        spoken = next(
            (
                part
                for part in block.iter("figcaption")
                if inner.isdisjoint(part.iterancestors("figure"))
            ),
            None,
        )
        if spoken is None:
            spoken = next(
                (part for part in block if "caption-text" in (part.get("class") or "")), None
            )
            if spoken is not None and block.tag == "div":
                block.tag, spoken.tag = "figure", "figcaption"
        if spoken is None or not pictures:
            continue
        said, credit = captions.split_element(spoken)
        for picture in pictures:
            if said:
                picture.set("data-caption", said)
            if credit:
                picture.set("data-credit", credit)
