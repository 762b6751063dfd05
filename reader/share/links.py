"""A story's link as it is given to others: one form, safe characters, nobody's secrets."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

from reader.domains import ascii_host

_PORTS = {"http": 80, "https": 443}
_PATH = "/:@!$&'()*+,;=~-._"
_STRAY = re.compile(r"%(?![0-9A-Fa-f]{2})")
_DIRECTIVE = ":~:"  # what a browser was to highlight (WICG, text fragments)


def canonical(address: str) -> str:
    """An http or https address in ASCII (RFC 3986, 3987), "" for anything else.

    Scheme and host are in lower case and the host in its ASCII form (RFC 5891); a usual port, a
    name and password before the host, and what a browser was to highlight are left out.
    """
    try:
        parts = urlsplit(address.strip())
        port = parts.port
    except ValueError:
        return ""
    scheme, host = parts.scheme.lower(), parts.hostname or ""
    if scheme not in _PORTS or not host:
        return ""
    host = _ascii_host(host)
    if not host:
        return ""
    place = f"[{host}]" if ":" in host else host
    if port is not None and port != _PORTS[scheme]:
        place = f"{place}:{port}"
    fragment = parts.fragment.partition(_DIRECTIVE)[0]
    return urlunsplit(
        SplitResult(
            scheme,
            place,
            _encoded(parts.path or "/", _PATH),
            _encoded(parts.query, _PATH + "/?"),
            _encoded(fragment, _PATH + "/?!"),
        )
    )


def encoded(text: str) -> str:
    """A text as a part of an address: all but the unreserved characters percent-encoded."""
    return quote(text, safe="", encoding="utf-8", errors="replace")


def is_server(name: str) -> bool:
    """Whether a name could be a server's: mastodon.social, and no path or port after it."""
    return bool(re.fullmatch(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}", name))


def server_name(typed: str) -> str:
    """The server in what was typed (an address, or @somebody@server); "" where there is none."""
    words = typed.strip()
    words = words.partition("://")[2] if "://" in words else words.rpartition("@")[2]
    host = re.split(r"[/?#:]", words, maxsplit=1)[0]
    name = _ascii_host(host.lower()) if host else ""
    return name if is_server(name) else ""


def is_mail_address(text: str) -> bool:
    """Whether a text could be one mail address, and nothing beside it."""
    return bool(re.fullmatch(r"[^\s@,;:<>()\[\]\"\\?&%]+@[^\s@,;:<>()\[\]\"\\?&%]+", text))


def letter_to(address: str, subject: str, body: str) -> str:
    """A mailto address (RFC 6068) to one person, or to nobody yet; lines end in CR and LF."""
    to = quote(address, safe="@") if is_mail_address(address) else ""
    lines = body.replace("\r\n", "\n").replace("\n", "\r\n")
    return f"mailto:{to}?subject={encoded(' '.join(subject.split()))}&body={encoded(lines)}"


def _encoded(text: str, safe: str) -> str:
    """Encode what may not stand in an address; what is encoded already stays as it is."""
    return quote(_STRAY.sub("%25", text), safe=safe + "%", encoding="utf-8", errors="replace")


def _ascii_host(host: str) -> str:
    if host.isascii():
        return host.lower() if re.fullmatch(r"[A-Za-z0-9._:~-]+", host) else ""
    return ascii_host(host)
