"""Who wrote an article, when, under which title and for whom: what its page says of itself.

Linked data is believed before meta tags, these before markup. It does not read the text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reader.addresses import web_address
from reader.content import dates
from reader.content.byline import markup, moments, signed, titles
from reader.content.byline.head import Head
from reader.content.byline.linked_data import LinkedData, text
from reader.content.directions import language_tag
from reader.content.lead import Medium
from reader.content.titles import one_line, title_text
from reader.model import Author, FeedLink

__all__ = ["Said", "read_byline"]

_FEED_TYPES = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json"})
_DECK = 600  # characters at most


@dataclass(frozen=True, slots=True)
class Said:
    """What a page says of its article; anything may be missing.

    `body` is the text that linked data gives, a witness of where the article is. `free` is what
    the publisher says of access: False where a payment is needed, None where nothing is said.
    """

    title: str = ""
    deck: str = ""
    authors: tuple[Author, ...] = ()
    published: dates.Moment | None = None
    updated: dates.Moment | None = None
    site: str = ""
    section: str = ""
    language: str = ""
    address: str = ""
    lead: Medium | None = None
    feeds: tuple[FeedLink, ...] = ()
    comments_feed: str = ""
    body: str = ""
    free: bool | None = None
    kind: str = ""  # og:type


def read_byline(root: Any, *, base: str, address: str) -> Said:
    """Answer what a page's tree says of its article; scripts must still be in it."""
    head = Head(root)
    data = LinkedData(
        [
            script.text
            for script in root.iter("script")
            if script.text and "ld+json" in (script.get("type") or "").lower()
        ]
    )
    body = root.find("body")
    article = data.article
    site = _site(head, data)
    authors = signed.authors_of(head, data, body, base=base, site=site)
    published, updated = moments.moments_of(head, data, body)
    feeds, comments_feed = _feeds(head, base)
    return Said(
        title=titles.title_of(head, data, body, site),
        deck=_deck(head, article),
        authors=markup.avatars(body, authors, base),
        published=published,
        updated=updated,
        site=site,
        section=one_line(text(article.get("articleSection")) or head.first("article:section"))[
            :100
        ],
        language=_language(head, article),
        address=web_address(head.link("canonical"), base)
        or web_address(head.first("og:url"), base),
        lead=_lead(head, data, base),
        feeds=feeds,
        comments_feed=comments_feed,
        body=text(article.get("articleBody"))[:200_000],
        free=_free(article),
        kind=head.first("og:type"),
    )


def _site(head: Head, data: LinkedData) -> str:
    publishers = data.resolved(data.article.get("publisher"))
    name = head.first("og:site_name", "application-name", "al:android:app_name")
    name = name or text(publishers) or next(iter(data.names("WebSite")), "")
    name = title_text(name, is_html=True)
    return "" if name.startswith(("http:", "https:")) else name[:100]


def _deck(head: Head, article: dict[str, Any]) -> str:
    deck = text(article.get("description")) or text(article.get("alternativeHeadline"))
    deck = head.first("og:description", "description", "twitter:description") or deck
    deck = title_text(deck, is_html=True)
    return deck if len(deck) <= _DECK else ""


def _language(head: Head, article: dict[str, Any]) -> str:
    for claim in (
        head.language,
        head.first("content-language", "language", "dc:language", "og:locale"),
        text(article.get("inLanguage")),
    ):
        tag = language_tag(claim.partition(",")[0].strip())
        if tag:
            return tag
    return ""


def _lead(head: Head, data: LinkedData, base: str) -> Medium | None:
    """Answer the picture that stands for the article."""
    width, height = head.first("og:image:width"), head.first("og:image:height")
    for claim in (
        head.first("og:image:secure_url", "og:image", "og:image:url"),
        _image(data),
        head.first("twitter:image", "twitter:image:src", "thumbnail"),
        head.link("image_src"),
    ):
        address = web_address(claim, base)
        if address:
            return Medium(
                address,
                int(width) if width.isdecimal() and len(width) < 6 else 0,
                int(height) if height.isdecimal() and len(height) < 6 else 0,
                alt=head.first("og:image:alt", "twitter:image:alt")[:1000],
            )
    return None


def _image(data: LinkedData) -> str:
    for image in data.resolved(data.article.get("image")):
        if isinstance(image, str):
            return image
        if isinstance(image, dict):
            return text(image.get("url")) or text(image.get("contentUrl"))
    return ""


def _feeds(head: Head, base: str) -> tuple[tuple[FeedLink, ...], str]:
    """Answer the feeds that the page names, and the one of its comments."""
    feeds: dict[str, FeedLink] = {}
    comments = ""
    for given in head.links("alternate"):
        kind = given.get("type", "").lower().partition(";")[0].strip()
        address = web_address(given.get("href", ""), base)
        if kind not in _FEED_TYPES or not address:
            continue
        title = title_text(given.get("title", ""), is_html=False)
        path = address.partition("://")[2].partition("/")[2]
        if "comment" in title.lower() or "comment" in path:
            comments = comments or (address if path.strip("/") != "comments/feed" else "")
            continue
        feeds.setdefault(address, FeedLink(address, title, kind))
    return tuple(list(feeds.values())[:10]), comments


def _free(article: dict[str, Any]) -> bool | None:
    claim = article.get("isAccessibleForFree")
    if isinstance(claim, str):
        claim = {"true": True, "false": False}.get(claim.strip().lower())
    return claim if isinstance(claim, bool) else None
