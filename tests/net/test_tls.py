"""Secure connections, and why there was none."""

from __future__ import annotations

import asyncio
import datetime
import ssl

import pytest
import trustme

from reader.errors import Code
from reader.model import Fetched, FetchError
from reader.net.certificates import Signer, signer
from reader.net.fetch import Fetcher, FetchRequest
from reader.net.resolver import Names
from reader.net.tls import Reason, explain, trusting_the_system
from tests.net.conftest import OpenFetcher, OpenSite, answer
from tests.net.test_private import World

LONG_AGO = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
LATER = datetime.datetime(2120, 1, 1, tzinfo=datetime.UTC)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA(organization_name="Pinehill Trust")


@pytest.fixture(scope="module")
def company() -> trustme.CA:
    return trustme.CA(organization_name="Müller Filter GmbH")


def serving(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def trusting(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def public_world() -> Names:
    return World(news_example=["127.0.0.1"]).names()


async def fetch_from(fetcher: Fetcher, port: int) -> Fetched | FetchError:
    got = await fetcher.fetch(FetchRequest(f"https://news.example:{port}/"))
    assert isinstance(got, Fetched | FetchError)
    return got


async def test_a_sound_certificate_is_trusted(
    authority: trustme.CA, open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site(
        {"/": answer(200, b"<rss/>")}, tls=serving(authority.issue_cert("news.example"))
    )
    fetcher = await open_fetcher(names=public_world(), tls_context=lambda: trusting(authority))
    got = await fetch_from(fetcher, site.port)
    assert isinstance(got, Fetched)


@pytest.mark.parametrize(
    ("case", "reason"),
    [
        ("expired", Reason.EXPIRED),
        ("early", Reason.NOT_YET_VALID),
        ("other", Reason.WRONG_HOST),
    ],
)
async def test_a_bad_certificate_is_told_by_what_is_bad(
    case: str,
    reason: Reason,
    authority: trustme.CA,
    open_site: OpenSite,
    open_fetcher: OpenFetcher,
) -> None:
    certificate = {
        "expired": lambda: authority.issue_cert("news.example", not_after=LONG_AGO),
        "early": lambda: authority.issue_cert(
            "news.example", not_before=LATER, not_after=LATER + datetime.timedelta(days=9)
        ),
        "other": lambda: authority.issue_cert("other.example"),
    }[case]()
    site = await open_site({"/": answer(200, b"<rss/>")}, tls=serving(certificate))
    fetcher = await open_fetcher(names=public_world(), tls_context=lambda: trusting(authority))
    got = await fetch_from(fetcher, site.port)
    assert isinstance(got, FetchError)
    assert got.message.code == Code.TLS
    assert got.message.params == {"host": "news.example", "reason": reason.value}
    assert not site.asked


@pytest.mark.parametrize("with_root", [True, False])
async def test_a_company_s_proxy_is_called_by_its_name(
    with_root: bool,
    company: trustme.CA,
    open_site: OpenSite,
    open_fetcher: OpenFetcher,
) -> None:
    certificate = company.issue_cert("news.example")
    context = serving(certificate)
    if with_root:
        chain = certificate.private_key_and_cert_chain_pem.bytes() + company.cert_pem.bytes()
        with trustme.Blob(chain).tempfile() as path:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(path)
    site = await open_site({"/": answer(200, b"<rss/>")}, tls=context)
    fetcher = await open_fetcher(names=public_world())
    got = await fetch_from(fetcher, site.port)
    assert isinstance(got, FetchError)
    assert got.message.code == Code.TLS_COMPANY_PROXY
    assert got.message.params == {"host": "news.example", "issuer": "Müller Filter GmbH"}
    assert not site.asked


async def test_a_home_made_certificate_on_the_own_network_is_no_company_s(
    company: trustme.CA, open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site(
        {"/": answer(200, b"<rss/>")}, tls=serving(company.issue_cert("127.0.0.1"))
    )
    fetcher = await open_fetcher()
    got = await fetcher.fetch(FetchRequest(site.address(), allow_private=True))
    assert isinstance(got, FetchError)
    assert got.message.code == Code.TLS
    assert got.message.params["reason"] == Reason.UNKNOWN_ISSUER


async def test_plain_http_on_a_secure_address_is_told(open_fetcher: OpenFetcher) -> None:
    async def shout(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(shout, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        fetcher = await open_fetcher()
        got = await fetcher.fetch(FetchRequest(f"https://127.0.0.1:{port}/", allow_private=True))
    assert isinstance(got, FetchError)
    assert got.message.code == Code.TLS
    assert got.message.params["reason"] == Reason.NO_HANDSHAKE


def test_a_certificate_names_its_signer(company: trustme.CA) -> None:
    leaf = ssl.PEM_cert_to_DER_cert(
        company.issue_cert("a.example").cert_chain_pems[0].bytes().decode()
    )
    assert signer(leaf) == Signer("Müller Filter GmbH", itself=False, public=False)
    root = ssl.PEM_cert_to_DER_cert(company.cert_pem.bytes().decode())
    assert signer(root) == Signer("Müller Filter GmbH", itself=True, public=False)
    for end in range(0, 400, 7):
        assert signer(leaf[:end]) is None
    assert signer(bytes(100)) is None


def test_who_signed_decides_what_is_said() -> None:
    def reason(seen: Signer | None, *, own_network: bool = False) -> object:
        message = explain("a.example", seen, own_network=own_network)
        return message.params.get("reason", message.code)

    assert reason(Signer("R", itself=False, public=True)) == Reason.INCOMPLETE
    assert reason(Signer("R", itself=True, public=False)) == Reason.SIGNED_BY_ITSELF
    assert reason(Signer("R", itself=False, public=False)) == Code.TLS_COMPANY_PROXY
    assert reason(Signer("R", itself=False, public=False), own_network=True) == (
        Reason.UNKNOWN_ISSUER
    )
    assert reason(None) == Reason.UNKNOWN_ISSUER


def test_the_system_is_trusted_and_names_are_checked() -> None:
    context = trusting_the_system()
    assert context.check_hostname
    assert context.verify_mode == ssl.CERT_REQUIRED
