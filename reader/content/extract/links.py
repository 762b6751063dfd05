"""Takes lists and lines of links out of an article: what leads on to other articles of the site.

Links that lead away are often the matter itself and stay, as do tables of contents.
"""

from __future__ import annotations

from typing import Any

from reader.addresses import host_of, site_of, web_address
from reader.content.extract.document import drop
from reader.content.extract.measure import HEADINGS, Weights, letters, link_density, text_of

MEDIA = ("img", "video", "iframe", "embed", "object", "picture")
SOCIAL = frozenset(
    {"twitter.com", "facebook.com", "instagram.com", "x.com", "t.me", "youtube.com",
     "linkedin.com", "threads.net", "whatsapp.com", "pinterest.com", "bsky.app"}
)  # fmt: skip
_LISTS = ("ul", "ol", "dl")
_BOXES = ("div", "section", "table", "aside", "header", "center", "nav", "blockquote", "details")
_MOST_ROWS_OF_LAYOUT = 2
_LABEL = 34  # letters that may stand before a link which is the point of its paragraph
_LABEL_ABOVE = 60  # letters of a line that announces a list


def leads_on(target: str, site: str) -> bool:
    """Whether a link leads to another page of the same site, or to an address of mail."""
    if target.startswith("mailto:"):
        return True
    if target.startswith("#"):
        return target == "#"  # what a script does
    host = host_of(web_address(target))
    if not host:
        return True
    there = site_of(host)
    return there == site or there.partition(".")[0] == site.partition(".")[0]


def targets_of(element: Any) -> list[str]:
    """Answer where the links in an element lead."""
    return [link.get("href") or "" for link in element.iter("a")]


def has_picture(element: Any) -> bool:
    """Whether an element holds a picture or a player."""
    return next(element.iterdescendants(*MEDIA), None) is not None


def is_of_cards(element: Any) -> bool:
    """Whether an element announces other articles: most of its headings lead elsewhere."""
    headings = list(element.iter(*HEADINGS))
    linked = sum(map(_leads_away, headings))
    return linked > 1 and 2 * linked > len(headings)


def _leads_away(heading: Any) -> bool:
    """Whether a heading is a link as a whole, and not to its own place in the page."""
    links = [link for link in heading.iter("a") if not (link.get("href") or "#").startswith("#")]
    return 2 * sum(letters(text_of(link)) for link in links) > letters(text_of(heading))


def drop_lists(root: Any, weights: Weights, site: str) -> None:
    """Drop lists and boxes that are links for the most part, and lines that announce them."""
    for element in list(root.iter(*_LISTS, *_BOXES)):
        if element is root or element.getparent() is None or element not in weights:
            continue
        weight = weights[element]
        if not weight.text or weight.prose > 400:
            continue
        density = link_density(weight)
        targets = targets_of(element)
        if element.tag in _LISTS and targets and all(t.startswith("#") for t in targets):
            continue  # a table of contents
        away = sum(not leads_on(target, site) for target in targets)
        if away * 2 > len(targets) and weight.text < 200 * len(targets):
            continue
        if element.tag == "table" and _is_data(element):
            continue
        if density > 0.6 or (density > 0.35 and weight.prose == 0 and element.tag in _BOXES):
            if element.tag in _BOXES and has_picture(element) and density < 0.9:
                continue
            _drop_label(element)
            drop(element)


def _is_data(table: Any) -> bool:
    """Whether a table says what its columns are, and has several rows of them."""
    rows = [row for row in table.iter("tr") if len(row) > 1]
    heads = sum(cell.tag == "th" for row in rows[:1] for cell in row)
    return heads > 1 and len(rows) > _MOST_ROWS_OF_LAYOUT


def _drop_label(element: Any) -> None:
    before = element.getprevious()
    if before is None or (before.tail and before.tail.strip()) or has_picture(before):
        return
    text = text_of(before)
    short = letters(text) < _LABEL_ABOVE and not text.endswith((".", "!", "?", "。", "…"))
    if short and before.tag in ("p", "div", "strong", "b", "span"):
        drop(before)


def drop_lines(root: Any, weights: Weights, site: str) -> None:
    """Drop paragraphs that are a link to another page of the site and a word to announce it."""
    for element in list(root.iter("p", "div", "h4", "h5", "h6", "h3", "h2", "blockquote")):
        weight = weights.get(element)
        if weight is None or element is root or element.getparent() is None:
            continue
        if not weight.linked or weight.blocks > (1 if element.tag != "p" else 0):
            continue
        bare = weight.text - weight.linked
        if bare > _LABEL or weight.linked < bare or has_picture(element):
            continue
        shouts = bare <= 3 and weight.linked >= 20 and _shouts(text_of(element))
        if element.tag in HEADINGS and not shouts:
            continue
        if all(leads_on(target, site) for target in targets_of(element)):
            drop(element)


def drop_heaps(root: Any) -> None:
    """Drop heaps of links inside a line: cards of persons and places, tags, share buttons."""
    for element in reversed(
        list(root.iter("span", "strong", "b", "em", "small", "p", "div", "ul"))
    ):
        if element is root or element.getparent() is None:
            continue
        links = list(element.iter("a"))
        if len(links) < 2:
            continue
        text = letters(text_of(element))
        linked = sum(letters(text_of(link)) for link in links)
        tags = sum("tag" in (link.get("rel") or "").split() for link in links)
        card = element.tag in ("span", "small") and len(links) > 2 and 80 < text < linked * 1.2
        if card or (tags == len(links) and linked > 0.6 * text):
            drop(element)


def _shouts(text: str) -> bool:
    return text.upper() == text and text.lower() != text
