"""What response headers say about time: validators, freshness, Retry-After.

Pure functions of headers and a clock reading; what follows from it is decided elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime

from multidict import CIMultiDictProxy

from reader.model import Validators

Headers = CIMultiDictProxy[str]

_LONGEST = 2**31 - 1  # RFC 9111 §1.2.2
_SECONDS = re.compile(r"[0-9]{1,12}\Z")


def text(headers: Mapping[str, str], name: str) -> str:
    """A header's value, "" where there is none or it is not text that could be stored."""
    value = headers.get(name, "")
    return value if value.isascii() or _is_storable(value) else ""


def conditional(validators: Validators) -> dict[str, str]:
    """The request headers that ask for a body only if it changed (RFC 9110 §13)."""
    headers = {}
    if validators.etag and validators.etag.isprintable():
        headers["If-None-Match"] = validators.etag
    if validators.last_modified and validators.last_modified.isprintable():
        headers["If-Modified-Since"] = validators.last_modified
    return headers


def validators_of(headers: Mapping[str, str]) -> Validators:
    """The pair that came with a body; what is absent there is absent, whatever we had before."""
    return Validators(text(headers, "ETag"), text(headers, "Last-Modified"))


def freshened(validators: Validators, headers: Mapping[str, str]) -> Validators:
    """The pair after a 304, which replaces what it names and leaves the rest (RFC 9111 §3.2)."""
    return Validators(
        text(headers, "ETag") or validators.etag,
        text(headers, "Last-Modified") or validators.last_modified,
    )


def max_age(headers: Headers, now: float) -> int:
    """Seconds for which a response stays fresh (RFC 9111 §4.2), 0 for nothing said or "never"."""
    said: int | None = None
    for line in headers.getall("Cache-Control", ()):
        for directive in line.split(","):
            name, _, value = directive.strip().partition("=")
            match name.strip().lower():
                case "no-store" | "no-cache" if not value:
                    return 0
                case "max-age":
                    number = value.strip().strip('"')
                    said = int(number) if _SECONDS.match(number) else 0
    if said is None:
        expires = date(headers.get("Expires", ""))
        if expires is None:
            return 0
        said = int(expires - _server_time(headers, now))
    age = headers.get("Age", "").strip()
    if _SECONDS.match(age):
        said -= int(age)
    return max(0, min(said, _LONGEST))


def retry_after(headers: Headers, now: float) -> int:
    """Seconds that a Retry-After header asks for, as a number or a date (RFC 9110 §10.2.3)."""
    value = headers.get("Retry-After", "").strip()
    if _SECONDS.match(value):
        return min(int(value), _LONGEST)
    until = date(value)
    if until is None:
        return 0
    return max(0, min(round(until - _server_time(headers, now)), _LONGEST))


def date(value: str) -> float | None:
    """An HTTP date in any of its forms as UTC seconds, None if it is none (RFC 9110 §5.6.7)."""
    try:
        moment = parsedate_to_datetime(value)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return moment.timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _server_time(headers: Headers, now: float) -> float:
    """The server's own clock where it shows it, so that a wrong clock on either side cancels."""
    said = date(headers.get("Date", ""))
    return now if said is None else said


def _is_storable(value: str) -> bool:
    """Whether a value was sent as UTF-8; other bytes arrive as surrogates."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
