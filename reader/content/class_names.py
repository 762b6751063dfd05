"""Reads class names and ids word by word: "postMeta related-links" is post, meta, related, links.

So a word inside another means nothing. What the words mean, those who ask know.
"""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_STATE = re.compile(r"(?:has|no|not|with|is|js|hide|show|wp-image|wf|u)[-_]", re.IGNORECASE)
LONGEST = 80  # characters of a name that was written by somebody
MOST = 20  # names of one element that are read


@lru_cache(maxsize=8192)
def words_of_name(name: str) -> tuple[str, ...]:
    """Answer the words of one name, in lower case."""
    return tuple(word.lower() for word in _WORD.findall(name))


def names_of(value: str) -> list[str]:
    """Answer the names in a class attribute that say what an element is, not how it fares."""
    return [
        name for name in value.split()[:MOST] if len(name) <= LONGEST and not _STATE.match(name)
    ]
