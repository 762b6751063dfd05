"""What the library holds, as it is read and changed."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from reader.model.messages import Message
from reader.model.network import Validators
from reader.model.news import Author, Enclosure, Picture, Precision


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of feeds; `parent` is 0 at the top."""

    id: int
    title: str
    parent: int = 0
    position: int = 0


@dataclass(frozen=True, slots=True)
class FeedOptions:
    """What the reader chose for one feed; None or "" means "as the settings say"."""

    interval: int | None = None  # seconds between refreshes
    full_text: bool | None = None
    keep_days: int | None = None
    keep_count: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    credentials: str = ""  # a name in the system keyring, never a password
    view: str = ""  # "feed", "page", "browser"
    notify: bool | None = None  # whether new articles are told of
    own_network: bool | None = None  # whether its address may lie on the reader's own network
    comments: str = ""  # whose comments are kept: "none", "starred", "all"
    enclosures: bool | None = None  # whether files of new articles are fetched by themselves


@dataclass(frozen=True, slots=True)
class Feed:
    """A subscription as the faces show it. `unread` and `total` are kept counters."""

    id: int
    address: str
    title: str
    folder: int = 0
    position: int = 0
    given_title: str = ""
    site: str = ""
    icon: str = ""
    unread: int = 0
    total: int = 0
    last_fetch: int = 0
    last_success: int = 0
    next_fetch: int = 0
    failures: int = 0
    error: Message | None = None
    stopped: bool = False
    moved_to: str = ""
    options: FeedOptions = field(default_factory=FeedOptions)
    pages: Message | None = None  # why its articles' pages are left alone, where they were tried
    own_network: bool = False  # lay on the reader's own network when its address was given
    faults: tuple[Message, ...] = ()  # what of its last document could not be read

    @property
    def name(self) -> str:
        """The title to show: the reader's own, the feed's, else its address."""
        return self.given_title or self.title or self.address

    @property
    def is_kept(self) -> bool:
        """Whether it only keeps articles and is at no address that could be fetched."""
        return self.address.startswith("kept:")


@dataclass(frozen=True, slots=True)
class FeedPlace:
    """Where a feed stands: in which folder (0: the top), at which position."""

    feed: int
    folder: int
    position: int


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Folders and places of feeds as they are to be; what is not named stays as it is.

    `folders` that are not there are made with the ids given; those that are `gone` leave what is
    in them to their parents.
    """

    folders: tuple[Folder, ...] = ()
    gone: tuple[int, ...] = ()
    feeds: tuple[FeedPlace, ...] = ()

    def __bool__(self) -> bool:
        """Whether it asks for anything."""
        return self != Arrangement()


@dataclass(frozen=True, slots=True)
class FeedPace:
    """How often a feed publishes: articles in the library between two times, in UTC seconds."""

    feed: int
    articles: int
    oldest: int
    newest: int


@dataclass(frozen=True, slots=True)
class FeedState:
    """What the engine needs to fetch and schedule one feed."""

    id: int
    address: str
    validators: Validators = field(default_factory=Validators)
    body_hash: bytes = b""
    next_fetch: int = 0
    last_fetch: int = 0
    interval: int = 0  # seconds, as last decided
    failures: int = 0
    ttl: int = 0
    max_age: int = 0
    stopped: bool = False
    permanent: str = ""  # where the last 301/308 led; it is taken over when it has held twice
    options: FeedOptions = field(default_factory=FeedOptions)
    own_network: bool = False  # lay on the reader's own network when its address was given


@dataclass(frozen=True, slots=True)
class FeedOutcome:
    """How one fetch of a feed ended, to be written beside what it brought.

    Fields left None keep what the library has. `error` None means success. One
    that is not `counted` is no failure of the feed: its host asked us to come back later. Where
    the host was not even `asked`, nothing is known anew but when to come back.
    """

    fetched: int
    next_fetch: int
    interval: int
    status: int = 200
    validators: Validators | None = None
    body_hash: bytes | None = None
    max_age: int = 0
    ttl: int | None = None
    error: Message | None = None
    address: str | None = None  # the feed's new address
    permanent: str | None = None
    moved_to: str | None = None
    stopped: bool = False
    counted: bool = True
    asked: bool = True
    faults: tuple[Message, ...] | None = None


@dataclass(frozen=True, slots=True)
class Headline:
    """An article without its body, as a list shows it."""

    id: int
    feed: int
    title: str
    source: str
    authors: str
    snippet: str
    sort_at: int
    published: int | None
    offset: int
    precision: Precision
    read: bool
    starred: bool
    direction: str = ""
    lead: int = -1  # number of the lead picture, -1 for none
    enclosures: int = 0
    address: str = ""


@dataclass(frozen=True, slots=True)
class StoredPicture:
    """A picture of an article with its place in the media store ("" until it is there)."""

    picture: Picture
    state: str = "wanted"  # wanted, have, failed, given_up
    media: str = ""  # content hash
    error: Message | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """An article with everything that the reading pane shows."""

    headline: Headline
    guid: str
    address: str
    deck: str
    html: str
    plain: str
    language: str
    direction: str
    authors: tuple[Author, ...]
    pictures: tuple[StoredPicture, ...]
    enclosures: tuple[Enclosure, ...]
    tags: tuple[str, ...]
    updated: int | None
    fetched: int
    comments_address: str
    comments_count: int
    site: str
    text_kind: str = "feed"  # "feed", "page" or "kept"
    comments_feed: str = ""


class Scope(StrEnum):
    """The place whose articles a query lists."""

    ALL = "all"
    TODAY = "today"
    STARRED = "starred"
    FEED = "feed"
    FOLDER = "folder"
    TAG = "tag"
    AUTHOR = "author"


@dataclass(frozen=True, slots=True)
class Query:
    """What a list shows: a place, filters, words, and an order.

    `id` is the feed, folder or tag of the scope. `since` bounds `sort_at` from below (TODAY:
    the caller gives the start of the day in the zone of now). `pictures` and `enclosures` leave
    only articles that have a lead picture, or files beside the text; `complete` those of which
    nothing is missing offline. `keep` are ids that stay
    listed although they no longer match (what has just been read in an unread list). `author` is
    the name of the writer whose articles the scope AUTHOR has, from all feeds.
    """

    scope: Scope = Scope.ALL
    id: int = 0
    unread: bool = False
    starred: bool = False
    words: str = ""
    since: int = 0
    oldest_first: bool = False
    keep: tuple[int, ...] = ()
    pictures: bool = False
    enclosures: bool = False
    complete: bool = False
    author: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """Kept counters: unread per feed, and over all; `today` is not kept and stands apart."""

    unread: dict[int, int]
    total: int
    starred: int


@dataclass(frozen=True, slots=True)
class Changes:
    """What a write changed, so that each view can look whether it is concerned."""

    new: tuple[int, ...] = ()
    updated: tuple[int, ...] = ()
    removed: tuple[int, ...] = ()
    flagged: tuple[int, ...] = ()
    feeds: tuple[int, ...] = ()
    folders: bool = False
    unread: tuple[tuple[int, int], ...] = ()  # (feed, unread count now)
    kept: tuple[int, ...] = ()  # articles whose ledger changed
    related: tuple[int, ...] = ()  # articles whose related ones changed

    def __or__(self, other: Changes) -> Changes:
        """Both changes as one; for counters the later one counts."""
        return Changes(
            tuple(dict.fromkeys(self.new + other.new)),
            tuple(dict.fromkeys(self.updated + other.updated)),
            tuple(dict.fromkeys(self.removed + other.removed)),
            tuple(dict.fromkeys(self.flagged + other.flagged)),
            tuple(dict.fromkeys(self.feeds + other.feeds)),
            self.folders or other.folders,
            tuple((dict(self.unread) | dict(other.unread)).items()),
            tuple(dict.fromkeys(self.kept + other.kept)),
            tuple(dict.fromkeys(self.related + other.related)),
        )

    def __bool__(self) -> bool:
        """Whether anything changed at all."""
        return self != Changes()
