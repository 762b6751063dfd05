"""Finds the entries of a feed document by their bytes, without parsing it.

A scanner rather than an XML parser: it gives an entry's exact bytes (whose hash must not depend
on its neighbours), and it finds the entries of documents that no XML parser would read. What an
entry says is not its concern.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b

_ENTRY = rb"(?:item|entry)(?=[\s/>])"
_CDATA, _COMMENT = b"<![CDATA[", b"<!--"
_ENDS = {_CDATA: b"]]>", _COMMENT: b"-->"}
_NEXT_ENTRY = re.compile(
    rb"</(?:[\w.\-]+:)?" + _ENTRY + rb"\s*>\s*<(?:[\w.\-]+:)?" + _ENTRY, re.IGNORECASE
)
_MARK = re.compile(rb"<!\[CDATA\[|<!--|</?(?:[\w.\-]+:)?" + _ENTRY, re.IGNORECASE)
_GUID = re.compile(rb"<(?:[\w.\-]+:)?(?:guid|id)(?:\s[^<>]*)?>\s*(?:<!\[CDATA\[)?([^<]*)")
_LINK = re.compile(rb"<(?:[\w.\-]+:)?link\b[^<>]*>\s*(?:<!\[CDATA\[)?[^<]*", re.IGNORECASE)
_NAME = re.compile(rb"</?([\w.\-]*:)?(\w+)")
_NOT_SOUGHT = -2
MOST_ENTRIES = 10_000  # a document that names more of them is not news


@dataclass(frozen=True, slots=True)
class Piece:
    """The bytes of one entry, from its start tag to its end tag."""

    start: int
    end: int
    closed: bool  # has its end tag


@dataclass(frozen=True, slots=True)
class Parts:
    """A document as head, entries with what stands between them, and tail."""

    body: bytes
    pieces: tuple[Piece, ...]
    left_out: int = 0  # entries beyond MOST_ENTRIES
    after: int = 0  # where the last of those ends

    @property
    def head(self) -> bytes:
        """Everything before the first entry; the whole document where there is none."""
        return self.body[: self.pieces[0].start] if self.pieces else self.body

    @property
    def tail(self) -> bytes:
        """Everything after the last entry."""
        return self.body[max(self.pieces[-1].end, self.after) :] if self.pieces else b""

    def between(self) -> bytes:
        """Answer what stands between the entries (a channel may say things there)."""
        gaps = zip(self.pieces, self.pieces[1:], strict=False)
        return b"".join(self.body[a.end : b.start] for a, b in gaps)

    def entry(self, piece: Piece) -> bytes:
        """Answer the bytes of one entry."""
        return self.body[piece.start : piece.end]


def raw_hash(entry: bytes) -> bytes:
    """Answer the 8 bytes by which an entry's own bytes are known again."""
    return blake2b(entry, digest_size=8).digest()


def guid_bytes(entry: bytes) -> bytes:
    """Answer the id of an entry as its bytes have it, b"" for none; good for comparing only."""
    match = _GUID.search(entry)
    return match.group(1).strip(b"\t\n\r ]>") if match else b""


def link_bytes(entry: bytes) -> bytes:
    """Answer the first link of an entry as its bytes have it, b"" for none; for comparing only."""
    match = _LINK.search(entry)
    return match.group().strip() if match else b""


def new_ones(
    hashes: Sequence[bytes],
    known: frozenset[bytes],
    ids: Iterable[bytes | str],
    links: Iterable[bytes | str],
) -> list[int]:
    """Answer the numbers of the entries to be read, in document order.

    These are the unknown ones, and known ones that share their id with a later unknown one or,
    having no id, their link with any: which of them bears it can only be told when all are seen.
    """
    new = [n for n, seen in enumerate(hashes) if seen not in known]
    if not new or len(new) == len(hashes):
        return new
    named = list(ids)
    linked = [link if not name else None for name, link in zip(named, links, strict=True)]
    last_new = {named[n]: n for n in new if named[n]}
    new_links = {linked[n] for n in new if linked[n]}
    rivals = (n for n, name in enumerate(named) if n < last_new.get(name, 0))
    return sorted({*new, *rivals, *(n for n, link in enumerate(linked) if link in new_links)})


def split(body: bytes) -> Parts:
    """Find the entries of a document whose markup is ASCII (see `encoding.unmarked`).

    An entry that is not closed ends where the next one starts.
    """
    prefix = _prefix(body)
    pieces: list[Piece] = []
    start = -1
    left_out = after = 0
    for position, closing in _tags(body, prefix):
        end = body.find(b">", position) + 1 or len(body)
        if start >= 0:
            pieces.append(Piece(start, end if closing else position, closing))
            start = -1
        elif left_out:
            after = end
        if closing:
            continue
        if len(pieces) >= MOST_ENTRIES:
            left_out += 1
            after = end
        elif body[end - 2 : end] == b"/>":
            pieces.append(Piece(position, end, True))
        else:
            start = position
    if start >= 0:
        pieces.append(Piece(start, len(body), False))
    return Parts(body, tuple(pieces), left_out, after)


def _prefix(body: bytes) -> bytes:
    """Answer the prefix of this document's entries, b"" where they have none."""
    first = b""
    for position, _ in _tags(body, None):
        match = _NAME.match(body, position)
        prefix = match.group(1) if match else None
        if not prefix:
            return b""
        first = first or prefix
    return first


def _tags(body: bytes, prefix: bytes | None) -> Iterator[tuple[int, bool]]:
    """Give position and kind of each entry tag outside CDATA and comments; None: any prefix."""
    sections = {opener: _Sections(body, opener) for opener in _ENDS}
    position = 0
    while match := _MARK.search(body, position):
        word = match.group()
        position = match.end()
        if word in sections:
            position = sections[word].end(position)
            continue
        name = word.lstrip(b"</")
        found = name.rpartition(b":")[0] + (b":" if b":" in name else b"")
        if prefix is None or found == prefix:
            yield match.start(), word.startswith(b"</")


class _Sections:
    """Tells where the CDATA sections or the comments of a document end; asked from front to back.

    One that never ends is none; nor is one that would end with another of a later entry: somebody
    forgot its end, and neither text nor entries after it are part of it.
    """

    def __init__(self, body: bytes, opener: bytes) -> None:
        self._body = body
        self._closer = _ENDS[opener]
        self._opens = _Ahead(lambda position: body.find(opener, position))
        self._closes = _Ahead(lambda position: body.find(self._closer, position))
        self._entry_ends = _Ahead(self._next_entry)
        self._opens_there = _Ahead(lambda position: body.find(opener, position))

    def end(self, start: int) -> int:
        """Answer where a section ends whose mark ends at `start`; there itself, if it is none."""
        closes = self._closes(start)
        if closes < 0:
            return start
        if 0 <= self._opens(start) < closes:
            entry_ends = self._entry_ends(start)
            if entry_ends >= 0 and 0 <= self._opens_there(entry_ends) < closes:
                return start
        return closes + len(self._closer)

    def _next_entry(self, position: int) -> int:
        match = _NEXT_ENTRY.search(self._body, position)
        return match.start() if match else -1


class _Ahead:
    """Where something comes next, sought once for all positions before it; -1 for never."""

    def __init__(self, find: Callable[[int], int]) -> None:
        self._find = find
        self._from, self._at = 0, _NOT_SOUGHT

    def __call__(self, position: int) -> int:
        sought = self._from <= position and (position <= self._at or self._at == -1)
        if not sought:
            self._from, self._at = position, self._find(position)
        return self._at
