"""After a pack, with nobody there to be asked, the window shows all that could be had."""

from __future__ import annotations

import socket
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from PySide6.QtWidgets import QApplication

from reader.demo.newsroom import Newsroom
from reader.desktop.dialogs.pack import PackDialog
from reader.model import ItemKind, ItemState, Query
from reader.store import Role, Store

from .conftest import Opener, Room, patiently

# Of the offscreen platform, which has no window manager to tell.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PICTURE = "picture:"


@pytest.fixture
def outlets(newsroom: Newsroom) -> tuple[str, ...]:
    """The whole newsroom."""
    return tuple(outlet.key for outlet in newsroom.outlets)


def spoil(library: Path, newsroom: Newsroom) -> tuple[int, str]:
    """Let one page and one picture be nowhere: the article of the page, the picture's address."""
    with Store.open(library, Role.READ) as store:
        feed = store.feeds.by_address(newsroom.outlet("packet").feed_address)
        assert feed
        headlines = store.articles.headlines(Query(), 200)
        page = next(each for each in headlines if each.feed == feed.id)
        pictures = (
            picture.picture.address
            for each in headlines
            if each.feed != feed.id and (article := store.articles.get(each.id))
            for picture in article.pictures
        )
        address = next(pictures)
    newsroom.fail("packet", 404, path=urlsplit(page.address).path)
    outlet = next(each for each in newsroom.outlets if address.startswith(each.address))
    newsroom.fail(outlet.key, 410, path=urlsplit(address).path)
    return page.id, address


def seen(room: Room, article: int) -> set[str]:
    """The pictures that the pane has painted once an article was read to its end."""
    room.parts.opening.open_article(article)
    room.wait(lambda: room.window.page.view.article == article)
    room.settle()
    view = room.window.page.view
    bar = view.verticalScrollBar()
    bar.setValue(0)
    while True:
        QApplication.processEvents()
        room.wait(lambda: not room.parts.decoding.busy)
        view.viewport().grab()
        if bar.value() >= bar.maximum():
            return set(view.pictures.objects.drawn)
        bar.setValue(min(bar.maximum(), bar.value() + view.viewport().height() * 3 // 4))


def test_every_article_is_whole_in_the_pane_when_all_servers_are_gone(
    stocked: Path,
    open_room: Opener,
    newsroom: Newsroom,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lost_page, lost_picture = spoil(stocked, newsroom)
    room = open_room()
    room.do("pack")
    dialog = room.dialog(PackDialog)
    room.wait(dialog._start.isEnabled)
    dialog._start.click()
    room.wait(lambda: room.window.hands.packing.running)
    packing = room.window.hands.packing
    patiently(room, lambda: not packing.running)
    room.settle()
    dialog.close()
    newsroom.stop()

    def refuse(*_: object) -> None:
        raise OSError("no network")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    with room.read() as store:
        ids = store.articles.ids(Query())
    missing: list[str] = []
    reasons: dict[int, list[str]] = {}
    for id in ids:
        with room.read() as store:
            items = store.ledger.of(id)
            article = store.articles.get(id)
        assert article
        shown = seen(room, id)
        here = {item.n for item in items if item.kind is ItemKind.PICTURE} & {
            item.n for item in items if item.state is ItemState.HAVE
        }
        missing += [f"{id}: picture {n}" for n in here if f"{PICTURE}{n}" not in shown]
        words = article.plain.split()[-1]
        if words not in room.window.page.view.toPlainText():
            missing.append(f"{id}: its last word")
        codes = [item.error.code for item in items if item.error]
        if codes:
            reasons[id] = codes
            assert room.window.page.notice.isVisible()
        else:
            assert {item.state for item in items} <= {ItemState.HAVE}
            assert not room.window.page.notice.isVisible()
    assert missing == []
    assert reasons.pop(lost_page) == ["http_not_found"]
    assert list(reasons.values()) == [["http_gone"]]
    with room.read() as store:
        (other,) = reasons
        gone = [item.address for item in store.ledger.of(other) if item.error]
    assert gone == [lost_picture]
