"""An article as a person reads it in a terminal."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from reader.cli.article_text import article_lines, body_lines
from reader.cli.blocks import blocks_of
from reader.cli.wrap import columns, cut, pad, wrap
from reader.model import Article, Author, Enclosure, Headline, Picture, Precision, StoredPicture

NOW = int(datetime(2024, 3, 3, 14, 30, tzinfo=UTC).timestamp())
PUBLISHED = int(datetime(2024, 3, 2, 23, 30, tzinfo=UTC).timestamp())


def article(html: str = "<p>Body.</p>", **changed: object) -> Article:
    headline = Headline(
        id=1,
        feed=1,
        title=str(changed.pop("title", "The ferry is late")),
        source=str(changed.pop("source", "Harbour Post")),
        authors="",
        snippet="",
        sort_at=PUBLISHED,
        published=PUBLISHED,
        offset=0,
        precision=changed.pop("precision", Precision.MINUTE),  # type: ignore[arg-type]
        read=False,
        starred=False,
    )
    values: dict[str, object] = {
        "headline": headline,
        "guid": "",
        "address": "https://harbour.example/ferry",
        "deck": "",
        "html": html,
        "plain": "",
        "language": "",
        "direction": "",
        "authors": (Author("Ada Quay"), Author("Ben Pier")),
        "pictures": (),
        "enclosures": (),
        "tags": (),
        "updated": None,
        "fetched": NOW,
        "comments_address": "",
        "comments_count": 0,
        "site": "",
    }
    return Article(**(values | changed))  # type: ignore[arg-type]


def body(html: str, width: int = 40, *pictures: Picture) -> list[str]:
    blocks, _ = blocks_of(html, {picture.n: picture for picture in pictures})
    return body_lines(blocks, width)


def test_head_and_foot() -> None:
    lines = article_lines(article(), NOW, zone=UTC)
    assert lines == [
        "The ferry is late",
        "=================",
        "Ada Quay, Ben Pier · Harbour Post · yesterday 23:30",
        "",
        "Body.",
        "",
        "Read at: https://harbour.example/ferry",
    ]


def test_the_date_follows_the_local_zone() -> None:
    lines = article_lines(article(), NOW, zone=timezone(timedelta(hours=2)))
    assert lines[2].endswith("today 1:30")


def test_a_day_has_no_time() -> None:
    lines = article_lines(article(precision=Precision.DAY), NOW, zone=timezone(timedelta(hours=2)))
    assert lines[2].endswith("· yesterday")


def test_paragraphs_are_wrapped() -> None:
    lines = body("<p>" + "word " * 20 + "</p><p>Second.</p>", 30)
    assert max(map(len, lines)) <= 30
    assert lines[-2:] == ["", "Second."]
    assert " ".join(lines[:-2]) == " ".join(["word"] * 20)


def test_headings_lists_and_quotes() -> None:
    html = (
        "<h2>Why</h2><ul><li>One</li><li>Two<ol><li>Inner one</li><li>Inner <b>two</b></li></ol>"
        "</li></ul><blockquote><p>So it goes.</p><p>Twice.</p></blockquote><hr>"
        "<pre>a = 1\n  b</pre>"
    )
    assert body(html) == [
        "Why",
        "---",
        "",
        "  - One",
        "  - Two",
        "      1. Inner one",
        "      2. Inner two",
        "",
        "> So it goes.",
        "",
        "> Twice.",
        "",
        "* * *",
        "",
        "a = 1",
        "  b",
    ]


def test_long_items_hang() -> None:
    assert body("<ul><li>one two three four</li></ul>", 14) == ["  - one two", "    three four"]


def test_a_table_is_rows() -> None:
    html = (
        "<p>x</p><table><tr><th>Boat</th><th>Time</th></tr><tr><td>Ida</td><td>9</td></tr></table>"
    )
    assert body(html) == ["x", "", "Boat | Time", "Ida | 9"]


def test_links_are_numbered_once() -> None:
    html = (
        '<p>See <a href="https://a.example/1">this</a>, <a href="https://b.example/">that</a> and '
        '<a href="https://a.example/1">this again</a>, <a href="https://c.example/">'
        "https://c.example/</a>.</p>"
    )
    lines = article_lines(article(html), NOW, width=200, zone=UTC)
    assert "See this [1], that [2] and this again [1], https://c.example/." in lines
    assert "[1] https://a.example/1" in lines
    assert "[2] https://b.example/" in lines
    assert not any(line.startswith("[3]") for line in lines)


def test_pictures_are_told_once_with_their_credit() -> None:
    picture = Picture(0, "https://a.example/p.jpg", alt="alt", caption="At dusk", credit="B. Pier")
    html = (
        '<figure><img src="picture:0"><figcaption>At dusk B. Pier</figcaption></figure><p>On.</p>'
    )
    assert body(html, 60, picture) == ["[Picture: At dusk — B. Pier]", "", "On."]
    plain = Picture(0, "x", alt="A boat")
    told = body('<figure><img src="picture:0"><figcaption>Ida</figcaption></figure>', 60, plain)
    assert told == ["[Picture: A boat]", "", "Ida"]
    assert body('<img src="picture:9">') == ["[Picture]"]


def test_a_lead_picture_outside_the_text_is_told() -> None:
    lead = StoredPicture(Picture(0, "x", caption="Lead", lead=True))
    given = article(pictures=(lead,))
    headline = Headline(
        **{name: getattr(given.headline, name) for name in Headline.__slots__ if name != "lead"},
        lead=0,
    )
    told = article(pictures=(lead,), headline=headline)
    assert "[Picture: Lead]" in article_lines(told, NOW, zone=UTC)


def test_enclosures_and_comments_stand_at_the_end() -> None:
    told = article(
        enclosures=(Enclosure("https://a.example/a.mp3", "audio/mpeg"),),
        comments_address="https://a.example/c",
    )
    lines = article_lines(told, NOW, zone=UTC)
    assert "Enclosed: audio/mpeg https://a.example/a.mp3" in lines
    assert "Comments: https://a.example/c" in lines


def test_nothing_in_an_article_steers_the_terminal() -> None:
    evil = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202e\x00\r"
    told = article(
        f"<p>a{evil}b</p><pre>c{evil}d</pre><p><a href='https://x.example/{evil}'>l</a></p>",
        title=f"Title{evil}",
        source=f"Source{evil}",
        deck=f"Deck{evil}",
        authors=(Author(f"Name{evil}"),),
        enclosures=(Enclosure(f"https://a.example/{evil}", evil),),
        comments_address=f"https://a.example/{evil}",
        address=f"https://a.example/{evil}",
        pictures=(StoredPicture(Picture(0, "x", caption=f"c{evil}")),),
    )
    text = "\n".join(article_lines(told, NOW, zone=UTC))
    assert all(c == "\n" or c.isprintable() for c in text)


def test_a_text_that_is_not_balanced_is_still_read() -> None:
    assert body("</ul></blockquote><p>a<li>b</blockquote><ul></a>c")[0] == "a"
    assert body("<blockquote><ul><li>a</blockquote><p>b</p>")[-1] == "b"
    assert body("") == []


def test_right_to_left_and_joiners_stay() -> None:
    text = "می\u200cخواهم"
    assert body(f"<p>{text}</p>") == [text]


def test_columns_of_east_asia_and_combining_marks() -> None:
    assert columns("新聞") == 4
    assert columns("e\u0301") == 1
    assert cut("新聞新聞", 5) == "新聞…"
    assert pad("新", 4) == "新  "
    assert [columns(line) for line in wrap("新聞" * 10, 12)] == [12, 12, 12, 4]
    assert wrap("see https://a.example/very/long/address now", 12) == [
        "see",
        "https://a.example/very/long/address",
        "now",
    ]
