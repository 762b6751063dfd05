"""Finds bylines in a page's markup: rel=author, itemprop, h-card, class names, "By …".

It looks near the headline and around the text only: names beside comments, in lists of other
articles and in the margin sign something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from reader.addresses import web_address
from reader.content.byline import names
from reader.model import Author

_CLASS = re.compile(
    r"(?:^|[\s_-])(?:by-?line|author|writer|writtenby|written-by|p-author|autor|auteur|signature"
    r"|creator|contributor|reporter)(?:s|-?name|__name|_name|-?link|-?byline)?(?:$|[\s_-])|byline",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"comment|related|recommend|sidebar|footer|widget|popular|trending|recirc|teaser|promo|latest"
    r"|more-|carousel|\bmenu|\bnav|reply|respond|most-|follow",
    re.IGNORECASE,
)
_PERSONAL = re.compile(
    r"author|autor|auteur|writer|people|person|profile|staff|contributor|journalist|reporter|/by/"
    r"|/user|/@",
    re.IGNORECASE,
)
_NEITHER = frozenset({"nav", "aside", "footer", "form", "blockquote", "menu"})
_STARTS = re.compile(
    r"^\s*(?:(?:by|von|par|por|door|di|av|af)\s*:?\s+\S"
    r"|(?:מאת|بقلم)\s*:?\s*\S|(?:כתבה?|كتبت?)\s*:\s*\S|[文글]\s*[・／/:：]\s*\S"
    r"|(?:.{0,30}\s)?(?:作者|撰文|記者|记者)\s*[:：／/]\s*\S|[가-힣]{2,4}\s?(?:기자|특파원)(?:\s|$))",
    re.IGNORECASE,
)
_STEP = 10_000  # between two kinds of signs; within one the distance from the headline tells
_NEAR = 120  # elements around the headline in which a plain line is read as a byline
_LONGEST = 160  # characters of a byline's text


@dataclass(frozen=True, slots=True)
class _Sign:
    """A place that may hold a byline: how sure it is, and how far from the headline."""

    sure: int
    element: Any


def find(body: Any, *, base: str, site: str, sure: bool = False) -> tuple[Author, ...]:
    """Answer who signed the article by the page's markup, nobody where nothing is sure.

    `sure` asks for markup that says author and nothing else, not for names of classes.
    """
    if body is None:
        return ()
    for sign in _signs(body):
        if sure and sign.sure < 3 * _STEP:
            continue
        authors = _read(sign, base, site)
        if authors:
            return authors
    return ()


def avatars(body: Any, authors: tuple[Author, ...], base: str) -> tuple[Author, ...]:
    """Answer the authors with the address and the picture that the page's markup has for them."""
    if body is None or not authors:
        return authors
    told: dict[str, list[str]] = {
        author.name: [author.address, author.avatar] for author in authors
    }
    for n, link in enumerate(body.iter("a")):
        if n > 3000:
            break
        name = " ".join("".join(link.itertext()).split())[:200]
        if name in told and not told[name][0] and "author" in _about(link):
            told[name][0] = web_address(link.get("href") or "", base)
    for n, image in enumerate(body.iter("img")):
        if n > 500:
            break
        name = (image.get("alt") or "").strip()
        around = _about(image).lower()
        if name in told and not told[name][1] and re.search(r"author|avatar|byline|bio", around):
            told[name][1] = web_address(image.get("src") or image.get("data-src") or "", base)
    return tuple(
        Author(author.name, told[author.name][0], author.email, told[author.name][1])
        for author in authors
    )


def _about(element: Any) -> str:
    """Answer the names that an element and the two above it bear."""
    words = []
    for _ in range(3):
        if element is None:
            break
        words += [
            element.get("class") or "",
            element.get("rel") or "",
            element.get("itemprop") or "",
        ]
        element = element.getparent()
    return " ".join(words)


def _signs(body: Any) -> list[_Sign]:
    """Answer the places that may hold a byline, the surest first."""
    found: list[_Sign] = []
    elements = list(body.iter())
    heading = next((n for n, e in enumerate(elements) if e.tag == "h1"), 0)
    for n, element in enumerate(elements):
        sure = _sureness(element)
        if not sure and heading < n < heading + _NEAR and element.tag in ("p", "div", "span"):
            sure = 1 if _STARTS.match((element.text or "")[:60]) and _ends_early(element) else 0
        if not sure or len(found) > 60 or _stands_elsewhere(element):
            continue
        found.append(_Sign(sure * _STEP - abs(n - heading), element))
    return sorted(found, key=lambda sign: -sign.sure)


def _sureness(element: Any) -> int:
    given = element.attrib
    if not given:
        return 0
    if "author" in given.get("itemprop", "").split():
        return 4
    if element.tag == "a" and "author" in given.get("rel", "").split():
        return 4
    names_ = given.get("class", "")
    if names_ and len(names_) < 200:
        if {"p-author", "h-card"} <= set(names_.split()):
            return 4
        if _CLASS.search(names_):
            return 2
    identity = given.get("id", "")
    return 2 if identity and len(identity) < 40 and _CLASS.search(identity) else 0


def _ends_early(element: Any) -> bool:
    return len("".join(element.itertext())) < 80


def _stands_elsewhere(element: Any) -> bool:
    """Whether an element stands where other things than the article are signed."""
    for _ in range(12):
        if element is None or element.tag in ("article", "body", "html", "main"):
            return False
        if element.tag in _NEITHER:
            return True
        if _ELSEWHERE.search(f"{element.get('class') or ''} {element.get('id') or ''}"):
            return True
        element = element.getparent()
    return False


def _read(sign: _Sign, base: str, site: str) -> tuple[Author, ...]:
    """Answer the authors that a place names."""
    element = sign.element
    inner = [
        part
        for part in element.iterdescendants()
        if "name" in (part.get("itemprop") or "").split()
        or "author" in (part.get("rel") or "").split()
        or set((part.get("class") or "").split()) & {"fn", "p-name", "author-name"}
    ]
    found: list[Author] = []
    for part in inner or [element]:
        text = part.get("content") or _line(part)
        if not inner and sign.sure < 3 * _STEP and not _says_author(part, text):
            continue
        if len(text) > _LONGEST:
            continue
        link = part if part.tag == "a" else part.find(".//a")
        if link is None and part.getparent() is not None and part.getparent().tag == "a":
            link = part.getparent()
        address = web_address(link.get("href") or "", base) if link is not None else ""
        people = names.persons(text, site=site)
        for name in people:
            if all(name != author.name for author in found):
                found.append(Author(name, address if len(people) == 1 else ""))
    return tuple(found[:10])


def _says_author(element: Any, text: str) -> bool:
    """Whether a place that is only called a byline has a name with "by" or a link to a person."""
    if _STARTS.match(text) or len(text) < 40:
        return True
    return any(_PERSONAL.search(link.get("href") or "") for link in element.iter("a"))


def _line(element: Any) -> str:
    """Answer the text of an element, its lines parted by bars."""
    return " | ".join(_lines(element))


def _lines(element: Any) -> Iterator[str]:
    words: list[str] = []
    for part in element.iter():
        if part is not element and part.tag in ("div", "p", "li", "br", "time", "ul", "h3", "h4"):
            if words:
                yield " ".join(words)
            words = []
        if part.text and not part.text.isspace():
            words.append(" ".join(part.text.split()))
        if part is not element and part.tail and not part.tail.isspace():
            words.append(" ".join(part.tail.split()))
    if words:
        yield " ".join(words)
