"""The index of terms: what each article's terms are, how many have a term, and who shares some.

Ranks at most the articles near in time where a term is common, so that what it costs to find
candidates does not grow with the library.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from reader.model import Terms
from reader.store.connection import Connection
from reader.store.rows import ids_json

_NEAR = 120  # articles with a common term, on either side of one in time
_HITS = 2000  # of all terms together, after which no further term is looked up
_HELD = 60_000  # terms whose frequency is remembered
_STALE = 0.02  # of all articles: when so many more have come, frequencies are counted anew


class TermIndex:
    """Terms of articles; the engine's."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[str, int] = {}
        self._total_then = 0

    def total(self) -> int:
        """How many articles there are, from kept counters."""
        return int(self._connection.value("SELECT coalesce(sum(total), 0) FROM counts"))

    def put(self, read: Sequence[Terms]) -> None:
        """Keep the terms of waiting articles, in one transaction."""
        run = self._connection
        with run.write():
            chosen = ids_json([each.article for each in read])
            among = "article IN (SELECT value FROM json_each(?))"
            run.run(f"DELETE FROM article_terms WHERE {among}", (chosen,))
            present = {
                article
                for (article,) in run.rows(
                    "SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?))",
                    (chosen,),
                )
            }
            run.insert(
                "INSERT INTO article_terms(article, terms, counts)",
                [
                    (each.article, " ".join(each.terms), each.counts)
                    for each in sorted(read, key=lambda each: each.article)
                    if each.article in present
                ],
            )
            run.run(f"UPDATE related_queue SET read = 1 WHERE {among}", (chosen,))

    def get(self, ids: Sequence[int]) -> tuple[Terms, ...]:
        """The terms of articles; those that have none yet are left out."""
        return tuple(
            Terms(article, tuple(terms.split()), counts, length)
            for article, terms, counts, length in self._connection.rows(
                "SELECT article, terms, counts, length FROM article_terms"
                " WHERE article IN (SELECT value FROM json_each(?))",
                (ids_json(ids),),
            )
        )

    def keep_lengths(self, lengths: Mapping[int, float]) -> None:
        """Keep the lengths of articles' vectors, in one transaction."""
        with self._connection.write():
            self._connection.many(
                "UPDATE article_terms SET length = ? WHERE article = ?",
                [(length, article) for article, length in lengths.items()],
            )

    def frequencies(self, terms: Sequence[str], total: int) -> dict[str, int]:
        """In how many of `total` articles each of these terms stands, nearly."""
        if abs(total - self._total_then) > _STALE * total or len(self._known) > _HELD:
            self._known.clear()
            self._total_then = total
        unknown = [term for term in terms if term not in self._known]
        if unknown:
            marks = ",".join("?" * len(unknown))
            found: dict[str, int] = dict(
                self._connection.rows(
                    f"SELECT term, doc FROM term_frequencies WHERE term IN ({marks})", unknown
                )
            )
            self._known |= {term: int(found.get(term, 1)) for term in unknown}
        return {term: self._known[term] for term in terms}

    def near(
        self, article: int, weights: Sequence[tuple[str, float]], limit: int
    ) -> tuple[int, ...]:
        """The articles that share most of what these terms weigh, at most `limit`, best first.

        `weights` are the terms of the article that tell most, best first. Of a common one only
        the articles next to it in time count.
        """
        sums: defaultdict[int, float] = defaultdict(float)
        hits = 0
        for term, weight in weights:
            match = f'"{term}"'
            found = self._connection.rows(
                "SELECT rowid FROM terms_search WHERE terms_search MATCH ? AND rowid < ?"
                " ORDER BY rowid DESC LIMIT ?",
                (match, article, _NEAR),
            ) + self._connection.rows(
                "SELECT rowid FROM terms_search WHERE terms_search MATCH ? AND rowid > ?"
                " ORDER BY rowid LIMIT ?",
                (match, article, _NEAR),
            )
            for (other,) in found:
                sums[other] += weight
            hits += len(found)
            if hits > _HITS:
                break
        best = sorted(sums.items(), key=lambda each: -each[1])[:limit]
        return tuple(other for other, _ in best)
