"""The text of an article: quotes, notes, tables, galleries, what plays elsewhere, furniture."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QUrl
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from reader.desktop import page_text
from reader.desktop.article_blocks import PictureSize
from reader.desktop.article_html import pieces
from reader.desktop.dialogs.table_view import TableView
from reader.desktop.footnotes import footnotes
from reader.desktop.galleries import galleries, posters
from reader.desktop.picture_reading import pictures_of
from reader.model import ItemState, Picture, StoredPicture
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


NOTES = {
    "an id on the number": (
        '<p>a<a href="#n-1" id="n-r">1</a></p><div><div><p><a href="#n-r" id="n-1">1</a> It says '
        "this.</p></div></div>",
        "It says this.",
    ),
    "an anchor of old pages": (
        '<p>a<a href="#n-1"><sup>*</sup></a></p><p><a id="n-1"></a>* It says this.</p>',
        "It says this.",
    ),
    "a list within, and marks of the way back": (
        '<p>a<sup id="n-r"><a href="#n-1"><span>[</span>1<span>]</span></a></sup></p><ol><li id='
        '"n-1"><b><a href="#n-r">^</a></b> It says <i>this</i>. <ul><li>And that</li></ul></li>'
        "</ol>",
        "It says this. And that",
    ),
}


@pytest.mark.parametrize(("html", "words"), NOTES.values(), ids=NOTES.keys())
def test_notes_of_many_makes(html: str, words: str) -> None:
    assert footnotes(html)[1] == {"n-1": words}


def test_a_mark_in_the_line_is_raised() -> None:
    html = '<p>a<a href="#n-1">1</a></p><p id="n-1">It says this.</p>'
    assert "a<sup><a" in footnotes(html)[0]


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


def test_a_card_says_its_caption_and_a_post_its_words() -> None:
    html = (
        '<figure><p>Just the words.</p><figcaption><a href="https://x.com/a/status/1">Ada</a><br>'
        "A caption</figcaption></figure>"
    )
    made = "".join(pieces(html, lambda _n: None))
    assert made.startswith('<table class="card"')
    assert "Just the words." in made
    assert '>Ada</a></p><p class="about">A caption</p>' in made


def test_ruby_and_quotations_within_one_another() -> None:
    html = "<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> <q>a <q>b</q></q></p>"
    made = "".join(pieces(html, lambda _n: None))
    assert made == "<p>漢<small>(kan)</small> “a ‘b’”</p>"


def test_what_is_not_here_amid_a_sentence_is_its_words(
    library: Library, opened: Opener, put: Put
) -> None:
    pictures = tuple(
        Picture(n, f"https://example.org/{n}.svg", alt="first", width=width, height=height)
        for n, (width, height) in enumerate(((0, 0), (180, 36), (600, 400), (0, 0)))
    )
    html = (
        '<p>Let <img src="picture:0" alt="a²"> be, and <img src="picture:1" alt="b²">, or '
        '<img src="picture:2" alt="a map"> too.</p><p><img src="picture:3" alt="alone"></p>'
    )
    desk = opened(library)
    page = show(desk, put("Signs", html=html, pictures=pictures))
    assert "Let a² be, and b², or" in page
    assert "a map\n" in page
    assert "first" not in page


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
    image = '<img src="picture:{}" alt="Wavebreakers">'
    bodies = [
        image.format(0),
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
    film = '<figure><img src="picture:3" alt=""><figcaption><a href="x">A</a></figcaption></figure>'
    assert galleries(f"{film}{figure(1)}") == {}
    assert galleries(f"<div>{figure(1)}</div><div>{figure(2)}</div>") == {1: 2, 2: 2}


def test_a_caption_that_is_a_link_is_no_card() -> None:
    html = (
        '<figure><img src="picture:0" alt=""><figcaption><a href="https://a.example/ann">Ann Lee'
        "</a></figcaption></figure>"
    )
    captioned = PictureSize(900, 600, credit="Ann Lee")
    assert "card" not in "".join(pieces(html, lambda _n: captioned))
    assert 'class="card"' in "".join(pieces(html, lambda _n: PictureSize(900, 600)))
    assert posters(html) == {0}
    assert posters(html, {0}) == frozenset()
    assert galleries(f"{html}{figure(1)}", {0}) == {0: 2, 1: 2}


@pytest.mark.parametrize(
    ("state", "has_room"), [(ItemState.WANTED, True), (ItemState.GIVEN_UP, False)]
)
def test_a_poster_that_may_come_has_its_room(state: ItemState, has_room: bool) -> None:
    html = (
        '<figure><img src="picture:0" alt=""><figcaption><a href="https://v.example/1">Film</a>'
        "</figcaption></figure>"
    )
    poster = StoredPicture(Picture(0, "https://v.example/1.jpg"), state)
    article: Any = SimpleNamespace(
        html=html, pictures=(poster,), authors=(), headline=SimpleNamespace(feed=1)
    )
    store: Any = SimpleNamespace(
        media=SimpleNamespace(of=lambda _: {}, icons=lambda names: dict.fromkeys(names, "")),
        feeds=SimpleNamespace(get=lambda _: None),
    )
    found = pictures_of(store, article, 700)
    assert [one.name for one in found.shown] == ["picture:0"] * has_room
    assert ("<img" in "".join(pieces(html, found.sizes.get))) is has_room
