"""Looks for faults in the library, and mends what can be mended without losing anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.errors import Code, KnownError
from reader.store import blueprint, offline_schema
from reader.store.connection import Connection
from reader.store.doctor_files import DoctorFiles
from reader.store.doctor_texts import lost_pictures

_READ = "coalesce((SELECT value FROM flags f WHERE f.uid = a.uid AND f.flag = 1), 0)"
_STARRED = "coalesce((SELECT value FROM flags f WHERE f.uid = a.uid AND f.flag = 2), 0)"

_WITHOUT_OPTIONS = "SELECT count(*) FROM feeds WHERE id NOT IN (SELECT feed FROM feed_options)"
_SHOW_OWN_TEXT = (
    "UPDATE articles SET shown = 'feed' WHERE shown != 'feed' AND NOT EXISTS"
    " (SELECT 1 FROM texts t WHERE t.article = articles.id AND t.kind = articles.shown)"
    " AND EXISTS (SELECT 1 FROM texts t WHERE t.article = articles.id AND t.kind = 'feed')"
)
_WITHOUT_TEXT = (
    "SELECT count(*) FROM articles a WHERE NOT EXISTS"
    " (SELECT 1 FROM texts t WHERE t.article = a.id AND t.kind = a.shown)"
)
# Rows of the listing that are not what articles, flags and feeds say, either way.
_LISTED = "SELECT article, uid, feed, sort_at, read, starred, hidden, missing FROM listing"
_SHOULD_BE_LISTED = (
    f"SELECT a.id, a.uid, a.feed, a.sort_at, {_READ}, {_STARRED},"
    f" p.removed_at != 0 AND {_STARRED} = 0, {offline_schema.MISSING}"
    " FROM articles a JOIN feeds p ON p.id = a.feed LEFT JOIN offline k ON k.article = a.id"
)
_COUNTED = "SELECT feed, total, unread, starred, incomplete FROM counts"
_SHOULD_BE_COUNTED = (
    "SELECT p.id, coalesce(sum(l.hidden = 0), 0), coalesce(sum(l.hidden = 0 AND l.read = 0), 0),"
    " coalesce(sum(l.hidden = 0 AND l.starred = 1), 0),"
    " coalesce(sum(l.hidden = 0 AND l.read = 0 AND l.missing != 0), 0)"
    " FROM feeds p LEFT JOIN listing l ON l.feed = p.id GROUP BY p.id"
)
_MEDIA_BYTES = "(SELECT coalesce(sum(bytes + thumbnail), 0) FROM media)"
_WRONG_TOTALS = (
    "SELECT NOT EXISTS (SELECT 1 FROM totals"
    f" WHERE name = 'media_bytes' AND value = {_MEDIA_BYTES})"
)
# What is told to be here without saying which file it is.
_WITHOUT_MEDIA = "state = 'have' AND media = ''"
_WITHOUT_PAGE = (
    "kind = 'page' AND state = 'have' AND NOT EXISTS"
    " (SELECT 1 FROM texts t WHERE t.article = ledger.article AND t.kind != 'feed')"
)
_WANTED = "SET state = 'wanted', attempts = 0, next_try = 0 WHERE"
# What is told to be here and is not, with what mends it.
_PROMISED = {
    f"SELECT 1 FROM {name} WHERE {which}": f"UPDATE {name} {change} {which}"
    for name, change, which in (
        ("pictures", _WANTED, _WITHOUT_MEDIA),
        ("icons", _WANTED, _WITHOUT_MEDIA),
        ("enclosures", "SET state = '' WHERE", _WITHOUT_MEDIA),
        ("ledger", _WANTED, _WITHOUT_PAGE),
    )
}
_TAGGED = "SELECT tag, sort_at, article FROM tag_listing"
_SHOULD_BE_TAGGED = "SELECT t.tag, a.sort_at, a.id FROM tagged t JOIN articles a ON a.uid = t.uid"

_ORPHANS = 'SELECT DISTINCT "table", parent, fkid FROM pragma_foreign_key_check'
# What loses its parent stays, at the top.
_LOOSE = {("folders", "parent"), ("feed_options", "folder"), ("comments", "parent")}


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong: a stable code, how often, and where for whoever looks closer.

    Codes: damaged, schema, orphans, options, no_text, no_picture, offline, listing, tags, counters,
    totals, search, promised, media_file_missing, media_file_wrong, media_row_missing.
    """

    code: str
    count: int
    detail: str = ""


class Doctor:
    """Checks and repairs; the engine's role, while nothing else is going on.

    The full text's own check reads every article again and holds the write lock meanwhile.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.files = DoctorFiles(connection)

    def check(self, *, thorough: bool = False) -> tuple[Fault, ...]:
        """Every fault found, an empty tuple for a sound library.

        A `thorough` check reads every picture too.
        """
        try:
            if damage := (*self._damage(), *self._tables()):
                return damage
            return (
                *self._schema(),
                *self._orphans(),
                *self._counted("options", _WITHOUT_OPTIONS),
                *self._counted("no_text", _WITHOUT_TEXT),
                *self._difference(
                    "offline", offline_schema.COUNTED, offline_schema.SHOULD_BE_COUNTED
                ),
                *self._difference("listing", _LISTED, _SHOULD_BE_LISTED),
                *self._difference("tags", _TAGGED, _SHOULD_BE_TAGGED),
                *self._difference("counters", _COUNTED, _SHOULD_BE_COUNTED),
                *self._counted("totals", _WRONG_TOTALS),
                *self._counted(
                    "promised", f"SELECT count(*) FROM ({' UNION ALL '.join(_PROMISED)})"
                ),
                *self._lost_pictures(),
                *self._search(),
                *self._media(thorough=thorough),
            )
        except KnownError as error:
            return (Fault("damaged", 1, str(error.params.get("detail", error.code.value))),)

    def repair(self) -> tuple[Fault, ...]:
        """Mend what is derived and drop what belongs to nothing; answers what was found.

        A damaged file is not mended here: a backup is better than a guess.
        """
        faults = self.check(thorough=True)
        codes = {fault.code for fault in faults}
        if "damaged" in codes:
            return faults
        run = self._connection
        with run.write():
            if "schema" in codes:
                blueprint.lay_down_again(run, blueprint.lacking(run))
            if "orphans" in codes:
                self._mend_orphans()
            if codes & {"options", "orphans"}:
                run.run(
                    "INSERT INTO feed_options(feed) SELECT id FROM feeds"
                    " WHERE id NOT IN (SELECT feed FROM feed_options)"
                )
            if "no_text" in codes:
                run.run(_SHOW_OWN_TEXT)
                run.run(
                    "INSERT INTO texts(article, kind)"
                    " SELECT id, shown FROM articles a WHERE NOT EXISTS"
                    " (SELECT 1 FROM texts t WHERE t.article = a.id AND t.kind = a.shown)"
                )
            if "promised" in codes:
                for mend in _PROMISED.values():
                    run.run(mend)
            if "no_picture" in codes:
                for article, kind, html in list(lost_pictures(run)):
                    run.run(
                        "UPDATE texts SET html = ? WHERE article = ? AND kind = ?",
                        (html, article, kind),
                    )
            if codes & {"offline", "orphans"}:
                run.run("DELETE FROM offline")
                run.run(
                    "INSERT INTO offline(article, wanted, here, lacking, open) "
                    + offline_schema.SHOULD_BE_COUNTED
                )
            if codes & {"listing", "offline", "orphans"}:
                run.run("DELETE FROM listing")
                run.run(
                    "INSERT INTO listing(article, uid, feed, sort_at, read, starred, hidden,"
                    " missing) " + _SHOULD_BE_LISTED
                )
            if codes & {"tags", "orphans"}:
                run.run("DELETE FROM tag_listing")
                run.run("INSERT INTO tag_listing(tag, sort_at, article) " + _SHOULD_BE_TAGGED)
            if codes & {"counters", "listing", "offline", "orphans"}:
                run.run("DELETE FROM counts")
                run.run(
                    "INSERT INTO counts(feed, total, unread, starred, incomplete) "
                    + _SHOULD_BE_COUNTED
                )
            if codes & {"schema", "search", "no_text", "orphans"}:
                for index in (
                    "articles_search",
                    "articles_trigrams",
                    "notes_search",
                    "terms_search",
                ):
                    run.run(f"INSERT INTO {index}({index}) VALUES('rebuild')")
            wrong = self.files.wrong_files(thorough=True) if "media_file_wrong" in codes else []
            self.files.want_again([*self.files.rows_without_file(), *wrong])
            if codes & {"totals", "schema", "orphans"}:
                run.run(
                    "INSERT OR REPLACE INTO totals(name, value)"
                    f" VALUES('media_bytes', {_MEDIA_BYTES})"
                )
        for name in wrong:  # else the same file is taken for what comes in its place
            run.paths.media_file(name).unlink(missing_ok=True)
        for path in self.files.files_without_row():
            path.unlink(missing_ok=True)
        return faults

    def is_damaged(self) -> bool:
        """Whether the file itself is damaged; reads all of it, and any role may ask."""
        try:
            return bool(self._damage())
        except KnownError as error:
            if error.code is Code.LIBRARY_DAMAGED:
                return True
            raise

    # --- what is looked for

    def _damage(self) -> list[Fault]:
        said = [row[0] for row in self._connection.rows("PRAGMA quick_check(20)")]
        return [] if said == ["ok"] else [Fault("damaged", len(said), said[0])]

    def _tables(self) -> list[Fault]:
        """Tables that are gone: their rows are, too, and only a copy has them."""
        names = blueprint.lacking_tables(self._connection)
        return [Fault("damaged", len(names), ", ".join(names))] if names else []

    def _schema(self) -> list[Fault]:
        names = blueprint.lacking(self._connection)
        return [Fault("schema", len(names), ", ".join(names))] if names else []

    def _lost_pictures(self) -> list[Fault]:
        count = sum(1 for _ in lost_pictures(self._connection))
        return [Fault("no_picture", count)] if count else []

    def _orphans(self) -> list[Fault]:
        """Rows whose parent is gone, in any table."""
        found = self._connection.rows("PRAGMA foreign_key_check")
        tables = sorted({row[0] for row in found})
        return [Fault("orphans", len(found), ", ".join(tables))] if found else []

    def _counted(self, code: str, sql: str) -> list[Fault]:
        count = self._connection.value(sql)
        return [Fault(code, count)] if count else []

    def _difference(self, code: str, there: str, should_be: str) -> list[Fault]:
        return self._counted(
            code,
            f"SELECT (SELECT count(*) FROM ({there} EXCEPT {should_be}))"
            f" + (SELECT count(*) FROM ({should_be} EXCEPT {there}))",
        )

    def _search(self) -> list[Fault]:
        """Full-text indexes that do not say what the articles say."""
        wrong: list[str] = []
        gone = blueprint.lacking(self._connection)
        for index in ("articles_search", "articles_trigrams", "notes_search", "terms_search"):
            if index in gone:
                continue
            try:
                with self._connection.write():
                    self._connection.run(
                        f"INSERT INTO {index}({index}, rank) VALUES('integrity-check', 1)"
                    )
            except KnownError:
                wrong.append(index)
        return [Fault("search", len(wrong), ", ".join(wrong))] if wrong else []

    def _media(self, *, thorough: bool) -> list[Fault]:
        missing, wrong = self.files.rows_without_file(), self.files.wrong_files(thorough=thorough)
        stray = [path.name for path in self.files.files_without_row()]
        found = {
            "media_file_missing": missing,
            "media_file_wrong": wrong,
            "media_row_missing": stray,
        }
        return [Fault(code, len(names), names[0]) for code, names in found.items() if names]

    def rows_without_file(self) -> list[str]:
        """Hashes that a row tells of and no file has, those of thumbnails by their names."""
        return self.files.rows_without_file()

    def want_again(self, names: Sequence[str]) -> None:
        """Pictures whose files are gone are wanted again, as if they had never come."""
        with self._connection.write():
            self.files.want_again(names)

    def _mend_orphans(self) -> None:
        """Delete what belongs to nothing; articles whose feed is gone get one to stand in."""
        run = self._connection
        run.run(
            "INSERT INTO feeds(id, uid, address, address_key, stopped)"
            " SELECT feed, randomblob(16), '', 'lost:' || feed, 1 FROM articles"
            " WHERE feed NOT IN (SELECT id FROM feeds) GROUP BY feed"
        )
        for table, parent, number in run.rows(_ORPHANS):
            keys = run.rows(f"PRAGMA foreign_key_list({table})")
            column = next(row[3] for row in keys if row[0] == number)
            loose = (table, column) in _LOOSE
            change = f"UPDATE {table} SET {column} = NULL" if loose else f"DELETE FROM {table}"
            run.run(f"{change} WHERE {column} NOT IN (SELECT id FROM {parent})")
