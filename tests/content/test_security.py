"""Nothing hostile runs, loads, navigates, grows or hangs."""

from __future__ import annotations

import pytest

from reader.content import discover, opml
from reader.content.clean import clean_html
from reader.content.parse import digest_feed
from reader.errors import KnownError
from tests.bench.sanitise import by_python, faults, judge
from tests.content.feeds import RSS_HEAD, RSS_TAIL

# Ways in which markup has come alive elsewhere; each is tried inside several surroundings.
HOSTILE = [
    "<script>x()</script>",
    "<scr<script>ipt>x()</scr</script>ipt>",
    "<img src=x onerror=x()>",
    "<img src=`x` onerror=x()>",
    '<img src="https://t.example/p.gif">',
    "<svg onload=x()><a xlink:href=javascript:x()><text>y</text></a></svg>",
    "<svg><style><img src=x onerror=x()></style></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=x()>'>",
    "<math><annotation-xml encoding='text/html'><img src=x onerror=x()></annotation-xml></math>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=x()>",
    "<noscript><p title='</noscript><img src=x onerror=x()>'></noscript>",
    "<template><img src=x onerror=x()></template>",
    "<textarea><img title='</textarea><img src=x onerror=x()>'></textarea>",
    "<iframe srcdoc='<script>x()</script>'></iframe>",
    "<iframe src='javascript:x()'></iframe>",
    "<object data='javascript:x()'><embed src='javascript:x()'></object>",
    "<embed src='https://t.example/x.swf'>",
    "<meta http-equiv='refresh' content='0;url=https://t.example/'>",
    "<base href='javascript:x()//'><a href='y'>z</a>",
    "<a href='jav&#x0A;ascript:x()'>y</a>",
    "<a href='&#106;avascript&colon;x()'>y</a>",
    "<a href='\x01javascript:x()'>y</a>",
    "<a href='data:text/html;base64,PHNjcmlwdD4='>y</a>",
    "<a href='//t.example' ping='https://t.example/'>y</a>",
    "<link rel=stylesheet href='https://t.example/'>",
    "<style>@import 'https://t.example/'</style>",
    "<p style='background:url(https://t.example/)'>y</p>",
    "<table background='https://t.example/'><tr><td background='javascript:x()'>y</td></tr>",
    "<video src='https://t.example/' autoplay poster='javascript:x()' onplay=x()></video>",
    "<audio src='https://t.example/' autoplay></audio>",
    "<picture><source srcset='javascript:x()'><img srcset='data:x,1 1x'></picture>",
    "<input type=image src='https://t.example/'><button formaction='javascript:x()'>y</button>",
    "<isindex action='javascript:x()' type=image>",
    "<details open ontoggle=x()><summary>y</summary></details>",
    "<marquee onstart=x()>y</marquee>",
    "<x-y onclick=x() style=animation-name:x onanimationstart=x()>y</x-y>",
    "<!--><img src=x onerror=x()>-->",
    "<![CDATA[<img src=x onerror=x()>]]>",
    "<?xml-stylesheet href='javascript:x()'?>",
    "<img src='picture:0' onload=x()><a href='picture:0'>y</a>",
    "<figure><img data-src='javascript:x()'><figcaption><img src=x onerror=x()>",
    "<p title='\"><img src=x onerror=x()>'>y</p>",
    "<a href='https://a.example/\"onmouseover=\"x()'>y</a>",
    "<img data-src='a.jpg\" onerror=\"x()' alt='\"><script>x()</script>'>",
]  # fmt: skip
SURROUNDINGS = ("{}", "<p>a{}b", "<br><br>{}", "<figure><img src=a><figcaption>{}", "<picture>{}",
                "<noscript>{}</noscript>", "<svg>{}", "<table><tr>{}")  # fmt: skip


@pytest.mark.parametrize("html", HOSTILE)
def test_nothing_survives(html: str) -> None:
    for surrounding in SURROUNDINGS:
        assert judge(surrounding.format(html)) == set()


def test_the_judge_sees_what_is_hostile() -> None:
    seen = [html for html in HOSTILE if set(faults(by_python(html)))]
    assert len(seen) > len(HOSTILE) - 3


def item(inside: str) -> bytes:
    return f"{RSS_HEAD}<item><title>t</title>{inside}</item>{RSS_TAIL}".encode()


def described(html: str) -> bytes:
    return item(f"<description><![CDATA[{html}]]></description>")


WITHOUT_END = {
    "items": (RSS_HEAD + "<item>" * 20_000).encode(),
    "broken items": (RSS_HEAD + "<item><title>x</b></item>" * 1_000).encode(),
    "open elements": (RSS_HEAD + "<item>" + "<a>" * 100_000).encode(),
    "open elements in the head": ("<rss><channel>" + "<a " * 100_000).encode(),
    "CDATA": (RSS_HEAD + "<![CDATA[" * 100_000).encode(),
    "comments": (RSS_HEAD + "<!--" * 200_000).encode(),
    "quotes": item("<x y='\"" * 50_000),
    "references": item("<description>" + "&amp;" * 200_000 + "</description>"),
    "ampersands": item("<description>" + "&" * 300_000 + "</description>"),
    "prefixes": item("".join(f"<p{n}:x/>" for n in range(20_000))),
    "tags": item("".join(f"<category>{n}</category>" for n in range(20_000))),
    "nested markup": described("<div>" * 100_000),
    "nested formatting": described("<b><i><u><p>" * 3_000),
    "breaks": described("<br>" * 100_000),
    "spaces after a break": described("<br>" + " " * 500_000 + "x"),
    "spaces in a paragraph": described("<p>" + " " * 500_000 + "<br>x"),
    "empty paragraphs": described("<p></p>" * 100_000),
    "attributes": described("<p " + "".join(f"a{n}=1 " for n in range(50_000)) + ">x"),
    "srcset": described("<img srcset='" + "a " * 200_000 + "'>"),
    "pictures": described("".join(f"<img src=/{n}>" for n in range(20_000))),
    "entities": b"<!DOCTYPE r [<!ENTITY a '" + b"x" * 190 + b"'>]>" + item("&a;" * 50_000),
    "JSON arrays": b'{"version":"https://jsonfeed.org/version/1","items":' + b"[" * 10**6,
    "JSON objects": b'{"version":"https://jsonfeed.org/version/1","items":[' + b'{"a":' * 10**6,
    "a page": b"<html><body>" + b"<p>x</p>" * 100_000,
}  # fmt: skip


@pytest.mark.parametrize("body", WITHOUT_END.values(), ids=WITHOUT_END.keys())
def test_nothing_hangs_or_grows(body: bytes) -> None:
    """A hang would meet the time-out of the whole suite; growth is bounded here."""
    try:
        snapshot = digest_feed(body, address="https://feeds.example/feed")
    except KnownError:
        return
    assert all(len(entry.html) < 10_000_000 for entry in snapshot.entries)


@pytest.mark.parametrize("body", WITHOUT_END.values(), ids=WITHOUT_END.keys())
def test_neither_do_pages_and_lists(body: bytes) -> None:
    assert len(discover.find_feeds(body, address="https://site.example/")) <= discover.MOST
    opml.read(b"<opml>" + body.replace(b"item", b"outline"))


def test_a_page_is_no_feed() -> None:
    for body in (b"<html><head><title>x</title></head></html>", b"hello", b"\x00\x01", b"{}"):
        with pytest.raises(KnownError) as caught:
            digest_feed(body, address="https://site.example/x")
        assert (caught.value.code, caught.value.params) == ("not_a_feed", {"host": "site.example"})
    with pytest.raises(KnownError) as caught:
        digest_feed(b" \n", address="https://site.example/x")
    assert caught.value.code == "empty_body"


def test_large_texts_are_cut_not_refused() -> None:
    cleaned = clean_html("<p>" + "word " * 600_000, base="https://site.example/")
    assert 1_500_000 < len(cleaned.plain) < 2_100_000
