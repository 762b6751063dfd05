"""A full disk, a killed process, a busy neighbour: nothing is lost, and it is said."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from reader.errors import Code, KnownError
from reader.model import Query
from reader.store import Role, Store, connection
from tests.store.snapshots import NOW, entry, outcome, snapshot

BUSY_ENGINE = """
import sys
from pathlib import Path
from reader.store import Role, Store
from tests.store.snapshots import NOW, entry, outcome, snapshot
store = Store.open(Path(sys.argv[1]), Role.ENGINE)
words = "a few words of some article " * 100
number = 0
while True:
    feed = store.feeds.add(f"https://h{number}.example/")
    said = [entry(f"{number}-{n}", plain=words + str(n)) for n in range(40)]
    if number == 1:
        print("busy", flush=True)
    store.feeds.apply(feed, snapshot(*said), outcome(NOW + number))
    number += 1
"""


def start_engine(folder: Path) -> subprocess.Popen[str]:
    """An engine process that writes without end; it is at it when this returns."""
    process = subprocess.Popen(
        [sys.executable, "-c", BUSY_ENGINE, str(folder)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "busy\n"
    return process


def test_a_full_disk_is_told_and_loses_nothing(engine: Store, window: Store, feed: int) -> None:
    engine.feeds.apply(feed, snapshot(entry("one")), outcome())
    pages = engine._connection.value("PRAGMA page_count")
    engine._connection.run(f"PRAGMA max_page_count = {pages + 20}")
    said = [entry(str(n), plain=f"word{n} " * 4000) for n in range(40)]
    with pytest.raises(KnownError) as caught:
        engine.feeds.apply(feed, snapshot(*said), outcome(NOW + 9))
    assert caught.value.code is Code.DISK_FULL
    assert engine.doctor.check() == ()
    # The validators are still the old ones, so that the feed is fetched whole once more.
    assert engine.feeds.due(NOW, (feed,))[0].last_fetch == NOW
    assert len(window.flags.mark(window.articles.ids(Query()), starred=True, now=NOW).flagged) == 1
    engine._connection.run("PRAGMA max_page_count = 1000000")
    there = len(engine.articles.ids(Query()))
    new = engine.feeds.apply(feed, snapshot(*said), outcome(NOW + 9)).new
    assert len(engine.articles.ids(Query())) == there + len(new) == 41


def test_a_process_killed_while_it_writes_leaves_a_sound_library(folder: Path) -> None:
    for _ in range(3):
        engine = start_engine(folder)
        engine.kill()
        engine.communicate(timeout=30)
        with Store.open(folder, Role.ENGINE) as store:
            assert store.doctor.check() == ()
            for feed in store.feeds.due(NOW, all=True):
                # What is not there yet is fetched again: no validators without their articles.
                known = store.feeds.get(feed.id)
                assert known is not None
                assert bool(feed.body_hash) == (known.total == 40)
            store.feeds.remove(tuple(each.id for each in store.feeds.all()), NOW)
            store.feeds.forget(NOW + 1)


def test_a_mark_comes_through_while_an_engine_commits_without_end(folder: Path) -> None:
    Store.open(folder, Role.ENGINE).close()
    engine = start_engine(folder)
    try:
        with Store.open(folder, Role.WINDOW) as window:
            for article in window.articles.ids(Query())[:40]:
                assert window.flags.mark([article], read=True, now=NOW).flagged == (article,)
    finally:
        engine.kill()
        engine.communicate(timeout=30)


def test_a_lock_that_is_never_let_go_is_told(
    engine: Store, window: Store, feed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    (article,) = engine.feeds.apply(feed, snapshot(entry("one")), outcome()).new
    monkeypatch.setattr(connection, "_WINDOW_WAIT", 0.05)
    with engine._connection.write(), pytest.raises(KnownError) as caught:
        window.flags.mark([article], read=True, now=NOW)
    assert caught.value.code is Code.LIBRARY_LOCKED
    assert window.flags.mark([article], read=True, now=NOW).flagged == (article,)


def test_a_waiting_mark_is_written_as_soon_as_the_lock_is_free(
    engine: Store, folder: Path, feed: int
) -> None:
    (article,) = engine.feeds.apply(feed, snapshot(entry("one")), outcome()).new
    waiting = threading.Event()
    marked: list[tuple[int, ...]] = []

    def mark() -> None:
        with Store.open(folder, Role.WINDOW) as window:
            waiting.set()
            marked.append(window.flags.mark([article], read=True, now=NOW).flagged)

    thread = threading.Thread(target=mark)
    with engine._connection.write():
        thread.start()
        assert waiting.wait(10)
        assert not engine.articles.by_ids([article])[0].read
    thread.join(10)
    assert marked == [(article,)]


def test_what_fails_within_a_transaction_is_undone_whole(engine: Store, feed: int) -> None:
    def add_what_is_there() -> None:
        with engine._connection.write():
            engine.folders.add("News")
            engine.feeds.add("https://example.org/feed.xml")

    with pytest.raises(KnownError):
        add_what_is_there()
    assert engine.folders.all() == ()
    engine.folders.add("Comics")
    assert [each.title for each in engine.folders.all()] == ["Comics"]
