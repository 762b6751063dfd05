"""Writes pictures that stand for letters as these: emoji, smileys, formulas in TeX.

They are known by what their markup or their address calls them, and only where they say which
letters they are. Of a picture that is written into the text itself, and not fetched, its words
stay. Works on an lxml tree.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from reader.content.clean.tree import remove, say_before

_EMOJI_CLASS = re.compile(r"(?:^|[\s_-])(?:emoji|wp-smiley|smiley|emoticon|twemoji)(?:$|[\s_-])")
_FORMULA_CLASS = re.compile(
    r"(?:^|[\s_-])(?:latex|tex|texrender|ql-img-(?:inline|displayed)-formula|mathtex"
    r"|mwe-math-fallback-image-\w+)(?:$|[\s_-])",
    re.IGNORECASE,
)
_EMOJI_PLACE = re.compile(r"/(?:emoji|twemoji|smilies|emoticons)/", re.IGNORECASE)
_FORMULA_PLACE = re.compile(
    r"latex\.php\?|latex\.codecogs\.com|/math/render/(?:svg|png)/|chart\.apis\.google.*cht=tx|/mathtex"
    r"|render\.githubusercontent\.com/render/math",
    re.IGNORECASE,
)
HINT = re.compile(
    r"<img\b[^<>]*?(?:emoji|smil|emoticon|latex|\btex\b|mathtex|mwe-math|math/render|render/math|\bdata:)",
    re.IGNORECASE,
)
_LONGEST_EMOJI = 40  # characters


def write(body: Any) -> None:
    """Put words into the place of every picture that stands for letters."""
    for image in list(body.iter("img")):
        words = " ".join((image.get("alt") or "").split())
        names, source = image.get("class") or "", image.get("src") or ""
        if not words or image.getparent() is None:
            continue
        if _FORMULA_CLASS.search(names) or _FORMULA_PLACE.search(source):
            made = etree.Element("code")
            made.text, made.tail = words, image.tail
            image.getparent().replace(image, made)
        elif source.startswith("data:") or (
            len(words) <= _LONGEST_EMOJI
            and (_EMOJI_CLASS.search(names) or _EMOJI_PLACE.search(source))
        ):
            say_before(image, words)
            remove(image)
