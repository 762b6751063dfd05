"""Sees to it that no photograph stands twice at the beginning of an article.

The feed, the page and what the page names for others often have one picture each, in other sizes
and at other addresses. Runs in the read lane's thread.
"""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from reader.desktop.likeness import same_address, same_look
from reader.model import Article, StoredPicture

if TYPE_CHECKING:
    from reader.store import Store

_FIRST = 4  # pictures of a text that are compared
_NUMBER = re.compile(r'<img src="picture:(\d{1,5})"')


def with_lead(store: Store, article: Article, html: str) -> str:
    """The text with the lead picture above it, where it does not stand in the text already.

    Of two that show the same at the beginning, the one that says less is left out.
    """
    by_number = {stored.picture.n: stored for stored in article.pictures}
    lead = article.headline.lead
    inside = [int(n) for n in dict.fromkeys(_NUMBER.findall(html)) if int(n) in by_number]
    if lead in by_number and lead not in inside:
        html = f'<img src="picture:{lead}">{html}'
        inside.insert(0, lead)
    gone: set[int] = set()
    for first, second in combinations(inside[:_FIRST], 2):
        if {first, second} & gone or not _same(store, by_number[first], by_number[second]):
            continue
        less = first if _says(by_number[first]) < _says(by_number[second]) else second
        gone.add(less)
        html = _without(html, less)
        if less == first:  # what stays takes the place above
            html = _raised(html, second) if first == lead else html
    return html


def _same(store: Store, one: StoredPicture, other: StoredPicture) -> bool:
    if one.media and one.media == other.media:
        return True
    if same_address(one.picture.address, other.picture.address):
        return True
    files = store.media.paths([name for name in (one.media, other.media) if name])
    return len(files) == 2 and same_look(*files)


def _says(stored: StoredPicture) -> tuple[bool, bool, bool]:
    """How much a picture tells: what is here and has a caption says most."""
    picture = stored.picture
    return bool(stored.media), bool(picture.caption), bool(picture.credit)


def _without(html: str, number: int) -> str:
    """The text without a picture, and without its figure where that holds no other."""
    image = rf'<img src="picture:{number}"[^<>]*>'
    inside = rf"(?:(?!</?figure\b|<img\b).)*{image}(?:(?!</?figure\b|<img\b).)*"
    html, count = re.subn(rf"<figure(?: [^<>]*)?>{inside}</figure>", "", html, flags=re.DOTALL)
    return html if count else re.sub(image, "", html)


def _raised(html: str, number: int) -> str:
    """The text with a picture above all else, with its figure if it has one."""
    figure = re.compile(
        rf'<figure(?: [^<>]*)?>(?:(?!</figure>).)*<img src="picture:{number}"[^<>]*>'
        r"(?:(?!</figure>).)*</figure>",
        re.DOTALL,
    )
    found = figure.search(html) or re.search(rf'<img src="picture:{number}"[^<>]*>', html)
    if found is None:
        return html
    return found.group() + html[: found.start()] + html[found.end() :]
