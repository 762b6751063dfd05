"""What the read lane makes of one article: its page in pieces, its pictures, its foot.

Runs in the lane's thread; knows no widget.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from reader.desktop.article_html import PictureSize, pieces
from reader.desktop.language import translated
from reader.desktop.picture_sizes import is_inline, laid_out
from reader.desktop.reading import row_of
from reader.desktop.rows import Opened, Shown
from reader.model import Article, Message, StoredPicture
from reader.phrases import moment
from reader.sentences import sentence

if TYPE_CHECKING:
    from reader.store import Store

_NARROW = 0.7  # of a line, below which a caption stands in the middle


def open_article(
    store: Store, article_id: int, column: int, now: float, share: str = ""
) -> tuple[Opened, Iterator[str]] | None:
    """The first screenful of an article laid out for a column, and the iterator of the rest.

    `share` is the line of our own links for its foot, as HTML.
    """
    article = store.articles.get(article_id)
    if article is None:
        return None
    sizes = {p.picture.n: _size(p, column) for p in article.pictures}
    rest = _parts(article, sizes, now, share)
    first = next(rest)
    following = next(rest, None)
    opened = Opened(row_of(article.headline), first, following is not None, _pictures_of(article))
    return opened, _again(following, rest)


def pictures_of(store: Store, article_id: int) -> tuple[Shown, ...]:
    """What has become of an article's pictures; nothing where it is gone."""
    article = store.articles.get(article_id)
    return () if article is None else _pictures_of(article)


def _pictures_of(article: Article) -> tuple[Shown, ...]:
    return tuple(_shown(stored) for stored in article.pictures if not _is_inline(stored))


def _shown(stored: StoredPicture) -> Shown:
    """A picture of the text as the pane shows it."""
    picture = stored.picture
    trouble = _explained(stored.error) if not stored.media and stored.error else ""
    return Shown(
        f"picture:{picture.n}",
        *_pixels(stored),
        stored.media,
        picture.alt or picture.caption or picture.title,
        trouble,
    )


def _pixels(stored: StoredPicture) -> tuple[int, int]:
    return stored.picture.width, stored.picture.height


def _is_inline(stored: StoredPicture) -> bool:
    return is_inline(stored.picture.width, stored.picture.height)


def _explained(message: Message) -> str:
    return sentence(message, translated)


def _again(following: str | None, rest: Iterator[str]) -> Iterator[str]:
    if following is not None:
        yield following
        yield from rest


def _parts(
    article: Article, sizes: dict[int, PictureSize], now: float, share: str
) -> Iterator[str]:
    body = pieces(article.html or _from_plain(article.plain), sizes.get)
    yield _head(article, now) + next(body, "")
    yield from body
    yield _foot(article, share)


def _from_plain(plain: str) -> str:
    return "".join(f"<p>{escape(part)}</p>" for part in plain.split("\n\n") if part.strip())


def _size(stored: StoredPicture, column: int) -> PictureSize:
    """What is written into the page of a picture: its room, and the words below it."""
    picture = stored.picture
    words = picture.caption or picture.alt or picture.title
    credit = "" if picture.credit == words else picture.credit
    if _is_inline(stored):
        return PictureSize(picture.width, picture.height, words, True, credit)
    width, height = laid_out(*_pixels(stored), column)
    return PictureSize(width, height, words, False, credit, width < column * _NARROW)


def _head(article: Article, now: float) -> str:
    headline = article.headline
    tr = QCoreApplication.translate
    when = moment(
        headline.published if headline.published is not None else headline.sort_at,
        int(now),
        precision=headline.precision,
        offset=headline.offset,
        clock=True,
        tr=translated,
    )
    names = " · ".join(part for part in (headline.authors, when[:1].upper() + when[1:]) if part)
    title = headline.title or tr("Article", "Untitled")
    deck = f'<p class="deck">{escape(article.deck)}</p>' if article.deck else ""
    return (
        f'<p class="source">{escape(headline.source)}</p><p class="title">{escape(title)}</p>'
        f'{deck}<p class="byline">{escape(names)}</p>'
        "<hr/>"
    )


def _foot(article: Article, share: str) -> str:
    """Files that come with the article, where it is on the web, and where it can be taken."""
    tr = QCoreApplication.translate
    lines = []
    for enclosure in article.enclosures:
        if enclosure.address.startswith(("http://", "https://")):
            name = enclosure.title or urlsplit(enclosure.address).path.rpartition("/")[2]
            kind = f" ({enclosure.media_type})" if enclosure.media_type else ""
            lines.append(_link(enclosure.address, f"{name or enclosure.address}{kind}"))
    if article.comments_address.startswith(("http://", "https://")):
        count = article.comments_count
        said = tr("Article", "Comments ({count})").format(count=count) if count else ""
        lines.append(_link(article.comments_address, said or tr("Article", "Comments")))
    if article.address.startswith(("http://", "https://")):
        host = (urlsplit(article.address).hostname or "").removeprefix("www.")
        said = tr("Article", "Read at {host}").format(host=host)
        lines.append(_link(article.address, said))
        if share:
            lines.append(share)
    rule = '<p class="note end"></p>' if not lines else ""
    made = "".join(f'<p class="note">{line}</p>' for line in lines[:-1])
    return f'{made}<p class="end note">{lines[-1]}</p>' if lines else rule


def _link(address: str, words: str) -> str:
    return f'<a href="{escape(address)}">{escape(words)}</a>'
