"""Fresh short articles in any number, for when the newsroom is asked to publish more.

The words stand in `resources/demo/bulletins/<language>.txt`: blocks parted by empty lines, each a
title, a deck, the words for a picture of the sea, and paragraphs, a line
each. `{n}` becomes the running number.
"""

from __future__ import annotations

from functools import cache

from reader.assets import resource
from reader.demo.articles import Article, Picture
from reader.demo.outlets import Outlet


@cache
def _blocks(language: str) -> tuple[tuple[str, ...], ...]:
    text = resource(f"demo/bulletins/{language}.txt").read_text(encoding="utf-8")
    return tuple(tuple(block.splitlines()) for block in text.strip().split("\n\n"))


def bulletin(outlet: Outlet, number: int, moment: float) -> Article:
    """The bulletin of that running number in the outlet's language, published at `moment`."""
    blocks = _blocks(outlet.language)
    lines = [line.replace("{n}", str(number)) for line in blocks[number % len(blocks)]]
    title, deck, alt, *paragraphs = lines
    return Article(
        outlet=outlet.key,
        slug=f"bulletin-{number}",
        title=title,
        deck=deck,
        writers=(outlet.writers[0].name,),
        section=outlet.sections[0],
        tags=("bulletin",),
        event="",
        picture=Picture(f"sea-day-{number % 100}.jpg", alt, alt, outlet.name),
        audio="",
        body="\n\n".join(paragraphs),
        comments=(),
        published=moment,
        updated=moment,
    )
