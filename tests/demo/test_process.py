"""The newsroom as a child process: it starts, obeys, and dies with whoever started it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError

import pytest

from reader.demo import process
from reader.demo.process import NewsroomDidNotStart, NewsroomProcess, spawn_newsroom
from tests.demo.conftest import NOW, get


@pytest.fixture(scope="module")
def child() -> Iterator[NewsroomProcess]:
    with spawn_newsroom(now=NOW) as running:
        yield running


def test_child_serves_all_outlets(child: NewsroomProcess):
    assert len(child.feed_addresses) == 6
    assert all(get(address).status == 200 for address in child.feed_addresses)
    assert child.outlets[0]["address"] in child.opml_address
    assert b"<opml" in get(child.opml_address).body


def test_child_can_be_steered(child: NewsroomProcess):
    wire = next(one for one in child.outlets if one["key"] == "wire")["feed_address"]
    slugs = child.steer("publish", outlet="wire", n=2)
    assert len(slugs) == 2
    assert slugs[0].encode() in get(wire).body
    assert child.steer("edit", outlet="wire", slug=slugs[0], title="Changed") == slugs[0]
    assert b"Changed" in get(wire).body
    child.steer("fail", outlet="wire", status=410, times=1)
    assert [get(wire).status for _ in range(2)] == [410, 200]
    child.steer("delay", seconds=0)
    child.steer("heal", outlet="wire")
    recorded = child.steer("requests")
    assert [one["status"] for one in recorded if one["outlet"] == "wire"][-2:] == [410, 200]
    with pytest.raises(HTTPError) as wrong:
        child.steer("publish", outlet="nobody")
    assert wrong.value.code == 400
    wrong.value.close()


def test_a_web_page_cannot_steer(child: NewsroomProcess):
    address = child.outlets[0]["address"] + "newsroom/publish"
    assert get(address, {"Content-Type": "text/plain"}, method="POST").status == 415


def test_closing_its_input_ends_the_child():
    newsroom = spawn_newsroom()
    assert newsroom.close() == 0
    with pytest.raises(ConnectionError):
        get(newsroom.opml_address)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal to catch")
def test_a_signal_is_a_clean_exit():
    newsroom = spawn_newsroom()
    os.kill(newsroom.pid, signal.SIGTERM)
    assert newsroom._child.wait(10) == 0
    newsroom.close()


@pytest.mark.skipif(sys.platform == "win32", reason="kills the parent as only POSIX can")
def test_child_does_not_outlive_a_killed_parent():
    script = (
        "import os, signal\n"
        "from reader.demo.process import spawn_newsroom\n"
        "newsroom = spawn_newsroom()\n"
        "print(newsroom.opml_address, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    root = Path(process.__file__).resolve().parents[2]
    parent = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=root, timeout=60
    )
    # The child inherited the other end of stderr: reading it to its end has waited for the child.
    address = parent.stdout.strip()
    assert address.startswith("http://127.0.0.1:")
    with pytest.raises(ConnectionError):
        get(address)


def test_a_child_that_says_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch):
    silent = [sys.executable, "-c", "import sys; sys.stdin.read()"]
    monkeypatch.setattr(process, "_command", lambda: silent)
    with pytest.raises(NewsroomDidNotStart):
        spawn_newsroom(seconds=0.5)


def test_a_frozen_program_becomes_its_own_newsroom(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert process._command() == [sys.executable, "demo-newsroom"]


def test_starting_is_light():
    script = (
        "import sys\n"
        "from reader.demo.newsroom import Newsroom\n"
        "with Newsroom(): pass\n"
        "heavy = {'PySide6', 'aiohttp', 'peewee', 'feedparser', 'lxml'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    root = Path(process.__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", script],
        capture_output=True, text=True, cwd=root, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
