"""Makes one figure of a box: its pictures and players, then one figcaption with its words.

Which boxes are figures is decided elsewhere.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from reader.content.clean.players import make_figure
from reader.content.extract.document import drop
from reader.content.extract.measure import text_of

CAPTION = re.compile(
    r"(?:^|[\s_-])(?:wp-)?(?:\w*caption(?:s|ed)?|captiontext|cutline|legende?|bildunterschrift"
    r"|bildtext|pie-?de-?foto|didascalia|onderschrift|photo-?desc\w*|image-?desc\w*|img-?desc\w*)"
    r"(?:$|[\s_-])|Caption",
)
CREDIT = re.compile(
    r"(?:^|[\s_-])(?:\w*credits?|photographer|photocredit|image-?source|img-?source|courtesy"
    r"|photo-?by|bildquelle|image-?copyright|media-?copyright)(?:$|[\s_-])|Credit",
)
_MEDIA = ("img", "video", "iframe", "embed", "object")
_LONGEST_CREDIT = 300  # letters


def has_media(element: Any) -> bool:
    """Whether an element is or holds a picture or a player."""
    if element.tag in _MEDIA:
        return True
    return next(element.iterdescendants(*_MEDIA), None) is not None


def rebuild(box: Any) -> None:
    """Make of a box a figure: its pictures and players, then one figcaption with its words."""
    media = [part for part in box.iter(*_MEDIA) if not _inside(part, box, _MEDIA)]
    captions, credits = _words(box)
    tail = box.tail
    for part in media:
        drop(part)
        part.tail = None
    for child in list(box):
        box.remove(child)
    names = dict(box.attrib)
    box.attrib.clear()
    if "id" in names:
        box.set("id", names["id"])
    box.text, box.tag, box.tail = None, "figure", tail
    box.extend(media)
    if captions or credits:
        spoken = etree.SubElement(box, "figcaption")
        spoken.text = " ".join(captions)
        if credits:
            part = etree.SubElement(spoken, "span")
            part.set("class", "credit")
            part.text = " ".join(credits)
            if captions:
                spoken.text += " "


def _inside(element: Any, box: Any, tags: tuple[str, ...]) -> bool:
    parent = element.getparent()
    while parent is not None and element is not box and parent is not box:
        if parent.tag in tags:
            return True
        parent = parent.getparent()
    return False


def _words(box: Any) -> tuple[list[str], list[str]]:
    """Answer the captions and credits of a box, each said once."""
    spoken = box.find(".//figcaption")
    source = spoken if spoken is not None else box
    credits: list[str] = []
    for part in list(box.iterdescendants()):
        names = part.get("class") or ""
        if CREDIT.search(names) and not CAPTION.search(names.replace("Credit", "")):
            credit = text_of(part)
            if (
                credit
                and len(credit) < _LONGEST_CREDIT
                and not any(credit in other for other in credits)
            ):
                credits.append(credit)
            if part is not spoken and part.getparent() is not None and not has_media(part):
                drop(part)
    named = [
        part
        for part in source.iterdescendants()
        if CAPTION.search(part.get("class") or "") and text_of(part)
    ]
    named = [part for part in named if not any(other in part.iterancestors() for other in named)]
    texts = [text_of(part) for part in named] if named and spoken is None else [text_of(source)]
    captions: list[str] = []
    for text in texts:
        if text and text not in captions:
            captions.append(text)
    return captions, credits


def make_player(player: Any, base: str) -> None:
    """Make of a player a card that leads to what it plays."""
    if player.getparent() is not None:
        make_figure(player, base)
        drop(player)
