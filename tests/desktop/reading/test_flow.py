"""Going on: next unread here and in the next feed, by space, and what is marked read on the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.desktop.flow import next_place
from reader.desktop.reading import FIRST
from reader.desktop.rows import ALL, FEED, FOLDER, STARRED, TODAY, Node, Place
from reader.model import Query, Scope
from tests.desktop.reading.conftest import NOON, Desk, Library, Opener, entry


def chosen(desk: Desk) -> str:
    row = desk.window.headlines.model.row(desk.window.headlines.view.current())
    return row.title if row else ""


def test_next_unread_skips_what_is_read_and_begins_again_at_the_top(
    desk: Desk, news: Library
) -> None:
    desk.open(Place(FEED, news.feeds["Hills"]))
    for title in ("Hills 2", "Hills 4", "Hills 5"):
        desk.choose(title)
        desk.do("read")
    desk.choose("Hills 1")
    desk.do("next_unread")
    assert chosen(desk) == "Hills 3"
    desk.do("read")
    desk.do("next_unread")
    assert chosen(desk) == "Hills 1"
    assert desk.window.status.text() == "On from the top of the list."


def test_next_unread_finds_rows_that_were_never_looked_at(library: Library, opened: Opener) -> None:
    entries = [entry(f"No {n}", NOON - n * 60) for n in range(300)]
    feed = library.add("Long", *entries)
    with library.store() as store:
        ids = store.articles.ids(Query(Scope.FEED, feed))
        store.flags.mark([*ids[:250], *ids[251:]], read=True, now=NOON)
    desk = opened(library)
    desk.open(Place(FEED, feed))
    desk.do("next_unread")
    assert chosen(desk) == "No 250"


# --- quicker than the list


def test_marking_all_read_waits_for_the_list_that_was_chosen(desk: Desk, news: Library) -> None:
    desk.open(Place(FEED, news.feeds["Harbour"]))
    desk.window.sidebar.choose(Place(FEED, news.feeds["Hills"]))
    desk.do("all_read")
    assert news.read() == {f"Hills {n}" for n in range(1, 6)}


def test_what_was_meant_for_a_list_that_is_left_is_done_in_no_other(
    desk: Desk, news: Library
) -> None:
    desk.window.sidebar.choose(Place(FEED, news.feeds["Hills"]))
    desk.window.actions_of["all_read"].trigger()
    desk.window.sidebar.choose(Place(FEED, news.feeds["Town"]))
    desk.settle()
    assert news.read() == set()


@pytest.mark.parametrize(
    ("actions", "wanted"),
    [(["next"], "Hills 1"), (["next_unread", "next"], "Hills 2"), (["onward"], "Hills 1")],
)
def test_going_on_waits_for_the_list_that_was_chosen(
    desk: Desk, news: Library, actions: list[str], wanted: str
) -> None:
    desk.open(Place(FEED, news.feeds["Harbour"]))
    desk.window.sidebar.choose(Place(FEED, news.feeds["Hills"]))
    for action in actions:
        desk.window.actions_of[action].trigger()
    desk.settle()
    assert chosen(desk) == wanted


def test_a_change_before_the_list_is_there_brings_nothing_of_the_one_before(
    desk: Desk, news: Library
) -> None:
    desk.open(Place(ALL))
    desk.choose("Hills 2")
    desk.do("read")
    assert "Hills 2" in desk.titles()  # where it was read it stays listed
    desk.window.sidebar.choose(Place(FEED, news.feeds["Hills"]))
    desk.window.actions_of["unread_only"].trigger()
    desk.parts.opening.read_again()
    desk.settle()
    assert desk.titles() == ["Hills 1", "Hills 3", "Hills 4", "Hills 5"]


@pytest.mark.parametrize(("key", "wanted"), [("Down", "Hills 1"), ("End", "Hills 5")])
def test_a_key_in_the_list_waits_for_it_too(
    desk: Desk, news: Library, key: str, wanted: str
) -> None:
    desk.open(Place(FEED, news.feeds["Harbour"]))
    desk.window.sidebar.choose(Place(FEED, news.feeds["Hills"]))
    desk.key(Qt.Key[f"Key_{key}"])
    assert chosen(desk) == wanted
    assert desk.parts.opening.row is not None
    assert desk.parts.opening.row.title == wanted


def test_all_of_a_list_is_marked_though_only_its_beginning_is_there(
    library: Library, opened: Opener
) -> None:
    feed = library.add("Long", *(entry(f"No {n}", NOON - n * 60) for n in range(300)))
    desk = opened(library)
    desk.open(Place(ALL))
    shown: list[int] = []

    def press() -> None:
        if not shown:
            desk.window.actions_of["all_read"].trigger()
        shown.append(desk.window.headlines.model.rowCount())

    desk.window.headlines.model.modelReset.connect(press)
    desk.open(Place(FEED, feed))
    assert shown[0] == FIRST
    assert len(library.read()) == 300
    assert desk.count(FEED, feed) == 0
    desk.do("undo")
    assert desk.count(FEED, feed) == 300


# --- on into the next


def test_the_end_of_a_feed_leads_into_the_next_one(desk: Desk, news: Library) -> None:
    desk.open(Place(FEED, news.feeds["Harbour"]))
    desk.do("all_read")
    desk.do("next_unread")
    assert desk.parts.opening.place.id == news.feeds["Hills"]
    assert chosen(desk) == "Hills 1"
    assert desk.window.status.text() == "On to Hills."
    node = desk.window.sidebar.view.currentIndex()
    assert node.data() == "Hills"


def test_a_morning_of_space_reads_everything(news: Library, opened: Opener) -> None:
    news.choose(mark_read_after=0.0)
    desk = opened(news)
    desk.open(Place(FEED, news.feeds["Harbour"]))
    for _ in range(60):
        if desk.count(ALL) == 0:
            break
        desk.key(Qt.Key.Key_Space)
    assert len(news.read()) == 15
    desk.key(Qt.Key.Key_Space)
    assert desk.window.status.text() == "All read."


def test_after_a_folder_comes_the_next_folder_or_a_feed_outside() -> None:
    tree = [
        Node(TODAY, 0, "Today", 0, 2),
        Node(ALL, 0, "All unread", 0, 9),
        Node(FOLDER, 1, "Sea", 0, 3),
        Node(FEED, 1, "Harbour", 1, 3),
        Node(FOLDER, 2, "Deep", 1, 1),
        Node(FEED, 2, "Wrecks", 2, 1),
        Node(FOLDER, 3, "Land", 0, 4),
        Node(FEED, 3, "Hills", 1, 4),
        Node(FEED, 4, "Town", 0, 2),
    ]

    def after(kind: str, id: int) -> str:
        node = next_place(tree, Place(kind, id))
        return node.name if node else ""

    assert after(FOLDER, 1) == "Land"
    assert after(FOLDER, 3) == "Town"
    assert after(FEED, 4) == "Harbour"  # round to the beginning
    assert after(FEED, 1) == "Wrecks"
    assert after(FOLDER, 2) == "Land"
    assert after(STARRED, 0) == "All unread"
    assert after(ALL, 0) == ""
    assert next_place([n._replace(unread=0) for n in tree], Place(FEED, 1)) is None


def test_what_is_above_and_what_is_older_are_marked_read(desk: Desk, news: Library) -> None:
    desk.open(Place(FEED, news.feeds["Town"]))
    desk.choose("Town 3")
    desk.do("read_above")
    assert news.read() == {"Town 1", "Town 2"}
    assert desk.window.undo_bar.text() == "2 articles marked read."
    desk.do("undo")
    desk.do("read_older")
    assert news.read() == {"Town 4", "Town 5"}
    desk.do("undo")
    assert news.read() == set()


def test_older_is_above_where_the_oldest_come_first(desk: Desk, news: Library) -> None:
    desk.open(Place(FEED, news.feeds["Town"]))
    desk.do("oldest_first")
    assert desk.titles() == [f"Town {n}" for n in (5, 4, 3, 2, 1)]
    desk.choose("Town 4")
    desk.do("read_older")
    assert news.read() == {"Town 5"}


def test_scrolling_past_marks_read_only_where_it_is_wished(news: Library, opened: Opener) -> None:
    for wished in (False, True):
        news.choose(mark_read_on_scroll=wished)
        desk = opened(news)
        desk.open(Place(ALL))
        bar = desk.window.headlines.view.verticalScrollBar()
        for _ in range(8):
            bar.setValue(bar.value() + 51)
        desk.window.hands.commands.flow.mark_passed()
        desk.settle()
        # Eight half rows, and the heading of the day: three titles have left the screen.
        assert news.read() == ({"Harbour 1", "Harbour 2", "Harbour 3"} if wished else set())
        if wished:
            for _ in range(4):
                bar.setValue(bar.value() + 51)
            desk.window.hands.commands.flow.mark_passed()
            desk.settle()
            assert len(news.read()) == 5
            assert desk.window.undo_bar.text() == ""
            desk.do("undo")
            assert news.read() == set()


def test_a_jump_to_the_end_marks_only_what_was_on_the_screen(
    library: Library, opened: Opener
) -> None:
    library.choose(mark_read_on_scroll=True)
    library.add("Long", *[entry(f"No {n}", NOON - n * 60) for n in range(200)])
    desk = opened(library)
    bar = desk.window.headlines.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    desk.window.hands.commands.flow.mark_passed()
    desk.settle()
    assert 3 <= len(library.read()) <= 8
    assert library.read() <= {f"No {n}" for n in range(10)}


def test_an_article_counts_as_read_only_after_the_moment_that_was_set(
    news: Library, opened: Opener
) -> None:
    news.choose(mark_read_after=30.0)
    desk = opened(news)
    desk.choose("Harbour 2")
    assert news.read() == set()
    assert desk.window.telling is not None
    desk.window.telling._seen.timeout.emit()
    desk.settle()
    assert news.read() == {"Harbour 2"}
