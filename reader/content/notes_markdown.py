"""Writes notes as Markdown: each article once, its quotations with what was written about them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from reader.model import Note

_SIGNS = re.compile(r"([\\`*_\[\]<>#])")


def markdown(notes: Sequence[Note]) -> str:
    """All notes as one document (CommonMark), articles in the order of their first note."""
    articles: dict[bytes, list[Note]] = {}
    for note in notes:
        articles.setdefault(note.uid, []).append(note)
    return "\n".join(_article(some) for some in articles.values())


def _article(notes: Sequence[Note]) -> str:
    anchor = notes[0].anchor
    title = _plain(anchor.title) or "–"
    if anchor.address.startswith(("http://", "https://")):
        address = anchor.address.replace(" ", "%20").replace("(", "%28").replace(")", "%29")
        title = f"[{title}]({address})"
    lines = [f"## {title}", ""]
    if anchor.source:
        lines += [f"*{_plain(anchor.source)}*", ""]
    for note in notes:
        if note.quote:
            lines += [f"> {_plain(line)}".rstrip() for line in note.quote.splitlines()]
            lines.append("")
        if note.body:
            lines += [note.body.strip(), ""]
        lines += [f"– {datetime.fromtimestamp(note.made_at, UTC):%Y-%m-%d}", ""]
    return "\n".join(lines)


def _plain(text: str) -> str:
    """Text in which nothing is taken for Markdown."""
    return _SIGNS.sub(r"\\\1", " ".join(text.split()))
