"""What is done with subscriptions that are there: brought back, let go, written as OPML; their
passwords and their addresses.

Finding and adding feeds is `reader.engine.subscribe`'s.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from reader.content import opml
from reader.engine.refresh import Tools
from reader.engine.subscribe import without_credentials
from reader.errors import Code
from reader.files import write_whole
from reader.model import Message
from reader.protocol import ChangeAddress, Done, Export, KeepCredentials, LetGo, Restore


async def restore(tools: Tools, request: Restore) -> Done:
    """Bring removed feeds back with their articles; those that are back are told."""
    changes = await tools.lane.run(tools.lane.store.feeds.restore, request.feeds)
    tools.announcer.changed(changes)
    return Done(request.id, totals={"feeds": len(changes.feeds)}, feeds=changes.feeds)


async def let_go(tools: Tools, request: LetGo) -> Done:
    """Delete for good what was removed before a time, with the passwords it needed."""
    names = await tools.lane.run(tools.lane.store.feeds.forget, request.before)
    for name in names:
        await tools.credentials.forget(name)
    return Done(request.id)


async def keep_credentials(tools: Tools, request: KeepCredentials) -> Done:
    """Keep or forget a name's user and password; NO_KEYRING tells that they will not last."""
    if not (request.user or request.password):
        await tools.credentials.forget(request.name)
        return Done(request.id)
    kept = await tools.credentials.keep(request.name, request.user, request.password)
    messages = () if kept else (Message(Code.NO_KEYRING.value),)
    return Done(request.id, messages=messages)


async def change_address(tools: Tools, request: ChangeAddress) -> Done:
    """Read a feed from another address from now on; raises KnownError.

    A password in the address goes to the keyring; NO_KEYRING tells that it will not last.
    """
    address, user, password = without_credentials(request.address)
    private = await tools.fetcher.reaches_private(address)
    changes = await tools.lane.run(
        tools.lane.store.feeds.change_address, request.feed, address, request.moved_to, private
    )
    tools.announcer.changed(changes)
    kept = True
    if user or password:
        kept = await tools.credentials.keep(address, user, password)
    messages = () if kept else (Message(Code.NO_KEYRING.value),)
    return Done(request.id, feeds=(request.feed,), messages=messages)


async def export(tools: Tools, request: Export) -> Done:
    """Write all subscriptions as OPML, whole or not at all; raises KnownError FILE_UNWRITABLE."""
    feeds, folders = await tools.lane.run(tools.lane.store.subscriptions)
    body = opml.write(request.title or "Broadsheet", feeds, tools.moment().now, folders)
    await asyncio.to_thread(write_whole, Path(request.path), body)
    return Done(request.id, totals={"feeds": len(feeds)})
