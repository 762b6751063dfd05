"""Sends what waits in the outbox, as far as the engine can: feeds to be subscribed to, pages
to be kept.

Each thing is tried by itself, in the order in which it was laid down; what cannot be sent is put
on the shelf with its reason and holds up no other. Sending twice does no harm: what a crash has
kept from being noted as sent is there already, and is found to be. What only opens a page in
the browser is the faces' business.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping

from reader.engine import subscribe
from reader.engine.keep_page import keep_page
from reader.engine.refresh import Tools
from reader.errors import Code, KnownError
from reader.model import Message, OutboxItem, OutboxKind, OutboxState
from reader.protocol import Add, Done, KeepPage, Progress, SendOutbox

_log = logging.getLogger(__name__)

LATER = (60, 900, 3600, 6 * 3600)  # seconds after each failure; then it goes to the shelf

# What will not be otherwise the next time.
_FOR_GOOD = frozenset(
    {
        Code.BAD_ADDRESS,
        Code.PRIVATE_ADDRESS,
        Code.FEEDS_TO_CHOOSE,
        Code.HTTP_UNAUTHORIZED,
        Code.HTTP_NOT_FOUND,
        Code.HTTP_GONE,
        Code.PAGE_KIND,
        Code.PAGE_WALL,
        Code.PAGE_CAPTCHA,
        Code.PAGE_LOGIN,
        Code.PAGE_PAYWALL,
        Code.PAGE_EMPTY,
    }
)
# There was no way to the network: nobody has tried.
_NOT_TRIED = frozenset({Code.OFFLINE, Code.WORKING_OFFLINE, Code.PORTAL})

# Sends one thing, answers the ids of feeds that are new; raises KnownError.
Sender = Callable[[Tools, OutboxItem], Awaitable[tuple[int, ...]]]


async def subscribe_to(tools: Tools, item: OutboxItem) -> tuple[int, ...]:
    """Subscribe to a feed that was wished for; raises KnownError."""
    folder = item.content.get("folder", "")
    address, title = item.content.get("address", ""), item.content.get("title", "")
    wish = Add("", address, int(folder) if folder.isdecimal() else 0, title)
    done = await subscribe.add(tools, wish)
    if not done.feeds:
        raise KnownError(Code.FEEDS_TO_CHOOSE, address=address)
    there = any(message.code == Code.FEED_EXISTS for message in done.messages)
    return () if there else done.feeds


async def keep(tools: Tools, item: OutboxItem) -> tuple[int, ...]:
    """Keep a page that was wished for; raises KnownError. Its pictures come with all others."""
    address, feed = item.content.get("address", ""), item.content.get("feed", "")
    await keep_page(tools, KeepPage("", address, feed))
    return ()


SENDERS: Mapping[str, Sender] = {OutboxKind.FEED: subscribe_to, OutboxKind.PAGE: keep}


async def send(tools: Tools, request: SendOutbox) -> Done:
    """Send what is due of the kinds asked for, or the things named whatever became of them before.

    `Done.totals` counts sent and failed, `Done.feeds` are new.
    """
    lane, now = tools.lane, tools.moment().now
    outbox = lane.store.outbox
    if request.items:
        named = [await lane.run(outbox.get, id) for id in request.items]
        items = [item for item in named if item is not None and item.target in SENDERS]
    else:
        kinds = tuple(kind for kind in SENDERS if not request.kinds or kind in request.kinds)
        items = list(await lane.run(outbox.due, now, kinds))
    sent = failed = 0
    feeds: list[int] = []
    for number, item in enumerate(items):
        tools.announcer.progress(Progress(request.id, number, len(items), failed))
        latest = await lane.run(outbox.get, item.id)  # taken back meanwhile, or changed
        if latest is None or latest.state in (OutboxState.SENT, OutboxState.WITHDRAWN):
            continue
        try:
            feeds += await _sent(tools, latest)
        except KnownError as error:
            failed += 1
            if error.code not in _NOT_TRIED:
                await _note_failure(tools, latest, error)
            continue
        sent += 1
        await lane.run(outbox.note_attempt, latest.id, OutboxState.SENT, tools.moment().now)
    return Done(request.id, totals={"sent": sent, "failed_items": failed}, feeds=tuple(feeds))


async def _sent(tools: Tools, item: OutboxItem) -> tuple[int, ...]:
    """Send one thing; raises KnownError, also for a fault of our own, which is logged."""
    try:
        return await SENDERS[item.target](tools, item)
    except KnownError:
        raise
    except Exception as fault:
        _log.exception("sending %d, a %s", item.id, item.target)
        raise KnownError(Code.ENGINE_LOST) from fault


async def _note_failure(tools: Tools, item: OutboxItem, error: KnownError) -> None:
    """Note why a thing could not be sent, and when it is to be tried again, if at all."""
    now = tools.moment().now
    over = error.code in _FOR_GOOD or item.attempts >= len(LATER)
    state = OutboxState.GIVEN_UP if over else OutboxState.FAILED
    again = 0 if over else now + LATER[item.attempts]
    message = Message(error.code.value, error.params)
    lane = tools.lane
    await lane.run(lane.store.outbox.note_attempt, item.id, state, now, message, again)
