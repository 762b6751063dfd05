"""The head of an article: who wrote it and what else, when, how long, and where it leads."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from reader.desktop.page_text import find_link
from reader.desktop.reading_time import minutes
from reader.desktop.rows import ALL, AUTHOR, FEED, Place
from reader.model import Author
from tests.desktop.article.conftest import NOON, Files, Library, Opener, Put, show

# Of the offscreen platform, which has no window manager to tell.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

A, B, C = Author("Ruth Calder"), Author("Daniel Okoru"), Author("A. <b>Quill</b> / Ño?")


@pytest.mark.parametrize(
    ("authors", "said"),
    [
        ((A,), "By Ruth Calder"),
        ((A, B), "By Ruth Calder and Daniel Okoru"),
        ((A, B, C), "By Ruth Calder, Daniel Okoru and A. <b>Quill</b> / Ño?"),
    ],
)
def test_it_is_said_who_wrote_it(
    library: Library, opened: Opener, put: Put, authors: tuple[Author, ...], said: str
) -> None:
    article = put("Signed", authors=authors)
    assert said in show(opened(library), article)


@pytest.mark.parametrize(
    ("title", "author", "way"),
    [
        ("The quay", "דנה כהן", Qt.LayoutDirection.LeftToRight),
        ("הנמל נסגר", "Ruth Calder", Qt.LayoutDirection.RightToLeft),
    ],
)
def test_head_and_foot_begin_where_the_headline_does(
    library: Library, opened: Opener, put: Put, title: str, author: str, way: Qt.LayoutDirection
) -> None:
    desk = opened(library)
    show(desk, put(title, authors=(Author(author),)))
    document = desk.window.page.view.document()
    lines = ("Harbour Post", author, "min", "Read at example.org")
    assert {document.find(line).block().textDirection() for line in lines} == {way}


def test_every_writer_has_a_face_and_lines_of_names_are_no_higher_for_it(
    library: Library, opened: Opener, put: Put
) -> None:
    writers = tuple(Author(f"Maria-Magdalena Fernandez {n}") for n in range(6))
    desk = opened(library)
    page = show(desk, put("Many hands", authors=writers))
    assert (
        len([name for name in desk.window.page.view.pictures.objects.slots if "avatar" in name])
        == 6
    )
    assert "Fernandez 5" in page
    block = desk.window.page.view.document().find("Fernandez 0").block()
    first, *others = (block.layout().lineAt(n).height() for n in range(block.layout().lineCount()))
    assert others
    assert all(height < first for height in others)


def test_a_writer_leads_to_all_that_is_here_by_that_writer_and_back(
    library: Library, opened: Opener, put: Put
) -> None:
    put("In another paper", "Other", authors=(Author("RUTH CALDER"),), published=NOON - 9000)
    put("Not hers", authors=(B,))
    hers = put("Hers", authors=(B, A))
    desk = opened(library)
    desk.open(Place(FEED, library.feeds["Harbour Post"]))
    desk.choose("Hers")
    desk.window.page.view.clicked.emit(QUrl("author:Ruth%20Calder"))
    desk.settle()
    assert desk.titles() == ["Hers", "In another paper"]
    assert desk.window.headlines.named == ("Ruth Calder", "2 articles")
    desk.choose("In another paper")
    desk.do("story_back")
    assert desk.window.page.view.article == hers
    assert desk.parts.opening.place.kind == AUTHOR
    desk.do("story_back")
    assert desk.parts.opening.place.kind == FEED
    assert sorted(desk.titles()) == ["Hers", "Not hers"]
    assert desk.window.page.view.article == hers


def test_the_writer_is_reached_by_key(library: Library, opened: Opener, put: Put) -> None:
    article = put("Signed", authors=(C,))
    unsigned = put("Unsigned")
    desk = opened(library)
    show(desk, article)
    desk.do("by_writer")
    assert desk.titles() == ["Signed"]
    assert desk.window.headlines.named[0] == C.name
    show(desk, unsigned)
    desk.do("by_writer")
    assert desk.window.status.text() == "Nobody signed this article."


def test_a_list_of_a_writer_stays_when_the_window_is_left(
    library: Library, opened: Opener, put: Put
) -> None:
    article = put("Signed", authors=(A,))
    put("Another")
    desk = opened(library)
    show(desk, article)
    desk.do("by_writer")
    desk.close()
    again = opened(library)
    assert again.titles() == ["Signed"]
    assert again.window.headlines.named[0] == "Ruth Calder"
    assert again.parts.opening.place.kind != ALL


def test_times_are_the_readers_and_the_publishers_are_told_beside(
    library: Library, opened: Opener, put: Put
) -> None:
    article = put("Timed", published=NOON - 7200, offset=330, updated=NOON - 600)
    desk = opened(library)
    page = show(desk, article)
    assert "Today 10:00" in page
    assert "updated 11:50" in page
    view = desk.window.page.view
    assert "UTC+5:30" in view.accessibleDescription()
    when = view.document().find("Today 10:00")
    at = view.cursorRect(when).center() - QPoint(12, 0)
    QApplication.sendEvent(
        view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
    )
    assert "UTC+5:30" in QToolTip.text()


def test_a_last_touch_is_no_update(library: Library, opened: Opener, put: Put) -> None:
    article = put("Touched", updated=NOON - 3600 + 120)
    assert "updated" not in show(opened(library), article)


def test_length_tags_and_comments_are_said(library: Library, opened: Opener, put: Put) -> None:
    article = put("Long", plain="word " * 920, comments_count=12)
    with library.store() as store:
        tag = store.tags.add("sea")
        store.tags.set([article], tag, True, NOON)
    desk = opened(library)
    page = show(desk, article)
    assert "4 min" in page
    assert "12 comments" in page
    assert "#sea" in page
    desk.window.page.view.clicked.emit(QUrl(f"tag:{tag}"))
    desk.settle()
    assert desk.titles() == ["Long"]


def test_minutes_of_scripts_without_spaces_are_counted_by_letters() -> None:
    assert minutes("word " * 690) == 3
    assert minutes("海" * 1500) == 3
    assert minutes("a") == 1
    assert minutes("  ") == 0


def test_how_complete_it_is_offline_is_said_and_follows(
    library: Library, files: Files, opened: Opener, put: Put
) -> None:
    article = put("Kept")
    desk = opened(library)
    assert "offline ✓" in show(desk, article)
    files.want_page(article)
    show(desk, article)
    words = find_link(desk.window.page.view.document(), "kept:").selectedText()
    assert words == "only the feed’s text offline" or words == "not yet offline"
    files.page_text(article, "<p>More.</p>", shown=False)
    desk.parts.opening.look_again()
    desk.settle()
    assert find_link(desk.window.page.view.document(), "kept:").selectedText() == "offline ✓"


def test_a_deck_is_not_said_twice(library: Library, opened: Opener, put: Put) -> None:
    deck = "The pilot boat takes the sick."
    article = put("Decked", deck=deck, html=f"<div><p>{deck} </p></div><p>Then more.</p>")
    page = show(opened(library), article)
    assert page.count(deck) == 1
    assert "Then more." in page
