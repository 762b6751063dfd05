"""The pictures of an entry: those of its text, and those that the feed names beside it.

One of them leads: it stands for the article in a list. Which file is fetched for it, and whether
it can be had, is not known here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reader.content.clean.sizes import WIDEST
from reader.model import Picture
from reader.picture_names import without_size
from reader.tracking import is_pixel

MOST_BESIDE = 200  # pictures that are named beside a text
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
    adorns: bool = False  # a banner, which is shown only where it leads


@dataclass(slots=True)
class _Shown:
    """What media that show the same picture come to: the best of them, and all their names."""

    best: Medium
    keys: set[str] = field(default_factory=set)


def with_lead(inside: Sequence[Picture], beside: Sequence[Medium]) -> tuple[Picture, ...]:
    """Answer all pictures of an entry, numbered in order, at most one of them leading.

    Those beside the text follow those inside it. A picture that is named twice is kept once, in
    its best size, with the caption and credit of either.
    """
    pictures = list(inside)
    numbers: dict[str, int] = {}
    for picture in inside if beside else ():
        numbers.setdefault(without_size(picture.address), picture.n)
    lead = -1
    for shown in _best_sizes(beside)[:MOST_BESIDE]:
        medium = shown.best
        n = next((numbers[key] for key in shown.keys if key in numbers), -1)
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
        for key in shown.keys:
            numbers.setdefault(key, n)
        lead = n if lead < 0 else lead
    if lead < 0:
        lead = next((p.n for p in pictures if not _is_small(p)), -1)
    return tuple(replace(p, lead=True) if p.n == lead else p for p in pictures)


def _best_sizes(media: Sequence[Medium]) -> list[_Shown]:
    """Answer the media in order, each picture in the widest size that is not too wide."""
    found: list[_Shown] = []
    places: dict[str, list[_Shown]] = {}
    for medium in media:
        if is_pixel(medium.address, medium.width, medium.height):
            continue
        key = without_size(medium.address)
        # Sizes of one picture differ in their names; what has words of its own is another one.
        kin = places.setdefault(f"group {medium.group}" if medium.group else key, [])
        shown = next((one for one in kin if _may_be(one, medium, key)), None)
        if shown is None:
            shown = _Shown(medium)
            kin.append(shown)
            found.append(shown)
        else:
            shown.best = _better(shown.best, medium)
        shown.keys.add(key)
    return found


def _may_be(shown: _Shown, medium: Medium, key: str) -> bool:
    """Whether a medium of the same group, or the same name, is another size of a picture."""
    if key in shown.keys:
        return True
    return all(
        not said or not too or said == too
        for said, too in ((shown.best.alt, medium.alt), (shown.best.caption, medium.caption))
    )


def _better(before: Medium, medium: Medium) -> Medium:
    """Answer the better size of two, with what is said of either."""
    wider = before.width < medium.width <= WIDEST or before.width > WIDEST > medium.width > 0
    return replace(
        medium if wider else before,
        alt=before.alt or medium.alt,
        caption=before.caption or medium.caption,
        credit=before.credit or medium.credit,
    )


def is_tiny(picture: Picture) -> bool:
    """Whether a picture is claimed to be no larger than a sign."""
    return 0 < picture.width < _SMALL or 0 < picture.height < _SMALL


def _is_small(picture: Picture) -> bool:
    """Whether a picture is too small to lead, as far as its size or its name tells."""
    if not picture.width and _FURNITURE.search(picture.address.rpartition("/")[2]):
        return True
    return is_tiny(picture)
