"""Web servers on loopback whose every byte a test decides, and fetchers that close themselves."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field

import pytest

from reader.net.fetch import Fetcher


@dataclass
class Asked:
    target: str
    headers: dict[str, str]
    method: str = "GET"


Script = bytes | Callable[[Asked, asyncio.StreamWriter], Awaitable[None]]


def answer(status: int = 200, body: bytes = b"", *headers: str) -> bytes:
    """A whole response; its length is said unless a header says something of it."""
    lines = [f"HTTP/1.1 {status} Whatever", *headers]
    if not any(line.lower().startswith(("content-length", "transfer-enc")) for line in lines):
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


@dataclass
class Site:
    """A server: `says` maps request targets to responses, or to functions that write them."""

    says: dict[str, Script] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    port: int = 0
    scheme: str = "http"
    connections: int = 0
    open_now: int = 0
    most_open: int = 0
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def address(self, target: str = "/", host: str = "127.0.0.1") -> str:
        return f"{self.scheme}://{host}:{self.port}{target}"

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.connections += 1
        self.open_now += 1
        self.most_open = max(self.most_open, self.open_now)
        try:
            await self._serve(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            self._tasks.discard(task)
            self.open_now -= 1
            writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("utf-8")
            first, *rest = head.strip().split("\r\n")
            method, target, _ = first.split(" ")
            headers = dict(line.split(": ", 1) for line in rest)
            asked = Asked(target, headers, method)
            self.asked.append(asked)
            script = self.says.get(target, self.says.get("*", answer(404)))
            if isinstance(script, bytes):
                writer.write(script)
                await writer.drain()
            else:
                await script(asked, writer)
            if headers.get("Connection") == "close" or writer.is_closing():
                return

    async def stop(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


OpenSite = Callable[..., Awaitable[Site]]
OpenFetcher = Callable[..., Awaitable[Fetcher]]


@pytest.fixture
async def open_site() -> AsyncIterator[OpenSite]:
    """Starts servers on free ports: `await open_site({"/": answer(200, b"hello")})`."""
    async with AsyncExitStack() as stack:

        async def start(
            says: dict[str, Script] | None = None, tls: ssl.SSLContext | None = None
        ) -> Site:
            site = Site(says or {}, scheme="https" if tls else "http")
            server = await asyncio.start_server(site, "127.0.0.1", 0, ssl=tls, limit=2**20)
            site.port = server.sockets[0].getsockname()[1]
            stack.push_async_callback(site.stop)
            stack.callback(server.close)
            return site

        yield start


@pytest.fixture
async def open_fetcher() -> AsyncIterator[OpenFetcher]:
    """Makes fetchers that are closed after the test: `await open_fetcher(limits=...)`."""
    async with AsyncExitStack() as stack:

        async def make(**options: object) -> Fetcher:
            return await stack.enter_async_context(Fetcher(**options))  # type: ignore[arg-type]

        yield make
