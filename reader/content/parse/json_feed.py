"""JSON Feed 1.0 and 1.1, which feedparser cannot read.

https://www.jsonfeed.org/version/1.1/ — what is missing or of the wrong type is taken for absent;
an item that is no object is lost alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from reader.addresses import web_address
from reader.content import dates, encoding
from reader.content.authors import author, several
from reader.content.directions import direction, language_tag
from reader.content.entry import Body, Material, distinct, entry_of
from reader.content.lead import Medium
from reader.content.parse.faults import faults_of
from reader.content.parse.media import is_picture
from reader.content.parse.split import MOST_ENTRIES, new_ones, raw_hash
from reader.content.titles import one_line, title_text
from reader.model import Author, Enclosure, Snapshot

_VERSION = re.compile(r"jsonfeed\.org/version/(\d+)(?:\.(\d+))?")
_ITEMS = re.compile(r"\"items\"\s*:\s*\[")
_BETWEEN = re.compile(r"[\s,]*")
_SPARE_COMMA = re.compile(r"(\"(?:[^\"\\]|\\.)*\")|,(?=\s*[}\]])", re.DOTALL)
_NEXT_OBJECT = re.compile(r"[},]\s*(?=\{)")
_MOST_TRIES = 1000  # places in a broken document at which its next item may begin
_OF_AN_ITEM = frozenset({"id", "content_html", "content_text"})
_HOME = re.compile(rb"jsonfeed\.org\\?/version")
_PAGE = re.compile(rb"<(?:!doctype|html|head|body|\?xml)", re.IGNORECASE)
_LONGEST_JUNK = 20_000  # bytes
_DECODER = json.JSONDecoder(strict=False)
_MOST_ATTACHMENTS = 100


def without_junk(body: bytes) -> bytes:
    """Answer a JSON Feed without what a server wrote before it; b"" where the body is no such."""
    body = encoding.unmarked(body)
    named = _HOME.search(body, 0, _LONGEST_JUNK)
    start = body.find(b"{") if named else -1
    while named and 0 <= start < named.start() and not _PAGE.search(body, 0, start):
        if _object(body[start:]):
            return body[start:]
        start = body.find(b"{", start + 1)
    return b""


def read(body: bytes, *, address: str, known: frozenset[bytes]) -> Snapshot | None:
    """Answer the snapshot of a JSON Feed, None where the body is none."""
    feed = _object(body)
    if feed is None:
        return None
    version = _VERSION.search(_text(feed, "version"))
    items = feed.get("items")
    if not isinstance(items, list) or not (version or _text(feed, "title")):
        return None
    left_out = max(0, len(items) - MOST_ENTRIES)
    items = items[:MOST_ENTRIES]
    hashes = [
        raw_hash(json.dumps(item, ensure_ascii=False).encode("utf-8", "replace")) for item in items
    ]
    site = web_address(_text(feed, "home_page_url"), address)
    language = language_tag(_text(feed, "language"))
    signed = tuple(_authors(feed))
    ids = [_id(item) for item in items]
    links = [_text(item, "url").strip() for item in items]
    fresh = new_ones(hashes, known, ids, links)
    entries = [
        entry_of(_material(items[n], hashes[n], address, site, language, signed))
        for n in fresh
        if isinstance(items[n], dict)
    ]
    lost = sum(not isinstance(items[n], dict) for n in fresh)
    read_now = {hashes[n] for n in fresh}
    title = title_text(_text(feed, "title"), is_html=False)
    return Snapshot(
        format=f"json{version.group(1)}{version.group(2) or ''}" if version else "json",
        title=title,
        subtitle=title_text(_text(feed, "description"), is_html=False),
        site=site,
        self_address=web_address(_text(feed, "feed_url"), address),
        icon=web_address(_text(feed, "icon") or _text(feed, "favicon"), address),
        language=language,
        direction=direction(title, language),
        count=len(items) + left_out,
        entries=distinct(entries),
        unchanged=tuple(dict.fromkeys(seen for seen in hashes if seen not in read_now)),
        faults=faults_of(lost=lost, left_out=left_out),
    )


def _object(body: bytes) -> dict[str, Any] | None:
    """Answer the JSON object of a body, None for anything else; what follows it is left out."""
    body = encoding.unmarked(body).strip()
    if not body.startswith(b"{"):
        return None
    text = encoding.decode(body, encoding.charset_of(body))
    try:
        found, _ = _DECODER.raw_decode(text)
    except (ValueError, RecursionError):
        return _as_far_as_it_goes(_SPARE_COMMA.sub(r"\1", text))
    return found if isinstance(found, dict) else None


def _as_far_as_it_goes(text: str) -> dict[str, Any] | None:
    """Answer a feed that breaks off or breaks somewhere in its items, with those that are whole.

    An item that is broken is lost; null stands for it, as for any item that is no object.
    """
    start = _ITEMS.search(text)
    if not start:
        return None
    try:
        feed = _DECODER.decode(text[: start.end()] + "]}")
    except (ValueError, RecursionError):
        return None
    items: list[Any] = []
    position = start.end()
    tries = iter(range(_MOST_TRIES))
    while 0 <= position < len(text):
        between = _BETWEEN.match(text, position)
        position = between.end() if between else position
        if text.startswith("]", position):
            return {**feed, "items": items}
        try:
            item, position = _DECODER.raw_decode(text, position)
        except (ValueError, RecursionError):
            item, position = None, _next_item(text, position, tries)
        items.append(item)
    return {**feed, "items": items}


def _next_item(text: str, position: int, tries: Iterator[int]) -> int:
    """Answer where an item follows the broken one at `position`, -1 for nowhere."""
    for match, _ in zip(_NEXT_OBJECT.finditer(text, position), tries, strict=False):
        with suppress(ValueError, RecursionError):
            item, _ = _DECODER.raw_decode(text, match.end())
            if not _OF_AN_ITEM.isdisjoint(item):
                return match.end()
    return -1


def _text(item: Any, key: str) -> str:
    value = item.get(key) if isinstance(item, dict) else None
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    return str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else ""


def _id(item: Any) -> str:
    return _text(item, "id").strip()


def _number(item: Any, key: str) -> int:
    value = item.get(key)
    return int(value) if isinstance(value, (int, float)) and 0 < value < 1e15 else 0


def _authors(item: dict[str, Any]) -> Iterator[Author]:
    """Give the authors of a feed or an item: a list in 1.1, one object in 1.0."""
    many = item.get("authors")
    for one in many if isinstance(many, list) else [item.get("author")]:
        if isinstance(one, dict):
            yield author(_text(one, "name"), _text(one, "url"), avatar=_text(one, "avatar"))
        elif isinstance(one, str):
            yield author(one)


def _material(
    item: dict[str, Any],
    seen: bytes,
    address: str,
    site: str,
    language: str,
    signed: tuple[Author, ...],
) -> Material:
    page = web_address(_text(item, "url"), site or address)
    page = page or web_address(_text(item, "external_url"), site or address)
    base = page or site or address
    markup, words = _text(item, "content_html"), _text(item, "content_text")
    attached = item.get("attachments")
    files, pictures = [], []
    for one in attached[:_MOST_ATTACHMENTS] if isinstance(attached, list) else []:
        where = web_address(_text(one, "url"), base)
        if where and is_picture(_text(one, "mime_type").lower(), "", where):
            pictures.append(Medium(where, alt=one_line(_text(one, "title"))))
        elif where:
            files.append(
                Enclosure(
                    where,
                    _text(one, "mime_type")[:100],
                    _number(one, "size_in_bytes"),
                    one_line(_text(one, "title"))[:300],
                    _number(one, "duration_in_seconds"),
                )
            )
    for key in ("banner_image", "image"):
        where = web_address(_text(item, key), base)
        pictures[:0] = [Medium(where, adorns=key == "banner_image")] if where else []
    tags = item.get("tags")
    return Material(
        raw_hash=seen,
        guid=one_line(_id(item)),
        address=page or web_address(_id(item)),
        title=title_text(_text(item, "title"), is_html=False),
        content=Body(markup, base) if markup.strip() else Body(words, base, is_text=True),
        summary=Body(_text(item, "summary"), base, is_text=True),
        authors=several(_authors(item)) or several(signed),
        media=tuple(pictures),
        enclosures=tuple(files),
        tags=tuple(
            dict.fromkeys(one_line(tag)[:100] for tag in tags if isinstance(tag, str) and tag)
        )[:30]
        if isinstance(tags, list)
        else (),
        language=language_tag(_text(item, "language")) or language,
        published=dates.read(_text(item, "date_published")),
        updated=dates.read(_text(item, "date_modified")),
    )
