"""The head of an article's page: source, headline, deck, who wrote it, when, and how long it is.

Values in, HTML out; runs in the read lane's thread and knows neither widget nor library. Links say
`feed:N`, `author:NAME`, `tag:N` and `kept:`, which the window takes for its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from reader.desktop.discussion_html import SCHEME as COMMENTS_LINK
from reader.desktop.language import translated
from reader.desktop.picture_reading import AVATAR, ICON
from reader.desktop.reading_time import minutes
from reader.desktop.rows import is_rtl
from reader.desktop.when import clock_time, start_of_day, time_of_day
from reader.model import Article, Precision
from reader.phrases import edition_words, moment, publishers_time

FEED_LINK, AUTHOR_LINK, TAG_LINK, KEPT_LINK = "feed", "author", "tag", "kept"
_MATERIAL = 600  # seconds after which a change is more than the last touch before printing
_APART = " · "


@dataclass(frozen=True, slots=True)
class Beside:
    """What the head says beside the article itself.

    `faces` are the names of the small pictures that are there, `tags` the reader's with their
    ids, `kept` says how complete it is offline.
    """

    faces: Sequence[str] = ()
    tags: Sequence[tuple[int, str]] = ()
    kept: str = ""


def head(article: Article, beside: Beside, now: float) -> str:
    """The head as HTML, in paragraphs and a rule; `now` is UTC seconds."""
    title, side = _title(article), way(article)
    deck = f'<p class="deck">{escape(article.deck)}</p>' if article.deck else ""
    lines = [_byline(article, beside.faces, side), _dateline(article, beside.kept, now, side)]
    if beside.tags:
        links = (_link(f"{TAG_LINK}:{id}", f"#{name}") for id, name in beside.tags)
        lines.append(f'<p class="dateline"{side}>{"&nbsp;&nbsp; ".join(links)}</p>')
    return f'{_source(article, beside.faces, side)}<p class="title">{escape(title)}</p>{deck}' + (
        f"{''.join(lines)}<hr/>"
    )


def way(article: Article) -> str:
    """The direction of our own lines beside an article, which begin where its headline does."""
    return f' dir="{"rtl" if is_rtl(_title(article)) else "ltr"}"'


def _title(article: Article) -> str:
    return article.headline.title or QCoreApplication.translate("Article", "Untitled")


def summary(article: Article) -> str:
    """What a screen reader is told of the head beside its text: the publisher's own time."""
    return _original(article)


def _source(article: Article, faces: Sequence[str], way: str) -> str:
    headline = article.headline
    icon = "".join(_face(name, ICON) for name in faces if name.startswith("icon:"))
    link = _link(f"{FEED_LINK}:{headline.feed}", headline.source, "from")
    return f'<p class="source"{way}>{icon}{link}</p>'


def _byline(article: Article, faces: Sequence[str], way: str) -> str:
    """Who wrote it, each name a link to all that is here by that writer; "" where nobody signed."""
    names = [author.name for author in article.authors if author.name]
    if not names:
        signed = article.headline.authors
        return f'<p class="byline"{way}>{escape(signed)}</p>' if signed else ""
    avatars = "".join(_face(name, AVATAR) for name in faces if name.startswith("avatar:"))
    links = [_link(f"{AUTHOR_LINK}:{quote(name, safe='')}", name) for name in names]
    words = {kind: escape(said) for kind, said in edition_words(translated).items()}
    said = links[-1]
    if len(links) > 1:
        said = words["both"].format(first=", ".join(links[:-1]), last=said)
    return f'<p class="byline"{way}>{avatars}{words["by"].format(names=said)}</p>'


def _dateline(article: Article, kept: str, now: float, way: str) -> str:
    tr = QCoreApplication.translate
    original = escape(_original(article))
    parts = [f'<span title="{original}">{escape(_when(article, now))}</span>']
    updated = _updated(article, now)
    if updated:
        said = tr("Article", "updated {time}").format(time=updated)
        parts.append(f"<span>{escape(said)}</span>")
    length = minutes(article.plain)
    if length:
        parts.append(escape(tr("Article", "{count} min").format(count=length)))
    if article.comments_count:
        one, many = tr("Article", "1 comment"), tr("Article", "{count} comments")
        said = one if article.comments_count == 1 else many.format(count=article.comments_count)
        is_linked = article.comments_address.startswith(("http://", "https://"))
        address = article.comments_address if is_linked else ""
        if article.comments_feed:
            address = f"{COMMENTS_LINK}:"
        parts.append(_link(address, said) if address else escape(said))
    if kept:
        parts.append(_link(f"{KEPT_LINK}:", kept))
    said = _APART.join(_isolated(part) for part in parts)
    return f'<p class="dateline"{way}>{said}</p>'


def _isolated(part: str) -> str:
    """A part that keeps its own order in a line of the other direction (UAX #9, 3.1.2)."""
    return f"\u2068{part}\u2069"


def _when(article: Article, now: float) -> str:
    headline = article.headline
    said = moment(
        headline.published if headline.published is not None else headline.sort_at,
        int(now),
        precision=headline.precision,
        offset=headline.offset,
        clock=True,
        time_of_day=time_of_day,
        tr=translated,
    )
    return said[:1].upper() + said[1:]


def _original(article: Article) -> str:
    """When it was published by the publisher's own clock, "" where nobody said."""
    headline = article.headline
    if headline.published is None:
        return ""
    at = publishers_time(
        headline.published,
        headline.offset,
        precision=headline.precision,
        time_of_day=time_of_day,
        tr=translated,
    )
    said = QCoreApplication.translate("Article", "Published {time} by the publisher’s clock")
    return said.format(time=at)


def _updated(article: Article, now: float) -> str:
    """When it was changed, where that was well after it was published; "" else."""
    published, updated = article.headline.published, article.updated
    if published is None or updated is None or updated - published < _MATERIAL or updated > now:
        return ""
    if article.headline.precision is Precision.DAY and updated - published < 86400:
        return ""
    if start_of_day(updated) == start_of_day(published):
        return clock_time(updated)
    return moment(updated, int(now), clock=True, time_of_day=time_of_day, tr=translated)


def _link(address: str, words: str, look: str = "quiet") -> str:
    return f'<a class="{look}" href="{escape(address)}">{escape(words)}</a>'


def _face(name: str, side: int) -> str:
    """A small picture in a line, with the room after it."""
    size = f'width="{side}" height="{side}"'
    return f'<img src="{name}" {size} style="vertical-align:middle"/>&nbsp;&nbsp;'
