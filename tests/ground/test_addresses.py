"""Which addresses are one: the canonical form, by which feeds and articles are found again."""

from __future__ import annotations

import pytest

from reader.addresses import canonical_address, link_of

CANONICAL = {
    "HTTPS://User@Site.Example:443/a%7eb?b=1": "https://User@site.example/a~b?b=1",
    "http://site.example": "http://site.example/",
    "http://site.example:8080/x": "http://site.example:8080/x",
    "https://site.example/?utm_source=a&b=2&fbclid=c#top": "https://site.example/?b=2",
    "https://site.example/a?": "https://site.example/a",
    "https://site.example/x).": "https://site.example/x).",
    "https://site.example/x,": "https://site.example/x",
    "https://site.example/x)": "https://site.example/x",
    "https://site.example/x_(y)": "https://site.example/x_(y)",
    "https://site.example/#!/page": "https://site.example/#!/page",
    "https://site.example/%c3%bc": "https://site.example/%C3%BC",
    " https://site.example/a b ": "https://site.example/a%20b",
    "http://[2001:DB8::1]:80/": "http://[2001:db8::1]/",
    "https://site.example./": "https://site.example/",
    "ftp://site.example/": "",
    "javascript:alert(1)": "",
    "nothing": "",
    "http://": "",
    "http://site.example:99999/": "",
}


@pytest.mark.parametrize(("address", "canonical"), CANONICAL.items())
def test_canonical_address(address: str, canonical: str) -> None:
    assert canonical_address(address) == canonical
    assert canonical_address(canonical) == canonical


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("http://a.example/%7Eann/1?utm_source=x", "https://A.example/~ann/1", True),
        ("https://a.example/1#first", "https://a.example/1#second", False),
        ("https://a.example/1#first", "http://a.example:80/1#first", True),
        ("https://a.example/1", "https://a.example/1?id=2", False),
    ],
)
def test_links_of_articles(one: str, other: str, same: bool) -> None:
    assert (link_of(one) == link_of(other)) is same
