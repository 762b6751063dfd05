"""What a file is by its first bytes: of the kinds that may be opened, under which suffix.

Names and claims of publishers are not believed. Whatever could be run is of no kind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

HEAD = 4096  # bytes that tell


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file that is harmless to open with the system's program for it."""

    media_type: str
    suffix: str


_MARKS = (
    (rb"ID3", FileKind("audio/mpeg", ".mp3")),
    (rb"\xff[\xe2\xe3\xf2\xf3\xfa\xfb]", FileKind("audio/mpeg", ".mp3")),
    (rb"\xff[\xf0\xf1\xf8\xf9]", FileKind("audio/aac", ".aac")),
    (rb"RIFF....WAVE", FileKind("audio/wav", ".wav")),
    (rb"fLaC", FileKind("audio/flac", ".flac")),
    (rb"OggS.{24,300}?(?:theora|video)", FileKind("video/ogg", ".ogv")),
    (rb"OggS", FileKind("audio/ogg", ".ogg")),
    (rb"....ftypM4[AB] ", FileKind("audio/mp4", ".m4a")),
    (rb"....ftypqt  ", FileKind("video/quicktime", ".mov")),
    (rb"....ftyp", FileKind("video/mp4", ".mp4")),
    (rb"\x1aE\xdf\xa3.{0,64}webm", FileKind("video/webm", ".webm")),
    (rb"\x1aE\xdf\xa3", FileKind("video/x-matroska", ".mkv")),
    (rb"%PDF-", FileKind("application/pdf", ".pdf")),
    (
        rb"PK\x03\x04.{26}mimetypeapplication/epub\+zip",
        FileKind("application/epub+zip", ".epub"),
    ),
    (rb"\xff\xd8\xff", FileKind("image/jpeg", ".jpg")),
    (rb"\x89PNG\r\n\x1a\n", FileKind("image/png", ".png")),
    (rb"GIF8[79]a", FileKind("image/gif", ".gif")),
    (rb"RIFF....WEBP", FileKind("image/webp", ".webp")),
)
_KNOWN = tuple((re.compile(mark, re.DOTALL), kind) for mark, kind in _MARKS)
_PAGE = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|body|script|\?xml|!--)", re.I)


def kind_of(head: bytes) -> FileKind | None:
    """What a file is by its first HEAD bytes, None for what is not to be opened."""
    return next((kind for mark, kind in _KNOWN if mark.match(head)), None)


def is_page(head: bytes) -> bool:
    """Whether a file begins as a web page does."""
    return _PAGE.match(head) is not None


def suffix_of(media_type: str) -> str:
    """The suffix of a file by the kind that was found, "" for none of them."""
    return next((kind.suffix for _, kind in _MARKS if kind.media_type == media_type), "")
