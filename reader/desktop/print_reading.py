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

from reader.desktop.article_blocks import Beside, PictureSize
from reader.desktop.article_html import pieces
from reader.desktop.article_reading import text_of
from reader.desktop.language import spoken
from reader.desktop.picture_reading import pictures_of
from reader.desktop.print_css import SCREEN, units
from reader.desktop.rows import is_rtl
from reader.desktop.when import clock_time
from reader.model import Article, Headline, Precision

if TYPE_CHECKING:
    from reader.store import Store

_TALLEST = 0.48  # of a page's height, for a picture
_NARROW = 0.7  # of a line, below which a caption stands in the middle
_LINK = re.compile(r'<a (?:class="[^"]*" )?href="([^"]*)"[^>]*>(.*?)</a>', re.S)
_LETTER = 4.7  # points of a letter in a table
_ARROW = re.compile(r"[↩↑⤴^\ufe0e\s]*")  # the way back from a note
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

    id: int
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
    pictures = pictures_of(store, article, round(width / SCREEN))
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
    beside = Beside(letters=round(width / _LETTER))
    body = [
        _numbered(piece.replace('"picture:', f'"{prefix}'), links)
        for piece in pieces(html, here, beside)
    ]
    parts = (_head(article), *body, "".join(_links(links)))
    title = headline.title or QCoreApplication.translate("Article", "Untitled")
    set_out = tuple(part for part in parts if part)
    return Printed(headline.id, title, headline.source, set_out, drawn)


def _on_paper(size: PictureSize, width: float, height: float) -> PictureSize:
    """The size of a picture in units of the layout, no taller than half a page."""
    wide, high = size.width * SCREEN, size.height * SCREEN
    less = min(1.0, height * _TALLEST / high) if high else 1.0
    wide, high = wide * less, high * less
    return replace(size, width=units(wide), height=units(high), narrow=wide < width * _NARROW)


def _head(article: Article) -> str:
    headline = article.headline
    title = headline.title or QCoreApplication.translate("Article", "Untitled")
    deck = f'<p class="deck">{escape(article.deck)}</p>' if article.deck else ""
    signed = _beside("byline", (headline.authors, _date(headline)), title)
    source = _beside("source", (headline.source,), title)
    return f'{source}<p class="title">{escape(title)}</p>{deck}{signed}'


def _beside(kind: str, parts: Sequence[str], title: str) -> str:
    """A line that runs as the headline does; each part of it keeps its own order."""
    said = " · ".join(f"\u2068{escape(part)}\u2069" for part in parts if part)
    way = "rtl" if is_rtl(title) else "ltr"
    return f'<p class="{kind}" dir="{way}">{said}</p>'


def _date(headline: Headline) -> str:
    """The whole date: paper is read on other days than today."""
    at = headline.published if headline.published is not None else headline.sort_at
    tongue = QLocale(spoken())
    if headline.precision is Precision.DAY:
        there = QDateTime.fromSecsSinceEpoch(at, QTimeZone(headline.offset * 60))
        return tongue.toString(there.date(), QLocale.FormatType.LongFormat)
    here = QDateTime.fromSecsSinceEpoch(at)
    day = tongue.toString(here.date(), QLocale.FormatType.LongFormat)
    return f"{day}, {clock_time(at)}"


def _numbered(piece: str, links: list[str]) -> str:
    """A piece whose links carry the numbers under which their addresses stand below.

    They stay links, for those who read a PDF on a screen. What leads to another place of the same
    text is plain words, and the way back from a note is gone.
    """

    def number(found: re.Match[str]) -> str:
        address = unescape(found[1])
        if address.startswith("#"):
            return "" if _ARROW.fullmatch(found[2]) else found[2]
        if address not in links:
            if len(links) == _MOST_LINKS:
                return found[0]
            links.append(address)
        return f"{found[0]}<sup>{links.index(address) + 1}</sup>"

    return _LINK.sub(number, piece)


def _links(links: Sequence[str]) -> Iterator[str]:
    if links:
        yield f"<h5>{escape(QCoreApplication.translate('Printing', 'Links'))}</h5>"
    for number, address in enumerate(links, 1):
        shown = re.sub(r"^(mailto:|https?://)?(www\.)?", "", address).rstrip("/")
        cut = shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"
        # An address is read from the left whatever stands beside it (UAX #9).
        link = f'<a class="address" href="{escape(address)}">{escape(cut)}</a>'
        yield f'<p class="link" dir="ltr">{number}&nbsp;&nbsp;{link}</p>'


def masthead(dateline: str) -> str:
    """What stands above everything: the name of the paper and the day."""
    return (
        '<p class="paper" align="center">Broadsheet</p>'
        f'<p class="dateline" align="center">{escape(dateline)}</p><hr/>'
    )
