"""How far the work after the headlines is, counted in pages, icons, and articles with pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
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
