"""Slow, broken and silent servers, and stopping in the middle."""

from __future__ import annotations

import asyncio

import pytest

from reader.errors import Code
from reader.model import Fetched, FetchError, Validators
from reader.net.fetch import FetchRequest, Limits
from tests.net.conftest import Asked, OpenFetcher, OpenSite, answer


async def silent(asked: Asked, writer: asyncio.StreamWriter) -> None:
    await asyncio.Event().wait()


async def half(asked: Asked, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<rss>")
    await asyncio.Event().wait()


async def drip(asked: Asked, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    while True:
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.02)


async def interim(asked: Asked, writer: asyncio.StreamWriter) -> None:
    while True:
        writer.write(b"HTTP/1.1 103 Early Hints\r\n\r\n")
        await writer.drain()
        await asyncio.sleep(0.02)


@pytest.mark.parametrize(
    ("script", "limits", "seconds"),
    [
        (silent, Limits(read=0.2), 0.2),
        (half, Limits(read=0.2), 0.2),
        (drip, Limits(read=30, whole=0.5), 0.5),
        (interim, Limits(read=30, whole=0.5), 0.5),
    ],
)
async def test_who_is_too_slow_is_left(
    script: object,
    limits: Limits,
    seconds: float,
    open_site: OpenSite,
    open_fetcher: OpenFetcher,
) -> None:
    site = await open_site({"/": script})
    fetcher = await open_fetcher(limits=limits)
    got = await fetcher.fetch(FetchRequest(site.address(), allow_private=True))
    assert isinstance(got, FetchError)
    assert got.message.code == Code.TIMEOUT
    assert got.message.params == {"host": "127.0.0.1", "seconds": seconds}


async def test_who_does_not_shake_hands_is_left(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site()
    fetcher = await open_fetcher(limits=Limits(connect=0.2))
    address = site.address().replace("http:", "https:")
    got = await fetcher.fetch(FetchRequest(address, allow_private=True))
    assert isinstance(got, FetchError)
    assert got.message.params == {"host": "127.0.0.1", "seconds": 0.2}


async def test_redirects_do_not_buy_time(open_site: OpenSite, open_fetcher: OpenFetcher) -> None:
    async def slow(asked: Asked, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.15)
        writer.write(answer(302, b"", f"Location: {asked.target}x"))

    site = await open_site({"*": slow})
    fetcher = await open_fetcher(limits=Limits(whole=0.4))
    got = await fetcher.fetch(FetchRequest(site.address(), allow_private=True))
    assert isinstance(got, FetchError)
    assert got.message.code == Code.TIMEOUT
    assert 0 < len(site.asked) <= 3


HEADS = {
    "nothing": b"",
    "no http": b"220 mail.example ESMTP\r\n\r\n",
    "half a head": b"HTTP/1.1 200 OK\r\nContent-",
    "a length that is none": b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
    "a body that breaks off": b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<rss>",
    "chunks that are none": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<rss>",
    "chunks that break off": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>",
    "a header without end": b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000,
    "headers without end": b"HTTP/1.1 200 OK\r\n" + b"X-Y: z\r\n" * 20_000,
    "zero bytes": bytes(5000),
}


@pytest.mark.parametrize("case", HEADS)
async def test_who_speaks_no_http_or_breaks_off_is_told_so(
    case: str, open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    async def break_off(asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(HEADS[case])
        await writer.drain()
        writer.close()

    site = await open_site({"/": break_off})
    fetcher = await open_fetcher()
    got = await fetcher.fetch(FetchRequest(site.address(), allow_private=True))
    assert isinstance(got, FetchError)
    assert got.message.code == Code.DISCONNECTED
    assert got.message.params == {"host": "127.0.0.1"}


@pytest.mark.parametrize(
    "framing", ["Content-Length: 100\r\n\r\n<rss>", "Transfer-Encoding: chunked\r\n\r\n5\r\n<rss>"]
)
async def test_what_came_before_it_broke_off_is_given_to_who_can_use_it(
    framing: str, open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    async def break_off(asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(f'HTTP/1.1 200 OK\r\nETag: "1"\r\n{framing}'.encode())
        await writer.drain()
        writer.close()

    site = await open_site({"/": break_off})
    fetcher = await open_fetcher()
    request = FetchRequest(site.address(), allow_private=True, may_break_off=True)
    got = await fetcher.fetch(request)
    assert isinstance(got, Fetched)
    assert (got.body, got.whole, got.validators) == (b"<rss>", False, Validators())


async def test_large_but_usual_headers_are_read(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site(
        {"/": answer(200, b"<rss/>", "Content-Security-Policy: " + "a.example " * 2000)}
    )
    fetcher = await open_fetcher()
    got = await fetcher.fetch(FetchRequest(site.address(), allow_private=True))
    assert not isinstance(got, FetchError)


async def test_nobody_there(open_site: OpenSite, open_fetcher: OpenFetcher) -> None:
    server = await asyncio.start_server(lambda r, w: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    fetcher = await open_fetcher()
    got = await fetcher.fetch(FetchRequest(f"http://127.0.0.1:{port}/", allow_private=True))
    assert isinstance(got, FetchError)
    assert got.message.code == Code.CONNECT


@pytest.mark.parametrize("script", [silent, half, drip])
async def test_a_cancelled_fetch_ends_at_once_and_hangs_up(
    script: object, open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site({"/": script})
    fetcher = await open_fetcher()
    task = asyncio.create_task(fetcher.fetch(FetchRequest(site.address(), allow_private=True)))
    async with asyncio.timeout(20):
        while not site.asked:
            await asyncio.sleep(0)
    task.cancel()
    async with asyncio.timeout(20):
        with pytest.raises(asyncio.CancelledError):
            await task
    # Its turn is free again.
    site.says["/"] = answer(200, b"<rss/>")
    async with asyncio.timeout(20):
        got = await fetcher.fetch(FetchRequest(site.address(), allow_private=True))
    assert not isinstance(got, FetchError)
