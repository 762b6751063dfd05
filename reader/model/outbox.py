"""What waits to be taken elsewhere, and what the reader has begun to write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from reader.model.messages import Message


class OutboxKind(StrEnum):
    """What is to be done with a thing; sharing has a target of its own in its place."""

    LINK = "link"  # open it in the browser
    FEED = "feed"  # subscribe to it
    PAGE = "keep"  # keep the page
    SHARE = "share"

    @property
    def is_sent(self) -> bool:
        """Whether the engine sends it; all else is opened by the faces."""
        return self in (OutboxKind.FEED, OutboxKind.PAGE)


class OutboxState(StrEnum):
    """How far a thing in the outbox is."""

    WAITING = "waiting"
    SENT = "sent"
    FAILED = "failed"  # tried, and to be tried again
    GIVEN_UP = "given_up"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """A thing in the outbox: of which kind or for which target to share to, about which article,
    and what is to be sent.

    `content` is the target's own, such as {"address": …, "title": …, "name": …}. Times are UTC
    seconds, 0 where something has not happened.
    """

    id: int
    target: str
    uid: bytes
    content: Mapping[str, str]
    made_at: int
    state: OutboxState = OutboxState.WAITING
    attempts: int = 0
    next_try: int = 0
    error: Message | None = None

    @property
    def kind(self) -> OutboxKind:
        """What is to be done with it."""
        try:
            return OutboxKind(self.target)
        except ValueError:
            return OutboxKind.SHARE


@dataclass(frozen=True, slots=True)
class Draft:
    """What the reader has written about an article and not sent yet, as it was typed."""

    id: int
    kind: str
    uid: bytes
    content: str
    changed_at: int
