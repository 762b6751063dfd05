"""feedparser's parser for documents that no XML parser reads.

Slow, and it guesses: it gets single entries that could not be mended, never a whole feed.
"""

from __future__ import annotations

from feedparser.api import LooseFeedParser

from reader.content.parse.handlers import STUMBLES, Handlers, NotReadable


class Loose(Handlers, LooseFeedParser):  # type: ignore[misc]
    """feedparser's parser for what no XML parser reads."""

    def __init__(self, address: str) -> None:
        super().__init__(address, None, "utf-8", {})
        self.resolve_relative_uris = False
        self.sanitize_html = False

    def read(self, document: bytes) -> None:
        """Read what can be read of a UTF-8 document; raises NotReadable."""
        try:
            self.feed(document.decode("utf-8", "replace"))
        except STUMBLES as error:
            raise NotReadable(str(error)) from error
