"""The smallest blocks of clean HTML: where each stands, what it says, how much of it is a link.

Works on the sanitiser's one form and takes nothing out.
"""

from __future__ import annotations

import html as entities
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LISTS = frozenset({"ul", "ol", "dl"})
_HOLDERS = HEADINGS | {"p", "div", "li", "figcaption"}
_OTHERS = frozenset(
    "section article blockquote pre table caption thead tbody tfoot tr td th figure dt dd".split()
)
_TAG = re.compile(r"<(/?)([a-z0-9]+)([^<>]*)>")
_ANY_TAG = re.compile(r"<[^<>]*>")
_TARGET = re.compile(r' href="([^"<>]*)"')
_LINK = re.compile(r"<a(?: [^<>]*)?>(.*?)</a>", re.DOTALL)
_BOLD = re.compile(r"\s*<(strong|b)>((?:(?!</\1>).)*)</\1>\W*", re.DOTALL)


@dataclass(slots=True)
class Block:
    """A block that holds words and no other block; `start` and `end` are places in the HTML."""

    tag: str
    start: int
    end: int
    words: str  # on one line
    linked: float  # the part of its letters that stands in links
    targets: tuple[str, ...]  # "" for a link that leads nowhere
    listed: int = -1  # the number of the outermost list around it

    @property
    def letters(self) -> int:
        """Its letters, as `letters` counts them."""
        return letters(self.words)


@dataclass(slots=True)
class Blocks:
    """All smallest blocks of a text in order, and the places of its outermost lists."""

    found: list[Block] = field(default_factory=list)
    lists: list[tuple[int, int]] = field(default_factory=list)


@dataclass(slots=True)
class _Open:
    """A block under way; `inside` is where its opening tag ends."""

    tag: str
    start: int
    inside: int
    smallest: bool


def letters(text: str) -> int:
    """Answer how many characters of a text are letters or digits."""
    return sum(map(str.isalnum, text))


def words_of(html: str) -> str:
    """Answer the words of clean HTML on one line."""
    return " ".join(entities.unescape(_ANY_TAG.sub("", html)).split())


def blocks_of(html: str) -> Blocks:
    """Answer the smallest blocks of clean HTML."""
    blocks = Blocks()
    stack: list[_Open] = []
    depth = 0  # of lists
    opened = 0
    for match in _TAG.finditer(html):
        closing, tag, _ = match.groups()
        if tag == "img" and stack:
            stack[-1].smallest = False
        if tag in _LISTS:
            depth += -1 if closing else 1
            if not closing and depth == 1:
                opened = match.start()
            elif closing and depth == 0:
                blocks.lists.append((opened, match.end()))
            if stack:
                stack[-1].smallest = False
        elif tag not in _HOLDERS and tag not in _OTHERS:
            continue
        elif not closing:
            if stack:
                stack[-1].smallest = False
            stack.append(_Open(tag, match.start(), match.end(), tag in _HOLDERS))
        elif stack and stack[-1].tag == tag:
            holder = stack.pop()
            if holder.smallest:
                inside = html[holder.inside : match.start()]
                block = _block(tag, holder.start, match.end(), inside)
                block.listed = len(blocks.lists) if depth else -1
                blocks.found.append(block)
    return blocks


def _block(tag: str, start: int, end: int, inside: str) -> Block:
    words = words_of(inside)
    if tag == "p" and "<a" not in inside and _BOLD.fullmatch(inside):
        tag = "h6"  # what is bold as a whole is set as a heading
    linked = sum(letters(words_of(link)) for link in _LINK.findall(inside))
    return Block(tag, start, end, words, linked / max(1, letters(words)), tuple(_targets(inside)))


def _targets(inside: str) -> Iterator[str]:
    for match in _TAG.finditer(inside):
        if match[2] == "a" and not match[1]:
            found = _TARGET.search(match[3])
            yield entities.unescape(found[1]) if found else ""
