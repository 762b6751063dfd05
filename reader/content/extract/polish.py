"""Takes out of a chosen part of a page what is not the article's, in the order that serves.

It looks at shape, place and links before words of any language. It works on the tree it is given.
"""

from __future__ import annotations

from typing import Any

from reader.addresses import host_of, site_of
from reader.content.extract import edges, lines, links
from reader.content.extract.document import drop
from reader.content.extract.measure import (
    BLOCKS,
    HEADINGS,
    PARAGRAPH,
    letters,
    same_words,
    text_of,
    weigh,
)


def polish(root: Any, *, title: str, address: str) -> None:
    """Take the furniture out of a chosen part; `title` is the article's, `address` the page's."""
    site = site_of(host_of(address))
    lines.wrap(root)
    links.drop_heaps(root)
    _titles(root, title)
    weights = weigh(root)
    links.drop_lists(root, weights, site)
    links.drop_lines(root, weights, site)
    edges.trim(root, site)
    _headings_of_nothing(root)


def _titles(root: Any, title: str) -> None:
    """Drop the title where the text says it again, and any first-rank heading at the start."""
    before = True
    for element in list(root.iter("h1", "h2", "h3", "p")):
        if element.tag == "p":
            text = text_of(element)
            if before and title and letters(text) < 250 and same_words(text, title) > 0.75:
                drop(element)
            elif letters(text) > 2 * PARAGRAPH:
                before = False
            continue
        alike = same_words(text_of(element), title) if title else 0.0
        if alike > 0.75 or (element.tag == "h1" and before):
            drop(element)


def _headings_of_nothing(root: Any) -> None:
    """Drop headings that nothing follows before the next one of their rank or the end."""
    waiting: list[Any] = []
    for element in list(root.iter()):
        if element.tag in HEADINGS:
            if not text_of(element) and not links.has_picture(element):
                drop(element)
                continue
            while waiting and waiting[-1].tag >= element.tag:
                drop(waiting.pop())
            waiting.append(element)
        elif waiting and _speaks(element) and not _in_heading(element):
            waiting.clear()
    for heading in waiting:
        drop(heading)


def _speaks(element: Any) -> bool:
    if element.tag in links.MEDIA:
        return True
    return element.tag in BLOCKS and edges.has_own_words(element)


def _in_heading(element: Any) -> bool:
    return any(parent.tag in HEADINGS for parent in element.iterancestors())
