"""Reads starred articles that another reader wrote out: JSON as Google Reader had it.

FreshRSS, Inoreader, The Old Reader and others write it still (`starred.json`): an object with
`items`, each with its title, addresses, text and the feed it came from. What is missing or of the
wrong type is taken for absent; an item that is no object is lost alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from reader.addresses import web_address
from reader.content import encoding
from reader.content.authors import author, several
from reader.content.dates import Moment
from reader.content.entry import Body, Material, distinct, entry_of
from reader.content.parse.split import raw_hash
from reader.content.titles import one_line, title_text
from reader.errors import Code, KnownError
from reader.model import Enclosure, Entry, Message, Stars, StarSource

MOST = 50_000  # articles of one file
_MOST_LINKS = 50
_FOREIGN_ID = "tag:google.com,2005:reader/"  # an id of the other reader, not of the publisher
_MILLISECONDS = 100_000_000_000  # a time above it cannot be in seconds


def read(body: bytes) -> Stars:
    """The articles by the feeds they came from, each once; raises KnownError STARS_UNREADABLE."""
    body = encoding.unmarked(body)
    try:
        found = json.loads(encoding.decode(body, encoding.charset_of(body)), strict=False)
    except (ValueError, RecursionError) as error:
        raise KnownError(Code.STARS_UNREADABLE, name="") from error
    items = found.get("items") if isinstance(found, dict) else found
    if not isinstance(items, list):
        raise KnownError(Code.STARS_UNREADABLE, name="")
    sources: dict[str, tuple[str, str]] = {}
    entries: dict[str, list[Entry]] = {}
    lost = 0
    for item in items[:MOST]:
        entry = _entry(item) if isinstance(item, dict) else None
        if entry is None:
            lost += 1
            continue
        address, title, site = _origin(item)
        sources.setdefault(address, (title, site))
        entries.setdefault(address, []).append(entry)
    lost += max(0, len(items) - MOST)
    return Stars(
        tuple(
            StarSource(address, *sources[address], distinct(entries[address]))
            for address in sources
        ),
        (Message(Code.ENTRIES_LOST.value, {"count": lost}),) if lost else (),
    )


def _origin(item: dict[str, Any]) -> tuple[str, str, str]:
    """The address of the feed ("" where it is not said), its title and its site."""
    origin = item.get("origin")
    origin = origin if isinstance(origin, dict) else {}
    stream = _text(origin, "streamId") or _text(origin, "feedUrl")
    address = web_address(_text(origin, "feedUrl")) or web_address(stream.removeprefix("feed/"))
    site = web_address(_text(origin, "htmlUrl"))
    return address, title_text(_text(origin, "title"), is_html=True), site


def _entry(item: dict[str, Any]) -> Entry | None:
    """The article of an item; None where it has neither an address nor words."""
    address = next(_links(item, "canonical", "alternate"), "")
    title = title_text(_text(item, "title"), is_html=True)
    content, summary = _body(item, "content", address), _body(item, "summary", address)
    if not (address or title or content.text or summary.text):
        return None
    guid = one_line(_text(item, "guid") or _text(item, "originId"))
    own = one_line(_text(item, "id"))
    if not guid and not own.startswith((_FOREIGN_ID, "user/")):
        guid = own
    published = _seconds(item.get("published")) or _seconds(item.get("crawlTimeMsec"))
    updated = _seconds(item.get("updated"))
    return entry_of(
        Material(
            raw_hash=raw_hash(json.dumps(item, ensure_ascii=False).encode("utf-8", "replace")),
            guid=guid,
            address=address,
            title=title,
            content=content,
            summary=summary,
            authors=several([author(_text(item, "author"))]),
            enclosures=tuple(_enclosures(item)),
            tags=tuple(_tags(item)),
            published=Moment(published) if published else None,
            updated=Moment(updated) if updated else None,
        )
    )


def _body(item: dict[str, Any], key: str, base: str) -> Body:
    value = item.get(key)
    if isinstance(value, dict):
        return Body(_text(value, "content"), base)
    return Body(value, base) if isinstance(value, str) else Body()


def _links(item: dict[str, Any], *keys: str) -> Iterator[str]:
    for key in keys:
        for link in _objects(item, key):
            address = web_address(_text(link, "href"))
            if address:
                yield address


def _enclosures(item: dict[str, Any]) -> Iterator[Enclosure]:
    for file in _objects(item, "enclosure"):
        address = web_address(_text(file, "href"))
        length = file.get("length")
        if address:
            size = int(length) if isinstance(length, int | float) and 0 < length < 1e15 else 0
            yield Enclosure(address, _text(file, "type")[:100], size)


def _tags(item: dict[str, Any]) -> Iterable[str]:
    """The publisher's categories; the other reader's own states and labels are left out."""
    given = item.get("categories")
    names = [name for name in given if isinstance(name, str)] if isinstance(given, list) else []
    own = (one_line(name)[:100] for name in names if not name.startswith("user/"))
    return list(dict.fromkeys(filter(None, own)))[:30]


def _objects(item: dict[str, Any], key: str) -> list[dict[str, Any]]:
    found = item.get(key)
    listed = found[:_MOST_LINKS] if isinstance(found, list) else [found]
    return [one for one in listed if isinstance(one, dict)]


def _text(item: dict[str, Any], key: str) -> str:
    value = item.get(key)
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def _seconds(value: Any) -> int:
    """A time in UTC seconds, from seconds or milliseconds; 0 for none."""
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 17:
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e15:
        return 0
    return int(value / 1000) if value > _MILLISECONDS else int(value)
