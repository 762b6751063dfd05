"""What readers said of an article on its site, as a comments feed tells it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment; `parent` is the identity of the one that it answers, "" for none.

    `html` is clean and without pictures; `published` is UTC seconds, None where nobody said.
    """

    identity: str
    parent: str = ""
    author: str = ""
    address: str = ""
    published: int | None = None
    html: str = ""
    plain: str = ""


@dataclass(frozen=True, slots=True)
class Discussion:
    """The comments of a feed as far as they are kept, and how many there are in all."""

    comments: tuple[Comment, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class StoredComment:
    """A comment as it is shown, `depth` levels below the article (0 for one that answers none)."""

    id: int
    depth: int
    author: str
    address: str
    published: int | None
    html: str
    plain: str
