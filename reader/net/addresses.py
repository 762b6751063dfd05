"""Web addresses as they go over the wire: checked, made ASCII, otherwise left as they came.

A signed query breaks when it is quoted anew, so path and query are only touched where a
character may not stand in a request at all. Does not decide whether a host may be reached.
"""

from __future__ import annotations

import re
from urllib.parse import quote, unquote, urljoin, urlsplit

from yarl import URL

from reader.errors import Code, KnownError
from reader.net.hosts import literal_ip

Origin = tuple[str, str, int]
"""Scheme, name and port: what politeness and secrets are bound to (RFC 6454)."""

_PORTS = {"http": 80, "https": 443}
_HOST_NAME = re.compile(r"(?=.{1,254}\Z)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*\.?\Z")
_AS_IT_CAME = "!$%&'()*+,-./:;=?@[\\]^_`{|}~"


def parse(address: str) -> URL:
    """An http or https address without user, password and fragment.

    Raises KnownError(BAD_ADDRESS).
    """
    try:
        parts = urlsplit(address.strip())
        if parts.scheme not in _PORTS or not parts.hostname or "\\" in parts.netloc:
            raise _bad(address)
        host = _ascii_host(parts.hostname)
        port = _PORTS[parts.scheme] if parts.port is None else parts.port
        path = quote(parts.path or "/", _AS_IT_CAME, errors="surrogateescape")
        query = quote(parts.query, _AS_IT_CAME, errors="surrogateescape")
    except ValueError as error:
        raise _bad(address) from error
    if not host or not port:
        raise _bad(address)
    shown_port = "" if port == _PORTS[parts.scheme] else f":{port}"
    asked = f"?{query}" if query else ""
    return URL(f"{parts.scheme}://{host}{shown_port}{path}{asked}", encoded=True)


def credentials(address: str) -> tuple[str, str]:
    """User and password that an address carries before its host, ("", "") for none."""
    try:
        parts = urlsplit(address.strip())
        return unquote(parts.username or ""), unquote(parts.password or "")
    except ValueError:
        return "", ""


def follow(url: URL, location: str) -> URL:
    """Where a Location header leads from an address (RFC 9110 §10.2.2); the fragment is dropped.

    Raises KnownError(BAD_ADDRESS).
    """
    try:
        return parse(urljoin(str(url), location.strip()))
    except ValueError as error:
        raise _bad(location) from error


def origin(url: URL) -> Origin:
    """The origin of an address that `parse` made."""
    return url.scheme, url.raw_host or "", url.port or 0


def may_share_secrets(first: Origin, now: Origin) -> bool:
    """Whether what the user entrusted to one origin may go to another.

    Only to itself, or to the same host when it moves from plain http to https on the usual ports.
    """
    name = first[1]
    return now == first or (first == ("http", name, 80) and now == ("https", name, 443))


def _ascii_host(host: str) -> str:
    """The host as it is asked for: an address in its usual form, or an ASCII name; "" if bad."""
    name = host
    if not name.isascii():
        name = URL.build(scheme="http", host=name).raw_host or ""  # IDNA; raises ValueError
    number = literal_ip(name)
    if number is not None:
        return f"[{number}]" if number.version == 6 else str(number)
    return name if _HOST_NAME.match(name) else ""


def _bad(address: str) -> KnownError:
    """The error for an address, which is shown without its password and never very long."""
    shown = re.sub(r"//[^/?#]*@", "//", address.strip())[:500]
    return KnownError(Code.BAD_ADDRESS, address=shown.encode("utf-8", "replace").decode())
