"""Feeds sought where the first way leads to none: no https, a dead link, a rule that fails."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address

import pytest

from reader.engine.digesters import Digesters
from reader.engine.preview import look_into
from reader.engine.seek import Found, Named, Seeker
from reader.errors import Code, KnownError
from reader.net.fetch import Fetcher
from reader.net.resolver import Names

FEED = b"""<rss version="2.0"><channel><title>Found</title><link>http://127.0.0.1/</link>
<item><guid>1</guid><title>Here</title></item></channel></rss>"""
DEAD_LINK = b'<link rel="alternate" type="application/rss+xml" href="/dead">'


class Site(ThreadingHTTPServer):
    """A site that speaks plain http; what is not among its pages is not found."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answers)
        self.pages: dict[str, bytes] = {}
        self.secrets: list[str | None] = []

    @property
    def host(self) -> str:
        return f"plain.example:{self.server_port}"


class _Answers(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        self.server.secrets.append(self.headers.get("Authorization"))
        body = self.server.pages.get(self.path)
        self.send_response(404 if body is None else 200)
        self.send_header("Content-Length", str(len(body or b"")))
        self.end_headers()
        self.wfile.write(body or b"")

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as made:
        thread = threading.Thread(target=made.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield made
        made.shutdown()
        thread.join()


@pytest.fixture
async def tools() -> AsyncIterator[tuple[Fetcher, Digesters]]:
    digesters = Digesters(1)
    names = Names(lambda name: (ip_address("127.0.0.1"),))
    async with Fetcher(names=names) as fetcher:
        yield fetcher, digesters
    await digesters.close()


@pytest.fixture
def seeker(tools: tuple[Fetcher, Digesters]) -> Seeker:
    return Seeker(*tools)


async def test_an_address_without_scheme_is_read_over_http_where_there_is_no_https(
    seeker: Seeker, site: Site
) -> None:
    site.pages["/feed.rss"] = FEED
    found = await seeker.seek(f"{site.host}/feed.rss")
    assert isinstance(found, Found)
    assert found.address == f"http://{site.host}/feed.rss"


async def test_https_that_was_asked_for_is_never_left(seeker: Seeker, site: Site) -> None:
    site.pages["/feed.rss"] = FEED
    with pytest.raises(KnownError) as refused:
        await seeker.seek(f"https://{site.host}/feed.rss")
    assert refused.value.code in (Code.TLS, Code.DISCONNECTED)


async def test_a_password_is_not_sent_over_http_that_nobody_asked_for(
    tools: tuple[Fetcher, Digesters], site: Site
) -> None:
    site.pages["/feed.rss"] = FEED
    with pytest.raises(KnownError):
        await Seeker(*tools, user="me", password="hush").seek(f"{site.host}/feed.rss")
    assert site.secrets == []


async def test_where_a_page_names_a_feed_that_is_gone_the_usual_places_are_looked_at(
    seeker: Seeker, site: Site
) -> None:
    site.pages |= {"/": DEAD_LINK, "/feed.xml": FEED}
    named = await seeker.seek(f"http://{site.host}/")
    assert isinstance(named, Named)
    assert (await seeker.settle(named)).address == f"http://{site.host}/feed.xml"
    assert [link.address for link in await look_into(seeker, named)] == [
        f"http://{site.host}/feed.xml"
    ]


async def test_a_page_that_sends_its_visitors_on_is_left_for_the_next_once(
    seeker: Seeker, site: Site
) -> None:
    on = b'<meta http-equiv="Refresh" content="0; URL=\'/%b\'">'
    site.pages |= {"/": on % b"blog", "/blog": DEAD_LINK, "/round": on % b"again"}
    site.pages["/again"] = on % b"round"
    named = await seeker.seek(f"http://{site.host}/")
    assert isinstance(named, Named)
    assert named.by == f"http://{site.host}/blog"
    with pytest.raises(KnownError) as refused:
        await seeker.seek(f"http://{site.host}/round")
    assert refused.value.code is Code.NO_FEED_FOUND


async def test_where_a_rule_does_not_hold_the_page_itself_is_asked(
    seeker: Seeker, site: Site
) -> None:
    declared = DEAD_LINK.replace(b"/dead", b"/own.xml")
    site.pages |= {"/@ann": declared, "/own.xml": FEED}
    named = await seeker.seek(f"http://{site.host}/@ann")
    assert isinstance(named, Named)
    assert [link.address for link in named.links] == ["https://plain.example/@ann.rss"]
    assert (await seeker.settle(named)).address == f"http://{site.host}/own.xml"


async def test_where_a_page_names_only_a_feed_that_is_gone_it_is_said_to_have_none(
    seeker: Seeker, site: Site
) -> None:
    site.pages["/"] = DEAD_LINK
    named = await seeker.seek(f"http://{site.host}/")
    assert isinstance(named, Named)
    with pytest.raises(KnownError) as refused:
        await seeker.settle(named)
    assert refused.value.code is Code.NO_FEED_FOUND
    assert refused.value.params == {"address": f"http://{site.host}/"}
