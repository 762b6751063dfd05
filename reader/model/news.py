"""What publishers say: a feed at one fetch, and files that name feeds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.model.embedded import Embedded
from reader.model.messages import Message


@dataclass(frozen=True, slots=True)
class Author:
    """A person or desk who signed an article; any part may be empty."""

    name: str = ""
    address: str = ""
    email: str = ""
    avatar: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """The n-th picture of a text, which its HTML names as `picture:N`.

    `width` and `height` are in pixels as the markup claims them, 0 where it does not.
    """

    n: int
    address: str
    alt: str = ""
    title: str = ""
    caption: str = ""
    credit: str = ""
    width: int = 0
    height: int = 0
    lead: bool = False


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file offered beside the text (RSS enclosure, media:content, JSON Feed attachment)."""

    address: str
    media_type: str = ""
    length: int = 0
    title: str = ""
    seconds: int = 0


class Precision(StrEnum):
    """How exactly the publisher dated an entry."""

    MINUTE = "minute"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a snapshot, cleaned and ready to be stored.

    `identity` is what makes it the same entry tomorrow (content.identity). `raw_hash` is the
    hash of the entry's own bytes in the document, `content_hash` of what is shown; both are 8
    bytes. `html` names pictures as `picture:N`; `plain` is what is searched; `snippet` at most
    300 characters. `offset` is the publisher's zone in minutes east of UTC. `published` is None
    where no date was given. `split` is the identity that it takes where another article has
    `identity`, "" where nothing would tell the two apart.
    """

    identity: str
    raw_hash: bytes
    content_hash: bytes
    guid: str = ""
    address: str = ""
    title: str = ""
    deck: str = ""
    html: str = ""
    plain: str = ""
    snippet: str = ""
    language: str = ""
    direction: str = ""  # "rtl", "ltr" or "" (not said)
    authors: tuple[Author, ...] = ()
    pictures: tuple[Picture, ...] = ()
    embedded: tuple[Embedded, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()
    tags: tuple[str, ...] = ()
    published: int | None = None
    offset: int = 0
    precision: Precision = Precision.MINUTE
    updated: int | None = None
    summary_only: bool = False
    comments_address: str = ""
    comments_feed: str = ""
    comments_count: int = 0
    clean_version: int = 0  # of the cleaner that made `html`, so that a stricter one can redo it
    split: str = ""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a feed said at one fetch.

    `entries` are new or changed ones, in document order; `unchanged` are the raw hashes of
    entries that were known and cut out before parsing. `count` counts every entry in the
    document. `ttl` is in seconds (RSS ttl, sy:updatePeriod), 0 where nothing was said. `faults`
    tell what could not be read; an empty tuple means all was.
    """

    format: str = ""  # "rss20", "atom10", "json11", …
    title: str = ""
    subtitle: str = ""
    site: str = ""
    self_address: str = ""
    icon: str = ""
    language: str = ""
    direction: str = ""
    ttl: int = 0
    well_formed: bool = True
    count: int = 0
    entries: tuple[Entry, ...] = ()
    unchanged: tuple[bytes, ...] = ()
    faults: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a page names or that discovery guessed.

    `headlines` are its newest ones, where somebody has looked; `trouble` is why it could not be.
    """

    address: str
    title: str = ""
    media_type: str = ""
    headlines: tuple[str, ...] = ()
    trouble: Message | None = None


@dataclass(frozen=True, slots=True)
class OpmlFeed:
    """A subscription read from OPML; `folders` is the path from the outermost folder."""

    address: str
    title: str = ""
    site: str = ""
    folders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Opml:
    """What an OPML file held, and what of it could not be read."""

    feeds: tuple[OpmlFeed, ...] = ()
    folders: tuple[tuple[str, ...], ...] = ()
    title: str = ""
    faults: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class StarSource:
    """Starred articles of one feed, as another reader wrote them out; `address` may be ""."""

    address: str
    title: str = ""
    site: str = ""
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Stars:
    """What a file of starred articles held, and what of it could not be read."""

    sources: tuple[StarSource, ...] = ()
    faults: tuple[Message, ...] = ()
