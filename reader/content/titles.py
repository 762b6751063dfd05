"""Titles, names and other short texts: one line of text, whatever markup they came in.

Markup goes and entities are read, but a title that merely mentions `a < b` keeps it.
"""

from __future__ import annotations

import html
import re

_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9:\-]*(?:\s[^<>]*)?/?>|<!--.*?-->")
_PAIR = re.compile(
    r"<(em|i|b|strong|span|sup|sub|u|small|font|a|cite|q|mark|p|strike|s|tt|code)(?:\s[^<>]*)?>"
    r"([^<>]*)</\1\s*>",
    re.IGNORECASE,
)
_CHARREF = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|quot|apos|lt|gt|nbsp|[a-z]{2,8});")
_HIDDEN = re.compile("[\u0000-\u001f\u007f-\u009f\u200b\u2028\u2029\ufeff\u00ad]")
LONGEST = 1000  # characters of a title


def title_text(text: str, *, is_html: bool) -> str:
    """Answer a title as one line of text, 1,000 characters at most.

    `is_html` says that the publisher marked it as markup; in other titles only pairs of tags and
    entities that can only be markup gone astray are read as such.
    """
    text = text[: LONGEST * 8]
    if "<" in text:
        if is_html:
            text = _TAG.sub("", text)
        else:
            for _ in range(4):
                text, changed = _PAIR.subn(r"\2", text)
                if not changed:
                    break
    if "&" in text and (is_html or _CHARREF.search(text)):
        text = html.unescape(text)
    return one_line(text)[:LONGEST]


def one_line(text: str) -> str:
    """Answer the text without line breaks, double spaces and letters that cannot be seen."""
    if not text.isascii() or not text.isprintable():
        text = _HIDDEN.sub(_space_or_nothing, text)
    return " ".join(text.split())


def _space_or_nothing(match: re.Match[str]) -> str:
    return " " if match.group() in "\t\n\r\x0b\x0c\x85\u2028\u2029" else ""
