"""The levers: validators, publishing, editing, faults, delays, the record, a clean stop."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Iterator
from http.client import HTTPConnection
from urllib.parse import urlsplit

import feedparser
import pytest

from reader.demo.newsroom import Newsroom
from tests.demo.conftest import NOW, get


@pytest.fixture
def own() -> Iterator[Newsroom]:
    with Newsroom(NOW) as running:
        yield running


def test_both_validators_answer_304_until_something_changes(own: Newsroom):
    for address in (*own.feed_addresses, own.opml_address, own.outlets[0].address):
        first = get(address)
        for headers in (
            {"If-None-Match": first.headers["etag"]},
            {"If-Modified-Since": first.headers["last-modified"]},
            {"If-None-Match": f'"other", {first.headers["etag"]}'},
        ):
            again = get(address, headers)
            assert (again.status, again.body) == (304, b"")
            assert again.headers["etag"] == first.headers["etag"]
    for key, address in zip([one.key for one in own.outlets], own.feed_addresses, strict=True):
        first = get(address)
        own.publish(key)
        assert get(address, {"If-None-Match": first.headers["etag"]}).status == 200
        assert get(address, {"If-Modified-Since": first.headers["last-modified"]}).status == 200


def test_the_tag_goes_before_the_date(own: Newsroom):
    first = get(own.feed_addresses[0])
    stale = {"If-None-Match": '"other"', "If-Modified-Since": first.headers["last-modified"]}
    assert get(own.feed_addresses[0], stale).status == 200
    assert get(own.feed_addresses[0], {"If-Modified-Since": "yesterday"}).status == 200


def test_text_is_compressed_for_those_who_ask(own: Newsroom):
    plain = get(own.feed_addresses[0])
    packed = get(own.feed_addresses[0], {"Accept-Encoding": "br, gzip"})
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body
    assert len(packed.body) < len(plain.body) / 2
    assert packed.headers["vary"] == plain.headers["vary"] == "Accept-Encoding"


def test_head_tells_the_length_without_the_body(own: Newsroom):
    head = get(own.feed_addresses[0], method="HEAD")
    assert head.body == b""
    assert int(head.headers["content-length"]) == len(get(own.feed_addresses[0]).body)


def test_connection_is_kept_for_several_requests(own: Newsroom):
    parts = urlsplit(own.feed_addresses[1])
    connection = HTTPConnection(parts.hostname or "", parts.port, timeout=20)
    connection.request("GET", parts.path)
    assert connection.getresponse().read()
    socket = connection.sock
    connection.request("GET", "/robots.txt")
    assert connection.getresponse().read().startswith(b"User-agent")
    assert connection.sock is socket
    connection.close()


@pytest.mark.parametrize("key", ["courier", "wire", "packet", "gesher", "tinplate"])
def test_published_articles_come_first_and_have_pages(own: Newsroom, key: str):
    outlet = own.outlet(key)
    before = len(own.articles(key))
    new = own.publish(key, 7)
    assert len({one.title for one in new}) == len({one.guid for one in new}) == 7
    entries = feedparser.parse(get(outlet.feed_address).body).entries
    assert len(entries) == before + 7
    assert [entry.title for entry in entries[:7]] == [one.title for one in new]
    assert get(outlet.at(new[0].path)).status == 200
    assert all(one.published >= NOW for one in new)
    numbers = [int(one.slug.removeprefix("bulletin-")) for one in new]
    assert numbers == sorted(numbers, reverse=True)
    if key == "gesher":
        assert all("א" <= one.title[0] <= "ת" for one in new)


def test_editing_changes_text_and_date_but_not_identity(own: Newsroom):
    address = own.outlet("wire").feed_address
    before = feedparser.parse(get(address).body).entries
    slug = own.articles("wire")[2].slug
    own.edit("wire", slug, title="Corrected", body="New words.")
    after = feedparser.parse(get(address).body).entries
    assert [entry.id for entry in after] == [entry.id for entry in before]
    changed = [new.title for new, old in zip(after, before, strict=True) if new != old]
    assert changed == ["Corrected"]
    assert "New words." in after[2].content[0].value
    assert after[2].updated_parsed > before[2].updated_parsed
    assert after[2].published_parsed == before[2].published_parsed
    assert own.edit("wire").slug == own.articles("wire")[0].slug
    with pytest.raises(KeyError):
        own.edit("wire", "unheard-of")


def test_faults_stand_in_until_healed(own: Newsroom):
    outlet = own.outlet("packet")
    own.fail("packet", 503, {"Retry-After": "120"})
    answer = get(outlet.feed_address)
    assert (answer.status, answer.headers["retry-after"]) == (503, "120")
    assert get(own.outlet("wire").feed_address).status == 200
    own.heal("packet")
    assert get(outlet.feed_address).status == 200
    own.fail("packet", 200, body=b"<html>no feed", path=outlet.feed, times=2)
    assert get(outlet.address).status == 200
    assert [get(outlet.feed_address).body for _ in range(2)] == [b"<html>no feed"] * 2
    assert b"<rss" in get(outlet.feed_address).body
    with pytest.raises(KeyError):
        own.fail("unknown", 500)


def test_delay_holds_answers_back_and_ends_with_the_newsroom():
    newsroom = Newsroom(NOW)
    newsroom.start()
    newsroom.delay(0.1, "wire")
    begun = time.monotonic()
    get(newsroom.outlet("wire").feed_address)
    assert time.monotonic() - begun >= 0.1
    newsroom.delay(600)
    failed = threading.Event()

    def wait_for_ever() -> None:
        try:
            get(newsroom.outlet("wire").feed_address)
        except OSError:
            failed.set()

    waiting = threading.Thread(target=wait_for_ever)
    waiting.start()
    for _ in range(2000):
        if newsroom._servers[1]._open:
            break
        failed.wait(0.005)
    stopping = threading.Thread(target=newsroom.stop)
    stopping.start()
    for thread in (stopping, waiting):
        thread.join(60)
        assert not thread.is_alive()


def test_requests_are_recorded_with_headers_and_status(own: Newsroom):
    get(own.feed_addresses[0], {"X-Test": "one"})
    get(own.outlet("tinplate").at("/nowhere"))
    first, second = own.requests
    assert (first.outlet, first.method, first.path, first.status) == (
        "courier", "GET", own.outlet("courier").feed, 200,
    )  # fmt: skip
    assert first.headers["x-test"] == "one"
    assert (second.outlet, second.status) == ("tinplate", 404)
    own.forget_requests()
    assert own.requests == ()


def test_stopping_frees_the_ports_at_once():
    with Newsroom(NOW) as first:
        ports = [urlsplit(outlet.address).port or 0 for outlet in first.outlets]
        parts = urlsplit(first.feed_addresses[0])
        held = HTTPConnection(parts.hostname or "", parts.port, timeout=20)
        held.request("GET", parts.path)
        held.getresponse().read()
    threads = [one.name for one in threading.enumerate() if one.name.startswith("demo-")]
    assert threads == []
    with Newsroom(NOW, ports) as second:
        assert [urlsplit(outlet.address).port for outlet in second.outlets] == ports
        assert get(second.feed_addresses[0]).status == 200
    held.close()


def test_same_moment_gives_the_same_feeds():
    with Newsroom(NOW) as first:
        ports = [urlsplit(outlet.address).port or 0 for outlet in first.outlets]
        bodies = [get(address).body for address in first.feed_addresses]
    with Newsroom(NOW, ports) as second:
        assert [get(address).body for address in second.feed_addresses] == bodies


def test_many_at_once(own: Newsroom):
    answers: list[int] = []

    def read() -> None:
        answers.extend(get(address).status for address in own.feed_addresses)

    threads = [threading.Thread(target=read) for _ in range(8)]
    for thread in threads:
        thread.start()
    for _ in range(10):
        own.publish("wire")
        own.edit("courier", title="Again")
    for thread in threads:
        thread.join(20)
    assert answers == [200] * 48
