"""What the read lane makes of the comments of an article: threads with dates, as HTML.

Runs in the lane's thread; knows no widget.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.desktop.discussion_html import Said, discussion
from reader.desktop.language import translated
from reader.desktop.rows import is_rtl
from reader.desktop.when import time_of_day
from reader.model import StoredComment
from reader.phrases import moment

if TYPE_CHECKING:
    from reader.store import Store


def discussion_of(store: Store, article: int, now: float) -> tuple[int, list[str]]:
    """How many comments of an article are here, and their HTML in pieces."""
    said = [_said(one, now) for one in store.comments.of(article)]
    rtl = any(is_rtl(own.title) for own in store.articles.by_ids((article,)))
    return len(said), list(discussion(said, counted(len(said)), rtl=rtl))


def counted(count: int) -> str:
    """So many comments, in words."""
    tr = QCoreApplication.translate
    one, many = tr("Article", "1 comment"), tr("Article", "{count} comments")
    return one if count == 1 else many.format(count=count)


def _said(comment: StoredComment, now: float) -> Said:
    when = ""
    if comment.published is not None:
        when = moment(
            comment.published, int(now), clock=True, time_of_day=time_of_day, tr=translated
        )
    nobody = QCoreApplication.translate("Article", "Somebody")
    author = comment.author or nobody
    return Said(comment.depth, author, when, comment.html, is_rtl(comment.plain))
