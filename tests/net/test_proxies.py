"""Through a proxy, past it, and never round it by mistake."""

from __future__ import annotations

import asyncio
from base64 import b64encode

import pytest
import trustme
from yarl import URL

from reader.errors import Code, KnownError
from reader.model import Fetched, FetchError
from reader.net.fetch import FetchRequest
from reader.net.proxies import Proxies
from tests.net.conftest import Asked, OpenFetcher, OpenSite, answer
from tests.net.test_tls import serving, trusting

SECRET = "Basic " + b64encode(b"ann:p@ss").decode()


def tunnel_to(port: int) -> object:
    """Answers CONNECT and passes bytes on to a server on loopback."""

    async def run(asked: Asked, writer: asyncio.StreamWriter) -> None:
        assert asked.method == "CONNECT"
        there_reader, there = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
        here_reader = writer._protocol._stream_reader  # type: ignore[attr-defined]

        async def pass_on(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
            while data := await source.read(65536):
                target.write(data)
                await target.drain()

        try:
            await asyncio.wait(
                [
                    asyncio.create_task(pass_on(here_reader, there)),
                    asyncio.create_task(pass_on(there_reader, writer)),
                ],
                return_when=asyncio.FIRST_COMPLETED,
            )
        finally:
            there.transport.abort()
            writer.close()

    return run


async def test_plain_requests_go_through_the_proxy_with_its_password(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    proxy = await open_site({"*": answer(200, b"<rss/>")})
    address = proxy.address("").replace("//", "//ann:p%40ss@")
    fetcher = await open_fetcher(proxies={"http": address})
    got = await fetcher.fetch(FetchRequest("http://news.example/feed?x=1", user="u", password="p"))
    assert isinstance(got, Fetched)
    assert got.address == "http://news.example/feed?x=1"
    sent = proxy.asked[0]
    assert sent.target == "http://news.example/feed?x=1"
    assert sent.headers["Host"] == "news.example"
    assert sent.headers["Proxy-Authorization"] == SECRET
    assert sent.headers["Authorization"] != SECRET


async def test_secure_requests_go_through_a_tunnel(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    authority = trustme.CA()
    site = await open_site(
        {"/": answer(200, b"<rss/>")}, tls=serving(authority.issue_cert("news.example"))
    )
    proxy = await open_site({"*": tunnel_to(site.port)})
    fetcher = await open_fetcher(
        proxies={"https": proxy.address("").replace("//", "//ann:p%40ss@")},
        tls_context=lambda: trusting(authority),
    )
    got = await fetcher.fetch(FetchRequest("https://news.example/", user="u", password="p"))
    assert isinstance(got, Fetched)
    assert proxy.asked[0].target == "news.example:443"
    assert proxy.asked[0].headers["Proxy-Authorization"] == SECRET
    assert "Authorization" not in proxy.asked[0].headers
    assert "Proxy-Authorization" not in site.asked[0].headers


async def test_a_proxy_that_replaces_certificates_is_named(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    company = trustme.CA(organization_name="Filter Inc")
    site = await open_site({}, tls=serving(company.issue_cert("news.example")))
    proxy = await open_site({"*": tunnel_to(site.port)})
    fetcher = await open_fetcher(proxies={"https": proxy.address("")})
    got = await fetcher.fetch(FetchRequest("https://news.example/"))
    assert isinstance(got, FetchError)
    assert got.message.code == Code.TLS_COMPANY_PROXY
    assert got.message.params["issuer"] == "Filter Inc"
    assert not site.asked


@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_a_proxy_that_refuses_is_told(
    scheme: str, open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    proxy = await open_site({"*": answer(407, b"who are you?")})
    fetcher = await open_fetcher(proxies={"all": proxy.address("")})
    got = await fetcher.fetch(FetchRequest(f"{scheme}://news.example/"))
    assert isinstance(got, FetchError)
    assert got.message.params == {"host": "news.example", "status": 407}


async def test_a_proxy_that_is_not_there_is_named(open_fetcher: OpenFetcher) -> None:
    server = await asyncio.start_server(lambda r, w: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    fetcher = await open_fetcher(proxies={"http": f"http://127.0.0.1:{port}"})
    got = await fetcher.fetch(FetchRequest("http://news.example/"))
    assert isinstance(got, FetchError)
    assert got.message.code == Code.CONNECT
    assert got.message.params["host"] == "127.0.0.1"


async def test_no_stranger_reaches_inside_through_the_proxy(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    proxy = await open_site({"*": answer(302, b"", "Location: http://192.168.1.1/")})
    fetcher = await open_fetcher(proxies={"http": proxy.address("")})
    for allow in (True, False):
        got = await fetcher.fetch(FetchRequest("http://news.example/", allow_private=allow))
        assert isinstance(got, FetchError)
        assert got.message.code == Code.PRIVATE_ADDRESS


@pytest.mark.parametrize(
    ("exceptions", "address", "direct"),
    [
        ("", "http://news.example/", False),
        ("", "http://127.0.0.1:8080/", True),
        ("", "http://localhost/", True),
        ("", "http://[::1]/", True),
        ("news.example", "http://news.example/", True),
        ("news.example", "http://www.news.example/", True),
        ("news.example", "http://badnews.example/", False),
        (".news.example", "http://www.news.example/", True),
        ("*.example", "http://news.example/", True),
        ("*", "http://news.example/", True),
        ("News.Example:8080", "http://news.example:8080/", True),
        ("news.example:8080", "http://news.example/", False),
        ("10.0.0.0/8", "http://10.2.3.4/", True),
        ("10.0.0.0/8", "http://11.2.3.4/", False),
        ("192.168.*", "http://192.168.1.1/", True),
        ("<local>", "http://wiki/", True),
        ("<local>", "http://news.example/", False),
        ("other.example, news.example", "http://news.example/", True),
        ("bad/net", "http://10.0.0.1/", False),
    ],
)
def test_exceptions_go_directly(exceptions: str, address: str, direct: bool) -> None:
    proxies = Proxies({"http": "proxy.example:3128", "no": exceptions})
    proxy = proxies.proxy_for(URL(address))
    assert (proxy is None) is direct
    if proxy:
        assert str(proxy.url) == "http://proxy.example:3128/"


def test_a_kind_of_proxy_that_we_do_not_speak_is_not_gone_round() -> None:
    proxies = Proxies({"all": "socks5://127.0.0.1:1080"})
    with pytest.raises(KnownError) as caught:
        proxies.proxy_for(URL("http://news.example/"))
    assert caught.value.code == Code.CONNECT
