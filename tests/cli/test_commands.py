"""One library from empty to exported, command by command, each in a process of its own."""

from __future__ import annotations

import asyncio
import re
import signal
import socket
import sys
from pathlib import Path

import pytest

from reader.content import opml
from reader.demo.newsroom import Newsroom
from reader.engine.lock import EngineLock
from reader.errors import Code
from reader.model import FeedOutcome, Message, OpmlFeed
from reader.paths import LibraryPaths
from reader.store import Role, Store

from .conftest import SECONDS, Answer, Broadsheet

COUNTS = {"feeds", "unchanged", "changed", "failed", "new", "updated", "seconds"}
KEPT = {"pages", "pictures", "icons", "failed_items", "bytes"}


def test_from_empty_to_exported(newsroom: Newsroom, tmp_path: Path, broadsheet: Broadsheet) -> None:
    here = ("--library", tmp_path / "library")
    courier, wire, lodestar = (newsroom.outlet(key) for key in ("courier", "wire", "lodestar"))

    choice = broadsheet(*here, "add", courier.address)
    assert choice.code == 1
    assert f"  1  {courier.feed_title}" in choice.out
    picked = broadsheet(*here, "add", courier.address, "--pick", "1", "--folder", "Papers/Coast")
    assert (picked.code, picked.err) == (0, "")
    assert courier.feed_title in picked.out
    for outlet in (wire, lodestar):
        assert broadsheet("add", outlet.feed_address, *here).code == 0

    newest = newsroom.publish(wire.key, 2)[0]
    refreshed = broadsheet("refresh", "--all", "--headlines-only", "--json", *here)
    assert (refreshed.code, refreshed.err) == (0, "")
    assert refreshed.totals.keys() == COUNTS | KEPT
    assert not any(refreshed.totals[name] for name in KEPT)
    expected = {"feeds": 3, "unchanged": 2, "changed": 1, "failed": 0, "new": 2, "updated": 0}
    assert expected.items() <= refreshed.totals.items()
    assert [each["error"] for each in refreshed.objects[:-1]] == [None] * 3
    assert "No feed is due" in broadsheet(*here, "refresh", "--headlines-only").out

    listed = broadsheet(*here, "list", "unread", "--limit", "3")
    rows = listed.out.splitlines()
    assert len(rows) == 4
    assert re.fullmatch(
        rf"\d+ +●  (today|yesterday) [\d:]+ +{wire.name} +{re.escape(newest.title)}", rows[0]
    )
    assert rows[3].startswith("3 of 3")

    number = rows[0].split()[0]
    story = broadsheet(*here, "read", number)
    assert story.code == 0
    assert story.out.splitlines()[:2] == [newest.title, "=" * len(newest.title)]
    assert f"Read at: {wire.address}" in story.out

    query = f'feed:"{wire.name}" unread'
    marked = broadsheet(*here, "--json", "mark", "read", "--query", query)
    left = len(newsroom.articles(wire.key)) - 1  # one was read
    assert marked.totals == {"articles": left, "changed": left}
    assert broadsheet(*here, "mark", "starred", number).out == "1 article marked starred.\n"
    starred = broadsheet(*here, "list", "starred", "--json")
    assert [(each["id"], each["read"]) for each in starred.objects[:-1]] == [(int(number), True)]
    found = broadsheet(*here, "search", newest.title, "--json")
    assert int(number) in [each["id"] for each in found.objects[:-1]]

    file = tmp_path / "out.opml"
    assert broadsheet(*here, "export", file).out == f"3 feeds written to {file}.\n"
    there = ("--library", tmp_path / "other")
    assert broadsheet(*there, "import", file).out.startswith("3 new feeds")
    assert broadsheet(*there, "import", file, "--json").totals == {"feeds": 3, "new": 0}
    feeds = broadsheet(*there, "feeds", "--json")
    folders = {each["name"]: each["folder"] for each in feeds.objects[:-1]}
    assert folders[newsroom.outlet("wire").name] == []
    assert ["Papers", "Coast"] in folders.values()
    assert feeds.totals == {"feeds": 3, "unread": 0, "articles": 0, "failing": 0}

    assert broadsheet(*here, "remove", wire.name).code == 0
    assert "3/3" not in broadsheet(*here, "feeds").out
    checked = broadsheet(*here, "doctor")
    assert (checked.code, checked.out) == (0, "The library is sound.\n")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.skipif(sys.platform == "win32", reason="no such signals")
def test_a_signal_stops_a_refresh_and_keeps_what_had_come(
    number: signal.Signals, tmp_path: Path, broadsheet: Broadsheet
) -> None:
    with Newsroom() as newsroom:
        file = tmp_path / "in.opml"
        file.write_bytes(opml.write("t", [OpmlFeed(each) for each in newsroom.feed_addresses], 0))
        here = ("--library", tmp_path / "library")
        assert broadsheet(*here, "import", file).code == 0
        for outlet in newsroom.outlets[1:]:
            newsroom.delay(SECONDS, outlet.key)
        with broadsheet.start(*here, "refresh") as process:
            assert process.stderr
            assert process.stderr.readline().startswith("1 of 6 feeds")
            process.send_signal(number)
            out, err = process.communicate(timeout=SECONDS)
        assert process.returncode == 130
        assert err == "Stopped; what had come is kept.\n"
        assert re.match(r"1 feed in \d+ seconds?: 13 new articles", out)
        assert broadsheet(*here, "list", "--json").totals["articles"] == 13
        assert broadsheet(*here, "doctor").code == 0


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_subscribing_can_be_stopped(tmp_path: Path, broadsheet: Broadsheet) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(SECONDS)
        address = f"http://127.0.0.1:{server.getsockname()[1]}/feed"
        with broadsheet.start("--library", tmp_path, "add", address) as process:
            caller, _ = server.accept()  # it has called, and waits for an answer
            with caller:
                process.send_signal(signal.SIGINT)
                out, err = process.communicate(timeout=SECONDS)
    assert process.returncode == 130
    assert (out, err) == ("", "Stopped; what had come is kept.\n")


def test_a_refresh_goes_on_with_what_is_kept_for_reading_offline(
    newsroom: Newsroom, tmp_path: Path, broadsheet: Broadsheet
) -> None:
    here = ("--library", tmp_path)
    packet = newsroom.outlet("packet")
    assert broadsheet(*here, "add", packet.feed_address).code == 0
    told = broadsheet(*here, "refresh")
    assert told.code == 0
    assert "12 pages and " in told.out
    assert "kept for reading offline." in told.out
    again = broadsheet(*here, "--json", "refresh", "--all").totals
    assert [again[name] for name in sorted(KEPT)] == [0] * 5


def test_failures_are_told_and_counted(
    newsroom: Newsroom, tmp_path: Path, broadsheet: Broadsheet
) -> None:
    here = ("--library", tmp_path)
    outlet = newsroom.outlet("tinplate")
    assert broadsheet(*here, "add", outlet.feed_address).code == 0
    newsroom.fail(outlet.key, 404)
    told = broadsheet(*here, "refresh", "--headlines-only", outlet.name)
    newsroom.heal(outlet.key)
    sentence = "127.0.0.1 has nothing at this address."
    assert told.code == 1
    assert told.out == (
        f"{outlet.name}: {sentence}\n1 feed in 1 second: 0 new articles; 1 failed.\n"
    )
    listed = broadsheet(*here, "feeds", "--json")
    assert listed.objects[0]["error"]["sentence"] == sentence
    assert listed.totals["failing"] == 1


def test_two_refreshes_at_once_are_refused(tmp_path: Path, broadsheet: Broadsheet) -> None:
    async def while_held() -> Answer:
        lock = EngineLock(LibraryPaths(tmp_path).engine_lock)
        await lock.take()
        try:
            return broadsheet("refresh", "--json", "--library", tmp_path)
        finally:
            lock.release()

    answer = asyncio.run(while_held())
    assert answer.code == 1
    assert answer.totals["error"]["code"] == "already_refreshing"
    assert answer.totals.keys() == COUNTS | KEPT | {"error"}


@pytest.mark.parametrize(
    ("words", "code", "error", "counts"),
    [
        (["refresh", "Nobody"], 1, "no_such_feed", COUNTS | KEPT),
        (["add", ""], 2, "bad_address", {"feeds"}),
        (["add", "ftp://site.example/"], 2, "bad_address", {"feeds"}),
        (["keep", "two words"], 2, "bad_address", set()),
        (["doctor"], 1, "no_library", set()),
    ],
)
def test_what_cannot_begin_ends_with_totals_too(
    tmp_path: Path,
    broadsheet: Broadsheet,
    words: list[str],
    code: int,
    error: str,
    counts: set[str],
) -> None:
    folder = tmp_path / "typo" if error == "no_library" else tmp_path
    answer = broadsheet(*words, "--json", "--library", folder)
    assert answer.code == code
    told = answer.objects[-1]
    assert told.pop("error")["code"] == error
    assert told == dict.fromkeys(counts, 0)
    assert not (tmp_path / "typo").exists()


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display")
def test_without_a_display_the_window_says_what_works(broadsheet: Broadsheet) -> None:
    answer = broadsheet()
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.splitlines() == [
        "There is no display for a window here: “broadsheet --terminal” works without one."
    ]


def test_wrong_use_is_2_and_says_so(broadsheet: Broadsheet) -> None:
    answer = broadsheet("feeed")
    assert (answer.code, answer.out) == (2, "")
    assert "Did you mean “feeds”?" in answer.err


def test_a_reader_that_has_seen_enough_is_no_fault(tmp_path: Path, broadsheet: Broadsheet) -> None:
    with broadsheet.start("--library", tmp_path, "feeds") as process:
        assert process.stdout
        process.stdout.close()
        assert process.stderr
        assert process.stderr.read() == ""
    assert process.returncode == 0


def test_the_main_job_in_the_terminal(tmp_path: Path, broadsheet: Broadsheet) -> None:
    answer = broadsheet("--terminal", "--library", tmp_path)
    assert answer.code == 0, answer.err
    assert "Reading the demo newsroom" in answer.out
    assert re.search(r"6 feeds in .*: \d+ new articles", answer.out)
    headline = re.search(r"●  \w+ [\d:]+ +.+?  +(.+)", answer.out)
    assert headline
    assert f"{headline[1]}\n===" in answer.out
    assert not (tmp_path / "broadsheet.sqlite3").exists()


# What a run must not have imported, and a program without streams.
_NO_QT = """
import sys
from reader.__main__ import main
assert main(["--version"]) == 0
heavy = {"argparse", "asyncio", "peewee", "multiprocessing"} & sys.modules.keys()
assert not heavy, heavy
for words in sys.argv[2].split(","):
    main(["--library", sys.argv[1], *words.split()])
assert not [name for name in sys.modules if name.partition(".")[0] in ("PySide6", "shiboken6")]
"""
_NO_STREAMS = """
import sys
sys.stdout = sys.stderr = None
from reader.__main__ import main
assert main(["feeed"]) == 2
assert main(["--help"]) == 0
assert main(["--version"]) == 0
assert main(["--library", sys.argv[1], "feeds"]) == 0
"""


def test_no_command_imports_qt(tmp_path: Path, broadsheet: Broadsheet) -> None:
    every = "feeds,list,search a,read 1,mark read 1,refresh,add 127.0.0.1:1,doctor,export -"
    with broadsheet.start(tmp_path, every, program=("-c", _NO_QT)) as process:
        _, err = process.communicate(timeout=SECONDS)
    assert process.returncode == 0, err


def test_a_program_without_streams_does_not_fall_over(
    tmp_path: Path, broadsheet: Broadsheet
) -> None:
    with broadsheet.start(tmp_path, program=("-c", _NO_STREAMS)) as process:
        process.communicate(timeout=SECONDS)
    assert process.returncode == 0


def test_a_move_that_a_feed_proposes_is_settled_by_its_name(
    tmp_path: Path, broadsheet: Broadsheet
) -> None:
    here = ("--library", tmp_path)
    new = "http://127.0.0.1:9/{}.xml"
    with Store.open(tmp_path, Role.ENGINE) as store:
        for name in ("Harbour", "Quay", "Still"):
            feed = store.feeds.add(f"http://127.0.0.1:9/old-{name}.xml", name, now=1)
            moved_to = "" if name == "Still" else new.format(name)
            store.feeds.record_many(
                [(feed, FeedOutcome(fetched=2, next_fetch=3, interval=1, moved_to=moved_to))]
            )
    assert "--accept-move 1" in broadsheet(*here, "feeds").out
    settled = broadsheet(
        *here, "feeds", "--accept-move", "Harbour", "--decline-move", "Quay", "--json"
    )
    assert settled.code == 0
    told = [(each["address"], each["moved_to"]) for each in settled.objects[:-1]]
    assert told == [
        (new.format("Harbour"), ""),
        (new.format("old-Quay"), ""),
        (new.format("old-Still"), ""),
    ]
    refused = broadsheet(*here, "feeds", "--accept-move", "Still")
    assert (refused.code, refused.out) == (1, "")
    assert "“Still” does not say that it has moved." in refused.err


def test_a_feed_may_be_let_lie_on_the_own_network(tmp_path: Path, broadsheet: Broadsheet) -> None:
    here = ("--library", tmp_path)
    why = Message(Code.PRIVATE_ADDRESS.value, {"host": "rss.example"})
    with Store.open(tmp_path, Role.ENGINE) as store:
        feed = store.feeds.add("http://rss.example/feed", "Bridge", now=1)
        store.feeds.record_many(
            [(feed, FeedOutcome(fetched=2, next_fetch=3, interval=1, error=why))]
        )
    assert "--allow-own-network 1" in broadsheet(*here, "feeds").out
    assert broadsheet(*here, "feeds", "--allow-own-network", "Bridge").code == 0
    with Store.open(tmp_path, Role.READ) as store:
        assert store.feeds.all()[0].options.own_network
