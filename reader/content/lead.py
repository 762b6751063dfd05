"""The pictures of an entry: those of its text, and those that the feed names beside it.

One of them leads: it stands for the article in a list. Which file is fetched for it, and whether
it can be had, is not known here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.content.clean.sizes import WIDEST
from reader.model import Picture
from reader.picture_names import without_size
from reader.tracking import is_pixel

MOST_BESIDE = 20  # pictures that are named beside a text
_SMALL = 100  # pixels: what is claimed to be narrower or lower does not lead
_FURNITURE = re.compile(
    r"icon|logo|badge|avatar|sprite|button|spacer|emoji|smiley|facebook|twitter|flattr|share",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Medium:
    """A picture that a feed names beside a text; width and height in pixels, 0 for unknown."""

    address: str
    width: int = 0
    height: int = 0
    alt: str = ""
    caption: str = ""
    credit: str = ""
    group: int = 0  # media of one group show the same picture; 0 for none


def with_lead(inside: Sequence[Picture], beside: Sequence[Medium]) -> tuple[Picture, ...]:
    """Answer all pictures of an entry, numbered in order, at most one of them leading.

    Those beside the text follow those inside it. A picture that is named twice is kept once, in
    its best size, with the caption and credit of either.
    """
    pictures = list(inside)
    lead = -1
    for medium in _best_sizes(beside)[:MOST_BESIDE]:
        key = without_size(medium.address)
        n = next((p.n for p in pictures if without_size(p.address) == key), -1)
        if n < 0:
            n = len(pictures)
            pictures.append(
                Picture(
                    n=n,
                    address=medium.address,
                    alt=medium.alt,
                    caption=medium.caption,
                    credit=medium.credit,
                    width=medium.width,
                    height=medium.height,
                )
            )
        else:
            there = pictures[n]
            pictures[n] = replace(
                there,
                caption=there.caption or medium.caption,
                credit=there.credit or medium.credit,
            )
        lead = n if lead < 0 else lead
    if lead < 0:
        lead = next((p.n for p in pictures if not _is_small(p)), -1)
    return tuple(replace(p, lead=True) if p.n == lead else p for p in pictures)


def _best_sizes(media: Sequence[Medium]) -> list[Medium]:
    """Answer the media in order, each picture in the widest size that is not too wide."""
    best: dict[str, Medium] = {}
    for medium in media:
        if is_pixel(medium.address, medium.width, medium.height):
            continue
        key = f"group {medium.group}" if medium.group else without_size(medium.address)
        before = best.get(key)
        if before is None:
            best[key] = medium
            continue
        wider = before.width < medium.width <= WIDEST or before.width > WIDEST > medium.width > 0
        chosen = medium if wider else before
        best[key] = replace(
            chosen,
            alt=before.alt or medium.alt,
            caption=before.caption or medium.caption,
            credit=before.credit or medium.credit,
        )
    return list(best.values())


def _is_small(picture: Picture) -> bool:
    """Whether a picture is too small to lead, as far as its size or its name tells."""
    if not picture.width and _FURNITURE.search(picture.address.rpartition("/")[2]):
        return True
    return 0 < picture.width < _SMALL or 0 < picture.height < _SMALL
