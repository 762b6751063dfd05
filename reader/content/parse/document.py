"""A feed document, from bytes to what feedparser makes of its head and of its new entries.

Known entries are cut out before any parser sees them. A document that is well-formed is read in
one go; of others each entry is looked at by itself: mended, read loosely, or lost alone. What the
fields mean is not decided here.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from reader.addresses import web_address
from reader.content import encoding
from reader.content.parse import broken_off, mend
from reader.content.parse.handlers import NotReadable
from reader.content.parse.loose import Loose
from reader.content.parse.split import (
    Parts,
    Piece,
    guid_bytes,
    link_bytes,
    new_ones,
    raw_hash,
    split,
)
from reader.content.parse.swift import Strict

_RSS = re.compile(rb"<(?:[\w.\-]+:)?(?:rss|rdf)\b", re.IGNORECASE)
_CHANNEL_LINK = re.compile(rb"<link>\s*(?:<!\[CDATA\[\s*)?(https?://[^\s<>\]]+)", re.IGNORECASE)
_LOOSEST = 1 << 18  # bytes; broken entries and heads above this are not worth the parser's time


@dataclass(frozen=True, slots=True)
class Raw:
    """An entry as feedparser gives it, with the hash of its bytes."""

    raw_hash: bytes
    fields: Any  # feedparser's dictionary


@dataclass(frozen=True, slots=True)
class Reading:
    """What a document holds; `lost` counts entries that nothing could read, `left_out` those
    beyond the most that are read of one document."""

    version: str
    feed: Any  # feedparser's dictionary
    entries: tuple[Raw, ...]
    unchanged: tuple[bytes, ...]
    count: int
    well_formed: bool
    lost: int = 0
    left_out: int = 0
    base: str = ""  # what relative addresses in the document are relative to


_NOTHING = Reading("", {}, (), (), 0, False)


def read(body: bytes, address: str, content_type: str, known: frozenset[bytes]) -> Reading:
    """Read a document in any of feedparser's formats; "" as version where it is none of them."""
    parts, halves = broken_off.trimmed(split(encoding.unmarked(body)))
    if not mend.may_be_feed(parts.head, bool(parts.pieces)):
        # Pages come here too when a person pastes their address: they are not worth a parser.
        return _NOTHING
    written = [parts.entry(piece) for piece in parts.pieces]
    hashes = [raw_hash(entry) for entry in written]
    new = new_ones(hashes, known, map(guid_bytes, written), map(link_bytes, written))
    charset = encoding.charset_of(parts.body, content_type)
    source = _Source(parts, charset, address)
    pieces = [parts.pieces[n] for n in new]
    found = source.in_one_go(pieces) or source.piece_by_piece(pieces)
    entries = tuple(
        Raw(hashes[n], fields)
        for n, fields in zip(new, found.entries, strict=True)
        if fields is not None
    )
    read_now = {hashes[n] for n in new}
    return Reading(
        version="rss091n" if source.netscape and found.version else found.version,
        feed=found.feed,
        entries=entries,
        unchanged=tuple(dict.fromkeys(seen for seen in hashes if seen not in read_now)),
        count=len(parts.pieces) + parts.left_out + halves,
        well_formed=found.well_formed,
        lost=len(new) - len(entries) + halves,
        left_out=parts.left_out,
        base=source.base,
    )


def _base(head: bytes, address: str) -> str:
    """Answer what relative addresses mean: in RSS the channel's page, else the document.

    RSS does not say, but a publisher thinks of the site, and a feed may lie on another host.
    """
    page = _CHANNEL_LINK.search(head) if _RSS.match(head) else None
    written = html.unescape(page[1].decode("utf-8", "replace")) if page else ""
    return web_address(written) or address


@dataclass(frozen=True, slots=True)
class _Found:
    version: str
    feed: Any
    entries: Sequence[Any]  # one for each piece asked for; None where it was lost
    well_formed: bool


class _Source:
    """The parts of one document, ready to be put together for a parser."""

    def __init__(self, parts: Parts, charset: str, address: str) -> None:
        self.parts = parts
        self.charset = charset
        head, self.entities, self.netscape = mend.take_prologue(self._utf8(parts.head))
        self.head = head
        self.base = _base(head, address)
        self.tail = self._utf8(parts.between()) + self._utf8(parts.tail)

    def _utf8(self, data: bytes) -> bytes:
        if self.charset != "utf-8" or not encoding.is_utf8(data):
            data = encoding.decode(data, self.charset).encode("utf-8", "replace")
        return mend.without_controls(data)

    def _bytes(self, piece: Piece) -> bytes:
        return self._utf8(self.parts.entry(piece))

    def in_one_go(self, pieces: Sequence[Piece]) -> _Found | None:
        """Read head and pieces as one well-formed document; None where it is not one."""
        document = self.head + b"".join(map(self._bytes, pieces)) + self.tail
        parser = Strict(self.base)
        try:
            parser.read(document)
        except NotReadable:
            return None
        if len(parser.entries) != len(pieces):
            return None
        return _Found(parser.version, parser.feeddata, parser.entries, True)

    def piece_by_piece(self, pieces: Sequence[Piece]) -> _Found:
        """Read a document that is not well-formed: what is sound together, the rest alone."""
        mended = [mend.mend(self._closed(piece), self.entities) for piece in pieces]
        head = mend.mend(self.head, self.entities)
        head = mend.declare(head, b"".join(mended))
        opening, closing = mend.open_tags(head)
        shell = self._shell(head, opening, closing)
        sound = [mend.is_well_formed(opening + piece + closing) for piece in mended]
        entries: list[Any] = [None] * len(pieces)
        together = Strict(self.base)
        try:
            good = [piece for piece, fine in zip(mended, sound, strict=True) if fine]
            together.read(shell + b"".join(good) + closing)
        except NotReadable:
            together = Strict(self.base)
        in_order = iter(together.entries)
        if len(together.entries) == sum(sound):
            entries = [next(in_order) if fine else None for fine in sound]
        for n, piece in enumerate(mended):
            if entries[n] is None:
                entries[n] = self._alone(opening + piece + closing)
        feed, version = together.feeddata, together.version
        if not version or (shell == opening and len(head) > len(opening)):
            feed, version = self._loose_feed(head + closing, feed, version)
        return _Found(version, feed, entries, False)

    def _closed(self, piece: Piece) -> bytes:
        """Answer the bytes of a piece, with its end tag where it has none."""
        data = self._bytes(piece)
        if piece.closed:
            return data
        opening, closing = mend.open_tags(data)
        return data + closing if opening else data

    def _shell(self, head: bytes, opening: bytes, closing: bytes) -> bytes:
        """Answer the head with all it says where it is sound, its open tags alone where not."""
        return head if mend.is_well_formed(head + closing) else opening

    def _alone(self, document: bytes) -> Any:
        """Answer the entry of a document that holds no other; None where nothing reads it."""
        for parser in self._parsers(document):
            if parser.entries:
                return parser.entries[0]
        return None

    def _loose_feed(self, document: bytes, feed: Any, version: str) -> tuple[Any, str]:
        """Answer what the head says by itself, or what was known of it before."""
        for parser in self._parsers(document):
            if parser.version:
                return parser.feeddata, parser.version
        return feed, version

    def _parsers(self, document: bytes) -> Iterator[Any]:
        """Give the parsers that got through the document, the strict one first."""
        parsers = (Strict, Loose) if len(document) <= _LOOSEST else (Strict,)
        for kind in parsers:
            parser = kind(self.base)
            try:
                parser.read(document)
            except NotReadable:
                continue
            yield parser
