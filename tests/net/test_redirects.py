"""Where redirects lead, what is permanent, and what is not told to strangers."""

from __future__ import annotations

import pytest

from reader.errors import Code
from reader.model import Fetched, FetchError, NotModified, Validators
from reader.net.fetch import FetchRequest
from tests.net.conftest import OpenFetcher, OpenSite, Script, answer


def to(status: int, location: str) -> bytes:
    return answer(status, b"moved", f"Location: {location}")


@pytest.mark.parametrize(
    ("hops", "permanent"),
    [
        ((301,), "/1"),
        ((308, 301), "/2"),
        ((302,), ""),
        ((303,), ""),
        ((307,), ""),
        ((301, 302), "/1"),
        ((302, 301), ""),
        ((301, 307, 308), "/1"),
    ],
)
async def test_only_permanent_hops_from_the_start_make_a_new_address(
    hops: tuple[int, ...], permanent: str, open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    says: dict[str, Script] = {f"/{n}": to(status, f"/{n + 1}") for n, status in enumerate(hops)}
    site = await open_site({**says, f"/{len(hops)}": answer(200, b"<rss/>")})
    fetcher = await open_fetcher()
    got = await fetcher.fetch(FetchRequest(site.address("/0"), allow_private=True))
    assert isinstance(got, Fetched)
    assert got.address == site.address(f"/{len(hops)}")
    assert got.permanent == (site.address(permanent) if permanent else "")


async def test_a_moved_feed_may_be_unchanged(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site({"/old": to(301, "/new"), "/new": answer(304)})
    fetcher = await open_fetcher()
    got = await fetcher.fetch(
        FetchRequest(site.address("/old"), Validators('"x"'), allow_private=True)
    )
    assert got == NotModified(site.address("/new"), Validators('"x"'), site.address("/new"))


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("b", "/dir/b"),
        ("?page=2", "/dir/a?page=2"),
        ("../c#top", "/c"),
        ("//127.0.0.1:{port}/d", "/d"),
        ("/with space/ü?q=ü", "/with%20space/%C3%BC?q=%C3%BC"),
        ("/kept%2Fas?is=%3A+", "/kept%2Fas?is=%3A+"),
    ],
)
async def test_a_location_may_be_relative_and_sloppy(
    location: str, target: str, open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site({target: answer(200, b"<rss/>")})
    sent = location.format(port=site.port).encode()
    site.says["/dir/a"] = (
        b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + sent + b"\r\n\r\n"
    )
    fetcher = await open_fetcher()
    got = await fetcher.fetch(FetchRequest(site.address("/dir/a"), allow_private=True))
    assert isinstance(got, Fetched)
    assert got.address == site.address(target)


async def test_circles_and_endless_chains_end(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    chain: dict[str, Script] = {f"/{n}": to(302, f"/{n + 1}") for n in range(30)}
    site = await open_site({**chain, "/a": to(302, "/b"), "/b": to(302, "/a#x")})
    fetcher = await open_fetcher()
    for start, asked in (("/a", 2), ("/0", 11)):
        site.asked.clear()
        got = await fetcher.fetch(FetchRequest(site.address(start), allow_private=True))
        assert isinstance(got, FetchError)
        assert got.message.code == Code.TOO_MANY_REDIRECTS
        assert len(site.asked) == asked


async def test_ten_redirects_are_followed(open_site: OpenSite, open_fetcher: OpenFetcher) -> None:
    chain: dict[str, Script] = {f"/{n}": to(302, f"/{n + 1}") for n in range(10)}
    site = await open_site({**chain, "/10": answer(200, b"<rss/>")})
    fetcher = await open_fetcher()
    got = await fetcher.fetch(FetchRequest(site.address("/0"), allow_private=True))
    assert isinstance(got, Fetched)


@pytest.mark.parametrize(
    "location", ["file:///etc/passwd", "ftp://x.example/", "data:,x", "https://"]
)
async def test_a_redirect_leaves_the_web_never(
    location: str, open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site({"/": to(302, location)})
    fetcher = await open_fetcher()
    got = await fetcher.fetch(FetchRequest(site.address(), allow_private=True))
    assert isinstance(got, FetchError)
    assert got.message.code == Code.BAD_ADDRESS


async def test_a_redirect_to_nowhere_is_an_error(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site({"/": answer(302)})
    fetcher = await open_fetcher()
    got = await fetcher.fetch(FetchRequest(site.address(), allow_private=True))
    assert isinstance(got, FetchError)
    assert got.message.params == {"host": "127.0.0.1", "status": 302}


async def test_secrets_stay_with_their_origin(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    stranger = await open_site({"/": answer(200, b"<rss/>")})
    site = await open_site({"/": to(302, "/again"), "/again": to(302, stranger.address())})
    fetcher = await open_fetcher()
    got = await fetcher.fetch(
        FetchRequest(
            site.address(),
            headers=(("Cookie", "a=b"), ("X-Token", "t")),
            user="ann",
            password="x",
            allow_private=True,
        )
    )
    assert isinstance(got, Fetched)
    for asked in site.asked:
        assert {"Authorization", "Cookie", "X-Token"} <= set(asked.headers)
    assert not {"Authorization", "Cookie", "X-Token"} & set(stranger.asked[0].headers)
