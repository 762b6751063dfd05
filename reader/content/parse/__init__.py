"""Reads feeds of every format into one kind of value, a snapshot.

RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0 and RDF through feedparser, JSON Feed beside it. Pays only
for what is new: entries whose bytes are known are cut out before any parser sees the document.
Nothing here fetches; a feed's address only serves to make its links absolute.
"""

from __future__ import annotations

from typing import Any

from reader.addresses import host_of, web_address
from reader.content.directions import direction, language_tag
from reader.content.entry import distinct, entry_of
from reader.content.parse import document, fields, json_feed
from reader.content.parse.faults import faults_of
from reader.content.titles import title_text
from reader.errors import Code, KnownError
from reader.model import Snapshot

__all__ = ["digest_feed"]

_DAY = 86_400
_PERIODS = {
    "hourly": 3600,
    "daily": _DAY,
    "weekly": 7 * _DAY,
    "monthly": 30 * _DAY,
    "yearly": 365 * _DAY,
}


def digest_feed(
    body: bytes,
    *,
    address: str,
    content_type: str = "",
    known: frozenset[bytes] = frozenset(),
) -> Snapshot:
    """Answer what a feed's body says; raises KnownError NOT_A_FEED or EMPTY_BODY.

    `address` is where the body was read from, `known` the 8-byte raw hashes of entries that need
    not be read again.
    """
    if not body.strip():
        raise KnownError(Code.EMPTY_BODY, host=host_of(address))
    snapshot = json_feed.read(body, address=address, known=known)
    if snapshot is not None:
        return snapshot
    reading = document.read(body, address, content_type, known)
    if not reading.version:
        snapshot = json_feed.read(json_feed.without_junk(body), address=address, known=known)
        if snapshot is not None:
            return snapshot
        raise KnownError(Code.NOT_A_FEED, host=host_of(address))
    return _snapshot(reading, address)


def _snapshot(reading: document.Reading, address: str) -> Snapshot:
    feed = reading.feed
    words = fields.FeedWords(
        address=reading.base or address,
        site=_site(feed, address),
        language=language_tag(fields.text(feed, "language")),
        authors=fields.feed_authors(feed, reading.version),
    )
    entries = [entry_of(fields.material_of(raw, words)) for raw in reading.entries]
    title = fields.title_of(feed)
    return Snapshot(
        format=reading.version,
        title=title,
        subtitle=title_text(fields.text(feed, "subtitle"), is_html=True),
        site=words.site,
        self_address=_link(feed, "self", address),
        icon=_icon(feed, address),
        language=words.language,
        direction=direction(title, words.language),
        ttl=_ttl(feed),
        well_formed=reading.well_formed,
        count=reading.count,
        entries=distinct(entries),
        unchanged=reading.unchanged,
        faults=faults_of(lost=reading.lost, left_out=reading.left_out),
    )


def _link(feed: Any, relation: str, address: str) -> str:
    found = (target for kind, _, target, _ in fields.links(feed) if kind == relation)
    return next((web for web in (web_address(target, address) for target in found) if web), "")


def _site(feed: Any, address: str) -> str:
    """Answer the page that a feed belongs to."""
    return web_address(fields.text(feed, "link"), address) or _link(feed, "alternate", address)


def _icon(feed: Any, address: str) -> str:
    """Answer a small picture of the feed: Atom's icon and logo, RSS and iTunes images."""
    image = dict.get(feed, "image")
    places = [fields.text(feed, "icon"), fields.text(feed, "logo")]
    if isinstance(image, dict):
        places.append(fields.text(image, "href") or fields.text(image, "url"))
    return next((web for web in (web_address(p, address) for p in places if p) if web), "")


def _ttl(feed: Any) -> int:
    """Answer the seconds that a feed asks to wait (RSS ttl in minutes, sy: period), 0 for none."""
    minutes = fields.count(dict.get(feed, "ttl"))
    if minutes:
        return minutes * 60
    period = _PERIODS.get(fields.text(feed, "sy_updateperiod").strip().lower(), 0)
    return period // max(1, fields.count(dict.get(feed, "sy_updatefrequency")))
