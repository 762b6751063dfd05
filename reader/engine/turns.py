"""Whose turn it is: feeds wait host by host, so that one big host does not keep others waiting.

Knows addresses only; fetches nothing.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable
from urllib.parse import urlsplit

from reader.model import FeedState

# Fetches of one host begun at once: one more than `reader.net` lets through, so that it sees
# somebody waiting and keeps the connection for him.
PER_HOST = 3

Host = tuple[str, str, int | None]


def host_of(address: str) -> Host:
    """Scheme, name and port of an address: one server as far as politeness goes."""
    try:
        parts = urlsplit(address)
        return parts.scheme, parts.hostname or "", parts.port
    except ValueError:
        return "", address, None


class Turns:
    """Feeds in the order given within a host, and the hosts one after the other."""

    def __init__(self, feeds: Iterable[FeedState]) -> None:
        self._waiting: dict[Host, deque[FeedState]] = {}
        self._busy: Counter[Host] = Counter()
        for feed in feeds:
            self._waiting.setdefault(host_of(feed.address), deque()).append(feed)
        self._ready = deque(self._waiting)

    def __bool__(self) -> bool:
        """Whether any feed still waits."""
        return bool(self._waiting)

    def take(self) -> FeedState | None:
        """The next feed whose host has a place free, None where all have to wait."""
        if not self._ready:
            return None
        host = self._ready.popleft()
        feeds = self._waiting[host]
        feed = feeds.popleft()
        if not feeds:
            del self._waiting[host]
        self._busy[host] += 1
        self._line_up(host)
        return feed

    def give_back(self, feed: FeedState) -> None:
        """The fetch of a feed has ended: its host has a place free."""
        host = host_of(feed.address)
        was_full = self._busy[host] >= PER_HOST
        self._busy[host] -= 1
        if was_full:
            self._line_up(host)

    def _line_up(self, host: Host) -> None:
        if host in self._waiting and self._busy[host] < PER_HOST:
            self._ready.append(host)
