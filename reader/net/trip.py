"""One fetch on its way through redirects: where it is, what it may still reach, what it may tell.

Sends nothing itself.
"""

from __future__ import annotations

import re

from aiohttp import ClientMiddlewareType, DigestAuthMiddleware

from reader.errors import Code, KnownError
from reader.net.addresses import credentials, follow, may_share_secrets, origin, parse
from reader.net.caching import conditional
from reader.net.download import resuming
from reader.net.proxies import basic
from reader.net.request import FetchRequest
from reader.net.unpacking import ACCEPTED

PERMANENT = frozenset({301, 308})
TEMPORARY = frozenset({302, 303, 307})

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")  # RFC 9110 §5.6.2
# What belongs to the connection or to how we read an answer, not to a feed.
_OURS = frozenset(
    "host connection keep-alive content-length transfer-encoding te trailer upgrade expect"
    " accept-encoding range if-range if-none-match if-modified-since proxy-authorization"
    " proxy-connection".split()
)


class Trip:
    """The state of one fetch; `seconds` is how long it may still hold a connection."""

    __slots__ = (
        "_only_permanent",
        "_request",
        "_seen",
        "_started",
        "_user",
        "allow_private",
        "permanent",
        "seconds",
        "url",
    )

    def __init__(self, request: FetchRequest, seconds: float) -> None:
        """Raises KnownError(BAD_ADDRESS)."""
        self.url = parse(request.address)
        self.permanent = ""
        self.allow_private = request.allow_private
        self.seconds = seconds
        self._request = request
        self._started = origin(self.url)
        self._user = (request.user, request.password)
        if self._user == ("", ""):
            self._user = credentials(request.address)
        self._seen = {self.url}
        self._only_permanent = True

    def follow(self, status: int, location: str, most: int) -> None:
        """Go where a redirect leads. Raises KnownError(BAD_ADDRESS | TOO_MANY_REDIRECTS)."""
        url = follow(self.url, location)
        if url in self._seen or len(self._seen) > most:
            raise KnownError(Code.TOO_MANY_REDIRECTS, host=self.host)
        self._seen.add(url)
        self.url = url
        self._only_permanent = self._only_permanent and status in PERMANENT
        if self._only_permanent:
            self.permanent = str(url)

    @property
    def host(self) -> str:
        """The name to show for the host asked now."""
        return self.url.host or ""

    def digest(self) -> tuple[ClientMiddlewareType, ...]:
        """What answers a host that wants the password as a digest (RFC 7616), not as it is."""
        user, password = self._user
        meant = may_share_secrets(self._started, origin(self.url))
        if not (user and meant) or ":" in user:
            return ()
        return (DigestAuthMiddleware(user, password),)

    def headers(self, user_agent: str, *, keep: bool) -> dict[str, str]:
        """The request headers for the host asked now; secrets only for whom they are meant."""
        headers = {
            "User-Agent": user_agent,
            "Accept": self._request.accept,
            "Accept-Encoding": ACCEPTED,
        }
        if not keep:
            headers["Connection"] = "close"
        if self._request.sink is None:
            headers |= conditional(self._request.validators)
        else:
            headers |= {"Accept-Encoding": "identity"} | resuming(self._request)
        if may_share_secrets(self._started, origin(self.url)):
            if any(self._user):
                headers["Authorization"] = basic(*self._user)
            known = {name.lower(): name for name in headers}
            for name, value in self._request.headers:
                if _NAME.match(name) and value.isprintable() and name.lower() not in _OURS:
                    headers.pop(known.get(name.lower(), ""), None)
                    headers[name] = value
        return headers
