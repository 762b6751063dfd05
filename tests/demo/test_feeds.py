"""The feeds, the subscription list and the comments, read by independent parsers."""

from __future__ import annotations

import calendar
import json
from datetime import datetime

import feedparser
import pytest
from lxml import etree

from reader.demo.newsroom import Newsroom
from tests.demo.conftest import NOW, get

XML_OUTLETS = {
    "courier": "rss20",
    "wire": "atom10",
    "packet": "rss20",
    "gesher": "rss20",
    "tinplate": "rss10",
}


def parsed(newsroom: Newsroom, key: str) -> feedparser.FeedParserDict:
    answer = get(newsroom.outlet(key).feed_address)
    assert answer.status == 200
    return feedparser.parse(answer.body, response_headers=answer.headers)


@pytest.mark.parametrize(("key", "version"), XML_OUTLETS.items())
def test_feed_is_well_formed_and_complete(newsroom: Newsroom, key: str, version: str):
    feed = parsed(newsroom, key)
    assert not feed.bozo
    assert feed.version == version
    articles = newsroom.articles(key)
    assert [entry.title for entry in feed.entries] == [one.title for one in articles]
    assert len({entry.id for entry in feed.entries}) == len(articles)
    for entry, article in zip(feed.entries, articles, strict=True):
        moment = entry.get("published_parsed") or entry.updated_parsed
        assert calendar.timegm(moment) == int(article.published)
        assert entry.link == newsroom.outlet(key).at(article.path)
        assert [person["name"] for person in entry.authors] == list(article.writers)
        assert "<p>" in entry.content[0].value if key != "packet" else "content" not in entry
    assert feed.feed.get("language", "en") == newsroom.outlet(key).language


def test_json_feed_names_authors_avatars_and_attachments(newsroom: Newsroom):
    feed = json.loads(get(newsroom.outlet("lodestar").feed_address).body)
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    articles = newsroom.articles("lodestar")
    assert [item["title"] for item in feed["items"]] == [one.title for one in articles]
    assert len({item["id"] for item in feed["items"]}) == len(articles)
    first = datetime.fromisoformat(feed["items"][0]["date_published"])
    assert first.timestamp() == articles[0].published
    assert first.utcoffset() is not None
    assert all(author["avatar"] for item in feed["items"] for author in item["authors"])
    sounds = [one for item in feed["items"] for one in item.get("attachments", ())]
    assert [sound["mime_type"] for sound in sounds] == ["audio/wav"]
    heard = get(sounds[0]["url"])
    assert len(heard.body) == sounds[0]["size_in_bytes"]


def test_summaries_only_where_the_text_is_on_the_page(newsroom: Newsroom):
    feed = parsed(newsroom, "packet")
    for entry, article in zip(feed.entries, newsroom.articles("packet"), strict=True):
        assert "Read more" in entry.summary
        assert len(entry.summary) < len(article.body)


def test_enclosures_can_be_fetched(newsroom: Newsroom):
    enclosures = [one for entry in parsed(newsroom, "packet").entries for one in entry.enclosures]
    assert len(enclosures) >= 2
    for enclosure in enclosures:
        answer = get(enclosure.href)
        assert answer.headers["content-type"] == enclosure.type == "audio/wav"
        assert len(answer.body) == int(enclosure.length)
        assert answer.body[:4] == b"RIFF"


def test_opinion_is_a_feed_of_its_own_with_the_same_ids(newsroom: Newsroom):
    courier = newsroom.outlet("courier")
    news, opinion = (feedparser.parse(get(one).body) for one in courier.feed_addresses)
    assert 3 <= len(opinion.entries) < len(news.entries)
    assert {entry.id for entry in opinion.entries} < {entry.id for entry in news.entries}
    assert news.feed.title != opinion.feed.title


def test_media_names_caption_and_credit_apart(newsroom: Newsroom):
    entry = parsed(newsroom, "gesher").entries[0]
    picture = newsroom.articles("gesher")[0].picture
    assert picture
    assert entry.media_content[0]["url"].endswith(picture.name)
    assert entry.media_credit[0]["content"] == picture.credit
    assert picture.credit not in picture.caption


def test_relative_links_in_atom_resolve_against_its_base(newsroom: Newsroom):
    answer = get(newsroom.outlet("wire").feed_address)
    assert b'href="articles/' in answer.body
    base = newsroom.outlet("wire").address
    feed = feedparser.parse(answer.body)
    assert all(entry.link.startswith(base + "articles/") for entry in feed.entries)


def test_comments_feed_gives_the_thread(newsroom: Newsroom):
    found = 0
    for key, version in (("courier", "rss20"), ("tinplate", "atom10")):
        for entry in parsed(newsroom, key).entries:
            if "wfw_commentrss" not in entry:
                continue
            comments = feedparser.parse(get(entry.wfw_commentrss).body)
            assert (comments.bozo, comments.version) == (False, version)
            assert len(comments.entries) == int(entry.slash_comments)
            ids = {one.id for one in comments.entries} | {entry.id}
            answers = [one["thr_in-reply-to"]["ref"] for one in comments.entries
                       if "thr_in-reply-to" in one]  # fmt: skip
            found += len(answers)
            if version == "rss20":
                assert set(answers) <= ids
    assert found >= 8


def test_subscription_list_has_all_outlets_in_nested_folders(newsroom: Newsroom):
    tree = etree.fromstring(get(newsroom.opml_address).body)
    outlines = tree.xpath("//outline[@xmlUrl]")
    assert sorted(one.get("xmlUrl") for one in outlines) == sorted(newsroom.feed_addresses)
    assert tree.xpath("//outline[@text='Papers']/outline[@text='Coast']/outline/@text") == [
        "The Port Ellery Packet"
    ]


def test_nothing_is_published_in_the_future(newsroom: Newsroom):
    for outlet in newsroom.outlets:
        assert all(one.published < NOW for one in newsroom.articles(outlet.key))
