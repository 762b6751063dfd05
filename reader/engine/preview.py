"""Looks into feeds that were found, so that somebody can choose among them by what they say.

A feed that cannot be read says why in its link; nothing is stored here.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace

from reader.engine.seek import Found, Named, Seeker
from reader.errors import KnownError
from reader.model import FeedLink, Message, Snapshot

HEADLINES = 3  # of each feed
PATIENCE = 12.0  # seconds until the feeds that have not answered are offered unseen
AT_ONCE = 4
MOST = 20  # feeds of one page that are looked into


def seen(link: FeedLink, snapshot: Snapshot) -> FeedLink:
    """A link with what its feed says: its own title and its newest headlines."""
    dated = sorted(
        (entry for entry in snapshot.entries if entry.title),
        key=lambda entry: entry.published or 0,
        reverse=True,
    )
    titles = tuple(entry.title for entry in dated[:HEADLINES])
    return replace(link, title=snapshot.title or link.title, headlines=titles)


async def look_into(seeker: Seeker, found: Found | Named) -> tuple[FeedLink, ...]:
    """The links of feeds found, with headlines where they could be had in time."""
    if isinstance(found, Found):
        return (seen(found.link, found.snapshot),)
    links, by = list(found.links), found.by
    read_it = seeker.settle if len(links) == 1 else seeker.read_first
    turns = asyncio.Semaphore(AT_ONCE)

    async def look(at: int) -> None:
        async with turns:
            try:
                read = await read_it(Named(by, (links[at],)))
                link = links[at] if len(links) > 1 else replace(links[at], address=read.address)
                links[at] = seen(link, read.snapshot)
            except KnownError as error:
                links[at] = replace(links[at], trouble=Message(error.code.value, error.params))

    looks = [asyncio.create_task(look(at)) for at in range(min(len(links), MOST))]
    try:
        await asyncio.wait(looks, timeout=PATIENCE)
    finally:
        for waiting in looks:
            waiting.cancel()
        await asyncio.gather(*looks, return_exceptions=True)
    return tuple(links)
