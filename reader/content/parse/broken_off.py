"""What is whole of an entry in whose middle its document ends.

A transfer that broke off or a file cut by a limit: the text is read as far as it goes, but half
an id, a link, a title or a date would make another entry, which stays when the whole one comes.
"""

from __future__ import annotations

import re

from reader.content.parse.split import Parts, Piece, guid_bytes, link_bytes

_END_OF_ROOT = re.compile(
    rb"</(?:[\w.\-]+:)?(?:rss|rdf|feed|channel)\s*>\s*(?:<!--(?:(?!-->).)*-->\s*)?\Z",
    re.IGNORECASE | re.DOTALL,
)
_MARK = re.compile(rb"<!\[CDATA\[|<!--|<\?|<(/?)([A-Za-z_][\w.:\-]*)")
_REST_OF_TAG = re.compile(rb"(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>")
_ENDS = {b"<![CDATA[": b"]]>", b"<!--": b"-->", b"<?": b"?>"}
_TEXT = re.compile(
    rb"(?!media:|itunes:)(?:[\w.\-]+:)?(?:description|summary|content|encoded|body|div)"
)
_HALF_LETTER = re.compile(
    rb"(?:\]\]?|&(?:amp;)?#?\w{0,10}|[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})\Z"
)
_HALF_TAG = re.compile(rb"(?:<|&lt;)(?:/?[A-Za-z](?:(?!&gt;)[^<>]){0,2000}|/?)\Z")


def trimmed(parts: Parts) -> tuple[Parts, int]:
    """Answer the parts without what is half of their last entry, and whether that costs it (0, 1).

    It stays if it has what its neighbours are known by: an id where they have one, else a link.
    """
    if not parts.pieces or parts.pieces[-1].closed or parts.left_out:
        return parts, 0
    *others, last = parts.pieces
    written = parts.entry(last)
    if _END_OF_ROOT.search(written[-1000:]):
        return parts, 0
    before = parts.body[: last.start]
    whole = _whole(written)
    if not _is_known_by(whole, [parts.entry(piece) for piece in others]):
        return Parts(before, tuple(others)), 1
    body = before + whole
    return Parts(body, (*others, Piece(last.start, len(body), False))), 0


def _is_known_by(whole: bytes, others: list[bytes]) -> bool:
    for name in (guid_bytes, link_bytes):
        if any(name(other) for other in others):
            return bool(name(whole))
    return whole.count(b"<") > 1


def _whole(entry: bytes) -> bytes:
    """Answer an entry's children that have ended, and the text that has begun."""
    stack: list[tuple[bytes, int]] = []
    end, closing = len(entry), b""
    position = 0
    while match := _MARK.search(entry, position):
        mark = match.group()
        if mark in _ENDS:
            found = entry.find(_ENDS[mark], match.end())
            position = found + len(_ENDS[mark])
            if found < 0 and mark == b"<![CDATA[":
                closing = b"]]>"
            elif found < 0:
                end = match.start()
        else:
            rest = _REST_OF_TAG.match(entry, match.end())
            found = position = rest.end() if rest else entry.find(b">", match.end()) + 1
            if not found:
                found, end = -1, match.start()
            else:
                _step(stack, match, is_empty=entry[position - 2 : position] == b"/>")
        if found < 0:
            break
    if len(stack) < 2:
        return entry[:end]
    child, start = stack[1]
    if not _TEXT.fullmatch(child.lower()):
        return entry[:start]
    text = _HALF_LETTER.sub(b"", entry[start:end])
    return entry[:start] + _HALF_TAG.sub(b"", text) + closing


def _step(stack: list[tuple[bytes, int]], tag: re.Match[bytes], *, is_empty: bool) -> None:
    """Keep which elements are open, and where they begin."""
    closes, name = tag.groups()
    if not closes and not is_empty:
        stack.append((name, tag.start()))
        return
    for depth in range(len(stack) - 1, -1, -1) if closes else ():
        if stack[depth][0] == name:
            del stack[depth:]
            return
