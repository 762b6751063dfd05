"""Fetches what readers said of articles: a comments feed each, read by a digester.

Which articles' comments are wanted is the store's to know, when they are fetched `offline`'s.
"""

from __future__ import annotations

from collections.abc import Callable

from reader.engine.keeper import DEADLINE, Keeper
from reader.engine.outcomes import Failure, failure_of
from reader.errors import KnownError
from reader.model import Discussion, FetchError, ItemState, Message, Settled, Wanted


class Discussing:
    """Keeps the comments of one article after the other; `clock` gives UTC seconds."""

    def __init__(self, keeper: Keeper, clock: Callable[[], int]) -> None:
        self._keeper = keeper
        self._clock = clock

    async def comments(self, item: Wanted, fetched: Callable[[], None]) -> Failure | None:
        """Keep the comments of an article; answers a failure, which is for the caller to settle."""
        keeper = self._keeper
        try:
            answer = await keeper.errands.feed(item.address, item.feed)
        finally:
            fetched()
        if isinstance(answer, FetchError):
            return failure_of(answer)
        digesters = keeper.tools.digesters
        try:
            said = await digesters.run("comments", answer.document, Discussion, deadline=DEADLINE)
        except KnownError as error:
            return Failure(Message(error.code.value, error.params))
        lane = keeper.tools.lane
        size = sum(len(one.html) for one in said.comments)
        settled = Settled(item, ItemState.HAVE, bytes=size)
        keeper.tools.announcer.changed(
            await lane.run(
                lane.store.comments.keep, settled, said.comments, said.count, self._clock()
            )
        )
        return None
