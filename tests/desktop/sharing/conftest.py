"""A window on a few stories, a system that notes what it was to open, and a network to switch."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

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

HEBREW = "שביתה במעבורות & “הים ריק”"


@pytest.fixture
def stories(library: Library) -> Library:
    """Two stories: one with an author, in Hebrew, and a link that tracks; one without any link."""
    first = replace(
        entry(HEBREW, NOON - HOUR),
        address="https://courier.example/a?id=7&utm_source=rss",
        html="<p>Crews walked out. The sea is empty tonight.</p>",
        authors=(Author("Hannah Marsh", email="hannah@courier.example"),),
        comments_address="https://courier.example/a/comments",
    )
    second = replace(entry("Harbour 2", NOON - 2 * HOUR), address="")
    library.add("Courier", first, second)
    return library


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Addresses that the system was given to open, as they are written."""
    seen: list[str] = []

    def take(url: QUrl) -> bool:
        seen.append(bytes(url.toEncoded().data()).decode())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return seen


@pytest.fixture
def desk(stories: Library, opened: Opener) -> Desk:
    made = opened(stories)
    made.choose(HEBREW)
    return made


__all__ = ["desk", "library", "opened"]
