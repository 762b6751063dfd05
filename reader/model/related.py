"""What belongs to an article: others about the same, and why they are shown beside it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.model.library import Headline


class Relation(StrEnum):
    """How a related article stands to the one it is shown beside."""

    SAME = "same"  # the same story in another source, days apart at most
    BACKGROUND = "background"  # earlier
    SINCE = "since"  # later


@dataclass(frozen=True, slots=True)
class RelatedStory:
    """A related article; `why` are words that both have, `score` is between 0 and 1.

    `media` is the hash of its lead picture, "" where that is not here.
    """

    headline: Headline
    relation: Relation
    why: tuple[str, ...]
    score: float
    media: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """That two articles are alike by `score`, and the words that say why."""

    other: int
    score: float
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of an article, as far as they tell what it is about."""

    article: int
    title: str
    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Terms:
    """An article's terms and how often it has each (a byte); `length` is that of its vector, 0.0
    where it is not known yet."""

    article: int
    terms: tuple[str, ...]
    counts: bytes
    length: float = 0.0
