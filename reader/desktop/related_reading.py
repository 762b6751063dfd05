"""What the read lane makes of an article's related stories: rows with dates and reasons, as HTML.

Runs in the lane's thread; knows no widget.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from reader.desktop.language import translated
from reader.desktop.related_html import (
    BOXED,
    LISTED,
    THUMB,
    Told,
    Words,
    box,
    full,
    thumb_name,
)
from reader.desktop.rows import Shown, is_rtl
from reader.desktop.when import time_of_day
from reader.model import RelatedStory, Relation
from reader.phrases import moment

if TYPE_CHECKING:
    from reader.store import Store


class Coverage(NamedTuple):
    """Related stories as HTML, "" where there are none, and their small pictures."""

    box: str
    narrow: str  # the box where it stands beside the text
    full: str
    thumbs: tuple[Shown, ...]


def coverage_of(store: Store, article_id: int, now: float) -> Coverage:
    """The box and the list of an article's related stories."""
    found = store.related.of(article_id)
    files = _files(store, found)
    best = [_told(story, now, story.headline.id in files) for story in found]
    told = [
        _told(story, now, story.headline.id in files) for story in sorted(found, key=_in_groups)
    ]
    rtl = any(is_rtl(own.title) for own in store.articles.by_ids((article_id,)))
    words = Words(QCoreApplication.translate("Related", "Related coverage"), rtl)
    narrow = box(best, words, narrow=True)
    return Coverage(box(best, words), narrow, full(told, words), _shown(files))


def thumbs_of(store: Store, article_id: int) -> tuple[Shown, ...]:
    """The small pictures that the box and the list of related stories may name."""
    return _shown(_files(store, store.related.of(article_id)))


def _files(store: Store, found: Sequence[RelatedStory]) -> dict[int, str]:
    pictured = [story.headline.id for story in found if story.media]
    return store.media.leads(pictured) if pictured else {}


def _shown(files: Mapping[int, str]) -> tuple[Shown, ...]:
    return tuple(
        Shown(thumb_name(article, place), media=media, side=THUMB)
        for article, media in files.items()
        for place in (LISTED, BOXED)
    )


def _in_groups(story: RelatedStory) -> int:
    return tuple(Relation).index(story.relation)


def _told(story: RelatedStory, now: float, thumb: bool) -> Told:
    tr = QCoreApplication.translate
    headline = story.headline
    when = moment(
        headline.published if headline.published is not None else headline.sort_at,
        int(now),
        precision=headline.precision,
        offset=headline.offset,
        clock=True,
        time_of_day=time_of_day,
        tr=translated,
    )
    groups = {
        Relation.SAME: tr("Related", "The same story elsewhere"),
        Relation.BACKGROUND: tr("Related", "Background"),
        Relation.SINCE: tr("Related", "Since then"),
    }
    why = ""
    if story.why:
        why = tr("Related", "shares: {words}").format(words=", ".join(story.why))
    return Told(
        headline.id,
        headline.title or tr("Article", "Untitled"),
        headline.source,
        when[:1].upper() + when[1:],
        headline.snippet,
        why,
        groups[story.relation],
        is_rtl(headline.title),
        thumb,
    )
