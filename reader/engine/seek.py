"""From what somebody pasted to the feeds behind it: the feed itself, those a page names, guesses.

Looks and answers; nothing is stored here. What a feed or a page is, digesters say.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass

from reader.content.discover import guesses, known_feeds, normalise_address, says_scheme
from reader.engine.digesters import Digesters
from reader.engine.portal import asks_for_login
from reader.errors import BugError, Code, KnownError
from reader.model import FeedLink, Fetched, FetchError, NotModified, Snapshot
from reader.net.addresses import may_share_secrets, origin, parse
from reader.net.fetch import Fetcher, FetchRequest
from reader.net.tls import Reason

GUESSES_AT_ONCE = 2  # all guesses are of one host
# What tells that a link leads to no feed; another error says why a feed cannot be read.
_NO_FEED_THERE = frozenset({Code.HTTP_NOT_FOUND, Code.HTTP_GONE, Code.NOT_A_FEED, Code.EMPTY_BODY})
_NOT_OVER_HTTPS = frozenset({Code.CONNECT, Code.TIMEOUT, Code.DISCONNECTED})


@dataclass(frozen=True, slots=True)
class Found:
    """A feed that was fetched and read, with the address to subscribe to."""

    address: str
    fetched: Fetched
    snapshot: Snapshot

    @property
    def link(self) -> FeedLink:
        """The feed as one to choose."""
        return FeedLink(self.address, self.snapshot.title, self.fetched.content_type)


@dataclass(frozen=True, slots=True)
class Named:
    """Feeds that were not looked at yet, at least one, and the address that named them."""

    by: str
    links: tuple[FeedLink, ...]


class Seeker:
    """Finds feeds; `user` and `password` are for the pasted address's own host alone."""

    def __init__(
        self, fetcher: Fetcher, digesters: Digesters, *, user: str = "", password: str = ""
    ) -> None:
        self._fetcher = fetcher
        self._digesters = digesters
        self._user = user
        self._password = password
        self._pasted = ""

    def trusts(self, address: str) -> bool:
        """Whether user and password are meant for an address: it lies where they were given."""
        try:
            return may_share_secrets(origin(parse(self._pasted)), origin(parse(address)))
        except KnownError:
            return False

    async def seek(self, pasted: str) -> Found | Named:
        """The feed that was pasted or guessed, read; or the feeds that a page or a rule names.

        Raises KnownError: what the network said, BAD_ADDRESS, or NO_FEED_FOUND.
        """
        address = self._pasted = normalise_address(pasted)
        if links := known_feeds(address):
            return Named(address, links)
        address, page = await self._page(address, may_be_plain=not says_scheme(pasted))
        return await self._look(address, page)

    async def settle(self, named: Named) -> Found:
        """The first of the feeds named, or what else lies there if that is none; raises KnownError.

        A rule may not hold for a site, and a page may name a feed that it no longer has.
        """
        try:
            return await self.read_first(named)
        except KnownError as error:
            if error.code not in _NO_FEED_THERE and not known_feeds(named.by):
                raise
            found = await self._otherwise(named)
            if found is None and error.code in _NO_FEED_THERE and not known_feeds(named.by):
                # The page is there, and it is what was asked for; only its link leads nowhere.
                raise KnownError(Code.NO_FEED_FOUND, address=named.by) from error
            if found is None:
                raise
            return found

    async def read_first(self, named: Named) -> Found:
        """The first of the feeds named, read; raises KnownError.

        It may lie on the reader's own network only if what named it does.
        """
        private = await self._fetcher.reaches_private(named.by)
        address = named.links[0].address
        return await self._read(address, await self._get(address, allow_private=private))

    async def _otherwise(self, named: Named) -> Found | None:
        """A feed where the first that was named is none: in the page itself, or guessed."""
        try:
            if known_feeds(named.by):
                page = await self._get(named.by, allow_private=True)
                there = await self._look(named.by, page)
                return there if isinstance(there, Found) else await self.read_first(there)
            return await self._guess(named.by)
        except KnownError:
            return None

    async def _page(self, address: str, *, may_be_plain: bool) -> tuple[str, Fetched]:
        """What was pasted, and where it was found: over plain http if nobody said https and
        the server does not speak it. A password is never sent that way; raises KnownError.
        """
        try:
            return address, await self._get(address, allow_private=True)
        except KnownError as error:
            no_tls = error.code is Code.TLS and error.params["reason"] == Reason.NO_HANDSHAKE
            secret = bool(self._user or self._password)
            if secret or not may_be_plain or not (no_tls or error.code in _NOT_OVER_HTTPS):
                raise
            plain = address.replace("https://", "http://", 1)
            try:
                page = await self._get(plain, allow_private=True)
            except KnownError:
                raise error from None
            self._pasted = plain
            return plain, page

    async def _look(
        self, address: str, page: Fetched, *, may_lead_on: bool = True
    ) -> Found | Named:
        """The feed that a page is, those it names or the page that it leads on to does, or one
        that is guessed; raises KnownError.
        """
        try:
            return await self._read(address, page)
        except KnownError as error:
            if error.code is not Code.NOT_A_FEED:
                raise
        args = page.document | {"link_header": page.link_header}
        links = await self._digesters.run("discover", args, tuple[FeedLink, ...])
        if await asks_for_login(self._digesters, page):
            raise KnownError(Code.PORTAL, address=page.address)
        if links:
            return Named(page.address, links)
        if may_lead_on and (onward := await self._led_on(page)):
            return await self._look(onward.address, onward, may_lead_on=False)
        found = await self._guess(page.address)
        if found is None:
            raise KnownError(Code.NO_FEED_FOUND, address=address)
        return found

    async def _led_on(self, page: Fetched) -> Fetched | None:
        """The page that another without feeds sends its visitors to, where there is one."""
        target = await self._digesters.run("leads_on", page.document, str)
        if not target:
            return None
        private = await self._fetcher.reaches_private(page.address)
        with suppress(KnownError):
            return await self._get(target, allow_private=private)
        return None

    async def _guess(self, address: str) -> Found | None:
        """The feed of a page at one of the paths where sites keep theirs."""
        private = await self._fetcher.reaches_private(address)
        return await self._first(guesses(address), allow_private=private)

    async def _first(self, addresses: Iterable[str], *, allow_private: bool) -> Found | None:
        """The first guess, in their order, that turns out to be a feed."""
        turns = asyncio.Semaphore(GUESSES_AT_ONCE)

        async def probe(address: str) -> Found | None:
            async with turns:
                try:
                    page = await self._get(address, allow_private=allow_private)
                    return await self._read(address, page)
                except KnownError:
                    return None

        probes = [asyncio.create_task(probe(address)) for address in addresses]
        try:
            for waiting in probes:
                if found := await waiting:
                    return found
            return None
        finally:
            for waiting in probes:
                waiting.cancel()
            await asyncio.gather(*probes, return_exceptions=True)

    async def _get(self, address: str, *, allow_private: bool) -> Fetched:
        user, password = (self._user, self._password) if self.trusts(address) else ("", "")
        answer = await self._fetcher.fetch(
            FetchRequest(
                address,
                user=user,
                password=password,
                allow_private=allow_private,
                may_break_off=True,
            )
        )
        if isinstance(answer, FetchError):
            raise KnownError(Code(answer.message.code), **answer.message.params)
        if isinstance(answer, NotModified):
            raise BugError("not modified without validators")
        return answer

    async def _read(self, address: str, page: Fetched) -> Found:
        snapshot = await self._digesters.run("feed", page.document, Snapshot)
        return Found(page.permanent or address, page, snapshot)
