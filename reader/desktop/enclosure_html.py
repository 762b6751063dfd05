"""A file that comes with an article as one calm line of its page: what it is, what can be done.

Values in, text out; runs in the read lane's thread. Links say `enclosure:get/0`, which the window
takes for its own.
"""

from __future__ import annotations

from html import escape
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QCoreApplication

from reader.desktop.language import translated
from reader.desktop.missing_words import explained
from reader.model import ItemState, KeptFile
from reader.phrases import size

SCHEME = "enclosure"
GET, STOP, OPEN, DROP = "get", "stop", "open", "drop"


def line(file: KeptFile) -> str:
    """The line of a file, "" for one whose address could not be fetched."""
    if not file.address.startswith(("http://", "https://")):
        return ""
    parts = [escape(f"\u2068{part}\u2069") for part in (name_of(file), about(file)) if part]
    if file.error is not None and file.state in (ItemState.FAILED, ItemState.GIVEN_UP):
        parts.append(escape(explained(file.error)))
    said = " · ".join([*parts, *(_link(act, words, file.n) for act, words in _acts(file))])
    return f'<span class="file">{said}</span>'


def about(file: KeptFile) -> str:
    """What a file is: its kind, how long it plays, how large it is."""
    tr = QCoreApplication.translate
    kinds = {
        "audio": tr("Enclosure", "Audio"),
        "video": tr("Enclosure", "Video"),
        "image": tr("Enclosure", "Picture"),
    }
    kind = kinds.get(file.media_type.partition("/")[0], tr("Enclosure", "File"))
    parts = [{"application/pdf": "PDF", "application/epub+zip": "EPUB"}.get(file.media_type, kind)]
    if file.seconds:
        if file.seconds < 60:
            parts.append(tr("Enclosure", "{count} s").format(count=file.seconds))
        else:
            parts.append(tr("Article", "{count} min").format(count=round(file.seconds / 60)))
    if file.bytes:
        parts.append(size(file.bytes, translated))
    return ", ".join(parts)


def name_of(file: KeptFile) -> str:
    """The title of a file, else its name at its address."""
    return file.title or unquote(urlsplit(file.address).path.rpartition("/")[2])


def _acts(file: KeptFile) -> list[tuple[str, str]]:
    tr = QCoreApplication.translate
    if file.state is ItemState.HAVE:
        return [(OPEN, tr("Enclosure", "Open")), (DROP, tr("Enclosure", "Remove"))]
    if file.state is ItemState.WANTED:
        return [(STOP, tr("Enclosure", "Stop downloading"))]
    again = file.state in (ItemState.FAILED, ItemState.GIVEN_UP)
    return [(GET, tr("Enclosure", "Try again") if again else tr("Enclosure", "Download"))]


def _link(act: str, words: str, n: int) -> str:
    return f'<a href="{SCHEME}:{act}/{n}">{escape(words)}</a>'
