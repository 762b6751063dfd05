"""What can be asked of the network, within which limits, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from reader.model import Fetched, FetchError, NotModified, Validators

ACCEPT_FEED = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, "
    "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.7, */*;q=0.5"
)

Answer = Fetched | NotModified | FetchError

_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What one fetch and all of them may take; times in seconds, sizes in bytes.

    `whole` counts while a connection is held, over all redirects, not while a turn is awaited.
    """

    connect: float = 10.0
    read: float = 20.0  # without a byte
    whole: float = 60.0
    per_host: int = 2
    total: int = 64
    redirects: int = 10
    header_line: int = 32 * 1024
    header_count: int = 200
    longest_wait: int = 24 * 3600  # of what a Retry-After is believed


class Sink(Protocol):
    """Where a long body goes as it comes; both may block and raise OSError or KnownError."""

    def begin(self, at: int, total: int, validators: Validators, content_type: str) -> None:
        """The body goes on at a byte (0: from its start) and has `total`, 0 for unknown."""

    def write(self, piece: bytes) -> None:
        """The next piece."""


@dataclass(frozen=True, slots=True)
class FetchRequest:
    """What to fetch and how; `body_limit` counts unpacked bytes.

    User, password (HTTP Basic or Digest) and `headers` go to the address's own origin only.
    `allow_private` says that the address itself may lie on the user's own network; a redirect
    from outside never may.
    """

    address: str
    validators: Validators = field(default_factory=Validators)
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    user: str = ""
    password: str = field(default="", repr=False)
    allow_private: bool = False
    body_limit: int = 16 * _MIB
    accept: str = ACCEPT_FEED
    may_break_off: bool = False  # what came of a body is of use where the rest of it did not
    # A body for a sink is not unpacked, and may go on where an earlier one with these validators
    # broke off; `seconds` is the time for all of it, 0 for the usual.
    sink: Sink | None = None
    resume_at: int = 0
    seconds: float = 0.0
