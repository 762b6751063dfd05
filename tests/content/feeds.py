"""Feeds that the tests of this room write for themselves."""

from __future__ import annotations

from collections.abc import Iterable

RSS_HEAD = (
    '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" '
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Feed</title>'
    "<link>https://site.example/</link><description>About</description>\n"
)
RSS_TAIL = "</channel></rss>\n"


def item(n: int, text: str = "", guid: str = "", link: str = "") -> str:
    """One RSS item; its text is `text` or one of its own."""
    return (
        f"<item><title>Title {n}</title><link>{link or f'https://site.example/{n}'}</link>"
        f"<guid isPermaLink='false'>{guid or f'urn:{n}'}</guid>"
        f"<pubDate>Tue, 14 Nov 2023 22:{n % 60:02}:20 GMT</pubDate>"
        f"<description><![CDATA[<p>{text or f'Text {n} — café'}</p>]]></description></item>\n"
    )


def rss(items: Iterable[str]) -> bytes:
    """A whole RSS 2.0 document in UTF-8."""
    return (RSS_HEAD + "".join(items) + RSS_TAIL).encode()


def atom(entries: int) -> bytes:
    """A whole Atom document, with a base, a language and an author for all entries."""
    inside = "".join(
        f"<entry><title>Entry {n}</title><id>urn:{n}</id><link href='{n}'/>"
        f"<updated>2023-11-14T22:{n:02}:20+01:00</updated>"
        f"<content type='html'>&lt;p&gt;Text {n}&lt;img src='{n}.jpg'&gt;&lt;/p&gt;</content>"
        "</entry>\n"
        for n in range(entries)
    )
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://b.example/x/">'
        "<title>Feed</title><author><name>The Desk</name></author>\n" + inside + "</feed>"
    ).encode()
