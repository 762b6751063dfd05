"""Comments feeds as sites write them: threads in RSS, Atom and by WordPress's link, and bombs."""

from __future__ import annotations

import json

import pytest

from reader.content.parse import document
from reader.content.parse.comments import LONGEST, MOST, read_comments
from reader.errors import Code, KnownError

AT = "https://example.org/comments.xml"


def rss(*items: str) -> bytes:
    spaces = 'xmlns:thr="http://purl.org/syndication/thread/1.0"'
    made = "".join(f"<item>{item}</item>" for item in items)
    return f'<rss version="2.0" {spaces}><channel><title>T</title>{made}</channel></rss>'.encode()


def item(n: int, said: str, more: str = "") -> str:
    return (
        f"<guid>https://example.org/?p=1#comment-{n}</guid>"
        f"<link>https://example.org/story#comment-{n}</link><title>By A{n}</title>"
        f"<author>A{n}</author><description>{said}</description>{more}"
    )


def test_answers_are_told_by_reference() -> None:
    answer = '<thr:in-reply-to ref="https://example.org/?p=1#comment-1"/>'
    one, two = read_comments(rss(item(1, "first"), item(2, "second", answer)), address=AT).comments
    assert (one.parent, two.parent) == ("", one.identity)
    assert (two.author, two.plain) == ("A2", "second")


def test_answers_are_told_by_the_link_that_wordpress_begins_them_with() -> None:
    said = (
        "&lt;p&gt;In reply to &lt;a href=&quot;https://example.org/story#comment-1&quot;&gt;A1"
        "&lt;/a&gt;.&lt;/p&gt;&lt;p&gt;I agree.&lt;/p&gt;"
    )
    one, two = read_comments(rss(item(1, "first"), item(2, said)), address=AT).comments
    assert two.parent == one.identity
    assert "In reply to" not in two.html
    assert "I agree." in two.html


def test_json_feeds_have_comments_too() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "T",
        "items": [{"id": "1", "content_text": "Well said", "authors": [{"name": "Mara"}]}],
    }
    (one,) = read_comments(json.dumps(feed).encode(), address=AT).comments
    assert (one.author, one.plain) == ("Mara", "Well said")


def test_what_is_said_is_clean_and_shows_no_pictures() -> None:
    said = "&lt;script&gt;x()&lt;/script&gt;&lt;img src=&quot;https://a.b/c.png&quot;&gt;Hello"
    (one,) = read_comments(rss(item(1, said)), address=AT).comments
    assert "<img" not in one.html
    assert "script" not in one.html
    assert "Hello" in one.html


def test_a_bomb_of_comments_is_bounded_and_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    read = document.read

    def counted(body: bytes, *more: object) -> document.Reading:
        seen.append(body.count(b"<item"))
        return read(body, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(document, "read", counted)
    said = read_comments(rss(*(item(n, "spam " * 20) for n in range(10_000))), address=AT)
    assert len(said.comments) == MOST
    assert said.count == 10_000
    assert seen == [MOST]  # the others are cut out before feedparser sees them


def test_a_very_long_comment_is_cut() -> None:
    (one,) = read_comments(rss(item(1, "word " * 50_000)), address=AT).comments
    assert len(one.plain) <= LONGEST
    assert len(one.html) < 2 * LONGEST


@pytest.mark.parametrize(("body", "code"), [(b"", Code.EMPTY_BODY), (b"<p>no", Code.NOT_A_FEED)])
def test_what_is_no_feed_is_told(body: bytes, code: Code) -> None:
    with pytest.raises(KnownError) as told:
        read_comments(body, address=AT)
    assert told.value.code is code
