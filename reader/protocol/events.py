"""What the engine tells the window: how far it is, what has changed, how a request ended."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.model import Changes, FeedLink, Message, Params
from reader.protocol.requests import Hello


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a request is; at most 10 a second. `current` names what is at work.

    A pack tells `bytes` fetched, `speed` in bytes a second, seconds `left` (-1: not known yet),
    and whether it is `waiting` for the network.
    """

    id: str
    done: int = 0
    total: int = 0
    failed: int = 0
    current: str = ""
    bytes: int = 0
    speed: int = 0
    left: int = -1
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class Changed:
    """The library has changed."""

    changes: Changes = field(default_factory=Changes)


@dataclass(frozen=True, slots=True)
class Done:
    """A request has ended; `totals` counts (feeds, unchanged, changed, failed, new, updated,
    seconds), `links` are feeds found, `feeds` ids of those added, `existing` of those that were
    there already, `folders` ids of those made, `messages` what to tell."""

    id: str
    totals: Params = field(default_factory=dict)
    links: tuple[FeedLink, ...] = ()
    feeds: tuple[int, ...] = ()
    messages: tuple[Message, ...] = ()
    cancelled: bool = False
    existing: tuple[int, ...] = ()
    folders: tuple[int, ...] = ()
    articles: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Failed:
    """A request could not be carried out."""

    id: str
    message: Message = field(default_factory=lambda: Message(""))


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing is due: the engine asks to leave; `next_due` is UTC seconds, 0 for never."""

    next_due: int = 0


@dataclass(frozen=True, slots=True)
class Entrusted:
    """A password that no keyring keeps: whoever started this engine gives it to the next one.

    With neither user nor password it is to be forgotten.
    """

    name: str
    user: str = ""
    password: str = ""


Event = Hello | Progress | Changed | Done | Failed | Idle | Entrusted
