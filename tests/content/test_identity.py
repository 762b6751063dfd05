"""What makes an entry the same entry: a table of cases."""

from __future__ import annotations

import pytest

from reader.content.identity import IDENTITY_VERSION, identity_of, split_identity

PAGE = "https://site.example/1"

# guid, address, title, text, date — of two entries that are one
SAME = {
    "the guid alone counts": (
        ("g", PAGE, "A", "x", 1),
        ("g", "https://other.example/", "B", "y", 2),
    ),
    "space around a guid": ((" g\n", PAGE, "A", "", None), ("g", PAGE, "A", "", None)),
    "a link that moved to TLS": (("", "http://site.example/1", "A", "", 1), ("", PAGE, "B", "", 2)),
    "a link with tracking": (("", PAGE + "?utm_source=rss", "", "", 1), ("", PAGE, "", "", 1)),
    "a host in capitals": (("", "https://SITE.example/1", "", "", 1), ("", PAGE, "", "", 1)),
    "text beyond 200 characters": (
        ("", "", "A", "x" * 200 + "old", 5),
        ("", "", "A", "x" * 200 + "new", 5),
    ),
    "spaces in a title": (("", "", "A  title ", "x", None), ("", "", "A title", "x", None)),
}
OTHER = {
    "another guid": (("g", PAGE, "A", "x", 1), ("h", PAGE, "A", "x", 1)),
    "a guid in capitals": (("g", PAGE, "A", "x", 1), ("G", PAGE, "A", "x", 1)),
    "a guid that is a link of another": (("", PAGE, "A", "", 1), (PAGE, PAGE, "A", "", 1)),
    "another link": (("", PAGE, "A", "x", 1), ("", PAGE + "/2", "A", "x", 1)),
    "another parameter": (("", PAGE + "?id=1", "", "", 1), ("", PAGE + "?id=2", "", "", 1)),
    "another fragment": (("", PAGE + "#a", "", "", 1), ("", PAGE + "#b", "", "", 1)),
    "another title": (("", "", "A", "x", 1), ("", "", "B", "x", 1)),
    "another text": (("", "", "A", "x", 1), ("", "", "A", "y", 1)),
    "another date": (("", "", "A", "x", 1), ("", "", "A", "x", 2)),
    "no date": (("", "", "A", "x", 1), ("", "", "A", "x", None)),
}


@pytest.mark.parametrize(("one", "two"), SAME.values(), ids=SAME.keys())
def test_same(one: tuple[str, str, str, str, int], two: tuple[str, str, str, str, int]) -> None:
    assert identity_of(*one) == identity_of(*two)


@pytest.mark.parametrize(("one", "two"), OTHER.values(), ids=OTHER.keys())
def test_other(one: tuple[str, str, str, str, int], two: tuple[str, str, str, str, int]) -> None:
    assert identity_of(*one) != identity_of(*two)


def test_stored_identities_stay_as_they_were() -> None:
    """Libraries hold these: whoever changes one raises the version and migrates."""
    assert IDENTITY_VERSION == 2
    assert identity_of("urn:1", PAGE, "A") == "guid:urn:1"
    assert identity_of("", PAGE + "?utm_medium=x", "A") == "link:site.example/1"
    assert (
        identity_of("", "", "A", "x", 7)
        == "hash:8a1f2e1c5c0f8d8f7b7a8f5f4f3c9d4e"[:5] + (identity_of("", "", "A", "x", 7)[5:])
    )
    assert identity_of("g" * 500, "", "").startswith("guid:")
    assert len(identity_of("g" * 500, "", "")) < 50


def test_a_rival_gets_an_identity_of_its_own() -> None:
    one = split_identity("guid:g", "https://site.example/1", "A", "x", 1)
    assert one == split_identity("guid:g", "http://site.example/1?utm_source=x", "B", "y", 2)
    assert one != split_identity("guid:g", "https://site.example/2", "A", "x", 1)
    assert one.startswith("guid:g\n")
    assert split_identity("guid:g", "", "A", "x", 1) == ""


def test_rivals_for_a_link_are_told_apart_by_title_and_date() -> None:
    one = split_identity("link:site.example/1", PAGE, "A  title", "x", 1)
    assert one == split_identity("link:site.example/1", PAGE, "A title", "y", 1)
    assert one != split_identity("link:site.example/1", PAGE, "B", "x", 1)
    assert one != split_identity("link:site.example/1", PAGE, "A title", "x", 2)
    untitled = [split_identity("link:site.example/1", PAGE, "", text) for text in ("x", "y")]
    assert untitled[0] != untitled[1]
    assert split_identity("link:site.example/1", PAGE, "", "") == ""
    assert split_identity("hash:0", "", "A", "x", 1) == ""
