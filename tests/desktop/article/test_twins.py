"""No photograph stands twice at the beginning of an article, whoever named it."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageDraw

from reader.desktop.likeness import same_address
from reader.model import Picture
from tests.desktop.article.conftest import WORDS, Files, Library, Opener, Put, show

CDN = "https://cdn.example/w_800"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://a.example/ferry-strike-300x200.jpg", "https://a.example/ferry-strike.jpg", True),
        ("https://a.example/ferry-strike.jpg?w=480", "https://b.example/x/ferry-strike.webp", True),
        (f"{CDN}/ferry-strike_large.jpg", "https://a.example/ferry-strike@2x.jpg", True),
        (
            "https://r.example/i?url=https%3A%2F%2Fa.example%2Fharbour.jpg&w=9",
            "https://a.example/harbour-1024x683.png",
            True,
        ),
        ("https://a.example/ferry-strike.jpg", "https://a.example/ferry-crews.jpg", False),
        ("https://a.example/1/image.jpg", "https://a.example/2/image.jpg", False),
        ("https://a.example/1/photo-2.jpg", "https://a.example/2/photo-2.jpg", False),
    ],
)
def test_addresses_of_one_picture(one: str, other: str, same: bool) -> None:
    assert same_address(one, other) is same


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


def figure(number: int) -> str:
    return f'<figure><img src="picture:{number}" alt=""><figcaption>P{number}</figcaption></figure>'


def shown(
    library: Library, files: Files, opened: Opener, put: Put, addresses: tuple[str, ...], html: str,
    contents: tuple[bytes, ...] = (), captions: tuple[str, ...] = ("", "", ""),
) -> list[str]:  # fmt: skip
    """The pictures in the page of an article whose first picture leads, in order."""
    pictures = tuple(
        Picture(n, address, width=1200, height=800, lead=n == 0, caption=captions[n])
        for n, address in enumerate(addresses)
    )
    article = put("Twins", html=html, pictures=pictures)
    for n, content in enumerate(contents):
        files.arrive(article, n, content)
    desk = opened(library)
    show(desk, article)
    return [name for _, name in desk.window.page.view.pictures._places if "picture" in name]


def test_the_lead_of_the_feed_is_the_first_picture_of_the_text_by_its_address(
    library: Library, files: Files, opened: Opener, put: Put
) -> None:
    addresses = ("https://a.example/ferry-strike-300x200.jpg", f"{CDN}/ferry-strike.jpg")
    html = f"<p>{WORDS}</p>{figure(1)}<p>End.</p>"
    found = shown(library, files, opened, put, addresses, html, captions=("", "Crews walk out", ""))
    assert found == ["picture:1"]


def test_pictures_that_look_the_same_are_one(
    library: Library, files: Files, opened: Opener, put: Put
) -> None:
    addresses = ("https://a.example/1.jpg", "https://a.example/two", "https://a.example/three")
    html = f"<p>{WORDS}</p>{figure(1)}<p>{WORDS}</p>{figure(2)}"
    contents = (
        scene(1200, 800, sun=0.1),
        scene(640, 424, sun=0.1, quality=55),
        scene(1200, 800, sun=0.6),
    )
    found = shown(library, files, opened, put, addresses, html, contents)
    assert found == ["picture:0", "picture:2"]


def test_plain_pictures_of_one_shape_are_not_taken_for_one(
    library: Library, files: Files, opened: Opener, put: Put
) -> None:
    plain = []
    for colour in ("#aa2222", "#2222aa"):
        held = io.BytesIO()
        Image.new("RGB", (1200, 800), colour).save(held, "WEBP")
        plain.append(held.getvalue())
    addresses = ("https://a.example/1.jpg", "https://a.example/2.jpg")
    found = shown(library, files, opened, put, addresses, figure(1), tuple(plain))
    assert found == ["picture:0", "picture:1"]
