"""Pictures in a library's media store, as the engine lays them there; for tests and benches."""

from __future__ import annotations

import io
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from hashlib import blake2b
from pathlib import Path

from PIL import Image

from reader.paths import LibraryPaths


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

    def __init__(self, folder: Path) -> None:
        self.paths = LibraryPaths(folder)

    def lay(self, content: bytes) -> str:
        """Lay a file into the media store; answers its hash."""
        name = blake2b(content, digest_size=16).hexdigest()
        self.lay_as(name, content)
        return name

    def lay_as(self, name: str, content: bytes) -> None:
        """Lay a file into the media store under a name, such as that of a thumbnail."""
        path = self.paths.media_file(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    def lead_all(self, names: Sequence[str]) -> None:
        """Give every article one of these files, which have thumbnails, as its lead picture."""
        with closing(sqlite3.connect(self.paths.database)) as raw, raw:
            raw.executemany(
                "INSERT OR IGNORE INTO media(hash, media_type, bytes, width, height, thumbnail)"
                " VALUES(?, 'image/webp', 1000, 160, 160, 1000)",
                [(name,) for name in names],
            )
            articles = [row[0] for row in raw.execute("SELECT id FROM articles")]
            raw.executemany(
                "INSERT OR REPLACE INTO pictures(article, n, address, state, media)"
                " VALUES(?, 0, ?, 'have', ?)",
                [
                    (id, f"https://example.org/{id}.jpg", names[at % len(names)])
                    for at, id in enumerate(articles)
                ],
            )
            raw.execute("UPDATE articles SET lead = 0")

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

    def tell(
        self,
        laid: Sequence[tuple[str, int]],
        size: tuple[int, int],
        rows: Sequence[tuple[str, int, int]],
    ) -> None:
        """Tell of many files (hash, bytes) of a size, and which (hash, article, n) have them."""
        with closing(sqlite3.connect(self.paths.database)) as raw, raw:
            raw.executemany(
                "INSERT OR IGNORE INTO media(hash, media_type, bytes, width, height)"
                " VALUES(?, 'image/webp', ?, ?, ?)",
                [(name, length, *size) for name, length in laid],
            )
            raw.executemany(
                "UPDATE pictures SET state = 'have', media = ? WHERE article = ? AND n = ?", rows
            )

    def want_page(self, article: int, state: str = "wanted", error: str = "") -> None:
        """Let an article want its full text."""
        with closing(sqlite3.connect(self.paths.database)) as raw, raw:
            raw.execute(
                "INSERT INTO ledger(article, kind, state, error) VALUES(?, 'page', ?, ?)",
                (article, state, error),
            )

    def page_text(self, article: int, html: str, *, shown: bool = True) -> None:
        """Let the full text of an article be here."""
        with closing(sqlite3.connect(self.paths.database)) as raw, raw:
            raw.execute(
                "INSERT INTO texts(article, kind, html, plain) VALUES(?, 'page', ?, 'plain')",
                (article, html),
            )
            if shown:
                raw.execute("UPDATE articles SET shown = 'page' WHERE id = ?", (article,))
            raw.execute(
                "UPDATE ledger SET state = 'have' WHERE article = ? AND kind = 'page'", (article,)
            )

    def icon(self, feed: int, content: bytes) -> str:
        """Let a feed have an icon that is here."""
        name = self.lay(content)
        address = f"https://example.org/icon-{feed}.png"
        with closing(sqlite3.connect(self.paths.database)) as raw, raw:
            raw.execute("UPDATE feeds SET icon = ? WHERE id = ?", (address, feed))
            raw.execute(
                "UPDATE icons SET state = 'have', media = ? WHERE address = ?", (name, address)
            )
        return name
