"""Where a text has a place for the box of related coverage. Pure; knows no Qt.

Between two paragraphs of prose, or before the heading between them: not in a poem, not between a
heading and what it is above, not before a list, a picture or the notes.
"""

from __future__ import annotations

from collections.abc import Sequence

_VERSE = 60  # letters; shorter lines that are broken on purpose are verse or an address
_NOTE = '<p><a name="n-'


def is_prose(block: str) -> bool:
    """Whether a block of HTML is a paragraph of running text."""
    if not block.startswith("<p>") or block.startswith(_NOTE):
        return False
    breaks = block.count("<br/>")
    return breaks < 2 or len(block) > _VERSE * (breaks + 1)


def place_before(block: str, above: Sequence[str]) -> int | None:
    """Where among the blocks `above` one the box may stand, if one that is prose comes next."""
    if not is_prose(block):
        return None
    at = len(above)
    while at and above[at - 1].startswith("<h"):
        at -= 1
    return at if at and is_prose(above[at - 1]) else None
