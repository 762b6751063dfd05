"""Brings picture, caption and credit together as figure and figcaption, whatever their markup.

Pages write captions in many ways: `figure`, `wp-caption`, a gallery's list, a small line under a
picture. What is no caption by name, by place and by length stays where it is.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from lxml import etree

from reader.content.addresses import web_address
from reader.content.clean import captions
from reader.content.clean.prepare import resolve_player
from reader.content.extract.document import drop
from reader.content.extract.measure import letters, text_of
from reader.content.tracking import is_pixel

_CAPTION = re.compile(
    r"(?:^|[\s_-])(?:wp-)?(?:\w*caption(?:s|ed)?|captiontext|cutline|legende?|bildunterschrift"
    r"|bildtext|pie-?de-?foto|didascalia|onderschrift|photo-?desc\w*|image-?desc\w*|img-?desc\w*)"
    r"(?:$|[\s_-])|Caption",
)
_CREDIT = re.compile(
    r"(?:^|[\s_-])(?:\w*credits?|photographer|photocredit|image-?source|img-?source|courtesy"
    r"|photo-?by|bildquelle|image-?copyright|media-?copyright)(?:$|[\s_-])|Credit",
)
_PICTURE_BOX = re.compile(
    r"image|img|photo|picture|figure|media|gallery|slide|thumb|illustration|bild|foto",
    re.IGNORECASE,
)
_MEDIA = ("img", "video", "iframe", "embed", "object")
_PLAYERS = ("iframe", "embed", "object", "video", "audio")
_SMALL_TEXT = frozenset({"small", "em", "i", "span", "font", "center", "div", "cite", "b", "strong",
                         "br", "a", "img", "figcaption", "noscript", "sub", "sup"})  # fmt: skip
LONGEST_CAPTION = 900  # letters
_SHORT_CAPTION = 260  # letters, where nothing but the place tells
_MOST_PICTURES = 600  # that are looked at
_MOST_PARTS = 12  # of a box that is a picture with its caption
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
        if (_CAPTION.search(names) or _CREDIT.search(names)) and _attached(element, body):
            _named(element, body)
    for image in list(islice(body.iter("img"), _MOST_PICTURES)):
        if not _by_place(image, body):
            _by_line_below(image, body)
    for player in list(body.iter(*_PLAYERS)):
        _player(player, base)


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
    if not _has_media(figure):
        figure.tag = "div"
        if figure.find("figcaption") is not None and letters(text_of(figure)) < LONGEST_CAPTION:
            drop(figure)
        return
    if letters(text_of(figure)) > 2 * LONGEST_CAPTION:
        figure.tag = "div"
        return
    _rebuild(figure)


def _named(element: Any, body: Any) -> None:
    """Make a figure of the box around an element that is named a caption."""
    length = letters(text_of(element))
    if _has_media(element):
        if length <= LONGEST_CAPTION and element.tag not in ("p", "body", "article", "main"):
            _rebuild(element)
        return
    if length > LONGEST_CAPTION:
        return
    box = element.getparent()
    for _ in range(_HIGHEST):
        if box is None or box is body or box.tag in ("article", "main", "table", "tr"):
            break
        if _has_media(box):
            if letters(text_of(box)) <= LONGEST_CAPTION + length:
                _rebuild(box)
            else:
                _with_picture_before(element)
            return
        box = box.getparent()
    _with_picture_before(element)


def _with_picture_before(element: Any) -> None:
    """Join a caption with the picture right before it; without one it tells nothing."""
    before = element.getprevious()
    if before is not None and not (before.tail or "").strip() and _has_media(before):
        if letters(text_of(before)) < LONGEST_CAPTION and before.tag != "figure":
            figure = etree.Element("figure")
            before.addprevious(figure)
            tail, element.tail = element.tail, None
            figure.extend([before, element])
            figure.tail = tail
            _rebuild(figure)
            return
        if before.tag == "figure" and before.find("figcaption") is None:
            before.append(element)
            _rebuild(before)
            return
    if element.tag not in ("a", "span", "td", "th"):
        drop(element)


def _by_place(image: Any, body: Any) -> bool:
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
    _rebuild(box)
    return True


def _by_line_below(image: Any, body: Any) -> None:
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
    while below is not None and not letters(text_of(below)) and not _has_media(below):
        if below.tag not in ("p", "br", "div") or (below.tail or "").strip():
            return
        below = below.getnext()
    if below is None or below.tag not in ("p", "div", "em", "i", "small", "span", "center"):
        return
    text = text_of(below)
    if (box.tail or "").strip() or _has_media(below) or letters(text) > _SHORT_CAPTION:
        return
    caption, credit = captions.split_text(text)
    if not (credit and not caption) and not _is_small_print(below):
        return
    figure = etree.Element("figure")
    box.addprevious(figure)
    tail, below.tail, box.tail = below.tail, None, None
    figure.extend([box, below])
    figure.tail = tail
    _rebuild(figure)


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


def _has_media(element: Any) -> bool:
    if element.tag in _MEDIA:
        return True
    return next(element.iterdescendants(*_MEDIA), None) is not None


def _rebuild(box: Any) -> None:
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


def _player(player: Any, base: str) -> None:
    """Make of a player a figure whose caption leads to what it plays; its poster is the picture."""
    if player.getparent() is None:
        return
    address, words = resolve_player(player, base)
    poster = web_address(player.get("poster") or "", base)
    figure = next(player.iterancestors("figure"), None)
    if not address or is_pixel(address):
        drop(player)
        return
    if figure is None:
        figure = etree.Element("figure")
        player.addprevious(figure)
    spoken = figure.find("figcaption")
    if spoken is None:
        spoken = etree.SubElement(figure, "figcaption")
    if poster:
        figure.insert(0, etree.Element("img", src=poster))
    if len(spoken) or spoken.text:
        etree.SubElement(spoken, "br")
    link = etree.SubElement(spoken, "a", href=address)
    link.text = words
    drop(player)


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
        if _CREDIT.search(names) and not _CAPTION.search(names.replace("Credit", "")):
            credit = text_of(part)
            if credit and len(credit) < 300 and not any(credit in other for other in credits):
                credits.append(credit)
            if part is not spoken and part.getparent() is not None and not _has_media(part):
                drop(part)
    named = [
        part
        for part in source.iterdescendants()
        if _CAPTION.search(part.get("class") or "") and text_of(part)
    ]
    named = [part for part in named if not any(other in part.iterancestors() for other in named)]
    texts = [text_of(part) for part in named] if named and spoken is None else [text_of(source)]
    captions: list[str] = []
    for text in texts:
        if text and text not in captions:
            captions.append(text)
    return captions, credits
