"""The articles as files: enough of them, truthful links, events told more than once."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pytest
from lxml import etree

from reader.demo.articles import read_article, read_articles
from reader.demo.outlets import read_outlets
from reader.demo.prose import plain_figure, to_html

OUTLETS = read_outlets()
EVERY = {outlet.key: read_articles(outlet, 0.0) for outlet in OUTLETS}


def test_six_outlets_with_ten_to_thirteen_articles_each():
    assert len(OUTLETS) == 6
    assert all(10 <= len(articles) <= 13 for articles in EVERY.values())
    assert sum(map(len, EVERY.values())) >= 60


def test_every_feed_format_and_one_right_to_left_outlet():
    assert {outlet.kind for outlet in OUTLETS} == {"rss", "summaries", "atom", "json", "rdf"}
    assert [outlet.language for outlet in OUTLETS if outlet.direction == "rtl"] == ["he"]
    for article in EVERY["gesher"]:
        hebrew = len(re.findall("[א-ת]", article.body))
        assert hebrew > 0.5 * len(re.sub(r"<[^>]+>|\s", "", article.body))


def test_events_are_told_by_several_outlets():
    told = defaultdict(set)
    for key, articles in EVERY.items():
        for article in articles:
            if article.event:
                told[article.event].add(key)
    assert len(told) >= 6
    assert all(2 <= len(outlets) <= 5 for outlets in told.values())
    assert {"gesher", "courier", "packet", "wire"} <= told["ferry-strike"]
    for key in told["ferry-strike"] - {"gesher", "tinplate"}:
        assert any("Marsh" in one.body for one in EVERY[key] if one.event == "ferry-strike")


def test_ages_reach_from_minutes_to_days_and_comments_lie_between():
    ages = sorted(-one.published / 60 for articles in EVERY.values() for one in articles)
    assert ages[0] < 30
    assert 4 * 1440 < ages[-1] < 6 * 1440
    assert sum(age < 1440 for age in ages) >= 10
    for articles in EVERY.values():
        for article in articles:
            assert all(article.published < one.moment < 0 for one in article.comments)
            assert article.published <= article.updated < 0


def test_comments_are_threaded():
    threads = [one for articles in EVERY.values() for one in articles if one.comments]
    assert sum(len(one.comments) >= 3 for one in threads) >= 12
    depths = []
    for article in threads:
        by_number = {comment.number: comment for comment in article.comments}
        for comment in article.comments:
            depth = 0
            while comment.parent:
                comment, depth = by_number[comment.parent], depth + 1
            depths.append(depth)
    assert max(depths) == 2


def test_links_between_articles_lead_somewhere():
    slugs = {key: {one.slug for one in articles} for key, articles in EVERY.items()}
    links = [
        link
        for articles in EVERY.values()
        for one in articles
        for link in re.findall(r'href="([a-z]+):([a-z0-9-]+)"', one.body)
    ]
    assert len(links) >= 10
    assert [link for link in links if link[1] not in slugs.get(link[0], ())] == []


def test_bodies_are_well_formed():
    outlets = {outlet.key: outlet for outlet in OUTLETS}
    for outlet in OUTLETS:
        for article in EVERY[outlet.key]:
            html = to_html(article.body, outlets, plain_figure(outlet))
            closed = re.sub(r"<(img|br)\b([^>]*)>", r"<\1\2/>", html)
            etree.fromstring(f"<body>{closed}</body>")


def test_bodies_are_various():
    everything = "\n".join(one.body for articles in EVERY.values() for one in articles)
    marks = (
        "<h2> <blockquote> <ul> <ol> <table> <dl> <em> <strong> <pre><code "
        '<aside@class="pull"> class="footnotes" <picture@'
    )
    for mark in marks.split():
        assert mark.replace("@", " ") in everything, mark


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("title: A\ncolour: red\n\nB", "no header line"),
        ("title: A\n\nB", "header lacks"),
        (
            "title: A\ndeck: D\nauthor: Clara Venn\nage: 1\nsection: Fashion\ntags: t\n\nB",
            "has no section",
        ),
        (
            "title: A\ndeck: D\nauthor: Clara Venn\nage: 1\nsection: Nation\ntags: t\n\nB\n"
            "=== comments\n@@ Nobody asked, +1\nHm.\n",
            "no comment",
        ),
    ],
)
def test_a_faulty_file_is_named(tmp_path: Path, text: str, complaint: str):
    path = tmp_path / "faulty.txt"
    path.write_text(text, encoding="utf-8")
    wire = next(outlet for outlet in OUTLETS if outlet.key == "wire")
    with pytest.raises(ValueError, match=rf"faulty\.txt: .*{complaint}"):
        read_article(path, wire, 0.0)
