"""What a digester can be asked to do: names and functions.

Each function takes and answers builtins or dataclasses of `reader.model` only, so that jobs and
results cross between processes as data. A fault that the user can understand is a KnownError.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reader.content.discover import find_feeds, leads_on
from reader.content.extract import extract_page, whole_page
from reader.content.icons import find_icons
from reader.content.opml import read as read_opml
from reader.content.parse import digest_feed
from reader.content.parse.comments import read_comments
from reader.content.stars import read as read_stars


def redraw(body: bytes, **how: Any) -> Any:
    """The job "picture"; Pillow is loaded with the first one, for feeds come before pictures."""
    from reader.content import pictures

    return pictures.redraw(body, **how)


def terms(articles: list[tuple[str, str, str]]) -> list[tuple[tuple[str, ...], bytes]]:
    """The job "terms": of each title, text and language; stems are loaded with the first one."""
    from reader.content.similar import analyse

    return [analyse(*article) for article in articles]


def draw_plate(body: bytes, **how: Any) -> Any:
    """The job "plate"."""
    from reader.content.edition import plates

    return plates.draw_plate(body, **how)


def draw_cover(**what: Any) -> Any:
    """The job "cover"."""
    from reader.content.edition import cover

    return cover.draw_cover(**what)


JOBS: dict[str, Callable[..., Any]] = {
    # (body, *, address, content_type="", known=frozenset()) -> Snapshot
    "feed": digest_feed,
    # (body, *, address, content_type="", link_header="") -> tuple[FeedLink, ...]
    "discover": find_feeds,
    # (body, *, address, content_type="") -> str
    "leads_on": leads_on,
    # (body, *, address, content_type="", title="", feed_html="", feed_plain="") -> Page
    "page": extract_page,
    # (body, *, address, content_type="") -> Page
    "whole_page": whole_page,
    # (body, *, address, content_type="") -> Discussion
    "comments": read_comments,
    # (body) -> Opml
    "opml": read_opml,
    # (body, *, address, content_type="") -> tuple[str, ...]
    "icons": find_icons,
    # (body, *, width=1600, thumbnail=True) -> Redrawn
    "picture": redraw,
    # (body) -> Stars
    "stars": read_stars,
    # (articles) -> [(terms, counts), ...]
    "terms": terms,
    # (body, *, width) -> Plate
    "plate": draw_plate,
    # (*, title, dateline, headlines=(), photograph=b"") -> Plate
    "cover": draw_cover,
}
