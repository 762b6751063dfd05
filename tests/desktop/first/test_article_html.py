"""What becomes of an article's HTML before Qt sees it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from reader.desktop.article_blocks import Beside, PictureSize
from reader.desktop.article_html import BLOCKS_A_PIECE, pieces
from reader.desktop.article_tables import TABLE_LINK, table_of

KNOWN = frozenset(
    "p h2 h3 h4 b i u s a br img span sub sup small code pre table tr td th ul ol li hr".split()
)
VOID = frozenset({"br", "img", "hr"})


class Checker(HTMLParser):
    """Fails on a tag that is not known, is not closed, or is closed out of turn."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in KNOWN, tag
        for name, value in attrs:
            assert not name.startswith("on")
            if name == "href":
                assert (value or "").startswith(("http://", "https://", "mailto:"))
            if name == "src":
                assert re.fullmatch(r"picture:\d+", value or "")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open, tag
        assert self.open.pop() == tag


def made(html: str, size: PictureSize | None = None) -> str:
    parts = list(pieces(html, lambda _: size))
    for part in parts:
        checker = Checker()
        checker.feed(part)
        checker.close()
        assert checker.open == []
    return "".join(parts)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("bare words", "<p>bare words</p>"),
        ("<div><div>one</div>two</div>", "<p>one</p><p>two</p>"),
        ("one<br><br>two<br>three", "<p>one</p><p>two<br/>three</p>"),
        ("<p>a <b>bold</p><p>still</b> on</p>", "<p>a <b>bold</b></p><p><b>still</b> on</p>"),
        ("<b>one<i>two</b>three</i>", "<p><b>one<i>two</i></b><i>three</i></p>"),
        ("<p></p><p> </p><p><b></b></p>", ""),
        ('<p><img alt=""></p>', ""),
        ("<h1>Head</h1><h5>Small</h5>", "<h2>Head</h2><h4>Small</h4>"),
        ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
        ("<ul><li>a<ul><li>b</ul></ul>", "<ul><li>a<ul><li>b</li></ul></li></ul>"),
        ("<ul><li><p>a</p><p>b</p></ul>", "<ul><li>a<br/>b</li></ul>"),
        ("<li>stray</li></td></table>", "<p>stray</p>"),
        ("&lt;script&gt; &amp; more", "<p>&lt;script&gt; &amp; more</p>"),
        ("<q>said</q>", "<p>“said”</p>"),
        ("<dl><dt>T<dd>D</dl>", '<p class="term">T</p><p class="said">D</p>'),
    ],
)
def test_blocks(html: str, expected: str) -> None:
    assert made(html) == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<ol start="5"><li>a<li value="10">b<li>c</ol>', [(5, "a"), (10, "b"), (11, "c")]),
        ('<ol start="0"><li>a<li>b</ol>', [(0, "a"), (1, "b")]),
        ("<ol reversed><li>a<li>b<li>c</ol>", [(3, "a"), (2, "b"), (1, "c")]),
        ('<ol reversed start="9"><li>a<li>b</ol>', [(9, "a"), (8, "b")]),
        ('<ol start="x"><li value="y">a</ol>', [(1, "a")]),
        (f"<ol start=4>{'<li>a' * 45}</ol>", [(n, "a") for n in range(4, 49)]),
        (f"<ol reversed>{'<li>a' * 45}</ol>", [(n, "a") for n in range(45, 0, -1)]),
    ],
)
def test_numbers_of_lists(html: str, expected: list[tuple[int, str]]) -> None:
    found = []
    for attributes, inside in re.findall(r"<ol([^>]*)>(.*?)</ol>", made(html)):
        start = re.search(r'start="(-?\d+)"', attributes)
        items = re.findall("<li>(.*?)</li>", inside)
        found += list(enumerate(items, int(start[1]) if start else 1))
    assert found == expected


def test_letters_of_lists() -> None:
    assert made('<ol type="a" start="3"><li>c</ol>') == '<ol type="a" start="3"><li>c</li></ol>'
    assert made('<ol type="x"><li>c</ol>') == "<ol><li>c</li></ol>"


def rows(html: str) -> list[str]:
    """The rows of a table without what all tables have."""
    found = re.findall(r"<tr>(.*?)</tr>", made(html))
    return [re.sub(r'<a name="[^"]*"></a>', "", row) for row in found]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            "<tr><td rowspan=2>a<td>b<tr><td>c<tr><td colspan=2>d",
            ['<td rowspan="2">a</td><td>b</td>', "<td>c</td>", '<td colspan="2">d</td>'],
        ),
        (
            "<tr><th>A<th align=right>B<tr><td>a<td align=RIGHT>1<tr><td align=x>b<td>2",
            [
                '<th>A</th><th align="right">B</th>',
                '<td>a</td><td align="right">1</td>',
                "<td>b</td><td>2</td>",
            ],
        ),
        ("<tr><td><p>a</p><p>b</p><td>c", ["<td>a<br/>b</td><td>c</td>"]),
        ("<tr><td>a<td>b<tr><td>c", ["<td>a</td><td>b</td>", "<td>c</td><td></td>"]),
        ("<tr><td colspan=9999999999>a<td rowspan=0>b", ['<td colspan="200">a</td><td>b</td>']),
        (
            "<tr><th>שם<th>טון<tr><td rowspan=7>א<td>1",
            [
                '<th align="right">טון</th><th align="right">שם</th>',
                '<td align="right">1</td><td align="right">א</td>',
            ],
        ),
    ],
)
def test_cells_of_tables(html: str, expected: list[str]) -> None:
    assert rows(f"<table>{html}</table>") == expected


LETTER = f"{'A letter in a table. ' * 8}".strip()


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<table><tr><td><p>a</p><p>b</p></table>", "<p>a</p><p>b</p>"),
        ("<table><tr><td><table><tr><td><h2>a</h2>b</table></table>", "<h2>a</h2><p>b</p>"),
        (f"<table><tr><td><td>{LETTER}<td><tr><td>b</table>", f"<p>{LETTER}</p><p>b</p>"),
        ("<table><tr><td><h2>a</h2><td><p>b</p></table>", "<h2>a</h2><p>b</p>"),
    ],
)
def test_a_table_for_layout_is_none(html: str, expected: str) -> None:
    assert made(html) == expected


def test_of_a_wide_table_an_excerpt_is_shown_and_the_whole_is_kept() -> None:
    row = "".join(f"<td>{n * 1111:,}</td>" for n in range(1, 31))
    html = f"<table>{f'<tr>{row}</tr>' * 20}</table>"
    (piece,) = pieces(html, lambda _: None, Beside(table="Open", letters=74))
    shown = re.sub("<!--.*?-->", "", piece)
    assert "1,111" in shown
    assert "33,330" not in shown
    assert "…" in shown
    assert f'<a href="{TABLE_LINK}:1">Open</a>' in shown
    assert table_of([piece], 1).count("<tr>") == 20
    assert table_of([piece], 1).count("33,330") == 20
    (narrow,) = pieces(
        "<table><tr><td>a<td>b</table>", lambda _: None, Beside(table="Open", letters=74)
    )
    assert "Open" not in narrow


def test_what_a_picture_shows_is_heard_where_nothing_is_said_of_it() -> None:
    image = '<img src="picture:0" alt="A chart">'
    assert '<span class="heard">A chart</span></p>' in made(image, PictureSize(90, 60))
    assert "caption" not in made(image, PictureSize(90, 60))
    assert "A chart" not in made(image, PictureSize(90, 60, "The exports, by month"))


def test_what_is_set_in_is_set_in_where_it_begins() -> None:
    assert made("<dl><dd>הגדרה</dl>") == '<p class="away">הגדרה</p>'
    assert 'class="away"' in made("<blockquote><p>הציטוט</p></blockquote>")
    assert 'class="away"' not in made("<blockquote><p>The quotation</p></blockquote>")


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        "<style>p{background:url(http://e.org/x)}</style>",
        "<svg onload=alert(1)><script>alert(1)</script><p>x</svg>",
        "<iframe src='http://e.org'>inside</iframe>",
        "<object data=x><embed src=y></object>",
        "<template><p>x</p></template>",
        "<script>alert('</scr'+'ipt>')",
    ],
)
def test_what_runs_or_loads_goes_with_all_in_it(html: str) -> None:
    assert "before" in made(f"before{html}")
    assert not re.search("alert|inside|http|<p>x", made(f"before{html}"))


@pytest.mark.parametrize(
    "html",
    [
        '<a href="javascript:alert(1)">go</a>',
        '<a href=" JaVaScRiPt:alert(1)">go</a>',
        '<a href="data:text/html,x">go</a>',
        '<a href="file:///etc/passwd">go</a>',
        '<a href="/relative">go</a>',
        '<a onclick="alert(1)">go</a>',
        '<p style="position:fixed" onmouseover="x()">go</p>',
    ],
)
def test_dead_links_and_handlers_are_text(html: str) -> None:
    assert made(html) == "<p>go</p>"


def test_pictures_only_by_number() -> None:
    size = PictureSize(600, 400, "")
    assert '<img src="picture:3" width="600"' in made('<img src="picture:3">', size)
    for address in ("http://e.org/x.png", "picture:-1", "picture:", "file:///x", "picture:1e9"):
        assert "<img" not in made(f'<img src="{address}" alt="words">', size)
        assert "words" in made(f'<img src="{address}" alt="words">', size)


def test_a_picture_stands_alone_with_its_words_below() -> None:
    size = PictureSize(600, 400, "A quay")
    html = made('<p>before <img src="picture:0" alt="Boats"> after</p>', size)
    assert re.sub('<p class="picture".*?</p>', "[picture]", html) == (
        '<p>before</p>[picture]<p class="caption">A quay</p><p>after</p>'
    )


def test_a_caption_in_the_text_counts_more_than_the_pictures_own() -> None:
    figure = '<figure><img src="picture:0" alt="alt"><figcaption>said</figcaption></figure>'
    html = made(figure, PictureSize(600, 400, "own"))
    assert '<p class="caption">said</p>' in html
    assert "own" not in html
    assert "alt" not in html
    without = made('<figure><img src="picture:0" alt="alt"></figure>', PictureSize(6, 4, "own"))
    assert '<p class="caption">own</p>' in without


def test_small_pictures_are_words_in_their_line() -> None:
    size = PictureSize(16, 16, inline=True)
    assert made('so <img src="picture:0" alt=":-)"> it is', size) == "<p>so :-) it is</p>"


def test_an_article_comes_in_pieces_and_the_first_one_at_once() -> None:
    read = []

    def size(number: int) -> PictureSize:
        read.append(number)
        return PictureSize(600, 400)

    html = "".join(f'<p>{n} {"word " * 60}</p><img src="picture:{n}">' for n in range(500))
    parts = pieces(html, size)
    first = next(parts)
    assert first.count("<p") <= BLOCKS_A_PIECE
    assert len(read) < 100  # the rest has not been looked at
    rest = list(parts)
    assert len(rest) > 50
    assert len(read) == 500


def test_a_list_without_end_comes_in_parts_that_count_on() -> None:
    html = "<ol>" + "".join(f"<li>{n}</li>" for n in range(45)) + "</ol>"
    assert re.findall(r'<ol(?: start="(\d+)")?>', made(html)) == ["", "21", "41"]


def test_no_depth_breaks_it() -> None:
    assert "deep" in made("<blockquote>" * 3000 + "deep")
    assert "deep" in made("<b><i>" * 3000 + "deep")
    assert "deep" in made("<table><tr><td>" * 500 + "deep")


def test_code_keeps_its_lines() -> None:
    html = made("<pre><code>def a():\n    return 1\n</code></pre>")
    assert "def a():\n    return 1" in html


PROSE = "<p>The tide came in and nobody argued with it.</p>"
STANZA = "<p>The tide comes in<br>and out again<br>and nobody<br>is asked.</p>"


@pytest.mark.parametrize(
    ("html", "below"),
    [
        (PROSE * 5, PROSE * 3),
        (PROSE * 3 + "<h2>Later</h2>" + PROSE, PROSE * 3),
        (
            PROSE * 3 + "<ul><li>One</li></ul>" + PROSE * 2,
            PROSE * 3 + "<ul><li>One</li></ul>" + PROSE,
        ),
        (STANZA * 6, ""),
        (PROSE * 3 + '<h2>Notes</h2><ol><li id="n-1">One</li></ol>', ""),
        (PROSE * 3 + '<p id="n-1">1. A note that is long.</p><p id="n-2">2. Another.</p>', ""),
    ],
)
def test_what_is_put_into_a_text_stands_between_paragraphs_of_prose(html: str, below: str) -> None:
    mark = "<!--here-->"
    made = "".join(pieces(html, lambda _: None, Beside(mark)))
    plain = "".join(pieces(html, lambda _: None))
    above = "".join(pieces(below, lambda _: None))
    assert made.replace(mark, "") == plain
    assert made.partition(mark)[0] == (above or plain)
