"""Articles with pictures whose files are in the media store, as the engine would lay them there."""

from __future__ import annotations

import io
import sqlite3
from collections.abc import Callable
from contextlib import closing
from hashlib import blake2b
from pathlib import Path

import pytest
from PIL import Image

from reader.model import Entry, Picture
from reader.paths import LibraryPaths
from tests.desktop.reading.conftest import NOON, Desk, Library, desk, library, news, opened

__all__ = ["Files", "desk", "files", "illustrated", "library", "news", "opened"]


def picture_bytes(
    colour: str, width: int, height: int, *, frames: int = 1, lossless: bool = True
) -> bytes:
    """A WebP file of one colour; of several frames, each of another shade."""
    held = io.BytesIO()
    first = Image.new("RGB", (width, height), colour)
    for n in range(12):  # or the file would be too small for Qt to know it by its first bytes
        first.putpixel((n, 0), (20 * n, 0, 5 * n))
    others = [Image.new("RGB", (width, height), (40 * n, 90, 90)) for n in range(1, frames)]
    if others:
        first.save(
            held, "WEBP", save_all=True, append_images=others, duration=40, lossless=lossless
        )
    else:
        first.save(held, "WEBP", lossless=lossless)
    return held.getvalue()


class Files:
    """The media store of a library, and the rows that lead to it."""

    def __init__(self, library: Library) -> None:
        self.paths = LibraryPaths(library.folder)

    def lay(self, content: bytes) -> str:
        """Lay a file into the media store; answers its hash."""
        name = blake2b(content, digest_size=16).hexdigest()
        path = self.paths.media / name[:2] / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return name

    def arrive(self, article: int, n: int, content: bytes, *, animated: bool = False) -> str:
        """Let the n-th picture of an article be here."""
        name = self.lay(content)
        size = Image.open(io.BytesIO(content)).size
        with closing(sqlite3.connect(self.paths.database)) as raw, raw:
            raw.execute(
                "INSERT OR IGNORE INTO media(hash, media_type, bytes, width, height, animated)"
                " VALUES(?, 'image/webp', ?, ?, ?, ?)",
                (name, len(content), *size, animated),
            )
            raw.execute(
                "UPDATE pictures SET state = 'have', media = ? WHERE article = ? AND n = ?",
                (name, article, n),
            )
        return name

    def fail(self, article: int, n: int, code: str, params: str = "", next_try: int = 0) -> None:
        """Let the n-th picture of an article have failed."""
        with closing(sqlite3.connect(self.paths.database)) as raw, raw:
            raw.execute(
                "UPDATE pictures SET state = 'failed', error = ?, error_params = ?, attempts = 1,"
                " next_try = ? WHERE article = ? AND n = ?",
                (code, params, next_try, article, n),
            )


@pytest.fixture
def files(library: Library) -> Files:
    return Files(library)


WORDS = "The harbour master reads the tide tables every morning before he writes. " * 6

Illustrated = Callable[..., int]


@pytest.fixture
def illustrated(library: Library) -> Illustrated:
    """Puts an article with so many pictures into the library; answers its id."""

    def put(
        name: str, *sizes: tuple[int, int], caption: str = "", credit: str = "", gap: int = 2
    ) -> int:
        raw = blake2b(name.encode(), digest_size=8).digest()
        between = "".join(f"<p>{WORDS}</p>" for _ in range(gap))
        html = "".join(f'<img src="picture:{n}">{between}' for n in range(len(sizes)))
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
            html=f"<p>{WORDS}</p>{html}",
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
