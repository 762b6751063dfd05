"""What is kept for reading offline, item by item, and what of it is still missing and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Literal

from reader.model.messages import Message


class ItemState(StrEnum):
    """How far one thing that belongs to an article is; "" in the library: nobody wants it."""

    WANTED = "wanted"
    HAVE = "have"
    FAILED = "failed"  # it is tried again
    GIVEN_UP = "given_up"


class ItemKind(StrEnum):
    """What of an article is kept."""

    PAGE = "page"  # its full text, from its web page
    PICTURE = "picture"
    AVATAR = "avatar"
    COMMENTS = "comments"
    ENCLOSURE = "enclosure"
    ICON = "icon"  # of a feed; belongs to no article


@dataclass(frozen=True, slots=True)
class LedgerItem:
    """One line of an article's ledger.

    `n` is the picture's, author's or enclosure's number, 0 for page and comments. `next_try` is
    UTC seconds, 0 where there will be none. `bytes` is the size of what is kept.
    """

    kind: ItemKind
    n: int
    address: str
    state: ItemState
    error: Message | None = None
    attempts: int = 0
    next_try: int = 0
    bytes: int = 0


class Completeness(IntEnum):
    """How much of an article can be read offline."""

    NOT_YET = 0  # something is wanted, and nothing beside the feed's text is here
    FEED_TEXT = 1  # the feed's text alone; its page could not be had
    PARTIAL = 2  # the text, and some of the pictures
    COMPLETE = 3


@dataclass(frozen=True, slots=True)
class Kept:
    """An article's completeness as lists show it: how many pictures are here, of how many."""

    completeness: Completeness = Completeness.COMPLETE
    pictures: int = 0
    wanted: int = 0


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A file of the media store, at media/ab/abcdef… by its content hash (hex).

    Where `thumbnail` (bytes) is not 0, a small one for lists lies beside it, with ".t" at its end.
    """

    hash: str
    media_type: str
    bytes: int
    width: int = 0
    height: int = 0
    animated: bool = False
    thumbnail: int = 0


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something to be fetched: `article` is 0 and `feed` names it where it is a feed's icon."""

    kind: ItemKind
    article: int
    n: int
    address: str
    feed: int = 0
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class Settled:
    """How a try to fetch something ended; a try that could not be made is `uncounted`."""

    item: Wanted
    state: ItemState | Literal[""]  # "" where it turned out to be nothing to be kept
    error: Message | None = None
    next_try: int = 0
    media: MediaFile | None = None
    bytes: int = 0
    uncounted: bool = False


@dataclass(frozen=True, slots=True)
class PageEvidence:
    """What tells whether the pages of a feed are to be fetched for their full text.

    `summaries` of the newest `articles` say themselves that they are no more, `length` is the mean
    of their texts in characters. Of the pages tried of late, `accepted` had a better text and
    `refused` had not; `error` says why the feed's pages are left alone, `until` when (UTC seconds).
    """

    feed: int
    newest: int = 0
    forced: bool | None = None
    articles: int = 0
    summaries: int = 0
    length: int = 0
    accepted: int = 0
    refused: int = 0
    error: Message | None = None
    until: int = 0


@dataclass(frozen=True, slots=True)
class PageSource:
    """What the feed said of an article whose page is fetched."""

    title: str
    html: str
    plain: str


@dataclass(frozen=True, slots=True)
class RawPage:
    """A page as it came, `body` packed as `coding` says; `size` is its bytes unpacked.

    `read_by` is the version of what read it last, 0 for one that no longer counts.
    """

    address: str
    content_type: str
    coding: str
    body: bytes
    size: int
    read_by: int = 0


@dataclass(frozen=True, slots=True)
class OldPage:
    """A page that is here and was read by an older version, with what the feed says of it.

    `kind` is which text was made of it, "page" or "kept".
    """

    kind: str
    raw: RawPage
    source: PageSource


@dataclass(frozen=True, slots=True)
class Redrawn:
    """A picture as it is kept; sizes in pixels, `hash` is SHA-256 of `body` in hex.

    `thumbnail` is a still and small one, b"" where the picture itself is as small. `cut` says that
    the bytes broke off and only the upper part is there.
    """

    body: bytes
    hash: str
    width: int
    height: int
    animated: bool = False
    thumbnail: bytes = b""
    cut: bool = False
    media_type: str = "image/webp"


@dataclass(frozen=True, slots=True)
class OfflineCounts:
    """What the sidebar's foot says: unread articles, those complete offline, bytes of media."""

    unread: int = 0
    complete: int = 0
    bytes: int = 0


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that comes with an article; `state` is None where nobody wants it here.

    `media` is its hash in the media store, "" where it is not here; `media_type` and `bytes` are
    the publisher's claims until it is. `seconds` is how long it plays, 0 where nobody said.
    """

    n: int
    address: str
    title: str
    seconds: int
    state: ItemState | None
    error: Message | None
    media: str
    media_type: str
    bytes: int
