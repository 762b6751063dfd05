"""Looks for faults in the library, and mends what can be mended without losing anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.errors import Code, KnownError
from reader.store import offline_schema
from reader.store.connection import Connection
from reader.store.media import THUMBNAIL

_READ = "coalesce((SELECT value FROM flags f WHERE f.uid = a.uid AND f.flag = 1), 0)"
_STARRED = "coalesce((SELECT value FROM flags f WHERE f.uid = a.uid AND f.flag = 2), 0)"

_WITHOUT_OPTIONS = "SELECT count(*) FROM feeds WHERE id NOT IN (SELECT feed FROM feed_options)"
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
# What names a file of which there is no row.
_NAMES_NOTHING = " UNION ".join(
    f"SELECT media FROM {table} WHERE media != '' AND media NOT IN (SELECT hash FROM media)"
    for table in ("pictures", "icons", "enclosures")
)
# What is told to be here without saying which file it is.
_PROMISED = " UNION ALL ".join(
    f"SELECT address FROM {table} WHERE state = 'have' AND media = ''"
    for table in ("pictures", "icons")
)
_TAGGED = "SELECT tag, sort_at, article FROM tag_listing"
_SHOULD_BE_TAGGED = "SELECT t.tag, a.sort_at, a.id FROM tagged t JOIN articles a ON a.uid = t.uid"

_ORPHANS = 'SELECT DISTINCT "table", parent, fkid FROM pragma_foreign_key_check'
# What loses its parent stays, at the top.
_LOOSE = {("folders", "parent"), ("feed_options", "folder"), ("comments", "parent")}


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong: a stable code, how often, and where for whoever looks closer.

    Codes: damaged, orphans, options, no_text, offline, listing, tags, counters, totals, search,
    promised, media_file_missing, media_row_missing.
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

    def check(self) -> tuple[Fault, ...]:
        """Every fault found, an empty tuple for a sound library."""
        try:
            return (
                *self._damage(),
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
                *self._counted("promised", f"SELECT count(*) FROM ({_PROMISED})"),
                *self._search(),
                *self._media(),
            )
        except KnownError as error:
            return (Fault("damaged", 1, str(error.params.get("detail", error.code.value))),)

    def repair(self) -> tuple[Fault, ...]:
        """Mend what is derived and drop what belongs to nothing; answers what was found.

        A damaged file is not mended here: a backup is better than a guess.
        """
        faults = self.check()
        codes = {fault.code for fault in faults}
        if "damaged" in codes:
            return faults
        run = self._connection
        with run.write():
            if "orphans" in codes:
                self._mend_orphans()
            if codes & {"options", "orphans"}:
                run.run(
                    "INSERT INTO feed_options(feed) SELECT id FROM feeds"
                    " WHERE id NOT IN (SELECT feed FROM feed_options)"
                )
            if "no_text" in codes:
                run.run(
                    "INSERT INTO texts(article, kind)"
                    " SELECT id, shown FROM articles a WHERE NOT EXISTS"
                    " (SELECT 1 FROM texts t WHERE t.article = a.id AND t.kind = a.shown)"
                )
            if "promised" in codes:
                for table in ("pictures", "icons"):
                    run.run(
                        f"UPDATE {table} SET state = 'wanted', attempts = 0, next_try = 0"
                        " WHERE state = 'have' AND media = ''"
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
            if codes & {"search", "no_text", "orphans"}:
                for index in (
                    "articles_search",
                    "articles_trigrams",
                    "notes_search",
                    "terms_search",
                ):
                    run.run(f"INSERT INTO {index}({index}) VALUES('rebuild')")
            if "media_file_missing" in codes:
                self.want_again(self.rows_without_file())
            if codes & {"totals", "orphans"}:
                run.run(
                    "INSERT OR REPLACE INTO totals(name, value)"
                    f" VALUES('media_bytes', {_MEDIA_BYTES})"
                )
        if "media_row_missing" in codes:
            for path in self._files_without_row():
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
        for index in ("articles_search", "articles_trigrams", "notes_search", "terms_search"):
            try:
                with self._connection.write():
                    self._connection.run(
                        f"INSERT INTO {index}({index}, rank) VALUES('integrity-check', 1)"
                    )
            except KnownError:
                wrong.append(index)
        return [Fault("search", len(wrong), ", ".join(wrong))] if wrong else []

    # --- files

    def _media(self) -> list[Fault]:
        missing = self.rows_without_file()
        stray = self._files_without_row()
        faults = []
        if missing:
            faults.append(Fault("media_file_missing", len(missing), missing[0]))
        if stray:
            faults.append(Fault("media_row_missing", len(stray), stray[0].name))
        return faults

    def rows_without_file(self) -> list[str]:
        """Hashes that a row tells of and no file has, those of thumbnails by their names."""
        file = self._connection.paths.media_file
        names: list[str] = [row[0] for row in self._connection.rows(_NAMES_NOTHING)]
        for name, thumbnail in self._connection.rows("SELECT hash, thumbnail FROM media"):
            wanted = (name, name + THUMBNAIL) if thumbnail else (name,)
            names += (each for each in wanted if not file(each).is_file())
        return names

    def _files_without_row(self) -> list[Path]:
        hashes = {row[0] for row in self._connection.rows("SELECT hash FROM media")}
        folder = self._connection.paths.media
        return [
            path
            for path in sorted(folder.glob("*/*"))
            if path.name.removesuffix(THUMBNAIL) not in hashes
        ]

    def want_again(self, names: Sequence[str]) -> None:
        """Pictures whose files are gone are wanted again, as if they had never come."""
        with self._connection.write():
            self._want_again(names)

    def _want_again(self, names: Sequence[str]) -> None:
        run = self._connection.run
        for name in names:
            if name.endswith(THUMBNAIL):
                bare = name.removesuffix(THUMBNAIL)
                run("UPDATE media SET thumbnail = 0 WHERE hash = ?", (bare,))
                continue
            for table in ("pictures", "icons", "enclosures"):
                state = "''" if table == "enclosures" else "iif(state = '', '', 'wanted')"
                run(
                    f"UPDATE {table} SET media = '', state = {state}, attempts = 0, next_try = 0"
                    " WHERE media = ?",
                    (name,),
                )
            run("DELETE FROM media WHERE hash = ?", (name,))

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
