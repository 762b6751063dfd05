"""Tags and saved views: made, opened, renamed, deleted, and all of it taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.desktop import headline_drag
from reader.desktop.dialogs.tags import SaveView, TagArticles
from reader.desktop.rows import ALL, FEED, FOLDER, STARRED, TAG, VIEW, Node, Place
from reader.desktop.taking_in import TakingIn
from reader.model import Query, Scope
from tests.desktop.reading.conftest import NOON, Desk, Library, Opener, entry

SHIFT = Qt.KeyboardModifier.ShiftModifier

# The display of the tests tells so when a dialog has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def tags(news: Library) -> dict[str, set[str]]:
    """What the library has of tags: titles by name."""
    with news.store() as store:
        return {
            name: {h.title for h in store.articles.headlines(Query(Scope.TAG, tag), 100)}
            for tag, name in store.tags.all()
        }


def nodes(desk: Desk, kind: str) -> list[Node]:
    return [node for node in desk.window.sidebar.model.nodes() if node.kind == kind]


def tag_by_keys(desk: Desk, name: str) -> TagArticles:
    desk.do("tag")
    dialog = desk.window.hands.shelves.tag_dialog
    assert dialog is not None
    QTest.keyClicks(dialog.name, name)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    desk.settle()
    return dialog


# --- tags


def test_a_tag_is_made_put_on_and_listed_by_keyboard(desk: Desk, news: Library) -> None:
    desk.open(Place(ALL))
    desk.choose("Harbour 2")
    desk.key(Qt.Key.Key_Down, SHIFT)
    dialog = tag_by_keys(desk, "Later")
    assert tags(news) == {"Later": {"Harbour 2", "Harbour 3"}}
    assert [(node.name, node.unread) for node in nodes(desk, TAG)] == [("Later", 2)]
    assert desk.window.undo_bar.text() == "2 articles tagged “Later”."
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)  # nothing typed: done
    desk.open(Place(TAG, nodes(desk, TAG)[0].id))
    assert desk.titles() == ["Harbour 2", "Harbour 3"]
    desk.choose("Harbour 2")
    desk.do("read")
    assert nodes(desk, TAG)[0].unread == 1


def test_all_ticks_of_one_dialog_are_taken_back_together(desk: Desk, news: Library) -> None:
    with news.store() as store:
        store.tags.add("Sea")
    desk.open(Place(ALL))
    desk.choose("Harbour 1")
    dialog = tag_by_keys(desk, "Later")
    sea = next(i for i in dialog._items() if i.text() == "Sea")
    sea.setCheckState(Qt.CheckState.Checked)
    desk.settle()
    dialog.reject()
    assert tags(news) == {"Later": {"Harbour 1"}, "Sea": {"Harbour 1"}}
    desk.do("undo")
    assert tags(news) == {"Sea": set()}  # the one that was made has gone with it
    assert [node.name for node in nodes(desk, TAG)] == ["Sea"]
    desk.do("redo")
    assert tags(news) == {"Later": {"Harbour 1"}, "Sea": {"Harbour 1"}}


def test_a_half_tick_says_that_some_have_the_tag(desk: Desk, news: Library) -> None:
    desk.open(Place(ALL))
    desk.choose("Harbour 1")
    tag_by_keys(desk, "Later").reject()
    desk.key(Qt.Key.Key_Down, SHIFT)
    desk.do("tag")
    dialog = desk.window.hands.shelves.tag_dialog
    assert dialog is not None
    (item,) = dialog._items()
    assert item.checkState() is Qt.CheckState.PartiallyChecked
    item.setCheckState(Qt.CheckState.Checked)
    desk.settle()
    assert tags(news) == {"Later": {"Harbour 1", "Harbour 2"}}
    item.setCheckState(Qt.CheckState.Unchecked)
    desk.settle()
    assert tags(news) == {"Later": set()}
    assert desk.window.undo_bar.text() == "Tag “Later” taken off 2 articles."
    dialog.reject()


def test_undo_takes_off_only_what_was_put_on(desk: Desk, news: Library) -> None:
    desk.open(Place(ALL))
    desk.choose("Harbour 1")
    tag_by_keys(desk, "Later").reject()
    desk.key(Qt.Key.Key_Down, SHIFT)
    desk.key(Qt.Key.Key_Down, SHIFT)
    tag_by_keys(desk, "later").reject()  # capitals do not count
    assert desk.window.undo_bar.text() == "2 articles tagged “Later”."
    desk.do("undo")
    assert tags(news) == {"Later": {"Harbour 1"}}


def drop(desk: Desk, articles: list[int], node: Node) -> bool:
    """Let articles fall onto a line of the sidebar; answers whether it takes them."""
    side = desk.window.sidebar
    data = headline_drag.packed(desk.window.headlines.model, articles)
    place = side.view.visualRect(side.model.index_of(node.kind, node.id)).center()
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    moved = QDragMoveEvent(place, copy, data, left, none)
    for event in (
        QDragEnterEvent(place, copy, data, left, none),
        moved,
        QDropEvent(QPointF(place), copy, data, left, none),
    ):
        QApplication.sendEvent(side.view.viewport(), event)
    desk.settle()
    return moved.isAccepted()


def test_headlines_are_dropped_onto_a_tag_or_a_star_and_nothing_else(
    desk: Desk, news: Library
) -> None:
    desk.open(Place(ALL))
    desk.choose("Hills 1")
    tag_by_keys(desk, "Later").reject()
    ids = list(desk.window.headlines.model.ids[:2])
    assert drop(desk, ids, nodes(desk, TAG)[0])
    assert tags(news) == {"Later": {"Hills 1", "Harbour 1", "Harbour 2"}}
    assert drop(desk, ids, nodes(desk, STARRED)[0])
    assert news.starred() == {"Harbour 1", "Harbour 2"}
    assert not drop(desk, ids, nodes(desk, FEED)[0])
    desk.do("undo")
    desk.do("undo")
    assert tags(news) == {"Later": {"Hills 1"}}
    assert news.starred() == set()


def test_headlines_dropped_onto_a_folder_take_their_feeds_there(desk: Desk) -> None:
    folder = nodes(desk, FOLDER)[0]
    inside = [node.id for node in nodes(desk, FEED) if node.parent == folder.id]
    feed = next(node for node in nodes(desk, FEED) if node.parent != folder.id)
    desk.open(Place(FEED, feed.id))
    ids = list(desk.window.headlines.model.ids[:2])
    assert drop(desk, ids, folder)
    assert {node.id for node in nodes(desk, FEED) if node.parent == folder.id} == {feed.id, *inside}
    assert desk.window.undo_bar.text() == f"“{feed.name}” moved to “{folder.name}”."
    assert drop(desk, ids, folder)
    assert "already" in desk.window.status.text()
    desk.do("undo")
    assert [node.id for node in nodes(desk, FEED) if node.parent == folder.id] == inside


@pytest.mark.parametrize(
    ("text", "urls", "own", "taken"),
    [
        ("https://a.example/feed", [], False, ["https://a.example/feed"]),
        ("", ["https://a.example/", "https://b.example/"], False, ["https://a.example/"]),
        ("", ["file:///tmp/a.opml", "file:///tmp/b"], False, ["/tmp/a.opml", "/tmp/b"]),
        ("Some words: of a page", [], False, []),
        ("javascript:alert(1)", [], False, []),
        ("https://a.example/", [], True, []),
    ],
)
def test_addresses_and_files_of_other_programs_are_taken_in(
    qtbot: QtBot, text: str, urls: list[str], own: bool, taken: list[str]
) -> None:
    data = QMimeData()
    data.setText(text)
    if urls:
        data.setUrls([QUrl(url) for url in urls])
    if own:
        data.setData(headline_drag.MIME, b"1")
    widget, told = QWidget(), list[str]()
    qtbot.addWidget(widget)
    TakingIn(widget, told.extend)
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enters = QDragEnterEvent(QPoint(1, 1), copy, data, left, none)
    for event in (enters, QDropEvent(QPointF(1, 1), copy, data, left, none)):
        QApplication.sendEvent(widget, event)
    assert told == taken
    assert enters.isAccepted() == bool(taken)


def test_a_tag_is_renamed_and_deleted_in_the_sidebar_and_comes_back(
    desk: Desk, news: Library
) -> None:
    desk.open(Place(ALL))
    desk.choose("Hills 1")
    tag_by_keys(desk, "Later").reject()
    (node,) = nodes(desk, TAG)
    desk.window.sidebar.model.setData(desk.window.sidebar.model.index_of(TAG, node.id), "Soon")
    desk.settle()
    assert tags(news) == {"Soon": {"Hills 1"}}
    desk.open(Place(TAG, node.id))
    desk.do("remove")
    assert tags(news) == {}
    assert nodes(desk, TAG) == []
    assert desk.window.undo_bar.text() == "Tag “Soon” deleted."
    desk.do("undo")
    assert tags(news) == {"Soon": {"Hills 1"}}
    desk.do("undo")
    assert tags(news) == {"Later": {"Hills 1"}}
    assert nodes(desk, TAG)[0].name == "Later"


# --- views


def save_view(desk: Desk, name: str) -> None:
    dialog = desk.window.hands.shelves.ask_for_name()
    assert isinstance(dialog, SaveView)
    dialog.name.setText(name)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    desk.settle()


def test_a_filtered_list_is_saved_and_opened_at_the_next_start(
    library: Library, opened: Opener
) -> None:
    feed = library.add(
        "Mixed", entry("plain", NOON - 10), entry("heard", NOON - 20, sound=True), folder="Ears"
    )
    desk = opened(library)
    desk.open(Place(FEED, feed))
    desk.do("with_files")
    save_view(desk, "Listen")
    assert [node.name for node in nodes(desk, VIEW)] == ["Listen"]
    assert desk.window.headlines.named == ("Listen", "1 articles · with files")
    desk.open(Place(ALL))
    desk.close()
    again = opened(library)
    (node,) = nodes(again, VIEW)
    again.open(Place(VIEW, node.id))
    assert again.titles() == ["heard"]
    assert again.window.headlines.named[0] == "Listen"
    assert again.window.actions_of["with_files"].isChecked()
    again.close()
    third = opened(library)  # left in the view, it begins in the view
    assert third.titles() == ["heard"]
    assert third.window.sidebar.view.currentIndex().data() == "Listen"


def test_a_search_is_saved_in_order_of_time(desk: Desk) -> None:
    desk.window.hands.commands.search("hills")
    desk.settle()
    save_view(desk, "Hills walks")
    assert desk.titles() == [f"Hills {n}" for n in range(1, 6)]
    assert desk.window.headlines.named[0] == "Hills walks"


def test_saving_renaming_and_deleting_a_view_are_taken_back(desk: Desk, news: Library) -> None:
    desk.open(Place(FEED, news.feeds["Hills"]))
    save_view(desk, "One")
    (node,) = nodes(desk, VIEW)
    model = desk.window.sidebar.model
    model.setData(model.index_of(VIEW, node.id), "Two")
    desk.settle()
    desk.open(Place(VIEW, node.id))
    desk.do("remove")
    assert nodes(desk, VIEW) == []
    desk.do("undo")
    assert [each.name for each in nodes(desk, VIEW)] == ["Two"]
    desk.do("undo")
    assert [each.name for each in nodes(desk, VIEW)] == ["One"]
    desk.do("undo")
    assert nodes(desk, VIEW) == []


def test_a_view_says_how_much_of_it_is_unread(
    desk: Desk, news: Library, opened: Opener, qtbot: QtBot
) -> None:
    desk.open(Place(FEED, news.feeds["Hills"]))
    save_view(desk, "One")
    (node,) = nodes(desk, VIEW)

    def counted(count: int, on: Desk = desk) -> None:
        qtbot.waitUntil(lambda: on.count(VIEW, node.id) == count, timeout=30_000)

    counted(5)
    desk.choose("Hills 2")
    desk.do("read")
    counted(4)
    desk.do("undo")
    counted(5)
    # A tree that is read again does not let the count jump.
    seen: list[int] = []
    desk.window.sidebar.model.dataChanged.connect(lambda *_: seen.append(desk.count(VIEW, node.id)))
    desk.parts.merging.read_tree()
    desk.settle()
    assert 0 not in seen
    desk.close()
    again = opened(news)
    counted(5, again)


def test_a_view_that_is_damaged_in_the_file_is_left_out(news: Library, opened: Opener) -> None:
    good = {"id": 1, "of": 0, "name": "Good", **Place()._asdict(), "kind": "all"} | {"id": 1}
    news.choose(views=[good, {"name": "Bad"}, 7, good | {"id": 2, "kind": "cellar"}])
    desk = opened(news)
    assert [node.name for node in nodes(desk, VIEW)] == ["Good"]


def test_an_oldest_first_view_leaves_other_lists_as_they_are(desk: Desk, news: Library) -> None:
    desk.open(Place(FEED, news.feeds["Hills"]))
    desk.do("oldest_first")
    save_view(desk, "From the start")
    desk.open(Place(FEED, news.feeds["Town"]))
    desk.do("oldest_first")
    desk.open(Place(VIEW, nodes(desk, VIEW)[0].id))
    assert desk.titles()[0] == "Hills 5"
    desk.open(Place(FEED, news.feeds["Town"]))
    assert desk.titles()[0] == "Town 1"
