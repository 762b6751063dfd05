"""A window on two stories: one long enough to come in pieces, one in Hebrew."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model import Author
from tests.desktop.reading.conftest import (
    HOUR,
    NOON,
    Desk,
    Library,
    Opener,
    entry,
    library,
    opened,
)

FERRY = "Ferry crews walk out"
HEBREW = "שביתה במעבורות"
PARAGRAPH = "<p>Paragraph {n}: the café at the quay was full and the sea was empty.</p>"


@pytest.fixture
def stories(library: Library) -> Library:
    """A long story whose last paragraph says “Zürich”, and one with Hebrew points."""
    body = "".join(PARAGRAPH.format(n=n) for n in range(1, 41))
    long = replace(
        entry(FERRY, NOON - HOUR),
        html=f"<p>Crews walked out at dawn. Nobody crossed.</p>{body}<p>They met in Zürich.</p>",
        authors=(Author("Hannah Marsh"),),
    )
    hebrew = replace(
        entry(HEBREW, NOON - 2 * HOUR), html="<p>הַיָּם רֵיק הלילה. השובתים יצאו לרחובות.</p>"
    )
    library.add("Courier", long, hebrew)
    return library


@pytest.fixture
def desk(stories: Library, opened: Opener) -> Desk:
    made = opened(stories)
    made.window.activateWindow()
    made.choose(FERRY)
    return made


__all__ = ["desk", "library", "opened"]
