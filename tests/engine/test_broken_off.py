"""A feed whose body breaks off brings what came of it, and is asked for whole the next time."""

from __future__ import annotations

import asyncio
from pathlib import Path

from reader.engine.desk import Desk
from reader.errors import Code
from reader.model import Feed, Query
from reader.protocol import Done, Refresh
from reader.store import Role, Store
from tests.content.feeds import item, rss

BODY = rss(item(n) for n in range(3))


def now(library: Path) -> tuple[Feed, list[str]]:
    with Store.open(library, Role.READ) as store:
        titles = [headline.title for headline in store.articles.headlines(Query(), 9)]
        return store.feeds.all()[0], sorted(titles)


async def test_what_came_is_read_and_the_rest_asked_for(library: Path) -> None:
    sent = [BODY[:40], BODY[: BODY.index(b"urn:2") + 3], BODY]
    conditional: list[bool] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked = await reader.readuntil(b"\r\n\r\n")
        conditional.append(b"if-none-match" in asked.lower())
        head = f'HTTP/1.1 200 OK\r\nETag: "1"\r\nContent-Length: {len(BODY)}\r\n\r\n'
        writer.write(head.encode() + sent.pop(0))
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/feed"
    with Store.open(library, Role.ENGINE) as store:
        feed = store.feeds.add(address, now=1, own_network=True)
    desk = Desk(library, lambda _: None)
    try:
        found = []
        while sent:
            assert isinstance(await desk.answer(Refresh("r", feeds=(feed,))), Done)
            found.append(now(library))
    finally:
        await desk.close()
        server.close()
        await server.wait_closed()
    assert [feed.error.code if feed.error else "" for feed, _ in found] == [
        Code.DISCONNECTED, "", "",
    ]  # fmt: skip
    assert [titles for _, titles in found] == [
        [],
        ["Title 0", "Title 1"],
        ["Title 0", "Title 1", "Title 2"],
    ]
    assert conditional == [False, False, False]
