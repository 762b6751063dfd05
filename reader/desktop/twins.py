"""Sees to it that the lead photograph of an article stands once at its beginning.

The feed, the page and what the page names for others often have one picture each, in other sizes
and at other addresses. What the author put into the text goes only where it is the same picture
for certain and has no words of its own: a photograph too many is a blemish, one too few a loss.
Runs in the read lane's thread.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.desktop.likeness import same_look
from reader.model import Article, StoredPicture
from reader.picture_names import same_address, same_name

if TYPE_CHECKING:
    from reader.store import Store

_FIRST = 4  # pictures at the beginning that are looked at, the lead among them
_NUMBER = re.compile(r'<img src="picture:(\d{1,5})"')
_FIGURE = re.compile(r"<figure(?: [^<>]*)?>(?:(?!</?figure\b).)*</figure>", re.DOTALL)
_CAPTION = re.compile(r"<figcaption(?: [^<>]*)?>(.*?)</figcaption>", re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")


def with_lead(store: Store, article: Article, html: str) -> str:
    """The text with the lead picture above it, where it does not stand in the text already.

    Pictures at the beginning that show what the first one shows are left out, or the first one
    is, where one of them has words and it has none.
    """
    pictures = {stored.picture.n: stored for stored in article.pictures}
    inside = [int(n) for n in dict.fromkeys(_NUMBER.findall(html)) if int(n) in pictures]
    lead = article.headline.lead
    ours = lead in pictures and lead not in inside  # whether we put it there, not the author
    if ours:
        inside.insert(0, lead)
        html = f'<img src="picture:{lead}">{html}'
    top = next(iter(inside), -1)
    for other in inside[1:_FIRST]:
        same = _same(store, pictures[top], pictures[other])
        if not same and not (same is None and ours):
            continue
        less = _less(html, pictures[top], pictures[other], ours=ours, sure=bool(same))
        if less == other:
            html = _without(html, other)
        elif less == top:
            html = _replaced(html, top, other)
            top, ours = other, False
    return html


def _same(store: Store, one: StoredPicture, other: StoredPicture) -> bool | None:
    """Whether two pictures are one: where both are here their look decides, else the addresses.

    None where only their names are the same, which are given twice.
    """
    if one.media and one.media == other.media:
        return True
    addresses = one.picture.address, other.picture.address
    named = same_address(*addresses)
    files = store.media.paths([name for name in (one.media, other.media) if name])
    seen = same_look(*files, cut=named) if len(files) == 2 else None
    if seen is not None:
        return seen
    return named or (None if same_name(*addresses) else False)


def _less(html: str, top: StoredPicture, other: StoredPicture, *, ours: bool, sure: bool) -> int:
    """Which of two that show the same says less, -1 where both must stay.

    What the author captioned stays, and what is here never goes for what is not; a lead that is
    `ours` may go with its words where the author has some, and alone goes where it is not `sure`.
    """
    said, too = _words(html, top), _words(html, other)
    if sure and too in ("", said) and (top.media or not other.media):
        return other.picture.n
    may_go = not said or (ours and too)
    return top.picture.n if may_go and (other.media or not top.media) else -1


def _words(html: str, stored: StoredPicture) -> str:
    """What is said of a picture: the caption of its figure, else the one that came with it."""
    figure = _figure_of(html, stored.picture.n)
    spoken = _CAPTION.search(figure[0]) if figure else None
    inside = _TAG.sub("", spoken[1]) if spoken else ""
    return " ".join((inside or stored.picture.caption or stored.picture.credit).split())


def _figure_of(html: str, number: int) -> re.Match[str] | None:
    """The figure around a picture."""
    image = f'<img src="picture:{number}"'
    return next((one for one in _FIGURE.finditer(html) if image in one[0]), None)


def _without(html: str, number: int) -> str:
    """The text without a picture, and without its figure where that holds no other."""
    place = _place(html, number)
    return html if place is None else html[: place.start()] + html[place.end() :]


def _replaced(html: str, number: int, by: int) -> str:
    """The text with another of its pictures in the place of one, each with its figure."""
    found = _place(html, by)
    if found is None:
        return html
    html = html[: found.start()] + html[found.end() :]
    place = _place(html, number)
    return html if place is None else html[: place.start()] + found[0] + html[place.end() :]


def _place(html: str, number: int) -> re.Match[str] | None:
    """A picture with its figure, where that holds no other."""
    figure = _figure_of(html, number)
    if figure and len(_NUMBER.findall(figure[0])) == 1:
        return figure
    return re.search(rf'<img src="picture:{number}"[^<>]*>', html)
