"""Snapshots on their way into the library: each answered for itself, little ones together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from reader.engine.lane import Lane
from reader.engine.writer import MOST, Writer
from reader.library import doctor
from reader.model import Changes, Entry, FeedOutcome, Snapshot
from reader.store import Role, Store

NOW = 1_800_000_000
OUTCOME = FeedOutcome(NOW, NOW + 3600, 3600)


def snapshot(feed: int, entries: int = 1, size: int = 100) -> Snapshot:
    made = tuple(
        Entry(
            f"guid:{feed}-{n}",
            bytes([feed, n]) * 4,
            bytes([n, feed]) * 4,
            title=f"Headline {n} of {feed}",
            html="x" * size,
            plain="x " * (size // 2),
            published=NOW - n,
        )
        for n in range(entries)
    )
    return Snapshot(title=f"Feed {feed}", count=entries, entries=made)


@pytest.fixture
async def lane(library: Path) -> AsyncIterator[Lane]:
    made = await Lane.open(library)
    yield made
    await made.close()


async def subscribe(lane: Lane, feeds: int) -> list[int]:
    return [
        await lane.run(lane.store.feeds.add, f"http://{n}.example/feed", now=1)
        for n in range(feeds)
    ]


async def test_everyone_is_told_what_changed_for_him(lane: Lane, library: Path) -> None:
    feeds = await subscribe(lane, 3 * MOST)
    writer = Writer(lane)
    told = await asyncio.gather(
        *(writer.write(feed, snapshot(feed, 1 + feed % 3), OUTCOME) for feed in feeds)
    )
    for feed, changes in zip(feeds, told, strict=True):
        assert len(changes.new) == 1 + feed % 3
        assert changes.unread == ((feed, 1 + feed % 3),)
    with Store.open(library, Role.READ) as store:
        assert {feed.title for feed in store.feeds.all()} == {f"Feed {feed}" for feed in feeds}
    assert doctor(library, repair=False) == ()


async def test_little_snapshots_share_a_transaction(lane: Lane, library: Path) -> None:
    feeds = await subscribe(lane, MOST)
    with Store.open(library, Role.READ) as watcher:
        before = watcher.data_version()
        versions = set()

        async def look(writing: asyncio.Future[tuple[Changes, ...]]) -> None:
            while not writing.done():
                versions.add(watcher.data_version())
                await asyncio.sleep(0)

        news = [(feed, snapshot(feed), OUTCOME) for feed in feeds]
        writing = asyncio.ensure_future(lane.run(lane.store.feeds.apply_many, news))
        await look(writing)
        versions.add(watcher.data_version())
    assert len(versions - {before}) == 1


async def test_what_comes_shortly_after_a_little_one_is_written_together(
    lane: Lane, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, *others = await subscribe(lane, 4)
    own, handed = lane.run, list[int]()

    async def run(do: Any, news: Any) -> Any:
        handed.append(len(news))
        return await own(do, news)

    monkeypatch.setattr(lane, "run", run)
    writer = Writer(lane)
    await writer.write(first, snapshot(first), OUTCOME)
    writes = []
    for feed in others:  # each in a turn of its own
        writes.append(asyncio.create_task(writer.write(feed, snapshot(feed), OUTCOME)))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    await asyncio.gather(*writes)
    assert handed == [1, 3]


async def test_a_big_snapshot_between_little_ones_is_written_whole(
    lane: Lane, library: Path
) -> None:
    feeds = await subscribe(lane, 3)
    news = [(feed, snapshot(feed, n, 4000), OUTCOME) for feed, n in zip(feeds, (1, 120, 1))]  # noqa: B905
    told = await lane.run(lane.store.feeds.apply_many, news)
    assert [len(changes.new) for changes in told] == [1, 120, 1]


async def test_stop_drops_what_has_not_begun_and_keeps_what_has(lane: Lane, library: Path) -> None:
    feeds = await subscribe(lane, 2 * MOST)
    writer = Writer(lane)
    writes = [asyncio.create_task(writer.write(feed, snapshot(feed), OUTCOME)) for feed in feeds]
    await asyncio.sleep(0)  # they are asked for
    await asyncio.sleep(0)  # the first of them are handed over
    await writer.stop()
    ended = await asyncio.gather(*writes, return_exceptions=True)
    written = [changes for changes in ended if isinstance(changes, Changes)]
    assert 0 < len(written) < len(feeds)
    with Store.open(library, Role.READ) as store:
        assert store.articles.counts().total == len(written)
