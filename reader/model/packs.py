"""A pack: articles chosen for a trip, made complete before it and kept safe until its end."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.model.messages import Message


@dataclass(frozen=True, slots=True)
class PackChoice:
    """Which articles go along: those of any of the places named, of the last `days` (0: all).

    `unread` stands for all unread articles. Of folders (with those inside) and feeds only unread
    articles are taken, with `read_too` all. `query` is what was typed instead, "" for nothing;
    who makes the pack has found its articles.
    """

    unread: bool = True
    starred: bool = False
    folders: tuple[int, ...] = ()
    feeds: tuple[int, ...] = ()
    tags: tuple[int, ...] = ()
    days: int = 0
    read_too: bool = False
    query: str = ""


@dataclass(frozen=True, slots=True)
class PackPlan:
    """What the reader wants of a pack: `hours` of travel, articles kept safe `until` (UTC seconds).

    `width` is the longest side of pictures in pixels, 0 for none; `budget` in bytes, 0 for none.
    """

    choice: PackChoice = field(default_factory=PackChoice)
    hours: float = 12.0
    until: int = 0
    width: int = 1600
    budget: int = 0
    oldest_first: bool = False


@dataclass(frozen=True, slots=True)
class PackWeight:
    """What is known of one article before it is packed.

    `spaces` and `characters` are those of its text; `here` the bytes of it that are kept, and
    `missing` the pictures that are not. `wants_page` says that its full text is still to come.
    """

    article: int
    feed: int
    characters: int = 0
    spaces: int = 0
    spaceless: bool = False
    here: int = 0
    missing: int = 0
    wants_page: bool = False


@dataclass(frozen=True, slots=True)
class FeedAverages:
    """What articles of a feed have come to so far, 0 where none has come.

    Bytes of a picture and of a page's text, pictures, characters and spaces of a page.
    """

    picture: float = 0.0
    page: float = 0.0
    pictures: float = 0.0
    characters: float = 0.0
    spaces: float = 0.0


@dataclass(frozen=True, slots=True)
class PackFigures:
    """What a pack comes to: its articles, how many the budget leaves out, seconds of reading.

    `here` bytes are kept already, about `guessed` more are to be fetched.
    """

    articles: tuple[int, ...] = ()
    left_out: int = 0
    seconds: int = 0
    here: int = 0
    guessed: int = 0


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack as it stands in the library; times in UTC seconds, 0 where something has not been.

    `paused` says that the reader stopped it; `took` are the seconds that the engine spent on it.
    """

    id: int
    plan: PackPlan
    made_at: int
    left_out: int = 0
    paused: bool = False
    started_at: int = 0
    ended_at: int = 0
    took: float = 0.0

    @property
    def waits(self) -> bool:
        """Whether it is still to be gone on with, as far as the reader has not stopped it."""
        return not self.ended_at


@dataclass(frozen=True, slots=True)
class PackedArticle:
    """An article of a pack that is not complete, and why: `no_text` where its full text lacks.

    `missing` counts pictures.
    """

    article: int
    title: str
    source: str
    no_text: bool = False
    missing: int = 0
    no_comments: bool = False
    error: Message | None = None


@dataclass(frozen=True, slots=True)
class PackReport:
    """How a pack stands: `complete` have all, `partial` lack pictures or comments, `failed` text.

    `pictures` and `bytes` are what is here of it; `seconds` is the time that packing took.
    """

    articles: int = 0
    complete: int = 0
    partial: int = 0
    failed: int = 0
    pictures: int = 0
    bytes: int = 0
    seconds: float = 0.0
