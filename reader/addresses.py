"""Web addresses: joining, which of them may be kept, and their one canonical form.

Stands at the ground because what is read and what is stored must tell two addresses apart alike.
Knows nothing of feeds or HTML, and asks no network whether an address answers.
"""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urljoin, urlsplit, urlunsplit

from reader import tracking

LONGEST = 4096  # no server takes longer ones, and data: addresses in disguise do not pass

_USUAL = re.compile(
    r"https?://[A-Za-z0-9.\-]+(?::\d{1,5})?(?:[/?#][^\s\x00-\x20\"<>\\^`{|}\x7f]*)?"
)
_PLAIN = re.compile(r"https?://[^\s\x00-\x20\"<>\\^`{|}\x7f]+", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")
_UNSAFE = re.compile(r"[\s\"<>\\^`{|}]")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:")
_WEB = re.compile(r"https?:", re.IGNORECASE)
_WEB_WITH_SLASHES = re.compile(r"https?:/*[^/]", re.IGNORECASE)
_MAIL = re.compile(r"mailto:[^\s\"<>\x00-\x20]+", re.IGNORECASE)
_JUNK_AT_END = "\"'>,;"
_ESCAPE = re.compile(r"%([0-9a-fA-F]{2})")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_DEFAULT_PORTS = {"http": 80, "https": 443}


def web_address(address: str, base: str = "") -> str:
    """Answer `address`, joined to `base`, where it is http or https with a host; "" for others.

    White space and controls around and inside it are mended as browsers do (WHATWG URL).
    """
    if len(address) > LONGEST:
        return ""
    if _USUAL.fullmatch(address):
        return address
    if _PLAIN.fullmatch(address) and _host(address):
        return address
    address = _CONTROL.sub("", address).strip()
    if not address:
        return ""
    if base and not _WEB.match(address):
        if _SCHEME.match(address):
            return ""
        try:
            address = urljoin(base, address)
        except ValueError:
            return ""
    address = _UNSAFE.sub(_percent, address)
    if _WEB_WITH_SLASHES.match(address):
        scheme, _, rest = address.partition(":")
        address = f"{scheme.lower()}://{rest.lstrip('/')}"
    return address if _PLAIN.fullmatch(address) and _host(address) else ""


def link_address(address: str, base: str = "") -> str:
    """Answer where a link may lead: http, https or mailto; "" for anything else."""
    found = web_address(address, base)
    if found:
        return found
    address = _CONTROL.sub("", address).strip()
    return address if len(address) <= LONGEST and _MAIL.fullmatch(address) else ""


def canonical_address(address: str) -> str:
    """Answer the one form of an address that two spellings of it share (RFC 3986 §6.2).

    Scheme and host in lower case, default port, fragment and tracking parameters out, escapes
    that need not be taken back, junk at the end dropped. "" for what is no web address.
    """
    address = address.strip().rstrip(_JUNK_AT_END)
    if address.endswith(")") and "(" not in address:
        address = address[:-1]
    address = web_address(address)
    if not address:
        return ""
    try:
        parts = urlsplit(tracking.without_tracking(address))
        port = parts.port
    except ValueError:
        return ""
    scheme, host = parts.scheme.lower(), (parts.hostname or "").rstrip(".")
    if ":" in host:
        host = f"[{host}]"
    if port is not None and port != _DEFAULT_PORTS[scheme]:
        host = f"{host}:{port}"
    user, at, _ = parts.netloc.rpartition("@")
    path = _ESCAPE.sub(_unescape, parts.path) or "/"
    fragment = parts.fragment if parts.fragment.startswith("!") else ""
    query = _ESCAPE.sub(_unescape, parts.query)
    return urlunsplit(SplitResult(scheme, user + at + host, path, query, fragment))


def without_scheme(address: str) -> str:
    """Answer the canonical address without http or https: a site that moves to TLS is the same."""
    return canonical_address(address).partition("://")[2]


def link_of(address: str) -> str:
    """Answer what two spellings of one article's link share, "" for no link.

    Its fragment counts: some weblogs are one page.
    """
    canonical = without_scheme(address)
    fragment = tracking.without_tracking(address).partition("#")[2]
    return f"{canonical}#{fragment}" if canonical and fragment else canonical


def host_of(address: str) -> str:
    """Answer the host of an address in lower case, "" where there is none."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def site_of(host: str) -> str:
    """Answer the part of a host that names who keeps it: bbc.co.uk of news.bbc.co.uk."""
    parts = host.split(".")
    if len(parts) > 2 and len(parts[-1]) == 2 and len(parts[-2]) <= 3:
        return ".".join(parts[-3:])
    return ".".join(parts[-2:])


def _host(address: str) -> bool:
    """Whether the address has a host that can be read (urlsplit checks brackets of IPv6)."""
    try:
        return bool(urlsplit(address).hostname)
    except ValueError:
        return False


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match.group().encode())


def _unescape(match: re.Match[str]) -> str:
    letter = chr(int(match.group(1), 16))
    return letter if letter in _UNRESERVED else match.group().upper()
