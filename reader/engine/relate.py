"""Finds related articles, in short steps after everything else: terms first, then who is alike.

Terms are read in a digester; candidates come from the library's index and are weighed here, one
article a turn, so that neither the window's writes nor a request waits for long.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence

from reader.content.similar import FLOOR, READ, Frequencies, Vector, alike, length, reasons, shared
from reader.engine.announcer import Announcer
from reader.engine.digesters import Digesters
from reader.engine.lane import Lane
from reader.errors import KnownError
from reader.model import Changes, Link, Terms, Wording
from reader.protocol import Done, Relate
from reader.store import Store

AT_ONCE = 12  # articles of a step: what is written of them fits into a short transaction
LINKS = 10  # that an article is given by itself; others may add theirs
REST = 0.02  # seconds between two steps, at most

_CANDIDATES = 80  # articles that are weighed
_TELLING = 40  # terms by which they are found
_NAMED = 8  # terms from which reasons are made

Found = tuple[list[str], bytes]


class Relating:
    """Relates what waits in the library's queue; used from one event loop.

    `floor` is how alike two articles must be to be linked.
    """

    def __init__(
        self, lane: Lane, digesters: Digesters, announcer: Announcer, *, floor: float = FLOOR
    ) -> None:
        self._lane = lane
        self._digesters = digesters
        self._announcer = announcer
        self._floor = floor

    async def step(self) -> bool:
        """Do a little of what waits, and rest as long; answers whether there is more."""
        began = time.monotonic()
        related = self._lane.store.related
        if unread := await self._lane.run(related.unread, AT_ONCE):
            await self._read(unread)
        elif waiting := await self._lane.run(related.unrelated, AT_ONCE):
            await self._relate(waiting)
        else:
            return False
        await asyncio.sleep(min(REST, time.monotonic() - began))
        return True

    async def answer(self, request: Relate) -> Done:
        """Relate one article now; `Done.articles` has it where it waited."""
        related = self._lane.store.related
        article = request.article
        waits = await self._lane.run(related.waits, article)
        if waits:
            if not await self._lane.run(related.terms.get, (article,)):
                await self._read((article,))
            await self._relate((article,))
        return Done(request.id, articles=(article,) if waits else ())

    async def _read(self, ids: Sequence[int]) -> None:
        """Have the terms of articles read, and keep them."""
        wordings = await self._lane.run(self._lane.store.related.wordings, ids, READ)
        try:
            found = await self._terms(wordings)
        except KnownError:  # a digester ended: what ended it costs itself its terms, and no other
            found = [await self._terms_of_one(wording) for wording in wordings]
        read = [
            Terms(wording.article, tuple(terms), counts)
            for wording, (terms, counts) in zip(wordings, found, strict=True)
        ]
        await self._lane.run(self._lane.store.related.terms.put, read)

    async def _terms(self, wordings: Sequence[Wording]) -> list[Found]:
        articles = [(each.title, each.text, each.language) for each in wordings]
        return await self._digesters.run("terms", {"articles": articles}, list[Found])

    async def _terms_of_one(self, wording: Wording) -> Found:
        try:
            return (await self._terms((wording,)))[0]
        except KnownError:
            return [], b""

    async def _relate(self, ids: Sequence[int]) -> None:
        found = [
            (article, await self._lane.run(links_of, self._lane.store, article, self._floor))
            for article in ids
        ]
        changed = await self._lane.run(self._lane.store.related.keep, found)
        self._announcer.changed(Changes(related=changed))


def links_of(store: Store, article: int, floor: float) -> tuple[Link, ...]:
    """The articles that are most like one, best first, with reasons; in the store's thread."""
    index = store.related.terms
    for own in index.get((article,)):
        total = index.total()
        frequencies = Frequencies(total, index.frequencies(own.terms, total))
        vector = frequencies.vector(own.terms, own.counts)
        own_length = length(vector)
        telling = sorted(vector.items(), key=lambda each: -each[1])[:_TELLING]
        weights = [(term, weight * frequencies.rarity(term)) for term, weight in telling]
        others = index.get(index.near(article, weights, _CANDIDATES))
        lengths = _lengths(store, others, total) | {article: own_length}
        scored = sorted(
            (
                (alike(vector, own_length, o.terms, o.counts, lengths[o.article], frequencies), o)
                for o in others
            ),
            key=lambda each: (-each[0], -each[1].article),
        )
        best = [(score, other) for score, other in scored[:LINKS] if score >= floor]
        return _explained(store, article, vector, best, frequencies)
    return ()


def _lengths(store: Store, others: Sequence[Terms], total: int) -> dict[int, float]:
    """The lengths of vectors; those that nobody needed yet are measured and kept."""
    index = store.related.terms
    measured: dict[int, float] = {}
    for other in others:
        if not other.length:
            frequencies = Frequencies(total, index.frequencies(other.terms, total))
            measured[other.article] = length(frequencies.vector(other.terms, other.counts))
    if measured:
        index.keep_lengths(measured)
    return {other.article: other.length for other in others if other.length} | measured


def _explained(
    store: Store,
    article: int,
    vector: Vector,
    best: Sequence[tuple[float, Terms]],
    frequencies: Frequencies,
) -> tuple[Link, ...]:
    """Links with the words of the article that say why."""
    if not best:
        return ()
    for own in store.related.wordings((article,), READ):
        terms = [list(shared(vector, o.terms, o.counts, frequencies))[:_NAMED] for _, o in best]
        why = reasons(own.title, own.text, own.language, terms)
        return tuple(
            Link(other.article, score, words)
            for (score, other), words in zip(best, why, strict=True)
        )
    return ()
