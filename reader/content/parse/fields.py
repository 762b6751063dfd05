"""From feedparser's fields of one entry to material for an entry, and of a feed to its own words.

Knows where RSS, Atom, Dublin Core, iTunes, slash, wfw and thr put things; how texts are cleaned
is not known here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from feedparser.datetimes import _parse_date
from feedparser.mixin import _FeedParserMixin

from reader.addresses import web_address
from reader.content import dates
from reader.content.authors import author, several
from reader.content.dates import Moment
from reader.content.directions import language_tag
from reader.content.entry import Body, Material
from reader.content.parse import media
from reader.content.parse.document import Raw
from reader.content.titles import one_line, title_text
from reader.model import Author, Enclosure

MOST_TAGS = 30
_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
_NUMBER = re.compile(r"\d{1,9}")
_CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,4}):(\d{2})")
_LIST_OF_TAGS = re.compile(r",\S|,.*,.*,")
_MACHINE_TAG = re.compile(r"https?://\S+")


@dataclass(frozen=True, slots=True)
class FeedWords:
    """What a feed says once for all its entries."""

    address: str
    site: str = ""
    language: str = ""
    authors: tuple[Author, ...] = ()


def text(fields: Any, key: str) -> str:
    """Answer a field that is text, "" for none (feedparser's own lookups warn or guess)."""
    value = dict.get(fields, key)
    return value if isinstance(value, str) else ""


def material_of(raw: Raw, feed: FeedWords) -> Material:
    """Answer what feedparser found of one entry."""
    fields = raw.fields
    address = entry_address(fields, feed)
    pictures, enclosures = media.media_of(fields, feed.address)
    about = dict.get(fields, media.ABOUT) or {}
    content, summary = _content(fields, feed, address), _summary(fields, feed, address)
    spoken = media.description_of(fields)
    if not content.text and not summary.text and spoken:
        summary = Body(spoken, address or feed.site, is_text="</" not in spoken)
    published, updated = _dates(fields)
    comments, comments_feed, count = _comments(fields, feed)
    title = title_of(fields) or title_text(str(about.get("title", "")), is_html=False)
    return Material(
        raw_hash=raw.raw_hash,
        guid=one_line(text(fields, "written_id") or text(fields, "id")),
        address=address,
        title=title,
        content=content,
        summary=summary,
        authors=several(_authors(fields)) or feed.authors,
        media=pictures,
        enclosures=_all_enclosures(fields, enclosures, feed),
        tags=_tags(fields),
        language=_language(fields) or feed.language,
        published=published,
        updated=updated,
        comments_address=comments,
        comments_feed=comments_feed,
        comments_count=count,
    )


def title_of(fields: Any, key: str = "title") -> str:
    """Answer a title of feedparser's as one line of text."""
    detail = dict.get(fields, key + "_detail") or {}
    kind = str(dict.get(detail, "type") or "")
    return title_text(text(fields, key), is_html=kind in _HTML_TYPES)


def links(fields: Any) -> Iterator[tuple[str, str, str, Any]]:
    """Give relation, type, address and all attributes of each link that has an address."""
    for link in dict.get(fields, "links") or ():
        address = dict.get(link, "href")
        if isinstance(address, str) and address:
            yield str(link.get("rel") or ""), str(link.get("type") or ""), address, link


def entry_address(fields: Any, feed: FeedWords) -> str:
    """Answer the page of an entry: its link, else an id that is an address."""
    for key in ("feedburner_origlink", "pheedo_origlink"):
        address = web_address(text(fields, key))
        if address:
            return address
    found: dict[tuple[str, bool], str] = {}
    for relation, kind, target, _ in links(fields):
        address = web_address(target, feed.address)
        if address:
            found.setdefault((relation, kind == "text/html"), address)
    for wanted in (("alternate", True), ("alternate", False), ("", False), ("", True)):
        if wanted in found:
            return found[wanted]
    address = web_address(text(fields, "link"), feed.address)
    written = text(fields, "written_id")
    if address and not (written and address.endswith(written) and not web_address(written)):
        return address
    for wanted in (("related", True), ("via", True), ("self", False)):
        if wanted in found:
            return found[wanted]
    if dict.get(fields, "guidislink") is False:
        return ""
    return web_address(written, feed.site or feed.address if written.startswith("/") else "")


def _base(detail: Any, feed: FeedWords, address: str) -> str:
    """Answer what relative links in a text are relative to: xml:base, else the page's address."""
    base = str(dict.get(detail, "base") or "")
    if base and base != feed.address:
        return base
    return address or feed.site or feed.address


def _body(detail: Any, feed: FeedWords, address: str, kind: str) -> Body:
    value = str(dict.get(detail, "value") or "")
    kind = str(dict.get(detail, "type") or kind)
    is_text = kind == "text/plain" and not (
        "</" in value and _FeedParserMixin.looks_like_html(value)
    )
    return Body(value, _base(detail, feed, address), is_text)


def _content(fields: Any, feed: FeedWords, address: str) -> Body:
    """Answer the best of the contents: markup rather than text, and the longest."""
    bodies = [
        _body(detail, feed, address, "text/html")
        for detail in dict.get(fields, "content") or ()
        if dict.get(detail, "value")
    ]
    return max(bodies, key=lambda body: (not body.is_text, len(body.text)), default=Body())


def _summary(fields: Any, feed: FeedWords, address: str) -> Body:
    detail = dict.get(fields, "summary_detail")
    if detail is not None:
        return _body(detail, feed, address, "text/html")
    if dict.get(fields, "content"):
        # feedparser repeats the content there.
        return Body()
    return Body(text(fields, "summary"), address or feed.site or feed.address)


def _dates(fields: Any) -> tuple[Moment | None, Moment | None]:
    """Answer when an entry was published, as far as that is known, and when it was changed."""
    found = [
        dates.read(text(fields, key), _parse_date) for key in ("published", "created", "updated")
    ]
    return found[0] or found[1], found[2]


def _authors(fields: Any) -> Iterator[Author]:
    for one in dict.get(fields, "authors") or ():
        if text(one, "written"):
            yield author(text(one, "written"), text(one, "href"))
        else:
            yield author(text(one, "name"), text(one, "href"), text(one, "email"))
    if not dict.get(fields, "authors") and text(fields, "author"):
        yield author(text(fields, "author"))


def feed_authors(feed: Any, version: str) -> tuple[Author, ...]:
    """Answer who signs all entries of a feed that name nobody (RFC 4287 §4.2.1: Atom's rule)."""
    return several(_authors(feed)) if version.startswith("atom") else ()


def _tags(fields: Any) -> tuple[str, ...]:
    """Answer the words under which an entry was filed, each once."""
    found: dict[str, str] = {}
    for tag in dict.get(fields, "tags") or ():
        line = title_text(text(tag, "label") or text(tag, "term"), is_html=False)
        for word in line.split(",") if _LIST_OF_TAGS.search(line) else [line]:
            word = word.strip()[:100]
            if word and not _MACHINE_TAG.fullmatch(word):
                found.setdefault(word.casefold(), word)
    return tuple(found.values())[:MOST_TAGS]


def _language(fields: Any) -> str:
    """Answer the language of an entry where it says one itself."""
    for key in ("content", "summary_detail", "title_detail"):
        detail = dict.get(fields, key)
        detail = detail[0] if isinstance(detail, list) and detail else detail
        found = language_tag(dict.get(detail, "language")) if isinstance(detail, dict) else ""
        if found:
            return found
    return language_tag(text(fields, "language"))


def count(value: object) -> int:
    """Answer a number that stands at the start of a text, 0 for none."""
    match = _NUMBER.match(str(value or "").strip())
    return int(match.group()) if match else 0


def _comments(fields: Any, feed: FeedWords) -> tuple[str, str, int]:
    """Answer page, feed and number of the comments (RFC 4685, slash, wfw)."""
    page = web_address(text(fields, "comments"), feed.address)
    comments_feed = web_address(text(fields, "wfw_commentrss"), feed.address)
    number = max(count(dict.get(fields, "slash_comments")), count(dict.get(fields, "thr_total")))
    for relation, kind, target, link in links(fields):
        if relation != "replies":
            continue
        if kind in ("", "text/html"):
            page = page or web_address(target, feed.address)
        else:
            comments_feed = comments_feed or web_address(target, feed.address)
        number = max(number, count(link.get("thr:count") or link.get("count")))
    return page, comments_feed, number


def seconds(duration: str) -> int:
    """Answer the seconds of "1:02:03", "62:03" or "3723" (iTunes), 0 for anything else."""
    duration = duration.strip()
    clock = _CLOCK.fullmatch(duration)
    if clock:
        hours, minutes, rest = (int(part or 0) for part in clock.groups())
        return hours * 3600 + minutes * 60 + rest
    return count(duration) if _NUMBER.fullmatch(duration) else 0


def _all_enclosures(
    fields: Any, beside: Sequence[Enclosure], feed: FeedWords
) -> tuple[Enclosure, ...]:
    """Answer the files offered beside the text, pictures apart, each address once."""
    length = seconds(text(fields, "itunes_duration"))
    found: dict[str, Enclosure] = {}
    for relation, kind, target, link in links(fields):
        address = web_address(target, feed.address)
        if relation == "enclosure" and address and not media.is_picture(kind, "", address):
            title = title_text(str(link.get("title") or ""), is_html=False)
            found.setdefault(
                address, Enclosure(address, kind[:100], count(link.get("length")), title, length)
            )
    for enclosure in beside:
        found.setdefault(enclosure.address, enclosure)
    return tuple(found.values())[: media.MOST_MEDIA]
