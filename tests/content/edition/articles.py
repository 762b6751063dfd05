"""Articles as the library gives them, made up for editions."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image

from reader.model import Article, Author, Headline, Picture, Plate, Precision, StoredPicture


def article(html: str, **more: Any) -> Article:
    """An article with a text, signed and dated; `pictures` are its Picture rows."""
    pictures: tuple[Picture, ...] = more.pop("pictures", ())
    title = more.pop("title", "Ferry strike closes the strait")
    headline = Headline(
        1, 1, title, "The Courier", "", "Begins", 0, 0, 0, Precision.MINUTE, False, False
    )
    given: dict[str, Any] = {
        "guid": "",
        "address": "https://courier.example/strait?a=1&b=2",
        "deck": "",
        "plain": "",
        "language": "en",
        "direction": "",
        "authors": (Author("Ann Marsh"), Author("Bo Reed")),
        "enclosures": (),
        "tags": (),
        "updated": None,
        "fetched": 0,
        "comments_address": "",
        "comments_count": 0,
        "site": "",
    }
    return Article(
        headline=headline,
        html=html,
        pictures=tuple(StoredPicture(p, "have", "0" * 64) for p in pictures),
        **given | more,
    )


def plate(width: int = 300, height: int = 200) -> Plate:
    """A picture as editions hold them."""
    written = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(written, "JPEG")
    return Plate(written.getvalue(), width, height)
