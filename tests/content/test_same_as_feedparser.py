"""The swift parser reads what feedparser reads: held against it over all well-formed cases."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import feedparser
import pytest
from feedparser.encodings import convert_to_utf8
from feedparser.sanitizer import replace_doctype

from reader.content.parse.handlers import NotReadable
from reader.content.parse.swift import Strict
from tests.content.feeds import atom, item, rss

ADDRESS = "https://feeds.example/dir/feed.xml"
HEADERS = {"content-location": ADDRESS, "content-type": "application/xml"}

# What is read differently on purpose: dates as they are written, media with what belongs to them,
# ids and authors beside what feedparser makes of them.
OWN = {
    "published_parsed", "updated_parsed", "created_parsed", "written_id", "written", "media_tree",
    "media_about", "media_content", "media_thumbnail", "media_credit", "media_player",
    "media_groups",
}  # fmt: skip

MORE = {
    "nested.xml": """<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.example/">
        <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <i>b</i></div></title>
        <entry xml:lang="de" xml:base="sub/"><id>x</id><link href="a" rel="ALTERNATE"/>
        <source><title>Elsewhere</title><id>y</id><link href="z"/></source>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a &lt; b
        <svg xmlns="http://www.w3.org/2000/svg"><title>no</title></svg>
        <p xml:lang="fr" xml:base="q/" title="x &quot;y&quot;">c<br/><a REL="UP" href="d">e</a></p>
        <title>in</title><body>f</body><i xmlns:z="urn:z" z:k="1">g</i><z xmlns="urn:q">h</z>
        <math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math></div></content>
        <summary type="text">S &amp;amp; T</summary></entry></feed>""",
    "types.xml": """<rss version="2.0" xmlns:x="urn:x" xmlns:geo="http://www.georss.org/georss"
        xmlns:l="http://purl.org/rss/1.0/modules/link/" xmlns:cc="http://web.resource.org/cc/">
        <channel><title>T</title><link>/rel</link><image><url>i.png</url><title>I</title>
        <link>/x</link><width>10</width></image><textInput><title>t</title><name>n</name>
        </textInput><item><title>A &lt; b</title><title>Second</title><x:own a="1">v</x:own>
        <geo:point>45.2 -71.9</geo:point><enclosure url="e.mp3" length="1" type="AUDIO/MPEG"/>
        <guid>rel/ative</guid><comments>c</comments><category domain="d">k</category>
        <description>plain &amp;amp; &lt;b&gt;bold&lt;/b&gt;</description>
        <description>again</description><cc:license rdf:resource="http://cc.example/"
        xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>
        <source url="http://s.example/">Src</source><author>a@b.org (Ann)</author></item>
        <item><title>\u00c3\u00bcber \u0092s</title><link>http://x.example/?a=1&amp;amp;b=2</link>
        </item></channel></rss>""",
    "base64.xml": """<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>
        <content type="application/octet-stream" mode="base64">SGVsbG8=</content>
        <title mode="escaped" type="text/html">a &lt;b&gt;c&lt;/b&gt;</title></entry></feed>""",
    "inline.xml": """<rss version="2.0"><channel><item><description>a <b>c</b> <div>d</div>
        </description><title>x <i>y</i></title><body xmlns="http://www.w3.org/1999/xhtml"><p>e
        <b>f</b></p></body></item><item><xhtml:body xmlns:xhtml="http://www.w3.org/1999/xhtml">
        <xhtml:p>g</xhtml:p></xhtml:body></item></channel></rss>""",
    "made_rss.xml": rss(item(n) for n in range(30)).decode(),
    "made_atom.xml": atom(30).decode(),
}  # fmt: skip


def documents() -> dict[str, bytes]:
    cases = Path(__file__).parent / "cases"
    found = {path.name: path.read_bytes() for path in sorted(cases.glob("*.xml"))}
    return found | {name: text.encode() for name, text in MORE.items()}


DOCUMENTS = documents()


def kept(value: Any) -> Any:
    """The part of what a parser found in which the two have to agree."""
    if isinstance(value, dict):
        return {key: kept(one) for key, one in value.items() if key not in OWN}
    return [kept(one) for one in value] if isinstance(value, list) else value


@pytest.mark.parametrize("name", DOCUMENTS)
def test_reads_what_feedparser_reads(name: str) -> None:
    body = DOCUMENTS[name]
    utf8 = convert_to_utf8(dict(HEADERS), body, {})
    document = replace_doctype(utf8)[1]
    swift = Strict(ADDRESS)
    try:
        swift.read(document)
    except NotReadable:
        assert name.startswith(("broken", "dtd", "enc", "rss091_netscape")), "well-formed, not read"
        return
    plain = feedparser.parse(
        io.BytesIO(body), response_headers=HEADERS, sanitize_html=False, resolve_relative_uris=False
    )
    if "media" in name:
        # There feedparser takes what is said about a picture for the article's text.
        assert len(swift.entries) == len(plain.entries)
        return
    assert kept(swift.entries) == kept(plain.entries)
    assert kept(swift.feeddata) == kept(plain.feed)
    assert swift.version == plain.version or plain.version == "rss091n"
