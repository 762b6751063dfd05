"""Footnotes of a text: what each says, and a way back from it.

Works on clean HTML, where a reference is a link to `#n-NAME` and the note, or something in it, has
that id. A note stands after what refers to it. Pure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape

BACK = "#back"
_TAG = re.compile(r"<(/?)([a-z0-9]+)([^<>]*)>")
_ID = re.compile(r' id="(n-[^"]+)"')
_TARGET = re.compile(r' href="#(n-[^"]+)"')
_LINK = re.compile(r'<a(?: [^<>]*)? ?href="#(n-[^"]+)"[^<>]*>((?:(?!</a>).){0,80})</a>', re.DOTALL)
_ENDS = re.compile(r"(?:</(?:p|div|ul|ol|li)>\s*)*$")
_BACK_MARKS = " ↩︎↑^⏎"
_AT_START = re.compile(r"^[\s^↑]*(?:jump up(?: to)?:?\s*)?", re.IGNORECASE)
_BLOCKS = frozenset(
    "p div li dd dt td th tr table section article aside figure figcaption blockquote pre"
    " h1 h2 h3 h4 h5 h6".split()
)
_HOLDERS = frozenset("p div li dd td tr aside section".split())
_HEADING = re.compile(r"<h[1-6]\b")
_MARK = re.compile(r"[\d*†‡§¶‖#\[\]()]{1,6}|[a-zA-Z]")
_LONGEST_MARK = 8  # letters of a reference
_LONGEST_NOTE = 4000  # characters; what is longer is a part of the text that is linked to
_LONGEST = 600  # letters of a note that is shown where it is referred to


@dataclass(slots=True)
class _Read:
    """What a text has of references and places; all numbers are positions in its HTML."""

    marks: dict[str, tuple[int, str]] = field(default_factory=dict)  # the first link and its words
    loose: list[tuple[int, int]] = field(default_factory=list)  # marks that are not raised
    places: dict[str, int] = field(default_factory=dict)
    holders: dict[str, tuple[int, int]] = field(default_factory=dict)  # the inside of their block


def footnotes(html: str) -> tuple[str, dict[str, str]]:
    """The HTML with a way back (↩) at the end of each note that has none, and the notes' words.

    Marks of notes that stand in the line are raised.
    """
    if 'href="#n-' not in html:
        return html, {}
    read = _read(html)
    notes: dict[str, str] = {}
    edits: list[tuple[int, str]] = []
    for name, (start, end) in read.holders.items():
        at, mark = read.marks[name]
        inside = html[start:end]
        if at > read.places[name] or start <= at < end or _HEADING.search(inside):
            continue
        words = _said(inside, mark, read.places, start)
        if len(words) <= _LONGEST_MARK:
            continue
        notes[name] = words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + "…"
        if 'href="#' not in inside:
            last = _ENDS.search(inside)
            place = start + (last.start() if last else len(inside))
            edits.append((place, f' <a href="{BACK}">↩</a>'))
    for start, end in read.loose:
        found = _LINK.match(html, start, end)
        if (
            found
            and found[1] in notes
            and "<sup" not in found[2]
            and _MARK.fullmatch(_words(found[2]))
        ):
            edits += [(start, "<sup>"), (end, "</sup>")]
    return _edited(html, edits), notes


def _read(html: str) -> _Read:
    read = _Read()
    for found in _LINK.finditer(html):
        words = _words(found[2])
        if 0 < len(words) <= _LONGEST_MARK:
            read.marks.setdefault(found[1], (found.start(), words))
    stack: list[tuple[str, int]] = []  # tag and where its inside begins
    waiting: dict[str, int] = {}  # names, each with the depth of the block that holds it
    raised = 0
    for tag in _TAG.finditer(html):
        closing, name, given = tag.groups()
        if name == "sup":
            raised += -1 if closing else 1
        named = None if closing else _ID.search(given)
        if name == "a" and not closing and raised <= 0 and _TARGET.search(given):
            link = _LINK.match(html, tag.start())
            if link:
                read.loose.append(link.span())
        if name in _BLOCKS:
            if not closing:
                stack.append((name, tag.end()))
            elif stack and stack[-1][0] == name:
                _close(read, waiting, stack, tag.start())
        if named and named[1] in read.marks and named[1] not in read.places and stack:
            read.places[named[1]] = tag.start()
            waiting[named[1]] = len(stack)
    return read


def _close(read: _Read, waiting: dict[str, int], stack: list[tuple[str, int]], end: int) -> None:
    """Close a block, which holds the names that wait for it, where it can be a note."""
    depth = len(stack)
    tag, start = stack.pop()
    for name in [name for name, at in waiting.items() if at == depth]:
        del waiting[name]
        if tag in _HOLDERS and end - start <= _LONGEST_NOTE:
            read.holders[name] = (start, end)


def _said(inside: str, mark: str, places: dict[str, int], start: int) -> str:
    """The words of a note without the marks and links that lead back to the text."""

    def without_back(link: re.Match[str]) -> str:
        leads_back = places.get(link[1], -1) < start
        return "" if leads_back and len(_words(link[2])) <= _LONGEST_MARK else link[2]

    words = _AT_START.sub("", _words(_LINK.sub(without_back, inside))).strip(_BACK_MARKS)
    rest = words.removeprefix(mark)
    if rest != words and not rest[:1].isalnum():
        words = rest.lstrip(" .:)]–—-")
    return words


def _edited(html: str, edits: list[tuple[int, str]]) -> str:
    parts, position = [], 0
    for place, text in sorted(edits, key=lambda edit: edit[0]):
        parts += [html[position:place], text]
        position = place
    return "".join((*parts, html[position:]))


def _words(html: str) -> str:
    return " ".join(unescape(_TAG.sub(_between, html)).split())


def _between(tag: re.Match[str]) -> str:
    return " " if tag[2] in _BLOCKS or tag[2] == "br" else ""
