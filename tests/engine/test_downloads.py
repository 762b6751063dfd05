"""Files of articles: resumed, verified, bounded, and let go, against a server that misbehaves."""

from __future__ import annotations

import asyncio
import hashlib
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.engine import downloads
from reader.engine.desk import Desk
from reader.engine.room import Limits
from reader.errors import Code
from reader.library import file_to_open
from reader.model import Enclosure, ItemKind, ItemState, KeptFile, Snapshot
from reader.paths import LibraryPaths
from reader.protocol import Done, DropEnclosure, Event, Failed, GetEnclosure, Progress
from reader.store import Role, Store
from tests.engine.conftest import Start
from tests.engine.file_server import SOUND, Files
from tests.store.snapshots import entry, outcome


@pytest.fixture
def server() -> Iterator[Files]:
    made = Files()
    yield made
    made.shutdown()
    made.server_close()


def article(folder: Path, *addresses: str) -> int:
    with Store.open(folder, Role.ENGINE) as store:
        feed = store.feeds.add(addresses[0].rpartition("/")[0] + "/feed.xml", now=1)
        files = tuple(Enclosure(address, "audio/mpeg", 5) for address in addresses)
        one = entry("one", enclosures=files)
        return store.feeds.apply(feed, Snapshot(title="F", entries=(one,)), outcome()).new[0]


def another(folder: Path, address: str) -> int:
    """A second article of the feed, with a file of its own."""
    with Store.open(folder, Role.ENGINE) as store:
        one = entry("two", enclosures=(Enclosure(address, "audio/mpeg", 5),))
        feed = store.feeds.all()[0].id
        return store.feeds.apply(feed, Snapshot(title="F", entries=(one,)), outcome()).new[0]


def ask(folder: Path, *requests: GetEnclosure | DropEnclosure, **options: Any) -> list[Event]:
    async def work() -> list[Event]:
        told: list[Event] = []
        desk = Desk(folder, told.append, **options)
        for request in requests:
            told.append(await desk.answer(request))
        await desk.close()
        return told

    return asyncio.run(work())


def kept(folder: Path, id: int) -> KeptFile:
    with Store.open(folder, Role.READ) as store:
        return store.enclosures.of(id)[0]


def test_a_file_is_downloaded_verified_and_opened_under_a_name_of_ours(
    library: Path, server: Files
) -> None:
    id = article(library, server.at("/sound"))
    told = ask(library, GetEnclosure("g", id, 0))
    assert isinstance(told[-1], Done)
    assert told[-1].totals == {"bytes": len(SOUND)}
    file = kept(library, id)
    assert (file.state, file.media_type, file.bytes) == (ItemState.HAVE, "audio/mpeg", len(SOUND))
    assert file.media == hashlib.sha256(SOUND).hexdigest()
    with Store.open(library, Role.READ) as store:
        path = file_to_open(store, LibraryPaths(library), id, 0)
        (item,) = (i for i in store.ledger.of(id) if i.kind is ItemKind.ENCLOSURE)
    assert path.name == f"{file.media[:16]}.mp3"
    assert path.read_bytes() == SOUND
    assert item.bytes == len(SOUND)
    assert not list(LibraryPaths(library).downloads.glob("*.part"))
    percents = [event.done for event in told if isinstance(event, Progress) and event.id == "g"]
    assert percents == sorted(percents)


def test_what_broke_off_goes_on_from_there(library: Path, server: Files) -> None:
    id = article(library, server.at("/sound"))
    server.break_at = 700_000
    (failed,) = [e for e in ask(library, GetEnclosure("g", id, 0)) if isinstance(e, Failed)]
    assert failed.message.code == Code.DISCONNECTED
    assert kept(library, id).state is ItemState.FAILED
    assert isinstance(ask(library, GetEnclosure("h", id, 0))[-1], Done)
    begun = int(server.asked[1][1].removeprefix("bytes=").rstrip("-"))
    assert 0 < begun <= 700_000
    assert len(server.asked) == 2
    assert kept(library, id).media == hashlib.sha256(SOUND).hexdigest()


def test_a_file_that_changed_meanwhile_is_begun_anew(library: Path, server: Files) -> None:
    id = article(library, server.at("/sound"))
    server.break_at = 700_000
    ask(library, GetEnclosure("g", id, 0))
    server.tag = '"two"'
    assert isinstance(ask(library, GetEnclosure("h", id, 0))[-1], Done)
    assert kept(library, id).media == hashlib.sha256(SOUND).hexdigest()


@pytest.mark.parametrize("path", ["/page", "/program"])
def test_what_is_no_sound_is_left_out_for_good(library: Path, server: Files, path: str) -> None:
    id = article(library, server.at(path))
    failed = ask(library, GetEnclosure("g", id, 0))[-1]
    assert isinstance(failed, Failed)
    assert failed.message.code == Code.ENCLOSURE_KIND
    assert kept(library, id).state is ItemState.GIVEN_UP
    assert not list(LibraryPaths(library).downloads.iterdir())


@pytest.mark.parametrize("path", ["/huge", "/endless"])
def test_a_file_without_end_is_bounded(
    library: Path, server: Files, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(downloads, "MOST", 8 * 1024 * 1024)
    id = article(library, server.at(path))
    failed = ask(library, GetEnclosure("g", id, 0))[-1]
    assert isinstance(failed, Failed)
    assert failed.message.code == Code.TOO_LARGE
    assert not list(LibraryPaths(library).downloads.glob("*.part"))


@pytest.mark.parametrize("path", ["/sound", "/endless"])
def test_a_file_without_room_is_refused_before_it_fills_the_disk(
    library: Path, server: Files, path: str
) -> None:
    id = article(library, server.at(path))
    limits = Limits(quota=2 * len(SOUND) - 2)
    failed = ask(library, GetEnclosure("g", id, 0), limits=limits)[-1]
    assert isinstance(failed, Failed)
    assert failed.message.code == Code.QUOTA_FULL
    assert kept(library, id).state is ItemState.FAILED
    assert not list(LibraryPaths(library).downloads.glob("*.part"))


def test_a_file_of_what_was_read_makes_room_for_another(library: Path, server: Files) -> None:
    first = article(library, server.at("/sound"))
    later = {"clock": lambda: 2e9, "limits": Limits(quota=2 * len(SOUND) + 2)}
    ask(library, GetEnclosure("g", first, 0))
    second = another(library, server.at("/other"))
    refused = ask(library, GetEnclosure("h", second, 0), **later)[-1]
    assert isinstance(refused, Failed)
    with Store.open(library, Role.WINDOW) as store:
        store.flags.mark([first], read=True, now=1)
    assert isinstance(ask(library, GetEnclosure("i", second, 0), **later)[-1], Done)
    gone = kept(library, first)
    assert gone.error
    assert (gone.state, gone.error.code) == (ItemState.GIVEN_UP, Code.NOT_KEPT)
    assert not LibraryPaths(library).media_file(hashlib.sha256(SOUND).hexdigest()).exists()
    assert kept(library, second).state is ItemState.HAVE


def test_a_file_is_let_go_and_can_come_again(library: Path, server: Files) -> None:
    id = article(library, server.at("/sound"))
    ask(library, GetEnclosure("g", id, 0), DropEnclosure("d", id, 0))
    assert kept(library, id).state is None
    ask(library, GetEnclosure("h", id, 0))
    assert kept(library, id).state is ItemState.HAVE


def test_a_killed_engine_leaves_a_part_that_the_next_one_goes_on_with(
    library: Path, server: Files, start: Start
) -> None:
    id = article(library, server.at("/endless"))
    engine = start(library)
    engine.ask(GetEnclosure("g", id, 0))
    part = LibraryPaths(library).downloads / f"{id}-0.part"
    engine.wait_for(lambda event: event if isinstance(event, Progress) else None)
    os.kill(engine.pid, signal.SIGKILL)
    engine.ended()
    assert part.stat().st_size > 0
    assert kept(library, id).state is ItemState.WANTED


def test_a_text_written_anew_keeps_its_files(library: Path, server: Files) -> None:
    id = article(library, server.at("/sound"))
    ask(library, GetEnclosure("g", id, 0))
    with Store.open(library, Role.ENGINE) as store:
        feed = store.feeds.all()[0]
        files = (Enclosure(server.at("/sound"), "audio/mpeg", 5),)
        one = entry("one", title="Another title", enclosures=files)
        store.feeds.apply(feed.id, Snapshot(title="F", entries=(one,)), outcome())
    assert kept(library, id).state is ItemState.HAVE
