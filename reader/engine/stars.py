"""Stars of another reader: its file is read, and each article kept where it belongs.

An article goes to the feed it came from, or to a feed of its own kind that is never fetched.
Feeds that were never read are read first, so that what they still have is found there.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from reader.engine import embedding
from reader.engine.refresh import Refresh as Round
from reader.engine.refresh import Tools
from reader.errors import Code, KnownError
from reader.files import read_within
from reader.model import Changes, Feed, Stars, StarSource
from reader.protocol import Done, ImportStars, Progress

LIMIT = 64 * 1024 * 1024  # bytes
PATIENCE = 120.0  # seconds for reading one file


async def import_stars(tools: Tools, request: ImportStars) -> Done:
    """Keep the articles of a file; `Done.articles` are new ones, `existing` those found here.

    Raises KnownError(FILE_UNREADABLE | STARS_UNREADABLE).
    """
    path = Path(request.path)
    body = await asyncio.to_thread(read_within, path, LIMIT, Code.STARS_UNREADABLE)
    try:
        stars = await tools.digesters.run("stars", {"body": body}, Stars, deadline=PATIENCE)
    except KnownError as error:
        if error.code is Code.STARS_UNREADABLE:
            raise KnownError(Code.STARS_UNREADABLE, name=path.name) from error
        raise
    homes = await tools.lane.run(_homes, tools, stars.sources)
    await _read_unread_feeds(tools, request.id, [feed for feed in homes if feed is not None])
    new: list[int] = []
    existing: list[int] = []
    made = 0
    cancelled = False
    try:
        for at, (source, home) in enumerate(zip(stars.sources, homes, strict=True)):
            entries = await embedding.with_drawn(tools.lane, tools.digesters, source.entries)
            source = replace(source, entries=entries)
            kept, is_new, there, changes = await tools.lane.run(
                _keep, tools, source, home, request.title
            )
            made = made or (kept if is_new else 0)
            new += changes.new
            existing += there
            tools.announcer.changed(changes)
            tools.announcer.progress(Progress(request.id, at + 1, len(homes)))
    except asyncio.CancelledError:
        cancelled = True
    return Done(
        request.id,
        totals={"articles": len(new) + len(existing), "new": len(new)},
        feeds=(made,) if made else (),
        messages=stars.faults,
        cancelled=cancelled,
        existing=tuple(existing),
        articles=tuple(new),
    )


async def _read_unread_feeds(tools: Tools, name: str, homes: Sequence[Feed]) -> None:
    """Fetch the feeds that have never been; what cannot be fetched is no matter here."""
    fresh = tuple(feed.id for feed in homes if not feed.last_fetch)
    if fresh:
        due = await tools.lane.run(tools.lane.store.feeds.due, tools.moment().now, fresh)
        await Round(tools, name, due).run()


def _homes(tools: Tools, sources: Sequence[StarSource]) -> list[Feed | None]:
    """The feed that each source is here, None where it is not subscribed to."""
    feeds = tools.lane.store.feeds
    return [feeds.by_address(source.address) if source.address else None for source in sources]


def _keep(
    tools: Tools, source: StarSource, home: Feed | None, title: str
) -> tuple[int, bool, tuple[int, ...], Changes]:
    """Keep the articles of one source, in the store's thread."""
    kept, now = tools.lane.store.kept, tools.moment().now
    if home is not None:
        _, there, changes = kept.keep(home.id, source.entries, now)
        return home.id, False, there, changes
    feed, made = kept.feed(title, now)
    # What two sources call by one name must not be taken for one article.
    entries = [replace(e, identity=f"{e.identity}\n{source.address}") for e in source.entries]
    _, there, changes = kept.keep(feed, entries, now, _named(source))
    return feed, made, there, changes


def _named(source: StarSource) -> str:
    """The name of a source: its title, else the host of its site."""
    host = urlsplit(source.site or source.address).hostname or ""
    return source.title or host.removeprefix("www.")
