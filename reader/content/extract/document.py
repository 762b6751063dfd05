"""From a page's bytes to a tree that can be judged: decoded, bounded, without what is never text.

Scripts are kept apart by the caller first (they hold linked data). Nothing is judged here beyond
what browsers do not show either.
"""

from __future__ import annotations

import re
from copy import deepcopy
from typing import Any

from lxml import etree

from reader.addresses import web_address
from reader.content import encoding
from reader.content.clean.embedded import Held
from reader.content.clean.hidden import is_hidden
from reader.content.clean.prepare import characters_only

MOST_BYTES = 5_000_000  # of a page; what stands beyond is not looked at
MOST_ELEMENTS = 60_000  # of a page; the longest articles have a tenth of it
_MARKS = 30_000  # bytes
_HEAD = 100_000  # bytes in which a charset may be declared
_CHARSET = re.compile(rb"<meta[^<>]{0,200}?charset\s*=\s*[\"']?([\w.:\-]+)", re.IGNORECASE)
_MARKUP = re.compile(
    rb"<(?:!doctype html|html|head|body|title|meta|main|article|section|div|p|h1|table|svg)[\s>]",
    re.IGNORECASE,
)
_DATA = re.compile(r"data:[^\"'\s<>]{2000,}")
_TAG_START = re.compile(r"<[a-zA-Z]")
_OF_HEAD = frozenset("base link meta noscript script style template title".split())
# Never text of an article, with all that is inside.
GONE = frozenset(
    "script style template svg math canvas button input select textarea option object applet embed"
    " map area link meta datalist dialog progress meter frame frameset title base".split()
)


def read(body: bytes, content_type: str = "", held: Held | None = None) -> Any:
    """Answer the page's root element (lxml), None for what is no HTML at all.

    Pictures that are written into it go to `held`.
    """
    body = encoding.unmarked(body[:MOST_BYTES])
    if not _MARKUP.search(body, 0, _HEAD):
        return None
    claimed = _CHARSET.search(body, 0, _HEAD)
    if claimed and "charset" not in content_type.lower():
        content_type = f"text/html; charset={claimed.group(1).decode('ascii', 'replace')}"
    text = encoding.decode(body, encoding.charset_of(body, content_type))
    return tree_of(text if held is None else held.take_out(text))


def marks_of(body: bytes) -> str:
    """Answer the start of a page's source, where the machines that make walls leave their marks."""
    return body[:_MARKS].decode("ascii", "replace")


def tree_of(text: str) -> Any:
    """Answer the root element of HTML, None where there is none."""
    if len(text) > 100_000:
        text = _DATA.sub("data:", text)
        text = _bounded(text)
    data = characters_only(text).encode("utf-8", "replace")
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return None
    if root is None or not isinstance(root.tag, str):
        return None
    _begin_body(root)
    return root


def _begin_body(root: Any) -> None:
    """Let the body begin where HTML says, if its tag was left out.

    libxml2 knows no element of HTML 5, and takes an article or a header for a part of the head.
    """
    head, body = root.find("head"), root.find("body")
    if head is None:
        return
    shown = next((n for n, each in enumerate(head) if each.tag not in _OF_HEAD), len(head))
    if shown == len(head):
        return
    if body is None:
        body = etree.SubElement(root, "body")
    for place, element in enumerate(head[shown:]):
        body.insert(place, element)


def _bounded(text: str) -> str:
    """Answer the text up to as many tags as are looked at."""
    if text.count("<") <= MOST_ELEMENTS:
        return text
    for n, match in enumerate(_TAG_START.finditer(text)):
        if n > MOST_ELEMENTS:
            return text[: match.start()]
    return text


def base_of(root: Any, address: str) -> str:
    """Answer the address that relative ones of the page are joined to."""
    element = root.find(".//base[@href]")
    if element is None:
        return address
    return web_address(element.get("href"), address) or address


def strip(body: Any) -> None:
    """Take out of a body what is never shown, or never words of an article."""
    for element in list(body.iter("amp-img")):  # AMP's own, with an img for others inside
        for child in list(element):
            drop(child)
        element.tag = "img"
    for element in list(body.iter("button")):  # that shows its picture larger
        for shown in element.findall(".//picture") or element.findall(".//img"):
            drop(shown)
            element.addprevious(shown)
    for element in list(body.iter(*GONE)):
        drop(element)
    for element in list(body.iter()):
        if element is not body and is_hidden(element):
            drop(element)
    for element in list(body.iter("noscript")):
        # Words for those without scripts ask to turn them on; a picture is the one meant.
        words = "".join(element.itertext())
        if element.find(".//img") is None and "<img" not in words and len(words) < 1500:
            drop(element)


def copied(body: Any) -> Any:
    """Answer a copy of a body, in a page of its own."""
    page = etree.Element("html")
    page.append(deepcopy(body))
    return page[0]


def drop(element: Any) -> None:
    """Take an element out of the tree and leave the text after it."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        previous = element.getprevious()
        if previous is not None:
            previous.tail = (previous.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
        element.tail = None
    # Put beside the body and not set free: lxml would look through all that hangs on a free
    # element for each of its parts that is let go.
    root = element.getroottree().getroot()
    if root is parent or root is element:
        parent.remove(element)
    else:
        root.append(element)
