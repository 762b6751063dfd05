"""Pictures that are written into a text are its pictures; what stands for another one is none."""

from __future__ import annotations

import base64
import io
from urllib.parse import quote_from_bytes

import pytest
from PIL import Image

from reader.content.clean import clean_html
from reader.content.clean import embedded as bounds
from reader.content.extract import extract_page

REAL = "https://site.example/real.jpg"


def drawn(width: int, height: int, kind: str = "PNG", colour: str = "#a03010") -> bytes:
    held = io.BytesIO()
    mode = "RGBA" if len(colour) == 9 else "RGB"
    Image.new(mode, (width, height), colour).save(held, kind)
    return held.getvalue()


def written(body: bytes, kind: str = "png") -> str:
    return f"data:image/{kind};base64,{base64.b64encode(body).decode()}"


CHART = drawn(60, 40)
SMALL = written(drawn(20, 15))
BROKEN_LINES = "\n".join(written(CHART)[at : at + 76] for at in range(0, 400, 76))


@pytest.mark.parametrize(
    ("image", "alt"),
    [
        (f'<img src="{written(CHART)}" alt="Chart">', "Chart"),
        (f"<img alt=Chart src={written(CHART)}>", "Chart"),
        (f"<img src='data:image/png,{quote_from_bytes(CHART)}' alt='Chart'>", "Chart"),
        (f'<img src="{BROKEN_LINES}" alt="Chart">', "Chart"),
        (f'<img src="{written(CHART).upper()[:22]}{written(CHART)[22:]}" alt="">', ""),
    ],
    ids=["quoted", "bare", "percent", "broken lines", "capitals"],
)
def test_a_picture_in_the_text_is_a_picture(image: str, alt: str) -> None:
    found = clean_html(f"<p>Words.</p>{image}", base="https://site.example/")
    assert found.html == f'<p>Words.</p><img src="picture:0" alt="{alt}">'
    (picture,), (held,) = found.pictures, found.embedded
    assert held.body == CHART
    assert picture.address == held.address
    assert len(picture.address) < 80


@pytest.mark.parametrize("kind", ["jpeg", "gif", "webp", "avif"])
def test_pictures_of_all_kinds_are_taken(kind: str) -> None:
    body = drawn(60, 40, kind.upper())
    found = clean_html(f'<img src="{written(body, kind)}">', base="")
    assert [held.body for held in found.embedded] == [body]


@pytest.mark.parametrize(
    ("html", "addresses"),
    [
        (f'<img src="{SMALL}" data-src="{REAL}">', [REAL]),
        (f'<img src="{SMALL}" srcset="{SMALL} 1x, {REAL} 2x">', [REAL]),
        (f'<picture><source srcset="{REAL}"><img src="{SMALL}"></picture>', [REAL]),
        (f'<img src="{SMALL}"><noscript><img src="{REAL}"></noscript>', [REAL]),
        (f'<img src="{written(drawn(1, 1))}" alt="A">', []),
        (f'<img src="{written(drawn(40, 30, colour="#00000000"))}" alt="A">', []),
        ('<img src="embedded:00" alt="A">', []),
        ('<img src="data:image/png;base64,AAAABBBB" alt="A">', []),
    ],
    ids=["data-src", "srcset", "picture", "noscript", "pixel", "clear", "not held", "no picture"],
)
def test_what_holds_a_place_is_no_picture(html: str, addresses: list[str]) -> None:
    found = clean_html(f"<p>Words.</p>{html}", base="https://site.example/")
    assert [picture.address for picture in found.pictures] == addresses
    assert not found.embedded


def test_what_is_too_large_is_named_and_not_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "LARGEST", len(CHART) - 1)
    monkeypatch.setattr(bounds, "MOST", 2)
    html = "".join(f'<img src="{written(drawn(60, 40 + n))}">' for n in range(3))
    found = clean_html(f'<img src="{written(CHART)}">{html}', base="")
    assert len(found.pictures) == 2
    assert {len(held.body) for held in found.embedded} == {0}


def test_a_link_never_leads_to_one() -> None:
    found = clean_html(
        f'<p><a href="{written(CHART)}">A</a> <a href="embedded:1">B</a></p>', base=""
    )
    assert found.html == "<p><a>A</a> <a>B</a></p>"
    assert not found.embedded


def test_a_page_has_them_too() -> None:
    words = "<p>" + "Many words about the harbour, its ships, and the people there. " * 8 + "</p>"
    figure = f'<figure><img src="{written(CHART)}"><figcaption>Ships</figcaption></figure>'
    page = f"<html><body><article><h1>Harbour</h1>{words}{words}{figure}{words}</article></body>"
    found = extract_page(page.encode(), address="https://site.example/harbour")
    assert [picture.caption for picture in found.pictures] == ["Ships"]
    assert [held.body for held in found.embedded] == [CHART]
    assert 'src="picture:0"' in found.html
