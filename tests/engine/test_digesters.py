"""Digesters are supervised: a bad job costs itself, a tricked parser finds nothing to misuse."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from reader.engine.digesters import Digesters, fitting_count
from reader.errors import Code, KnownError
from reader.model import FeedLink

JOBS = "tests.engine.hostile_jobs"
LINUX = sys.platform == "linux"


@pytest.fixture
async def digesters() -> AsyncIterator[Digesters]:
    made = Digesters(1, jobs=JOBS)
    yield made
    await made.close()


async def test_results_cross_as_values(digesters: Digesters) -> None:
    made = await digesters.run("link", {"address": "http://a/"}, FeedLink)
    assert made == FeedLink("http://a/", title="made in a digester")


async def test_a_large_body_crosses_whole(digesters: Digesters) -> None:
    body = os.urandom(5_000_000)
    assert await digesters.run("echo", {"value": body}, bytes) == body


async def test_no_process_before_there_is_work(digesters: Digesters) -> None:
    assert digesters.pids() == ()
    await digesters.run("pid", {}, int)
    assert len(digesters.pids()) == 1


async def test_many_jobs_share_few_processes() -> None:
    digesters = Digesters(2, jobs=JOBS)
    pids = await asyncio.gather(*(digesters.run("pid", {}, int) for _ in range(50)))
    assert 1 <= len(set(pids)) <= 2
    await digesters.close()


async def test_a_process_may_be_started_before_there_is_work() -> None:
    digesters = Digesters(2, jobs=JOBS)
    digesters.warm()
    digesters.warm()
    async with asyncio.timeout(10):
        while not digesters.pids():
            await asyncio.sleep(0.01)
    warm = digesters.pids()
    assert len(warm) == 1
    assert await digesters.run("pid", {}, int) == warm[0]
    await digesters.close()


async def test_a_process_that_was_warmed_in_vain_is_let_go() -> None:
    digesters = Digesters(2, jobs=JOBS, idle=0.05)
    digesters.warm()
    async with asyncio.timeout(10):
        while digesters._all:
            await asyncio.sleep(0.01)
    assert digesters.pids() == ()
    await digesters.close()


async def test_jobs_one_by_one_stay_with_one_warm_process() -> None:
    digesters = Digesters(4, jobs=JOBS)
    pids = [await digesters.run("pid", {}, int) for _ in range(10)]
    assert len(set(pids)) == 1
    await digesters.close()


async def test_a_known_error_keeps_its_code(digesters: Digesters) -> None:
    with pytest.raises(KnownError) as caught:
        await digesters.run("known", {}, int)
    assert caught.value.code is Code.NOT_A_FEED
    assert caught.value.params == {"host": "example.org"}


@pytest.mark.parametrize(("job", "logged"), [("bug", "one of ours"), ("pid", "Expected `str`")])
async def test_a_fault_of_our_own_costs_its_document_and_is_logged(
    digesters: Digesters, caplog: pytest.LogCaptureFixture, job: str, logged: str
) -> None:
    before = await digesters.run("pid", {}, int)
    with pytest.raises(KnownError) as caught:
        await digesters.run(job, {}, str, of="https://me:pass@example.org/feed?key=1")
    assert caught.value.code is Code.DIGESTER_CRASHED
    assert f"{job} of https://example.org/feed: " in caplog.text
    assert logged in caplog.text
    assert await digesters.run("pid", {}, int) == before


async def test_a_job_that_hangs_is_killed_and_the_next_one_served(digesters: Digesters) -> None:
    hanging = asyncio.create_task(digesters.run("hang", {}, int, deadline=0.3))
    waiting = asyncio.create_task(digesters.run("echo", {"value": 7}, int))
    with pytest.raises(KnownError) as caught:
        await asyncio.wait_for(hanging, 10)
    assert caught.value.code is Code.DIGESTER_TIMEOUT
    assert await asyncio.wait_for(waiting, 10) == 7


async def test_waiting_for_a_process_does_not_count_against_a_deadline(
    digesters: Digesters,
) -> None:
    first = asyncio.create_task(digesters.run("sleep", {"seconds": 0.6}, int, deadline=5))
    second = asyncio.create_task(digesters.run("echo", {"value": 7}, int, deadline=0.4))
    await first
    assert await second == 7


async def test_a_crash_costs_one_job(digesters: Digesters) -> None:
    crashing = asyncio.create_task(digesters.run("die", {}, int))
    waiting = asyncio.create_task(digesters.run("echo", {"value": 7}, int))
    with pytest.raises(KnownError) as caught:
        await crashing
    assert caught.value.code is Code.DIGESTER_CRASHED
    assert await waiting == 7


@pytest.mark.skipif(sys.platform == "win32", reason="needs kill -9")
async def test_kill_9_in_the_middle_of_a_job_costs_that_job(digesters: Digesters) -> None:
    victim = await digesters.run("pid", {}, int)
    hanging = asyncio.create_task(digesters.run("hang", {}, int))
    async with asyncio.timeout(10):
        while not digesters._all[0].overdue_at:  # until the job is under way
            await asyncio.sleep(0.01)
    os.kill(victim, signal.SIGKILL)
    with pytest.raises(KnownError) as caught:
        await asyncio.wait_for(hanging, 10)
    assert caught.value.code is Code.DIGESTER_CRASHED
    assert await digesters.run("pid", {}, int) != victim


async def test_a_process_is_replaced_after_so_many_jobs() -> None:
    digesters = Digesters(1, jobs=JOBS, recycle=3)
    pids = [await digesters.run("pid", {}, int) for _ in range(7)]
    assert [pids.count(pid) for pid in dict.fromkeys(pids)] == [3, 3, 1]
    await digesters.close()


async def test_an_idle_process_is_let_go_and_another_started_when_needed() -> None:
    digesters = Digesters(1, jobs=JOBS, idle=0.05)
    first = await digesters.run("pid", {}, int)
    async with asyncio.timeout(10):
        while digesters.pids():
            await asyncio.sleep(0.01)
    assert await digesters.run("pid", {}, int) != first
    await digesters.close()


async def test_close_ends_a_hanging_process_and_tells_who_waits() -> None:
    digesters = Digesters(1, jobs=JOBS)
    await digesters.run("pid", {}, int)
    hanging = asyncio.create_task(digesters.run("hang", {}, int))
    waiting = asyncio.create_task(digesters.run("hang", {}, int))
    await asyncio.sleep(0)
    await digesters.close()
    for task in (hanging, waiting):
        with pytest.raises(KnownError):
            await asyncio.wait_for(task, 10)
    assert digesters.pids() == ()


async def test_prints_do_not_break_the_pipe(digesters: Digesters) -> None:
    assert await digesters.run("chatter", {}, str) == "said"
    assert await digesters.run("read_stdin", {}, str) == ""


@pytest.mark.skipif(sys.platform == "win32", reason="no niceness there")
async def test_a_digester_is_niced_and_deaf_to_ctrl_c(digesters: Digesters) -> None:
    assert await digesters.run("niceness", {}, int) >= 10
    assert await digesters.run("interrupt", {}, str) == "still here"


@pytest.mark.parametrize(
    "job",
    [
        "open_socket",
        "look_up",
        "run_program",
        pytest.param("fork", marks=pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")),
        "system",
        "load_library",
    ],
)
async def test_a_warm_digester_refuses(
    digesters: Digesters, caplog: pytest.LogCaptureFixture, job: str
) -> None:
    with pytest.raises(KnownError):
        await digesters.run(job, {}, int)
    assert "PermissionError" in caplog.text


@pytest.mark.parametrize("job", ["write_file", "write_low"])
async def test_a_warm_digester_writes_no_file(
    digesters: Digesters, caplog: pytest.LogCaptureFixture, tmp_path: Path, job: str
) -> None:
    target = tmp_path / "mine"
    with pytest.raises(KnownError):
        await digesters.run(job, {"path": str(target)}, int)
    assert "PermissionError" in caplog.text
    assert not target.exists()


async def test_a_warm_digester_removes_no_file(
    digesters: Digesters, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    target = tmp_path / "yours"
    target.touch()
    with pytest.raises(KnownError):
        await digesters.run("remove_file", {"path": str(target)}, int)
    assert "PermissionError" in caplog.text
    assert target.exists()


@pytest.mark.skipif(not LINUX, reason="the limit is kept on Linux")
async def test_a_digester_that_takes_too_much_memory_fails_alone(digesters: Digesters) -> None:
    assert await digesters.run("take_memory", {"megabytes": 64}, int) == 64 * 1024 * 1024
    with pytest.raises(KnownError) as caught:
        await digesters.run("take_memory", {"megabytes": 2000}, int)
    assert caught.value.code is Code.DIGESTER_CRASHED
    assert await digesters.run("echo", {"value": 7}, int) == 7


def test_two_cores_are_worth_two_digesters_and_many_cores_not_more_memory() -> None:
    assert [fitting_count(cores) for cores in (1, 2, 4, 64)] == [1, 2, 3, 4]
