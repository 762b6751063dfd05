"""A body that came, "not modified", and the statuses that are errors."""

from __future__ import annotations

import asyncio
import hashlib
import re
from base64 import b64decode
from dataclasses import replace

import pytest

from reader.errors import Code
from reader.model import Fetched, FetchError, NotModified, Validators
from reader.net.fetch import FetchRequest
from tests.net.conftest import Asked, OpenFetcher, OpenSite, answer

FEED = b"<rss><channel><title>Harbour</title></channel></rss>"


async def test_a_body_comes_with_what_is_needed_to_ask_again(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site(
        {
            "/feed?a=%2F&b=c+d": answer(
                200,
                FEED,
                "Content-Type: application/rss+xml; charset=utf-8",
                'ETag: W/"one"',
                "Last-Modified: Tue, 01 Apr 2025 10:00:00 GMT",
                "Cache-Control: public, max-age=600",
                "Link: </wp-json/>; rel=api",
                "Link: </feed>; rel=alternate",
            )
        }
    )
    fetcher = await open_fetcher()
    got = await fetcher.fetch(
        FetchRequest(site.address("/feed?a=%2F&b=c+d#part"), allow_private=True)
    )
    assert got == Fetched(
        address=site.address("/feed?a=%2F&b=c+d"),
        body=FEED,
        content_type="application/rss+xml; charset=utf-8",
        validators=Validators('W/"one"', "Tue, 01 Apr 2025 10:00:00 GMT"),
        max_age=600,
        link_header="</wp-json/>; rel=api, </feed>; rel=alternate",
    )
    sent = site.asked[0].headers
    assert sent["User-Agent"].startswith("Broadsheet/")
    assert "application/atom+xml" in sent["Accept"]
    assert "If-None-Match" not in sent
    assert "Authorization" not in sent


async def test_validators_go_back_as_they_came_and_304_is_not_modified(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site({"/": answer(304)})
    fetcher = await open_fetcher()
    pair = Validators('"ä-gzip"', "Tue, 1 April 2025 10:00:00 +0200")
    got = await fetcher.fetch(FetchRequest(site.address(), pair, allow_private=True))
    assert got == NotModified(site.address(), pair)
    assert site.asked[0].headers["If-None-Match"] == '"ä-gzip"'
    assert site.asked[0].headers["If-Modified-Since"] == "Tue, 1 April 2025 10:00:00 +0200"


async def test_a_304_may_renew_a_validator(open_site: OpenSite, open_fetcher: OpenFetcher) -> None:
    site = await open_site({"/": answer(304, b"", 'ETag: "two"', "Cache-Control: max-age=60")})
    fetcher = await open_fetcher()
    got = await fetcher.fetch(
        FetchRequest(site.address(), Validators('"one"', "a day"), allow_private=True)
    )
    assert got == NotModified(site.address(), Validators('"two"', "a day"), max_age=60)


async def test_a_304_that_nobody_asked_for_is_an_error(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site({"/": answer(304)})
    fetcher = await open_fetcher()
    got = await fetcher.fetch(FetchRequest(site.address(), allow_private=True))
    assert isinstance(got, FetchError)
    assert got.message.params["status"] == 304


async def test_a_validator_that_is_not_text_is_dropped(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site({"/": answer(200, FEED, 'ETag: "\xff"', "Content-Type: text/\xff")})
    fetcher = await open_fetcher()
    got = await fetcher.fetch(FetchRequest(site.address(), allow_private=True))
    assert isinstance(got, Fetched)
    assert (got.validators, got.content_type) == (Validators(), "")


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (401, Code.HTTP_UNAUTHORIZED),
        (403, Code.HTTP_FORBIDDEN),
        (404, Code.HTTP_NOT_FOUND),
        (410, Code.HTTP_GONE),
        (429, Code.HTTP_BUSY),
        (503, Code.HTTP_BUSY),
        (206, Code.HTTP_STATUS),
        (300, Code.HTTP_STATUS),
        (500, Code.HTTP_STATUS),
    ],
)
async def test_statuses_become_codes(
    status: int, code: Code, open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site({"/": answer(status, b"sorry")})
    fetcher = await open_fetcher()
    got = await fetcher.fetch(FetchRequest(site.address(), allow_private=True))
    assert isinstance(got, FetchError)
    assert got.message.code == code
    assert got.message.params["host"] == "127.0.0.1"
    assert got.status == status
    assert got.gone is (status == 410)


async def test_user_password_and_headers_are_sent_and_break_nothing(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site({"/": answer(200, FEED)})
    fetcher = await open_fetcher()
    headers = (
        ("Cookie", "a=b"),
        ("user-agent", "Other/1"),
        ("Host", "elsewhere.example"),
        ("Range", "bytes=0-1"),
        ("X-Bad", "one\r\nX-Smuggled: two"),
        ("X Bad", "name"),
        ("X-Token", "\udcff"),
    )
    got = await fetcher.fetch(
        FetchRequest(
            site.address(), headers=headers, user="ann", password="ö:x", allow_private=True
        )
    )
    assert isinstance(got, Fetched)
    sent = site.asked[0].headers
    assert b64decode(sent["Authorization"].removeprefix("Basic ")).decode() == "ann:ö:x"
    assert sent["Cookie"] == "a=b"
    assert {name: value for name, value in sent.items() if name.lower() == "user-agent"} == {
        "user-agent": "Other/1"
    }
    assert sent["Host"] == f"127.0.0.1:{site.port}"
    assert not {"Range", "X-Smuggled", "X-Bad", "X-Token"} & set(sent)


async def test_a_password_is_told_as_a_digest_where_the_host_wants_that(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    """By the numbers of RFC 7616 §3.4.1, with the first algorithm that there was."""

    def md5(*parts: str) -> str:
        return hashlib.md5(":".join(parts).encode()).hexdigest()

    async def guarded(asked: Asked, writer: asyncio.StreamWriter) -> None:
        kind, _, said = asked.headers.get("Authorization", "").partition(" ")
        given = dict(re.findall(r'(\w+)="?([^",]*)', said))
        if kind == "Digest":
            counted = (given["nonce"], given["nc"], given["cnonce"], given["qop"])
            proof = md5(md5("ann", "news", "hush"), *counted, md5("GET", given["uri"]))
            if (given["username"], given["response"]) == ("ann", proof):
                writer.write(answer(200, b"news"))
                return
        wish = 'WWW-Authenticate: Digest realm="news", nonce="n1", qop="auth", algorithm=MD5'
        writer.write(answer(401, b"", wish))

    site, fetcher = await open_site({"/feed?a=1": guarded}), await open_fetcher()
    request = FetchRequest(site.address("/feed?a=1"), user="ann", password="hush")
    got = await fetcher.fetch(replace(request, allow_private=True))
    assert isinstance(got, Fetched)
    assert got.body == b"news"
    wrong = await fetcher.fetch(replace(request, allow_private=True, password="bush"))
    assert isinstance(wrong, FetchError)
    assert (wrong.status, len(site.asked)) == (401, 4)


async def test_credentials_in_the_address_are_used_and_never_shown_again(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site({"/": answer(200, FEED)})
    fetcher = await open_fetcher()
    address = site.address().replace("//", "//ann:p%40ss@")
    got = await fetcher.fetch(FetchRequest(address, allow_private=True))
    assert isinstance(got, Fetched)
    assert got.address == site.address()
    sent = site.asked[0].headers["Authorization"].removeprefix("Basic ")
    assert b64decode(sent) == b"ann:p@ss"


async def test_no_cookie_is_kept(open_site: OpenSite, open_fetcher: OpenFetcher) -> None:
    site = await open_site({"/": answer(200, FEED, "Set-Cookie: id=1; Path=/")})
    fetcher = await open_fetcher()
    for _ in range(2):
        await fetcher.fetch(FetchRequest(site.address(), allow_private=True))
    assert "Cookie" not in site.asked[1].headers


@pytest.mark.parametrize(
    "address",
    [
        "",
        "feed",
        "file:///etc/passwd",
        "ftp://127.0.0.1/",
        "feed://127.0.0.1/",
        "http://",
        "http://:80/",
        "http://127.0.0.1:0/",
        "http://127.0.0.1:99999/",
        "http://[::1/",
        "http://exa mple.org/",
        "http://a..example/",
        "http://a.example\\@127.0.0.1/",
        "http://%31%32%37.0.0.1/",
        "http://" + "a" * 64 + ".example/",
        "http://\udcff.example/",
        "javascript:alert(1)",
    ],
)
async def test_what_is_no_web_address_is_refused(address: str, open_fetcher: OpenFetcher) -> None:
    fetcher = await open_fetcher()
    got = await fetcher.fetch(FetchRequest(address, allow_private=True))
    assert isinstance(got, FetchError)
    assert got.message.code == Code.BAD_ADDRESS


async def test_a_refused_address_is_told_without_its_password(open_fetcher: OpenFetcher) -> None:
    fetcher = await open_fetcher()
    got = await fetcher.fetch(FetchRequest("ftp://ann:secret@host.example/"))
    assert isinstance(got, FetchError)
    assert got.message.params == {"address": "ftp://host.example/"}


async def test_offline_nothing_is_sent(open_site: OpenSite, open_fetcher: OpenFetcher) -> None:
    site = await open_site({"/": answer(200, FEED)})
    fetcher = await open_fetcher(offline=True)
    got = await fetcher.fetch(FetchRequest(site.address(), allow_private=True))
    assert isinstance(got, FetchError)
    assert got.message.code == Code.OFFLINE
    assert not await fetcher.reaches_private("http://nobody.invalid/")
    assert await fetcher.reaches_private("http://10.1.2.3/")
    assert site.connections == 0
    fetcher.offline = False
    got = await fetcher.fetch(FetchRequest(site.address(), allow_private=True))
    assert isinstance(got, Fetched)


async def test_going_offline_ends_what_is_under_way(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    asked = asyncio.Event()

    async def never(_: Asked, __: asyncio.StreamWriter) -> None:
        asked.set()
        await asyncio.Event().wait()

    site = await open_site({"/": never})
    fetcher = await open_fetcher()
    request = FetchRequest(site.address(), allow_private=True)
    fetching = [asyncio.create_task(fetcher.fetch(request)) for _ in range(5)]  # some wait a turn
    await asked.wait()
    fetcher.offline = True
    got = await asyncio.gather(*fetching)
    assert [each.message.code for each in got if isinstance(each, FetchError)] == [Code.OFFLINE] * 5
    assert len(site.asked) <= 2
