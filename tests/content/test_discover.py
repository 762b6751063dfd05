"""The feeds behind what a person pastes."""

from __future__ import annotations

import pytest

from reader.content.discover import find_feeds, guesses, known_feeds, normalise_address
from reader.errors import KnownError
from reader.model import FeedLink

MEANT = {
    "site.example": "https://site.example/",
    "site.example/blog?a=1": "https://site.example/blog?a=1",
    "https://site.example/feed#top": "https://site.example/feed",
    "HTTPS://Site.example/x": "HTTPS://Site.example/x",
    "feed://site.example/rss": "http://site.example/rss",
    "feed:https://site.example/rss": "https://site.example/rss",
    "pcast://site.example/p.xml": "http://site.example/p.xml",
    "https//site.example/x": "https://site.example/x",
    "HTTP;//site.example/": "HTTP://site.example/",
    "https:\\\\site.example/": "https://site.example/",
    " <https://site.example/> \n": "https://site.example/",
    "“site.example”": "https://site.example/",
    "//site.example/x": "https://site.example/x",
    "localhost:8800/feed/1.xml": "http://localhost:8800/feed/1.xml",
    "127.0.0.1:8800": "http://127.0.0.1:8800/",
    "[::1]:8800/x": "http://[::1]:8800/x",
    "site.example:8080/x": "https://site.example:8080/x",
    "http://vm:18311/ok": "http://vm:18311/ok",
    "http://rss-bridge/x": "http://rss-bridge/x",
    "rss-bridge:3000/x": "http://rss-bridge:3000/x",
    "faß.example": "https://xn--fa-hia.example/",
    "http://bücher.example/ü": "http://xn--bcher-kva.example/ü",
    "пример.испытание": "https://xn--e1afmkfd.xn--80akhbyknj4f/",
    "https://me:word@site.example/": "https://me:word@site.example/",
    "@ann@social.example": "https://social.example/@ann",
}


@pytest.mark.parametrize(("pasted", "address"), MEANT.items())
def test_what_was_meant(pasted: str, address: str) -> None:
    assert normalise_address(pasted) == address


@pytest.mark.parametrize(
    "pasted",
    ["", "news", "two words", "javascript:alert(1)", "file:///etc/passwd", "ftp://site.example/",
     "http://", "http://[::1", "mailto:a@site.example", "https://si te.example/", "x" * 5000,
     "data:text/html,x", "https:///", "news/today", "http://a b/"],
)  # fmt: skip
def test_what_nobody_can_mean(pasted: str) -> None:
    with pytest.raises(KnownError) as caught:
        normalise_address(pasted)
    assert caught.value.code == "bad_address"
    assert len(str(caught.value.params["address"])) <= 200


def found(page: str) -> tuple[FeedLink, ...]:
    return find_feeds(page.encode(), address="https://site.example/dir/page")


def test_declared_feeds() -> None:
    page = (
        '<html><head><base href="/base/"><LINK REL="Alternate" TYPE="application/rss+xml" '
        "HREF='feed.xml' title='A &amp; B'>"
        '<link rel=alternate type="application/atom+xml; charset=utf-8" href=//cdn.example/atom>'
        '<link rel="alternate" type="application/rss+xml" href="/comments/feed" title="Comments">'
        '<link rel="alternate" type="application/feed+json" href="feed://site.example/f.json">'
        "<!-- <link rel=alternate type='application/rss+xml' href=/old> -->"
    )
    assert [link.address for link in found(page)] == [
        "https://site.example/base/feed.xml",
        "https://cdn.example/atom",
        "http://site.example/f.json",
        "https://site.example/comments/feed",
    ]
    assert found(page)[0].title == "A & B"
    assert found(page)[0].media_type == "application/rss+xml"


def test_bare_ampersands_of_an_address_stay() -> None:
    page = (
        '<link rel=alternate type="application/rss+xml" title="a &copy b &lt;3 &#174"'
        ' href="/f?feed=1&section=news&region=us&amp;currency=e&notit;">'
    )
    (link,) = found(page)
    assert link.address == (
        "https://site.example/f?feed=1&section=news&region=us&currency=e&notit;"
    )
    assert link.title == "a © b <3 ®"


def test_what_stands_in_scripts_and_comments_is_no_link() -> None:
    link = '<link rel=alternate type="application/rss+xml" href="/no">'
    kept = link.replace("/no", "/yes")
    for around in (
        "<script>x='{}'</script>",
        "<TEMPLATE id=a>{}</Template>",
        "<!-- {} -->",
        "<title>" + 40 * "İ" + "</title><script>'{}'</script>",  # longer in lower case
    ):
        assert [one.address for one in found(around.format(link) + kept)] == [
            "https://site.example/yes"
        ]
    assert len(found("<script>" + kept + "<!--" + kept.replace("yes", "too"))) == 2


def test_feeds_that_the_server_declares() -> None:
    header = (
        '<https://api.site.example/wp-json/>; rel="https://api.w.org/", '
        '</feed>; rel=alternate; type="application/rss+xml"; title="All, really", '
        '<a.atom>;type=application/atom+xml ; rel="alternate", </x.css>; rel=preload; as=style'
    )
    page = b'<link rel=alternate type="application/rss+xml" href="/feed"><a href="/rss.xml">RSS</a>'
    for body in (page, b"<p>none</p>"):
        named = find_feeds(body, address="https://site.example/dir/", link_header=header)
        assert [link.address for link in named] == [
            "https://site.example/feed",
            "https://site.example/dir/a.atom",
        ]
    assert named[0].title == "All, really"


def test_what_is_declared_and_no_feed() -> None:
    page = (
        '<link rel="alternate" hreflang="de" href="/de/"><link rel="stylesheet" href="/x.css">'
        '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">'
        '<link rel="alternate" type="application/json+oembed" href="/oembed?url=x&format=xml">'
        '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">'
        '<link rel="alternate" type="text/html" href="/print">'
    )
    assert found(page) == ()


def test_links_that_look_like_feeds() -> None:
    page = (
        '<a href="/about">About</a><a href="/rss.xml"><b>RSS</b></a><a href="/index.rss">All</a>'
        '<a href="https://feeds.feedburner.com/site">Subscribe</a><a href="/feeds">feeds</a>'
        '<a href="/new.xml" title="RSS feed">New</a><a href="/sitemap.xml">All pages</a>'
        '<a href="?feed=rss2">old</a><a href="/feedback">no</a><a href="feed:site.example/f">f</a>'
    )
    assert [link.address for link in found(page)] == [
        "https://site.example/rss.xml",
        "https://site.example/index.rss",
        "https://feeds.feedburner.com/site",
        "https://site.example/feeds",
        "https://site.example/new.xml",
        "https://site.example/dir/page?feed=rss2",
        "http://site.example/f",
    ]


def test_links_count_only_where_nothing_is_declared() -> None:
    page = '<a href="/rss.xml">x</a><link rel=alternate type=application/rss+xml href=/feed>'
    assert [link.address for link in found(page)] == ["https://site.example/feed"]


KNOWN = {
    "https://www.youtube.com/channel/UC7_gcs09iThXybpVgjHZ_7g/videos":
        "https://www.youtube.com/feeds/videos.xml?channel_id=UC7_gcs09iThXybpVgjHZ_7g",
    "https://m.youtube.com/watch?v=x&list=PLabc":
        "https://www.youtube.com/feeds/videos.xml?playlist_id=PLabc",
    "https://www.youtube.com/user/Google": "https://www.youtube.com/feeds/videos.xml?user=Google",
    "https://social.example/@ann": "https://social.example/@ann.rss",
    "https://social.example/@ann/11223344": "https://social.example/@ann.rss",
    "https://old.reddit.com/r/python/top/": "https://www.reddit.com/r/python/.rss",
    "https://www.reddit.com/u/ann": "https://www.reddit.com/user/ann/.rss",
    "https://www.reddit.com/": "https://www.reddit.com/.rss",
    "https://github.com/python/cpython": "https://github.com/python/cpython/releases.atom",
    "https://github.com/python/cpython/commits/main": "https://github.com/python/cpython/commits.atom",
    "https://github.com/python": "https://github.com/python.atom",
    "https://gitlab.com/a/b/c/-/issues": "https://gitlab.com/a/b/c/-/releases?format=atom",
    "https://medium.com/@ann/a-story-1": "https://medium.com/feed/@ann",
    "https://ann.substack.com/p/one": "https://ann.substack.com/feed",
    "https://stackoverflow.com/questions/tagged/python": "https://stackoverflow.com/feeds/tag/python",
    "https://bsky.app/profile/ann.example": "https://bsky.app/profile/ann.example/rss",
}  # fmt: skip


@pytest.mark.parametrize(("page", "feed"), KNOWN.items())
def test_known_sites(page: str, feed: str) -> None:
    assert known_feeds(page)[0].address == feed


@pytest.mark.parametrize(
    "page",
    ["https://site.example/", "https://github.com/features", "https://github.com/a/b/tags.atom",
     "https://www.youtube.com/@handle", "https://www.youtube.com/", "https://[broken/",
     "https://www.tiktok.com/@ann", "https://social.example/@ann.rss"],
)  # fmt: skip
def test_sites_without_a_rule(page: str) -> None:
    assert known_feeds(page) == ()


@pytest.mark.parametrize(
    "feed",
    ["https://ann.wordpress.com/category/boats/feed/", "https://ann.wordpress.com/comments/feed",
     "https://ann.substack.com/feed/podcast/1.rss", "https://ann.tumblr.com/tagged/boats/rss",
     "https://ann.blogspot.com/feeds/posts/default/-/boats", "https://ann.livejournal.com/data/rss",
     "https://stackoverflow.com/feeds/tag/python", "https://stackoverflow.com/feeds/question/1",
     "https://gitlab.com/a/b.atom", "https://gitlab.com/a/b/-/tags?format=atom",
     "https://www.reddit.com/r/python/top.rss?t=week", "https://news.ycombinator.com/showrss",
     "https://ann.medium.com/feed/tagged/boats", "https://bsky.app/profile/ann.example/rss"],
)  # fmt: skip
def test_a_feed_of_a_known_site_is_taken_as_it_was_pasted(feed: str) -> None:
    assert known_feeds(feed) == ()


@pytest.mark.parametrize(
    ("page", "feed"),
    [("https://github.com/ann/feed", "https://github.com/ann/feed/releases.atom"),
     ("https://www.reddit.com/r/rss/", "https://www.reddit.com/r/rss/.rss")],
)  # fmt: skip
def test_what_is_merely_called_feed_keeps_its_rule(page: str, feed: str) -> None:
    assert known_feeds(page)[0].address == feed


def test_guesses_start_where_the_page_is() -> None:
    found = guesses("https://site.example/blog/?x=1")
    assert found[0] == "https://site.example/blog/feed"
    assert "https://site.example/feed" in found
    assert "https://site.example/atom.xml" in found
    assert len(set(found)) == len(found) <= 20
    assert guesses("https://site.example/")[0] == "https://site.example/feed"
