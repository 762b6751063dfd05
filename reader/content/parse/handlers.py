"""What both of feedparser's parsers are told to do differently, as handlers of elements.

Dates and ids are kept as they are written, media stand apart from the text, and nothing is
gathered without end. Nothing else about a document is decided here.
"""

from __future__ import annotations

from typing import Any

from reader.content.parse.media_handlers import MediaHandlers

# What feedparser's handlers are known to stumble over in hostile documents.
STUMBLES = (ValueError, LookupError, ArithmeticError, TypeError, AttributeError, AssertionError)


class NotReadable(Exception):
    """The document is not well-formed XML, brings a DTD, or makes feedparser stumble."""


_MOST_TAGS = 200  # of one entry; feedparser compares each new one with all before


class _Tags:
    """Bounds the words under which an entry is filed."""

    def _add_tag(self: Any, term: object, scheme: object, label: object) -> None:
        if len(self._get_context().setdefault("tags", [])) < _MOST_TAGS:
            super()._add_tag(term, scheme, label)  # type: ignore[misc]


class _Dates:
    """Keeps dates as they are written: `dates.read` reads them once, with their zone."""

    def _end_published(self: Any) -> None:
        self.pop("published")

    def _end_updated(self: Any) -> None:
        self.pop("updated")

    def _end_created(self: Any) -> None:
        self.pop("created")

    _end_issued = _end_pubdate = _end_dcterms_issued = _end_published
    _end_modified = _end_lastbuilddate = _end_dc_date = _end_dcterms_modified = _end_updated
    _end_dcterms_created = _end_created


class _Ids:
    """Keeps an id as it is written, beside the one that feedparser joins to the base."""

    def _end_guid(self: Any) -> None:
        text = _written(self, "id")
        if text and self.inentry and not self.insource:
            dict.setdefault(self.entries[-1], "written_id", text)
        super()._end_guid()  # type: ignore[misc]

    _end_id = _end_guid


class _Authors:
    """Keeps an author's line as it is written, which feedparser takes apart for the e-mail."""

    def _end_author(self: Any) -> None:
        text = _written(self, "author")
        super()._end_author()  # type: ignore[misc]
        authors = dict.get(self._get_context(), "authors")
        if text and authors:
            authors[-1]["written"] = text

    _end_managingeditor = _end_author


def _written(parser: Any, element: str) -> str:
    """Answer the text of the element that is about to end, "" where it is another's end."""
    if not parser.elementstack or parser.elementstack[-1][0] != element:
        return ""
    pieces = parser.elementstack[-1][2]
    return "".join(
        piece.decode("utf-8", "replace") if isinstance(piece, bytes) else piece for piece in pieces
    ).strip()


class Handlers(_Tags, _Dates, _Ids, _Authors, MediaHandlers):
    """All of them, to stand before a parser of feedparser's."""
