"""Reads a comments feed: who said what, and which comment answers which.

Threads are told by `thr:in-reply-to` (RFC 4685), or by the link with which WordPress begins an
answer. What a comment feed says beside that is read as of any feed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from reader.content.clean import clean_html
from reader.content.entry import distinct, entry_of
from reader.content.parse import document, fields, json_feed
from reader.content.parse.split import split
from reader.errors import Code, KnownError
from reader.model import Comment, Discussion, Entry

MOST = 1000  # comments of an article; the first ones of its feed
LONGEST = 20_000  # characters of a comment; what is longer is kept as plain text, cut there
_PICTURE = re.compile(r"<img[^<>]*>")
_ANSWERS = re.compile(
    r"\s*(?:<p[^<>]*>)?In reply to <a [^<>]*href=\"[^\"#]*#(?:n-)?(comment-\d+)\"[^<>]*>"
    r"[^<]*</a>\.?\s*"
)


def read_comments(body: bytes, *, address: str, content_type: str = "") -> Discussion:
    """Answer the comments in a feed's body; raises KnownError NOT_A_FEED or EMPTY_BODY."""
    host = urlsplit(address).hostname or ""
    if not body.strip():
        raise KnownError(Code.EMPTY_BODY, host=host)
    snapshot = json_feed.read(body, address=address, known=frozenset())
    if snapshot is not None:
        return _discussion(snapshot.entries[:MOST], {}, snapshot.count)
    parts = split(body)
    count = len(parts.pieces)
    if count > MOST:
        body = parts.body[: parts.pieces[MOST].start] + parts.tail
    reading = document.read(body, address, content_type, frozenset())
    if not reading.version:
        raise KnownError(Code.NOT_A_FEED, host=host)
    words = fields.FeedWords(address=reading.base or address)
    entries, answers = [], dict[str, str]()
    for raw in reading.entries:
        entry = entry_of(fields.material_of(raw, words))
        entries.append(entry)
        answers[entry.identity] = _reference(raw.fields)
    return _discussion(distinct(entries), answers, count)


def _reference(raw: Any) -> str:
    """Answer the id that an entry says it answers (RFC 4685 §3), "" for none."""
    for key, value in raw.items():
        if key.endswith("in-reply-to") and isinstance(value, dict):
            return str(value.get("ref") or value.get("href") or "").strip()
    return ""


def _discussion(entries: Sequence[Entry], answers: Mapping[str, str], count: int) -> Discussion:
    """Answer the comments with the identities of those they answer."""
    by_name: dict[str, str] = {}
    for entry in entries:
        for name in (entry.guid, entry.address, _place(entry.address), _place(entry.guid)):
            if name:
                by_name.setdefault(name, entry.identity)
    made = []
    for entry in entries:
        html, answered = entry.html, answers.get(entry.identity, "")
        begins = _ANSWERS.match(html)
        if begins:
            answered = answered or begins[1]
            html = html[begins.end() :]
        parent = by_name.get(answered, "")
        made.append(_comment(entry, html, parent if parent != entry.identity else ""))
    return Discussion(tuple(made), max(count, len(made)))


def _place(address: str) -> str:
    """Answer where in a page an address leads, "" where that names no comment."""
    name = address.rpartition("#")[2] if "#" in address else ""
    return name if name.startswith("comment") else ""


def _comment(entry: Entry, html: str, parent: str) -> Comment:
    html = _PICTURE.sub("", html)
    plain = entry.plain
    if len(html) > LONGEST:
        plain = plain[:LONGEST]
        html = clean_html(plain, base="", is_text=True).html
    author = next((one.name for one in entry.authors if one.name), "")
    return Comment(
        entry.identity, parent, author[:200], entry.address, entry.published, html, plain
    )
