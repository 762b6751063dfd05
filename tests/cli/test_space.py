"""`space` tells what takes room, for people and for programs."""

from __future__ import annotations

from pathlib import Path

from reader.demo.newsroom import Newsroom

from .conftest import Broadsheet


def test_room_is_told_by_feed_and_kind(
    newsroom: Newsroom, tmp_path: Path, broadsheet: Broadsheet
) -> None:
    here = ("--library", tmp_path / "library")
    assert broadsheet(*here, "add", newsroom.outlet("wire").feed_address).code == 0
    assert broadsheet(*here, "refresh", "--all").code == 0
    told = broadsheet(*here, "space")
    assert (told.code, told.err) == (0, "")
    assert newsroom.outlet("wire").name in told.out
    assert "of 1.0 GB" in told.out
    found = broadsheet(*here, "--json", "space")
    (feed,) = found.objects[:-1]
    assert feed["name"] == newsroom.outlet("wire").name
    assert feed["pictures"] == found.totals["pictures"] > 0
    assert feed["total"] == sum(
        feed[k] for k in ("text", "pictures", "icons", "pages", "enclosures")
    )
    assert found.totals["quota"] == 1_000_000_000
    assert found.totals["database"] > found.totals["text"] > 0
    # A copy and the list of feeds are made for those who never open the window, too.
    backups = {path.name for path in (tmp_path / "library" / "backups").iterdir()}
    assert "subscriptions.opml" in backups
    assert found.totals["backups"] > 0
