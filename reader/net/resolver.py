"""Names to addresses, and the check that no address is used which may not be.

The addresses that are checked are the addresses that are connected to: a name that answers
differently the next time gains nothing. Look-ups run in threads of our own, because one that
hangs must neither fill the event loop's threads nor hold up the end of the process.
"""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from ipaddress import ip_address
from queue import SimpleQueue

from aiohttp.abc import AbstractResolver, ResolveResult

from reader.net.hosts import IP, is_private_ip

CACHED_SECONDS = 60.0
_MOST_CACHED = 2000
_THREADS = 16

LookUp = Callable[[str], tuple[IP, ...]]


class Side(StrEnum):
    """What a connection may reach; a connection of one side never serves another."""

    PUBLIC = "public"
    PRIVATE = "private"
    PROXY = "proxy"  # the proxy itself, wherever it is; it looks names up, not we


class PrivateAddressError(OSError):
    """A name led to the own network although it may not."""


def look_up(name: str) -> tuple[IP, ...]:
    """The addresses of a name in the order to try them, from the system (RFC 6724). Blocks.

    Raises OSError.
    """
    try:
        found = socket.getaddrinfo(name, None, type=socket.SOCK_STREAM)
    except UnicodeError as error:  # a label over 63 bytes
        raise socket.gaierror(socket.EAI_NONAME, str(error)) from error
    addresses: dict[IP, None] = {}
    for _, _, _, _, place in found:
        address = str(place[0])
        if len(place) == 4 and place[3] and "%" not in address:
            address = f"{address}%{place[3]}"
        addresses[ip_address(address)] = None
    return tuple(addresses)


class Names:
    """Looked-up names, shared by all connections and remembered for a minute."""

    def __init__(
        self, look_up: LookUp = look_up, is_private: Callable[[IP], bool] = is_private_ip
    ) -> None:
        self.is_private = is_private
        self._look_up = look_up
        self._threads = _Threads(self._usable)
        self._cached: dict[str, tuple[float, tuple[IP, ...]]] = {}
        self._under_way: dict[str, asyncio.Future[tuple[IP, ...]]] = {}

    async def addresses(self, name: str) -> tuple[IP, ...]:
        """All addresses of a name: the public ones if it has any, else the private ones.

        Raises OSError where there is none.
        """
        loop = asyncio.get_running_loop()
        cached = self._cached.get(name)
        if cached is not None and cached[0] > loop.time():
            return cached[1]
        answer = self._under_way.get(name)
        if answer is None:
            answer = self._under_way[name] = self._threads.ask(name, loop)
            answer.add_done_callback(lambda done: self._remember(name, done, loop.time()))
        return await asyncio.shield(answer)

    async def reaches_private(self, name: str) -> bool:
        """Whether a name leads to the own network only. Raises OSError where it leads nowhere."""
        return self.is_private((await self.addresses(name))[0])

    def close(self) -> None:
        """Let the threads go; one that hangs in a look-up ends with the process."""
        self._threads.close()

    def _usable(self, name: str) -> tuple[IP, ...]:
        """Addresses of one side only: a public name that also points inwards is just public."""
        found = self._look_up(name)
        return tuple(ip for ip in found if not self.is_private(ip)) or found

    def _remember(self, name: str, done: asyncio.Future[tuple[IP, ...]], now: float) -> None:
        del self._under_way[name]
        if done.cancelled() or done.exception() is not None:
            return
        if len(self._cached) >= _MOST_CACHED:
            self._cached = {key: kept for key, kept in self._cached.items() if kept[0] > now}
        if len(self._cached) < _MOST_CACHED:
            self._cached[name] = (now + CACHED_SECONDS, done.result())


class SideResolver(AbstractResolver):
    """What aiohttp asks when it connects: only addresses that its side may reach."""

    def __init__(self, names: Names, side: Side) -> None:
        self._names = names
        self._side = side

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """The addresses to try, checked; raises PrivateAddressError or another OSError."""
        addresses = await self._names.addresses(host)
        if self._side is not Side.PROXY:
            wanted = self._side is Side.PRIVATE
            addresses = tuple(ip for ip in addresses if self._names.is_private(ip) is wanted)
            if not addresses:
                raise PrivateAddressError(host)
        return [
            {
                "hostname": host,
                "host": str(ip),
                "port": port,
                "family": socket.AF_INET if ip.version == 4 else socket.AF_INET6,
                "proto": socket.IPPROTO_TCP,
                "flags": socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
            }
            for ip in addresses
        ]

    async def close(self) -> None:
        """Nothing: the names are closed by whoever opened them."""


class _Threads:
    """Daemon threads, started as needed, that look names up one after another."""

    def __init__(self, look_up: LookUp) -> None:
        self._look_up = look_up
        self._asked: SimpleQueue[tuple[str, asyncio.Future[tuple[IP, ...]]] | None] = SimpleQueue()
        self._count = 0
        self._pending = 0

    def ask(self, name: str, loop: asyncio.AbstractEventLoop) -> asyncio.Future[tuple[IP, ...]]:
        """The addresses of a name, later. An error nobody waits for any more is forgotten."""
        answer: asyncio.Future[tuple[IP, ...]] = loop.create_future()
        answer.add_done_callback(self._answered)
        self._pending += 1
        if self._pending > self._count and self._count < _THREADS:
            self._count += 1
            threading.Thread(target=self._work, name=f"names-{self._count}", daemon=True).start()
        self._asked.put((name, answer))
        return answer

    def close(self) -> None:
        for _ in range(self._count):
            self._asked.put(None)
        self._count = 0

    def _answered(self, answer: asyncio.Future[tuple[IP, ...]]) -> None:
        self._pending -= 1
        if not answer.cancelled():
            answer.exception()

    def _work(self) -> None:
        while (job := self._asked.get()) is not None:
            name, answer = job
            found: tuple[IP, ...] | OSError
            try:
                found = self._look_up(name) or OSError(f"no address for {name}")
            except OSError as error:
                found = error
            with suppress(RuntimeError):  # the loop has ended meanwhile
                answer.get_loop().call_soon_threadsafe(_settle, answer, found)


def _settle(answer: asyncio.Future[tuple[IP, ...]], found: tuple[IP, ...] | OSError) -> None:
    if answer.done():
        return
    if isinstance(found, OSError):
        answer.set_exception(found)
    else:
        answer.set_result(found)
