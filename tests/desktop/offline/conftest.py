"""Articles with pictures whose files are in the media store, as the engine would lay them there."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path

import pytest

from reader.model import Entry, Picture
from reader.paths import LibraryPaths
from tests.desktop.offline.media_files import Files
from tests.desktop.reading.conftest import NOON, Desk, Library, desk, library, news, opened

__all__ = ["Files", "desk", "files", "illustrated", "library", "news", "opened"]


@pytest.fixture
def files(library: Library) -> Files:
    return Files(library.folder)


WORDS = "The harbour master reads the tide tables every morning before he writes. " * 6

Illustrated = Callable[..., int]


@pytest.fixture
def illustrated(library: Library) -> Illustrated:
    """Puts an article with so many pictures into the library; answers its id."""

    def put(
        name: str,
        *sizes: tuple[int, int],
        caption: str = "",
        credit: str = "",
        gap: int = 2,
        html: bool = True,
    ) -> int:
        raw = blake2b(name.encode(), digest_size=8).digest()
        between = "".join(f"<p>{WORDS}</p>" for _ in range(gap))
        shown = range(len(sizes)) if html else ()
        body = "".join(f'<img src="picture:{n}">{between}' for n in shown)
        pictures = tuple(
            Picture(
                n,
                f"https://example.org/{name}-{n}.jpg",
                f"View {n}",
                caption=caption,
                credit=credit,
                width=width,
                height=height,
                lead=n == 0,
            )
            for n, (width, height) in enumerate(sizes)
        )
        entry = Entry(
            identity=f"guid:{name}",
            raw_hash=raw,
            content_hash=raw,
            guid=name,
            address=f"https://example.org/{name}",
            title=name,
            html=f"<p>{WORDS}</p>{body}",
            plain=WORDS,
            snippet=WORDS[:200],
            pictures=pictures,
            published=NOON - 60,
        )
        library.add("Pictures", entry)
        return library.changes.new[0]

    return put


def colour_at(desk: Desk, name: str) -> str:
    """The colour in the middle of a picture of the page, as it is painted."""
    view = desk.window.page.view
    slot = view.pictures.objects.slots[name]
    image = view.viewport().grab().toImage()
    middle = view.pictures._on_screen(slot).center()
    ratio = image.devicePixelRatio()
    return image.pixelColor(round(middle.x() * ratio), round(middle.y() * ratio)).name()


def media_folder(library: Library) -> Path:
    return LibraryPaths(library.folder).media
