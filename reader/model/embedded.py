"""Pictures that come within a text instead of by an address of their own."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.messages import Message
from reader.model.offline import MediaFile

EMBEDDED = "embedded:"  # begins the address of each, which leads nowhere


@dataclass(frozen=True, slots=True)
class Embedded:
    """A picture within a text; its rows have `address`, a name by the hash of what was written.

    `body` are its bytes as they came, b"" where they are too many or have been drawn. Then
    `media` is the file that was made of them, or `error` tells why there is none.
    """

    address: str
    body: bytes = b""
    media: MediaFile | None = None
    error: Message | None = None
