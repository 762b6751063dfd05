"""A document that breaks off is read as far as it goes, and makes no entry of half an id."""

from __future__ import annotations

import pytest

from reader.content.parse import digest_feed
from reader.model import Snapshot
from tests.content.feeds import RSS_HEAD, RSS_TAIL

BODIES = {
    "CDATA": "<![CDATA[<p>Text &amp; café</p><p>and <b>more</b></p>]]>",
    "escaped": "&lt;p&gt;Text &amp;amp; café&lt;/p&gt;&lt;p&gt;and &lt;b&gt;more&lt;/b&gt;",
}


def item(n: int, body: str) -> str:
    return (
        f"<item><title>Story number {n} é</title><link>https://site.example/{n}</link>"
        f"<guid isPermaLink='false'>urn:{n}</guid><dc:creator>Ann Archer</dc:creator>"
        f"<pubDate>Tue, 14 Nov 2023 22:0{n}:20 GMT</pubDate><!-- a note -->"
        f"<description>{body}</description><category>Sea</category></item>"
    )


def digest(body: bytes) -> Snapshot:
    return digest_feed(body, address="https://feeds.example/feed")


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
def test_wherever_it_breaks_off_what_is_read_is_what_was_meant(body: str) -> None:
    start = len((RSS_HEAD + item(1, body)).encode())
    written = (RSS_HEAD + item(1, body) + item(2, body)).encode()
    meant = {entry.identity: entry for entry in digest(written + RSS_TAIL.encode()).entries}
    whole = meant["guid:urn:2"]
    read = set()
    for end in range(start + len("<item>"), len(written), 3):
        snapshot = digest(written[:end])
        assert snapshot.count == 2
        assert len(snapshot.entries) + bool(snapshot.faults) == 2
        assert snapshot.entries[0] == meant["guid:urn:1"]
        for half in snapshot.entries[1:]:
            assert (half.identity, half.title) == (whole.identity, whole.title)
            assert half.address == whole.address
            assert half.published in (None, whole.published)
            assert half.authors in ((), whole.authors)
            assert half.tags in ((), whole.tags)
            assert whole.plain.startswith(half.plain.rstrip("&"))
            read.add(half.plain)
    assert len(read) > 5
    assert whole.plain in read


def test_what_its_neighbours_are_known_by_tells_whether_a_half_stays() -> None:
    def titles(other: str, half: str) -> list[str]:
        entry = f"<item><title>A</title>{other}</item>"
        return [e.title for e in digest((RSS_HEAD + entry + "<item>" + half).encode()).entries]

    begun = "<title>B</title><description>half a sen"
    link = "<link>https://site.example/1</link>"
    assert titles("", begun) == ["A", "B"]
    assert titles("<guid>1</guid>", begun) == ["A"]
    assert titles(link, begun) == ["A"]
    assert titles(link, link.replace("1", "2") + begun) == ["A", "B"]
    assert titles("", "<tit") == ["A"]


def test_atom_and_its_markup() -> None:
    head = '<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title>'
    entry = '<entry><id>1</id><title>A</title><link href="https://site.example/1"/>'
    text = '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Half <b>a sen'
    (read,) = digest((head + entry + text).encode()).entries
    assert (read.identity, read.title, read.plain) == ("guid:1", "A", "Half a sen")
    (read,) = digest((head + entry + "<author><name>Ann</name><uri>http").encode()).entries
    assert read.authors == ()


def test_entries_that_are_not_closed_break_off_nothing() -> None:
    body = RSS_HEAD + "<item><guid>1</guid><title>A<item><guid>2</guid><title>B" + RSS_TAIL
    assert [entry.title for entry in digest(body.encode()).entries] == ["A", "B"]
