"""Writes articles into the library: new ones, rewritten ones, and takes purged ones out.

It carries out what `decide` decided, in batches, inside transactions that others open. The
full-text rows are kept here by explicit deletes and inserts; taking an article out is left to
the trigger on its row.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from reader.model import Entry, Picture
from reader.store.connection import Connection
from reader.store.decide import Rewrite
from reader.store.embedded import keep_embedded
from reader.store.rows import as_json, ids_json

# Letters of scripts that set no spaces between words: Thai, Lao, Burmese, Khmer, Kana, Han.
SPACELESS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)

# The pictures of a page's text are numbered from here on, apart from those of the feed's text, so
# that either may be written anew (a text has 500 at most, `content.clean`).
PAGE_PICTURES = 1000

_INSERT_ARTICLE = (
    "INSERT INTO articles(id, uid, feed, sort_at, published, zone, precision, title, byline,"
    " snippet, address, direction, lead, enclosures, spaceless, content_hash, fetched, updated,"
    " identity, guid, deck, language, summary_only, comments_address, comments_feed,"
    " comments_count, categories)"
)
# What a page told where the feed told nothing, or only the day: it stays while that text is shown.
_FROM_PAGE = (
    "shown = 'page' AND published IS NOT NULL AND (?2 IS NULL OR ?4 = 'day' AND precision ="
    " 'minute' AND (?2 + 60 * ?3) / 86400 = (published + 60 * zone) / 86400)"
)


def _filled(column: str, said: str, nothing: str = "''") -> str:
    return f"{column}=iif(shown = 'page' AND {said} IS {nothing}, {column}, {said})"


# When it was first listed stays as it was: a list does not jump because a text was corrected.
_UPDATE_ARTICLE = (
    f"UPDATE articles SET uid=?1, published=iif({_FROM_PAGE}, published, ?2),"
    f" zone=iif({_FROM_PAGE}, zone, ?3), precision=iif({_FROM_PAGE}, precision, ?4),"
    f" {_filled('title', '?5')}, {_filled('byline', '?6')}, {_filled('snippet', '?7')},"
    f" address=?8, {_filled('direction', '?9')}, lead=iif(shown = 'feed', ?10, lead),"
    f" enclosures=?11, spaceless=?12, content_hash=?13, {_filled('updated', '?14', 'NULL')},"
    f" identity=?15, guid=?16, {_filled('deck', '?17')}, {_filled('language', '?18')},"
    " summary_only=?19, comments_address=?20, comments_feed=?21,"
    " comments_count=max(?22, comments_count), "
    + _filled("categories", "?23", "'[]'")
    + " WHERE id=?24"
)
_INSERT_TEXT = "INSERT INTO texts(article, kind, html, plain, captions, clean_version, fetched)"
_INSERT_AUTHOR = "INSERT INTO authors(article, n, name, address, email, avatar)"
_INSERT_PICTURE = (
    "INSERT INTO pictures(article, n, address, alt, title, caption, credit, width, height, lead)"
)
_INSERT_ENCLOSURE = (
    "INSERT INTO enclosures(article, n, address, media_type, length, title, seconds)"
)
# What was fetched for a picture stays with its address when a text is written anew.
_FETCHED = "state, error, error_params, attempts, next_try, media"
_WORDS = "title, deck, body, authors, captions"
_INDEXES = (("articles_search", "search_source"), ("articles_trigrams", "spaceless_source"))


class News:
    """Writes entries of one feed as articles; `write` of the connection is the caller's."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._to_index: dict[int, bool] | None = None  # ids, and whether spaceless

    @contextmanager
    def indexed_together(self) -> Iterator[None]:
        """Put what is written within into the full text at the end, by one statement.

        FTS5 writes what it holds to disk at each statement's savepoint: one for several feeds
        costs a third of one each. To be used within a transaction.
        """
        self._to_index = {}
        try:
            yield
            self._index_waiting()
        finally:
            self._to_index = None

    def add(self, feed: int, entries: Sequence[tuple[bytes, Entry]], fetched: int) -> list[int]:
        """Insert new articles, given with their uids; answers their ids in the same order."""
        run = self._connection
        last = run.value("SELECT seq FROM sqlite_sequence WHERE name = 'articles'") or 0
        ids = list(range(last + 1, last + 1 + len(entries)))
        rows, seen, spaceless = [], [], False
        for article, (uid, entry) in zip(ids, entries, strict=True):
            when = fetched if entry.published is None else min(entry.published, fetched)
            shown = _shown(entry)
            spaceless = spaceless or bool(shown[10])
            rows.append((article, uid, feed, when, *shown[:12], fetched, *shown[12:]))
            seen.append((feed, entry.raw_hash, article))
        run.insert(_INSERT_ARTICLE, rows)
        self._add_parts(ids, [entry for _, entry in entries], fetched)
        self._add_pictures(zip(ids, (entry for _, entry in entries), strict=True))
        embedded = ((a, e.embedded) for a, (_, e) in zip(ids, entries, strict=True))
        keep_embedded(run, embedded, fetched)
        run.insert("INSERT OR REPLACE INTO seen(feed, raw_hash, article)", seen)
        run.insert(
            "INSERT INTO related_queue(article, queued_at)",
            [(article, fetched) for article in ids],
        )
        self.index(ids, spaceless)
        return ids

    def rewrite(self, rewrites: Sequence[Rewrite], fetched: int) -> None:
        """Write articles anew whose publisher changed them; marks and pictures fetched stay."""
        run = self._connection
        for renamed in rewrites:
            if not renamed.text:
                run.run(
                    "UPDATE articles SET uid = ?, identity = ?, guid = ? WHERE id = ?",
                    (renamed.uid, renamed.entry.identity, renamed.entry.guid, renamed.id),
                )
        changed = [rewrite for rewrite in rewrites if rewrite.text]
        if not changed:
            return
        ids = [rewrite.id for rewrite in changed]
        chosen = ids_json(ids)
        spaceless = self.forget_words(chosen)
        run.many(
            _UPDATE_ARTICLE,
            [(each.uid, *_shown(each.entry), each.id) for each in changed],
        )
        files = run.rows(
            f"SELECT {_FETCHED}, article, address FROM enclosures"
            " WHERE article IN (SELECT value FROM json_each(?)) AND state != ''",
            (chosen,),
        )
        signed_by_page = self._signed_by_page(changed)
        run.run(
            "DELETE FROM authors WHERE article IN (SELECT value FROM json_each(?))",
            (ids_json([id for id in ids if id not in signed_by_page]),),
        )
        run.run(
            "DELETE FROM enclosures WHERE article IN (SELECT value FROM json_each(?))", (chosen,)
        )
        run.run(
            "DELETE FROM texts WHERE kind = 'feed' AND article IN (SELECT value FROM json_each(?))",
            (chosen,),
        )
        entries = [
            replace(each.entry, authors=()) if each.id in signed_by_page else each.entry
            for each in changed
        ]
        self._add_parts(ids, entries, fetched)
        run.many(
            f"UPDATE enclosures SET ({_FETCHED}) = (?,?,?,?,?,?) WHERE article = ? AND address = ?",
            files,
        )
        self._rewrite_pictures(dict(zip(ids, entries, strict=True)))
        embedded = ((a, e.embedded) for a, e in zip(ids, entries, strict=True))
        keep_embedded(run, embedded, fetched)
        self.index(
            ids, spaceless or any(is_spaceless((entry.title, entry.plain)) for entry in entries)
        )

    def _signed_by_page(self, rewrites: Sequence[Rewrite]) -> frozenset[int]:
        """Articles whose feed names no author, while the text of a page is shown, which may."""
        unsigned = [r.id for r in rewrites if not any(a.name for a in r.entry.authors)]
        found = self._connection.rows(
            "SELECT id FROM articles WHERE shown = 'page'"
            " AND id IN (SELECT value FROM json_each(?))",
            (ids_json(unsigned),),
        )
        return frozenset(id for (id,) in found)

    def take_out(self, ids: Sequence[int]) -> None:
        """Delete articles with all that belongs to them; what the reader set outlives them."""
        self._connection.run(
            "DELETE FROM articles WHERE id IN (SELECT value FROM json_each(?))", (ids_json(ids),)
        )

    def _add_parts(self, ids: Sequence[int], entries: Sequence[Entry], fetched: int) -> None:
        run = self._connection
        pairs = list(zip(ids, entries, strict=True))
        run.insert(
            _INSERT_TEXT,
            [
                (a, "feed", e.html, e.plain, captions(e.pictures), e.clean_version, fetched)
                for a, e in pairs
            ],
        )
        authors = [
            (a, n, author.name, author.address, author.email, author.avatar)
            for a, entry in pairs
            for n, author in enumerate(entry.authors)
        ]
        enclosures = [
            (a, n, e.address, e.media_type, e.length, e.title, e.seconds)
            for a, entry in pairs
            for n, e in enumerate(entry.enclosures)
        ]
        run.insert(_INSERT_AUTHOR, authors)
        run.insert(_INSERT_ENCLOSURE, enclosures)

    def _add_pictures(self, pairs: Iterable[tuple[int, Entry]]) -> None:
        rows = [
            (a, p.n, p.address, p.alt, p.title, p.caption, p.credit, p.width, p.height, p.lead)
            for a, entry in pairs
            for p in {picture.n: picture for picture in entry.pictures}.values()
        ]
        self._connection.insert(_INSERT_PICTURE, rows)

    def _rewrite_pictures(self, entries: dict[int, Entry]) -> None:
        """Replace the pictures of feed texts; what was fetched stays with its address.

        Those of a text that is not shown are not wanted, but for one that leads all the same.
        """
        run = self._connection
        chosen = ids_json(list(entries))
        among = f"article IN (SELECT value FROM json_each(?)) AND n < {PAGE_PICTURES}"
        before = run.rows(
            f"SELECT {_FETCHED}, article, address FROM pictures"
            f" WHERE {among} AND (state NOT IN ('', 'wanted') OR media != '')",
            (chosen,),
        )
        run.run(f"DELETE FROM pictures WHERE {among}", (chosen,))
        self._add_pictures(entries.items())
        run.many(
            f"UPDATE pictures SET ({_FETCHED}) = (?,?,?,?,?,?) WHERE article = ? AND address = ?"
            f" AND n < {PAGE_PICTURES}",
            before,
        )
        run.run(
            "UPDATE pictures SET state = '' FROM articles a WHERE a.id = pictures.article"
            f" AND a.shown = 'page' AND a.lead != n AND {among}",
            (chosen,),
        )

    def forget_words(self, chosen: str) -> bool:
        """Take articles out of the full text, before their words change; whether any trigrams."""
        run = self._connection
        self._index_waiting()  # only what is in the index can be taken out of it
        spaceless = run.value(
            "SELECT max(spaceless) FROM articles WHERE id IN (SELECT value FROM json_each(?))",
            (chosen,),
        )
        for index, source in _INDEXES if spaceless else _INDEXES[:1]:
            run.run(
                f"INSERT INTO {index}({index}, rowid, {_WORDS}) SELECT 'delete', id, {_WORDS}"
                f" FROM {source} WHERE id IN (SELECT value FROM json_each(?))",
                (chosen,),
            )
        return bool(spaceless)

    def _index_waiting(self) -> None:
        if self._to_index:
            waiting, self._to_index = self._to_index, None
            self.index(list(waiting), any(waiting.values()))
            self._to_index = {}

    def index(self, ids: Sequence[int], spaceless: bool) -> None:
        """Put articles into the full text: one statement, so that the lock is asked for once."""
        if self._to_index is not None:
            self._to_index |= dict.fromkeys(ids, spaceless)
            return
        for index, source in _INDEXES if spaceless else _INDEXES[:1]:
            self._connection.run(
                f"INSERT INTO {index}(rowid, {_WORDS}) SELECT id, {_WORDS} FROM {source}"
                " WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
                (ids_json(sorted(ids)),),
            )


def _shown(entry: Entry) -> tuple[object, ...]:
    """The columns of an article that its publisher decides."""
    lead = next((picture.n for picture in entry.pictures if picture.lead), -1)
    return (
        entry.published,
        entry.offset,
        entry.precision.value,
        entry.title,
        ", ".join(author.name for author in entry.authors if author.name),
        entry.snippet,
        entry.address,
        entry.direction,
        lead,
        len(entry.enclosures),
        is_spaceless((entry.title, entry.plain)),
        entry.content_hash,
        entry.updated,
        entry.identity,
        entry.guid,
        entry.deck,
        entry.language,
        entry.summary_only,
        entry.comments_address,
        entry.comments_feed,
        entry.comments_count,
        as_json(entry.tags),
    )


def is_spaceless(texts: Iterable[str]) -> bool:
    """Whether texts have letters whose words only trigrams find."""
    return any(not text.isascii() and SPACELESS.search(text) is not None for text in texts)


def captions(pictures: Sequence[Picture]) -> str:
    """What is said about pictures, to be searched."""
    said = (text for p in pictures for text in (p.caption, p.alt, p.title, p.credit) if text)
    return "\n".join(dict.fromkeys(said))
