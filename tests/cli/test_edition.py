"""An edition from the command line: unread or named articles as one file, whole or not at all."""

from __future__ import annotations

import zipfile
from pathlib import Path

from reader.demo.newsroom import Newsroom

from .conftest import Broadsheet


def test_articles_of_a_query_become_a_book(
    newsroom: Newsroom, tmp_path: Path, broadsheet: Broadsheet
) -> None:
    here = ("--library", tmp_path / "library")
    book = tmp_path / "week.epub"
    nothing = broadsheet(*here, "edition", book)
    assert nothing.code == 1
    assert "There is no article" in nothing.err
    assert not book.exists()

    for key in ("wire", "lodestar"):
        assert broadsheet(*here, "add", newsroom.outlet(key).feed_address).code == 0
    made = broadsheet(*here, "--json", "edition", book, "--limit", "5", "--title", "My week")
    assert (made.code, made.err) == (0, "")
    assert made.totals["articles"] == 5
    assert made.totals["bytes"] == book.stat().st_size
    with zipfile.ZipFile(book) as opened:
        names = opened.namelist()
        front = opened.read("EPUB/front.xhtml").decode()
    assert sum(name.startswith("EPUB/a0") for name in names) == 5
    assert "My week" in front
    assert list(tmp_path.glob("*.new")) == []


def test_a_file_that_cannot_be_written_is_told_and_what_was_there_stays(
    newsroom: Newsroom, tmp_path: Path, broadsheet: Broadsheet
) -> None:
    here = ("--library", tmp_path / "library")
    assert broadsheet(*here, "add", newsroom.outlet("wire").feed_address).code == 0
    refused = broadsheet(*here, "edition", tmp_path / "nowhere" / "week.epub")
    assert refused.code == 1
    assert "“week.epub” cannot be written" in refused.err
