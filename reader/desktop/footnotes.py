"""Footnotes of a text: what each says, and a way back from it.

Works on clean HTML, where a reference is a link to `#n-NAME` and the note has that id. Pure.
"""

from __future__ import annotations

import re
from html import unescape

BACK = "#back"
_REFERENCE = re.compile(r'<a href="#(n-[^"]+)"[^<>]*>((?:(?!</a>).){1,80})</a>')
_NOTE = re.compile(
    r'<(li|p|dd|div|aside)(?: [^<>]*)? ?id="(n-[^"]+)"[^<>]*>'
    r"((?:(?!</\1>|<(?:li|dd|ol|ul|table|h[1-6])\b).)*)</\1>",
    re.DOTALL,
)
_TAG = re.compile(r"<[^<>]*>")
_LONGEST_MARK = 8  # letters of a reference
_LONGEST = 600  # letters of a note that is shown where it is referred to


def footnotes(html: str) -> tuple[str, dict[str, str]]:
    """The HTML with a way back (↩) at the end of each note that has none, and the notes' words."""
    if 'href="#n-' not in html:
        return html, {}
    marked = {
        name for name, words in _REFERENCE.findall(html) if len(_words(words)) <= _LONGEST_MARK
    }
    notes: dict[str, str] = {}

    def take(match: re.Match[str]) -> str:
        name, inside = match[2], match[3]
        words = _words(inside).rstrip("↩︎ ")
        if name not in marked or name in notes or len(words) <= _LONGEST_MARK:
            return match.group()
        notes[name] = words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + "…"
        if 'href="#' in inside:
            return match.group()
        at = match.end(3) - match.start()
        if inside.endswith("</p>"):
            at -= len("</p>")
        whole = match.group()
        return f'{whole[:at]} <a href="{BACK}">↩</a>{whole[at:]}'

    return _NOTE.sub(take, html), notes


def _words(html: str) -> str:
    return " ".join(unescape(_TAG.sub(" ", html)).split())
