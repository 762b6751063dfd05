"""Takes out of a chosen part of a page what is not the article's: the title said again, links to
other articles, addresses of the author, lists of nothing but links.

It looks at shape, place and links, not at words of a language. It works on the tree it is given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from reader.content.addresses import host_of, web_address
from reader.content.extract.document import drop
from reader.content.extract.measure import (
    BLOCKS,
    HEADINGS,
    PARAGRAPH,
    Weights,
    letters,
    link_density,
    text_of,
    weigh,
)

_WORD = re.compile(r"\w+")
_LISTS = ("ul", "ol", "dl")
_BOXES = ("div", "section", "table", "aside", "header", "center", "nav", "blockquote", "details")
_HANDLE = re.compile(r"(?:^|[\s(])@\w{3,}|[\w.\-]+@[\w\-]+\.[a-z]{2,}", re.IGNORECASE)
_SOCIAL = ("twitter.com", "facebook.com", "instagram.com", "x.com", "t.me", "youtube.com",
           "linkedin.com", "threads.net")  # fmt: skip
_LABEL = 34  # letters that may stand before a link which is the point of its paragraph
_MEDIA = ("img", "video", "iframe", "embed", "object", "picture")
_SENTENCE_END = re.compile(r"[.!?…。！？؟।:\"”»)]\s*$")


def polish(root: Any, *, title: str, address: str) -> None:
    """Take the furniture out of a chosen part; `title` is the article's, `address` the page's."""
    site = _site(host_of(address))
    _titles(root, title)
    weights = weigh(root)
    _link_lists(root, weights, site)
    _links_alone(root, weights, site)
    _ends(root, site)
    _headings_of_nothing(root)


def same_words(one: str, other: str) -> float:
    """Answer how far two short texts share their words, 0 to 1."""
    first, second = set(_WORD.findall(one.lower())), set(_WORD.findall(other.lower()))
    if not first or not second:
        return 0.0
    return len(first & second) / max(len(first), len(second))


def _titles(root: Any, title: str) -> None:
    """Drop the title where the text says it again, and any first-rank heading at the start."""
    for heading in list(root.iter("h1", "h2", "h3")):
        alike = same_words(text_of(heading), title) if title else 0.0
        if alike > 0.75 or (heading.tag == "h1" and _before_prose(root, heading)):
            drop(heading)


def _before_prose(root: Any, element: Any) -> bool:
    for other in root.iter():
        if other is element:
            return True
        if other.tag == "p" and letters(text_of(other)) > 2 * PARAGRAPH:
            return False
    return False


def _link_lists(root: Any, weights: Weights, site: str) -> None:
    """Drop lists and boxes that are links for the most part."""
    for element in list(root.iter(*_LISTS, *_BOXES)):
        if element is root or element.getparent() is None or element not in weights:
            continue
        weight = weights[element]
        if not weight.text or weight.prose > 400:
            continue
        density = link_density(weight)
        if element.tag in _LISTS and _in_page(element):
            continue
        targets = [link.get("href") or "" for link in element.iter("a")]
        away = sum(not _leads_on(target, site) for target in targets)
        if away * 2 > len(targets) and weight.text < 200 * len(targets):
            continue
        if density > 0.6 or (density > 0.35 and weight.prose == 0 and element.tag in _BOXES):
            if element.tag in _BOXES and _has_picture(element) and density < 0.9:
                continue
            drop(element)


def _in_page(element: Any) -> bool:
    """Whether a list leads to places of this page, as tables of contents do."""
    links = list(element.iter("a"))
    return bool(links) and all((link.get("href") or "").startswith("#") for link in links)


def _links_alone(root: Any, weights: Weights, site: str) -> None:
    """Drop paragraphs that are a link to another page of the site and a word to announce it."""
    for element in list(root.iter("p", "div", "h4", "h5", "h6", "h3", "h2", "blockquote")):
        weight = weights.get(element)
        if weight is None or element is root or element.getparent() is None:
            continue
        if not weight.linked or weight.blocks > (1 if element.tag != "p" else 0):
            continue
        bare = weight.text - weight.linked
        if bare > _LABEL or weight.linked < bare or _has_picture(element):
            continue
        targets = [link.get("href") or "" for link in element.iter("a")]
        shouts = bare <= 3 and weight.linked >= 20 and _shouts(text_of(element))
        if element.tag in HEADINGS and not shouts:
            continue
        if all(_leads_on(target, site) for target in targets):
            drop(element)


def _shouts(text: str) -> bool:
    return text.upper() == text and text.lower() != text


def _leads_on(target: str, site: str) -> bool:
    """Whether a link leads to another page of the same site, to an account or an address."""
    if target.startswith("mailto:"):
        return True
    if target.startswith("#"):
        return False
    address = web_address(target)
    host = host_of(address)
    if not host:
        return True
    host = _site(host)
    return host == site or _name(host) == _name(site)


def _site(host: str) -> str:
    """Answer the part of a host that names who keeps it: bbc.co.uk of news.bbc.co.uk."""
    parts = host.split(".")
    if len(parts) > 2 and len(parts[-1]) == 2 and len(parts[-2]) <= 3:
        return ".".join(parts[-3:])
    return ".".join(parts[-2:])


def _name(site: str) -> str:
    return site.partition(".")[0]


def _has_picture(element: Any) -> bool:
    return next(element.iterdescendants(*_MEDIA), None) is not None


def _leaves(root: Any) -> list[Any]:
    """Answer the elements that hold words or media themselves, in order."""
    found = []
    for element in root.iter():
        block = element.tag in BLOCKS and _own_words(element)
        if block or element.tag in _MEDIA or element.tag == "hr":
            found.append(element)
    return found


def _own_words(element: Any) -> bool:
    """Whether words stand in a block itself, not in blocks inside it."""
    if element.text and not element.text.isspace():
        return True
    for child in element:
        if child.tail and not child.tail.isspace():
            return True
        if child.tag not in BLOCKS and child.tag not in _MEDIA and _inline_words(child):
            return True
    return False


def _inline_words(element: Any) -> bool:
    stack = [element]
    while stack:
        part = stack.pop()
        if part.text and not part.text.isspace():
            return True
        for child in part:
            if child.tail and not child.tail.isspace():
                return True
            if child.tag not in BLOCKS:
                stack.append(child)
    return False


def _ends(root: Any, site: str) -> None:
    """Drop short lines before the first paragraph, and addresses and leftovers after the last."""
    leaves = [leaf for leaf in _leaves(root) if leaf is not root]
    prose = [n for n, leaf in enumerate(leaves) if _is_prose(leaf)]
    if not prose:
        return
    for leaf in leaves[: prose[0]]:
        if _is_heading_line(leaf):
            drop(leaf)
    for leaf in _from_the_end(leaves, site):
        drop(leaf)


def _is_prose(leaf: Any) -> bool:
    if leaf.tag in HEADINGS or leaf.tag in _MEDIA or leaf.tag in ("figcaption", "hr"):
        return False
    text = text_of(leaf)
    length = letters(text)
    return length >= PARAGRAPH or (length > 35 and bool(_SENTENCE_END.search(text)))


def _is_heading_line(leaf: Any) -> bool:
    """Whether a line before the text is a date, a name, a section; subheadings stay."""
    if leaf.tag not in ("p", "div", "span", "time", "section", "li", "header", "hr", "center"):
        return False
    if leaf.tag == "hr":
        return True
    text = text_of(leaf)
    return letters(text) < PARAGRAPH and not _has_picture(leaf)


def _from_the_end(leaves: list[Any], site: str) -> Iterator[Any]:
    """Give what stands at the end and is no text: contacts, lone headings, rules."""
    for leaf in reversed(leaves):
        if leaf.tag in _MEDIA or leaf.tag == "figcaption":
            if leaf.tag == "img" or leaf.tag == "figcaption":
                return
            continue
        if leaf.tag == "hr" or leaf.tag in HEADINGS:
            yield leaf
            continue
        text = text_of(leaf)
        length = letters(text)
        linked = sum(
            letters(text_of(link))
            for link in leaf.iter("a")
            if _leads_on(link.get("href", ""), site)
        )
        contact = length < 320 and (_HANDLE.search(text) or _reaches(leaf))
        most = 0.25 if leaf.tag == "li" else 0.5
        if contact or linked > most * length or (_all_small(leaf) and linked > 0.2 * length):
            yield leaf
            continue
        return


def _reaches(leaf: Any) -> bool:
    """Whether a line leads to accounts and addresses, as the line about an author does."""
    for link in leaf.iter("a"):
        target = link.get("href") or ""
        if target.startswith("mailto:") or _site(host_of(target)) in _SOCIAL:
            return True
    return False


def _all_small(leaf: Any) -> bool:
    """Whether all words of a line stand in italics."""
    if leaf.text and not leaf.text.isspace():
        return False
    for child in leaf:
        if child.tail and not child.tail.isspace():
            return False
        if child.tag not in ("em", "i", "small") and child.find("em") is None:
            return False
    return len(leaf) > 0


def _headings_of_nothing(root: Any) -> None:
    """Drop headings that nothing follows before the next one of their rank or the end."""
    waiting: list[Any] = []
    for element in list(root.iter()):
        if element.tag in HEADINGS:
            if not text_of(element) and not _has_picture(element):
                drop(element)
                continue
            while waiting and waiting[-1].tag >= element.tag:
                drop(waiting.pop())
            waiting.append(element)
        elif waiting and (element.tag in _MEDIA or _speaks(element)) and not _in_heading(element):
            waiting.clear()
    for heading in waiting:
        drop(heading)


def _in_heading(element: Any) -> bool:
    return any(parent.tag in HEADINGS for parent in element.iterancestors())


def _speaks(element: Any) -> bool:
    if element.tag in BLOCKS:
        return _own_words(element)
    return False
