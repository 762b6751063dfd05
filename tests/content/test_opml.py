"""Lists of subscriptions: read as far as they go, written so that anybody reads them."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest

from reader.content import opml
from reader.errors import KnownError
from reader.model import OpmlFeed


def around(outlines: str, head: str = "<title>Mine</title>") -> bytes:
    return (
        f'<?xml version="1.0" encoding="utf-8"?><opml version="2.0"><head>{head}</head>'
        f"<body>{outlines}</body></opml>"
    ).encode()


def feed(name: str, more: str = "") -> str:
    return f'<outline type="rss" text="{name}" xmlUrl="https://{name}.example/feed"{more}/>'


def test_reads_nested_folders() -> None:
    found = opml.read(
        around(
            feed("a")
            + f'<outline text="News"><outline text="World">{feed("b")}</outline>'
            + f"{feed('c')}</outline>"
            + '<outline text="Empty"></outline>'
        )
    )
    assert found.title == "Mine"
    assert [(f.title, f.folders) for f in found.feeds] == [
        ("a", ()),
        ("b", ("News", "World")),
        ("c", ("News",)),
    ]
    assert found.folders == (("News",), ("News", "World"), ("Empty",))
    assert found.faults == ()


def test_merges_duplicates() -> None:
    found = opml.read(
        around(
            '<outline xmlUrl="http://a.example/feed"/><outline text="F">'
            '<outline text="A" xmlUrl="http://A.example:80/feed?utm_source=x" '
            'htmlUrl="https://a.example/"/></outline>'
        )
    )
    assert found.feeds == (OpmlFeed("http://a.example/feed", "A", "https://a.example/", ("F",)),)


def test_twins_of_http_and_https_are_one_feed() -> None:
    twins = ("http://a.example/feed", "https://a.example/feed")
    for one, other in (twins, twins[::-1]):
        found = opml.read(around(f'<outline xmlUrl="{one}"/><outline text="A" xmlUrl="{other}"/>'))
        assert found.feeds == (OpmlFeed("https://a.example/feed", "A"),)


WITHOUT_SCHEME = {
    "a.example/feed": "http://a.example/feed",
    "www.a.example": "http://www.a.example",
    "//a.example/feed?x=1": "http://a.example/feed?x=1",
    "a.example:8080/feed": "http://a.example:8080/feed",
    "feed.xml": "",
    "/feeds/a.xml": "",
    "dir/feed.xml": "",
}


@pytest.mark.parametrize(("written", "meant"), WITHOUT_SCHEME.items())
def test_addresses_without_a_scheme(written: str, meant: str) -> None:
    found = opml.read(around(f'<outline text="A" xmlUrl="{written}"/>'))
    assert [feed.address for feed in found.feeds] == ([meant] if meant else [])


def test_refuses_what_is_no_web_address() -> None:
    found = opml.read(
        around(
            feed("a")
            + '<outline text="x" xmlUrl="file:///etc/passwd"/>'
            + '<outline text="y" xmlUrl="exec:~/bin/evil.sh"/>'
            + '<outline text="z" xmlUrl="javascript:alert(1)" htmlUrl="javascript:alert(1)"/>'
            + feed("b", ' htmlUrl="file:///etc/passwd"')
        )
    )
    assert [f.title for f in found.feeds] == ["a", "b"]
    assert found.feeds[1].site == ""
    assert [fault.code for fault in found.faults] == ["opml_address_refused"] * 3
    assert found.faults[0].params == {"address": "file:///etc/passwd"}


READ_ANYHOW = {
    "other capitals": '<OUTLINE TEXT="a" XMLURL="https://a.example/feed"/>',
    "feed: addresses": '<outline text="a" xmlUrl="feed:https://a.example/feed"/>',
    "single quotes": "<outline text = 'a'\n xmlUrl = ' https://a.example/feed '></outline>",
    "bare ampersand": '<outline text="a" title="b & c" xmlUrl="https://a.example/feed"/>',
    "angle brackets in a text": '<outline text="a" description="<p>x</p>" '
    'xmlUrl="https://a.example/feed"/>',
    "quotes in a text": '<outline text="a" description="he said "no"" '
    'xmlUrl="https://a.example/feed"/>',
    "no quotes": "<outline text=a xmlUrl=https://a.example/feed />",
    "a folder that never ends": f'<outline text="">{feed("a")}',
    "a commented feed": f"<!-- {feed('no')} -->{feed('a')}",
    "a comment that never ends": f"<!-- {feed('a')}",
    "OPML 1 with url": '<outline type="rss" text="a" url="https://a.example/feed"/>',
    "a namespace": '<o:outline xmlns:o="http://opml.org/spec2" text="a" '
    'xmlUrl="https://a.example/feed"/>',
}


@pytest.mark.parametrize("outlines", READ_ANYHOW.values(), ids=READ_ANYHOW.keys())
def test_reads_broken_lists(outlines: str) -> None:
    found = opml.read(around(outlines))
    assert [(f.title, f.address) for f in found.feeds] == [("a", "https://a.example/feed")]
    assert found.faults == ()


def test_says_what_it_could_not_read() -> None:
    found = opml.read(
        around(feed("a")).removesuffix(b"</body></opml>") + b'<outline text="b" xmlUrl="http'
    )
    assert [f.title for f in found.feeds] == ["a"]
    assert [(f.code, f.params) for f in found.faults] == [("opml_partly_read", {"count": 1})]


def test_expands_no_entities() -> None:
    body = b'<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>' + around(
        '<outline text="&b;" xmlUrl="https://a.example/feed"/>'
    )
    assert opml.read(body).feeds[0].title == "&b;"


def test_reads_other_encodings() -> None:
    text = '<?xml version="1.0" encoding="windows-1251"?><opml><body><outline text="Новости">'
    body = (text + feed("a") + "</outline></body></opml>").encode("cp1251")
    assert opml.read(body).feeds[0].folders == ("Новости",)


def test_bare_ampersands_of_an_address_stay() -> None:
    written = "https://a.example/?x=1&section=news&region=us&copy=2&currency=e&amp;lt=3&#38;z"
    found = opml.read(
        around(
            f'<outline text="Q&amp;A &section &copy; &amp;quot;a&amp;quot;" xmlUrl="{written}"/>'
            f'<outline text="b" "broken" xmlUrl="{written}&amp;b"/>',
            "<title>Me&parallel</title>",
        )
    )
    meant = "https://a.example/?x=1&section=news&region=us&copy=2&currency=e&lt=3&z"
    assert [f.address for f in found.feeds] == [meant, meant + "&b"]
    assert found.feeds[0].title == 'Q&A &section © "a"'
    assert found.title == "Me&parallel"


def test_slashes_in_a_category_are_folders() -> None:
    found = opml.read(around(feed("a", ' category="/News/World,/x"') + feed("b", ' category="x"')))
    assert [f.folders for f in found.feeds] == [("News", "World"), ()]


def test_is_no_list() -> None:
    for body in (b"", b"<html><body></body></html>", b"\xff\xfe\x00", b"{}"):
        with pytest.raises(KnownError) as caught:
            opml.read(body)
        assert caught.value.code == "opml_unreadable"


FEEDS = (
    OpmlFeed("https://a.example/?x=1&y=2", 'A "quoted" & <b>', "https://a.example/", ()),
    OpmlFeed("https://b.example/feed", "B", "", ("News", "World")),
    OpmlFeed("https://c.example/feed", "C\x00\x1f", "", ("News",)),
    OpmlFeed("https://d.example/feed", "", "", ("שלום",)),
)


def test_writes_what_it_reads() -> None:
    written = opml.write("Mine & yours", FEEDS, 1_700_000_000)
    found = opml.read(written)
    assert found.title == "Mine & yours"
    assert {(f.address, f.title, f.site, f.folders) for f in found.feeds} == {
        (f.address, f.title.replace("\x00\x1f", ""), f.site, f.folders) for f in FEEDS
    }


def test_writes_well_formed_opml_2() -> None:
    root = ElementTree.fromstring(opml.write("Mine", FEEDS, 1_700_000_000))
    assert root.attrib == {"version": "2.0"}
    assert root.findtext("head/dateCreated") == "Tue, 14 Nov 2023 22:13:20 GMT"
    world = root.find("body/outline[@text='News']/outline[@text='World']/outline")
    assert world is not None
    assert world.attrib["xmlUrl"] == "https://b.example/feed"
    assert world.attrib["type"] == "rss"
    assert all("text" in outline.attrib for outline in root.iter("outline"))


def test_folders_without_a_feed_are_written_in_their_places() -> None:
    feed = OpmlFeed("https://a.example/feed", "A", "", ("News", "World"))
    folders = [("News",), ("News", "Empty"), ("News", "World"), ("Alone",)]
    found = opml.read(opml.write("Mine", [feed], 0, folders))
    assert (found.feeds, found.folders) == ((feed,), tuple(folders))
    written = opml.write("Mine", [feed], 0, folders).decode()
    names = [line.split('"')[1] for line in written.splitlines() if "<outline text" in line]
    assert names == ["News", "Empty", "World", "Alone"]


def test_an_outline_of_other_things_has_no_folders() -> None:
    notes = '<outline text="Trip"><outline text="Tickets"/></outline>'
    assert opml.read(around(notes)).folders == ()
    link = '<outline type="link" text="L" url="https://l.example/"></outline>'
    said = '<outline text="A" xmlUrl="https://a.example/f"><outline text="x"></outline></outline>'
    assert opml.read(around(notes + link + said)).folders == (("Trip",),)
