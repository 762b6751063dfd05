"""Reads the character references in an attribute's value as browsers do.

Other than in text an ampersand there is mostly one of an address: `?a=1&section=2` holds no §.
Which attributes a tag has is not known here.
"""

from __future__ import annotations

import html
import re
from html.entities import html5

__all__ = ["attribute_text"]

_REFERENCE = re.compile(r"&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|([A-Za-z][A-Za-z0-9]*;?)(=?))")


def attribute_text(written: str) -> str:
    """Answer the text that an attribute's value means.

    A name without its semicolon that a letter, a digit or `=` follows is no reference.
    https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
    """
    return _REFERENCE.sub(_meant, written) if "&" in written else written


def _meant(match: re.Match[str]) -> str:
    name, equals = match.groups()
    if name is None:
        return html.unescape(match.group())
    if equals and not name.endswith(";"):
        return match.group()
    return html5[name] + equals if name in html5 else match.group()
