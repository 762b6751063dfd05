"""Finds the icons that a site names for itself in a page (HTML, 4.6.6.8 "icon").

Which of them can be had is not known here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.addresses import web_address
from reader.content import encoding
from reader.content.discover import tags

MOST = 4
_HEAD = 300_000  # bytes of a page in which its icons are named
_FITTING = 64  # pixels: the smallest that is large enough is best
_SIZE = re.compile(r"(\d{1,4})x\d{1,4}")
_RELATIONS = {"icon", "apple-touch-icon", "apple-touch-icon-precomposed"}


def find_icons(body: bytes, *, address: str, content_type: str = "") -> tuple[str, ...]:
    """The addresses of a site's icons, best first: at least 64 pixels, and not much more."""
    head = encoding.unmarked(body[:_HEAD])
    text = encoding.decode(head, encoding.charset_of(head, content_type))
    found = sorted(_named(text, address))
    return tuple(dict.fromkeys(icon for *_, icon in found))[:MOST]


def _named(text: str, address: str) -> Iterator[tuple[bool, int, str]]:
    """Each icon after how ill it fits: too small, and by how many pixels off."""
    base = address
    for tag, given, _ in tags(text):
        if tag == "base":
            base = web_address(given.get("href", ""), address) or base
        if tag != "link" or not _RELATIONS & set(given.get("rel", "").lower().split()):
            continue
        icon = web_address(given.get("href", ""), base)
        if not icon or "svg" in given.get("type", "") or icon.lower().endswith(".svg"):
            continue
        touch = "apple" in given.get("rel", "").lower()
        claimed = _SIZE.search(given.get("sizes", "").lower())
        size = int(claimed[1]) if claimed else 180 if touch else 16
        yield size < _FITTING, abs(size - _FITTING), icon
