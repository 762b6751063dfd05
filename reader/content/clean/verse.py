"""Makes paragraphs of poems that are written as preformatted text: verse is no code.

Works on an lxml tree.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

_VERSE = re.compile(r"(?:^|[\s_-])(?:verse|poem|poetry|stanza|lyrics?)(?:$|[\s_-])", re.IGNORECASE)
HINT = re.compile(r"<pre\b[^<>]*(?:verse|poe|stanza|lyric)", re.IGNORECASE)
_NO_BREAK = "\u00a0"


def set_lines(body: Any) -> None:
    """Write the lines of each poem with breaks, as far in as they were written."""
    for element in list(body.iter("pre")):
        if _VERSE.search(element.get("class") or ""):
            element.tag = "p"
            for part in list(element.iter()):
                if part.text:
                    part.text = _broken(part, part.text, 0)
                if part is not element and part.tail:
                    parent = part.getparent()
                    part.tail = _broken(parent, part.tail, parent.index(part) + 1)


def _broken(holder: Any, text: str, at: int) -> str:
    """Answer the first line of a text; the others follow in the holder, each after a break."""
    first, *others = text.replace("\r\n", "\n").split("\n")
    for n, line in enumerate(others):
        bare = line.lstrip(" \t")
        indent = line[: len(line) - len(bare)].expandtabs(4)
        mark = etree.Element("br")
        mark.tail = _NO_BREAK * len(indent) + bare
        holder.insert(at + n, mark)
    return first
