"""What a digester can be asked to do crosses between processes as data."""

from __future__ import annotations

import msgspec

from reader.content.digest import JOBS
from reader.model import FeedLink, Opml, Snapshot
from tests.content.feeds import atom


def there_and_back(value: object, kind: object) -> object:
    return msgspec.msgpack.decode(msgspec.msgpack.encode(value), type=kind)


def test_a_snapshot_crosses() -> None:
    snapshot = JOBS["feed"](atom(3), address="https://feeds.example/", known=frozenset())
    assert len(snapshot.entries) == 3
    assert there_and_back(snapshot, Snapshot) == snapshot


def test_links_and_lists_cross() -> None:
    page = b"<link rel=alternate type=application/rss+xml href=/feed>"
    links = JOBS["discover"](page, address="https://site.example/", content_type="text/html")
    assert there_and_back(links, tuple[FeedLink, ...]) == links
    found = JOBS["opml"](b'<opml><outline xmlUrl="https://a.example/"/></opml>')
    assert len(found.feeds) == 1
    assert there_and_back(found, Opml) == found
