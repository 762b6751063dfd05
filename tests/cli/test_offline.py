"""Working offline and the outbox from the command line: nothing leaves, and what waits is sent."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from reader.demo.newsroom import Newsroom
from reader.store import Role, Store
from tests.cli.conftest import Broadsheet


@pytest.fixture
def library(tmp_path: Path, newsroom: Newsroom) -> Path:
    folder = tmp_path / "library"
    with Store.open(folder, Role.ENGINE) as store:
        store.feeds.add(newsroom.feed_addresses[0], now=1)
    return folder


def test_nothing_leaves_until_that_is_ended(
    broadsheet: Broadsheet, library: Path, newsroom: Newsroom
) -> None:
    newsroom.forget_requests()
    assert broadsheet("offline", "on", "--library", library).code == 0
    for words in (["refresh", "--all"], ["add", newsroom.feed_addresses[1]], ["outbox", "send"]):
        answer = broadsheet(*words, "--library", library)
        assert answer.code == 1
        assert "work offline" in answer.err
        assert len(answer.err.splitlines()) == 1
    assert newsroom.requests == ()
    assert broadsheet("offline", "--json", "--library", library).totals == {"offline": True}
    once = broadsheet("refresh", "--online", "--headlines-only", "--library", library)
    assert once.code == 0
    assert newsroom.requests
    assert json.loads((library / "settings.json").read_text("utf-8"))["offline"] is True
    assert broadsheet("offline", "off", "--library", library).code == 0
    assert broadsheet("refresh", "--all", "--headlines-only", "--library", library).code == 0


def test_a_feed_is_added_later(broadsheet: Broadsheet, library: Path, newsroom: Newsroom) -> None:
    address = newsroom.feed_addresses[1]
    kept = broadsheet("add", address, "--later", "--folder", "Sea", "--json", "--library", library)
    assert kept.totals["outbox"] == 1
    (listed, totals) = broadsheet("outbox", "--json", "--library", library).objects
    assert (listed["kind"], listed["address"], totals["waiting"]) == ("feed", address, 1)
    sent = broadsheet("outbox", "send", "--json", "--library", library)
    assert (sent.code, sent.totals) == (0, {"sent": 1, "failed": 0})
    with Store.open(library, Role.READ) as store:
        feed = store.feeds.by_address(address)
        assert feed
        assert [folder.title for folder in store.folders.all() if folder.id == feed.folder] == [
            "Sea"
        ]
    assert broadsheet("outbox", "--library", library).out == "The outbox is empty.\n"


def test_links_are_opened_once_and_things_are_removed(
    broadsheet: Broadsheet, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = tmp_path / "opened"
    script = tmp_path / "browser.py"
    script.write_text(
        f"import sys, pathlib\nwith pathlib.Path({str(opened)!r}).open('a') as file:\n"
        "    file.write(sys.argv[1] + '\\n')\n",
        "utf-8",
    )
    monkeypatch.setenv("BROWSER", f"{sys.executable} {script} %s")
    with Store.open(library, Role.WINDOW) as store:
        for n in range(3):
            store.outbox.put("link", {"address": f"https://example.org/{n}", "title": "A"}, 1)
    removed = broadsheet("outbox", "remove", "2", "9", "--library", library)
    assert (removed.code, "9" in removed.err) == (1, True)
    for _ in range(2):
        assert broadsheet("outbox", "send", "--library", library).code == 0
    assert opened.read_text("utf-8").split() == ["https://example.org/0", "https://example.org/2"]
