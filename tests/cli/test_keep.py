"""`keep`: any page as an article, from the command line."""

from __future__ import annotations

from pathlib import Path

from reader.demo.newsroom import Newsroom
from tests.cli.conftest import Broadsheet


def test_a_page_is_kept_once(broadsheet: Broadsheet, newsroom: Newsroom, tmp_path: Path) -> None:
    address = newsroom.outlet("packet").at("/articles/foghorn-for-a-birthday")
    first = broadsheet("--library", tmp_path, "--json", "keep", address)
    assert first.code == 0, first.err
    assert first.totals["new"] == 1
    assert first.totals["pictures"] == 1
    again = broadsheet("--library", tmp_path, "keep", address)
    assert "it was here already" in again.out
    read = broadsheet("--library", tmp_path, "read", first.totals["article"])
    assert "foghorn" in read.out


def test_a_page_that_is_no_article_is_refused_with_the_reason(
    broadsheet: Broadsheet, newsroom: Newsroom, tmp_path: Path
) -> None:
    address = newsroom.outlet("packet").at("/robots.txt")
    refused = broadsheet("--library", tmp_path, "keep", address)
    assert (refused.code, refused.err.strip()) == (1, "No article was found in the page.")
    assert broadsheet("--library", tmp_path, "keep", "--anyway", address).code == 0


def test_the_files_of_an_article_are_listed_and_downloaded(
    broadsheet: Broadsheet, newsroom: Newsroom, tmp_path: Path
) -> None:
    feed = newsroom.outlet("lodestar").feed_address
    assert broadsheet("--library", tmp_path, "add", feed).code == 0
    found = broadsheet("--library", tmp_path, "--json", "search", "turbine").objects
    ids = [one["id"] for one in found if "id" in one]
    for id in ids:
        listed = broadsheet("--library", tmp_path, "--json", "enclosures", id)
        if listed.totals["files"]:
            break
    got = broadsheet("--library", tmp_path, "--json", "enclosures", id, "--get", "1").objects[0]
    assert (got["state"], got["type"]) == ("have", "audio/wav")
    assert Path(got["path"]).read_bytes()[:4] == b"RIFF"


def test_comments_are_read_in_threads(
    broadsheet: Broadsheet, newsroom: Newsroom, tmp_path: Path
) -> None:
    assert (
        broadsheet("--library", tmp_path, "add", newsroom.outlet("packet").feed_address).code == 0
    )
    found = broadsheet("--library", tmp_path, "--json", "search", "Hannah").objects
    id = next(one["id"] for one in found if "id" in one and one["title"].startswith("Hannah"))
    read = broadsheet("--library", tmp_path, "read", id, "--comments")
    assert "4 comments" in read.out
    lines = read.out.splitlines()
    at = next(n for n, line in enumerate(lines) if line.startswith("    Nell Tarrant"))
    assert "Thank you for letting us." in lines[at + 1]
