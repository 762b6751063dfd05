"""Shows the pictures that a feed names beside a text: all but the lead as figures below it.

Feeds of photographs name theirs nowhere else. Which pictures there are, and which of them leads,
is decided in `lead`; the lead stands above the text wherever one is read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from html import escape

from reader.content.lead import Medium, is_tiny
from reader.model import Picture

_FILE_NAME = re.compile(r"\S*[\d_.]\S*")  # that cameras and programs give: IMG_1234


def with_captions(
    pictures: Sequence[Picture], inside: int, *, title: str, plain: str
) -> tuple[Picture, ...]:
    """Answer the pictures, of which the first `inside` are in the text, saying nothing twice.

    Where several stand beside it each has its title for want of a caption; what is said of all of
    them, or by the entry itself, is not said again with each.
    """
    if len(pictures) - inside < 2:
        return tuple(pictures)
    said = {"", *map(_one_line, (title, plain, *plain.split("\n\n")))}
    found = list(pictures[:inside])
    for picture in pictures[inside:]:
        words = picture.caption or ("" if _FILE_NAME.fullmatch(picture.alt) else picture.alt)
        known = _one_line(words)
        if known in said:
            words = ""
        said.add(known)
        found.append(replace(picture, caption=words))
    return tuple(found)


def figures(pictures: Sequence[Picture], inside: int, media: Sequence[Medium]) -> str:
    """Answer the HTML of those beside the text that do not lead, "" for none."""
    banners = {medium.address for medium in media if medium.adorns}
    beside = (
        one
        for one in pictures[inside:]
        if not one.lead and not is_tiny(one) and one.address not in banners
    )
    return "".join(_figure(picture) for picture in beside)


def _figure(picture: Picture) -> str:
    words = " ".join(filter(None, (picture.caption, picture.credit)))
    said = f"<figcaption>{escape(words)}</figcaption>" if words else ""
    size = "".join(
        f' {name}="{pixels}"'
        for name, pixels in (("width", picture.width), ("height", picture.height))
        if pixels
    )
    return (
        f'<figure><img src="picture:{picture.n}" alt="{escape(picture.alt)}"{size}>{said}</figure>'
    )


def _one_line(words: str) -> str:
    return " ".join(words.split()).casefold()
