"""Names that are suggested for files: such as every system takes. Pure; knows no Qt."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

_BAD = re.compile(r'[\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"/\\|?*]+')
_LONGEST = 80
_WRITTEN = (".png", ".jpg", ".jpeg", ".webp")  # forms in which a picture can be saved


def file_name(title: str, otherwise: str) -> str:
    """A title as the name of a file, without an ending; `otherwise` where nothing is left."""
    return _BAD.sub(" ", title).strip(" .")[:_LONGEST].rstrip() or otherwise


def picture_name(address: str) -> str:
    """The name that a picture has on its site, with an ending of a form that can be written."""
    try:
        path = PurePosixPath(unquote(urlsplit(address).path))
    except ValueError:
        path = PurePosixPath()
    ending = path.suffix.lower()
    known = bool(re.fullmatch(r"\.[a-z0-9]{2,5}", ending)) and not ending[1:].isdigit()
    stem = path.stem if known else path.name
    return file_name(stem, "picture") + (ending if ending in _WRITTEN else ".png")
