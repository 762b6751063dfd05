"""What the window shows, ready to be painted: places, list rows, sidebar nodes, one article.

Made in the read lane, so that the window's thread only paints; light enough to be kept in the
front page file. Knows neither the library nor Qt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.desktop.feed_health import Advice
    from reader.model import Message, Position

TODAY = "today"
ALL = "all"
STARRED = "starred"
FOLDER = "folder"
FEED = "feed"
TAG = "tag"
VIEW = "view"
AUTHOR = "author"

TEXT_END = "text-end"  # the anchor behind an article's own text

# How complete an article is offline, as `reader.model.Completeness` has it.
NOT_YET, FEED_TEXT, PARTIAL, COMPLETE = range(4)


class Place(NamedTuple):
    """What a list is of: a kind above, the id of its feed, folder or tag, and what narrows it.

    `pictures` and `files` leave only articles that have such, `offline` those that are complete.
    `view` is the id of the saved view that it was opened from, 0 for none. `author` is the name
    that a list of one writer's articles is of.
    """

    kind: str = ALL
    id: int = 0
    unread: bool = False
    words: str = ""
    starred: bool = False
    pictures: bool = False
    files: bool = False
    oldest: bool = False
    view: int = 0
    offline: bool = False
    author: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether it lists all that is unread in its feeds, so that their counts are its own."""
        return self.kind in (ALL, FOLDER, FEED) and not (self.words or self.is_narrowed)

    @property
    def is_narrowed(self) -> bool:
        """Whether less is listed than what is unread, or all, of the place."""
        return self.starred or self.pictures or self.files or self.offline

    @property
    def only_unread(self) -> bool:
        """Whether what has been read is not listed: All has no other list, and says so."""
        return self.unread or (self.kind == ALL and not (self.words or self.view))

    @property
    def node(self) -> tuple[str, int]:
        """The key of its line in the tree."""
        return (VIEW, self.view) if self.view else (self.kind, self.id)


class Row(NamedTuple):
    """A headline as the list paints it; `day` says that no time of day is known.

    `thumb` is its picture's file in the media store, "" for none. `kept` says how complete it is
    offline; so many `pictures` of those `wanted` are here.
    """

    id: int
    feed: int
    title: str
    source: str
    snippet: str
    sort_at: int
    offset: int = 0
    day: bool = False
    read: bool = False
    starred: bool = False
    address: str = ""
    thumb: str = ""
    kept: int = COMPLETE
    pictures: int = 0
    wanted: int = 0


class Node(NamedTuple):
    """A line of the sidebar, with its depth below the top; `unread` counts articles."""

    kind: str
    id: int
    name: str
    depth: int = 0
    unread: int = 0
    trouble: Message | None = None
    troubled: bool = False
    parent: int = 0
    icon: str = ""  # of a feed: its file in the media store
    advice: Advice | None = None  # what to do about a trouble
    kept: bool = False  # a feed that only keeps articles and is at no address

    @property
    def key(self) -> tuple[str, int]:
        """What stays the same while counts and names change."""
        return self.kind, self.id


class Shown(NamedTuple):
    """A picture of an article's page, as its HTML names it.

    `width` and `height` are its own pixels, 0 where nobody said; `side` is set for a portrait or a
    sign that always has the same. `media` is its file, "" where it is not here: then `trouble`
    says why, where something went wrong. `words` are what it shows. `cells` are how many stand in
    its row of a gallery.
    """

    name: str
    width: int = 0
    height: int = 0
    media: str = ""
    words: str = ""
    trouble: str = ""
    animated: bool = False
    side: int = 0
    round: bool = False
    cells: int = 0
    caption: str = ""
    credit: str = ""
    file: str = ""  # what its file is called on its site


class Arrived(NamedTuple):
    """What has become of an article that is open, as `Opened` had it."""

    pictures: tuple[Shown, ...]
    kinds: tuple[str, ...]
    missing: str
    kept: str = ""  # how complete it is offline, as its head says it


class Opened(NamedTuple):
    """An article whose first screenful is ready; `more` tells that pieces follow."""

    row: Row
    first: str
    more: bool
    pictures: tuple[Shown, ...] = ()
    kind: str = "feed"  # which text it is
    kinds: tuple[str, ...] = ()  # which texts there are
    missing: str = ""  # what of it is not here, and why; "" where nothing is missing
    wanting: bool = False  # whether what is missing is still to be tried
    box: str = ""  # HTML of its related coverage, for the mark in its text
    narrow: str = ""  # the same to stand beside the text
    waits: bool = False  # whether it is still to be related
    spoken: str = ""  # of its head, what only hovering shows
    stopped: Position | None = None  # where reading stopped

    @property
    def id(self) -> int:
        """The article's id."""
        return self.row.id


def is_rtl(text: str) -> bool:
    """Whether the first letter that has a direction reads from right to left (UAX #9, P2)."""
    for letter in text[:80]:
        if letter < "\u0590":
            if letter.isalpha():
                return False
        elif letter.isalpha():
            # Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms.
            return (
                letter < "\u0900"
                or "\ufb1d" <= letter <= "\ufefc"
                or "\U00010800" <= letter <= "\U00010fff"
                or "\U0001e800" <= letter <= "\U0001eeff"
            )
    return False
