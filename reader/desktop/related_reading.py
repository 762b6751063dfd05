"""What the read lane makes of an article's related stories: rows with dates and reasons, as HTML.

Runs in the lane's thread; knows no widget.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.desktop.language import translated
from reader.desktop.related_html import Told, Words, box, full
from reader.desktop.rows import is_rtl
from reader.model import RelatedStory, Relation
from reader.phrases import moment

if TYPE_CHECKING:
    from reader.store import Store


def pages_of(store: Store, article_id: int, now: float) -> tuple[str, str]:
    """The box and the list of an article's related stories, both "" where there are none."""
    found = store.related.of(article_id)
    told = [_told(story, now) for story in sorted(found, key=_in_groups)]
    best = [_told(story, now) for story in found]
    rtl = any(is_rtl(own.title) for own in store.articles.by_ids((article_id,)))
    words = Words(QCoreApplication.translate("Related", "Related coverage"), rtl)
    return box(best, words), full(told, words)


def list_of(store: Store, article_id: int, now: float) -> str:
    """The list alone, for an article that is being read when it comes."""
    return pages_of(store, article_id, now)[1]


def _in_groups(story: RelatedStory) -> int:
    return tuple(Relation).index(story.relation)


def _told(story: RelatedStory, now: float) -> Told:
    tr = QCoreApplication.translate
    headline = story.headline
    when = moment(
        headline.published if headline.published is not None else headline.sort_at,
        int(now),
        precision=headline.precision,
        offset=headline.offset,
        clock=True,
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
    )
