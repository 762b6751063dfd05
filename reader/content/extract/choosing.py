"""Weighs what the judges point at against witnesses, and answers one part of the page.

Witnesses are the text that linked data gives and the words of the feed: a part that lacks them is
not the article, however well it looks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Any

from reader.content.extract import joining, judges
from reader.content.extract.measure import Weights, text_of

_WORD = re.compile(r"\w+")
_WITNESS = 3000  # words of a witness that are heard
_CLEARLY = 0.15  # share of a witness by which one part must know more than another
_HEARD = 12  # runs of three words that a witness must have to be heard
_MUCH_MORE = 1.3

Gist = Counter[tuple[str, str, str]]
Part = tuple[Any, frozenset[Any]]


def choose(
    body: Any, weights: Weights, witnesses: Iterable[str], *, title: str = "", summary: str = ""
) -> Part | None:
    """Answer the article's element and what is not the article's in it; None where none is.

    `title` is the article's, `summary` the page's own: a witness against what stands elsewhere.
    """
    candidates = _candidates(body, weights, title)
    if not candidates:
        return None
    best = candidates[0]
    heard = [gist for gist in map(gist_of, witnesses) if gist.total() >= _HEARD]
    told = gist_of(summary)
    if told.total() >= _HEARD / 2:
        heard.append(told)
    most = _credibility(best, heard)
    for element in candidates[1:]:
        if weights[best].prose and not _is_apart(element, best, weights):
            continue
        credible = _credibility(element, heard)
        if credible > most + _CLEARLY or (not weights[best].prose and weights[element].prose):
            best, most = element, credible
    return joining.joined(best, body, weights)


def _candidates(body: Any, weights: Weights, title: str) -> list[Any]:
    found: list[Any] = []
    for element in (
        judges.by_prose(body, weights),
        judges.by_density(body, weights),
        *judges.by_marks(body, weights),
        judges.by_headline(body, weights, title),
    ):
        if element is not None and element not in found:
            found.append(element)
    return found


def _is_apart(element: Any, best: Any, weights: Weights) -> bool:
    """Whether an element is another part of the page, or holds much more than the best one.

    One that is only larger may have a witness's words because they stand above the text.
    """
    if element in best.iterancestors():
        return weights[element].prose > _MUCH_MORE * weights[best].prose
    return best not in element.iterancestors()


def gist_of(text: str) -> Gist:
    """Answer the runs of three words of a text."""
    words = _WORD.findall(text.lower())[:_WITNESS]
    return _threes(words)


def coverage(text: Gist, witness: Gist) -> float:
    """Answer how much of a witness stands in a text, 0 to 1."""
    total = witness.total()
    return (text & witness).total() / total if total else 0.0


def _credibility(element: Any, heard: list[Gist]) -> float:
    if not heard:
        return 0.0
    words = _WORD.findall(text_of(element).lower())[: 4 * _WITNESS]
    gist = _threes(words)
    shares = [coverage(gist, witness) for witness in heard]
    return sum(shares) / len(shares)


def _threes(words: list[str]) -> Gist:
    return Counter(zip(words, words[1:], words[2:], strict=False))
