"""Dates, titles, names, directions, tracking: the small readers of single fields."""

from __future__ import annotations

import time

import pytest

from reader import tracking
from reader.addresses import link_address, web_address
from reader.content import dates, encoding
from reader.content.authors import author, several, split_names
from reader.content.dates import Moment
from reader.content.directions import direction, language_tag
from reader.content.titles import one_line, title_text
from reader.model import Author, Precision

T = 1_700_000_000  # Tue, 14 Nov 2023 22:13:20 UTC
DAY = 1_699_920_000

DATES = {
    "Tue, 14 Nov 2023 22:13:20 GMT": Moment(T),
    "Tue, 14 Nov 2023 22:13:20 +0000": Moment(T),
    "14 Nov 2023 22:13:20 Z": Moment(T),
    "Tue,14 Nov 2023 22:13:20 UTC": Moment(T),
    "Tuesday, 14 November 2023 22:13:20 GMT": Moment(T),
    "Tue, 14 Nov 23 22:13:20 GMT": Moment(T),
    "Tue, 14 Nov 2023 17:13:20 EST": Moment(T, -300),
    "Tue, 14 Nov 2023 17:13:20 -0500": Moment(T, -300),
    "Tue, 14 Nov 2023 17:13:20 GMT-05:00": Moment(T, -300),
    "Wed, 15 Nov 2023 03:43:20 IST": Moment(T, 330),
    "14.11.2023 22:13:20": Moment(T),
    "2023-11-14T22:13:20Z": Moment(T),
    "2023-11-14T22:13:20.123456Z": Moment(T),
    "2023-11-14t22:13:20z": Moment(T),
    "2023-11-14 22:13:20": Moment(T),
    "2023-11-14 23:13:20 +01:00": Moment(T, 60),
    "2023-11-14T23:13:20+01": Moment(T, 60),
    "2023-11-14T23:13:20+0100": Moment(T, 60),
    "20231114T221320Z": Moment(T),
    "1700000000": Moment(T),
    "1700000000000": Moment(T),
    "November 14, 2023 5:13:20 PM EST": Moment(T, -300),
    "Nov 14, 2023 at 10:13:20 pm": Moment(T),
    "Tue, 11/14/2023 - 22:13:20": Moment(T),
    "14/11/2023 22:13:20": Moment(T),
    "Di, 14 Nov 2023 23:13:20 MEZ": Moment(T, 60),
    "14 de noviembre de 2023 22:13:20": Moment(T),
    "14 ноября 2023 22:13:20": Moment(T),
    "2023/11/14 22:13:20": Moment(T),
    "2023/11/14 22:13:20 GMT": Moment(T),
    "2023.11.14 10:13:20 PM": Moment(T),
    "2023年11月14日(火) 22:13:20": Moment(T),
    "2023年11月14日 星期二 22:13:20": Moment(T),
    "2023년 11월 14일 오후 10:13:20": Moment(T),
    "2023-W46-2T22:13:20Z": Moment(T),
    "2023-318T22:13:20Z": Moment(T),
    "Tue, 14 Nov 2023 24:00:00 GMT": Moment(DAY + 86400),
    "Tue, 14 Nov 2023": Moment(DAY, 0, Precision.DAY),
    "2023-11-14": Moment(DAY, 0, Precision.DAY),
    "14 novembre 2023": Moment(DAY, 0, Precision.DAY),
    "2023. 11. 14.": Moment(DAY, 0, Precision.DAY),
    "2023年11月14日": Moment(DAY, 0, Precision.DAY),
    "2023W462": Moment(DAY, 0, Precision.DAY),
    "2023-318": Moment(DAY, 0, Precision.DAY),
    "Thu, 04/06/2023": Moment(1_680_739_200, 0, Precision.DAY),  # the weekday tells the month
    "04/06/2023": None,
    "": None,
    "soon": None,
    "Thu, 01 Jan 1970 00:00:00 GMT": None,
    "0000-00-00T00:00:00Z": None,
    "0001-01-01T00:00:00Z": None,
    "2023-02-30": None,
    "2023-13-01T00:00:00Z": None,
    "2023-W54-1": None,
    "2023-366": None,
    "2023-11-14T25:00:00Z": None,
    "9999-12-31T23:59:59Z": None,
    "x" * 1000: None,
}


@pytest.mark.parametrize(("text", "moment"), DATES.items(), ids=lambda value: str(value)[:40])
def test_dates(text: str, moment: Moment | None) -> None:
    assert dates.read(text) == moment


def test_strange_dates_are_left_to_the_other_reader() -> None:
    def other(text: str) -> time.struct_time | None:
        return time.gmtime(T) if text.startswith("stardate") else None

    assert dates.read("stardate 14 of 11, 2023, at 22:13", other) == Moment(T)
    assert dates.read("stardate 15 of 11, 2023, at 00:13+02", other) == Moment(T)
    assert dates.read("stardate 14 11 23", other) == Moment(T, 0, Precision.DAY)
    assert dates.read("nothing", other) is None


@pytest.mark.parametrize("text", ["", " 22:13", " 2023", " 2023-11", " 11 23"])
def test_what_a_date_leaves_out_is_not_filled_in_from_today(text: str) -> None:
    assert dates.read("stardate" + text, lambda _: time.gmtime(T)) is None


TITLES = {
    ("a &lt; b", True): "a < b",
    ("a < b > c", True): "a < b > c",
    ("<b>A</b> &amp; <img src=x>B", True): "A & B",
    ("a<!-- x -->b", True): "ab",
    ("Use <b> for bold", False): "Use <b> for bold",
    ("<em>Really</em> new", False): "Really new",
    ("Q&amp;A", False): "Q&A",
    ("It&#8217;s", False): "It’s",
    ("R&D; x", False): "R&D; x",
    (" one\n two\u200b\u00ad ", False): "one two",
    ("x" * 5000, False): "x" * 1000,
    ("", True): "",
}


@pytest.mark.parametrize(("given", "text"), TITLES.items(), ids=lambda value: str(value)[:40])
def test_titles(given: tuple[str, bool], text: str) -> None:
    assert title_text(given[0], is_html=given[1]) == text


def test_one_line() -> None:
    assert one_line("a\x00b\u2028c\x85d\ufeff") == "ab c d"


def test_authors() -> None:
    assert author("ann@a.example (Ann Lee)") == Author("Ann Lee", "", "ann@a.example")
    assert author("Ann Lee <ann@a.example>") == Author("Ann Lee", "", "ann@a.example")
    assert author("mailto:ann@a.example") == Author("", "", "ann@a.example")
    assert author("By  <b>Ann</b> &amp; Co") == Author("Ann & Co")
    assert author("https://a.example/ann") == Author("", "https://a.example/ann")
    assert author("Ann", "javascript:x", "noreply@a.example", "data:x") == Author("Ann")


def test_the_same_author_twice_is_one() -> None:
    found = several([Author("Ann Lee"), Author("ann lee", email="a@b.example"), Author()])
    assert found == (Author("Ann Lee", "", "a@b.example"),)


NAMES = {
    "Ann Lee and Bo Ray": ["Ann Lee", "Bo Ray"],
    "Ann Lee, Bo Ray, Cy Poe": ["Ann Lee", "Bo Ray", "Cy Poe"],
    "Ann Lee, Bo Ray & Cy de la Poe": ["Ann Lee", "Bo Ray", "Cy de la Poe"],
    "Ann Lee und Bo Ray": ["Ann Lee", "Bo Ray"],
    "Lee, Ann": ["Lee, Ann"],
    "Johnson and Johnson": ["Johnson and Johnson"],
    "Ann Lee, chief reporter": ["Ann Lee, chief reporter"],
    "Ann": ["Ann"],
    "": [],
}


@pytest.mark.parametrize(("text", "names"), NAMES.items())
def test_names(text: str, names: list[str]) -> None:
    assert split_names(text) == names


def test_directions() -> None:
    assert direction("שלום עולם") == "rtl"
    assert direction("مرحبا", "en") == "rtl"
    assert direction("2024", "ar") == "rtl"
    assert direction("Breaking", "he-IL") == "ltr"
    assert direction("Breaking") == ""
    assert direction("Ünïcode שלום in a long English title") == ""
    assert language_tag("en_US") == "en-US"
    assert language_tag("Hindi") == ""
    assert language_tag(None) == ""


def test_charsets() -> None:
    assert encoding.charset_of("ü".encode(), "text/xml; charset=iso-8859-1") == "utf-8"
    assert encoding.charset_of(b'<?xml version="1.0" encoding="koi8-r"?>\xfc') == "koi8-r"
    assert encoding.charset_of(b"\xfc", 'text/xml; charset="windows-1250"') == "cp1250"
    assert encoding.charset_of(b"\xfc", "text/xml; charset=us-ascii") == "cp1252"
    assert encoding.charset_of(b'<?xml encoding="utf-7"?>\xfc') == "utf-8"
    assert encoding.unmarked("\ufeff<a>".encode("utf-16")) == b"<a>"
    assert encoding.decode(b"a\x93b\xc3\xbc", "utf-8") == "a“bü"


def test_letters_encoded_twice() -> None:
    assert encoding.undoubled("Ã¼ber â€œxâ€\x9d, Ð¼Ð¸Ñ€, JÃ¤nner") == "über “x”, мир, Jänner"
    untouched = "«AMANHÃ» blessé…» là–bas ROMÂNIA naïve “Ñu” 25 €"
    assert encoding.undoubled(untouched) == untouched


UNTRACKED = {
    "https://a.example/?utm_source=x": "https://a.example/",
    "https://a.example/?a=1&UTM_Medium=x&b=2#c": "https://a.example/?a=1&b=2#c",
    "https://a.example/#utm_source=rss": "https://a.example/",
    "https://a.example/?source=x&si=y": "https://a.example/?source=x&si=y",
    "https://a.example/?ref=rss&smid=tw-share&CMP=share_btn_tw&sr_share=facebook": "https://a.example/",
    "https://a.example/?ref=main&smid=4&cmp=2&share_id=9&source=rss-club": (
        "https://a.example/?ref=main&smid=4&cmp=2&share_id=9&source=rss-club"
    ),
    "https://x.medium.com/a?source=rss-12----34": "https://x.medium.com/a",
    "https://www.nytimes.com/a?smid=url": "https://www.nytimes.com/a",
    "https://youtu.be/x?si=y&t=3": "https://youtu.be/x?t=3",
    "https://www.youtube.com/watch?v=x&feature=y": "https://www.youtube.com/watch?v=x",
    "https://a.example/?q=a%26utm_source=b": "https://a.example/?q=a%26utm_source=b",
    "https://a.example/?a=1;b=2": "https://a.example/?a=1;b=2",
    "https://a.example/a?b#c?utm_source=d": "https://a.example/a?b#c?utm_source=d",
}


@pytest.mark.parametrize(("address", "kept"), UNTRACKED.items())
def test_tracking_parameters(address: str, kept: str) -> None:
    assert tracking.without_tracking(address) == kept


def test_pixels() -> None:
    assert tracking.is_pixel("https://a.example/x.jpg", 1, 1)
    assert not tracking.is_pixel("https://a.example/x.jpg", 1, 300)
    assert not tracking.is_pixel("https://a.example/photo.jpg")
    assert tracking.is_pixel("https://b.stats.wp.com/b.gif")
    assert tracking.is_pixel("http://FEEDS.feedburner.com/~r/x/~4/y")
    assert tracking.is_pixel("https://a.example/img/pixel.gif?x=1")
    assert not tracking.is_pixel("https://a.example/pixel.gif-story/photo.jpg")


def test_web_addresses() -> None:
    base = "https://site.example/dir/page?x=1"
    assert web_address("a b.jpg", base) == "https://site.example/dir/a%20b.jpg"
    assert web_address("//c.example/x", base) == "https://c.example/x"
    assert web_address("?y", base) == "https://site.example/dir/page?y"
    assert web_address("ht\ntps://a.example/\t", base) == "https://a.example/"
    assert web_address("http:/a.example/x") == "http://a.example/x"
    assert web_address("http://[::1") == ""
    assert web_address("ftp://a.example/", base) == ""
    assert web_address("x", "") == ""
    assert web_address("https://a.example/" + "x" * 5000) == ""
    assert link_address("mailto:a@b.example?subject=x") == "mailto:a@b.example?subject=x"
    assert link_address("java\nscript:x", base) == ""
