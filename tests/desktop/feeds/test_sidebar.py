"""Folders and feeds are named, moved, filtered and deleted in the sidebar; all can be undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from reader.desktop import operations, sidebar_drag
from reader.desktop.dialogs.small import MoveTo, NewFolder
from reader.desktop.empty_state import EmptyState
from reader.desktop.rows import FEED, FOLDER, Node, Place
from reader.desktop.sidebar_filter import fitting
from reader.desktop.sidebar_model import SidebarModel
from reader.desktop.sidebar_row import SidebarRow
from reader.desktop.still_lines import shift
from reader.desktop.theme import LIGHT
from reader.errors import Code
from reader.model import Message
from reader.store import Role, Store
from tests.desktop.feeds.conftest import Opener, Room

# What the offscreen platform says of every dialog and menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WHOLE = ["News", "  Deep", "    Gamma", "  Alpha", "  Beta", "Delta"]


def _drop(room: Room, what: tuple[str, str], into: str, row: int = -1) -> bool:
    model = room.side.model
    data = sidebar_drag.packed(room.node(*what))
    parent = model.index_of(FOLDER, room.node(FOLDER, into).id) if into else QModelIndex()
    done = model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, parent)
    room.settle()
    return done


def test_the_tree_shows_what_is_there(room: Room) -> None:
    assert room.lines() == WHOLE


def test_a_name_is_typed_over_in_place(room: Room) -> None:
    room.choose(FEED, "Alpha")
    room.do("rename")
    editor = room.side.view.findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "Alpha"
    editor.selectAll()
    QTest.keyClicks(editor, "Morning")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    room.settle()
    assert "  Morning" in room.lines()
    room.do("undo")
    assert room.lines() == WHOLE
    room.do("redo")
    assert "  Morning" in room.lines()


def test_names_are_words_wherever_they_are_shown_and_never_html(room: Room) -> None:
    name = "<h1>Very large</h1> <img src='file:///picture.png'> " + "and long " * 40
    step = operations.feed_renamed(room.choose(FEED, "Alpha").id, name)
    room.parts.changing.do(f"Moved {name}", step)
    room.window.status.tell(name)
    room.settle()
    room.window.grab()  # what is cut short is told as it is painted
    labels = room.window.findChildren(QLabel)
    assert sum(name.strip() in label.text() for label in labels) == 3  # list, undo bar, status
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    told = [label.toolTip() for label in labels if label.toolTip()]
    assert len(told) == 2
    assert all("&lt;h1&gt;" in tip and "<h1>" not in tip for tip in told)


def test_steps_of_a_change_are_taken_back_last_first(room: Room) -> None:
    alpha = room.node(FEED, "Alpha").id
    steps = (operations.feed_renamed(alpha, "One"), operations.feed_renamed(alpha, "Two"))
    room.parts.changing.do("renamed twice", *steps)
    room.settle()
    assert "  Two" in room.lines()
    room.do("undo")
    assert room.lines() == WHOLE
    room.do("redo")
    assert "  Two" in room.lines()


def test_a_step_that_fails_takes_back_those_before_it_and_leaves_nothing_to_undo(
    room: Room,
) -> None:
    alpha = room.node(FEED, "Alpha").id
    steps = (operations.feed_renamed(alpha, "One"), operations.feed_renamed(9999, "Nobody"))
    room.parts.changing.do("half of it", *steps)
    room.settle()
    assert room.lines() == WHOLE
    assert not room.parts.undo.can_undo
    assert "no feed 9999" in room.window.status.text()


def test_what_comes_while_a_name_is_typed_waits_for_it(room: Room) -> None:
    room.choose(FOLDER, "News")
    room.do("rename")
    editor = room.side.view.findChild(QLineEdit)
    assert editor is not None
    room.parts.write_lane.ask(lambda store: store.folders.add("Another"))
    room.wait(lambda: not room.parts.write_lane.busy)
    room.parts.merging.read_tree()
    room.parts.merging.flush_tree()
    room.settle()
    assert room.side.view.findChild(QLineEdit) is editor
    assert "Another" not in room.lines()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    room.wait(lambda: "Another" in room.lines())


def test_a_feed_is_dragged_into_a_folder_and_comes_back(room: Room) -> None:
    assert _drop(room, (FEED, "Delta"), "Deep")
    assert room.lines() == ["News", "  Deep", "    Gamma", "    Delta", "  Alpha", "  Beta"]
    room.do("undo")
    assert room.lines() == WHOLE
    room.do("redo")
    assert "    Delta" in room.lines()


def test_feeds_are_put_in_order(room: Room) -> None:
    # The second line below News is Alpha, the first one its folder Deep.
    assert _drop(room, (FEED, "Beta"), "News", 1)
    assert room.lines() == ["News", "  Deep", "    Gamma", "  Beta", "  Alpha", "Delta"]
    room.do("undo")
    assert room.lines() == WHOLE


def test_a_folder_is_dragged_out_but_never_into_itself(room: Room) -> None:
    assert not _drop(room, (FOLDER, "News"), "Deep")
    assert not _drop(room, (FOLDER, "News"), "News")
    assert room.lines() == WHOLE
    assert _drop(room, (FOLDER, "Deep"), "")
    assert room.lines() == ["News", "  Alpha", "  Beta", "Deep", "  Gamma", "Delta"]
    room.do("undo")
    assert room.lines() == WHOLE


def test_by_keyboard_a_feed_is_moved_to_a_folder(room: Room) -> None:
    room.choose(FEED, "Delta")
    room.do("move_to")
    dialog = room.dialog(MoveTo)
    box = dialog.picker.box
    box.setFocus()
    QTest.keyClicks(box, "N")
    assert box.currentText() == "News"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    room.settle()
    assert room.lines() == ["News", "  Deep", "    Gamma", "  Alpha", "  Beta", "  Delta"]


def test_a_feed_is_moved_to_a_folder_that_is_made_for_it(room: Room) -> None:
    room.choose(FEED, "Delta")
    room.do("move_to")
    dialog = room.dialog(MoveTo)
    dialog.picker.box.setCurrentIndex(dialog.picker.box.count() - 1)
    dialog.picker.name.setText("Fresh")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    room.settle()
    assert room.lines()[-2:] == ["Fresh", "  Delta"]
    room.do("undo")
    assert room.lines() == WHOLE
    room.do("redo")
    assert room.lines()[-2:] == ["Fresh", "  Delta"]


def test_a_folder_moves_into_no_folder_of_its_own(room: Room) -> None:
    room.choose(FOLDER, "News")
    room.do("move_to")
    box = room.dialog(MoveTo).picker.box
    assert [box.itemText(at).strip() for at in range(box.count())] == [
        "No folder",
        "",
        "New folder…",
    ]


def test_a_new_folder_is_made_inside_the_chosen_one(room: Room) -> None:
    room.choose(FOLDER, "Deep")
    room.do("new_folder")
    dialog = room.dialog(NewFolder)
    QTest.keyClicks(dialog.name, "Deeper")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    room.settle()
    assert room.lines()[:4] == ["News", "  Deep", "    Deeper", "    Gamma"]
    room.do("undo")
    assert room.lines() == WHOLE


def test_a_folder_is_dissolved_and_its_feeds_go_up(room: Room) -> None:
    room.choose(FOLDER, "News")
    room.side.view.setFocus()
    room.key(Qt.Key.Key_Delete)
    room.settle()
    assert room.lines() == ["Deep", "  Gamma", "Delta", "Alpha", "Beta"]
    room.do("undo")
    assert room.lines() == WHOLE


def test_a_feed_is_deleted_by_its_key_only_in_the_sidebar(room: Room) -> None:
    room.choose(FEED, "Delta")
    room.window.headlines.view.setFocus()
    room.key(Qt.Key.Key_Delete, room.window.headlines.view)
    room.settle()
    assert room.lines() == WHOLE
    room.side.view.setFocus()
    room.key(Qt.Key.Key_Delete)
    room.settle()
    room.wait(lambda: "Delta" not in room.lines())
    with room.read() as store:
        assert store.feeds.by_address("http://127.0.0.1:9/Delta.xml") is None
    room.do("undo")
    room.wait(lambda: room.lines() == WHOLE)
    room.do("redo")
    room.wait(lambda: "Delta" not in room.lines())


@pytest.mark.parametrize(
    ("kind", "name", "there"),
    [
        (FEED, "Alpha", {"Refresh this", "Rename", "Move to folder…", "Properties…", "Delete"}),
        (FOLDER, "News", {"Refresh this", "Mark all read", "Rename", "New folder…", "Delete"}),
    ],
)
def test_the_menu_key_opens_the_menu_of_the_line(
    room: Room, kind: str, name: str, there: set[str]
) -> None:
    room.choose(kind, name)
    view = room.side.view
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), view.mapToGlobal(QPoint(0, 0))
    )
    QApplication.sendEvent(view.viewport(), event)
    menus = [m for m in room.window.findChildren(QMenu) if m.isVisible()]
    assert len(menus) == 1
    assert there <= {action.text() for action in menus[0].actions()}
    line = view.visualRect(view.currentIndex())
    top = view.viewport().mapToGlobal(line.topLeft()).y()
    assert top <= menus[0].y() <= top + 2 * line.height()
    menus[0].close()


def test_the_filter_narrows_the_tree_and_gives_it_back(room: Room) -> None:
    room.side.view.collapse(room.side.model.index_of(FOLDER, room.node(FOLDER, "Deep").id))
    room.do("filter_feeds")
    field = room.side.filter
    assert field.hasFocus()
    QTest.keyClicks(field, "gamq")
    said = room.side.view.findChild(EmptyState)
    assert said is not None
    assert said.text().startswith("Nothing found")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert not said.isVisible()
    assert _shown(room) == ["News", "Deep", "Gamma"]
    QTest.keyClick(field, Qt.Key.Key_Down)
    current = room.side.current()
    assert current is not None
    assert current.name == "Gamma"
    room.do("filter_feeds")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert "Delta" in _shown(room)
    assert room.side.closed() == [room.node(FOLDER, "Deep").id]


def test_what_fits_shows_where_it_lies_and_what_is_in_it() -> None:
    nodes = [
        Node(FOLDER, 1, "World", 0),
        Node(FOLDER, 2, "Europe", 1),
        Node(FEED, 3, "Le Monde", 2),
        Node(FEED, 4, "World Service", 0),
        Node(FEED, 5, "Other", 0),
    ]
    assert fitting(nodes, "monde") == {(FOLDER, 1), (FOLDER, 2), (FEED, 3)}
    assert fitting(nodes, "WORLD") == {(FOLDER, 1), (FOLDER, 2), (FEED, 3), (FEED, 4)}
    assert fitting(nodes, "world service") == {(FEED, 4)}
    assert fitting([Node(FEED, 6, "Süddeutsche")], "sud") == {(FEED, 6)}


def test_a_name_that_is_cut_is_told_whole_under_the_pointer(qtbot: QtBot) -> None:
    model = SidebarModel(lambda _: "It <b>broke</b>.")
    name = "The feed with the longest name of all"
    model.show(
        [Node(FEED, 1, name), Node(FEED, 2, "Brief", trouble=Message(Code.HTTP_NOT_FOUND.value))]
    )
    row = SidebarRow(LIGHT)
    narrow, wide = QRect(0, 0, 140, 30), QRect(0, 0, 900, 30)
    assert row.explained(narrow, model.index_of(FEED, 1)) == name
    assert row.explained(wide, model.index_of(FEED, 1)) == ""
    assert row.explained(wide, model.index_of(FEED, 2)) == "<p>It &lt;b&gt;broke&lt;/b&gt;.</p>"


def _shown(room: Room) -> list[str]:
    view, model = room.side.view, room.side.model
    return [
        node.name
        for node in model.nodes()
        if not (
            view.isRowHidden(model.index_of(*node.key).row(), model.index_of(*node.key).parent())
        )
    ]


# --- keeping still


@pytest.mark.parametrize(
    ("lines", "moved"),
    [
        ("a b c d e f g h", 0),
        ("new a b c d e f g h", 1),
        ("b c d e f g h", -1),
        ("a b d e f h c g", -1),  # one has gone far: the others count
        ("d a b c e f g h", 0),
        ("x y z", 0),
    ],
)
def test_the_view_follows_most_of_what_is_seen(lines: str, moved: int) -> None:
    assert shift("c d e f".split(), 2, lines.split()) == moved


@pytest.fixture
def long_room(folder: Path, open_room: Opener) -> Room:
    with Store.open(folder, Role.ENGINE) as store:
        for n in range(90):
            path = (f"Folder {n // 30}",)
            store.feeds.add(f"http://127.0.0.1:9/{n}.xml", f"Feed {n:02}", folder_path=path, now=1)
    return open_room()


def _seen(room: Room) -> list[str]:
    """The names on the screen, from the top."""
    view, step = room.side.view, room.side.view.sizeHintForRow(0)
    points = (QPoint(40, y) for y in range(2, view.viewport().height() - step, step))
    return [index.data() for point in points if (index := view.indexAt(point)).isValid()]


@pytest.mark.parametrize("foot", [False, True])
def test_what_is_seen_of_the_tree_stays_while_feeds_change(long_room: Room, foot: bool) -> None:
    room, bar = long_room, long_room.side.view.verticalScrollBar()
    room.choose(FEED, "Feed 02")
    bar.setValue(bar.maximum() if foot else bar.maximum() // 2)
    before = _seen(room)
    first, last = room.node(FEED, "Feed 10").id, room.node(FEED, "Feed 15").id
    room.parts.changing.do("moved", operations.feed_renamed(first, "Feed 19b"))
    room.settle()
    assert _seen(room) == before
    room.parts.changing.do("named", operations.feed_renamed(last, "Feed 15b"))
    room.settle()
    room.parts.changing.do("made", operations.folder_made("Above"))
    room.settle()
    above, top = room.node(FOLDER, "Above"), room.node(FOLDER, "Folder 0")
    room.parts.changing.do("moved", operations.moved(above.key, 0, top.id))
    room.settle()
    assert room.lines()[0] == "Above"
    assert _seen(room) == before


def test_a_closed_folder_stays_closed_though_the_chosen_feed_is_in_it(
    long_room: Room, open_room: Opener
) -> None:
    room = long_room
    room.choose(FEED, "Feed 40")
    around = room.node(FOLDER, "Folder 1").id
    room.side.close_folders([around])
    room.side.choose(Place(FEED, room.node(FEED, "Feed 40").id), quietly=True, reopen=False)
    step = operations.feed_renamed(room.node(FEED, "Feed 10").id, "Zulu")
    room.parts.changing.do("moved", step)
    room.settle()
    assert room.side.closed() == [around]
    room.window.close()
    assert open_room().side.closed() == [around]
