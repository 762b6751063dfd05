"""Turns per host and in all, and hosts that ask us to wait."""

from __future__ import annotations

import asyncio
from email.utils import formatdate

import pytest

from reader.errors import Code
from reader.model import Fetched, FetchError
from reader.net.fetch import FetchRequest, Limits
from reader.net.politeness import Politeness
from tests.net.conftest import Asked, OpenFetcher, OpenSite, answer

NOW = 1_750_000_000


class Clock:
    now = float(NOW)

    def __call__(self) -> float:
        return self.now


class Gate:
    """Holds every request until it is opened."""

    def __init__(self) -> None:
        self.open = asyncio.Event()
        self.waiting = 0
        self.most = 0
        self.targets: list[str] = []

    async def __call__(self, asked: Asked, writer: asyncio.StreamWriter) -> None:
        self.targets.append(asked.target)
        self.waiting += 1
        self.most = max(self.most, self.waiting)
        await self.open.wait()
        self.waiting -= 1
        writer.write(answer(200, b"<rss/>"))


async def until(condition: object) -> None:
    async with asyncio.timeout(5):
        while not condition():  # type: ignore[operator]
            await asyncio.sleep(0.001)


async def test_two_requests_a_host_in_order_and_the_rest_is_free_for_others(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    gate = Gate()
    slow = await open_site({"*": gate})
    quick = [await open_site({"/": answer(200, b"<rss/>")}) for _ in range(3)]
    fetcher = await open_fetcher(limits=Limits(total=3))
    held = [
        asyncio.create_task(fetcher.fetch(FetchRequest(slow.address(f"/{n}"), allow_private=True)))
        for n in range(20)
    ]
    await until(lambda: gate.waiting == 2)
    async with asyncio.timeout(5):
        for site in quick:  # only one of three places is left for them, and it is left
            got = await fetcher.fetch(FetchRequest(site.address(), allow_private=True))
            assert isinstance(got, Fetched)
    assert gate.targets == ["/0", "/1"]
    gate.open.set()
    assert all(isinstance(got, Fetched) for got in await asyncio.gather(*held))
    assert gate.most == 2
    assert gate.targets == [f"/{n}" for n in range(20)]
    assert slow.connections == 2  # kept open while others wait


async def test_so_many_in_all(open_site: OpenSite, open_fetcher: OpenFetcher) -> None:
    gate = Gate()
    sites = [await open_site({"*": gate}) for _ in range(6)]
    fetcher = await open_fetcher(limits=Limits(total=4))
    tasks = [
        asyncio.create_task(fetcher.fetch(FetchRequest(site.address(), allow_private=True)))
        for site in sites
    ]
    await until(lambda: gate.waiting == 4)
    gate.open.set()
    await asyncio.gather(*tasks)
    assert gate.most == 4


async def test_a_wait_for_a_turn_is_no_time_out(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    async def slow(asked: Asked, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.1)
        writer.write(answer(200, b"<rss/>"))

    site = await open_site({"*": slow})
    fetcher = await open_fetcher(limits=Limits(per_host=1, whole=1))
    got = await asyncio.gather(
        *[fetcher.fetch(FetchRequest(site.address(f"/{n}"), allow_private=True)) for n in range(12)]
    )
    assert all(isinstance(one, Fetched) for one in got)


async def test_who_is_cancelled_while_waiting_gives_no_turn_away(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    gate = Gate()
    site = await open_site({"*": gate})
    fetcher = await open_fetcher(limits=Limits(per_host=1, total=1))
    tasks = [
        asyncio.create_task(fetcher.fetch(FetchRequest(site.address(f"/{n}"), allow_private=True)))
        for n in range(4)
    ]
    await until(lambda: gate.waiting == 1)
    tasks[1].cancel()
    tasks[2].cancel()
    gate.open.set()
    got = await asyncio.gather(*tasks, return_exceptions=True)
    assert [type(one) for one in got] == [
        Fetched,
        asyncio.CancelledError,
        asyncio.CancelledError,
        Fetched,
    ]
    assert gate.targets == ["/0", "/3"]


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("120", 120),
        (formatdate(NOW + 90, usegmt=True), 90),
        (formatdate(NOW - 90, usegmt=True), 0),
        ("soon", 0),
        ("-5", 0),
        ("999999999", 999_999_999),
    ],
)
async def test_a_host_that_asks_for_time_gets_it(
    status: int, said: str, seconds: int, open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site(
        {"/": answer(status, b"busy", f"Retry-After: {said}"), "/other": answer(200, b"<rss/>")}
    )
    neighbour = await open_site({"/": answer(200, b"<rss/>")})
    clock = Clock()
    fetcher = await open_fetcher(clock=clock)
    got = await fetcher.fetch(FetchRequest(site.address(), allow_private=True))
    assert isinstance(got, FetchError)
    assert (got.message.code, got.status) == (Code.HTTP_BUSY, status)
    assert got.retry_after == got.message.params["seconds"] == seconds

    other = FetchRequest(site.address("/other"), allow_private=True)
    got = await fetcher.fetch(other)
    if seconds:
        assert isinstance(got, FetchError)
        assert got.message.code == Code.HTTP_BUSY
        assert got.retry_after == min(seconds, 24 * 3600)
        assert len(site.asked) == 1
        clock.now += min(seconds, 24 * 3600) - 1
        got = await fetcher.fetch(other)
        assert isinstance(got, FetchError)
        assert got.retry_after == 1
        clock.now += 1
        got = await fetcher.fetch(other)
    assert isinstance(got, Fetched)
    assert isinstance(
        await fetcher.fetch(FetchRequest(neighbour.address(), allow_private=True)), Fetched
    )


async def test_who_already_waits_for_a_turn_hears_of_it(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site({"*": answer(429, b"", "Retry-After: 60")})
    fetcher = await open_fetcher(limits=Limits(per_host=1))
    got = await asyncio.gather(
        *[fetcher.fetch(FetchRequest(site.address(f"/{n}"), allow_private=True)) for n in range(5)]
    )
    assert [one.message.code for one in got if isinstance(one, FetchError)] == [Code.HTTP_BUSY] * 5
    assert len(site.asked) == 1


async def test_the_server_s_own_clock_counts(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    wrong = NOW + 86_400
    site = await open_site(
        {
            "/": answer(
                503,
                b"",
                f"Date: {formatdate(wrong, usegmt=True)}",
                f"Retry-After: {formatdate(wrong + 30, usegmt=True)}",
            )
        }
    )
    fetcher = await open_fetcher(clock=Clock())
    got = await fetcher.fetch(FetchRequest(site.address(), allow_private=True))
    assert isinstance(got, FetchError)
    assert got.retry_after == 30


async def test_a_clock_set_back_shuts_no_host_out() -> None:
    clock = Clock()
    hosts = Politeness(per_host=2, total=64, longest_wait=3600, clock=clock)
    host = ("http", "a.example", 80)
    hosts.wait(host, 60)
    clock.now -= 10 * 3600
    assert hosts.seconds_to_wait(host) == 0


async def test_few_connections_stay_open_for_nothing(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    sites = [await open_site({"/": answer(200, b"<rss/>")}) for _ in range(50)]
    fetcher = await open_fetcher()
    await asyncio.gather(
        *[fetcher.fetch(FetchRequest(site.address(), allow_private=True)) for site in sites]
    )
    kept = [site for site in sites if "Connection" not in site.asked[0].headers]
    assert len(kept) == 32
    await until(lambda: sum(site.open_now for site in sites) == 32)
    await fetcher.fetch(FetchRequest(kept[0].address(), allow_private=True))
    assert kept[0].connections == 1


async def test_a_host_with_more_to_come_keeps_its_connections(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    others = [await open_site({"/": answer(200, b"<rss/>")}) for _ in range(32)]
    site = await open_site({"*": answer(200, b"<rss/>")})
    fetcher = await open_fetcher()
    for other in others:
        await fetcher.fetch(FetchRequest(other.address(), allow_private=True))
    await asyncio.gather(
        *[fetcher.fetch(FetchRequest(site.address(f"/{n}"), allow_private=True)) for n in range(9)]
    )
    assert len(site.asked) == 9
    assert site.connections <= 4  # the first two cannot know yet that more will come
