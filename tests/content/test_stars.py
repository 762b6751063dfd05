"""Starred articles as other readers write them out."""

from __future__ import annotations

import json

import pytest

from reader.content.stars import read
from reader.errors import Code, KnownError

ITEM = {
    "id": "tag:google.com,2005:reader/item/0001",
    "title": "A &amp; B",
    "published": 1_700_000_000,
    "canonical": [{"href": "https://a.example/one?utm_source=x"}],
    "summary": {"content": "<p>Hello <script>alert(1)</script>there</p>"},
    "author": "Ann Archer",
    "categories": ["user/-/state/com.google/starred", "user/-/label/x", "Ships"],
    "origin": {
        "streamId": "feed/https://a.example/feed",
        "title": "The A",
        "htmlUrl": "https://a.example/",
    },
}


def test_an_article_comes_with_its_feed_cleaned() -> None:
    stars = read(json.dumps({"items": [ITEM]}).encode())
    (source,) = stars.sources
    assert (source.address, source.title, source.site) == (
        "https://a.example/feed",
        "The A",
        "https://a.example/",
    )
    (entry,) = source.entries
    assert entry.title == "A & B"
    assert entry.address == "https://a.example/one"
    assert "script" not in entry.html
    assert "there" in entry.html
    assert entry.published == 1_700_000_000
    assert entry.tags == ("Ships",)
    assert entry.guid == ""  # the id is the other reader's, not the publisher's
    assert [author.name for author in entry.authors] == ["Ann Archer"]


@pytest.mark.parametrize(
    ("said", "guid"),
    [
        ({"guid": "own-1"}, "own-1"),
        ({"originId": "own-2"}, "own-2"),
        ({"id": "https://a.example/?p=7"}, "https://a.example/?p=7"),
    ],
)
def test_the_publishers_own_id_is_kept(said: dict[str, str], guid: str) -> None:
    stars = read(json.dumps({"items": [ITEM | said]}).encode())
    assert stars.sources[0].entries[0].guid == guid


def test_times_in_milliseconds_are_read() -> None:
    stars = read(json.dumps([ITEM | {"published": 1_700_000_000_123}]).encode())
    assert stars.sources[0].entries[0].published == 1_700_000_000


def test_what_is_broken_costs_itself_alone() -> None:
    odd = {"title": 7, "canonical": "no", "origin": [], "categories": {}, "published": "soon"}
    bare = {"title": "Only a title"}
    stars = read(json.dumps({"items": [None, odd, bare, ITEM, ITEM]}).encode())
    assert [len(source.entries) for source in stars.sources] == [1, 1]
    assert stars.sources[0].address == ""
    assert stars.faults[0].params == {"count": 2}


@pytest.mark.parametrize("body", [b"", b"<opml/>", b'{"items": 3}', b'"text"', b"[" * 9999])
def test_what_is_no_list_of_articles_is_refused(body: bytes) -> None:
    with pytest.raises(KnownError) as refused:
        read(body)
    assert refused.value.code is Code.STARS_UNREADABLE
