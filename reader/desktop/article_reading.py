"""What the read lane makes of one article: its page in pieces, its pictures, its foot.

Runs in the lane's thread; knows no widget.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from html import escape, unescape
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from reader.desktop import article_head, enclosure_html, related_reading
from reader.desktop.article_blocks import Beside, PictureSize
from reader.desktop.article_html import pieces
from reader.desktop.discussion_html import SCHEME as COMMENTS_LINK
from reader.desktop.discussion_reading import counted
from reader.desktop.footnotes import footnotes
from reader.desktop.keeping_words import head_words
from reader.desktop.missing_words import is_wanting, missing_words
from reader.desktop.picture_reading import pictures_of, without_pictures
from reader.desktop.reading import row_of
from reader.desktop.related_html import MARK
from reader.desktop.rows import TEXT_END, Arrived, Opened, Row, is_rtl
from reader.desktop.twins import with_lead
from reader.model import Article, KeptFile

if TYPE_CHECKING:
    from reader.store import Store

_FIRST = re.compile(
    r"((?:<(?:div|section|article)(?: [^<>]*)?>\s*)*)<p(?: [^<>]*)?>(.*?)</p>", re.S
)
_A_LETTER = 8  # pixels that one takes in a table
_TAG = re.compile(r"<[^<>]*>")


def open_article(
    store: Store,
    article_id: int,
    column: int,
    now: float,
    share: str = "",
    shows_pictures: Callable[[int], bool] = lambda feed: True,
) -> tuple[Opened, Iterator[str]] | None:
    """The first screenful of an article laid out for a column, and the iterator of the rest.

    `share` is the line of our own links for its foot, as HTML; `shows_pictures` answers whether
    articles of a feed are shown with pictures.
    """
    article = _article(store, article_id)
    if article is None:
        return None
    pictures = pictures_of(store, article, column)
    if not shows_pictures(article.headline.feed):
        pictures = without_pictures(pictures)
    items = store.ledger.of(article_id)
    coverage = related_reading.coverage_of(store, article_id, now)
    row = _row(store, article)
    beside = article_head.Beside(
        [one.name for one in pictures.shown if one.side], store.tags.of(article_id), head_words(row)
    )
    head, text = article_head.head(article, beside, now), _text(store, article)
    foot = _foot(article, store.enclosures.of(article_id), share)
    within = Beside(
        MARK if coverage.full else "",
        table=QCoreApplication.translate("Article", "Open this table in a view of its own"),
        letters=column // _A_LETTER,
        rtl=is_rtl(row.title),
    )
    rest = _parts(head, text, pictures.sizes, within, foot, coverage.full)
    first = next(rest)
    following = next(rest, None)
    opened = Opened(
        row,
        first,
        following is not None,
        (*pictures.shown, *coverage.thumbs),
        article.text_kind,
        store.articles.texts(article_id),
        missing_words(items, now),
        is_wanting(items),
        coverage.box,
        coverage.narrow,
        store.related.waits(article_id),
        article_head.summary(article),
        store.positions.of(article_id),
    )
    return opened, _again(following, rest)


def arrived(store: Store, article_id: int, kind: str, column: int, now: float) -> Arrived | None:
    """What has become of an article whose text of a kind is open; None where it is gone."""
    article = store.articles.get(article_id, kind)
    if article is None:
        return None
    return Arrived(
        (
            *pictures_of(store, article, column).shown,
            *related_reading.thumbs_of(store, article_id),
        ),
        store.articles.texts(article_id),
        missing_words(store.ledger.of(article_id), now),
        head_words(_row(store, article)),
    )


def _row(store: Store, article: Article) -> Row:
    """The article as a list has it, with how complete it is offline."""
    id = article.headline.id
    kept = store.ledger.kept([id])[id]
    return row_of(article.headline)._replace(
        kept=int(kept.completeness), pictures=kept.pictures, wanted=kept.wanted
    )


def _article(store: Store, article_id: int) -> Article | None:
    """An article with the text that was chosen for it, or for its feed, else the better one."""
    chosen = store.chosen_texts.of(article_id)
    article = store.articles.get(article_id, chosen)
    if article is None or chosen:
        return article
    feed = store.feeds.get(article.headline.feed)
    view = feed.options.view if feed is not None else ""
    if view in ("feed", "page") and view != article.text_kind:
        return store.articles.get(article_id, view)
    return article


def _again(following: str | None, rest: Iterator[str]) -> Iterator[str]:
    if following is not None:
        yield following
        yield from rest


def _parts(
    head: str,
    text: str,
    sizes: Mapping[int, PictureSize],
    within: Beside,
    foot: str,
    coverage: str,
) -> Iterator[str]:
    html, notes = footnotes(text)
    body = pieces(html, sizes.get, replace(within, notes=notes))
    yield head + next(body, "")
    yield from body
    yield foot
    if coverage:
        yield coverage


def _text(store: Store, article: Article) -> str:
    """The text, with its lead picture above it, and neither deck nor picture said twice."""
    html = _without_deck(article.html, article.deck) or _from_plain(article.plain)
    return with_lead(store, article, html)


def _without_deck(html: str, deck: str) -> str:
    """The text without a first paragraph that only says the deck again."""
    first = _FIRST.match(html)
    if not deck or first is None:
        return html
    said = " ".join(unescape(_TAG.sub("", first[2])).split())
    return first[1] + html[first.end() :] if said == " ".join(deck.split()) else html


def _from_plain(plain: str) -> str:
    return "".join(f"<p>{escape(part)}</p>" for part in plain.split("\n\n") if part.strip())


def _foot(article: Article, files: Sequence[KeptFile], share: str) -> str:
    """Files that come with the article, where it is on the web, and where it can be taken."""
    tr = QCoreApplication.translate
    lines = []
    lines += [made for file in files if (made := enclosure_html.line(file))]
    talk = _talk(article)
    if talk:
        lines.append(talk)
    if article.address.startswith(("http://", "https://")):
        host = (urlsplit(article.address).hostname or "").removeprefix("www.")
        said = tr("Article", "Read at {host}").format(host=host)
        lines.append(_link(article.address, said))
        if share:
            lines.append(share)
    end = f'<a name="{TEXT_END}"></a>'
    if not lines:
        return f'<p class="note end">{end}&nbsp;</p>'
    way = article_head.way(article)
    lines = [end + line if n == 0 else line for n, line in enumerate(lines)]
    made = "".join(f'<p class="note"{way}>{line}</p>' for line in lines[:-1])
    return f'{made}<p class="end note"{way}>{lines[-1]}</p>'


def _talk(article: Article) -> str:
    """Where readers' comments are: below the article, and on its site."""
    tr, count = QCoreApplication.translate, article.comments_count
    said = counted(count) if count else tr("Article", "Comments")
    page = article.comments_address
    is_linked = page.startswith(("http://", "https://"))
    if not article.comments_feed:
        return _link(page, said) if is_linked else ""
    here = _link(f"{COMMENTS_LINK}:", said)
    return f"{here} · {_link(page, tr('Article', 'on the site'))}" if is_linked else here


def _link(address: str, words: str) -> str:
    return f'<a href="{escape(address)}">{escape(words)}</a>'


def text_of(store: Store, article_id: int) -> tuple[Article, str] | None:
    """An article and the HTML of the text chosen for it, as it is set on paper too."""
    article = _article(store, article_id)
    return None if article is None else (article, _text(store, article))
