"""Judges that point at the element which holds an article; each by other evidence.

`by_prose` weighs paragraphs and their parents (the idea of Arc90's Readability), `by_density`
looks for the part of the tree with most prose and least else (after Pasternack and Roth's maximum
subsequence, on the tree), `by_marks` believes what the page declares, `by_headline` reads on below
the headline. None trims, none decides.
"""

from __future__ import annotations

from typing import Any

from reader.content.extract.measure import (
    BLOCKS,
    HEADINGS,
    PARAGRAPH,
    Weight,
    Weights,
    link_density,
    same_words,
    text_of,
)
from reader.content.extract.names import favour

_PROSE = frozenset({"p", "pre", "td", "blockquote", "li", "dd", "div", "section", "article"})
_SHORT = 25  # letters: a block below says nothing for its parents


def by_prose(root: Any, weights: Weights) -> Any:
    """Answer the element whose paragraphs make most of the prose, None where there is none."""
    scores: dict[Any, float] = {}
    for element in root.iter(*_PROSE):
        weight = weights[element]
        if weight.inline < _SHORT:
            continue
        if weight.blocks and weight.inline < 3 * _SHORT:
            continue
        worth = _worth(element, weight)
        if element.tag == "li":
            worth /= 2
        share = 1.0
        parent = element if element.tag in ("div", "section", "article") else element.getparent()
        for _ in range(4):
            if parent is None:
                break
            scores[parent] = scores.get(parent, 2.0 * favour(parent)) + worth * share
            share /= 2 if share == 1.0 else 1.5
            if parent is root:
                break
            parent = parent.getparent()
    if not scores:
        return None
    best = max(scores, key=lambda element: scores[element] * (1 - link_density(weights[element])))
    return _climb(best, scores, root)


def _worth(element: Any, weight: Weight) -> float:
    linked = weight.inline_linked / weight.inline if weight.inline else 0.0
    # Text that stands in a box without paragraphs may be many of them, parted by breaks.
    most = 4 if element.tag == "p" else 4 + weight.inline / 200
    return (1 + weight.commas + min(weight.inline / 100, most)) * (1 - linked)


def _climb(best: Any, scores: dict[Any, float], root: Any) -> Any:
    """Go up while the parent has as much again, as where a text stands in several parts."""
    parent = best.getparent()
    while best is not root and parent is not None and parent is not root:
        if len(parent) == 1 or scores.get(parent, 0.0) > scores[best] * 1.1:
            scores.setdefault(parent, scores[best])
            best, parent = parent, parent.getparent()
            continue
        break
    return best


def by_density(root: Any, weights: Weights) -> Any:
    """Answer the element with the largest sum of prose less what is not prose in it."""
    sums: dict[Any, float] = {}
    best, most = None, 0.0
    for element in reversed(list(root.iter())):
        total = sums.get(element, 0.0) + _gain(element, weights[element])
        sums[element] = total
        if total > most or (best is not None and total >= most and element.tag in BLOCKS):
            best, most = element, total
        if element is not root:
            parent = element.getparent()
            sums[parent] = sums.get(parent, 0.0) + total
    return best


def _gain(element: Any, weight: Weight) -> float:
    """What the letters that stand in the element itself count for or against an article."""
    if element.tag not in BLOCKS:
        return 0.0
    if not weight.inline:
        return -3.0
    plain = weight.inline - weight.inline_linked
    if element.tag in HEADINGS:
        return 0.0 if weight.inline_linked * 2 < weight.inline else -30.0
    if plain < 40:
        return -15.0 - weight.inline_linked * 0.5
    return plain - 2.0 * weight.inline_linked


def by_headline(root: Any, weights: Weights, title: str) -> Any:
    """Answer the element around the first paragraph below the headline, None where none is."""
    below = False
    for element in root.iter():
        if element.tag in ("h1", "h2", "h3"):
            alike = same_words(text_of(element), title) > 0.75
            below = below or alike or (element.tag == "h1" and not title)
            continue
        weight = weights[element]
        paragraph = element.tag in _PROSE and weight.inline >= 2 * PARAGRAPH
        if below and paragraph and weight.inline_linked * 3 < weight.inline:
            return element.getparent() if element.tag == "p" else element
    return None


def by_marks(root: Any, weights: Weights) -> list[Any]:
    """Answer the elements that the page says hold its article, the surest first."""
    found: list[tuple[float, Any]] = []
    for element in root.iter():
        weight = weights[element]
        if weight.text - weight.linked < 200:
            continue
        sure = _declared(element)
        if sure:
            found.append((sure * 1_000_000 + weight.text - weight.linked, element))
    found.sort(key=lambda pair: -pair[0])
    return [element for _, element in found[:3]]


def _declared(element: Any) -> int:
    given = element.attrib
    prop = given.get("itemprop", "")
    if "articleBody" in prop:
        return 5
    if prop in ("text", "reviewBody", "blogPost"):
        return 3
    names = given.get("class", "").lower().split() if "class" in given else []
    names.append(given.get("id", "").lower())
    for name in names:
        flat = name.replace("_", "-").replace("--", "-")
        if flat in _BODY_NAMES:
            return 4
    if element.tag == "article":
        return 2
    if element.tag == "main" or given.get("role") in ("main", "article"):
        return 1
    return 0


_BODY_NAMES = frozenset(
    "article-body articlebody article-content article-text article-copy story-body storybody"
    " story-content story-text story-copy entry-content entry-body entrytext post-content"
    " post-body postcontent post-text post-entry e-content body-copy body-text article-main"
    " article-main-content content-body content-text article-page-content td-post-content"
    " single-content node-content field-name-body rich-text richtext".split()
)
