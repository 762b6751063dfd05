"""How far the work after the headlines is, counted in pages, icons, and articles with pictures;
and how far a pack is, counted in items, with its speed and the time left.
"""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

from reader.engine.refresh import Tools
from reader.model import ItemKind, Wanted
from reader.protocol import OFFLINE, Progress


class Steps:
    """How far a run is: pages and icons one by one, pictures by articles."""

    def __init__(self, tools: Tools, articles: int) -> None:
        self.total = self.articles = articles
        self.failed = 0
        self._done = 0
        self._tools = tools
        self._left: Counter[int] = Counter()

    def expect(self, ids: Sequence[int], items: Sequence[Wanted]) -> None:
        """Count the pictures of these articles; one that wants none is through."""
        self._left.update(item.article for item in items)
        self._done += sum(1 for article in ids if article not in self._left)

    def step(self, item: Wanted) -> None:
        """One item is through."""
        if item.kind is ItemKind.PICTURE:
            self._left[item.article] -= 1
            self._done += not self._left[item.article]
        else:
            self._done += 1
        self._tell(urlsplit(item.address).hostname or "" if "://" in item.address else "")

    def finish(self) -> None:
        """All are through."""
        if self.total:
            self._done = self.total
            self._tell("")

    def _tell(self, current: str) -> None:
        progress = Progress(OFFLINE, self._done, max(self.total, self._done), self.failed, current)
        self._tools.announcer.progress(progress)


GUESSED = 3  # pictures in a page that has not come yet
LATELY = 5.0  # seconds over which the speed is taken
SURE = 2.0  # seconds after which the time left is told


class PackSteps:
    """How far a pack is; `fetched` answers the bytes that have come from the network."""

    def __init__(
        self,
        tools: Tools,
        request: str,
        fetched: Callable[[], int],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.failed = 0
        self._tools = tools
        self._request = request
        self._fetched = fetched
        self._clock = clock
        self._at_first = fetched()
        self._begun = clock()
        self._lately = deque([(self._begun, 0)])
        self._done = self._total = 0

    def expect(self, pages: Sequence[Wanted], pictures: Sequence[Wanted], width: int) -> None:
        """Reckon with these, and with what the pages will bring."""
        coming = len(pictures) + GUESSED * len(pages) if width else 0
        self._total = self._done + len(pages) + coming
        self._tell("")

    def expect_exactly(self, items: Sequence[Wanted]) -> None:
        """Nothing else than these is left."""
        self._total = self._done + len(items)

    def step(self, item: Wanted) -> None:
        """One item is through."""
        self._done += 1
        self._tell(urlsplit(item.address).hostname or "" if "://" in item.address else "")

    def wait(self) -> None:
        """The network is away."""
        self._lately.clear()
        self._tell("", waiting=True)

    def _tell(self, current: str, *, waiting: bool = False) -> None:
        now, size = self._clock(), self._fetched() - self._at_first
        self._lately.append((now, size))
        while now - self._lately[0][0] > LATELY:
            self._lately.popleft()
        then, had = self._lately[0]
        speed = round((size - had) / max(now - then, 0.5))
        total, took = max(self._total, self._done), now - self._begun
        left = -1
        if self._done and took >= SURE and not waiting:
            left = round(took / self._done * (total - self._done))
        self._tools.announcer.progress(
            Progress(
                self._request,
                self._done,
                total,
                self.failed,
                current,
                bytes=size,
                speed=speed,
                left=left,
                waiting=waiting,
            )
        )
