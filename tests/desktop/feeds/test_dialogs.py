"""Adding feeds, their properties, their health, lists in and out: each dialog at its work."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QPushButton,
    QScrollArea,
    QStyleOptionComboBox,
    QWidget,
)

from reader.demo.newsroom import Newsroom
from reader.desktop.add_feed import AddFeed
from reader.desktop.dialogs.health import HealthList
from reader.desktop.dialogs.import_report import ImportReport
from reader.desktop.dialogs.new_address import NewAddress
from reader.desktop.dialogs.properties import Properties, headers_in
from reader.desktop.dialogs.starter_list import StarterList
from reader.desktop.rows import FEED, FOLDER
from reader.desktop.subscribing import Subscribing, Wish
from reader.errors import Code
from reader.model import FeedOptions, FeedOutcome, Message
from reader.store import Role, Store
from tests.desktop.feeds.conftest import Opener, Room

# What the offscreen platform says of every dialog and menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def offers(pane: QWidget) -> list[str]:
    """What the buttons that are seen in a pane say."""
    return [each.text() for each in pane.findChildren(QPushButton) if each.isVisible()]


def test_the_first_run_says_in_a_pane_that_is_seen_how_to_begin(open_room: Opener) -> None:
    window = open_room().window
    for width, speaking in ((640, window.headlines), (900, window.page), (640, window.headlines)):
        window.resize(width, 640)
        QApplication.processEvents()
        assert speaking.isVisible()
        assert speaking.empty.text().startswith("Good to have you here")
        assert len(offers(speaking.empty)) == 3
        assert not (offers(window.page) and offers(window.headlines))


def _names(room: Room) -> list[str]:
    return [line.strip() for line in room.lines()]


# --- adding


def test_a_pasted_page_shows_its_feeds_with_headlines_and_one_is_added_to_a_new_folder(
    folder: Path, newsroom: Newsroom, open_room: Opener
) -> None:
    room = open_room()
    outlet = newsroom.outlet("courier")
    dialog = room.window.hands.commands.add_feed(outlet.address)
    room.wait(lambda: dialog.finder.found)
    newest = [article.title for article in newsroom.articles("courier")][:1]
    link = dialog.finder.chosen()[0]
    assert link.headlines[:1] == tuple(newest)
    shown = dialog.findChildren(QCheckBox)[0]
    assert newest[0] in shown.accessibleDescription()
    QApplication.processEvents()
    for part in dialog.finder.findChildren(QScrollArea):
        assert dialog.finder.rect().contains(part.geometry())
    dialog.picker.box.setCurrentIndex(dialog.picker.box.count() - 1)
    assert not dialog.button.isEnabled()
    QTest.keyClicks(dialog.picker.name, "Papers")
    QTest.keyClick(dialog.picker.name, Qt.Key.Key_Return)
    room.wait(lambda: len(room.lines()) == 2)
    room.settle()
    assert room.lines()[0] == "Papers"
    assert room.side.model.count(FOLDER, room.node(FOLDER, "Papers").id) > 0
    room.do("undo")
    room.wait(lambda: room.lines() == [])
    room.do("redo")
    room.wait(lambda: len(room.lines()) == 2)


def test_a_feed_that_is_there_is_not_added_and_undo_leaves_it_alone(
    folder: Path, newsroom: Newsroom, open_room: Opener
) -> None:
    address = newsroom.outlet("courier").feed_address
    with Store.open(folder, Role.ENGINE) as store:
        store.feeds.add(address, "Here already", now=1)
    room = open_room()
    dialog = room.window.hands.commands.add_feed(address)
    room.wait(lambda: dialog.finder.found)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    room.wait(lambda: "already" in dialog.said())
    assert not room.parts.undo.can_undo
    assert len(room.lines()) == 1
    dialog.reject()


def test_what_cannot_be_found_is_said_in_the_dialog(
    folder: Path, newsroom: Newsroom, open_room: Opener
) -> None:
    newsroom.fail("courier", 404)
    room = open_room()
    dialog = room.window.hands.commands.add_feed(newsroom.outlet("courier").address)
    room.wait(lambda: "nothing at this address" in dialog.said())
    assert dialog.button.isEnabled()
    dialog.reject()


def test_a_site_that_wants_a_password_gets_fields_for_it(
    folder: Path, newsroom: Newsroom, open_room: Opener
) -> None:
    newsroom.fail("courier", 401)
    room = open_room()
    dialog = room.window.hands.commands.add_feed(newsroom.outlet("courier").address)
    room.wait(lambda: dialog.finder.user.isVisible())
    assert "password" in dialog.said()
    dialog.reject()


def test_a_password_without_a_keyring_outlives_the_engine_it_was_given_to(
    folder: Path, newsroom: Newsroom, open_room: Opener
) -> None:
    room, address = open_room(), newsroom.outlet("courier").feed_address
    subscribing = Subscribing(room.parts.engine, room.window)
    subscribing.subscribe([Wish(address, user="me", password="hush")])
    room.settle()
    room.parts.engine.let_go()
    room.wait(lambda: not room.parts.engine.pid)
    before = len(newsroom.requests)
    room.do("refresh")
    asked = [one for one in newsroom.requests[before:] if address.endswith(one.path)]
    assert asked
    assert all("authorization" in one.headers for one in asked)


# --- properties


def test_properties_are_one_change_that_is_undone_whole(room: Room) -> None:
    room.choose(FEED, "Delta")
    room.do("properties")
    dialog = room.dialog(Properties)
    dialog.name.setText("Mine")
    dialog.picker.box.setCurrentIndex(dialog.picker.box.findData(room.node(FOLDER, "News").id))
    dialog.interval.setCurrentIndex(dialog.interval.findData(14400))
    dialog.full_text.setCurrentIndex(dialog.full_text.findData(True))
    dialog.keep_days.setCurrentIndex(dialog.keep_days.findData(30))
    dialog.view.setCurrentIndex(dialog.view.findData("browser"))
    dialog.own_network.setCurrentIndex(dialog.own_network.findData(True))
    dialog.headers.setPlainText("X-Key: one: two\n\nAccept-Language: he")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    room.settle()
    assert "  Mine" in room.lines()
    with room.read() as store:
        feed = store.feeds.get(room.node(FEED, "Mine").id)
        assert feed is not None
        assert feed.options == FeedOptions(
            interval=14400,
            full_text=True,
            keep_days=30,
            headers=(("X-Key", "one: two"), ("Accept-Language", "he")),
            view="browser",
            own_network=True,
        )
    room.do("undo")
    assert "Delta" in room.lines()
    with room.read() as store:
        feed = store.feeds.get(room.node(FEED, "Delta").id)
        assert feed is not None
        assert feed.options == FeedOptions()


@pytest.mark.parametrize(
    ("text", "headers"),
    [
        ("", ()),
        ("A: b", (("A", "b"),)),
        ("no colon", None),
        ("Bad Name: x", None),
        ("X: a\x00b", None),
    ],
)
def test_headers_are_lines(text: str, headers: object) -> None:
    assert headers_in(text) == headers


def test_a_header_that_is_none_is_said_and_nothing_is_written(room: Room) -> None:
    room.choose(FEED, "Delta")
    room.do("properties")
    dialog = room.dialog(Properties)
    dialog.headers.setPlainText("nonsense")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "colon" in dialog.said()
    assert dialog.headers.isVisible()
    dialog.reject()


def test_a_password_goes_to_the_engine_and_its_name_into_the_library(room: Room) -> None:
    room.choose(FEED, "Delta")
    room.do("properties")
    dialog = room.dialog(Properties)
    dialog.user.setText("me")
    dialog.password.setText("hush")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    room.settle()
    # Where no keyring is, that is said, and the password lives with this window.
    with room.read() as store:
        feed = store.feeds.get(room.node(FEED, "Delta").id)
        assert feed is not None
        assert feed.options.credentials == feed.address
    assert not any(b"hush" in p.read_bytes() for p in room.folder.rglob("*") if p.is_file())


# --- health


def _fail(folder: Path, name: str, message: Message) -> None:
    with Store.open(folder, Role.ENGINE) as store:
        feed = next(feed.id for feed in store.feeds.all() if feed.name == name)
        outcome = FeedOutcome(fetched=100, next_fetch=0, interval=3600, error=message)
        store.feeds.record_many([(feed, outcome)])


def test_health_says_what_is_wrong_and_what_to_do(shelves: Path, open_room: Opener) -> None:
    _fail(shelves, "Gamma", Message(Code.HTTP_NOT_FOUND, {"host": "gamma.example"}))
    room = open_room()
    room.do("health")
    dialog = room.dialog(HealthList)
    chosen = dialog.chosen()
    assert chosen is not None
    assert chosen.name == "Gamma"
    assert "gamma.example has nothing" in dialog.about.text()
    assert "new address" in dialog.about.text()
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    following = dialog.chosen()
    assert following is not None
    assert following.name == "Alpha"
    dialog.only.setChecked(True)
    assert dialog.table.model().rowCount() == 1
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    room.wait(lambda: "Gamma" not in _names(room))
    room.wait(lambda: dialog.table.model().rowCount() == 0)
    room.do("undo")
    room.wait(lambda: dialog.table.model().rowCount() == 1)


@pytest.mark.parametrize(
    ("code", "said", "button", "dialog"),
    [
        (Code.HTTP_GONE, "new address, or delete", "New address…", NewAddress),
        (Code.HTTP_UNAUTHORIZED, "user name and a password", "Properties…", Properties),
        (Code.TIMEOUT, "tried again by itself", "Try again", None),
    ],
)
def test_a_feed_in_trouble_says_in_its_list_what_is_wrong_and_what_to_do(
    shelves: Path,
    open_room: Opener,
    code: Code,
    said: str,
    button: str,
    dialog: type[Properties] | None,
) -> None:
    _fail(shelves, "Gamma", Message(code, {"host": "<b>gamma</b>", "seconds": 9}))
    room = open_room()
    feed = room.choose(FEED, "Gamma")
    empty = room.window.headlines.empty
    assert empty.text().startswith("This feed is in trouble <b>gamma</b>")
    assert said in empty.text()
    index = room.side.model.index_of(*feed.key)
    assert said in index.data(Qt.ItemDataRole.AccessibleTextRole)
    under_the_pointer = room.side._row.explained(QRect(0, 0, 400, 30), index)
    assert said in under_the_pointer
    assert "<b>" not in under_the_pointer
    buttons = {each.text(): each for each in empty.findChildren(QPushButton) if each.isVisible()}
    assert "Try again" in buttons
    buttons[button].click()
    if dialog is not None:
        room.dialog(dialog).reject()
    else:
        room.wait(lambda: "127.0.0.1" in empty.text())  # it has been tried: nothing answers there


def test_health_begins_with_the_feed_that_was_chosen(shelves: Path, open_room: Opener) -> None:
    for name in ("Gamma", "Delta"):
        _fail(shelves, name, Message(Code.HTTP_NOT_FOUND, {"host": "gamma.example"}))
    room = open_room()
    room.choose(FEED, "Gamma")
    room.do("health")
    chosen = room.dialog(HealthList).chosen()
    assert chosen is not None
    assert chosen.name == "Gamma"


def test_feeds_that_could_not_be_refreshed_lead_to_their_health(room: Room) -> None:
    room.do("refresh")
    assert "4 feeds could not be refreshed." in room.window.status.text()
    room.window.status._offer.click()
    assert room.dialog(HealthList).isVisible()


def test_a_feed_gets_a_new_address_and_is_fetched_from_there(
    shelves: Path, newsroom: Newsroom, open_room: Opener
) -> None:
    _fail(shelves, "Gamma", Message(Code.HTTP_NOT_FOUND, {"host": "gamma.example"}))
    room = open_room()
    room.do("health")
    health = room.dialog(HealthList)
    health.new_address.emit(health.chosen())
    dialog = room.dialog(NewAddress)
    dialog.finder.field.setText(newsroom.outlet("courier").address)
    QTest.keyClick(dialog.finder.field, Qt.Key.Key_Return)
    room.wait(lambda: dialog.finder.found)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    gamma = room.node(FEED, "Gamma").id
    room.wait(lambda: room.side.model.count(FEED, gamma) > 0)
    room.settle()
    with room.read() as store:
        feed = store.feeds.get(gamma)
        assert feed is not None
        assert feed.address == newsroom.outlet("courier").feed_address
        assert feed.error is None
    room.do("undo")
    room.settle()
    with room.read() as store:
        feed = store.feeds.get(gamma)
        assert feed is not None
        assert feed.address == "http://127.0.0.1:9/Gamma.xml"
    health.close()


def test_a_move_that_a_feed_proposes_is_declined(shelves: Path, open_room: Opener) -> None:
    with Store.open(shelves, Role.ENGINE) as store:
        feed = next(feed.id for feed in store.feeds.all() if feed.name == "Beta")
        moved = FeedOutcome(fetched=100, next_fetch=0, interval=3600, moved_to="https://b.example/")
        store.feeds.record_many([(feed, moved)])
    room = open_room()
    room.do("health")
    dialog = room.dialog(HealthList)
    chosen = dialog.chosen()
    assert chosen is not None
    assert chosen.id == feed
    dialog.decline_move.emit(chosen)
    room.wait(lambda: "well" in dialog._words.text())
    with room.read() as store:
        kept = store.feeds.get(feed)
        assert kept is not None
        assert (kept.address, kept.moved_to) == ("http://127.0.0.1:9/Beta.xml", "")
    dialog.close()


def test_a_move_that_was_followed_can_be_taken_back_with_its_proposal(
    shelves: Path, newsroom: Newsroom, open_room: Opener
) -> None:
    there = newsroom.outlet("courier").feed_address
    with Store.open(shelves, Role.ENGINE) as store:
        feed = next(feed.id for feed in store.feeds.all() if feed.name == "Beta")
        store.feeds.record_many(
            [(feed, FeedOutcome(fetched=100, next_fetch=0, interval=3600, moved_to=there))]
        )
    room = open_room()

    def addresses() -> tuple[str, str]:
        with room.read() as store:
            kept = store.feeds.get(feed)
            assert kept is not None
            return kept.address, kept.moved_to

    former = addresses()[0]
    with room.read() as store:
        known = store.feeds.get(feed)
    assert known is not None
    room.window.hands.feeds.accept_move(known)
    room.wait(lambda: addresses() == (there, ""))
    room.settle()
    room.do("undo")
    room.wait(lambda: addresses() == (former, there))
    room.settle()
    room.do("redo")
    room.wait(lambda: addresses() == (there, ""))


# --- lists

OPML = """<opml version="2.0"><body>
<outline text="News"><outline text="Deep">
  <outline text="Again" xmlUrl="http://127.0.0.1:9/Gamma.xml"/>
  <outline text="Fresh" xmlUrl="http://127.0.0.1:9/Fresh.xml"/></outline></outline>
<outline text="Novel"><outline text="First" xmlUrl="http://127.0.0.1:9/First.xml"/></outline>
<outline text="Local" xmlUrl="file:///etc/passwd"/>
</body></opml>"""


def test_an_import_is_told_feed_by_feed_and_can_be_undone(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "feeds.opml"
    file.write_text(OPML, "utf-8")
    before = room.lines()
    room.window.hands.lists.import_opml(str(file))
    dialog = room.dialog(ImportReport)
    told: dict[str, list[str]] = {}
    for at in range(dialog.list.topLevelItemCount()):
        top = dialog.list.topLevelItem(at)
        assert top is not None
        told[top.text(0)] = [top.child(n).text(0) for n in range(top.childCount())]
    assert told["Added (2)"] == ["Fresh  ·  News › Deep", "First  ·  Novel"]
    assert told["Already there (1)"] == ["Gamma  ·  News › Deep"]
    assert "file:///etc/passwd" in told["Left out (1)"][0]
    dialog.reject()
    room.settle()
    assert room.lines() != before
    room.do("undo")
    room.wait(lambda: room.lines() == before)
    room.do("redo")
    room.wait(lambda: "  First" in room.lines())


def test_an_export_is_what_an_import_reads(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "out.opml"
    room.window.hands.lists.export_opml(str(file))
    room.settle()
    assert "4 feeds written" in room.window.status.text()
    text = file.read_text("utf-8")
    assert text.index('text="News"') < text.index('text="Deep"') < text.index("Gamma.xml")


def test_an_export_that_cannot_be_written_is_said(room: Room, tmp_path: Path) -> None:
    room.window.hands.lists.export_opml(str(tmp_path / "nowhere" / "out.opml"))
    room.settle()
    assert "cannot be written" in room.window.status.text()


def test_well_known_feeds_are_chosen_by_language_and_topic(
    folder: Path, newsroom: Newsroom, open_room: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    feeds = [newsroom.outlet("courier").feed_address, "http://127.0.0.1:9/nobody"]
    listed = ",".join(
        f'{{"title": "Feed {n}", "address": "{address}", "site": ""}}'
        for n, address in enumerate(feeds)
    )
    file = folder / "feeds.json"
    file.write_text(
        '{"languages": [{"code": "en", "name": "English", "topics":'
        f' [{{"topic": "science", "feeds": [{listed}]}}]}}]}}'
    )
    monkeypatch.setattr("reader.desktop.starters.resource", lambda name: file)
    room = open_room()
    assert any("well-known" in offer for offer in offers(room.window.page.empty))
    room.do("starters")
    dialog = room.dialog(StarterList)
    assert not dialog.button.isEnabled()
    dialog.tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Checked)
    assert [feed.title for feed, _ in dialog.picked()] == ["Feed 0", "Feed 1"]
    dialog.button.click()
    room.wait(lambda: "Feed 1" in dialog.said())
    room.wait(lambda: len(room.lines()) == 2)
    assert room.lines()[0] == "Science"
    dialog.reject()
    room.do("starters")
    again = room.dialog(StarterList)
    assert "already there" in again.tree.topLevelItem(0).child(0).text(0)
    again.reject()


def test_every_well_known_feed_has_an_address_of_its_own() -> None:
    import json

    from reader.assets import resource
    from reader.desktop.starters import FILE, topic_name

    values = json.loads(resource(FILE).read_text("utf-8"))
    feeds = [
        feed
        for language in values["languages"]
        for topic in language["topics"]
        for feed in topic["feeds"]
    ]
    topics = {t["topic"] for language in values["languages"] for t in language["topics"]}
    addresses = [feed["address"] for feed in feeds]
    assert len(addresses) == len(set(addresses)) > 60
    assert all(address.startswith("https://") for address in addresses)
    assert all(feed["title"] and feed["site"].startswith("https://") for feed in feeds)
    assert all(topic_name(topic) != topic for topic in topics)
    assert {"en", "de", "fr", "he"} <= {language["code"] for language in values["languages"]}


def test_add_feed_dialog_offers_the_chosen_folder(room: Room) -> None:
    room.choose(FOLDER, "Deep")
    dialog = room.window.hands.commands.add_feed()
    assert isinstance(dialog, AddFeed)
    assert dialog.picker.folder == room.node(FOLDER, "Deep").id
    shown = QStyleOptionComboBox()
    dialog.picker.box.initStyleOption(shown)
    assert shown.currentText == "Deep"  # without the room that tells its depth in the list
    dialog.reject()
