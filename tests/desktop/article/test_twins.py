"""No photograph stands twice at the beginning of an article, whoever named it."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image, ImageDraw

from reader.desktop.twins import with_lead
from reader.model import Picture, StoredPicture
from tests.desktop.article.conftest import WORDS, Library, Opener, Put, show

CDN = "https://cdn.example/w_800"


def scene(width: int, height: int, *, sun: float, quality: int = 90) -> bytes:
    """A picture with edges of its own, in any size."""
    image = Image.new("RGB", (width, height), "#203860")
    draw = ImageDraw.Draw(image)
    for n in range(9):
        at = (n * 0.37 + sun) % 1
        draw.ellipse(
            (at * width, n * height / 9, (at + 0.3) * width, (n + 2) * height / 9),
            fill=(40 + 23 * n, 200 - 15 * n, 90),
        )
    held = io.BytesIO()
    image.save(held, "WEBP", quality=quality)
    return held.getvalue()


def cut(content: bytes, box: tuple[int, int, int, int]) -> bytes:
    held = io.BytesIO()
    Image.open(io.BytesIO(content)).crop(box).save(held, "WEBP")
    return held.getvalue()


def plain(colour: str) -> bytes:
    held = io.BytesIO()
    Image.new("RGB", (1200, 800), colour).save(held, "WEBP")
    return held.getvalue()


def chart(slope: float) -> bytes:
    """A line in a frame that all charts of a house have."""
    image = Image.new("RGB", (1200, 800), "white")
    draw = ImageDraw.Draw(image)
    for n in range(8):
        draw.line((80, 80 + n * 90, 1120, 80 + n * 90), "#999999", 6)
        draw.rectangle((20, 70 + n * 90, 60, 90 + n * 90), "#333333")
    draw.line((80, 740 - 600 * slope, 1120, 100 + 600 * slope), "#c02020", 30)
    held = io.BytesIO()
    image.save(held, "WEBP")
    return held.getvalue()


def figure(number: int, caption: str = "") -> str:
    said = f"<figcaption>{caption}</figcaption>" if caption else ""
    return f'<figure><img src="picture:{number}" alt="">{said}</figure>'


def text_with_lead(
    folder: Path, html: str, addresses: Sequence[str], contents: Sequence[bytes | None] = (),
    *, lead: int = 0, captions: Sequence[str] = (),
) -> str:  # fmt: skip
    """The text of an article with these pictures; those with content are here."""
    pictures = []
    for n, address in enumerate(addresses):
        content = contents[n] if n < len(contents) else None
        if content is not None:
            (folder / f"{n}").write_bytes(content)
        picture = Picture(n, address, caption=captions[n] if n < len(captions) else "")
        pictures.append(StoredPicture(picture, media="" if content is None else f"{n}"))
    store: Any = SimpleNamespace(
        media=SimpleNamespace(paths=lambda names: [folder / name for name in names])
    )
    article: Any = SimpleNamespace(pictures=pictures, headline=SimpleNamespace(lead=lead))
    return with_lead(store, article, html)


def numbers(html: str) -> list[int]:
    return [int(n) for n in re.findall(r"picture:(\d+)", html)]


def test_the_lead_of_the_feed_is_the_first_picture_of_the_text_by_its_address(
    library: Library, opened: Opener, put: Put
) -> None:
    addresses = "https://a.example/ferry-strike-300x200.jpg", f"{CDN}/ferry-strike.jpg"
    article = put(
        "Twins",
        html=f"<p>{WORDS}</p>{figure(1, 'Crews walk out')}<p>End.</p>",
        pictures=tuple(
            Picture(n, address, width=1200, height=800, lead=n == 0)
            for n, address in enumerate(addresses)
        ),
    )
    desk = opened(library)
    show(desk, article)
    places = desk.window.page.view.pictures._places
    assert [name for _, name in places if "picture" in name] == ["picture:1"]


SEA, TOWN = scene(1200, 800, sun=0.1), scene(1200, 800, sun=0.6)
SEA_SMALL, SEA_CUT = scene(640, 424, sun=0.1, quality=55), cut(SEA, (75, 0, 1125, 800))
OWN = "https://a.example/sea.jpg", "https://a.example/sea-640x424.jpg", "https://a.example/x.jpg"
ELSE = "https://a.example/1.jpg", "https://a.example/two", "https://a.example/three"


@pytest.mark.parametrize(
    ("html", "addresses", "contents", "left"),
    [
        (figure(1) + figure(2), OWN, (), [0, 2]),
        (figure(1, "Said") + figure(2), OWN, (), [1, 2]),
        (figure(0) + figure(1) + figure(2), OWN, (), [0, 2]),
        (f"<p>{WORDS}</p>{figure(0)}{figure(1, 'Said')}", OWN, (), [1]),
        (figure(1) + figure(2), OWN, (None, SEA_SMALL), [1, 2]),
        (figure(1) + figure(2), ELSE, (SEA, SEA_SMALL, TOWN), [0, 2]),
        (figure(1, "Said") + figure(2), ELSE, (SEA, SEA_SMALL, TOWN), [1, 2]),
        (figure(1), OWN, (SEA, SEA_CUT), [0]),
        (figure(1) + figure(2), ELSE, (SEA, SEA), [0, 2]),
    ],
)
def test_no_photograph_leads_twice(
    tmp_path: Path, html: str, addresses: tuple[str, ...], contents: tuple[bytes, ...],
    left: list[int],
) -> None:  # fmt: skip
    assert numbers(text_with_lead(tmp_path, html, addresses, contents)) == left


ESSAY = [f"https://a.example/up/wedding-{n}.jpg" for n in (1234, 1235, 1236, 1237)]
FIGURES = [f"https://a.example/{folder}/figure.png" for folder in "ab"]
FERRIES = [f"https://{host}.example/ferry-strike.jpg" for host in "ab"]
SHEET, OTHER_SHEET = chart(0.2), chart(0.7)


@pytest.mark.parametrize(
    ("html", "addresses", "contents"),
    [
        ("".join(map(figure, range(4))), ESSAY, ()),
        ("".join(figure(n, f"P{n}") for n in range(4)), ESSAY, ()),
        (figure(0) + figure(1), FIGURES, ()),
        (figure(1), FIGURES, ()),
        (figure(0) + figure(1), ["https://a.example/d?f=1", "https://a.example/d?f=2"], ()),
        # The look has a veto, and plain or alike pictures are not taken for one.
        (figure(0) + figure(1), OWN[:2], (SEA, TOWN)),
        (figure(1), FERRIES, (SEA, TOWN)),
        (figure(1), ELSE[:2], (plain("#aa2222"), plain("#2222aa"))),
        (figure(1), ELSE[:2], (SHEET, OTHER_SHEET)),
        # Names alone never take a picture of the author's out of the text.
        (figure(0) + figure(1), FERRIES, ()),
        # What the author says of a picture stays with it.
        (figure(0, "At noon") + figure(1, "At dusk"), OWN[:2], (SEA, SEA_SMALL)),
        (figure(1, "Not here yet"), OWN[:2], (SEA, None)),
    ],
)  # fmt: skip
def test_different_photographs_all_stay(
    tmp_path: Path, html: str, addresses: list[str], contents: tuple[bytes, ...]
) -> None:
    found = text_with_lead(tmp_path, html, addresses, contents)
    assert numbers(found) == list(range(len(addresses)))
    assert found.endswith(html)


def test_a_captioned_figure_comes_to_the_place_of_the_lead_that_it_repeats(tmp_path: Path) -> None:
    html = f"<p>{WORDS}</p>{figure(1, 'The quay')}<p>End.</p>"
    found = text_with_lead(tmp_path, html, OWN[:2], captions=("From the feed", ""))
    assert found == f"{figure(1, 'The quay')}<p>{WORDS}</p><p>End.</p>"
