"""The blocks of an article's page: quotes, tables, cards of what plays elsewhere, galleries.

Pure: finished HTML goes in, HTML comes out. Which blocks there are, `article_html` finds out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import unescape
from urllib.parse import urlsplit

from reader.desktop.article_lists import listed, numbers
from reader.desktop.article_tables import Table
from reader.desktop.rows import is_rtl

_HALF = ' width="50%"'  # of a row; what is left is the other's, or rounding made the row wider
_TAG = re.compile(r"<[^<>]*>")
_LINK_FIRST = re.compile(
    r'\s*<a href="(https?:[^"]*)">((?:(?!</?a\b).)*)</a>\s*(?:<br/>(.*))?', re.DOTALL
)
_PLAYED = re.compile(
    r"youtube\.com|youtu\.be|vimeo|dailymotion|twitch|soundcloud|spotify|podcast|bandcamp|mixcloud"
    r"|tiktok|peertube|player|video|audio|\.(?:mp[34]|m4[av]|og[gv]|webm|opus|wav)(?:$|\?)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PictureSize:
    """What the builder needs of a picture: pixels as laid out, and the words below it.

    `cells` are how many stand in its row of a gallery, 0 where it is in none. `alt` is what it is
    called where its place in the text says nothing, for those who do not see it.
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
    of their anchor; `table` is what a link says that opens a wide table by itself, `letters` how
    many a table has room for; `rtl` is how the article is read.
    """

    mark: str = ""
    notes: Mapping[str, str] = field(default_factory=dict)
    table: str = ""
    letters: int = 0
    rtl: bool = False


@dataclass
class Container:
    """A block that holds blocks; `tag` "" is the article itself.

    `cells` are the figures of a gallery under way, each with how many stand in its row; `values`
    the numbers that items of a list gave themselves, by their place.
    """

    tag: str
    given: dict[str, str] = field(default_factory=dict)
    made: list[str] = field(default_factory=list)
    items: int = 0
    pull: bool = False
    cells: list[tuple[str, int]] = field(default_factory=list)
    values: dict[int, int] = field(default_factory=dict)
    table: Table = field(default_factory=Table)

    def begin_part(self) -> None:
        """Go on with a list of which a part has been handed out."""
        last = numbers(self.items, self.values, self.given)[-1]
        self.given["start"] = str(last)
        self.items, self.made, self.values = 0, [], {}


def text_of(html: str) -> str:
    """What is said in finished HTML."""
    return unescape(_TAG.sub("", html))


def closing(opening: str) -> str:
    """The tag that closes one."""
    return f"</{opening[1:-1].split()[0]}>"


def wrapped(container: Container) -> str:
    """A finished container as HTML, "" where nothing is in it."""
    inside = "".join(container.made)
    tag = container.tag
    if not inside:
        return ""
    if tag == "figure":
        return inside
    if tag == "blockquote":
        name = "pull" if container.pull else "quote"
        side = "away" if name == "quote" and is_rtl(text_of(inside)) else name
        return (
            f'<table class="{name}" width="100%" cellspacing="0" cellpadding="0">'
            f'<tr><td class="{side}">{inside}</td></tr></table>'
        )
    if tag in ("ol", "ul"):
        return listed(tag, container.made, container.values, container.given)
    return f"<{tag}>{inside}</{tag}>"


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
        said = f'<p class="about">{self.said}</p>' if self.said else ""
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
