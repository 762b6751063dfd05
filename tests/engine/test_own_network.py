"""Names that lead to the reader's own network: only where the reader said so."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from reader.demo.newsroom import Newsroom
from reader.engine.desk import Desk
from reader.errors import Code
from reader.model import FeedOptions
from reader.protocol import Add, ChangeAddress, Done, Import, Refresh
from reader.store import Role, Store


@pytest.fixture
def inside(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> str:
    """A feed's address by a public name that leads to this machine."""
    ask = socket.getaddrinfo

    def look_up(name: Any, *more: Any, **others: Any) -> Any:
        return ask("127.0.0.1" if name == "news.example" else name, *more, **others)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return newsroom.outlet("wire").feed_address.replace("127.0.0.1", "news.example")


@pytest.fixture
async def desk(library: Path) -> AsyncIterator[Desk]:
    desk = Desk(library, lambda _: None)
    yield desk
    await desk.close()


async def refreshed(desk: Desk, library: Path, name: str) -> str:
    """What a refresh of all feeds came to: the code of the error, or "" for news."""
    done = await desk.answer(Refresh(name, all=True))
    assert isinstance(done, Done), done
    with Store.open(library, Role.READ) as store:
        (feed,) = store.feeds.all()
    return feed.error.code if feed.error else ""


async def test_a_name_that_is_pointed_inwards_after_it_was_listed_leads_nowhere(
    desk: Desk, library: Path, inside: str, tmp_path: Path
) -> None:
    file = tmp_path / "feeds.opml"
    file.write_text(f'<opml><body><outline xmlUrl="{inside}"/></body></opml>')
    assert isinstance(await desk.answer(Import("i", str(file))), Done)
    assert await refreshed(desk, library, "r1") == Code.PRIVATE_ADDRESS
    with Store.open(library, Role.WINDOW) as store:
        (feed,) = store.feeds.all()
        assert not feed.total
        store.feeds.set_options(feed.id, FeedOptions(own_network=True))
    assert await refreshed(desk, library, "r2") == ""
    with Store.open(library, Role.READ) as store:
        assert store.feeds.all()[0].total


async def test_what_was_added_inside_stays_allowed_until_the_reader_forbids_it(
    desk: Desk, library: Path, inside: str
) -> None:
    assert isinstance(await desk.answer(Add("a", inside)), Done)
    assert await refreshed(desk, library, "r1") == ""
    with Store.open(library, Role.WINDOW) as store:
        (feed,) = store.feeds.all()
        assert feed.own_network
        store.feeds.set_options(feed.id, FeedOptions(own_network=False))
    assert await refreshed(desk, library, "r2") == Code.PRIVATE_ADDRESS


async def test_an_address_that_the_reader_changes_to_is_judged_anew(
    desk: Desk, library: Path, inside: str
) -> None:
    with Store.open(library, Role.ENGINE) as store:
        feed = store.feeds.add("https://elsewhere.invalid/feed", now=1)
    await desk.answer(ChangeAddress("c", feed, inside))
    assert await refreshed(desk, library, "r1") == ""
    await desk.answer(ChangeAddress("d", feed, "https://elsewhere.invalid/feed"))
    with Store.open(library, Role.READ) as store:
        assert not store.feeds.all()[0].own_network
