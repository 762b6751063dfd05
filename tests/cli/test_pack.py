"""Packing from the command line: what it comes to, what came of it, and how it is stopped."""

from __future__ import annotations

import signal
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from reader.demo.newsroom import Newsroom
from reader.model import Query
from reader.store import Role, Store

from .conftest import Broadsheet


@pytest.fixture
def here(newsroom: Newsroom, tmp_path: Path, broadsheet: Broadsheet) -> tuple[object, ...]:
    """A library with two outlets in a folder, of which only the headlines are here."""
    library = tmp_path / "library"
    with Store.open(library, Role.ENGINE) as store:
        for key in ("packet", "tinplate"):
            store.feeds.add(newsroom.outlet(key).feed_address, folder_path=("Away",), now=1)
    words = ("--library", library)
    assert broadsheet(*words, "refresh", "--headlines-only").code == 0
    return words


def test_it_says_what_it_would_come_to_and_packs_it(
    here: tuple[object, ...], newsroom: Newsroom, tmp_path: Path, broadsheet: Broadsheet
) -> None:
    newsroom.forget_requests()
    dry = broadsheet(*here, "pack", "--dry-run", "--hours", "2", "--folder", "Away")
    assert (dry.code, dry.err) == (0, "")
    assert "of reading for a trip of 2 h." in dry.out
    assert "about" in dry.out
    assert newsroom.requests == ()
    cut = broadsheet(*here, "--json", "pack", "--dry-run", "--budget", "0.5")
    assert cut.totals["left_out"] > 0
    packed = broadsheet(*here, "--json", "pack", "--picture-size", "200", "--budget", "900")
    assert (packed.code, packed.err) == (0, "")
    with Store.open(tmp_path / "library", Role.READ) as store:
        many = len(store.articles.ids(Query()))
        assert len(store.packs.packed(1)) == many
    totals = packed.totals
    assert totals["articles"] == totals["complete"] == many
    assert list(totals) == [
        "articles", "complete", "partial", "failed", "pictures", "bytes", "seconds"
    ]  # fmt: skip
    again = broadsheet(*here, "pack", "unread", "--no-pictures")
    assert again.code == 0
    assert f"All {many} articles are complete" in again.out
    assert "nothing to fetch" in again.out


def test_what_is_not_complete_is_told_with_its_reason(
    here: tuple[object, ...], newsroom: Newsroom, tmp_path: Path, broadsheet: Broadsheet
) -> None:
    with Store.open(tmp_path / "library", Role.READ) as store:
        feed = store.feeds.by_address(newsroom.outlet("packet").feed_address)
        assert feed
        headline = next(h for h in store.articles.headlines(Query(), 99) if h.feed == feed.id)
    newsroom.fail("packet", 404, path=urlsplit(headline.address).path)
    try:
        packed = broadsheet(*here, "pack", "--picture-size", "160")
    finally:
        newsroom.heal("packet")
    assert packed.code == 1
    assert f"{headline.title}: " in packed.out
    assert "has nothing at this address" in packed.out
    assert "Of one there is only the feed’s text." in packed.out


def test_control_c_keeps_what_is_whole(
    here: tuple[object, ...], newsroom: Newsroom, tmp_path: Path, broadsheet: Broadsheet
) -> None:
    with broadsheet.start(*here, "pack", "--picture-size", "160") as process:
        assert process.stderr
        line = process.stderr.readline()
        assert " packed" in line
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=50)
    assert process.returncode == 130
    assert "Stopped; what had come is kept." in err
    assert "articles are complete" in out
    with Store.open(tmp_path / "library", Role.READ) as store:
        had = {
            row[0]
            for row in store._connection.rows("SELECT address FROM pictures WHERE state = 'have'")
        }
        latest = store.packs.latest()
    assert latest
    assert latest.waits
    assert latest.paused
    newsroom.forget_requests()
    packed = broadsheet(*here, "pack", "--picture-size", "160")
    assert packed.code == 0
    assert not {newsroom.outlet(r.outlet).at(r.path) for r in newsroom.requests} & had


def test_nothing_to_pack_is_told(tmp_path: Path, broadsheet: Broadsheet) -> None:
    nothing = broadsheet("--library", tmp_path / "library", "pack")
    assert nothing.code == 1
    assert "There is no article" in nothing.err
    wrong = broadsheet("--library", tmp_path / "library", "pack", "--folder", "No such")
    assert wrong.code == 1
    assert "folder:No such" in wrong.err
