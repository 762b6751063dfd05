"""Whose turn it is: what is to be fetched waits host by host, so that one big host does not keep
others waiting.

Knows addresses only; fetches nothing.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable
from typing import Generic, Protocol, TypeVar
from urllib.parse import urlsplit

# Fetches of one host begun at once: one more than `reader.net` lets through, so that it sees
# somebody waiting and keeps the connection for him.
PER_HOST = 3

Host = tuple[str, str, int | None]


class _Addressed(Protocol):
    @property
    def address(self) -> str: ...


T = TypeVar("T", bound=_Addressed)


def host_of(address: str) -> Host:
    """Scheme, name and port of an address: one server as far as politeness goes."""
    try:
        parts = urlsplit(address)
        return parts.scheme, parts.hostname or "", parts.port
    except ValueError:
        return "", address, None


class Turns(Generic[T]):
    """Feeds, pages or pictures in the order given within a host, and the hosts one by one."""

    def __init__(self, waiting: Iterable[T] = ()) -> None:
        self._waiting: dict[Host, deque[T]] = {}
        self._busy: Counter[Host] = Counter()
        self._ready: deque[Host] = deque()
        self._count = 0
        for each in waiting:
            self.add(each)

    def __len__(self) -> int:
        """How many still wait."""
        return self._count

    @property
    def ready(self) -> bool:
        """Whether one could be taken now."""
        return bool(self._ready)

    def add(self, one: T) -> None:
        """Let one more wait, behind those of its host."""
        host = host_of(one.address)
        self._count += 1
        if host in self._waiting:
            self._waiting[host].append(one)
            return
        self._waiting[host] = deque((one,))
        self._line_up(host)

    def take(self) -> T | None:
        """The next one whose host has a place free, None where all have to wait."""
        if not self._ready:
            return None
        host = self._ready.popleft()
        waiting = self._waiting[host]
        one = waiting.popleft()
        self._count -= 1
        if not waiting:
            del self._waiting[host]
        self._busy[host] += 1
        self._line_up(host)
        return one

    def give_back(self, one: T) -> None:
        """The fetch has ended: its host has a place free."""
        host = host_of(one.address)
        was_full = self._busy[host] >= PER_HOST
        self._busy[host] -= 1
        if was_full:
            self._line_up(host)

    def _line_up(self, host: Host) -> None:
        if host in self._waiting and self._busy[host] < PER_HOST:
            self._ready.append(host)
