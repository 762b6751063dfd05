"""Measures a tree once: how much text, linked text and prose every element holds.

The judges read these figures; none is a verdict by itself. Letters of scripts that write without
spaces count for more, since they say more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

_WIDE = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_WORD = re.compile(r"\w+")
_COMMA = re.compile("[,\u060c\u3001\uff0c;\u061b\u037e]")
# Elements that begin a line of their own.
BLOCKS = frozenset(
    "html body address article aside blockquote center dd details dialog dir div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav"
    " noscript ol p pre section summary table tbody td tfoot th thead tr ul caption".split()
)
PARAGRAPH = 60  # letters, from which on a block is taken for one
_PARAGRAPHS = frozenset({"p", "li", "blockquote", "pre", "dd"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

_NO_PROSE = HEADINGS | {"figcaption", "caption"}


@dataclass(slots=True)
class Weight:
    """What an element holds, with all that is inside it; lengths in letters."""

    text: int = 0
    linked: int = 0
    blocks: int = 0  # block elements inside
    inline: int = 0  # letters that stand in no block inside it
    inline_linked: int = 0
    commas: int = 0  # in those letters
    prose: int = 0  # unlinked letters in blocks that look like paragraphs


Weights = dict[Any, Weight]


def letters(text: str | None) -> int:
    """Answer how long a text is, runs of white space counted once, wide letters three times."""
    if not text:
        return 0
    if text.isspace():
        return 0
    length = len(text) if "  " not in text and "\n" not in text else len(" ".join(text.split()))
    return length if text.isascii() else length + 2 * len(_WIDE.findall(text))


def weigh(root: Any, *, paragraph: int = PARAGRAPH) -> Weights:
    """Answer the weight of every element under root, and of root.

    `paragraph` is from how many letters on a block is taken for one.
    """
    weights: Weights = {}
    elements = list(root.iter())
    links = set()
    for element in elements:
        weights[element] = Weight()
        if (element.tag == "a" and element.get("href")) or element.getparent() in links:
            links.add(element)
    for element in reversed(elements):
        own = weights[element]
        if element.text:
            _add(own, element.text)
        if element in links:
            own.linked = own.text
            own.inline_linked = own.inline
        if element.tag in BLOCKS:
            own.prose += _prose(element, own, paragraph)
        parent = element.getparent() if element is not root else None
        if parent is None:
            continue
        above = weights[parent]
        above.text += own.text
        above.linked += own.linked
        above.blocks += own.blocks
        above.prose += own.prose
        if element.tag in BLOCKS:
            above.blocks += 1
        else:
            above.inline += own.inline
            above.commas += own.commas
            above.inline_linked += own.inline_linked
        if element.tail:
            _add(above, element.tail)
    return weights


def _prose(element: Any, weight: Weight, paragraph: int) -> int:
    """Answer the unlinked letters of a block where they are many enough for a paragraph."""
    plain = weight.inline - weight.inline_linked
    least = paragraph if element.tag in _PARAGRAPHS else 2 * paragraph
    if plain < least or weight.inline_linked > plain:
        return 0
    return plain if element.tag not in _NO_PROSE else 0


def _add(weight: Weight, text: str) -> None:
    length = letters(text)
    if length:
        weight.text += length
        weight.inline += length
        weight.commas += len(_COMMA.findall(text))


def link_density(weight: Weight) -> float:
    """Answer how much of the text is linked, 0 to 1."""
    return weight.linked / weight.text if weight.text else 0.0


def text_of(element: Any) -> str:
    """Answer the text of an element on one line."""
    return " ".join("".join(element.itertext()).split())


def same_words(one: str, other: str) -> float:
    """Answer how far two short texts share their words, 0 to 1."""
    first, second = set(_WORD.findall(one.lower())), set(_WORD.findall(other.lower()))
    if not first or not second:
        return 0.0
    return len(first & second) / max(len(first), len(second))
