"""The door to the network: `Fetcher` turns an address into a body, "not modified", or a reason.

Errors are values; only cancellation is raised. When to fetch, and what to do with a new address
or an error, is decided elsewhere.
"""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType

import aiohttp
from yarl import URL

from reader import __version__
from reader.errors import Code, KnownError
from reader.model import Fetched, FetchError, Message, NotModified, Validators
from reader.net import body, caching, download, faults, tls
from reader.net.addresses import Origin, origin, parse
from reader.net.certificates import Signer
from reader.net.hosts import is_local_name, is_private, literal_ip
from reader.net.politeness import KEEP_SECONDS, Politeness
from reader.net.proxies import Proxies, Proxy
from reader.net.request import ACCEPT_FEED, Answer, FetchRequest, Limits
from reader.net.resolver import Names, Side, SideResolver
from reader.net.trip import PERMANENT, TEMPORARY, Trip

__all__ = ["ACCEPT_FEED", "USER_AGENT", "Answer", "FetchRequest", "Fetcher", "Limits"]

USER_AGENT = f"Broadsheet/{__version__} (desktop news reader)"
_LONGEST_LINKS = 8192  # characters of a Link header


@dataclass(frozen=True, slots=True)
class _Redirect:
    status: int
    location: str


@dataclass(frozen=True, slots=True)
class _Way:
    """How a host is reached: over which connections, and through which proxy."""

    side: Side
    proxy: Proxy | None
    own_network: bool


class Fetcher:
    """Fetches addresses, many at once, politely; an async context manager that owns its sockets.

    `proxies` maps "http", "https" or "all" to a proxy's address and "no" to exceptions. While
    `offline` is set every fetch answers OFFLINE and the network is not touched. `names` and
    `clock` (UTC seconds) are there for those who must bend them.
    """

    def __init__(
        self,
        *,
        proxies: Mapping[str, str] | None = None,
        user_agent: str = USER_AGENT,
        limits: Limits | None = None,
        offline: bool = False,
        names: Names | None = None,
        clock: Callable[[], float] = time.time,
        tls_context: Callable[[], ssl.SSLContext] = tls.trusting_the_system,
    ) -> None:
        self._offline = offline
        self._under_way: set[asyncio.Timeout] = set()
        self._proxies = Proxies(proxies or {})
        self._user_agent = user_agent
        self._limits = limits = limits or Limits()
        self._names = names or Names()
        self._clock = clock
        self._tls_context = tls_context
        self._hosts = Politeness(
            per_host=limits.per_host,
            total=limits.total,
            longest_wait=limits.longest_wait,
            clock=clock,
        )
        self._sessions: dict[Side, aiohttp.ClientSession] = {}
        self._trust: ssl.SSLContext | None = None

    async def __aenter__(self) -> Fetcher:
        """Learn whom the system trusts; opens no connection."""
        self._trust = await asyncio.to_thread(self._tls_context)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close every connection."""
        for session in self._sessions.values():
            await session.close()
        self._sessions.clear()
        self._names.close()

    @property
    def offline(self) -> bool:
        """Whether nothing may leave this computer; setting it ends what is under way."""
        return self._offline

    @offline.setter
    def offline(self, offline: bool) -> None:
        self._offline = offline
        if offline:
            now = asyncio.get_running_loop().time()
            for deadline in self._under_way:
                deadline.reschedule(now)

    async def fetch(self, request: FetchRequest) -> Answer:
        """Fetch an address, following redirects; raises nothing but CancelledError."""
        try:
            trip = Trip(request, request.seconds or self._limits.whole)
            while True:
                answer = await self._ask(trip, request)
                if not isinstance(answer, _Redirect):
                    return answer
                trip.follow(answer.status, answer.location, self._limits.redirects)
        except KnownError as error:
            return FetchError(Message(error.code, error.params))

    def pause(self, address: str, seconds: int) -> None:
        """Leave an address's host alone for some seconds, as it asked in an earlier life."""
        with suppress(KnownError):
            self._hosts.wait(origin(parse(address)), seconds)

    async def reaches_private(self, address: str) -> bool:
        """Whether an address lies on the user's own network, looking its name up if need be.

        A name that cannot be found, or is left to a proxy, counts as public; so does what is no
        address, and while `offline` any name that only a look-up could judge.
        """
        if self._offline:
            return is_private(address)
        try:
            url = parse(address)
            way = await self._way(url, allow_private=True)
        except KnownError:
            return False
        return way.own_network

    def _is_shut(self) -> bool:
        """Whether nothing may leave by now; asked anew after each wait."""
        return self._offline

    async def _ask(self, trip: Trip, request: FetchRequest) -> Answer | _Redirect:
        """Ask one host once, when it is its turn; the one way on which anything leaves."""
        host = origin(trip.url)
        if self._is_shut():
            return FetchError(Message(Code.OFFLINE))
        if seconds := self._hosts.seconds_to_wait(host):
            return faults.busy(trip.host, seconds)
        async with self._hosts.turn(host):
            if seconds := self._hosts.seconds_to_wait(host):
                return faults.busy(trip.host, seconds)
            if self._is_shut():
                return FetchError(Message(Code.OFFLINE))
            started = time.monotonic()
            deadline = asyncio.timeout(trip.seconds)
            try:
                async with deadline:
                    self._under_way.add(deadline)
                    return await self._exchange(trip, request, host)
            except TimeoutError:
                if self._is_shut():
                    return FetchError(Message(Code.OFFLINE))
                return faults.timed_out(trip.host, self._limits.whole)
            finally:
                self._under_way.discard(deadline)
                trip.seconds -= time.monotonic() - started

    async def _exchange(
        self, trip: Trip, request: FetchRequest, host: Origin
    ) -> Answer | _Redirect:
        """Send the request over the way it must take; every error of the network ends here."""
        way: _Way | None = None
        try:
            way = await self._way(trip.url, allow_private=trip.allow_private)
            trip.allow_private = trip.allow_private and way.own_network
            headers = trip.headers(self._user_agent, keep=self._hosts.wants_keeping(host))
            proxy_headers = None
            if way.proxy is not None and way.proxy.authorization:
                authorization = {"Proxy-Authorization": way.proxy.authorization}
                if trip.url.scheme == "https":
                    proxy_headers = authorization
                else:
                    headers |= authorization
            async with self._session(way.side).get(
                trip.url,
                headers=headers,
                allow_redirects=False,
                proxy=way.proxy.url if way.proxy else None,
                proxy_headers=proxy_headers,
                middlewares=trip.digest(),
            ) as response:
                return await self._read(response, trip, request, host)
        except aiohttp.ClientConnectorCertificateError as error:
            return await self._untrusted(error.certificate_error, trip, way)
        except aiohttp.ConnectionTimeoutError:
            return faults.timed_out(trip.host, self._limits.connect)
        except aiohttp.SocketTimeoutError:
            return faults.timed_out(trip.host, self._limits.read)
        except TimeoutError:
            raise
        except (aiohttp.ClientError, OSError) as error:
            return faults.of_exception(error, trip.host)

    async def _way(self, url: URL, *, allow_private: bool) -> _Way:
        """Which connections may be used for an address.

        Raises KnownError(PRIVATE_ADDRESS | DNS | TIMEOUT | CONNECT).
        """
        proxy = self._proxies.proxy_for(url)
        name = url.raw_host or ""
        number = literal_ip(name)
        local = self._names.is_private(number) if number is not None else is_local_name(name)
        if local and not allow_private:
            raise KnownError(Code.PRIVATE_ADDRESS, host=url.host or "")
        if proxy is not None:
            return _Way(Side.PROXY, proxy, local)
        if number is None and allow_private:
            try:
                async with asyncio.timeout(self._limits.connect):
                    local = await self._names.reaches_private(name)
            except TimeoutError as error:
                seconds = self._limits.connect
                raise KnownError(Code.TIMEOUT, host=url.host or "", seconds=seconds) from error
            except OSError as error:
                raise KnownError(Code.DNS, host=url.host or "") from error
        return _Way(Side.PRIVATE if local else Side.PUBLIC, None, local)

    async def _read(
        self, response: aiohttp.ClientResponse, trip: Trip, request: FetchRequest, host: Origin
    ) -> Answer | _Redirect:
        """What an answer means."""
        status, headers = response.status, response.headers
        now = self._clock()
        if status in PERMANENT | TEMPORARY and headers.get("Location", "").strip():
            return _Redirect(status, headers["Location"])
        if request.sink is not None and status in download.STATUSES:
            return await download.read(response, request, trip.host)
        if status == 304 and request.validators != Validators():
            return NotModified(
                str(trip.url),
                caching.freshened(request.validators, headers),
                trip.permanent,
                caching.max_age(headers, now),
            )
        if not 200 <= status < 300 or status == 206:
            seconds = 0
            if status in (429, 503) and (seconds := caching.retry_after(headers, now)):
                self._hosts.wait(host, seconds)
            return faults.of_status(status, trip.host, seconds)
        content, whole = await body.read(
            response, request.body_limit, trip.host, may_break_off=request.may_break_off
        )
        return Fetched(
            address=str(trip.url),
            body=content,
            content_type=caching.text(headers, "Content-Type"),
            validators=caching.validators_of(headers) if whole else Validators(),
            permanent=trip.permanent,
            max_age=caching.max_age(headers, now),
            status=status,
            whole=whole,
            link_header=", ".join(headers.getall("Link", []))[:_LONGEST_LINKS],
        )

    async def _untrusted(self, error: Exception, trip: Trip, way: _Way | None) -> FetchError:
        """Why a certificate is not trusted, with a look at who signed it where that tells."""
        reason = tls.reason(error)
        if reason is not None or way is None:
            said = reason or tls.Reason.UNKNOWN_ISSUER
            return FetchError(Message(Code.TLS, {"host": trip.host, "reason": said.value}))
        seen: Signer | None = None
        with suppress(OSError):
            asked = (way.proxy.url if way.proxy else trip.url).raw_host or ""
            if literal_ip(asked) is None:
                asked = (await SideResolver(self._names, way.side).resolve(asked))[0]["host"]
            name, port = trip.url.raw_host or "", trip.url.port or 443
            seen = await tls.look_who_signed(name, port, asked, way.proxy)
        return FetchError(tls.explain(trip.host, seen, own_network=way.own_network))

    def _session(self, side: Side) -> aiohttp.ClientSession:
        """The connections of one side, opened when they are first needed."""
        session = self._sessions.get(side)
        if session is None:
            limits = self._limits
            session = self._sessions[side] = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    ssl=self._trust if self._trust is not None else True,
                    resolver=SideResolver(self._names, side),
                    use_dns_cache=False,
                    limit=0,  # the turns are ours to give
                    keepalive_timeout=KEEP_SECONDS,
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(
                    total=None, connect=limits.connect, sock_read=limits.read
                ),
                auto_decompress=False,
                trust_env=False,
                max_line_size=limits.header_line,
                max_field_size=limits.header_line,
                max_headers=limits.header_count,
            )
        return session
