"""Subscriptions as requests: find feeds, add one, import many, remove some, follow a move.

The window asks, the engine writes. Finding is `reader.engine.seek`'s business; fetching again
later is `reader.engine.refresh`'s.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit, urlunsplit

from reader.addresses import web_address
from reader.engine import decide, embedding
from reader.engine.decide import Move
from reader.engine.preview import look_into
from reader.engine.refresh import Tools
from reader.engine.seek import Found, Seeker
from reader.errors import Code, KnownError
from reader.files import read_within
from reader.model import Changes, FeedState, Message, Opml, OpmlFeed, Snapshot
from reader.protocol import AcceptMove, Add, Discover, Done, Import, Progress, Remove

OPML_LIMIT = 32 * 1024 * 1024  # bytes
CHUNK = 25  # feeds added between two looks at the event loop
_NO_KEYRING = Message(Code.NO_KEYRING)


async def discover(tools: Tools, request: Discover) -> Done:
    """The feeds behind an address, as links; raises KnownError."""
    address, user, password, _ = await _login(tools, request)
    seeker = Seeker(tools.fetcher, tools.digesters, user=user, password=password)
    found = await seeker.seek(address)
    if request.headlines:
        return Done(request.id, links=await look_into(seeker, found))
    links = (found.link,) if isinstance(found, Found) else found.links
    return Done(request.id, links=links)


async def _login(tools: Tools, request: Add | Discover) -> tuple[str, str, str, bool]:
    """The address asked for, with user and password and whether these were given with it."""
    address, user, password = without_credentials(request.address)
    user, password = request.user or user, request.password or password
    if user or password:
        return address, user, password, True
    return address, *await tools.credentials.of_host(address), False


async def add(tools: Tools, request: Add) -> Done:
    """Subscribe to the one feed behind an address, with what it says now; raises KnownError.

    Several feeds are answered as links to choose from, nothing stored. One that is subscribed
    to already is answered with the message FEED_EXISTS; its password is kept if one was given.
    """
    address, user, password, given = await _login(tools, request)
    seeker = Seeker(tools.fetcher, tools.digesters, user=user, password=password)
    found = await seeker.seek(address)
    if not isinstance(found, Found):
        if len(found.links) > 1:
            return Done(request.id, links=found.links)
        found = await seeker.settle(found)
    messages: list[Message] = []
    name = ""
    if (user or password) and seeker.trusts(found.address):
        name = found.address
        if given and not await tools.credentials.keep(name, user, password):
            messages.append(_NO_KEYRING)
    lane = tools.lane
    entries = await embedding.with_drawn(lane, tools.digesters, found.snapshot.entries)
    found = replace(found, snapshot=replace(found.snapshot, entries=entries))
    private = await tools.fetcher.reaches_private(found.address)
    feed, changes, exists = await lane.run(_store, tools, found, request, name, private)
    tools.announcer.changed(changes)
    if exists:
        messages.append(exists)
    totals = {"feeds": 1, "new": len(changes.new)}
    return Done(request.id, totals=dict(totals), feeds=(feed,), messages=tuple(messages))


async def _what_else(tools: Tools, body: bytes, name: str) -> KnownError:
    """What to say of a file that lists no feeds: one that is a feed is told with its address."""
    try:
        snapshot = await tools.digesters.run("feed", {"body": body, "address": ""}, Snapshot)
    except KnownError:
        return KnownError(Code.OPML_UNREADABLE, name=name)
    address = web_address(snapshot.self_address) or web_address(snapshot.site)
    if not address:
        return KnownError(Code.FILE_HAS_NO_ADDRESS, name=name)
    return KnownError(Code.FILE_IS_FEED, name=name, address=address)


async def import_opml(tools: Tools, request: Import) -> Done:
    """Subscribe to what an OPML file lists; feeds known already are left as they are.

    Raises KnownError(FILE_UNREADABLE | OPML_UNREADABLE | FILE_IS_FEED | FILE_HAS_NO_ADDRESS).
    """
    file = Path(request.path)
    body = await asyncio.to_thread(read_within, file, OPML_LIMIT, Code.OPML_UNREADABLE)
    try:
        opml = await tools.digesters.run("opml", {"body": body}, Opml)
    except KnownError as error:
        if error.code is not Code.OPML_UNREADABLE:
            raise
        raise await _what_else(tools, body, file.name) from error
    added: list[int] = []
    existing: list[int] = []
    cancelled = False
    messages = list(opml.faults)
    before = await tools.lane.run(_folder_ids, tools)
    try:
        for start in range(0, len(opml.feeds), CHUNK):
            chunk, locked, kept = await _lock_up(tools, opml.feeds[start : start + CHUNK])
            if not kept and _NO_KEYRING not in messages:
                messages.append(_NO_KEYRING)
            ids, there, changes = await tools.lane.run(_add_all, tools, chunk, locked)
            added += ids
            existing += there
            tools.announcer.changed(changes)
            done = min(start + CHUNK, len(opml.feeds))
            tools.announcer.progress(Progress(request.id, done, len(opml.feeds)))
        for path in opml.folders:
            await tools.lane.run(tools.lane.store.folders.path, path)
        tools.announcer.changed(Changes(folders=bool(opml.folders)))
    except asyncio.CancelledError:
        cancelled = True
    after = await tools.lane.run(_folder_ids, tools)
    return Done(
        request.id,
        totals={"feeds": len(opml.feeds), "new": len(added)},
        feeds=tuple(added),
        messages=tuple(messages),
        cancelled=cancelled,
        existing=tuple(existing),
        folders=tuple(sorted(after - before)),
    )


async def _lock_up(
    tools: Tools, listed: Sequence[OpmlFeed]
) -> tuple[list[OpmlFeed], set[str], bool]:
    """Take passwords out of the addresses of a file and keep those of feeds that are new.

    Answers the feeds, the addresses that have a password, and whether a keyring kept them all.
    """
    bare: list[OpmlFeed] = []
    locked: set[str] = set()
    kept = True
    for feed in listed:
        address, user, password = without_credentials(feed.address)
        bare.append(replace(feed, address=address))
        if not (user or password):
            continue
        if await tools.lane.run(tools.lane.store.feeds.by_address, address) is None:
            locked.add(address)
            kept = await tools.credentials.keep(address, user, password) and kept
    return bare, locked, kept


async def remove(tools: Tools, request: Remove) -> Done:
    """Unsubscribe; passwords stay until nobody can take it back (`reader.engine.upkeep`)."""
    lane = tools.lane
    changes = await lane.run(lane.store.feeds.remove, request.feeds, tools.moment().now)
    tools.announcer.changed(changes)
    return Done(request.id, totals={"feeds": len(request.feeds)})


async def accept_move(tools: Tools, request: AcceptMove) -> Done:
    """Take over the address that a feed moved to, or drop the proposal; raises KnownError."""
    lane = tools.lane
    feed = await lane.run(lane.store.feeds.get, request.feed)
    private = bool(feed) and await tools.fetcher.reaches_private(feed.moved_to if feed else "")
    changes = await lane.run(lane.store.feeds.accept_move, request.feed, request.accept, private)
    tools.announcer.changed(changes)
    return Done(request.id, feeds=(request.feed,))


def without_credentials(address: str) -> tuple[str, str, str]:
    """An address without the user and password in it, and these two ("" where there are none)."""
    try:
        parts = urlsplit(address.strip())
        if "@" not in parts.netloc:
            return address, "", ""
        host = parts.netloc.rpartition("@")[2]
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
        return urlunsplit(parts._replace(netloc=host)), user, password
    except ValueError:
        return address, "", ""


def _store(
    tools: Tools, found: Found, request: Add, credentials: str, own_network: bool
) -> tuple[int, Changes, Message | None]:
    """Add a feed and apply what it said, in the store's thread."""
    feeds = tools.lane.store.feeds
    known = feeds.by_address(found.address)
    if known:
        return (
            known.id,
            Changes(feeds=(known.id,)),
            Message(Code.FEED_EXISTS, {"title": known.name}),
        )
    moment = tools.moment()
    feed = feeds.add(
        found.address,
        site=found.snapshot.site,
        folder=request.folder,
        now=moment.now,
        given_title=request.title,
        credentials=credentials,
        own_network=own_network,
    )
    outcome = decide.news(
        FeedState(feed, found.address),
        found.fetched,
        found.snapshot,
        decide.body_hash(found.fetched),
        moment,
        Move(),
    )
    return feed, Changes(feeds=(feed,)) | feeds.apply(feed, found.snapshot, outcome), None


def _add_all(
    tools: Tools, listed: Sequence[OpmlFeed], locked: set[str]
) -> tuple[list[int], list[int], Changes]:
    """Add some feeds of an OPML file, in the store's thread: new ones, and those there already.

    The password of those `locked` is kept under their address.
    """
    feeds = tools.lane.store.feeds
    added, existing = [], []
    for feed in listed:
        try:
            added.append(
                feeds.add(
                    feed.address,
                    given_title=feed.title,
                    site=feed.site,
                    folder_path=feed.folders,
                    now=tools.moment().now,
                    credentials=feed.address if feed.address in locked else "",
                )
            )
        except KnownError as error:
            if error.code is not Code.FEED_EXISTS:
                raise
            there = feeds.by_address(feed.address)
            existing += [there.id] if there is not None else []
    return added, existing, Changes(feeds=tuple(added), folders=bool(added))


def _folder_ids(tools: Tools) -> set[int]:
    return {folder.id for folder in tools.lane.store.folders.all()}
