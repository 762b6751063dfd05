"""Takes off the edges of an article what is no text: dates and names above, contacts below.

It looks at single lines from the outside in and stops at the first that is prose.
"""

from __future__ import annotations

from collections.abc import Iterator
from re import IGNORECASE, compile
from typing import Any

from reader.addresses import host_of, site_of
from reader.content.clean.leftover_words import Kind, kind_of
from reader.content.extract.document import drop
from reader.content.extract.links import MEDIA, SOCIAL, has_picture, leads_on, targets_of
from reader.content.extract.measure import BLOCKS, HEADINGS, PARAGRAPH, letters, text_of
from reader.content.extract.words import ADVERT, ASKS, BUTTON

_HANDLE = compile(r"(?:^|[\s(])@\w{3,}|[\w.\-]+@[\w\-]+\.[a-z]{2,}", IGNORECASE)
_SENTENCE_END = compile(r"[.!?…。！？؟।:\"”»)]\s*$")
_SENTENCE_ENDED = compile(r"[.!?:|–—•…]\s*$")
_SAID = compile(r"[,;“”„«»\"]")
_NEAR = 60  # characters after a call in which a comma tells that somebody is quoted
_LABELS = frozenset("p div span section small strong em b a aside center header".split())
_LINES = frozenset({"p", "div", "span", "time", "section", "li", "header", "hr", "center"})
_BOLD = ("b", "strong")
_CONTACT = 320  # letters of a line that may be about the author
_ASKING = 220  # letters of a line that may ask something of the reader
_NEVER = frozenset("datePublished dateModified author publisher headline keywords".split())


def trim(root: Any, site: str) -> None:
    """Drop short lines before the first paragraph, and contacts and leftovers after the last."""
    for element in list(root.iter()):
        if element is root or element.getparent() is None:
            continue
        if _NEVER & set((element.get("itemprop") or "").split()) and _is_short(element):
            drop(element)
    leaves = leaves_of(root)
    for n, leaf in enumerate(leaves):
        said = text_of(leaf)[:80] if leaf.tag in _LABELS else ""
        if ADVERT.fullmatch(said) or (BUTTON.fullmatch(said) and not _heads(leaves, n)):
            drop(leaf)
    leaves = [leaf for leaf in leaves_of(root) if leaf is not root]
    prose = [n for n, leaf in enumerate(leaves) if _is_prose(leaf)]
    if not prose:
        return
    for leaf in leaves[: prose[0]]:
        if leaf.tag in HEADINGS:
            break
        if _is_line_above(leaf, site):
            drop(leaf)
    for leaf in list(_from_the_end(leaves[prose[0] + 1 :], site)):
        drop(leaf)
    for leaf in leaves:
        text = text_of(leaf)
        short = leaf.tag in ("p", "div") and letters(text) < _ASKING / 2
        if short and leaf.find(".//a") is not None and _calls(leaf, text, site):
            drop(leaf)


def _is_short(element: Any) -> bool:
    return letters(text_of(element)) < 2 * PARAGRAPH


def leaves_of(root: Any) -> list[Any]:
    """Answer the elements that hold words or media themselves, in order."""
    found = []
    for element in root.iter():
        block = element.tag in BLOCKS and has_own_words(element)
        if block or element.tag in MEDIA or element.tag == "hr":
            found.append(element)
    return found


def has_own_words(element: Any) -> bool:
    """Whether words stand in a block itself or its inline parts, not in blocks inside it."""
    stack = [element]
    while stack:
        part = stack.pop()
        if part.text and not part.text.isspace():
            return True
        for child in part:
            if child.tail and not child.tail.isspace():
                return True
            if child.tag not in BLOCKS and child.tag not in MEDIA:
                stack.append(child)
    return False


def _is_prose(leaf: Any) -> bool:
    if leaf.tag in HEADINGS or leaf.tag in MEDIA or leaf.tag in ("figcaption", "hr"):
        return False
    text = text_of(leaf)
    length = letters(text)
    return length >= PARAGRAPH or (length > 35 and bool(_SENTENCE_END.search(text)))


def _heads(leaves: list[Any], n: int) -> bool:
    """Whether a line in bold letters stands between paragraphs, as a heading does."""
    leaf, around = leaves[n], leaves[max(0, n - 1) : n] + leaves[n + 1 : n + 2]
    bold = leaf if leaf.tag in _BOLD else next(leaf.iter(*_BOLD), None)
    whole = bold is not None and text_of(bold) == text_of(leaf)
    return whole and len(around) == 2 and all(map(_is_prose, around))


def _is_line_above(leaf: Any, site: str) -> bool:
    """Whether a line before the text is a date, a name, a section; what leads away stays."""
    if leaf.tag not in _LINES:
        return False
    if leaf.tag == "hr":
        return True
    if letters(text_of(leaf)) >= PARAGRAPH or has_picture(leaf):
        return False
    return all(leads_on(target, site) for target in targets_of(leaf))


def _from_the_end(leaves: list[Any], site: str) -> Iterator[Any]:
    """Give what stands at the end and is no text: contacts, lone headings, rules."""
    for leaf in reversed(leaves):
        if leaf.tag == "img" or leaf.tag == "figcaption":
            return
        if leaf.tag in MEDIA:
            continue
        if leaf.tag == "hr" or leaf.tag in HEADINGS:
            yield leaf
            continue
        text = text_of(leaf)
        length = letters(text)
        linked = sum(
            letters(text_of(link))
            for link in leaf.iter("a")
            if leads_on(link.get("href", ""), site)
        )
        contacts = max(len(_HANDLE.findall(text)), _reached(leaf)) if length < _CONTACT else 0
        contact = contacts and length < (_CONTACT if contacts > 1 else _CONTACT / 3)
        asks = length < _ASKING and (_calls(leaf, text, site) or _links_to_call(leaf, site))
        most = 0.25 if leaf.tag == "li" else 0.5
        aside = _all_emphasised(leaf) and linked > 0.1 * length
        if contact or asks or aside or linked > most * length:
            yield leaf
            continue
        return


def _calls(leaf: Any, text: str, site: str) -> bool:
    """Whether a line asks something of the reader, and does not only tell of somebody who did."""
    asked = ASKS.search(text)
    if asked is None:
        return False
    if kind_of(text) in (Kind.SURE, Kind.FIXED):
        return True
    linked = sum(letters(text_of(link)) for link in leaf.iter("a"))
    if linked * 2 > letters(text):
        return linked == letters(text) or all(leads_on(to, site) for to in targets_of(leaf))
    begins = not text[: asked.start()].strip() or _SENTENCE_ENDED.search(text[: asked.start()])
    return bool(begins) and _SAID.search(text[asked.end() :][:_NEAR]) is None


def _links_to_call(leaf: Any, site: str) -> bool:
    """Whether a link to the site itself has the words of a call."""
    return any(
        ASKS.search(text_of(link)) and leads_on(link.get("href") or "", site)
        for link in leaf.iter("a")
    )


def _reached(leaf: Any) -> int:
    """Answer how many accounts and addresses a line leads to, as the line about an author does."""
    return sum(
        target.startswith("mailto:") or site_of(host_of(target)) in SOCIAL
        for target in targets_of(leaf)
    )


def _all_emphasised(leaf: Any) -> bool:
    """Whether all words of a line but its stops stand in italics or in links."""
    loose = (leaf.text or "") + "".join(child.tail or "" for child in leaf)
    if any(letter.isalnum() for letter in loose):
        return False
    tags = {child.tag for child in leaf}
    return bool(tags & {"em", "i", "small"}) and tags <= {
        "em",
        "i",
        "small",
        "a",
        "strong",
        "b",
        "br",
    }
