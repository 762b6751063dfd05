"""Widens a judge's choice to the parts of an article that stand beside it.

Articles come in pieces: a lead above the text, chunks between advertisements. What joins must be
prose itself; nothing is taken out here but what stands between.
"""

from __future__ import annotations

from typing import Any

from reader.content.extract import links
from reader.content.extract.measure import HEADINGS, Weights, link_density

_HIGHEST = 6  # steps up
_ENOUGH = 0.06  # of the prose in hand that a neighbour must bring, all together
_KEPT_BETWEEN = HEADINGS | {"figure", "ul", "ol", "blockquote", "pre", "table", "img", "hr", "p"}


def joined(best: Any, root: Any, weights: Weights) -> tuple[Any, frozenset[Any]]:
    """Answer the element that holds all parts, and those children of it that are none of them."""
    chosen, strangers = best, frozenset[Any]()
    passed: set[Any] = set()
    current, prose = best, weights[best].prose
    for step in range(_HIGHEST):
        parent = current.getparent()
        if current is root or parent is None or parent is root or current.tag == "article":
            break
        others = [child for child in parent if child is not current]
        prosaic = [child for child in others if _is_part(child, weights)]
        # What is made otherwise joins from afar only where it is much of the text.
        much = sum(weights[child].prose for child in prosaic) > 0.5 * prose
        parts = [child for child in prosaic if step == 0 or much or _is_like(child, current)]
        gained = sum(weights[child].prose for child in parts)
        unfit = {child for child in others if child not in parts and not _between(child, weights)}
        passed |= unfit
        if gained > max(60, _ENOUGH * prose) or _is_below_headline(current, parts):
            prose += gained
            chosen, strangers = parent, frozenset(passed)
        current = parent
    return chosen, strangers


def _is_below_headline(element: Any, parts: list[Any]) -> bool:
    """Whether one of the parts stands between the headline and the element."""
    found = False
    for above in element.itersiblings(preceding=True):
        if above.tag == "h1" or next(above.iterdescendants("h1"), None) is not None:
            return found
        found = found or above in parts
    return False


def _is_part(element: Any, weights: Weights) -> bool:
    """Whether an element is prose for the most part, and no article of its own."""
    weight = weights[element]
    if weight.prose < 60 or link_density(weight) > 0.25 or weight.prose < 0.6 * weight.text:
        return False
    if element.tag in ("article", "header", "figure", "figcaption", "h1", "h2", "h3"):
        return False
    return element.find(".//article") is None and not links.is_of_cards(element)


def _is_like(element: Any, other: Any) -> bool:
    """Whether two elements are made the same way, as the pieces of one text are."""
    if element.tag == "p":
        return True
    names = element.get("class", "")
    return bool(names) and element.tag == other.tag and names == other.get("class", "")


def _between(element: Any, weights: Weights) -> bool:
    """Whether an element may stand between parts without being one."""
    weight = weights[element]
    if element.tag in _KEPT_BETWEEN:
        return link_density(weight) < 0.5
    return weight.text == 0
