"""What strangers write cannot steer the terminal, whichever command shows it."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from reader.__main__ import main
from reader.model import Author, Entry, FeedOutcome, Message, Snapshot
from reader.printable import one_line, printable
from reader.store import Role, Store

EVIL = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202e\x00\r\n\u2028"
NOW = 1_700_000_000


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library whose one feed and one article are full of what steers."""
    entry = Entry(
        identity="1",
        raw_hash=b"12345678",
        content_hash=b"12345678",
        title=f"Title{EVIL}end",
        address="https://a.example/" + EVIL,
        html=f"<p>Body{EVIL}end</p>",
        plain="Body",
        authors=(Author(f"Name{EVIL}"),),
        published=NOW,
    )
    outcome = FeedOutcome(
        fetched=NOW,
        next_fetch=NOW,
        interval=60,
        error=Message("connect", {"host": f"host{EVIL}"}),
    )
    with Store.open(tmp_path, Role.ENGINE) as store:
        feed = store.feeds.add(f"https://a.example/{EVIL}", title=f"Feed{EVIL}end", now=NOW)
        snapshot = Snapshot(title=f"Feed{EVIL}end", count=1, entries=(entry,))
        store.feeds.apply(feed, snapshot, outcome)
    with Store.open(tmp_path, Role.WINDOW) as store:
        store.feeds.move(feed, store.folders.path((f"Folder{EVIL}end",)), 0)
    return tmp_path


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["feeds"], "Feed"),
        (["list"], "Title"),
        (["search", "title"], "Title"),
        (["search", EVIL], "Title"),
        (["search", EVIL + "xyzzy"], "Nothing"),
        (["read", "1"], "Body"),
        (["list", f"feed:{EVIL}"], ""),
        (["refresh", EVIL], ""),
        (["remove", "1"], "Removed"),
    ],
)
def test_nothing_steers(
    library: Path, words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["--library", str(library), *words])
    shown = capsys.readouterr()
    assert said in shown.out
    for text in (shown.out, shown.err):
        steering = {c for c in text if unicodedata.category(c) in ("Cc", "Cf", "Zl")} - {"\n"}
        assert not steering
    assert shown.out + shown.err


def test_lines_of_a_text_stay_lines() -> None:
    assert printable("a\r\nb\rc\u2028d\te") == "a\nb\nc\nd\te"
    assert one_line("  a\r\n\tb\u0085c ") == "a b c"


def test_what_scripts_need_stays() -> None:
    for text in ("می\u200cخواهم", "\u200fא", "👩\u200d🚀", "e\u0301"):
        assert printable(text) == text


def test_half_a_pair_can_be_written() -> None:
    assert printable("a\ud800b").encode("utf-8") == "a\ufffdb".encode()
