"""The pages: every address that they name answers, and says the same thing three times over."""

from __future__ import annotations

import io
import json
from urllib.parse import urljoin

import lxml.html
import pytest
from PIL import Image

from reader.demo.newsroom import Newsroom
from reader.demo.outlets import read_outlets
from tests.demo.conftest import get

KEYS = [outlet.key for outlet in read_outlets()]


def page(address: str) -> lxml.html.HtmlElement:
    answer = get(address)
    assert answer.status == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    return lxml.html.fromstring(answer.body.decode())


@pytest.mark.parametrize("key", KEYS)
def test_home_page_names_its_feeds_and_icons(newsroom: Newsroom, key: str):
    outlet = newsroom.outlet(key)
    home = page(outlet.address)
    feeds = [urljoin(outlet.address, one) for one in home.xpath("//link[@rel='alternate']/@href")]
    assert tuple(feeds) == outlet.feed_addresses
    assert len(feeds) == (2 if key == "courier" else 1)
    for rel, size in (("icon", 192), ("apple-touch-icon", 180)):
        link = home.xpath(f"//link[@rel='{rel}']/@href")[-1]
        icon = Image.open(io.BytesIO(get(urljoin(outlet.address, link)).body))
        assert icon.size == (size, size)
    favicon = get(outlet.at("/favicon.ico"))
    assert favicon.headers["content-type"] == "image/x-icon"
    assert (16, 16) in Image.open(io.BytesIO(favicon.body)).info["sizes"]


@pytest.mark.parametrize("key", KEYS)
def test_article_pages_are_whole(newsroom: Newsroom, key: str):
    outlet = newsroom.outlet(key)
    pictures: set[str] = set()
    for article in newsroom.articles(key):
        address = outlet.at(article.path)
        tree = page(address)
        assert tree.get("dir") == outlet.direction
        (data,) = tree.xpath("//script[@type='application/ld+json']/text()")
        said = json.loads(data)
        assert said["@type"] == "NewsArticle"
        assert said["headline"] == article.title
        assert [person["name"] for person in said["author"]] == list(article.writers)
        assert tree.xpath("//meta[@property='og:title']/@content") == [article.title]
        assert tree.xpath("//article//h1/text()") == [article.title]
        assert tree.xpath("//article//p[@class='deck']/text()") == [article.deck]
        (stamp,) = tree.xpath("//article//time/@datetime")
        assert stamp == said["datePublished"] == outlet.local(article.published).isoformat()
        assert tree.xpath("//article//a[@rel='author']/text()")[0] == article.writers[0]
        if article.picture:
            assert said["image"]["creditText"] == article.picture.credit
            captions = tree.xpath("//figure/figcaption")
            assert captions[0].text.strip() == article.picture.caption
            assert captions[0].findtext("span") == article.picture.credit
        for name in ("src", "data-src", "href"):
            for link in tree.xpath(f"//main//@{name}"):
                if not link.startswith(("#", "data:", "/#")):
                    pictures.add(urljoin(address, link).partition("#")[0])
        pictures.update(person["image"] for person in said["author"])
    refused = {one: get(one, method="HEAD").status for one in pictures if "/pictures/" not in one}
    assert set(refused.values()) == {200}, refused


def test_furniture_surrounds_the_text_but_is_not_in_the_feed(newsroom: Newsroom):
    packet = newsroom.outlet("packet")
    said = "Share on Facebook", "Accept all", "not a robot", "Sign up for our newsletter"
    for article in newsroom.articles("packet"):
        text = page(packet.at(article.path)).text_content()
        assert all(words in text for words in said)
    feed = get(packet.feed_address).body.decode()
    assert not any(words in feed for words in said)


def test_pictures_of_the_summaries_paper_load_lazily(newsroom: Newsroom):
    packet = newsroom.outlet("packet")
    article = next(one for one in newsroom.articles("packet") if "<picture" in one.body)
    tree = page(packet.at(article.path))
    lazy = tree.xpath("//article//img[@class='lazyload']")
    assert len(lazy) >= 2
    for image in lazy:
        assert image.get("src").startswith("data:image/gif")
        narrow, wide = image.get("data-srcset").split(", ")
        assert Image.open(io.BytesIO(get(narrow.split()[0]).body)).width == 480
        assert Image.open(io.BytesIO(get(wide.split()[0]).body)).width == 960


def test_unknown_addresses_are_not_found(newsroom: Newsroom):
    courier = newsroom.outlet("courier")
    for path in ("/nothing", "/articles/none", "/pictures/none.jpg", "/pictures/sea-noon-1.jpg",
                 "/pictures/sea-day-1.gif", "/faces/stranger.webp", "/sounds/drum-3.wav",
                 "/writers/stranger", "/comments/none.xml", "/opinion.xml/x"):  # fmt: skip
        assert get(courier.at(path)).status == 404, path


@pytest.mark.parametrize("ending", ["jpg", "png", "webp", "gif"])
def test_pictures_come_with_their_type(newsroom: Newsroom, ending: str):
    named = [
        (outlet, article.picture.name)
        for outlet in newsroom.outlets
        for article in newsroom.articles(outlet.key)
        if article.picture and article.picture.name.endswith(ending)
    ]
    outlet, name = named[0]
    answer = get(outlet.at(f"/pictures/{name}"))
    kind = "jpeg" if ending == "jpg" else ending
    assert (answer.status, answer.headers["content-type"]) == (200, f"image/{kind}")
    assert Image.open(io.BytesIO(answer.body)).format == kind.upper()
    assert (
        get(outlet.at(f"/pictures/{name}"), {"If-None-Match": answer.headers["etag"]}).status == 304
    )
