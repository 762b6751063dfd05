"""Gets the bytes of pages and pictures that articles name, within the bounds of each.

What a public feed names may not lie on the user's own network; what a feed on that network names
may. Passwords and headers of a feed go to its own origin only. What the bytes are is not looked at.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes, urlsplit

from reader.engine import decide
from reader.engine.refresh import Tools
from reader.engine.turns import host_of
from reader.errors import BugError, Code, KnownError
from reader.model import (
    EMBEDDED,
    FeedOptions,
    Fetched,
    FetchError,
    Message,
    NotModified,
    Validators,
)
from reader.net.fetch import ACCEPT_FEED, FetchRequest
from reader.net.request import Sink
from reader.tracking import is_pixel

_MIB = 1024 * 1024
LONGEST = 6 * 3600.0  # seconds for a file that comes with an article
PAGE_LIMIT = 5 * _MIB
PICTURE_LIMIT = 20 * _MIB
# Most pictures are far smaller; the few larger ones come one after the other, so that what waits
# in memory stays bounded whatever a site sends.
USUAL_PICTURE = 4 * _MIB
LARGE_AT_ONCE = 2
INLINE_LIMIT = 512 * 1024  # characters of an address that is the picture itself (RFC 2397)

ACCEPT_PAGE = "text/html,application/xhtml+xml,*/*;q=0.5"
_ACCEPT_PICTURE = "image/avif,image/webp,image/png,image/jpeg,image/gif,image/*;q=0.8,*/*;q=0.5"


@dataclass(frozen=True, slots=True)
class _Publisher:
    """A feed as far as it matters to what its articles name."""

    address: str = ""
    options: FeedOptions = field(default_factory=FeedOptions)
    private: bool = False
    origins: frozenset[tuple[str, str]] = frozenset()  # of pages that the reader wanted himself


@dataclass(frozen=True, slots=True)
class Long:
    """A body that is written as it comes; see `FetchRequest`."""

    sink: Sink | None = None
    resume_at: int = 0
    validators: Validators = field(default_factory=Validators)


class Errands:
    """Fetches for articles; used from one event loop."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._publishers: dict[int, asyncio.Task[_Publisher]] = {}
        self._large = asyncio.Semaphore(LARGE_AT_ONCE)

    async def page(self, address: str, feed: int) -> Fetched | FetchError:
        """The page of an article of a feed, or of the feed's site."""
        return await self._fetch(address, feed, ACCEPT_PAGE, PAGE_LIMIT)

    async def feed(self, address: str, feed: int) -> Fetched | FetchError:
        """A feed that an article names, of its comments."""
        return await self._fetch(address, feed, ACCEPT_FEED, PAGE_LIMIT)

    async def file(
        self,
        address: str,
        feed: int,
        sink: Sink,
        resume_at: int,
        validators: Validators,
        limit: int,
    ) -> Fetched | FetchError:
        """A file that comes with an article, into a sink, from where it broke off."""
        long = Long(sink, resume_at, validators)
        return await self._fetch(address, feed, "*/*", limit, long)

    async def picture(self, address: str, feed: int) -> Fetched | FetchError:
        """A picture that an article or its feed names."""
        if address.startswith("data:"):
            return _inline(address)
        if address.startswith(EMBEDDED):  # it came with its text, and was let go since
            return FetchError(Message(Code.NOT_KEPT.value))
        if is_pixel(address):
            return FetchError(Message(Code.PICTURE_PIXEL.value))
        answer = await self._fetch(address, feed, _ACCEPT_PICTURE, USUAL_PICTURE)
        if isinstance(answer, FetchError) and answer.message.code == Code.TOO_LARGE:
            async with self._large:
                answer = await self._fetch(address, feed, _ACCEPT_PICTURE, PICTURE_LIMIT)
        return answer

    def use(self, tools: Tools) -> None:
        """Fetch with these from now on."""
        self._tools = tools

    def forget(self) -> None:
        """Look feeds up anew from now on: addresses and options may have changed."""
        self._publishers.clear()

    async def _fetch(
        self, address: str, feed: int, accept: str, limit: int, long: Long | None = None
    ) -> Fetched | FetchError:
        publisher = await self._publisher(feed)
        options = publisher.options
        user = password = ""
        headers: tuple[tuple[str, str], ...] = ()
        if host_of(address) == host_of(publisher.address):
            headers = options.headers
            user, password = await self._tools.credentials.of(options.credentials)
        answer = await self._tools.fetcher.fetch(
            FetchRequest(
                address,
                headers=headers,
                user=user,
                password=password,
                allow_private=publisher.private or _origin(address) in publisher.origins,
                body_limit=limit,
                accept=accept,
                sink=long.sink if long else None,
                resume_at=long.resume_at if long else 0,
                validators=long.validators if long else Validators(),
                seconds=LONGEST if long else 0.0,
            )
        )
        if isinstance(answer, NotModified):
            raise BugError("not modified without validators")
        return answer

    async def _publisher(self, feed: int) -> _Publisher:
        if feed not in self._publishers:
            self._publishers[feed] = asyncio.create_task(self._look_up(feed))
        return await asyncio.shield(self._publishers[feed])

    async def _look_up(self, feed: int) -> _Publisher:
        lane = self._tools.lane
        found = await lane.run(lane.store.feeds.get, feed)
        if found is None:
            return _Publisher()
        if found.is_kept:
            return _Publisher(origins=await lane.run(lane.store.kept.origins, feed))
        inside = decide.may_reach_inside(found)
        private = inside and await self._tools.fetcher.reaches_private(found.address)
        return _Publisher(found.address, found.options, private)


async def digest_page_links(tools: Tools, job: str, answer: Fetched) -> tuple[str, ...]:
    """What a job finds in a page that has come; nothing where it fails."""
    try:
        return await tools.digesters.run(job, answer.document, tuple[str, ...])
    except KnownError:
        return ()


def _origin(address: str) -> tuple[str, str]:
    try:
        parts = urlsplit(address)
    except ValueError:
        return "", ""
    return parts.scheme, parts.netloc


def site_icon(site: str) -> str:
    """Where a site's icon is by convention, "" where the site is no web address."""
    try:
        parts = urlsplit(site)
    except ValueError:
        return ""
    named = parts.scheme in ("http", "https") and parts.netloc
    return f"{parts.scheme}://{parts.netloc}/favicon.ico" if named else ""


def _inline(address: str) -> Fetched | FetchError:
    """The picture that an address of the scheme data holds (RFC 2397)."""
    head, comma, content = address.partition(",")
    if not comma or len(address) > INLINE_LIMIT:
        return FetchError(Message(Code.BAD_ADDRESS.value, {"address": head[:80]}))
    body = unquote_to_bytes(content)
    if head.rstrip().lower().endswith(";base64"):
        try:
            body = base64.b64decode(body)
        except binascii.Error:
            return FetchError(Message(Code.PICTURE_BROKEN.value))
    return Fetched("", body)
