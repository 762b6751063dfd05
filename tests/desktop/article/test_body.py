"""The text of an article: quotes, notes, tables, galleries, what plays elsewhere, furniture."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QUrl
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from reader.desktop import page_text
from reader.desktop.dialogs.table_view import TableView
from reader.desktop.footnotes import footnotes
from reader.desktop.galleries import galleries
from reader.model import Picture
from tests.desktop.article.conftest import WORDS, Library, Opener, Put, show

# Of the offscreen platform, which has no window manager to tell.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NOTE = "In the vacuum of space the ice turns directly into gas."
NOTED = (
    f'<p>It sublimates.<a href="#n-one"><sup>1</sup></a></p>{"".join(f"<p>{WORDS}</p>" * 30)}'
    f'<ol><li id="n-one">{NOTE}</li><li id="n-two">Nobody refers to this.</li></ol>'
)


def test_a_note_is_shown_where_it_is_referred_to_and_leads_back(
    library: Library, opened: Opener, put: Put
) -> None:
    article = put("Noted", html=NOTED)
    desk = opened(library)
    page = show(desk, article)
    view = desk.window.page.view
    assert page.count("↩") == 1
    mark = view.document().find("1", view.document().find("sublimates.").position())
    at = view.cursorRect(mark).center() - QPoint(3, 0)
    QApplication.sendEvent(
        view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
    )
    assert NOTE in QToolTip.text()
    view.verticalScrollBar().setValue(40)
    view.anchorClicked.emit(QUrl("#n-one"))
    there = view.cursorRect(view.document().find(NOTE)).top()
    assert 0 < there < view.viewport().height()
    view.anchorClicked.emit(QUrl("#back"))
    assert view.verticalScrollBar().value() == 40


def test_a_note_that_has_a_way_back_gets_no_other() -> None:
    html = (
        '<p>a<sup id="n-r1"><a href="#n-1">1</a></sup></p>'
        '<p id="n-1">The note says it. <a href="#n-r1">↩</a></p>'
    )
    assert footnotes(html) == (html, {"n-1": "The note says it."})


def test_a_list_of_contents_is_no_note() -> None:
    html = '<a href="#n-a">What happened next</a><p id="n-a">Then it rained all day.</p>'
    assert footnotes(html) == (html, {})


def test_pull_quotes_are_set_apart(library: Library, opened: Opener, put: Put) -> None:
    article = put("Pulled", html=f'<p>{WORDS}</p><blockquote class="pull">It waits.</blockquote>')
    desk = opened(library)
    show(desk, article)
    pulled = desk.window.page.view.document().find("It waits.")
    usual = desk.window.page.view.document().find("harbour master")
    assert pulled.charFormat().font().pixelSize() > usual.charFormat().font().pixelSize()


def table(columns: int, rows: int = 3) -> str:
    row = "".join(f"<td>cell{n}</td>" for n in range(columns))
    return f"<table>{f'<tr>{row}</tr>' * rows}</table>"


def test_a_wide_table_opens_by_itself(
    library: Library, opened: Opener, put: Put, qtbot: QtBot
) -> None:
    article = put("Tables", html=f"<p>{WORDS}</p>{table(2)}<p>{WORDS}</p>{table(40)}")
    desk = opened(library)
    page = show(desk, article)
    assert page.count("Open this table in a view of its own") == 1
    desk.window.page.view.clicked.emit(QUrl("table:2"))
    (opened_table,) = desk.window.findChildren(TableView)
    text = opened_table.text
    assert "cell39" in text.toPlainText()
    assert text.toPlainText().count("cell0") == 3
    assert text.horizontalScrollBar().maximum() > 0
    with qtbot.waitSignal(opened_table.destroyed):
        opened_table.reject()


def test_a_table_opens_by_key(library: Library, opened: Opener, put: Put) -> None:
    article, plain = put("Tables", html=f"<p>{WORDS}</p>{table(3)}"), put("None")
    desk = opened(library)
    show(desk, article)
    desk.do("open_table")
    (opened_table,) = desk.window.findChildren(TableView)
    assert "cell2" in opened_table.text.toPlainText()
    opened_table.reject()
    show(desk, plain)
    desk.do("open_table")
    assert desk.window.status.text() == "This article has no table."


def test_what_plays_elsewhere_is_a_card_that_leads_there(
    library: Library, opened: Opener, put: Put
) -> None:
    address = "https://www.youtube.com/watch?v=abc"
    html = f'<figure><figcaption><a href="{address}">The tide, filmed</a></figcaption></figure>'
    desk = opened(library)
    page = show(desk, put("Film", html=f"<p>{WORDS}</p>{html}<p>Then more.</p>"))
    assert "▶" in page
    assert "youtube.com" in page
    found = desk.window.page.view.document().find("The tide, filmed")
    assert found.charFormat().anchorHref() == address
    assert found.currentTable() is not None


def figure(number: int) -> str:
    return f'<figure><img src="picture:{number}" alt=""><figcaption>P{number}</figcaption></figure>'


def test_figures_that_follow_one_another_stand_in_rows(
    library: Library, opened: Opener, put: Put
) -> None:
    pictures = tuple(
        Picture(n, f"https://example.org/{n}.jpg", width=1200, height=800) for n in range(4)
    )
    html = f"{figure(0)}<p>{WORDS}</p>{figure(1)}\n{figure(2)}{figure(3)}<p>End.</p>"
    desk = opened(library)
    show(desk, put("Gallery", html=html, pictures=pictures))
    view = desk.window.page.view
    view.viewport().grab()
    slots = view.pictures.objects.slots
    assert slots["picture:1"].width == slots["picture:0"].width
    assert slots["picture:2"].width == slots["picture:3"].width
    assert slots["picture:2"].width * 2 < slots["picture:0"].width
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.viewport().grab()
    assert slots["picture:2"].place.top() == slots["picture:3"].place.top()
    assert slots["picture:2"].place.right() < slots["picture:3"].place.left()
    caption = view.document().find("P3")
    assert caption.currentTable() is not None
    assert page_text.find_anchor(view.document(), "none") == -1


def test_the_page_is_never_wider_than_the_window(
    library: Library, opened: Opener, put: Put
) -> None:
    image = '<img src="picture:{}" alt="">'
    bodies = [
        f"{figure(0)}{figure(1)}",
        f"<blockquote><ul><li><ol><li>{image.format(0)}</li></ol></li></ul></blockquote>",
        f"<table><tr><td><table><tr><td>{image.format(0)}</td></tr></table></td></tr></table>",
        f'<figure>{image.format(0)}<figcaption><a href="https://v.example">Film</a></figcaption>'
        "</figure>",
        f"<table><tr><td>{image.format(0)}</td><td>{WORDS}</td><td>one</td></tr></table>",
        table(5),
    ]
    pictures = tuple(
        Picture(n, f"https://example.org/{n}.jpg", width=1200, height=800) for n in range(2)
    )
    articles = [put(f"Wide {n}", html=html, pictures=pictures) for n, html in enumerate(bodies)]
    desk = opened(library)
    bar = desk.window.page.view.horizontalScrollBar()
    wide = []
    for width in (900, 1000, 1300, 1900):
        desk.window.resize(width, 800)
        for n, article in enumerate(articles):
            show(desk, article)
            wide += [(width, n)] * (bar.maximum() > 0)
    assert wide == []


def test_figures_with_words_between_are_no_gallery() -> None:
    assert galleries(f"{figure(1)}<p>a</p>{figure(2)}") == {}
    assert galleries(f"<div>{figure(1)}</div><div>{figure(2)}</div>") == {1: 2, 2: 2}
