"""What a stranger names may not reach the user's own network, in any disguise."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable
from ipaddress import ip_address

import pytest

from reader.errors import Code
from reader.model import Fetched, FetchError
from reader.net.fetch import FetchRequest, Limits
from reader.net.hosts import IP, is_private
from reader.net.resolver import Names
from tests.net.conftest import OpenFetcher, OpenSite, answer

PRIVATE = [
    "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255",
    "192.168.1.1", "169.254.169.254", "100.64.0.1", "100.127.255.255", "198.18.0.1",
    "192.0.0.1", "203.0.113.5", "224.0.0.1", "240.0.0.1", "255.255.255.255",
    "127.1", "127.0.1", "2130706433", "017700000001", "0x7f000001", "0x7f.1", "0177.0.0.1",
    "10.0x10203", "127.0.0.1.", "0",
    "::1", "::", "[::1]", "fe80::1", "fe80::1%eth0", "fec0::1", "fc00::1", "fd12:3456::1",
    "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "::ffff:0:192.168.0.1",
    "64:ff9b::127.0.0.1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "2002:7f00:1::",
    "2002:c0a8:101::1", "2001::1", "2001:db8::1", "100::1",
    "vm", "rss-bridge.",
    "localhost", "LOCALHOST", "localhost.", "a.localhost", "printer.local", "wiki.internal",
    "metadata.google.internal", "router.home.arpa", "nas.lan",
    "http://127.0.0.1:8080/feed", "https://[::1]/", "http://user@10.0.0.1/", "http://nas.local/",
]  # fmt: skip
PUBLIC = [
    "8.8.8.8", "172.32.0.1", "172.15.0.1", "100.128.0.1", "169.253.1.1", "192.169.0.1", "1.1",
    "134744072", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1", "2606:4700::1111",
    "example.org", "local.example.org", "localhost.example.org", "internal.example",
    "10.example.org", "0x7f.example.org", "http://example.org/", "256.1.1.1", "1.2.3.4.5", "",
]  # fmt: skip


@pytest.mark.parametrize("host", PRIVATE)
def test_the_own_network_is_known_in_every_form(host: str) -> None:
    assert is_private(host)


@pytest.mark.parametrize("host", PUBLIC)
def test_the_rest_of_the_world_is_not(host: str) -> None:
    assert not is_private(host)


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]", "localhost", "a.local", "0.0.0.0"],
)
async def test_no_request_goes_there_unless_it_may(
    host: str, open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site({"/": answer(200, b"<rss/>")})
    fetcher = await open_fetcher()
    got = await fetcher.fetch(FetchRequest(site.address(host=host)))
    assert isinstance(got, FetchError)
    assert got.message.code == Code.PRIVATE_ADDRESS
    assert site.connections == 0


async def test_what_the_user_named_may_be_reached(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site({"/": answer(200, b"<rss/>")})
    fetcher = await open_fetcher()
    for host in ("127.0.0.1", "2130706433", "localhost"):
        got = await fetcher.fetch(FetchRequest(site.address(host=host), allow_private=True))
        assert isinstance(got, Fetched), host


class World:
    """Names of a test's own; 127.0.0.1 stands for the public and all else for the private."""

    def __init__(self, **table: list[str]) -> None:
        self.table = {name.replace("_", "."): found for name, found in table.items()}
        self.asked: list[str] = []

    def look_up(self, name: str) -> tuple[IP, ...]:
        self.asked.append(name)
        if name not in self.table:
            raise socket.gaierror(socket.EAI_NONAME, "nobody knows")
        return tuple(ip_address(address) for address in self.table[name])

    def names(self) -> Names:
        return Names(self.look_up, lambda ip: ip != ip_address("127.0.0.1"))


async def test_a_name_is_judged_by_its_address(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site({"/": answer(200, b"<rss/>")})
    world = World(
        news_example=["127.0.0.1"],
        inside_example=["127.0.0.9"],
        both_example=["127.0.0.9", "127.0.0.1"],
    )
    fetcher = await open_fetcher(names=world.names())
    codes = {}
    for host in ("news.example", "inside.example", "both.example", "nowhere.example"):
        got = await fetcher.fetch(FetchRequest(site.address(host=host)))
        codes[host.split(".")[0]] = got.message.code if isinstance(got, FetchError) else "fetched"
    assert codes == {
        "news": "fetched",
        "inside": Code.PRIVATE_ADDRESS,
        "both": "fetched",
        "nowhere": Code.DNS,
    }
    assert await fetcher.reaches_private(site.address(host="inside.example"))
    assert not await fetcher.reaches_private(site.address(host="both.example"))
    assert not await fetcher.reaches_private(site.address(host="nowhere.example"))


@pytest.mark.parametrize("allow", [True, False])
@pytest.mark.parametrize(
    "target", ["http://127.0.0.9/", "http://inside.example/", "http://printer.local/"]
)
async def test_from_outside_nothing_leads_inside(
    target: str, allow: bool, open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site({"/": answer(302, b"", f"Location: {target}")})
    world = World(news_example=["127.0.0.1"], inside_example=["127.0.0.9"])
    fetcher = await open_fetcher(names=world.names())
    got = await fetcher.fetch(FetchRequest(site.address(host="news.example"), allow_private=allow))
    assert isinstance(got, FetchError)
    assert got.message.code == Code.PRIVATE_ADDRESS


async def test_within_the_own_network_redirects_are_free_but_there_is_no_way_back(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    end = await open_site({"/": answer(200, b"<rss/>")})
    start = await open_site({"/": answer(302, b"", f"Location: {end.address()}")})
    fetcher = await open_fetcher()
    got = await fetcher.fetch(FetchRequest(start.address(), allow_private=True))
    assert isinstance(got, Fetched)
    # 127.0.0.1 is public now, localhost private: in, out, and in again.
    world = World(news_example=["127.0.0.1"], localhost=["::1"])
    fetcher = await open_fetcher(names=world.names(), limits=Limits(connect=1))
    end.says["/"] = answer(302, b"", f"Location: {end.address('/', 'localhost')}")
    got = await fetcher.fetch(FetchRequest(end.address(host="news.example"), allow_private=True))
    assert isinstance(got, FetchError)
    assert got.message.code == Code.PRIVATE_ADDRESS


async def test_a_name_that_changes_its_mind_gains_nothing(
    open_site: OpenSite, open_fetcher: OpenFetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = await open_site({"/": answer(200, b"<rss/>", "Connection: close")})
    world = World(evil_example=["127.0.0.1"])
    monkeypatch.setattr("reader.net.resolver.CACHED_SECONDS", 0.0)
    fetcher = await open_fetcher(names=world.names())
    request = FetchRequest(site.address(host="evil.example"))
    assert isinstance(await fetcher.fetch(request), Fetched)
    world.table["evil.example"] = ["127.0.0.9"]
    got = await fetcher.fetch(request)
    assert isinstance(got, FetchError)
    assert got.message.code == Code.PRIVATE_ADDRESS
    assert world.asked == ["evil.example"] * 2


async def test_a_name_is_looked_up_once_for_many() -> None:
    world = World(news_example=["127.0.0.1"])
    names = world.names()
    await asyncio.gather(*[names.addresses("news.example") for _ in range(20)])
    await names.addresses("news.example")
    names.close()
    assert world.asked == ["news.example"]


async def test_a_look_up_that_hangs_is_left_and_holds_nobody_up(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site({"/": answer(200, b"<rss/>")})
    go_on = threading.Event()
    world = World(news_example=["127.0.0.1"])

    def hangs(name: str) -> tuple[IP, ...]:
        if name == "slow.example":
            go_on.wait(10)
        return world.look_up(name)

    look_up: Callable[[str], tuple[IP, ...]] = hangs
    fetcher = await open_fetcher(names=Names(look_up, lambda ip: False), limits=Limits(connect=0.2))
    try:
        for allow in (False, True):
            slow, quick = await asyncio.gather(
                fetcher.fetch(FetchRequest("http://slow.example/", allow_private=allow)),
                fetcher.fetch(FetchRequest(site.address(host="news.example"))),
            )
            assert isinstance(slow, FetchError)
            assert slow.message.params == {"host": "slow.example", "seconds": 0.2}
            assert isinstance(quick, Fetched)
    finally:
        go_on.set()
