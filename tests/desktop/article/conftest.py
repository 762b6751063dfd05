"""One article in a window, with whatever a test wants to be in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from hashlib import blake2b

import pytest

from reader.model import Entry
from tests.desktop.offline.media_files import Files
from tests.desktop.reading.conftest import NOON, Desk, Library, Opener, desk, library, news, opened

__all__ = ["NOON", "Desk", "Files", "Library", "Opener", "Put", "desk", "library", "news", "opened"]

WORDS = "The harbour master reads the tide tables every morning before he writes. " * 5
Put = Callable[..., int]


@pytest.fixture
def files(library: Library) -> Files:
    return Files(library.folder)


@pytest.fixture
def put(library: Library) -> Put:
    """Puts an article into the library, in the feed of a name; answers its id."""

    def put_one(title: str, feed: str = "Harbour Post", **values: object) -> int:
        raw = blake2b(repr((title, values)).encode(), digest_size=8).digest()
        made = Entry(
            identity=f"guid:{title}",
            raw_hash=raw,
            content_hash=raw,
            guid=title,
            address=f"https://example.org/{blake2b(title.encode(), digest_size=8).hexdigest()}",
            title=title,
            html=f"<p>{WORDS}</p>",
            plain=WORDS,
            snippet=WORDS[:200],
            published=NOON - 3600,
        )
        library.add(feed, replace(made, **values))  # type: ignore[arg-type]
        return (library.changes.new + library.changes.updated)[0]

    return put_one


def show(desk: Desk, article: int) -> str:
    """Open an article; answers its page as text."""
    desk.parts.opening.open_article(article)
    desk.settle()
    return desk.window.page.view.toPlainText()
