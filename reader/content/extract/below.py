"""Finds an article that is no prose: interviews, poems, recipes, lists, notes of a line or two.

What judges text by its paragraphs overlooks such an article and takes what is left of the page for
it. Here the headline tells where it is, and what is said below it counts, however short.
"""

from __future__ import annotations

from typing import Any

from reader.content.extract.document import drop
from reader.content.extract.links import has_picture, is_of_cards
from reader.content.extract.measure import (
    Weights,
    letters,
    link_density,
    same_words,
    text_of,
    weigh,
)

_LITTLE = 600  # letters of a text that may be what was left of the page
_ALIKE = 0.75  # words that a headline shares with the title
_SAID = 60  # letters below a headline that may be all there is
_LEAST = 25  # letters of a text that stands beside what prose was found
_MUCH_MORE = 1.5
_START = 60  # letters by which a text is known in another
_WHOLE = ("article", "main")


def is_elsewhere(chosen: Any, body: Any, title: str) -> bool:
    """Whether an element of a body stands outside the article that has the headline."""
    headline = _headline(body, title)
    whole = None if headline is None else next(headline.iterancestors("article"), None)
    return whole is not None and (
        whole is not chosen
        and whole not in chosen.iterancestors()
        and chosen not in whole.iterancestors()
    )


def is_little(chosen: Any) -> bool:
    """Whether a text is so short that it may be what was left of a page without prose."""
    return letters(text_of(chosen)) < _LITTLE


def is_better(found: Any, chosen: Any) -> bool:
    """Whether what stands below the headline is the article rather than what was chosen."""
    said = _said(found)
    if chosen is None:
        return said > 0 or has_picture(found)
    if _start(chosen) not in _unspaced(found):
        return said >= _LEAST
    return said > _MUCH_MORE * _said(chosen)


def find(body: Any, title: str) -> Any:
    """Answer the element around what is said below the headline, None where there is no headline.

    What stands above the headline is taken out of it.
    """
    weights = weigh(body, paragraph=1)
    headline = _headline(body, title)
    if headline is None:
        return max(body.iter(*_WHOLE), key=lambda whole: weights[whole].prose, default=None)
    found = _around(headline, body, weights)
    _drop_above(headline, found)
    return found


def _headline(body: Any, title: str) -> Any:
    """Answer the heading that says the title; else the only one of first rank in an article."""
    if title:
        for heading in body.iter("h1", "h2", "h3"):
            if same_words(text_of(heading), title) > _ALIKE:
                return heading
    first = [heading for whole in body.iter(*_WHOLE) for heading in whole.iter("h1")]
    return first[0] if first else None


def _around(headline: Any, body: Any, weights: Weights) -> Any:
    """Go up from the headline until more would be other parts of the page."""
    found = headline
    while found is not body:
        said = weights[found].prose
        if found.tag in _WHOLE and said:
            break
        parent = found.getparent()
        others = [part for part in parent if part is not found and not is_of_cards(part)]
        more = sum(weights[part].prose for part in others) > (_MUCH_MORE - 1) * said
        if said >= _SAID and not (more and link_density(weights[parent]) < 0.5):
            break
        found = parent
    return found


def _drop_above(headline: Any, found: Any) -> None:
    """Take out what stands above the headline: where the page is, when it was written."""
    place = headline
    while place is not found:
        for above in list(place.itersiblings(preceding=True)):
            if not has_picture(above):
                drop(above)
        parent = place.getparent()
        parent.text, place = None, parent


def _said(element: Any) -> int:
    weight = weigh(element)[element]
    return weight.text - weight.linked


def _start(element: Any) -> str:
    return _unspaced(element)[:_START]


def _unspaced(element: Any) -> str:
    return "".join("".join(element.itertext()).split())
