"""Articles on paper: all of the text, whole pictures and tables, feet of pages, a real PDF."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage, QPageSize, QPainter
from pytestqt.qtbot import QtBot

from reader.desktop.print_breaks import _page_of
from reader.desktop.print_pages import Pages
from reader.desktop.printing import usual_paper
from reader.model import Picture
from tests.desktop.offline.media_files import Files, picture_bytes
from tests.desktop.page.conftest import FERRY, HEBREW
from tests.desktop.reading.conftest import NOON, Desk, Library, Opener, entry

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WORDS = "The harbour master reads the tide tables every morning before he writes. " * 6
ROUTES = "".join(f"<tr><td>Route {n}</td><td>{n}</td></tr>" for n in range(14))


@pytest.fixture
def islands(stories: Library, opened: Opener) -> Desk:
    """A story of a few pages with a picture that is here, one that is not, a table and links."""
    text = f'<p>{WORDS}<a href="https://www.harbour.example/tides">the tides</a></p>' * 5
    html = (
        f'<figure><img src="picture:0"><figcaption>The quay.</figcaption></figure>{text}'
        f'<h2>Islands</h2><img src="picture:1" alt="A chart">{text}'
        f"<table>{ROUTES}</table>{text}<p>The end.</p>"
    )
    pictures = (
        Picture(0, "https://e.org/0.jpg", "q", width=1200, height=800, lead=True),
        Picture(1, "https://e.org/1.jpg", "A chart", width=900, height=900),
    )
    made = replace(entry("Islands count", NOON - 60), html=html, pictures=pictures)
    stories.add("Islands", made)
    with stories.store() as store:
        from reader.model import Query

        found = [h.id for h in store.articles.headlines(Query(), 9) if h.title == made.title]
    Files(stories.folder).arrive(found[0], 0, picture_bytes("#4f7a8c", 1200, 800))
    desk = opened(stories)
    desk.choose("Islands count")
    return desk


def pages(desk: Desk, qtbot: QtBot) -> Pages:
    desk.do("print")
    preview = desk.window.hands.printing.preview
    assert preview is not None
    qtbot.waitUntil(lambda: preview.pages.is_ready)
    return preview.pages


def documents(made: Pages) -> list[str]:
    return [document.toPlainText() for document in made._documents]


def test_all_of_an_article_is_on_its_pages(islands: Desk, qtbot: QtBot) -> None:
    made = pages(islands, qtbot)
    (text,) = documents(made)
    assert made.count >= 3
    assert text.startswith("Broadsheet\nThursday, March 12th")
    for words in ("Islands count", "2026", "The quay.", "A chart", "Route 13", "The end."):
        assert words in text
    assert text.count("\ufffc") == 1  # the picture that is not here left its words
    assert text.rstrip().endswith("1  harbour.example/tides")


def test_nothing_is_torn_and_nothing_is_left_out(islands: Desk, qtbot: QtBot) -> None:
    made = pages(islands, qtbot)
    (document,) = made._documents
    block = document.begin()
    table = set()
    while block.isValid():
        here = _page_of(document, block, 0)
        assert not block.text() or block.layout().lineCount()
        if block.text().startswith("Route "):
            table.add(here)
        if block.text() in ("\ufffc", "Islands"):
            assert _page_of(document, block.next(), 0) == here
        block = block.next()
    assert len(table) == 1


def test_every_page_has_its_foot_and_keeps_its_margins(islands: Desk, qtbot: QtBot) -> None:
    made = pages(islands, qtbot)
    for page in range(made.count):
        image = QImage(595, 842, QImage.Format.Format_RGB32)
        image.fill("white")
        painter = QPainter(image)
        made.paint(painter, page, 1.0)
        painter.end()
        inked = {
            y for y in range(842) for x in range(0, 595, 2) if image.pixelColor(x, y).value() < 200
        }
        assert {y for y in inked if y > 780}, "a foot"
        assert min(inked) >= 60
        assert max(inked) < 815
        assert all(image.pixelColor(x, y).value() > 200 for x in (40, 555) for y in range(842))


def test_a_pdf_is_written_whole(islands: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    made = pages(islands, qtbot)
    path = tmp_path / "islands.pdf"
    islands.window.hands.printing.write(made, str(path), "Islands count")
    qtbot.waitUntil(lambda: "islands.pdf" in islands.window.status.text())
    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    assert content.count(b"/Type /Page\n") == made.count


def test_a_pdf_that_cannot_be_written_says_so(islands: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    made = pages(islands, qtbot)
    islands.window.hands.printing.write(made, str(tmp_path / "no" / "where.pdf"), "x")
    qtbot.waitUntil(lambda: "could not be written" in islands.window.status.text())


def test_several_articles_each_begin_on_a_page(islands: Desk, qtbot: QtBot) -> None:
    islands.window.headlines.view.selectAll()
    islands.settle()
    made = pages(islands, qtbot)
    texts = documents(made)
    assert [text.count("Broadsheet\n") for text in texts] == [1, 0, 0]
    assert FERRY in texts[1]
    assert HEBREW in texts[2]
    assert made._firsts == sorted(set(made._firsts))


def test_pages_are_turned_in_the_preview(islands: Desk, qtbot: QtBot) -> None:
    count = pages(islands, qtbot).count
    preview = islands.window.hands.printing.preview
    assert preview is not None
    preview.after.click()
    assert preview.count.text() == f"Page 2 of {count}"
    preview.turn(99)
    assert preview.count.text() == f"Page {count} of {count}"
    assert not preview.after.isEnabled()


@pytest.mark.parametrize(
    ("land", "size"),
    [("en_US", QPageSize.PageSizeId.Letter), ("de_DE", QPageSize.PageSizeId.A4)],
)
def test_paper_is_what_people_have(land: str, size: QPageSize.PageSizeId) -> None:
    assert usual_paper(QLocale(land)).id() is size
