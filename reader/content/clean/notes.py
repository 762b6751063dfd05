"""Puts the number of a footnote into the line of its note, where it stands by itself.

Works on an lxml tree; what a footnote is and says is found out where it is shown.
"""

from __future__ import annotations

from typing import Any

from reader.content.clean.captions import text_of

HINT = "footnote"
_LONGEST = 4  # characters of a number
_BLOCKS = ("div", "p")
_NO_BREAK = "\u00a0"


def join_numbers(body: Any) -> None:
    """Move each link that is the number of the block right after it into that block."""
    for link in list(body.iter("a")):
        block = link.getnext()
        if (
            block is None
            or block.tag not in _BLOCKS
            or link.getparent().tag not in ("div", "li", "td", "section")
            or "#" not in (link.get("href") or "")
            or not 0 < len(text_of(link)) <= _LONGEST
            or (link.tail or "").strip()
        ):
            continue
        line = next(block.iter("p"), block)
        link.tail, line.text = _NO_BREAK + (line.text or "").lstrip(), None
        line.insert(0, link)
