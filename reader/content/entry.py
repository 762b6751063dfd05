"""Makes an entry of what a format's reader found: cleaned, with its pictures, identity and hash.

Common to all formats; where the fields stand in a document is not known here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from hashlib import blake2b

from reader.content import identity
from reader.content.clean import (
    CLEAN_VERSION,
    Cleaned,
    clean_html,
    plain_text,
    snippet,
    text_of_html,
)
from reader.content.dates import Moment
from reader.content.directions import direction
from reader.content.encoding import undoubled
from reader.content.gallery import figures, with_captions
from reader.content.lead import Medium, with_lead
from reader.model import Author, Enclosure, Entry, Picture, Precision
from reader.tracking import without_tracking

_SHORT = 600  # characters: a text below is taken for a summary where the feed has no full texts
_DECK = 600  # characters of a deck at most
_CUT_OFF = ("…", "...", "[…", "[...", "Continue reading", "Read more", "Weiterlesen", "→")
_CAPTION = re.compile(r"<figcaption[^<>]*>.*?</figcaption>", re.DOTALL)
_SAME_START = 60  # characters by which a summary is known as the start of the text


@dataclass(frozen=True, slots=True)
class Body:
    """A text with the address its links are relative to."""

    text: str = ""
    base: str = ""
    is_text: bool = False  # text that is not markup


@dataclass(frozen=True, slots=True)
class Material:
    """What a format's reader found of one entry; addresses are absolute, titles are text."""

    raw_hash: bytes
    guid: str = ""
    address: str = ""
    title: str = ""
    content: Body = field(default_factory=Body)
    summary: Body = field(default_factory=Body)
    authors: tuple[Author, ...] = ()
    media: tuple[Medium, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()
    tags: tuple[str, ...] = ()
    language: str = ""
    published: Moment | None = None
    updated: Moment | None = None
    comments_address: str = ""
    comments_feed: str = ""
    comments_count: int = 0


def entry_of(material: Material) -> Entry:
    """Answer the entry; its identity is what it has by itself (see `distinct`)."""
    main, second = material.content, material.summary
    title = undoubled(material.title)
    if not main.text or len(second.text) > 2 * len(main.text) + 200:
        main, second = second, main
    names = tuple(author.name for author in material.authors if author.name)
    text = undoubled(main.text)
    cleaned = clean_html(text, base=main.base, is_text=main.is_text, signed=names)
    deck = _deck(second, cleaned)
    published = material.published or material.updated
    address = without_tracking(material.address)
    inside = len(cleaned.pictures)
    pictures = with_lead(cleaned.pictures, material.media)
    pictures = with_captions(pictures, inside, title=title, plain=cleaned.plain)
    below = figures(pictures, inside, material.media)
    plain = "\n\n".join(filter(None, (cleaned.plain, plain_text(below))))
    first_published = material.published.seconds if material.published else None
    words = (address, title, cleaned.plain, first_published)
    own = identity.identity_of(material.guid, *words)
    entry = Entry(
        identity=own,
        split=identity.split_identity(own, *words),
        clean_version=CLEAN_VERSION,
        raw_hash=material.raw_hash,
        content_hash=b"",
        guid=material.guid,
        address=address,
        title=title,
        deck=deck,
        html=cleaned.html + below,
        plain=plain,
        snippet=snippet(deck or _without_captions(cleaned) or _first_caption(pictures)),
        language=material.language,
        direction=direction(f"{title} {plain[:300]}", material.language),
        authors=material.authors,
        pictures=pictures,
        embedded=cleaned.embedded,
        enclosures=material.enclosures,
        tags=material.tags,
        published=published.seconds if published else None,
        offset=published.offset if published else 0,
        precision=published.precision if published else Precision.MINUTE,
        updated=material.updated.seconds if material.updated else None,
        summary_only=_is_summary(material, cleaned),
        comments_address=material.comments_address,
        comments_feed=material.comments_feed,
        comments_count=material.comments_count,
    )
    return replace(entry, content_hash=content_hash(entry))


def _without_captions(cleaned: Cleaned) -> str:
    """Answer the text of an entry without what is said about its pictures."""
    if "<figcaption" not in cleaned.html:
        return cleaned.plain
    return plain_text(_CAPTION.sub("", cleaned.html)) or cleaned.plain


def _first_caption(pictures: Sequence[Picture]) -> str:
    """Answer what is said of an entry's pictures, for one that says nothing else."""
    return next((picture.caption for picture in pictures if picture.caption), "")


def _deck(body: Body, cleaned: Cleaned) -> str:
    """Answer the summary as one line of text, "" where it only repeats how the text starts."""
    if not body.text or not cleaned.plain:
        return ""
    text = undoubled(body.text)
    text = " ".join((text if body.is_text else text_of_html(text)).split())
    if not text or len(text) > _DECK:
        return ""
    start = " ".join(cleaned.plain[: _SAME_START * 4].split())
    return "" if start.startswith(text[:_SAME_START].rstrip(" .…[]")) else text


def _is_summary(material: Material, cleaned: Cleaned) -> bool:
    """Whether the feed gives no more than the start or the gist of the text."""
    if cleaned.plain[-40:].rstrip(" ]").endswith(_CUT_OFF):
        return True
    return not material.content.text and len(cleaned.plain) < _SHORT


def content_hash(entry: Entry) -> bytes:
    """Answer the 8 bytes that change when anything that is shown of an entry changes."""
    parts = (
        entry.address,
        entry.title,
        entry.deck,
        entry.html,
        repr(entry.authors),
        repr(entry.pictures),
        repr(entry.enclosures),
        repr(entry.tags),
        repr((entry.published, entry.updated)),
    )
    return blake2b("\x00".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).digest()


def distinct(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Answer the entries with an identity each, and those out that are another's repetition.

    Of two that share a guid the first has it, and the second is split off if it leads elsewhere.
    Where a link is shared all are split, so that none of them depends on who stands beside it.
    """
    entries = list(entries)
    links: dict[str, set[str]] = {}
    for entry in entries:
        if not entry.guid:
            links.setdefault(entry.identity, set()).add(entry.split)
    found: dict[str, Entry] = {}
    for entry in entries:
        first = found.get(entry.identity)
        shares_link = len(links.get(entry.identity, ())) > 1
        shares_guid = first is not None and entry.split != first.split
        if entry.split and (shares_link or shares_guid):
            entry = replace(entry, identity=entry.split)
        found.setdefault(entry.identity, entry)
    return tuple(found.values())
