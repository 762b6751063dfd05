"""What pages say of their articles: who, when, under which title, for whom."""

from __future__ import annotations

import pytest

from reader.content.byline import Said, names, read_byline
from reader.content.byline.linked_data import LinkedData
from reader.content.extract.document import tree_of

ADDRESS = "https://paper.example/news/ferry"


def said(head: str, body: str = "") -> Said:
    root = tree_of(f"<html><head>{head}</head><body>{body}<p>Text.</p></body></html>")
    return read_byline(root, base=ADDRESS, address=ADDRESS)


def linked(json: str) -> str:
    return f'<script type="application/ld+json">{json}</script>'


def signed(head: str, body: str = "") -> list[str]:
    return [author.name for author in said(head, body).authors]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By Ada Lindqvist", ["Ada Lindqvist"]),
        ("Von Ada Lindqvist und Jonas Berg", ["Ada Lindqvist", "Jonas Berg"]),
        ("Ada Lindqvist, Jonas Berg and Mette Holm", ["Ada Lindqvist", "Jonas Berg", "Mette Holm"]),
        ("Ada Lindqvist, Staff Writer", ["Ada Lindqvist"]),
        ("Ada Lindqvist, Associated Press", ["Ada Lindqvist"]),
        ("Ada Lindqvist, MS, RDN", ["Ada Lindqvist"]),
        ("Ada Lindqvist | Updated March 5, 2024", ["Ada Lindqvist"]),
        ("by Ada Lindqvist March 5, 2024 9:12 am", ["Ada Lindqvist"]),
        ("Par Ada Lindqvist (avec Jonas Berg et Mette Holm)",
         ["Ada Lindqvist", "Jonas Berg", "Mette Holm"]),
        ("Ludwig van der Berg", ["Ludwig van der Berg"]),
        ("肖春芳", ["肖春芳"]),
        ("Von Ada Lindqvist, Berlin", ["Ada Lindqvist"]),
        ("Lindqvist Berg, Ada", ["Lindqvist Berg, Ada"]),
        ("来源：新华社 作者：李明 2026-11-29 18:30", ["李明"]),
        ("文・田中太郎 2026年11月29日 18時30分", ["田中太郎"]),
        ("김철수 기자", ["김철수"]),
        ("كتب: أحمد علي", ["أحمد علي"]),
        ("כתבה: דנה כהן", ["דנה כהן"]),
        ("Павло Іваненко", ["Павло Іваненко"]),
        ("The Paper", []),
        ("Staff", []),
        ("admin", []),
        ("March 5, 2024", []),
        ("Follow Author", []),
        ("https://paper.example/people/ada", []),
        ("Click here to read all about our authors and what they think", []),
    ],
)  # fmt: skip
def test_names_in_a_byline(text: str, expected: list[str]) -> None:
    assert names.persons(text, site="The Paper") == expected


def test_linked_data_comes_before_meta_tags_and_these_before_markup() -> None:
    data = linked(
        '{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Ada Lindqvist"}}'
    )
    meta = '<meta name="author" content="Jonas Berg">'
    line = '<p class="byline">By <a rel="author" href="/m">Mette Holm</a></p>'
    assert signed(data + meta, line) == ["Ada Lindqvist"]
    assert signed(meta, line) == ["Jonas Berg"]
    assert signed("", line) == ["Mette Holm"]


def test_linked_data_in_a_graph_with_references() -> None:
    found = said(
        linked(
            '{"@graph": [{"@type": "Article", "headline": "Ferry returns",'
            ' "author": {"@id": "#ada"}, "datePublished": "2024-03-05T09:00:00+01:00",'
            ' "articleSection": ["Islands", "Sea"]},'
            ' {"@type": "Person", "@id": "#ada", "name": "Ada Lindqvist", "url": "/people/ada",'
            ' "image": {"url": "/faces/ada.jpg"}}, {"@type": "WebSite", "name": "The Paper"}]}'
        )
    )
    assert found.title == "Ferry returns"
    assert found.section == "Islands"
    assert found.site == "The Paper"
    assert found.published
    assert (found.published.seconds, found.published.offset) == (1709625600, 60)
    author = found.authors[0]
    assert (author.name, author.address) == ("Ada Lindqvist", "https://paper.example/people/ada")
    assert author.avatar == "https://paper.example/faces/ada.jpg"


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "Article", "headline": "Ferry",}',
        '<!-- {"@type": "Article", "headline": "Ferry"} -->',
        '{"@type": "Article", "headline": "Ferry"};',
        '{"@type": "Article", "headline": "Ferry", "x": "a\nb\\\'c"}',
        '{"@type": "Article" \n "headline": "Ferry"}',
        '[[{"@type": ["Thing", "http://schema.org/Article"], "headline": "Ferry"}]]',
    ],
)
def test_broken_linked_data_is_mended(script: str) -> None:
    assert LinkedData([script]).article.get("headline") == "Ferry"


@pytest.mark.parametrize("script", ["", "{", "[" * 100_000, '{"@type":', "null", "true", '"x"'])
def test_linked_data_that_cannot_be_read_is_left_out(script: str) -> None:
    assert LinkedData([script]).article == {}


def test_bylines_of_other_things_sign_nothing() -> None:
    assert signed("", '<div class="comments"><span class="author">Jonas Berg</span></div>') == []
    assert signed("", '<aside><p class="byline">By Jonas Berg</p></aside>') == []
    assert signed("", '<div class="related"><a rel="author" href="/j">Jonas Berg</a></div>') == []


def test_h_card_and_itemprop() -> None:
    card = '<h1>Ferry</h1><a class="p-author h-card" href="/ada">Ada Lindqvist</a>'
    prop = '<h1>F</h1><p itemprop="author">By <a href="/ada" itemprop="name">Ada Lindqvist</a></p>'
    for body in (card, prop):
        author = said("", body).authors[0]
        assert (author.name, author.address) == ("Ada Lindqvist", "https://paper.example/ada")


def test_a_date_without_a_time_stays_one() -> None:
    found = said('<meta property="article:published_time" content="2024-03-05">').published
    assert found
    assert found.precision == "day"


def test_the_sites_name_is_no_part_of_the_title() -> None:
    site = '<meta property="og:site_name" content="The Paper">'
    assert said(f"{site}<title>Ferry returns to the isles | The Paper</title>").title == (
        "Ferry returns to the isles"
    )
    assert said("<title>Ferry: it returns - Islands - The Paper</title>").title == (
        "Ferry: it returns"
    )


def test_feeds_of_the_page_and_of_its_comments() -> None:
    found = said(
        '<link rel="alternate" type="application/rss+xml" title="The Paper" href="/feed/">'
        '<link rel="alternate" type="application/rss+xml" title="Comments on Ferry" href="feed/">'
    )
    assert [feed.address for feed in found.feeds] == ["https://paper.example/feed/"]
    assert found.comments_feed == "https://paper.example/news/feed/"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("<p>מאת: דנה כהן</p>", "דנה כהן"),
        ("<p>كتب: أحمد علي</p>", "أحمد علي"),
        ("<div>来源：新华社 作者：李明 2026-11-29 18:30</div>", "李明"),
        ("<p>文・田中太郎 2026年11月29日</p>", "田中太郎"),
        ("<p>김철수 기자</p>", "김철수"),
        ("<p>文章の始まりはここにあり、長く続く。</p>", ""),
        ("<p>כתב האישום הוגש היום לבית המשפט.</p>", ""),
    ],
)
def test_a_plain_line_below_the_headline_signs_in_any_script(line: str, name: str) -> None:
    assert signed("", f"<article><h1>A ferry</h1>{line}</article>") == ([name] if name else [])
