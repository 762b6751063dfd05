"""The engine as a process: the protocol, its life and its deaths."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time
from pathlib import Path
from typing import IO

import pytest

from reader.demo.newsroom import Newsroom
from reader.engine.digesters import fitting_count
from reader.errors import Code
from reader.library import doctor
from reader.model import Message
from reader.paths import LibraryPaths
from reader.protocol import (
    LINE_LIMIT,
    VERSION,
    Add,
    Cancel,
    Changed,
    Configure,
    Discover,
    Done,
    Failed,
    Hello,
    Idle,
    Leave,
    Progress,
    Refresh,
)
from reader.store import Role, Store
from tests.bench.processes import children
from tests.engine.conftest import Start
from tests.engine.engine_process import EngineProcess

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")

PRINTS = """
import reader.engine.desk as desk
answer = desk.Desk.answer
async def chatty(self, request):
    print("a stray line of a library")
    import os
    os.write(1, b"and one around Python\\n")
    return await answer(self, request)
desk.Desk.answer = chatty
import sys
from reader.engine.service import main
sys.exit(main())
"""


AT_A_LOSS = """
import sys
import reader.engine.desk as desk
async def lost(self):
    raise ZeroDivisionError("one of ours")
desk.Desk.follow_up = lost
from reader.engine.service import main
sys.exit(main())
"""


def total(library: Path) -> int:
    with Store.open(library, Role.READ) as store:
        return store.articles.counts().total


def published(newsroom: Newsroom) -> int:
    return sum(len(newsroom.articles(outlet.key)) for outlet in newsroom.outlets)


def test_a_refresh_over_the_pipe(start: Start, subscribed: Path, newsroom: Newsroom) -> None:
    engine = start(subscribed)
    done = engine.answer(Refresh("r", all=True))
    assert isinstance(done, Done)
    assert done.totals["new"] == published(newsroom) == total(subscribed)
    assert engine.events[0] == Hello(VERSION)
    told = [i for event in engine.events if isinstance(event, Changed) for i in event.changes.new]
    assert len(set(told)) == published(newsroom)
    assert [event for event in engine.events if isinstance(event, Progress)][-1].done == 6


def test_a_request_sent_again_is_answered_and_not_done_again(
    start: Start, subscribed: Path, newsroom: Newsroom
) -> None:
    engine = start(subscribed)
    first = engine.answer(Refresh("r", all=True))
    newsroom.forget_requests()
    assert engine.answer(Refresh("r", all=True)) == first
    assert newsroom.requests == ()


def test_a_request_sent_again_while_it_is_under_way_is_answered_once(
    start: Start, subscribed: Path, newsroom: Newsroom
) -> None:
    newsroom.delay(0.3)
    engine = start(subscribed)
    engine.ask(Refresh("r", all=True))
    engine.ask(Refresh("r", all=True))
    engine.answered("r")
    engine.answer(Cancel("c"))
    assert len(newsroom.requests) == len(newsroom.outlets)
    assert sum(isinstance(event, Done) and event.id == "r" for event in engine.events) == 1


def test_cancel_ends_a_request_and_the_engine_serves_on(
    start: Start, subscribed: Path, newsroom: Newsroom
) -> None:
    newsroom.delay(30, "courier")
    engine = start(subscribed)
    engine.ask(Refresh("r", all=True))
    engine.wait_for(lambda event: isinstance(event, Progress) and event.done == 5)
    engine.ask(Cancel("c", "r"))
    done = engine.answered("r")
    assert isinstance(done, Done)
    assert done.cancelled
    newsroom.heal("courier")
    again = engine.answer(Refresh("again"))
    assert isinstance(again, Done)
    assert again.totals["feeds"] == 1


def test_when_all_is_done_the_engine_asks_to_leave_and_says_when_to_come_back(
    start: Start, subscribed: Path
) -> None:
    engine = start(subscribed)
    engine.answer(Refresh("r", all=True))
    idle = engine.wait_for(lambda event: event if isinstance(event, Idle) else None)
    assert idle
    assert idle.next_due > time.time()
    assert engine.answer(Leave("l")) == Done("l")
    assert engine.ended() == 0


def test_an_engine_that_is_asked_nothing_asks_to_leave(start: Start, subscribed: Path) -> None:
    idle = start(subscribed).wait_for(lambda event: event if isinstance(event, Idle) else None)
    assert idle
    assert 0 < idle.next_due <= time.time()


def test_a_fault_of_our_own_while_nothing_is_asked_costs_neither_the_copy_nor_the_leaving(
    start: Start, subscribed: Path
) -> None:
    engine = start(subscribed, code=AT_A_LOSS)
    assert engine.wait_for(lambda event: event if isinstance(event, Idle) else None)
    engine.answer(Leave("l"))
    engine.ended()
    paths = LibraryPaths(subscribed)
    assert list(paths.backups.glob("*.sqlite3"))
    assert "one of ours" in (paths.log / "engine.log").read_text("utf-8")


def test_the_end_of_input_ends_the_engine_in_the_middle_of_a_refresh(
    start: Start, subscribed: Path, newsroom: Newsroom
) -> None:
    newsroom.delay(30, "courier")
    engine = start(subscribed)
    engine.ask(Refresh("r", all=True))
    engine.wait_for(lambda event: isinstance(event, Progress) and event.done == 5)
    engine.hang_up()
    assert engine.ended() == 0
    assert engine.complaints == b""
    assert total(subscribed) == published(newsroom) - len(newsroom.articles("courier"))
    assert doctor(subscribed, repair=False) == ()


@POSIX
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_is_a_clean_exit(
    start: Start, subscribed: Path, newsroom: Newsroom, number: signal.Signals
) -> None:
    newsroom.delay(30, "courier")
    engine = start(subscribed)
    engine.ask(Refresh("r", all=True))
    engine.wait_for(lambda event: isinstance(event, Progress) and event.done == 5)
    os.kill(engine.pid, number)
    assert engine.ended() == 0
    assert engine.complaints == b""
    assert doctor(subscribed, repair=False) == ()


@POSIX
def test_kill_9_of_the_engine_loses_nothing(
    start: Start, subscribed: Path, newsroom: Newsroom
) -> None:
    newsroom.delay(0.2, "courier")
    engine = start(subscribed)
    engine.ask(Refresh("r", all=True))
    engine.wait_for(lambda event: isinstance(event, Changed) and event.changes.new)
    family = children(engine.pid)
    engine.process.kill()
    engine.ended()
    kept = total(subscribed)
    assert kept > 0
    assert doctor(subscribed, repair=False) == ()
    wait_until_gone(family)
    done = start(subscribed).answer(Refresh("r", all=True))
    assert isinstance(done, Done)
    assert total(subscribed) == published(newsroom)
    assert doctor(subscribed, repair=False) == ()


@LINUX
def test_kill_9_of_a_digester_costs_at_most_its_feed(
    start: Start, subscribed: Path, newsroom: Newsroom
) -> None:
    newsroom.delay(0.3, "courier")
    engine = start(subscribed)
    engine.ask(Refresh("r", all=True))
    engine.wait_for(lambda event: isinstance(event, Changed) and event.changes.new)
    for pid in children(engine.pid):
        os.kill(pid, signal.SIGKILL)
    done = engine.answered("r")
    assert isinstance(done, Done)
    assert int(done.totals["failed"]) <= fitting_count(os.cpu_count() or 1)
    engine.answer(Refresh("again", all=True))
    assert total(subscribed) == published(newsroom)


@LINUX
def test_digesters_do_not_hold_the_pipes_and_end_with_the_engine(
    start: Start, subscribed: Path
) -> None:
    engine = start(subscribed)
    engine.answer(Refresh("r", all=True))
    family = children(engine.pid)
    assert family
    ours = {pipe_of(os.getpid(), pipe.fileno()) for pipe in ends(engine)}
    assert ours <= pipes_of(engine.pid)
    for pid in family:
        assert not pipes_of(pid) & ours
    engine.process.kill()
    wait_until_gone(family)


def test_a_second_engine_is_told_that_one_is_at_work(
    start: Start, subscribed: Path, newsroom: Newsroom
) -> None:
    newsroom.delay(30)
    first = start(subscribed)
    first.ask(Refresh("r", all=True))
    first.wait_for(lambda event: isinstance(event, Progress))
    second = start(subscribed)
    refused = second.answer(Refresh("r2", all=True))
    assert refused == Failed("r2", Message(Code.ALREADY_REFRESHING))
    first.hang_up()
    first.ended()
    newsroom.delay(0)
    assert isinstance(second.answer(Refresh("r3", all=True)), Done)


def test_a_stray_print_does_not_break_the_protocol(start: Start, subscribed: Path) -> None:
    engine = start(subscribed, code=PRINTS)
    assert isinstance(engine.answer(Refresh("r", all=True)), Done)
    engine.hang_up()
    assert engine.ended() == 0
    said = {b"a stray line of a library", b"and one around Python"}
    assert set(engine.complaints.splitlines()) == said


@pytest.mark.parametrize(
    "line",
    [
        b"no protocol at all\n",
        b'{"do":"dance","id":"1"}\n',
        b'{"do":"refresh"}\n',
        b'{"do":"idle"}\n',
        b'{"do":"hello","version":1}\n',
        b"x" * (LINE_LIMIT + 10) + b"\n",
    ],
)
def test_what_is_no_protocol_ends_the_engine_with_a_word_on_stderr(
    start: Start, library: Path, line: bytes
) -> None:
    engine = start(library)
    with contextlib.suppress(BrokenPipeError):
        engine.say(line)
    assert engine.ended() == 1
    assert engine.complaints.startswith(b"broadsheet engine: not a line of the protocol")


def test_another_version_is_refused(start: Start, library: Path) -> None:
    engine = EngineProcess(library)
    engine.say(b'{"do":"hello","version":99}\n')
    assert engine.ended() == 1
    engine.close()


def test_offline_is_configured_and_taken_back(start: Start, subscribed: Path) -> None:
    engine = start(subscribed)
    engine.answer(Configure("c1", offline=True))
    refused = engine.answer(Discover("d", "http://127.0.0.1:9/"))
    assert refused == Failed("d", Message(Code.WORKING_OFFLINE))
    engine.answer(Configure("c2"))
    assert isinstance(engine.answer(Refresh("r", all=True)), Done)


def test_a_library_that_cannot_be_opened_is_said_so(start: Start, library: Path) -> None:
    library.mkdir()
    LibraryPaths(library).database.write_bytes(b"this is no database, and never was one" * 100)
    refused = start(library).answer(Refresh("r"))
    assert isinstance(refused, Failed)
    assert refused.message.code == Code.LIBRARY_DAMAGED


def test_the_log_holds_no_passwords(start: Start, library: Path, newsroom: Newsroom) -> None:
    engine = start(library)
    address = newsroom.outlet("courier").feed_address.replace("://", "://me:hush@")
    engine.answer(Add("a", address + "?token=hush"))
    engine.answer(Refresh("r", all=True))
    engine.hang_up()
    engine.ended()
    logs = [path.read_bytes() for path in LibraryPaths(library).log.glob("*")]
    assert not any(b"hush" in log for log in logs)


def pipe_of(pid: int, descriptor: int | str) -> Path:
    return Path(f"/proc/{pid}/fd/{descriptor}").readlink()


def pipes_of(pid: int) -> set[Path]:
    return {pipe_of(pid, entry.name) for entry in Path(f"/proc/{pid}/fd").iterdir()}


def ends(engine: EngineProcess) -> tuple[IO[bytes], IO[bytes]]:
    assert engine.process.stdin
    assert engine.process.stdout
    return engine.process.stdin, engine.process.stdout


def wait_until_gone(pids: list[int]) -> None:
    """Wait for processes of others to end; fails after 10 s."""
    given_up = time.monotonic() + 10
    while any(Path(f"/proc/{pid}").exists() and not is_zombie(pid) for pid in pids):
        assert time.monotonic() < given_up, f"still there: {pids}"


def is_zombie(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


def test_a_library_that_is_away_is_told_and_no_new_one_made(library: Path) -> None:
    process = EngineProcess(library, existing=True)
    try:
        process.greet()
        answer = process.answer(Refresh("r"))
        assert isinstance(answer, Failed)
        assert answer.message.code == Code.LIBRARY_MISSING
        assert not library.exists()
    finally:
        process.close()
