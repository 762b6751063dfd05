"""An edition: articles made ready for the road, as one file for an e-reader or a phone."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.model.library import Article


@dataclass(frozen=True, slots=True)
class EditionWords:
    """What an edition says in words of its own, in the reader's language; the faces fill it.

    `by`, `both`, `read_at`, `day`, `minute` and `missing` are patterns with the names in braces
    that their defaults show.
    """

    contents: str = "Contents"
    cover: str = "Cover"
    by: str = "By {names}"
    both: str = "{first} and {last}"
    read_at: str = "Read it at {source}"
    day: str = "{date}, {year}"
    minute: str = "{date}, {year}, {time}"
    missing: str = "Picture not kept: {words}"
    picture: str = "Picture"


@dataclass(frozen=True, slots=True)
class EditionFront:
    """What stands on an edition's cover and first page.

    `identifier` tells this edition from any other (a URN); `made` is UTC seconds; `language` is a
    BCP 47 tag.
    """

    title: str
    dateline: str
    identifier: str
    made: int
    language: str = "en"
    right_to_left: bool = False
    words: EditionWords = field(default_factory=EditionWords)


@dataclass(frozen=True, slots=True)
class Plate:
    """A picture drawn for an edition: JPEG, sizes in pixels."""

    body: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class EditionArticle:
    """An article as it goes into an edition, with the pictures that are here by their number."""

    article: Article
    section: str
    when: str = ""  # in the reader's zone and language
    plates: dict[int, Plate] = field(default_factory=dict)
