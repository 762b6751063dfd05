"""Articles on paper: all of the text, whole pictures and tables, feet of pages, a real PDF."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase, QImage, QPageRanges, QPageSize, QPainter, QTextLayout
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from reader.desktop import theme
from reader.desktop.print_breaks import _page_of
from reader.desktop.print_pages import Pages, _font
from reader.desktop.print_reading import _beside, _links, _numbered
from reader.desktop.printing import usual_paper
from reader.desktop.when import clock_time
from reader.model import Picture, Query
from tests.desktop.offline.media_files import Files, picture_bytes
from tests.desktop.page.conftest import FERRY, HEBREW
from tests.desktop.reading.conftest import NOON, Desk, Library, Opener, entry

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WORDS = "The harbour master reads the tide tables every morning before he writes. " * 6
ROUTES = "".join(f"<tr><td>Route {n}</td><td>{n}</td></tr>" for n in range(14))


def set_story(
    stories: Library, opened: Opener, title: str, html: str, pictures: tuple[Picture, ...] = ()
) -> Desk:
    """A window on a story of which the first pictures that have a size are here."""
    stories.add(title, replace(entry(title, NOON - 60), html=html, pictures=pictures))
    with stories.store() as store:
        (found,) = (h.id for h in store.articles.headlines(Query(), 9) if h.title == title)
    for picture in pictures:
        if not picture.alt:
            content = picture_bytes(f"#4f7a{picture.n + 10}", 1200, 800)
            Files(stories.folder).arrive(found, picture.n, content)
    desk = opened(stories)
    desk.choose(title)
    return desk


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
        Picture(0, "https://e.org/0.jpg", width=1200, height=800, lead=True),
        Picture(1, "https://e.org/1.jpg", "A chart", width=900, height=900),
    )
    return set_story(stories, opened, "Islands count", html, pictures)


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
    for words in (
        "Islands count",
        f"2026, {clock_time(NOON - 60)}",
        "The quay.",
        "A chart",
        "Route 13",
        "The end.",
    ):
        assert words in text
    assert text.count("\ufffc") == 1  # the picture that is not here left its words
    assert text.rstrip().endswith("1  harbour.example/tides")


def test_paper_has_the_letters_that_were_chosen_for_articles(islands: Desk, qtbot: QtBot) -> None:
    islands.parts.choices.change(letters="sans")
    (document,) = pages(islands, qtbot)._documents
    assert document.defaultFont().families() == [theme.SANS]


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


def test_a_caption_stays_below_its_picture(stories: Library, opened: Opener, qtbot: QtBot) -> None:
    shown = (
        f'<figure><img src="picture:{n}"><figcaption>Quay {n}</figcaption></figure>'
        f"{'<p>The tide came in. ' * 3 * n}<h2>Later</h2><table>{ROUTES}</table>"
        for n in range(1, 7)
    )
    pictures = tuple(Picture(n, f"https://e.org/{n}.jpg") for n in range(1, 7))
    made = pages(set_story(stories, opened, "Quays", "".join(shown), pictures), qtbot)
    (document,) = made._documents
    block = document.begin()
    above = ""
    while block.isValid():
        if block.text().startswith("Quay ") or above == "Later":
            here = _page_of(document, block, 0)
            assert _page_of(document, block.previous(), 0) == here, block.text()
        above = block.text() or above
        block = block.next()


def test_a_picture_that_begins_a_page_leaves_no_trace_on_the_one_before(
    stories: Library, opened: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    html = f"<p>{WORDS}</p>" * 4 + '<img src="picture:0">' + f"<p>{WORDS}</p>" * 3
    desk = set_story(stories, opened, "A quay", html, (Picture(0, "https://e.org/0.jpg"),))
    made = pages(desk, qtbot)
    assert made.count == 2
    desk.window.hands.printing.write(made, str(tmp_path / "quay.pdf"), "A quay")
    qtbot.waitUntil(lambda: "quay.pdf" in desk.window.status.text())
    content = (tmp_path / "quay.pdf").read_bytes()
    streams = re.findall(rb"stream\r?\n(.*?)endstream", content, re.DOTALL)
    drawn = [zlib.decompressobj().decompress(each) for each in streams if each[0] == 0x78]
    assert sum(len(re.findall(rb"/Im\d+ +Do", each)) for each in drawn) == 1


def test_no_picture_reaches_into_the_margin(stories: Library, opened: Opener, qtbot: QtBot) -> None:
    figure = (
        '<figure><img src="picture:0"><figcaption><a href="https://v.example/film">'
        "A film</a></figcaption></figure>"
    )
    html = f'<p>{WORDS}</p>{figure}<blockquote><p>{WORDS}</p><img src="picture:1"></blockquote>'
    pictures = tuple(Picture(n, f"https://e.org/{n}.jpg") for n in range(2))
    made = pages(set_story(stories, opened, "A film", html, pictures), qtbot)
    (document,) = made._documents
    assert document.toPlainText().count("\ufffc") == 2
    assert document.documentLayout().documentSize().width() <= document.pageSize().width()


def test_numbers_of_a_wide_table_are_not_broken(
    stories: Library, opened: Opener, qtbot: QtBot
) -> None:
    row = "".join(f"<td>{n}4,187</td>" for n in range(10, 24))
    html = f"<p>{WORDS}</p><table>{f'<tr>{row}</tr>' * 3}</table>"
    made = pages(set_story(stories, opened, "Tonnage", html), qtbot)
    (document,) = made._documents
    block = document.begin()
    while block.isValid():
        if block.text().endswith("4,187"):
            assert block.layout().lineCount() == 1
        block = block.next()


def painted(made: Pages) -> list[QImage]:
    images = []
    for page in range(made.count):
        image = QImage(595, 842, QImage.Format.Format_RGB32)
        image.fill("white")
        painter = QPainter(image)
        made.paint(painter, page, 1.0)
        painter.end()
        images.append(image)
    return images


def test_every_page_has_its_foot_and_keeps_its_margins(islands: Desk, qtbot: QtBot) -> None:
    made = pages(islands, qtbot)
    for image in painted(made):
        inked = {
            y for y in range(842) for x in range(0, 595, 2) if image.pixelColor(x, y).value() < 200
        }
        assert {y for y in inked if y > 780}, "a foot"
        assert min(inked) >= 60
        assert max(inked) < 815
        assert all(image.pixelColor(x, y).value() > 200 for x in (40, 555) for y in range(842))


@pytest.mark.parametrize("letters", ["serif", "sans", "DejaVu Serif"])
def test_every_letter_has_a_sign_of_its_own_that_can_be_searched_for(
    qtbot: QtBot, letters: str
) -> None:
    words = "The office after 12:18 -> fjord"
    layout = QTextLayout(words, _font(11, letters))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert QFontDatabase.families()
    assert sum(len(run.glyphIndexes()) for run in layout.glyphRuns()) == len(words)


def test_links_can_be_followed_in_a_file_and_found_on_paper() -> None:
    links: list[str] = []
    piece = (
        '<p><a href="https://a.example/1">one</a><sup><a class="note" href="#n-1" title="">2</a>'
        '</sup> <a class="quiet" href="https://b.example/film">film</a> '
        '<a class="note" href="#back" title="">↩</a></p>'
    )
    assert _numbered(piece, links) == (
        '<p><a href="https://a.example/1">one</a><sup>1</sup><sup>2</sup> '
        '<a class="quiet" href="https://b.example/film">film</a><sup>2</sup> </p>'
    )
    listed = "".join(_links([*links, "mailto:ada@e.org"]))
    assert 'href="https://b.example/film">b.example/film</a>' in listed
    assert 'href="mailto:ada@e.org">ada@e.org</a>' in listed


@pytest.mark.parametrize(("title", "way"), [("שביתה", "rtl"), ("Strike at the quay", "ltr")])
@pytest.mark.parametrize("name", ["דנה כהן", "Ada Byron"])
def test_the_lines_of_a_head_run_as_its_headline_does(title: str, way: str, name: str) -> None:
    line = _beside("byline", (name, "March 12"), title)
    said = f"\u2068{name}\u2069 · \u2068March 12\u2069"
    assert line == f'<p class="byline" dir="{way}">{said}</p>'


def test_what_a_printer_is_told_counts(islands: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    """Another paper than usual, and some of the pages."""
    before = pages(islands, qtbot)
    printing, preview = islands.window.hands.printing, islands.window.hands.printing.preview
    assert preview is not None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "small.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A6))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("2-3,5"))
    printing.print_on(printer, preview, before._articles)
    qtbot.waitUntil(lambda: islands.window.status.text() == "Printed.")
    content = (tmp_path / "small.pdf").read_bytes()
    assert content.count(b"/Type /Page\n") == 3
    assert re.search(rb"/MediaBox \[0(?:\.0*)? 0(?:\.0*)? 297", content)
    assert pages(islands, qtbot).count > before.count, "the preview has the paper of the printer"


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
    qtbot.waitUntil(lambda: "cannot be written" in islands.window.status.text())


@pytest.mark.parametrize("way", ["left", "left early", "saved", "printed", "on other paper"])
def test_pages_are_freed_when_nobody_wants_them(
    islands: Desk, qtbot: QtBot, tmp_path: Path, way: str
) -> None:
    islands.do("print")
    printing, preview = islands.window.hands.printing, islands.window.hands.printing.preview
    assert preview is not None
    made = preview.pages
    freed: list[bool] = []
    made.destroyed.connect(lambda: freed.append(True))
    if way != "left early":
        qtbot.waitUntil(lambda: made.is_ready)
    if way.startswith("left"):
        preview.reject()
    elif way == "saved":
        printing.write(made, str(tmp_path / "islands.pdf"), "Islands count")
        preview.accept()
    else:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "islands.pdf"))
        other = QPageSize(QPageSize.PageSizeId.A6)
        printer.setPageSize(other if "other" in way else printing.layout.pageSize())
        printing.print_on(printer, preview, made._articles)
        qtbot.waitUntil(lambda: islands.window.status.text() == "Printed.")
    qtbot.waitUntil(lambda: freed == [True])
    qtbot.waitUntil(lambda: not printing.children() and not islands.window.findChildren(Pages))


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
