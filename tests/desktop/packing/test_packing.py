"""Packing for a trip in the window: chosen, reckoned, paused, gone on with, told."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from reader.demo.newsroom import Newsroom
from reader.desktop.dialogs.pack import PackDialog
from reader.errors import Code
from reader.model import Message, PackPlan, Query
from reader.protocol import Done
from reader.store import Role, Store

from .conftest import WIDTH, Opener, Room, patiently

# Of the offscreen platform, which has no window manager to tell.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def asked(room: Room) -> PackDialog:
    """The dialog, opened by its key, with its figures."""
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(room.window.headlines.view, Qt.Key.Key_T, held)
    dialog = room.dialog(PackDialog)
    room.wait(lambda: "article" in dialog.words.text())
    return dialog


def tick(dialog: PackDialog, name: str, state: Qt.CheckState = Qt.CheckState.Checked) -> None:
    assert dialog.form_of is not None
    found = dialog.form_of.tree.findItems(
        name, Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive
    )
    found[0].setCheckState(0, state)


def ready(room: Room, dialog: PackDialog) -> None:
    room.wait(lambda: not room.parts.read_lane.busy and not dialog._reckon.isActive())
    room.settle()


def test_it_says_what_a_choice_comes_to_as_it_changes(stocked: Path, open_room: Opener) -> None:
    room = open_room()
    dialog = asked(room)
    with room.read() as store:
        many = len(store.articles.ids(Query(unread=True)))
    assert dialog.words.text().startswith(f"{many} articles, ")
    assert "of reading for a trip of 12 h." in dialog.words.text()
    assert "to fetch." in dialog.words.text()
    assert dialog._start.isEnabled()
    form = dialog.form_of
    assert form is not None
    form.hours.setValue(3)
    ready(room, dialog)
    assert "for a trip of 3 h." in dialog.words.text()
    tick(dialog, "All unread", Qt.CheckState.Unchecked)
    ready(room, dialog)
    assert dialog.words.text() == "There is no article in this choice."
    assert not dialog._start.isEnabled()
    tick(dialog, "Away")
    ready(room, dialog)
    assert dialog.words.text().startswith(f"{many} articles, ")
    assert form.plan(oldest_first=False).choice.folders
    assert not form.plan(oldest_first=False).choice.feeds  # the folder has them
    assert form.tree.topLevelItem(2).childCount() == 2  # type: ignore[union-attr]
    form.pictures.setCurrentIndex(2)
    ready(room, dialog)
    without = dialog.words.text()
    form.pictures.setItemData(0, 1600)
    form.pictures.setCurrentIndex(0)
    form.room.setValue(1)
    ready(room, dialog)
    assert "left out" in dialog.words.text()
    assert "left out" not in without


def test_a_pack_is_made_paused_gone_on_with_and_told(
    stocked: Path, open_room: Opener, newsroom: Newsroom, tmp_path: Path
) -> None:
    room = open_room()
    dialog = asked(room)
    QTest.keyClick(dialog._start, Qt.Key.Key_Return)
    packing = room.window.hands.packing
    patiently(room, lambda: dialog.bar.value() > 3)
    assert dialog._pause.isVisible()
    assert "%" in dialog.words.text()
    assert room.window.status.text().startswith("Packing")
    assert room.window.status._pause is not None
    assert room.window.status._pause.isVisible()
    room.window.actions_of["pause_pack"].trigger()
    patiently(room, lambda: not packing.running)
    room.settle()
    assert "Packing rests." in dialog._words.text()
    assert dialog._pause.text() == "&Go on"
    assert not room.window.status._pause.isVisible()
    with room.read() as store:
        held = store.packs.latest()
    assert held
    assert held.paused
    dialog.close()
    dialog = room.window.hands.packing.open()  # there it is again
    assert dialog._pause.text() == "&Go on"
    QTest.mouseClick(dialog._pause, Qt.MouseButton.LeftButton)
    dialog.close()  # it goes on without
    patiently(room, lambda: not packing.running)
    room.settle()
    with room.read() as store:
        many = len(store.articles.ids(Query()))
    assert room.window.status.text().startswith(f"All {many} articles are complete")
    dialog = room.window.hands.packing.open()
    room.wait(lambda: dialog.words.text().startswith(f"All {many}"))
    assert dialog.windowTitle() == "Packed: have a good trip"
    assert not dialog._again.isVisible()
    QTest.mouseClick(dialog._edition, Qt.MouseButton.LeftButton)
    path = tmp_path / "trip.epub"
    room.dialog(QFileDialog).fileSelected.emit(str(path))
    patiently(room, path.exists)
    QTest.mouseClick(dialog._anew, Qt.MouseButton.LeftButton)
    ready(room, dialog)
    assert "nothing to fetch" in dialog.words.text()
    room.settle()


def test_what_is_not_complete_is_listed_with_its_reason_and_tried_again(
    stocked: Path, open_room: Opener, newsroom: Newsroom
) -> None:
    with Store.open(stocked, Role.READ) as store:
        feed = store.feeds.by_address(newsroom.outlet("packet").feed_address)
        assert feed
        headline = next(h for h in store.articles.headlines(Query(), 99) if h.feed == feed.id)
    newsroom.fail("packet", 404, path=urlsplit(headline.address).path)
    room = open_room()
    dialog = asked(room)
    dialog._start.click()
    patiently(room, lambda: dialog.list.isVisible())
    assert dialog.list.topLevelItemCount() == 1
    item = dialog.list.topLevelItem(0)
    assert item is not None
    said = item.text(0)
    assert said.startswith(f"{headline.title}\nOnly the feed’s text. ")
    assert "has nothing at this address" in said
    assert "Of one there is only the feed’s text." in dialog.words.text()
    dialog.list.itemActivated.emit(item, 0)
    room.settle()
    assert room.window.page.view.article == headline.id
    newsroom.heal("packet")
    QTest.mouseClick(dialog._again, Qt.MouseButton.LeftButton)
    patiently(room, lambda: dialog.windowTitle() == "Packed: have a good trip")
    room.settle()


def test_a_pack_that_broke_off_with_the_window_goes_on_with_the_next(
    stocked: Path, open_room: Opener
) -> None:
    with Store.open(stocked, Role.WINDOW) as store:
        ids = store.articles.ids(Query())
        number = store.packs.make(PackPlan(until=2**40, width=WIDTH), ids, 1)
    room = open_room()
    patiently(room, lambda: not room.window.hands.packing.running)
    room.settle()
    with room.read() as store:
        report = store.pack_figures.report(number)
    assert report.complete == report.articles == len(ids)


def test_a_pack_that_lost_the_network_goes_on_when_it_is_back(
    stocked: Path, open_room: Opener
) -> None:
    with Store.open(stocked, Role.WINDOW) as store:
        ids = store.articles.ids(Query())
        number = store.packs.make(PackPlan(until=2**40, width=WIDTH), ids, 1)
        store.packs.pause(number, True)
    room = open_room()
    packing = room.window.hands.packing
    assert not packing.running  # it rests, as the reader wished
    assert room.window.actions_of["pause_pack"].isEnabled()
    room.do("work_offline")
    with Store.open(stocked, Role.WINDOW) as store:
        store.packs.pause(number, False)
    # As the engine tells it after a minute without an answer.
    packing._request = "lost"
    totals = {"articles": 1, "complete": 0, "partial": 1, "failed": 0, "bytes": 0}
    room.parts.engine.done.emit(Done("lost", totals, messages=(Message(Code.OFFLINE),)))
    room.settle()
    assert room.window.status.text().startswith("The network went away; packing goes on")
    assert not packing.go_on()  # not while the reader works offline
    room.do("work_offline")
    patiently(room, lambda: not packing.running)
    room.settle()
    with room.read() as store:
        report = store.pack_figures.report(number)
    assert report.complete == report.articles == len(ids)


def test_a_killed_engine_goes_on_with_the_pack(stocked: Path, open_room: Opener) -> None:
    import os
    import signal

    room = open_room()
    dialog = asked(room)
    dialog._start.click()
    patiently(room, lambda: dialog.bar.value() > 3)
    os.kill(room.parts.engine.pid, signal.SIGKILL)
    patiently(room, lambda: not room.window.hands.packing.running)
    room.settle()
    assert dialog.windowTitle() == "Packed: have a good trip"
