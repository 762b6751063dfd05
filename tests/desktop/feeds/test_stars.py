"""Stars of another reader come to the feeds they are of, or to a feed that keeps them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.demo.newsroom import Newsroom
from reader.desktop.dialogs.import_report import ImportReport
from reader.desktop.rows import FEED, STARRED
from reader.desktop.sidebar_menu import menu_for
from reader.model import Query, Scope
from reader.store import Role, Store
from tests.desktop.feeds.conftest import Opener, Room

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _item(title: str, address: str, feed: str, name: str = "") -> dict[str, object]:
    return {
        "id": "tag:google.com,2005:reader/item/1",
        "title": title,
        "published": 1_700_000_000,
        "alternate": [{"href": address}],
        "content": {"content": f"<p>About {title}.</p>"},
        "origin": {"streamId": f"feed/{feed}", "title": name},
    }


def _starred(room: Room) -> dict[str, str]:
    with room.read() as store:
        found = store.articles.headlines(Query(Scope.STARRED), 100)
        return {headline.title: headline.source for headline in found}


def test_stars_find_their_articles_or_are_kept_apart(
    folder: Path, newsroom: Newsroom, open_room: Opener, tmp_path: Path
) -> None:
    outlet = newsroom.outlet("courier")
    with Store.open(folder, Role.ENGINE) as store:
        here = store.feeds.add(outlet.feed_address, "Courier", now=1)
    article = newsroom.articles("courier")[0]
    room = open_room()
    # The courier's first article, as its feed links it: the feed has never been fetched here.
    room.parts.refreshing.refresh(feeds=(here,))
    room.settle()
    with room.read() as store:
        there = next(
            h
            for h in store.articles.headlines(Query(Scope.FEED, here), 100)
            if h.title == article.title
        )
    file = tmp_path / "starred.json"
    items = [
        _item(article.title, there.address, outlet.feed_address, "Courier"),
        _item("Long gone", f"{outlet.address}gone", outlet.feed_address, "Courier"),
        _item("From elsewhere", "https://else.example/1", "https://else.example/feed", "Else"),
    ]
    file.write_text(json.dumps({"items": [*items, None]}), "utf-8")
    room.window.hands.lists.import_stars(str(file))
    dialog = room.dialog(ImportReport)
    assert "2 added, 1 already there, 1 left out" in dialog._words.text()
    report = dialog.list
    tops = [report.topLevelItem(n).text(0) for n in range(report.topLevelItemCount())]
    dialog.reject()
    room.settle()
    courier = there.source
    assert _starred(room) == {
        article.title: courier,
        "Long gone": courier,
        "From elsewhere": "Else",
    }
    assert tops == ["Added", "Already there", "Left out (1)"]
    kept = next(node for node in room.side.model.nodes() if node.name == "Imported stars")
    menu = menu_for(kept, room.window.actions_of, room.window)
    offered = {action.text() for action in menu.actions()}
    assert "Mark all read" in offered
    assert not offered & {"Refresh this", "Open the site", "Copy the feed’s address", "Properties…"}
    assert room.side.model.count(STARRED) == 3
    assert "Imported stars" in room.lines()
    room.do("undo")
    room.wait(lambda: "Imported stars" not in room.lines())
    room.settle()
    assert _starred(room) == {}
    room.do("redo")
    room.wait(lambda: room.side.model.count(STARRED) == 3)
    room.settle()
    assert len(_starred(room)) == 3


def test_a_feed_that_keeps_is_neither_fetched_nor_exported_nor_ill(
    room: Room, tmp_path: Path
) -> None:
    file = tmp_path / "starred.json"
    items = [_item("One", "https://else.example/1", "https://else.example/feed", "Else")]
    file.write_text(json.dumps(items), "utf-8")
    room.window.hands.lists.import_stars(str(file))
    room.dialog(ImportReport).reject()
    room.settle()
    room.choose(FEED, "Imported stars")
    room.do("refresh_here")
    with room.read() as store:
        feed = next(feed for feed in store.feeds.all() if feed.is_kept)
        assert feed.error is None
        assert store.articles.by_ids((1,))[0].source == "Else"
    out = tmp_path / "out.opml"
    room.window.hands.lists.export_opml(str(out))
    room.settle()
    assert "kept:" not in out.read_text("utf-8")
    assert room.window.hands.lists.show_health() is not None
    room.settle()
    health = room.window.hands.lists.show_health()
    room.wait(lambda: health.table.model().rowCount() == 4)
    health.close()


def test_what_is_no_file_of_stars_is_said(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "not.json"
    file.write_text("hello", "utf-8")
    room.window.hands.lists.import_stars(str(file))
    room.settle()
    assert "“not.json” is not a list of starred articles" in room.window.status.text()
