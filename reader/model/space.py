"""What room a library takes, by feed and by kind, and what the reader lets go when room is made."""

from __future__ import annotations

from dataclasses import dataclass, field

KINDS = ("text", "pictures", "icons", "pages", "enclosures")


@dataclass(frozen=True, slots=True)
class FeedSpace:
    """What one feed takes, in bytes; feed 0 is what no article names any more.

    `pages` are pages as they came, `text` is what is shown of them and of the feed itself.
    """

    feed: int
    name: str = ""
    articles: int = 0
    text: int = 0
    pictures: int = 0
    icons: int = 0
    pages: int = 0
    enclosures: int = 0

    @property
    def total(self) -> int:
        """All kinds together."""
        return self.text + self.pictures + self.icons + self.pages + self.enclosures


@dataclass(frozen=True, slots=True)
class Space:
    """What a library takes, in bytes: `feeds` by size, and the files on the disk.

    `kept` counts against the quota: pictures, icons, enclosures and pages as they came. `database`
    holds texts, pages and indexes; `backups` are copies of it.
    """

    feeds: tuple[FeedSpace, ...] = ()
    kept: int = 0
    database: int = 0
    media: int = 0
    backups: int = 0

    def sum(self, kind: str) -> int:
        """All feeds' bytes of a kind, or their `articles`, or `total`."""
        return sum(getattr(feed, kind) for feed in self.feeds)


@dataclass(frozen=True, slots=True)
class Sparing:
    """What stays whatever the quota and the age: starred and noted articles always do.

    `articles` are spared for a reason of their own: they are packed, or have just been shown.
    """

    unread: bool = True
    tagged: bool = True
    articles: frozenset[int] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Retention:
    """How long articles stay for feeds that have no say of their own; 0 is without an end."""

    days: int = 0
    count: int = 0


@dataclass(frozen=True, slots=True)
class Freed:
    """What a step of making room has let go: bytes, and files that no row tells of any more."""

    bytes: int = 0
    files: tuple[str, ...] = ()
