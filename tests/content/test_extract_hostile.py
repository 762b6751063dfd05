"""Pages that are made to hurt: each is read within bounds, and none breaks the digester."""

from __future__ import annotations

import time

import msgspec
import pytest

from reader.content.digest import JOBS
from reader.content.extract import extract_page
from reader.model import Page

PROSE = "<p>" + "Words of prose, with commas, that go on and on, to the end. " * 6 + "</p>"
ARTICLE = f"<html><body><article>{PROSE * 3}"
PICTURE = "<figure><img src='/{}.jpg'><figcaption>A caption</figcaption></figure>"
MOST_SECONDS = 8.0  # of processor time; whatever grows with a square takes minutes

PAGES = {
    "deep": "<html><body>" + "<div>" * 100_000 + PROSE,
    "deep_inline": ARTICLE + "<span>" * 50_000 + "x",
    "deep_tables": "<html><body>" + "<table><tr><td>" * 10_000 + PROSE,
    "endless_table": ARTICLE + "<table>" + "<tr><td>a</td><td>b</td></tr>" * 100_000,
    "pictures": ARTICLE + "".join(map(PICTURE.format, range(10_000))),
    "pictures_in_one_box": ARTICLE + "<div>" + "<img src='/x.jpg'>" * 20_000,
    "captions": ARTICLE + "<div class='caption'><img src='/x'>" * 2_000,
    "links": ARTICLE + "<p>" + "<a href='/x'>link</a> " * 40_000,
    "breaks": ARTICLE + "<br>" * 50_000,
    "emphasis": ARTICLE + "<p>" + "<em>a</em>" * 40_000,
    "five_megabytes": "<html><body><article>" + PROSE * 13_000,
    "one_line": "<html><body><article>" + "x, y " * 1_000_000,
    "linked_data": "<script type='application/ld+json'>" + "[" * 100_000 + "</script>" + PROSE,
    "references": "<html><body><p>" + "&#8220;&#0;&#55296;&#1;" * 50_000,
    "bylines": "<h1>t</h1>" + "<div class='byline author'>" * 2_000 + PROSE,
    "long_class": f"<body class='{'comment related ' * 50_000}'>" + PROSE,
    "long_title": f"<title>{'a - b | ' * 100_000}</title><body>" + PROSE,
    "srcset": ARTICLE + f"<img srcset='{'a.jpg 1w, ' * 100_000}'>",
}
NO_PAGES = (
    b"",
    b"\x00" * 10_000,
    bytes(range(256)) * 100,
    b'{"a": 1}',
    b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'bbbb'>]><a>&b;</a>",
    b"<html><frameset><frame src='x'></frameset></html>",
    b"\x89PNG\r\n\x1a\n" + b"\x00" * 100,
    b"\xff\xfe<\x00h\x00",
)


@pytest.mark.parametrize("name", PAGES)
def test_bounded(name: str) -> None:
    started = time.process_time()
    page = extract_page(PAGES[name].encode(), address="https://bad.example/page")
    assert time.process_time() - started < MOST_SECONDS
    assert len(page.pictures) <= 501
    assert len(page.html) < 4_000_000


@pytest.mark.parametrize("body", NO_PAGES, ids=range(len(NO_PAGES)))
def test_what_is_no_page_is_refused(body: bytes) -> None:
    page = extract_page(body, address="https://bad.example/page", feed_plain="What the feed said.")
    assert page.refusal


def test_nothing_hostile_survives() -> None:
    page = extract_page(
        (
            f"{ARTICLE}<p onclick='x()'>Click <a href='javascript:alert(1)'>here</a> and read on,"
            " since there is more of it.</p><img src='file:///etc/passwd' onerror='x()'>"
            f"<img src='data:image/png;base64,AAAA'><svg onload='x()'></svg>{PROSE}"
        ).encode(),
        address="https://bad.example/page",
    )
    for trace in ("javascript", "onclick", "onerror", "file:", "data:", "<svg"):
        assert trace not in page.html
    assert not page.pictures


def test_a_page_crosses_between_processes() -> None:
    page = JOBS["page"](ARTICLE.encode(), address="https://good.example/page")
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(page), type=Page) == page
