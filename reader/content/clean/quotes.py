"""Tells pull quotes from the text they are pulled out of, so that they can be set as such.

What stays of one is a blockquote of the class "pull"; no other class stays of anything.
"""

from __future__ import annotations

import re
from typing import Any

PULL = "pull"
_NAMED = re.compile(
    r"(?:^|[\s_-])pull(?:ed)?[-_]?(?:quote\w*)?(?:$|[\s_-])|pull-?quote", re.IGNORECASE
)
_HOLDERS = ("aside", "blockquote", "div", "figure", "p", "section", "span")
LONGEST = 500  # letters


def is_pull_quote(element: Any) -> bool:
    """Whether an lxml element is named a pull quote and is as short as one."""
    if element.tag not in _HOLDERS or not _NAMED.search(element.get("class") or ""):
        return False
    return (
        0 < len("".join(element.itertext()).strip()) <= LONGEST and element.find(".//img") is None
    )


def mark(body: Any) -> None:
    """Make of each pull quote in a tree a blockquote that is known as one."""
    for element in list(body.iter(*_HOLDERS)):
        if element.getparent() is None or not is_pull_quote(element):
            continue
        if any(above.get("class") == PULL for above in element.iterancestors("blockquote")):
            continue
        for inner in list(element.iter("blockquote")):
            if inner is not element:
                inner.tag = "div"
        element.tag = "blockquote"
        element.attrib.clear()
        element.set("class", PULL)
