"""Takes out of a page what is called furniture by tag, role or name, before the text is looked for.

No name condemns what holds much of the page's prose, in one box or in many: where every part of a
text is called a widget, the word says nothing. What stands around the whole page goes in any case.
Lines of rights, and discussions below a heading of their own, are known by their words.
"""

from __future__ import annotations

import re
from typing import Any

from reader.content.clean.sizes import is_picture
from reader.content.extract import names
from reader.content.extract.document import drop
from reader.content.extract.links import targets_of
from reader.content.extract.measure import BLOCKS, HEADINGS, Weights, letters, text_of
from reader.content.extract.words import DISCUSSION, RIGHTS

_LEAST_LEFT = 150  # letters of prose that must stand beside a discussion
_MOST_IN_ONE = 0.25  # of a page's prose that a box called furniture may hold
_MOST_IN_ALL = 0.4  # of it that all boxes of one name may hold
_RIGHTS = 400  # letters of a line that says whose the page is
_HEADING = 90  # letters
_SENTENCE = re.compile(r"[.!?。！？؟।][\"”»’)]*\s*$")
_ROUNDS = 4  # in which names are cleared, boxes in boxes
_HEADINGS = HEADINGS | {"p", "div", "legend"}
_PARTS = ("article", "main", "section", "aside", "blockquote")


def clear(body: Any, weights: Weights) -> None:
    """Take out what is called furniture; `weights` are those of the body."""
    prose = weights[body].prose
    innocent = _innocent(body, weights)
    _rights(body, weights)
    _discussions(body, weights)
    for element in list(body.iter()):
        if element is body or element.getparent() is None:
            continue
        made = names.is_made_as_furniture(element)
        if _shows_pictures(element):
            continue
        if made and _stands_around(element):
            drop(element)
        elif made or names.accusers(element) - innocent:
            if not made and _is_of_the_text(element, weights):
                continue
            discussion = names.is_discussion(element)
            most = prose - _LEAST_LEFT if discussion else _MOST_IN_ONE * prose
            if weights[element].prose <= most:
                drop(element)


def _stands_around(element: Any) -> bool:
    """Whether an element is a footer or a menu of the page, and of no part of it."""
    if element.tag not in ("footer", "nav"):
        return False
    if next(element.iterancestors(*_PARTS), None) is not None:
        return False
    return next(element.iterdescendants("h1", "main", "article"), None) is None


def _is_of_the_text(element: Any, weights: Weights) -> bool:
    """Whether a box of a doubtful name stands between paragraphs, says something, leads nowhere."""
    if not names.doubts_itself(element) or targets_of(element):
        return False
    if not _SENTENCE.search(text_of(element)):
        return False
    around = element.getprevious(), element.getnext()
    return all(beside is not None and weights[beside].prose > 0 for beside in around)


def _shows_pictures(element: Any) -> bool:
    """Whether a box is there for pictures and their captions, and leads nowhere else."""
    if element.tag != "aside" and not names.may_show_pictures(element):
        return False
    if next(element.iterdescendants("img"), None) is None:
        return False
    spoken = sum(letters(text_of(caption)) for caption in element.iter("figcaption"))
    return letters(text_of(element)) <= spoken and all(
        target.startswith("#") or is_picture(target) for target in targets_of(element)
    )


def _innocent(body: Any, weights: Weights) -> frozenset[str]:
    """Answer the words of furniture that boxes with much of the page's prose are called by."""
    innocent = frozenset[str]()
    prose = weights[body].prose
    for _ in range(_ROUNDS):
        held: dict[str, int] = {}
        condemned: set[Any] = set()
        for element in body.iter():
            if element.getparent() in condemned:
                condemned.add(element)
                continue
            weight = weights[element]
            if not weight.prose or element is body:
                continue
            words = names.accusers(element) - innocent
            if weight.prose > _MOST_IN_ONE * prose or names.is_discussion(element):
                continue
            if words or names.is_made_as_furniture(element):
                condemned.add(element)
                for word in words - names.PLAIN:
                    held[word] = held.get(word, 0) + weight.prose
        found = {word for word, much in held.items() if much > _MOST_IN_ALL * prose}
        if not found:
            break
        innocent |= found
    return innocent


def _rights(body: Any, weights: Weights) -> None:
    """Take out lines that say whose the page is; below paragraphs they say whose the text is."""
    for element in list(body.iter("p", "div", "small", "li", "span", "td", "address", "center")):
        weight = weights[element]
        if weight.blocks or not 0 < weight.text < _RIGHTS or not RIGHTS.match(text_of(element)):
            continue
        if not any(weights[above].prose for above in element.itersiblings(preceding=True)):
            drop(element)


def _discussions(body: Any, weights: Weights) -> None:
    """Take out what follows a heading over readers' comments, where a text stands before it."""
    said = 0
    for element in list(body.iter()):
        if element.tag in _HEADINGS and 0 < weights[element].text < _HEADING:
            if said >= _LEAST_LEFT and DISCUSSION.fullmatch(text_of(element)):
                _drop_from(element, body, weights)
                return
        elif element.tag in BLOCKS:
            said += weights[element].prose - sum(weights[child].prose for child in element)


def _drop_from(heading: Any, body: Any, weights: Weights) -> None:
    """Take out a heading with what it heads: its box, or what follows in a box with other text."""
    place = heading
    while place.getparent() is not body:
        parent = place.getparent()
        if (
            any(weights[above].text for above in place.itersiblings(preceding=True))
            or (parent.text or "").strip()
        ):
            break
        place = parent
    for element in [*place.itersiblings(), place]:
        if element.tag == heading.tag and element is not heading:
            break
        drop(element)
