"""What a web page said: its article, ready to be read, or why it is not taken for one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.model.embedded import Embedded
from reader.model.news import Author, FeedLink, Picture, Precision


class Refusal(StrEnum):
    """Why the text of a page is not shown in place of the feed's."""

    WALL = "wall"  # asks for consent to cookies before it shows anything
    CAPTCHA = "captcha"  # asks whether the reader is a person
    LOGIN = "login"
    PAYWALL = "paywall"
    ERROR = "error"  # says that there is no such page, or that something is broken
    PORTAL = "portal"  # a network's own page, of a train or hotel, in place of the one asked for
    NOT_BETTER = "not_better"  # says no more than the feed did
    EMPTY = "empty"  # holds no article that could be found


@dataclass(frozen=True, slots=True)
class Page:
    """One web page, read and cleaned.

    `html` names pictures as `picture:N`, as an entry's does; `plain` is what is searched.
    `published` and `updated` are UTC seconds, None where the page gives no date; `offset` is
    the publisher's zone in minutes east of UTC. `address` is the canonical one where the page
    names it. `refusal` is "" for a page that is accepted; all else is as it was read, even
    where it is refused, so that a reader who wants the page can have it. `onward` is where a
    page with hardly a text sends its readers by itself, "" for nowhere.
    """

    title: str = ""
    deck: str = ""
    html: str = ""
    plain: str = ""
    snippet: str = ""
    pictures: tuple[Picture, ...] = ()
    embedded: tuple[Embedded, ...] = ()
    authors: tuple[Author, ...] = ()
    published: int | None = None
    offset: int = 0
    precision: Precision = Precision.MINUTE
    updated: int | None = None
    site: str = ""
    section: str = ""
    language: str = ""
    direction: str = ""  # "rtl", "ltr" or "" (not said)
    address: str = ""
    comments_feed: str = ""
    feeds: tuple[FeedLink, ...] = ()
    extract_version: int = 0  # of the judges, so that better ones can read the page again
    clean_version: int = 0
    refusal: str = ""
    onward: str = ""
