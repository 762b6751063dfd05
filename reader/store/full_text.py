"""Full texts from web pages: which feeds need them, which articles want one, what came of it.

Keeps the evidence by which others decide for a feed (`reader.engine.evidence`), and puts the text
of a page beside the feed's own, shown and indexed in its place. The engine's.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import (
    Changes,
    ItemState,
    Message,
    Page,
    PageEvidence,
    PageSource,
    RawPage,
    Settled,
)
from reader.store import rows
from reader.store.connection import Connection
from reader.store.embedded import keep_embedded
from reader.store.ledger import Ledger
from reader.store.news import PAGE_PICTURES, News, captions, is_spaceless
from reader.store.page_pictures import numbered, replace_pictures, want_no_others
from reader.store.raw_pages import keep_raw

_AT_ONCE = 100  # articles in one transaction
_LATEST = 20  # articles of a feed that are looked at
_EVIDENCE = (
    "SELECT f.id, o.full_text, m.newest, coalesce(e.accepted, 0), coalesce(e.refused, 0),"
    " coalesce(e.error, ''), coalesce(e.error_params, ''), coalesce(e.until, 0)"
    " FROM feeds f JOIN feed_options o ON o.feed = f.id LEFT JOIN page_evidence e ON e.feed = f.id"
    " JOIN (SELECT feed, max(id) AS newest FROM articles GROUP BY feed) m ON m.feed = f.id"
    " WHERE f.removed_at = 0 AND f.format != 'kept'"
)
_NEW = (
    " AND (m.newest > coalesce(e.looked, 0) OR coalesce(o.full_text, -1) != coalesce(e.forced, -1)"
    " OR e.error != '' AND e.until <= ?)"
)
_LOOK = (
    "SELECT count(*), coalesce(sum(a.summary_only), 0), coalesce(avg(length(t.plain)), 0)"
    " FROM (SELECT id, summary_only FROM articles WHERE feed = ? ORDER BY id DESC LIMIT ?) a"
    " JOIN texts t ON t.article = a.id AND t.kind = 'feed'"
)
# Of ?9 and ?10, a page's moment and zone: the feed gave none, or only the day that it is of.
_BETTER_DATE = (
    "?9 IS NOT NULL AND (published IS NULL OR precision = 'day' AND ?11 = 'minute'"
    " AND (published + 60 * zone) / 86400 = (?9 + 60 * ?10) / 86400)"
)

# Articles that have not what was decided for their feed, newest first.
_UNJUDGED = (
    "SELECT a.id FROM articles a JOIN listing l ON l.article = a.id"
    " LEFT JOIN ledger g ON g.article = a.id AND g.kind = 'page'"
    " WHERE a.feed = ?1 AND a.address LIKE 'http%' AND (l.read = 0 OR l.starred = 1)"
    " AND coalesce(g.state, '') NOT IN (?2, 'have')"
    " AND NOT (?2 = 'wanted' AND g.state IS NOT NULL AND (g.state = 'failed' OR g.attempts > 0))"
    " ORDER BY a.id DESC LIMIT ?3"
)


class FullText:
    """Evidence about feeds, wishes for pages, and pages that came."""

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self._connection = connection
        self._ledger = ledger
        self._news = News(connection)

    # --- which feeds

    def to_judge(self, now: int) -> tuple[PageEvidence, ...]:
        """The evidence about feeds with news or another option, or to be looked at again by now."""
        return self._evidence(_NEW, now)

    def evidence(self, feeds: Sequence[int]) -> tuple[PageEvidence, ...]:
        """The evidence about these feeds."""
        return self._evidence(" AND f.id IN (SELECT value FROM json_each(?))", rows.ids_json(feeds))

    def _evidence(self, which: str, param: str | int) -> tuple[PageEvidence, ...]:
        found = []
        for row in self._connection.rows(_EVIDENCE + which, (param,)):
            feed, forced, newest, accepted, refused, code, said, until = row
            articles, summaries, length = self._connection.rows(_LOOK, (feed, _LATEST))[0]
            found.append(
                PageEvidence(
                    feed=feed,
                    newest=newest,
                    forced=None if forced is None else bool(forced),
                    articles=articles,
                    summaries=summaries,
                    length=round(length),
                    accepted=accepted,
                    refused=refused,
                    error=rows.message(code, said),
                    until=until,
                )
            )
        return tuple(found)

    def judged(
        self, evidence: PageEvidence, state: ItemState | None, error: Message | None
    ) -> Changes:
        """Carry out what was decided for a feed: its pages are wanted, given up, or (None) left.

        `error` is why, and stands in the ledger of each article and with the feed. Concerns
        unread and starred articles; those whose page is here are left alone.
        """
        run = self._connection
        said = (str(state or ""), *rows.told(error))
        changed: list[int] = []
        while True:
            with run.write():
                some = [row[0] for row in run.rows(_UNJUDGED, (evidence.feed, said[0], _AT_ONCE))]
                chosen = rows.ids_json(some)
                run.run(
                    "INSERT INTO ledger(article, kind, state, error, error_params)"
                    " SELECT value, 'page', ?, ?, ? FROM json_each(?) WHERE true"
                    " ON CONFLICT DO UPDATE SET state = excluded.state, error = excluded.error,"
                    " error_params = excluded.error_params, attempts = 0, next_try = 0",
                    (*said, chosen),
                )
                if not some:
                    self._keep_evidence(evidence, error)
            changed += some
            if not some:
                return Changes(kept=tuple(changed), feeds=(evidence.feed,) if error else ())

    def want(self, ids: Sequence[int], *, feeds: Sequence[int] | None = None) -> None:
        """Want the pages of these articles, whatever came of it before; those here stay.

        With `feeds`, only of articles of these, and only where nothing came of it yet.
        """
        which, again = "", "UPDATE SET state = 'wanted', next_try = 0 WHERE state != 'have'"
        params = [rows.ids_json(ids)]
        if feeds is not None:
            which, again = "AND feed IN (SELECT value FROM json_each(?))", "NOTHING"
            params.append(rows.ids_json(feeds))
        with self._connection.write():
            self._connection.run(
                "INSERT INTO ledger(article, kind)"
                " SELECT id, 'page' FROM articles WHERE address LIKE 'http%'"
                f" AND id IN (SELECT value FROM json_each(?)) {which} ON CONFLICT DO {again}",
                params,
            )

    def feeds_of(self, ids: Sequence[int]) -> tuple[int, ...]:
        """The feeds that these articles are of."""
        found = self._connection.rows(
            "SELECT DISTINCT feed FROM articles WHERE id IN (SELECT value FROM json_each(?))",
            (rows.ids_json(ids),),
        )
        return tuple(feed for (feed,) in found)

    def _keep_evidence(self, evidence: PageEvidence, error: Message | None) -> None:
        forced = -1 if evidence.forced is None else int(evidence.forced)
        values = (evidence.feed, evidence.newest, forced, evidence.accepted, evidence.refused)
        self._connection.run(
            "INSERT INTO page_evidence(feed, looked, forced, accepted, refused, error,"
            " error_params, until) SELECT ?,?,?,?,?,?,?,? WHERE EXISTS"
            " (SELECT 1 FROM feeds WHERE id = ?1) ON CONFLICT(feed) DO UPDATE SET"
            " looked = excluded.looked, forced = excluded.forced, accepted = excluded.accepted,"
            " refused = excluded.refused, error = excluded.error,"
            " error_params = excluded.error_params, until = excluded.until",
            (*values, *rows.told(error), evidence.until),
        )

    # --- one page

    def source(self, article: int) -> PageSource | None:
        """What is known of an article before its page is fetched; None where it is gone."""
        row = self._connection.row(
            "SELECT a.title, coalesce(t.html, ''), coalesce(t.plain, '') FROM articles a"
            " LEFT JOIN texts t ON t.article = a.id AND t.kind = 'feed' WHERE a.id = ?",
            (article,),
        )
        return None if row is None else PageSource(*row)

    def keep(
        self,
        settled: Settled,
        raw: RawPage,
        page: Page | None,
        evidence: PageEvidence | None,
        now: int,
    ) -> Changes:
        """Write what became of a page: how it ended, the page as it came, the text found in it.

        The text is shown from now on; it is None where it was refused.
        """
        article = settled.item.article
        with self._connection.write():
            if not self._connection.value("SELECT 1 FROM articles WHERE id = ?", (article,)):
                return Changes()
            changes = self._ledger.settle([settled], now)
            keep_raw(self._connection, article, raw, now)
            if evidence is not None:
                self._keep_evidence(evidence, evidence.error)
            if page is not None:
                self._show(article, page, now)
                changes |= Changes(updated=(article,))
        return changes

    def _show(self, article: int, page: Page, now: int) -> None:
        """Put a page's text beside the feed's and show it; what the feed left out is filled in."""
        run = self._connection
        pictures = tuple({p.n: p for p in page.pictures}.values())
        spaceless = self._news.forget_words(rows.ids_json([article]))
        run.run("DELETE FROM texts WHERE article = ? AND kind = 'page'", (article,))
        run.run(
            "INSERT INTO texts(article, kind, html, plain, captions, clean_version,"
            " extract_version, fetched) VALUES(?, 'page', ?, ?, ?, ?, ?, ?)",
            (
                article,
                numbered(page.html),
                page.plain,
                captions(pictures),
                page.clean_version,
                page.extract_version,
                now,
            ),
        )
        lead = next((p.n + PAGE_PICTURES for p in pictures if p.lead), -1)
        unspaced = spaceless or is_spaceless((page.title, page.plain))
        self._fill(article, page, lead, unspaced)
        replace_pictures(run, article, pictures)
        keep_embedded(run, [(article, page.embedded)], now)
        want_no_others(run, article)
        self._news.index([article], unspaced)
        run.run(  # other words may have other relations
            "INSERT INTO related_queue(article, queued_at) VALUES(?, ?) ON CONFLICT DO NOTHING",
            (article, now),
        )

    def _fill(self, article: int, page: Page, lead: int, spaceless: bool) -> None:
        run = self._connection
        signed = run.value("SELECT 1 FROM authors WHERE article = ? AND name != ''", (article,))
        if not signed and page.authors:
            run.run("DELETE FROM authors WHERE article = ?", (article,))
            run.insert(
                "INSERT INTO authors(article, n, name, address, email, avatar)",
                [
                    (article, n, a.name, a.address, a.email, a.avatar)
                    for n, a in enumerate(page.authors)
                ],
            )
        elif page.authors:
            run.many(
                "INSERT INTO authors(article, n, name, address, email, avatar)"
                " SELECT article, n, name, address, email, ? FROM authors"
                " WHERE article = ? AND name = ? AND avatar = ''"
                " ON CONFLICT DO UPDATE SET avatar = excluded.avatar",
                [(a.avatar, article, a.name) for a in page.authors if a.avatar and a.name],
            )
            run.run(  # an author who was there is not inserted, which is what the trigger sees
                "INSERT INTO icons(address, kind, feed) SELECT s.avatar, 'avatar', a.feed"
                " FROM authors s JOIN articles a ON a.id = s.article"
                " WHERE s.article = ? AND s.avatar != '' ON CONFLICT DO NOTHING",
                (article,),
            )
        byline = ", ".join(author.name for author in page.authors if author.name)
        run.run(
            "UPDATE articles SET shown = 'page', lead = iif(?1 >= 0, ?1, lead), spaceless = ?2,"
            " title = iif(title = '', ?3, title), deck = iif(deck = '', ?4, deck),"
            " byline = iif(byline = '', ?5, byline), snippet = iif(snippet = '', ?6, snippet),"
            " language = iif(language = '', ?7, language),"
            " direction = iif(direction = '', ?8, direction),"
            " updated = coalesce(updated, ?13),"
            " categories = iif(categories = '[]' AND ?14 != '', json_array(?14), categories),"
            f" zone = iif({_BETTER_DATE}, ?10, zone),"
            f" precision = iif({_BETTER_DATE}, ?11, precision),"
            f" published = iif({_BETTER_DATE}, ?9, published) WHERE id = ?12",
            (
                lead,
                spaceless,
                page.title,
                page.deck,
                byline,
                page.snippet,
                page.language,
                page.direction,
                page.published,
                page.offset,
                page.precision.value,
                article,
                page.updated,
                page.section,
            ),
        )
