"""What the read lane makes of articles that are to be printed: HTML in pieces, and its pictures.

Runs in the lane's thread; knows no widget. Links are numbered, and their addresses stand below
their article, since nobody can click on paper.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import escape, unescape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone

from reader.desktop.article_blocks import PictureSize
from reader.desktop.article_html import pieces
from reader.desktop.article_reading import text_of
from reader.desktop.language import spoken
from reader.desktop.picture_reading import pictures_of
from reader.desktop.print_css import units
from reader.desktop.rows import is_rtl
from reader.model import Article, Headline, Precision

if TYPE_CHECKING:
    from reader.store import Store

_SCREEN = 0.75  # points that a picture's own pixel takes
_TALLEST = 0.48  # of a page's height, for a picture
_NARROW = 0.7  # of a line, below which a caption stands in the middle
_LINK = re.compile(r'<a href="([^"]*)">(.*?)</a>', re.S)
_LONGEST = 90  # letters of an address; a longer one is cut
_MOST_LINKS = 40  # addresses below an article


class Drawn(NamedTuple):
    """A picture by its name in the page: its file, and its size in units of the layout."""

    name: str
    media: str
    width: int
    height: int


class Printed(NamedTuple):
    """An article ready to be set: pieces of HTML, what its pages say at their foot, pictures."""

    title: str
    source: str
    pieces: tuple[str, ...]
    pictures: tuple[Drawn, ...]


def printed(store: Store, ids: Sequence[int], width: float, height: float) -> list[Printed]:
    """Articles for a page whose text is so many points wide and high."""
    made = []
    for id in ids:
        found = text_of(store, id)
        if found is not None:
            made.append(_printed(store, *found, width, height))
    return made


def _printed(store: Store, article: Article, html: str, width: float, height: float) -> Printed:
    headline = article.headline
    pictures = pictures_of(store, article, round(width / _SCREEN))
    sizes = {n: _on_paper(size, width, height) for n, size in pictures.sizes.items()}
    prefix = f"picture:{headline.id}-"
    numbers = {shown.name: shown.media for shown in pictures.shown if not shown.side}
    drawn = tuple(
        Drawn(f"{prefix}{n}", media, size.width, size.height)
        for n, size in sizes.items()
        if (media := numbers.get(f"picture:{n}", "")) and not size.inline
    )

    def here(n: int) -> PictureSize | None:
        """A picture that is not here leaves no hole on paper; its words stay."""
        size = sizes.get(n)
        return size if size is None or numbers.get(f"picture:{n}") else replace(size, inline=True)

    links: list[str] = []
    body = [
        _numbered(piece.replace('"picture:', f'"{prefix}'), links) for piece in pieces(html, here)
    ]
    parts = (_head(article), *body, "".join(_links(links)))
    title = headline.title or QCoreApplication.translate("Article", "Untitled")
    return Printed(title, headline.source, tuple(part for part in parts if part), drawn)


def _on_paper(size: PictureSize, width: float, height: float) -> PictureSize:
    """The size of a picture in units of the layout, no taller than half a page."""
    wide, high = size.width * _SCREEN, size.height * _SCREEN
    less = min(1.0, height * _TALLEST / high) if high else 1.0
    wide, high = wide * less, high * less
    return replace(size, width=units(wide), height=units(high), narrow=wide < width * _NARROW)


def _head(article: Article) -> str:
    headline = article.headline
    title = headline.title or QCoreApplication.translate("Article", "Untitled")
    deck = f'<p class="deck">{escape(article.deck)}</p>' if article.deck else ""
    names = " · ".join(part for part in (headline.authors, _date(headline)) if part)
    return (
        f"{_beside('source', headline.source, title)}"
        f'<p class="title">{escape(title)}</p>{deck}{_beside("byline", names, title)}'
    )


def _beside(kind: str, words: str, title: str) -> str:
    """A line that begins on the side where the headline does, whatever its own letters are."""
    side = "right" if is_rtl(words) != is_rtl(title) else "left"
    return f'<p class="{kind}" align="{side}">{escape(words)}</p>'


def _date(headline: Headline) -> str:
    """The whole date: paper is read on other days than today."""
    at = headline.published if headline.published is not None else headline.sort_at
    tongue = QLocale(spoken())
    if headline.precision is Precision.DAY:
        there = QDateTime.fromSecsSinceEpoch(at, QTimeZone(headline.offset * 60))
        return tongue.toString(there.date(), QLocale.FormatType.LongFormat)
    here = QDateTime.fromSecsSinceEpoch(at)
    day = tongue.toString(here.date(), QLocale.FormatType.LongFormat)
    return f"{day}, {tongue.toString(here.time(), QLocale.FormatType.ShortFormat)}"


def _numbered(piece: str, links: list[str]) -> str:
    """A piece whose links carry the numbers under which their addresses stand below."""

    def number(found: re.Match[str]) -> str:
        address = unescape(found[1])
        if address not in links:
            if len(links) == _MOST_LINKS:
                return f"<u>{found[2]}</u>"
            links.append(address)
        return f"<u>{found[2]}</u><sup>{links.index(address) + 1}</sup>"

    return _LINK.sub(number, piece)


def _links(links: Sequence[str]) -> Iterator[str]:
    if links:
        yield f'<p class="links">{escape(QCoreApplication.translate("Printing", "Links"))}</p>'
    for number, address in enumerate(links, 1):
        shown = re.sub(r"^(https?://)?(www\.)?", "", address).rstrip("/")
        cut = shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"
        # An address is read from the left whatever stands beside it (UAX #9).
        yield f'<p class="link" dir="ltr">{number}&nbsp;&nbsp;{escape(cut)}</p>'


def masthead(dateline: str) -> str:
    """What stands above everything: the name of the paper and the day."""
    return (
        '<p class="paper" align="center">Broadsheet</p>'
        f'<p class="dateline" align="center">{escape(dateline)}</p><hr/>'
    )
