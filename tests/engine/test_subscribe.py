"""Subscriptions as requests: finding feeds, adding one, importing many, removing, passwords."""

from __future__ import annotations

import base64
import threading
import time
from collections.abc import AsyncIterator, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from reader.demo.newsroom import Newsroom
from reader.engine.desk import Desk
from reader.engine.subscribe import without_credentials
from reader.errors import Code
from reader.model import Message
from reader.protocol import (
    Add,
    ChangeAddress,
    Changed,
    Discover,
    Done,
    Entrusted,
    Event,
    Export,
    Failed,
    Import,
    KeepCredentials,
    LetGo,
    Refresh,
    Remove,
)
from reader.store import Role, Store

FEED = b"""<rss version="2.0"><channel><title>Members only</title><link>http://127.0.0.1/</link>
<item><guid>1</guid><title>Behind the door</title><description>text</description></item>
</channel></rss>"""


class Drawer(KeyringBackend):
    """A keyring that keeps passwords in a dict."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    before = keyring.get_keyring()
    made = Drawer()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def no_drawer() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def door() -> Iterator[str]:
    """The address of a feed that wants user "me" and password "hush"."""
    wanted = "Basic " + base64.b64encode(b"me:hush").decode()

    class Guard(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            known = self.headers.get("Authorization") == wanted
            self.send_response(200 if known else 401)
            self.send_header("Content-Length", str(len(FEED) if known else 0))
            self.end_headers()
            self.wfile.write(FEED if known else b"")

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Guard)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/feed"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def told() -> list[Event]:
    return []


@pytest.fixture
async def desk(library: Path, told: list[Event]) -> AsyncIterator[Desk]:
    made = Desk(library, told.append)
    yield made
    await made.close()


def outlet_with(newsroom: Newsroom, *, opinion: bool) -> str:
    return next(one.key for one in newsroom.outlets if bool(one.opinion) is opinion)


async def test_a_feed_address_finds_itself(desk: Desk, newsroom: Newsroom) -> None:
    outlet = newsroom.outlet("courier")
    done = await desk.answer(Discover("d", outlet.feed_address))
    assert isinstance(done, Done)
    assert [(link.address, link.title) for link in done.links] == [
        (outlet.feed_address, outlet.feed_title)
    ]


async def test_a_pasted_page_without_scheme_is_subscribed_to_at_once(
    desk: Desk, newsroom: Newsroom, library: Path, told: list[Event]
) -> None:
    key = outlet_with(newsroom, opinion=False)
    outlet = newsroom.outlet(key)
    done = await desk.answer(Add("a", outlet.address.removeprefix("http://"), title="My paper"))
    assert isinstance(done, Done), done
    (feed_id,) = done.feeds
    assert done.totals["new"] == len(newsroom.articles(key))
    with Store.open(library, Role.READ) as store:
        feed = store.feeds.get(feed_id)
    assert feed
    assert (feed.address, feed.name, feed.total) == (
        outlet.feed_address,
        "My paper",
        len(newsroom.articles(key)),
    )
    assert any(isinstance(event, Changed) and feed_id in event.changes.feeds for event in told)


async def test_what_was_added_is_not_due_at_once(desk: Desk, newsroom: Newsroom) -> None:
    await desk.answer(Add("a", newsroom.feed_addresses[0]))
    newsroom.forget_requests()
    done = await desk.answer(Refresh("r"))
    assert isinstance(done, Done)
    assert done.totals["feeds"] == 0
    await desk.answer(Refresh("all", all=True))
    assert [record.status for record in newsroom.requests] == [304]


async def test_several_feeds_behind_a_page_are_a_choice_and_nothing_is_added(
    desk: Desk, newsroom: Newsroom, library: Path
) -> None:
    outlet = newsroom.outlet(outlet_with(newsroom, opinion=True))
    done = await desk.answer(Add("a", outlet.address))
    assert isinstance(done, Done)
    assert done.feeds == ()
    assert {link.address for link in done.links} == {
        outlet.feed_address,
        outlet.at(outlet.opinion),
    }
    with Store.open(library, Role.READ) as store:
        assert store.feeds.all() == ()


async def test_a_page_without_links_is_helped_by_well_known_paths(
    desk: Desk, newsroom: Newsroom
) -> None:
    outlet = newsroom.outlet("courier")
    newsroom.fail("courier", 200, {"Content-Type": "text/html"}, b"<p>plain</p>", path="/")
    body = newsroom.document("courier", urlsplit(outlet.feed_address).path).body
    newsroom.fail("courier", 200, {"Content-Type": "text/xml"}, body, path="/feed")
    done = await desk.answer(Discover("d", outlet.address))
    assert isinstance(done, Done), done
    assert [link.address.rstrip("/") for link in done.links] == [outlet.at("/feed")]


async def test_known_sites_need_no_network(desk: Desk) -> None:
    done = await desk.answer(Discover("d", "https://github.com/owner/project"))
    assert isinstance(done, Done)
    assert any("releases" in link.address for link in done.links)


@pytest.mark.parametrize(
    ("pasted", "code"),
    [("not an address", Code.BAD_ADDRESS), ("http://127.0.0.1:9/", Code.CONNECT)],
)
async def test_what_cannot_be_found_says_why(desk: Desk, pasted: str, code: Code) -> None:
    answer = await desk.answer(Add("a", pasted))
    assert isinstance(answer, Failed)
    assert answer.message.code == code


async def test_a_page_without_any_feed_says_so(desk: Desk, newsroom: Newsroom) -> None:
    newsroom.fail("courier", 200, {"Content-Type": "text/html"}, b"<p>plain</p>")
    address = newsroom.outlet("courier").address
    answer = await desk.answer(Add("a", address))
    assert answer == Failed("a", Message(Code.NO_FEED_FOUND, {"address": address}))


async def test_adding_twice_is_one_subscription_and_said(
    desk: Desk, newsroom: Newsroom, library: Path
) -> None:
    address = newsroom.feed_addresses[0]
    first = await desk.answer(Add("a", address))
    again = await desk.answer(Add("b", address))
    assert isinstance(first, Done)
    assert isinstance(again, Done)
    assert again.feeds == first.feeds
    assert [message.code for message in again.messages] == [Code.FEED_EXISTS]
    with Store.open(library, Role.READ) as store:
        assert len(store.feeds.all()) == 1


async def test_opml_makes_feeds_and_folders_and_merges_what_is_there(
    desk: Desk, newsroom: Newsroom, library: Path, tmp_path: Path, told: list[Event]
) -> None:
    await desk.answer(Add("a", newsroom.feed_addresses[0]))
    file = tmp_path / "feeds.opml"
    outlines = "".join(
        f'<outline text="x" xmlUrl="{address}"/>' for address in newsroom.feed_addresses * 2
    )
    file.write_text(
        f'<opml version="2.0"><body><outline text="News"><outline text="World">{outlines}'
        '</outline></outline><outline text="x" xmlUrl="file:///etc/passwd"/></body></opml>',
        "utf-8",
    )
    done = await desk.answer(Import("i", str(file)))
    assert isinstance(done, Done)
    assert len(done.feeds) == len(newsroom.feed_addresses) - 1
    assert Code.OPML_ADDRESS_REFUSED in {message.code for message in done.messages}
    with Store.open(library, Role.READ) as store:
        folders = {folder.id: folder for folder in store.folders.all()}
        feeds = [feed for feed in store.feeds.all() if feed.id in done.feeds]
    assert {folder.title for folder in folders.values()} == {"News", "World"}
    assert all(folders[feed.folder].title == "World" for feed in feeds)
    assert any(isinstance(event, Changed) and event.changes.folders for event in told)
    again = await desk.answer(Import("i2", str(file)))
    assert isinstance(again, Done)
    assert again.feeds == ()
    fetched = await desk.answer(Refresh("r"))
    assert isinstance(fetched, Done)
    assert fetched.totals["feeds"] == len(newsroom.feed_addresses) - 1
    with Store.open(library, Role.READ) as store:
        assert {feed.name for feed in store.feeds.all() if feed.id in done.feeds} == {"x"}


_A_FEED = (
    b"<rss version='2.0'><channel><title>A</title>%s<item><title>1</title></item></channel></rss>"
)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, Code.FILE_UNREADABLE),
        (b"\0\1\2", Code.OPML_UNREADABLE),
        (b"<html><body><p>A page</p></body></html>", Code.OPML_UNREADABLE),
        (_A_FEED % b"<link>https://a.example/</link>", Code.FILE_IS_FEED),
        (_A_FEED % b"", Code.FILE_HAS_NO_ADDRESS),
    ],
)
async def test_an_opml_file_that_cannot_be_read_says_so(
    desk: Desk, tmp_path: Path, content: bytes | None, code: Code
) -> None:
    file = tmp_path / "feeds.opml"
    if content is not None:
        file.write_bytes(content)
    answer = await desk.answer(Import("i", str(file)))
    assert isinstance(answer, Failed)
    assert answer.message.code == code
    assert answer.message.params["name"] == "feeds.opml"
    assert answer.message.params.get("address", "https://a.example/") == "https://a.example/"


async def test_removing_takes_the_feed_out_of_every_list(
    desk: Desk, newsroom: Newsroom, library: Path
) -> None:
    done = await desk.answer(Add("a", newsroom.feed_addresses[0]))
    assert isinstance(done, Done)
    await desk.answer(Remove("r", done.feeds))
    with Store.open(library, Role.READ) as store:
        assert store.feeds.all() == ()
        assert store.articles.counts().total == 0


async def test_a_feed_behind_a_password_asks_for_it(desk: Desk, door: str) -> None:
    answer = await desk.answer(Add("a", door))
    assert isinstance(answer, Failed)
    assert answer.message.code == Code.HTTP_UNAUTHORIZED


async def test_a_password_lies_in_the_keyring_and_not_in_the_library(
    desk: Desk, door: str, drawer: Drawer, library: Path
) -> None:
    done = await desk.answer(Add("a", door, user="me", password="hush"))
    assert isinstance(done, Done), done
    assert done.messages == ()
    assert ["hush" in secret for secret in drawer.kept.values()] == [True]
    await desk.close()
    assert not any(b"hush" in path.read_bytes() for path in library.iterdir() if path.is_file())
    later = Desk(library, lambda _: None)
    fetched = await later.answer(Refresh("r", all=True))
    await later.answer(Remove("x", done.feeds))
    assert drawer.kept  # it can still be taken back
    await later.answer(LetGo("l", int(time.time()) + 10))
    await later.close()
    assert isinstance(fetched, Done)
    assert fetched.totals["failed"] == 0
    assert drawer.kept == {}


async def test_where_there_is_no_keyring_a_file_of_the_persons_own_has_the_password(
    desk: Desk, door: str, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring, "get_password", lambda *_: None)
    file = tmp_path / "netrc"
    file.write_text("machine 127.0.0.1 login me password hush\n")
    monkeypatch.setenv("NETRC", str(file))
    done = await desk.answer(Add("a", door))
    assert isinstance(done, Done), done
    assert done.messages == ()
    await desk.close()
    later = Desk(library, lambda _: None)
    fetched = await later.answer(Refresh("r", all=True))
    await later.close()
    assert isinstance(fetched, Done)
    assert fetched.totals["failed"] == 0


async def test_a_password_in_the_address_is_taken_out_of_it(
    desk: Desk, door: str, drawer: Drawer, library: Path
) -> None:
    done = await desk.answer(Add("a", door.replace("://", "://me:hush@")))
    assert isinstance(done, Done), done
    with Store.open(library, Role.READ) as store:
        assert [feed.address for feed in store.feeds.all()] == [door]


async def test_passwords_in_a_file_of_feeds_go_to_the_keyring_and_no_further(
    desk: Desk, door: str, drawer: Drawer, library: Path, tmp_path: Path
) -> None:
    file, copy = tmp_path / "feeds.opml", tmp_path / "copy.opml"
    open_door = door.replace("://", "://me:hush@")
    file.write_text(f'<opml><body><outline xmlUrl="{open_door}"/></body></opml>')
    done = await desk.answer(Import("i", str(file)))
    assert isinstance(done, Done), done
    assert done.messages == ()
    await desk.answer(Export("e", str(copy)))
    assert door in copy.read_text()
    assert "hush" not in copy.read_text()
    await desk.close()
    assert not any(b"hush" in path.read_bytes() for path in library.iterdir() if path.is_file())
    later = Desk(library, lambda _: None)
    fetched = await later.answer(Refresh("r", all=True))
    again = await later.answer(Import("i", str(file)))
    await later.close()
    assert isinstance(fetched, Done)
    assert fetched.totals["new"] == 1
    assert isinstance(again, Done)
    assert again.existing == done.feeds


async def test_a_password_in_a_changed_address_goes_to_the_keyring(
    desk: Desk, door: str, drawer: Drawer, library: Path
) -> None:
    with Store.open(library, Role.ENGINE) as store:
        feed = store.feeds.add("http://127.0.0.1:9/", now=1)
    await desk.answer(ChangeAddress("c", feed, door.replace("://", "://me:hush@")))
    with Store.open(library, Role.READ) as store:
        assert [each.address for each in store.feeds.all()] == [door]
    fetched = await desk.answer(Refresh("r", feeds=(feed,)))
    assert isinstance(fetched, Done)
    assert fetched.totals["new"] == 1


@pytest.mark.usefixtures("no_drawer")
async def test_passwords_in_a_file_without_a_keyring_are_told_of_once(
    desk: Desk, door: str, tmp_path: Path
) -> None:
    file = tmp_path / "feeds.opml"
    open_door = door.replace("://", "://me:hush@")
    outlines = "".join(f'<outline xmlUrl="{open_door}?{n}"/>' for n in range(30))
    file.write_text(f"<opml><body>{outlines}</body></opml>")
    done = await desk.answer(Import("i", str(file)))
    assert isinstance(done, Done), done
    assert done.messages == (Message(Code.NO_KEYRING),)
    fetched = await desk.answer(Refresh("r"))
    assert isinstance(fetched, Done)
    assert fetched.totals["failed"] == 0


async def test_a_password_given_later_is_used_from_then_on(
    desk: Desk, door: str, drawer: Drawer, library: Path
) -> None:
    with Store.open(library, Role.ENGINE) as store:
        feed = store.feeds.add(door, now=1)
    refused = await desk.answer(Refresh("r1", all=True))
    assert isinstance(refused, Done)
    assert refused.totals["failed"] == 1
    await desk.answer(Add("a", door, user="me", password="hush"))
    fetched = await desk.answer(Refresh("r2", feeds=(feed,)))
    assert isinstance(fetched, Done)
    assert fetched.totals["new"] == 1


@pytest.mark.usefixtures("no_drawer")
async def test_without_a_keyring_the_password_lives_for_the_session_and_that_is_said(
    desk: Desk, door: str, told: list[Event]
) -> None:
    done = await desk.answer(Add("a", door, user="me", password="hush"))
    assert isinstance(done, Done), done
    assert done.messages == (Message(Code.NO_KEYRING),)
    assert Entrusted(door, "me", "hush") in told
    fetched = await desk.answer(Refresh("r", all=True))
    assert isinstance(fetched, Done)
    assert fetched.totals["failed"] == 0
    await desk.answer(KeepCredentials("k", door))
    assert told[-1] == Entrusted(door)


def test_credentials_are_cut_out_of_addresses() -> None:
    assert without_credentials("http://me:p%40@h:1/a?b#c") == ("http://h:1/a?b#c", "me", "p@")
    assert without_credentials("h/a@b") == ("h/a@b", "", "")


async def test_a_password_is_not_given_to_another_host_that_the_page_names(
    desk: Desk, newsroom: Newsroom, drawer: Drawer
) -> None:
    there = newsroom.outlet("courier")
    elsewhere = there.feed_address.replace("127.0.0.1", "localhost")
    page = f'<link rel="alternate" type="application/rss+xml" href="{elsewhere}">'.encode()
    newsroom.fail("courier", 200, {"Content-Type": "text/html"}, page, path="/")
    done = await desk.answer(Add("a", there.address, user="me", password="hush"))
    assert isinstance(done, Done), done
    asked = {record.path: "authorization" in record.headers for record in newsroom.requests}
    assert asked == {"/": True, urlsplit(elsewhere).path: False}
    assert drawer.kept == {}
