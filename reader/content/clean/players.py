"""Makes cards of players and embedded pages: figures with a link to what is not played here.

The figure's picture is the poster; its caption begins with a line that is the link to the page,
by which a card is known in clean HTML. Which page and which poster a player's address means,
`player_pages` knows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from reader.addresses import web_address
from reader.content.clean.player_pages import name_of, page_of, poster_of
from reader.tracking import is_pixel

CARD = "card"  # the class of such a figure, until it is cleaned
PLAYERS = ("iframe", "embed", "object", "video", "audio")
_INLINE = frozenset({"p", "span", "a", "center", "b", "i", "em", "strong", "font"})
_ADDRESSES = ("src", "data-src", "data-lazy-src", "data-litespeed-src", "data")
_POSTERS = ("poster", "data-poster", "data-poster-src")
_NAMES = ("title", "aria-label", "playlabel", "data-title")
# Elements that stand for a player until a script makes one, and where they say which.
_STAND_INS = {
    "lite-youtube": ("videoid", "https://www.youtube.com/embed/"),
    "amp-youtube": ("data-videoid", "https://www.youtube.com/embed/"),
    "youtube-video": ("src", ""),
    "lite-vimeo": ("videoid", "https://player.vimeo.com/video/"),
    "amp-vimeo": ("data-videoid", "https://player.vimeo.com/video/"),
    "amp-dailymotion": ("data-videoid", "https://www.dailymotion.com/embed/video/"),
    "amp-twitter": ("data-tweetid", "https://x.com/i/status/"),
    "amp-instagram": ("data-shortcode", "https://www.instagram.com/p/"),
    "amp-iframe": ("src", ""),
    "amp-video": ("src", ""),
    "amp-audio": ("src", ""),
}
_FILM_IDS = ("data-video_id", "data-videoid", "data-youtube-id", "data-youtube", "data-yt-id")


def name_players(body: Any) -> None:
    """Make an iframe of what stands for a player until a script comes (an lxml tree)."""
    for element in list(body.iter(*_STAND_INS)):
        attribute, place = _STAND_INS[element.tag]
        named = (element.get(attribute) or "").strip()
        if named:
            _replace(element, place + named)
    for element in list(body.iter("div", "a", "span")):
        named = next((element.get(name) for name in _FILM_IDS if element.get(name)), "")
        is_film = (
            "youtube" in f"{element.get('class')} {element.get('id')} {element.keys()}".lower()
        )
        if named and len(named) == 11 and is_film and element.find(".//iframe") is None:
            _replace(element, f"https://www.youtube.com/embed/{named}")


def make_figure(player: Any, base: str) -> None:
    """Put a card for a player before it, or its link into the figure around it.

    The player itself stays where it is, to be taken out.
    """
    address, title = resolve_player(player, base)
    offered = (web_address(player.get(name) or "", base) for name in _POSTERS)
    poster = next(filter(None, offered), "")
    if not address and not poster:
        return
    figure = next(player.iterancestors("figure"), None)
    if figure is None:
        figure = etree.Element("figure")
        place = player
        while place.getparent() is not None and place.getparent().tag in _INLINE:
            place = place.getparent()
        place.addprevious(figure)
    if address:
        fill(figure, address, title, poster)
    elif figure.find(".//img") is None:  # a film that only a script can find
        figure.insert(0, etree.Element("img", src=poster, alt=""))


def fill(figure: Any, address: str, title: str, poster: str = "") -> None:
    """Make a figure a card: its poster above, its link before the words of its caption.

    The poster has no words of its own: the link says them.
    """
    poster = poster or poster_of(address)
    if poster and figure.find(".//img") is None:
        figure.insert(0, etree.Element("img", src=poster, alt=""))
    spoken = figure.find(".//figcaption")
    if spoken is None:
        spoken = etree.SubElement(figure, "figcaption")
    link = etree.Element("a", href=address)
    link.text = title
    if len(spoken) or (spoken.text or "").strip():
        parting = etree.Element("br")
        parting.tail, spoken.text = spoken.text, None
        spoken.insert(0, parting)
    spoken.insert(0, link)
    figure.set("class", CARD)


def resolve_player(element: Any, base: str) -> tuple[str, str]:
    """Answer the address that a player or an embedded page leads to and the words for its link."""
    address = next(filter(None, _offered(element, base)), "")
    sides = {element.get("width"), element.get("height")}
    if not address or is_pixel(address) or sides & {"0", "1"}:
        return "", ""
    address = page_of(address)
    title = next((element.get(name) for name in _NAMES if element.get(name)), "") or ""
    return address, " ".join(title.split()) or name_of(address)


def _offered(element: Any, base: str) -> Iterator[str]:
    for name in _ADDRESSES:
        yield web_address(element.get(name) or "", base)
    for source in element.iter("source"):
        yield web_address(source.get("src") or "", base)
    if element.find(".//iframe") is None:
        for inner in element.iter("embed"):
            yield web_address(inner.get("src") or "", base)


def _replace(element: Any, address: str) -> None:
    """Make an iframe of an element, with what names it."""
    names = {name: element.get(name) for name in _NAMES if element.get(name)}
    for child in list(element):
        element.remove(child)
    element.text, element.tag = None, "iframe"
    element.attrib.clear()
    element.set("src", address)
    for name, value in names.items():
        element.set(name, value)
