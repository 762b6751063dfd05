"""Makes of players and embedded pages figures with a link: what they play is not played here.

The figure's picture is the poster, where one is named; its caption is the link to the page.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from lxml import etree

from reader.content.addresses import web_address

_YOUTUBE = re.compile(r"(?:www\.)?youtube(?:-nocookie)?\.com/embed/([\w\-]{6,20})")
_VIMEO = re.compile(r"player\.vimeo\.com/video/(\d+)")
_INLINE = frozenset({"p", "span", "a", "center", "b", "i", "em", "strong", "font"})


def make_figure(player: Any, base: str) -> None:
    """Put a figure for a player before it, or its link into the figure around it.

    The player itself stays where it is, to be taken out.
    """
    address, title = resolve_player(player, base)
    if not address:
        return
    figure = next(player.iterancestors("figure"), None)
    if figure is None:
        figure = etree.Element("figure")
        place = player
        while place.getparent() is not None and place.getparent().tag in _INLINE:
            place = place.getparent()
        place.addprevious(figure)
    poster = web_address(player.get("poster") or "", base)
    if poster:
        figure.insert(0, etree.Element("img", src=poster, alt=player.get("title") or ""))
    spoken = figure.find("figcaption")
    if spoken is None:
        spoken = etree.SubElement(figure, "figcaption")
    elif len(spoken) or (spoken.text or "").strip():
        etree.SubElement(spoken, "br")
    etree.SubElement(spoken, "a", href=address).text = title


def resolve_player(element: Any, base: str) -> tuple[str, str]:
    """Answer the address that a player or an embedded page leads to and the words for its link."""
    source = element.find("source")
    address = ""
    for name in ("src", "data-src", "data-lazy-src", "data"):
        address = address or web_address(element.get(name) or "", base)
    if not address and source is not None:
        address = web_address(source.get("src") or "", base)
    if not address and element.find(".//iframe") is None and element.find(".//embed") is not None:
        address = web_address(element.find(".//embed").get("src") or "", base)
    if not address or {element.get("width"), element.get("height")} & {"0", "1"}:
        return "", ""
    address = _page_of(address)
    title = element.get("title") or element.get("aria-label") or ""
    return address, " ".join(title.split()) or _short(address)


def _page_of(address: str) -> str:
    """Answer the page of a video whose player has an address of its own."""
    video = _YOUTUBE.search(address)
    if video:
        return f"https://www.youtube.com/watch?v={video.group(1)}"
    video = _VIMEO.search(address)
    return f"https://vimeo.com/{video.group(1)}" if video else address


def _short(address: str) -> str:
    parts = urlsplit(address)
    text = parts.netloc.removeprefix("www.") + parts.path.rstrip("/")
    return text if len(text) <= 60 else text[:59] + "…"
