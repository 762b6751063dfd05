"""Which words say why two articles are related: as the text has them, never their stems."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reader.content.similar.stems import language_of
from reader.content.similar.terms import READ, words

MOST = 3  # words or phrases
_CONSIDERED = 6  # terms, those that count most
_SHORTEST = 3  # letters of a word that is worth naming; numbers are not
_BETWEEN = re.compile(r"[ \u00a0\-\u2010\u2011]")


def reasons(
    title: str, text: str, language: str, shared: Sequence[Iterable[str]]
) -> list[tuple[str, ...]]:
    """For each of several sets of terms, given best first, at most three words or phrases of a
    text that have them.

    Terms that stand side by side in the text make one phrase, and a name keeps its capital.
    """
    whole = f"{title}\n{text[:READ]}"
    chosen = language_of(whole, language)
    found = list(words(whole, chosen))
    spelled: dict[str, str] = {}
    lower: set[str] = set()
    for word, term, at in found:
        if at <= len(title):
            spelled.setdefault(term, word)  # a title may write all its words with capitals
        elif word[:1].islower() or word[:1].upper() == word[:1].lower():
            lower.add(term)
            spelled[term] = word if term not in lower else spelled.get(term, word)
        else:
            spelled.setdefault(term, word)
    told = []
    for terms in shared:
        useful = [term for term in terms if _tells(spelled.get(term, ""))][:_CONSIDERED]
        told.append(tuple(_phrases(whole, found, useful, lower)))
    return told


def _tells(word: str) -> bool:
    if not word or word.isdigit():
        return False
    return len(word) >= _SHORTEST or not word.isascii()


def _phrases(
    whole: str, found: list[tuple[str, str, int]], useful: list[str], lower: set[str]
) -> list[str]:
    """The terms as phrases, in the order of their best terms."""
    places = {term: place for place, term in enumerate(useful)}
    runs: dict[frozenset[str], str] = {}
    at = 0
    while at < len(found):
        if found[at][1] not in places:
            at += 1
            continue
        end = at + 1
        while end < len(found) and found[end][1] in places and _adjoin(whole, found, end):
            end += 1
        terms = frozenset(term for _, term, _ in found[at:end])
        if end - at <= MOST and len(terms) == end - at:
            runs.setdefault(terms, _spelled(whole, found[at:end], lower))
        at = end
    told: list[str] = []
    said: set[str] = set()
    # A phrase says more than its words; of several the one with the best term comes first.
    order = sorted(runs, key=lambda terms: (min(places[t] for t in terms), -len(terms)))
    for terms in order:
        if not terms & said and len(told) < MOST:
            told.append(runs[terms])
            said |= terms
    return told


def _adjoin(whole: str, found: list[tuple[str, str, int]], at: int) -> bool:
    """Whether a word stands right behind the one before."""
    before, _, start = found[at - 1]
    gap = whole[start + len(before) : found[at][2]]
    return gap == "" or (len(gap) == 1 and _BETWEEN.match(gap) is not None)


def _spelled(whole: str, run: list[tuple[str, str, int]], lower: set[str]) -> str:
    """A run as the text has it; small where its words stand small elsewhere, as a name's do not."""
    last, _, start = run[-1]
    text = re.sub("['’]s$", "", whole[run[0][2] : start + len(last)])
    return text.lower() if all(term in lower for _, term, _ in run) else text
