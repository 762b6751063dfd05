"""Lays the related coverage of an article out for a terminal: below it, by how it stands to it."""

from __future__ import annotations

from collections.abc import Sequence

from reader.cli.article_text import date_of, title_of
from reader.cli.language import marked, tr
from reader.cli.wrap import wrap
from reader.model import RelatedStory, Relation
from reader.printable import one_line

_HEADINGS = {
    Relation.SAME: marked("The same story elsewhere"),
    Relation.BACKGROUND: marked("Background"),
    Relation.SINCE: marked("Since then"),
}


def related_lines(stories: Sequence[RelatedStory], now: int, *, width: int) -> list[str]:
    """The related stories in lines, each with the number that `read` takes; none for none."""
    lines: list[str] = []
    for relation, heading in _HEADINGS.items():
        some = [story for story in stories if story.relation is relation]
        if some:
            lines += ["", tr(heading)]
        for story in some:
            headline = story.headline
            told = f"{headline.id} {title_of(headline)}"
            lines += wrap(told, width, "  ", "     ")
            parts = [one_line(headline.source), date_of(headline, now)]
            if story.why:
                parts.append(
                    tr("shares: {words}").format(words=", ".join(map(one_line, story.why)))
                )
            lines += wrap(" · ".join(part for part in parts if part), width, "     ", "     ")
    return lines
