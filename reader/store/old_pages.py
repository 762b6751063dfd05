"""Pages that an older version read, and what a newer one makes of them; no network is needed.

Only the text and its pictures are written anew: which text is shown, what the reader set, and what
he wrote beside it stay as they are. One article a transaction. The engine's.
"""

from __future__ import annotations

from reader.model import Changes, OldPage, Page, PageSource, RawPage
from reader.store import rows
from reader.store.connection import Connection
from reader.store.embedded import keep_embedded
from reader.store.news import PAGE_PICTURES, News, captions, is_spaceless
from reader.store.page_pictures import numbered, replace_pictures

_OLD = (
    "SELECT p.address, p.content_type, p.coding, p.raw, p.raw_bytes, p.read_by, t.kind, a.title,"
    " coalesce(f.html, ''), coalesce(f.plain, '') FROM pages p"
    " JOIN articles a ON a.id = p.article"
    " JOIN texts t ON t.article = p.article AND t.kind IN ('page', 'kept')"
    " LEFT JOIN texts f ON f.article = p.article AND f.kind = 'feed'"
    " WHERE p.article = ? AND length(p.raw) > 0"
)


class OldPages:
    """Looks for pages that are to be read again, and writes what was found in them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._news = News(connection)

    def read_before(self, version: int, most: int) -> tuple[int, ...]:
        """Articles whose pages were last read by a version before this one, newest first."""
        found = self._connection.rows(
            "SELECT article FROM pages WHERE read_by < ? ORDER BY article DESC LIMIT ?",
            (version, most),
        )
        return tuple(article for (article,) in found)

    def get(self, article: int) -> OldPage | None:
        """An article's page; None where it is not kept or no text is made of it."""
        row = self._connection.row(_OLD, (article,))
        if row is None:
            return None
        return OldPage(row[6], RawPage(*row[:6]), PageSource(*row[7:]))

    def keep(self, article: int, kind: str, page: Page | None, version: int) -> Changes:
        """Note that a version read a page, and write its text where it is another one now.

        `page` is None where the text is to stay.
        """
        run = self._connection
        with run.write():
            run.run("UPDATE pages SET read_by = ? WHERE article = ?", (version, article))
            if page is None:
                return Changes()
            first = 0 if kind == "kept" else PAGE_PICTURES
            html = numbered(page.html, first)
            before = run.row(
                "SELECT html, plain FROM texts WHERE article = ? AND kind = ?", (article, kind)
            )
            run.run(
                "UPDATE texts SET clean_version = ?, extract_version = ?"
                " WHERE article = ? AND kind = ?",
                (page.clean_version, page.extract_version, article, kind),
            )
            if before is None or tuple(before) == (html, page.plain):
                return Changes()
            self._write(article, kind, page, html, first)
        return Changes(updated=(article,))

    def _write(self, article: int, kind: str, page: Page, html: str, first: int) -> None:
        run = self._connection
        pictures = tuple({p.n: p for p in page.pictures}.values())
        lead = next((p.n + first for p in pictures if p.lead), -1)
        spaceless = self._news.forget_words(rows.ids_json([article]))
        run.run(
            "UPDATE texts SET html = ?, plain = ?, captions = ? WHERE article = ? AND kind = ?",
            (html, page.plain, captions(pictures), article, kind),
        )
        replace_pictures(run, article, pictures, first)
        came = run.value("SELECT fetched FROM pages WHERE article = ?", (article,))
        keep_embedded(run, [(article, page.embedded)], came)
        unspaced = spaceless or is_spaceless((page.title, page.plain))
        run.run(
            "UPDATE articles SET spaceless = ?1,"
            " lead = iif(lead < 0 OR lead BETWEEN ?2 AND ?3, ?4, lead) WHERE id = ?5",
            (unspaced, first, first + PAGE_PICTURES - 1, lead, article),
        )
        self._news.index([article], unspaced)
