"""The blocks of an article's page: quotes, tables, cards of what plays elsewhere, galleries.

Pure: finished HTML goes in, HTML comes out. Which blocks there are, `article_html` finds out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import unescape
from urllib.parse import urlsplit

TABLE_LINK = "table"
_WIDE = 74  # letters that the longest words of a row may take together
_MANY = 7  # columns
_HALF = ' width="50%"'  # of a row; what is left is the other's, or rounding made the row wider
_TAG = re.compile(r"<[^<>]*>")
_LINK_FIRST = re.compile(
    r'\s*<a href="(https?:[^"]*)">((?:(?!</?a\b).)*)</a>\s*(?:<br/>(.*))?', re.DOTALL
)
_FIRST_CELL = re.compile(r"(<t[dh]>)")
_TABLES = re.compile(r"<!--table (\d+)-->(.*?)<!--/table \1-->", re.DOTALL)
_PLAYED = re.compile(
    r"youtube\.com|youtu\.be|vimeo|dailymotion|twitch|soundcloud|spotify|podcast|bandcamp|mixcloud"
    r"|tiktok|peertube|player|video|audio|\.(?:mp[34]|m4[av]|og[gv]|webm|opus|wav)(?:$|\?)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PictureSize:
    """What the builder needs of a picture: pixels as laid out, and the words below it.

    `cells` are how many stand in its row of a gallery, 0 where it is in none. `alt` is what it is
    called where neither a caption nor its place in the text says anything.
    """

    width: int
    height: int
    words: str = ""
    inline: bool = False  # so small that it stands in its line, as its words
    credit: str = ""
    narrow: bool = False  # much narrower than a line: its words stand below its middle
    cells: int = 0
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Beside:
    """What goes into a text that is not in it: a mark, words of notes, words of ours.

    `mark` is put before the paragraph that follows the third. `notes` are footnotes by the name
    of their anchor; `table` is what a link says that opens a wide table by itself.
    """

    mark: str = ""
    notes: Mapping[str, str] = field(default_factory=dict)
    table: str = ""


@dataclass
class Container:
    """A block that holds blocks; `tag` "" is the article itself.

    `cells` are the figures of a gallery under way, each with how many stand in its row; `widths`
    the letters of the longest word in each column of a table.
    """

    tag: str
    made: list[str] = field(default_factory=list)
    items: int = 0
    start: int = 1
    pull: bool = False
    cells: list[tuple[str, int]] = field(default_factory=list)
    widths: list[int] = field(default_factory=list)
    at: int = 0  # the column that comes next in a row

    def take_cell(self, html: str) -> None:
        """Count a cell of a row that has just been closed."""
        longest = max((len(word) for word in unescape(_TAG.sub(" ", html)).split()), default=0)
        if self.at == len(self.widths):
            self.widths.append(0)
        self.widths[self.at] = max(self.widths[self.at], longest)
        self.at += 1

    @property
    def is_wide(self) -> bool:
        """Whether a table is too wide for a column of text to be read in it."""
        return len(self.widths) >= _MANY or sum(self.widths) + 2 * len(self.widths) > _WIDE


def closing(opening: str) -> str:
    """The tag that closes one."""
    return f"</{opening[1:-1].split()[0]}>"


def wrapped(container: Container) -> str:
    """A finished container as HTML, "" where nothing is in it."""
    inside = "".join(container.made)
    tag = container.tag
    if not inside and tag not in ("td", "th"):
        return ""
    if tag == "figure":
        return inside
    if tag == "blockquote":
        name = "pull" if container.pull else "quote"
        return (
            f'<table class="{name}" width="100%" cellspacing="0" cellpadding="0">'
            f'<tr><td class="{name}">{inside}</td></tr></table>'
        )
    if tag == "ol" and container.start > 1:
        return f'<ol start="{container.start}">{inside}</ol>'
    if tag == "table":
        return f'<table class="data" width="99%" cellspacing="0" cellpadding="6">{inside}</table>'
    return f"<{tag}>{inside}</{tag}>"


def numbered_table(html: str, number: int, hint: str) -> str:
    """A table that can be found again by its number; a `hint` below it opens it by itself."""
    link = f'<p class="hint"><a href="{TABLE_LINK}:{number}">{hint}</a></p>' if hint else ""
    place = f'<a name="{TABLE_LINK}-{number}"></a>'
    named = _FIRST_CELL.sub(rf"\1{place}", html, count=1)
    return f"<!--table {number}-->{named}<!--/table {number}-->{link}"


def table_of(pieces: Sequence[str], number: int) -> str:
    """The HTML of the n-th table of a page, "" where it has none."""
    for piece in pieces:
        for found in _TABLES.finditer(piece):
            if int(found[1]) == number:
                return found[2]
    return ""


@dataclass(frozen=True, slots=True)
class Card:
    """What stands for a film, a recording or a post that is somewhere else; all of it is HTML."""

    address: str
    words: str
    said: str = ""  # its caption

    def html(self, above: str) -> str:
        """The card, below what the figure shows itself: a poster, the words of a post."""
        address = unescape(self.address)
        host = (urlsplit(address).hostname or "").removeprefix("www.")
        sign = "▶" if _PLAYED.search(address) else "↗"
        said = f'<p class="caption">{self.said}</p>' if self.said else ""
        return (
            '<table class="card" width="100%" cellspacing="0" cellpadding="14"><tr><td>'
            f'{above}<p class="card">{sign}&nbsp;&nbsp;<a class="quiet" href="{self.address}">'
            f'{self.words}</a></p>{said}<p class="host">{host}</p></td></tr></table>'
        )


def card_of(inside: str) -> Card | None:
    """The card of a caption whose first line is nothing but a link; None for other captions."""
    found = _LINK_FIRST.fullmatch(inside)
    return Card(found[1], found[2], (found[3] or "").strip()) if found else None


def gallery(cells: Sequence[tuple[str, int]]) -> str:
    """Figures in rows of as many as each says; one that is left alone has a row to itself."""
    rows: list[list[str]] = []
    for html, count in cells:
        if count > 1 and rows and len(rows[-1]) < count and rows[-1][0] != "":
            rows[-1].append(html)
        else:
            rows.append([html] if count > 1 else ["", html])
    made = []
    for row in rows:
        if row[0] == "":
            made.append(f'<tr><td colspan="2">{row[1]}</td></tr>')
        else:
            inside = "".join(
                f'<td class="{("first", "second")[n % 2]}"{_HALF * (n % 2 == 0)}>{html}</td>'
                for n, html in enumerate(row)
            )
            made.append(f"<tr>{inside}</tr>")
    return (
        '<table class="gallery" width="100%" cellspacing="0" cellpadding="0">'
        f"{''.join(made)}</table>"
    )
