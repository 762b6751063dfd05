"""Takes pictures out of markup that is written around their bytes, and leaves a short name there.

Such an address (`data:image/png;base64,…`, RFC 2397) may be megabytes long. What is taken out is
held by its hash, within bounds; whether it is drawn, and kept, is decided by others.
"""

from __future__ import annotations

import base64
import binascii
import re
from hashlib import sha256
from urllib.parse import unquote_to_bytes

from reader.model import EMBEDDED, Embedded
from reader.tracking import LARGEST_PIXEL

MOST = 50  # pictures of one text
LARGEST = 4 * 1024 * 1024  # bytes of one
LARGEST_TOGETHER = 12 * 1024 * 1024  # bytes of one text
_MEDIA = r"data:image/(?:png|jpe?g|gif|webp|avif)((?:;[\w.+\-=]{1,80}){0,4})\s*,"
# Long lines may be broken; what a srcset says of the size ends the address.
_QUOTED = re.compile(
    rf"(?<=[\"'])\s*{_MEDIA}"
    r"([^\"'<>\s]*(?:\s+(?!\d{1,5}(?:\.\d+)?[wx][\s,\"'])[^\"'<>\s]*)*)",
    re.IGNORECASE,
)
_BARE = re.compile(rf"(?<==){_MEDIA}([^\"'<>\s]*)", re.IGNORECASE)
_HINT = re.compile(r"data:image/", re.IGNORECASE)
_BEGINNING = re.compile(rb"\x89PNG|\xff\xd8\xff|GIF8|RIFF.{4}WEBP|.{4}ftyp", re.DOTALL)
_NONE = "data:"  # stands for what is no picture: its words may be said
_SHORT = 4000  # bytes: what only holds a place for a picture has fewer
_MOST_PIXELS = 4_000_000


class Held:
    """The pictures that were taken out of one text, by the name that stands in their place."""

    def __init__(self) -> None:
        self._found: dict[str, Embedded] = {}
        self._size = 0

    def take_out(self, html: str) -> str:
        """Answer markup with a name in the place of each picture, its own scheme alone for none."""
        if not _HINT.search(html):
            return html
        return _BARE.sub(self._name, _QUOTED.sub(self._name, html))

    def __contains__(self, address: str) -> bool:
        return address in self._found

    def of(self, addresses: set[str]) -> tuple[Embedded, ...]:
        """Answer those of the pictures that have these names."""
        return tuple(one for name, one in self._found.items() if name in addresses)

    def _name(self, match: re.Match[str]) -> str:
        parameters, content = match.groups()
        name = EMBEDDED + sha256(f"{parameters},{content}".encode("utf-8", "replace")).hexdigest()
        if name in self._found:
            return name
        body = _bytes(content, is_base64=parameters.lower().endswith(";base64"))
        if not _BEGINNING.match(body) or _holds_a_place(body):
            return _NONE
        if len(body) > LARGEST or self._size + len(body) > LARGEST_TOGETHER:
            body = b""
        if len(self._found) < MOST:
            self._found[name] = Embedded(name, body)
            self._size += len(body)
            return name
        return _NONE


def _bytes(content: str, *, is_base64: bool) -> bytes:
    """Answer the bytes that an address holds, b"" where they cannot be read."""
    body = unquote_to_bytes(content.replace("&amp;", "&"))
    if not is_base64:
        return body
    try:
        return base64.b64decode(b"".join(body.split()).rstrip(b"=") + b"==")
    except binascii.Error:
        return b""


def _holds_a_place(body: bytes) -> bool:
    """Whether a picture shows nothing to a reader: one of a few pixels, or one that is clear."""
    if len(body) > _SHORT:
        return False
    from reader.content.pictures import looks_empty  # Pillow takes its time to load

    return looks_empty(body, within=_MOST_PIXELS, pixels=LARGEST_PIXEL)
