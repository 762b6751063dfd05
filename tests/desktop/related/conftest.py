"""The demo newsroom's stories, related by a real engine, and a window on them."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import pytest

from reader.demo.newsroom import Newsroom
from reader.desktop.rows import ALL, Place
from reader.engine.desk import Desk as Engine
from reader.model import Query
from reader.protocol import Refresh
from reader.store import Role, Store
from tests.desktop.reading.conftest import Desk, Library, Opener, library, opened


@dataclass
class Stories:
    """A library whose articles are known by how their titles begin."""

    library: Library

    def id(self, beginning: str) -> int:
        with Store.open(self.library.folder, Role.READ) as store:
            headlines = store.articles.headlines(Query(), 1000)
        (found,) = (h.id for h in headlines if h.title.startswith(beginning))
        return found


def fill(library: Library, *, related: bool = True) -> Stories:
    async def work(newsroom: Newsroom) -> None:
        engine = Engine(library.folder, lambda _: None)
        await engine.answer(Refresh("1", all=True))
        while related and await engine.follow_up():
            continue
        await engine.close()

    with Newsroom() as newsroom:
        with Store.open(library.folder, Role.ENGINE) as store:
            for address in newsroom.feed_addresses:
                store.feeds.add(address, now=1)
        asyncio.run(work(newsroom))
    return Stories(library)


@pytest.fixture
def stories(library: Library) -> Stories:
    return fill(library)


@pytest.fixture
def desk(stories: Stories, opened: Opener) -> Desk:
    made = opened(stories.library)
    made.open(Place(ALL))
    return made


__all__ = ["fill", "library", "opened"]
