"""Related articles: what waits to be related, what was found, and what readers are shown of it.

A link is kept from both its ends, so that an older article tells what has come since. How alike
articles are is decided elsewhere; the engine writes, everybody reads.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from reader.model import Headline, Link, RelatedStory, Relation, Wording
from reader.store.articles import Articles
from reader.store.connection import Connection
from reader.store.rows import as_json, ids_json
from reader.store.terms import TermIndex

KEPT = 12  # links of one article
SAME_WITHIN = 3 * 86400  # seconds between two articles of one story
# How alike articles of two feeds are that are told to be one story: so much, or less where each is
# what is most alike to the other. Of pairs of 1,400 events that are so 91 of 100 are of one event
# (`tests.bench.related`), and fewer are mistaken where not all events are of the same three days.
SAME_FROM, NEAREST_FROM = 0.5, 0.36

# The last column: how alike another article is to that one which could be the same story.
_LINKS = (
    "SELECT r.other, r.score, r.reason, coalesce(p.media, ''),"
    " (SELECT max(x.score) FROM related x JOIN articles y ON y.id = x.other"
    " WHERE x.article = a.id AND x.other != r.article AND y.feed != a.feed"
    " AND abs(y.sort_at - a.sort_at) <= ?2)"
    " FROM related r JOIN articles a ON a.id = r.other JOIN listing l ON l.article = r.other"
    " LEFT JOIN pictures p ON p.article = a.id AND p.n = a.lead"
    " WHERE r.article = ?1 AND l.hidden = 0 ORDER BY r.score DESC, r.other DESC"
)


class Related:
    """The related rows of the library and their queue."""

    def __init__(self, connection: Connection, articles: Articles) -> None:
        self._connection = connection
        self._articles = articles
        self.terms = TermIndex(connection)

    # --- for readers

    def of(self, article_id: int) -> tuple[RelatedStory, ...]:
        """What is related to an article, best first; nothing where nothing is."""
        found = self._connection.rows(_LINKS, (article_id, SAME_WITHIN))
        if not found:
            return ()
        own, *others = self._articles.by_ids((article_id, *(row[0] for row in found)))
        links = {other: rest for other, *rest in found}
        near = [other for other in others if _could_be_same(own, other)]
        best = max((links[other.id][0] for other in near), default=0.0)
        told = []
        for other in others:
            score, why, media, rival = links[other.id]
            nearest = score >= max(best, rival or 0.0)
            is_same = other in near and score >= (NEAREST_FROM if nearest else SAME_FROM)
            relation = Relation.SAME if is_same else _in_time(own, other)
            told.append(RelatedStory(other, relation, tuple(json.loads(why)), score, media))
        return tuple(told)

    # --- the queue; the engine's

    def waits(self, article_id: int) -> bool:
        """Whether an article is still to be related."""
        found = self._connection.row("SELECT 1 FROM related_queue WHERE article = ?", (article_id,))
        return found is not None

    def unread(self, limit: int) -> tuple[int, ...]:
        """Waiting articles whose terms are not known, newest first."""
        return self._waiting(0, limit)

    def unrelated(self, limit: int) -> tuple[int, ...]:
        """Waiting articles whose terms are known, newest first."""
        return self._waiting(1, limit)

    def wordings(self, ids: Sequence[int], characters: int) -> tuple[Wording, ...]:
        """The words of articles, of their texts at most so many characters."""
        found = self._connection.rows(
            "SELECT a.id, a.title, a.deck, substr(coalesce(t.plain, ''), 1, ?),"
            " coalesce(nullif(a.language, ''), f.language)"
            " FROM articles a JOIN feeds f ON f.id = a.feed"
            " LEFT JOIN texts t ON t.article = a.id AND t.kind = a.shown"
            " WHERE a.id IN (SELECT value FROM json_each(?))",
            (characters, ids_json(ids)),
        )
        return tuple(
            Wording(article, title, f"{deck}\n{text}" if deck else text, language)
            for article, title, deck, text, language in found
        )

    def keep(self, found: Sequence[tuple[int, Sequence[Link]]]) -> tuple[int, ...]:
        """Write what was found for waiting articles, and take them out of the queue; answers all
        articles whose links are others than before."""
        run = self._connection
        changed: set[int] = set()
        with run.write():
            for article, links in found:
                # Its text may have changed meanwhile: then it waits on, and is related again.
                if not run.run(
                    "DELETE FROM related_queue WHERE article = ? AND read = 1", (article,)
                ):
                    continue
                before = run.rows("SELECT other FROM related WHERE article = ?", (article,))
                run.run("DELETE FROM related WHERE article = ?1 OR other = ?1", (article,))
                changed |= {other for (other,) in before}
                here = self._present([link.other for link in links])
                rows_ = [
                    (one, two, round(link.score, 4), as_json(link.why))
                    for link in links
                    if link.other in here
                    for one, two in ((article, link.other), (link.other, article))
                ]
                run.insert("INSERT OR REPLACE INTO related(article, other, score, reason)", rows_)
                if before or rows_:
                    changed.add(article)
                changed |= here
                for other in here:
                    run.run(
                        "DELETE FROM related WHERE article = ?1 AND other NOT IN (SELECT other"
                        " FROM related WHERE article = ?1 ORDER BY score DESC LIMIT ?2)",
                        (other, KEPT),
                    )
        return tuple(sorted(changed))

    def _present(self, ids: Sequence[int]) -> set[int]:
        found = self._connection.rows(
            "SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?))",
            (ids_json(ids),),
        )
        return {article for (article,) in found}

    def _waiting(self, read: int, limit: int) -> tuple[int, ...]:
        found = self._connection.rows(
            f"SELECT article FROM related_queue WHERE read = {read} ORDER BY article DESC LIMIT ?",
            (limit,),
        )
        return tuple(article for (article,) in found)


def _could_be_same(own: Headline, other: Headline) -> bool:
    return own.feed != other.feed and abs(own.sort_at - other.sort_at) <= SAME_WITHIN


def _in_time(own: Headline, other: Headline) -> Relation:
    return Relation.BACKGROUND if other.sort_at <= own.sort_at else Relation.SINCE
