"""Makes cards of posts that a text quotes from a network, and of addresses that stand for a film.

Networks write a post as a quotation that a script turns into what they show; here it is the post's
words, who said them, and a link. Works on an lxml tree.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from reader.addresses import web_address
from reader.content.clean.captions import text_of
from reader.content.clean.player_pages import is_shown_alone, name_of, page_of
from reader.content.clean.players import fill

_POST = re.compile(
    r"(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed"
    r"|text-post-media|reddit-(?:embed-bq|card)|fb-post|fb-video|imgur-embed-pub)(?:\s|$)"
)
HINT = re.compile(_POST.pattern.replace(r"(?:^|\s)", "").replace(r"(?:\s|$)", ""))
_NAMED = (
    "data-instgrm-permalink", "data-text-post-permalink", "data-embed-url", "data-href", "cite",
)  # fmt: skip
_HOLDERS = ("blockquote", "div")
_MOST_WORDS = 90  # letters of a signature that is the link


def make_cards(body: Any, base: str) -> None:
    """Make a card of each quoted post, and of each line that is nothing but a known address."""
    for element in list(body.iter(*_HOLDERS)):
        if element.getparent() is not None and _POST.search(element.get("class") or ""):
            _post(element, base)
    for element in list(body.iter("p", "div")):
        address = "" if len(element) > 1 else _address_alone(element)
        if address and element.getparent() is not None:
            figure = etree.Element("figure")
            page = page_of(address)
            fill(figure, page, name_of(page))
            _put(figure, element)


def _post(element: Any, base: str) -> None:
    links = [web_address(link.get("href") or "", base) for link in element.iter("a")]
    named = (web_address(element.get(name) or "", base) for name in _NAMED)
    address = next(filter(None, named), "") or next(filter(None, reversed(links)), "")
    if not address:
        return
    address = page_of(address)
    figure = etree.Element("figure")
    whole = text_of(element)
    said = [part for part in element.iter("p") if not _is_link(part)]
    words = [text_of(part) for part in said]
    for part in said:
        mark = etree.Element("span")
        mark.tail, part.tail = part.tail, None
        part.addprevious(mark)
        figure.append(part)
    rest = text_of(element).strip(" —–-·") if words else _last_line(element, whole)
    short = rest if 0 < len(rest) <= _MOST_WORDS else name_of(address)
    if not words and not _last_line(element, "") and len(whole) > len(short):
        text, dash, signature = whole.rpartition("— ")
        signed = bool(dash and text.strip()) and len(signature) <= _MOST_WORDS
        etree.SubElement(figure, "p").text = text.strip() if signed else whole
        short = signature if signed else name_of(address)
    fill(figure, address, short)
    _put(figure, element)


def _is_link(element: Any) -> bool:
    return text_of(element) == "".join(text_of(link) for link in element.iter("a"))


def _last_line(element: Any, otherwise: str) -> str:
    """The last of the paragraphs that are links, which says whose post it is."""
    lines = [text_of(part) for part in element.iter("p") if text_of(part)]
    return lines[-1] if lines else otherwise


def _address_alone(element: Any) -> str:
    """Answer the address that is all that an element says and links to; "" for anything else."""
    text = text_of(element)
    if not text.startswith("http") or " " in text or not is_shown_alone(text):
        return ""
    return web_address(text)


def _put(figure: Any, element: Any) -> None:
    """Put a figure into an element's place."""
    figure.tail, element.tail = element.tail, None
    element.getparent().replace(element, figure)
