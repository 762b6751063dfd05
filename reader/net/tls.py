"""Whom to trust, and why a secure connection was not made, in terms a user can act on.

The system decides whom to trust. Where a company's proxy replaces certificates, its name is
looked at in a second handshake that carries no request at all.
"""

from __future__ import annotations

import asyncio
import ssl
import sys
from enum import StrEnum
from pathlib import Path

import truststore

from reader.errors import Code
from reader.model import Message
from reader.net.certificates import Signer, signer
from reader.net.proxies import Proxy

_LOOK_SECONDS = 5.0
# Where systems keep their certificates, for a Python that was built to look elsewhere.
_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


class Reason(StrEnum):
    """What is wrong with a secure connection; the faces may have better words."""

    EXPIRED = "its certificate has expired"
    NOT_YET_VALID = "its certificate is not valid yet"
    WRONG_HOST = "its certificate is for another name"
    SIGNED_BY_ITSELF = "its certificate is signed by itself"
    UNKNOWN_ISSUER = "its certificate is signed by someone unknown"
    INCOMPLETE = "part of its certificate is missing"
    NO_HANDSHAKE = "it offers no secure connection that works"


# OpenSSL (x509_vfy.h), Windows (winerror.h) and macOS (SecBase.h) each count for themselves.
_REASONS = {
    10: Reason.EXPIRED,
    0x800B0101: Reason.EXPIRED,
    -67818: Reason.EXPIRED,
    9: Reason.NOT_YET_VALID,
    -67819: Reason.NOT_YET_VALID,
    62: Reason.WRONG_HOST,
    64: Reason.WRONG_HOST,
    0x800B010F: Reason.WRONG_HOST,
    -67602: Reason.WRONG_HOST,
    18: Reason.SIGNED_BY_ITSELF,
}


def trusting_the_system() -> ssl.SSLContext:
    """A context that trusts whom the system trusts. Reads files: tens of milliseconds.

    On Linux the store is read once; truststore would read it again for every connection (17 ms).
    """
    context: ssl.SSLContext
    if sys.platform in ("win32", "darwin"):
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    else:
        context = ssl.create_default_context()
        defaults = ssl.get_default_verify_paths()
        if not defaults.cafile and not (defaults.capath and any(Path(defaults.capath).iterdir())):
            for bundle in _BUNDLES:
                if Path(bundle).is_file():
                    context.load_verify_locations(bundle)
                    break
    context.set_alpn_protocols(["http/1.1"])
    return context


def reason(error: Exception) -> Reason | None:
    """What a failed handshake says by itself; None where one must look who signed."""
    if not isinstance(error, ssl.SSLCertVerificationError):
        return Reason.NO_HANDSHAKE
    return _REASONS.get(error.verify_code)


def explain(host: str, seen: Signer | None, *, own_network: bool) -> Message:
    """The message for a certificate whose signer nobody here knows.

    A public authority's certificate without its chain is the site's own fault; one that no
    public log has seen was made by somebody in between. On the own network such certificates
    are home-made as a rule.
    """
    if seen is not None and seen.itself:
        return Message(Code.TLS, {"host": host, "reason": Reason.SIGNED_BY_ITSELF.value})
    if seen is not None and seen.public:
        return Message(Code.TLS, {"host": host, "reason": Reason.INCOMPLETE.value})
    if seen is None or own_network:
        return Message(Code.TLS, {"host": host, "reason": Reason.UNKNOWN_ISSUER.value})
    return Message(Code.TLS_COMPANY_PROXY, {"host": host, "issuer": seen.name})


async def look_who_signed(host: str, port: int, address: str, proxy: Proxy | None) -> Signer | None:
    """Who signed the certificate that is shown for a host; None where that cannot be seen.

    `address` is the IP address to ask, which the caller has checked; with a proxy it is the
    proxy's. Shakes hands, reads the certificate and hangs up within seconds.
    """
    if proxy is not None and proxy.url.scheme != "http":
        return None
    writer: asyncio.StreamWriter | None = None
    try:
        async with asyncio.timeout(_LOOK_SECONDS):
            to = (proxy.url.port or 80) if proxy else port
            reader, writer = await asyncio.open_connection(address, to)
            if proxy is not None:
                await _ask_for_tunnel(reader, writer, host, port, proxy)
            await writer.start_tls(_trusting_nobody(), server_hostname=host)
            shown = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
            return signer(shown) if shown else None
    except (OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
        return None
    finally:
        if writer is not None:
            writer.transport.abort()


async def _ask_for_tunnel(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, host: str, port: int, proxy: Proxy
) -> None:
    """Have a proxy connect us to a host (RFC 9110 §9.3.6). Raises OSError where it will not."""
    place = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    lines = [f"CONNECT {place} HTTP/1.1", f"Host: {place}"]
    if proxy.authorization:
        lines.append(f"Proxy-Authorization: {proxy.authorization}")
    writer.write("\r\n".join([*lines, "", ""]).encode())
    answer = await reader.readuntil(b"\r\n\r\n")
    if answer.split(b" ", 2)[1:2] != [b"200"]:
        raise ConnectionError


def _trusting_nobody() -> ssl.SSLContext:
    """A context for looking at a certificate; no request is ever sent over it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
