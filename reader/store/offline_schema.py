"""Tables, counters and triggers of what is kept for reading offline, as a migration lays them down.

`ledger` has what an article wants as a whole (its page; pictures have rows of their own).
`offline` counts each article's items, `listing.missing` tells lists what that comes to, and
`counts.incomplete` and `totals` add it up. These are written by triggers alone, so that what lists
and figures show costs nothing, whoever wrote the cause.
"""

from __future__ import annotations

NOTHING, OPEN, LOST = 0, 1, 2  # listing.missing: nothing; something still tried; nothing more

TABLES = (
    """CREATE TABLE ledger(
        article INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'wanted',
        error TEXT NOT NULL DEFAULT '',
        error_params TEXT NOT NULL DEFAULT '',
        attempts INTEGER NOT NULL DEFAULT 0,
        next_try INTEGER NOT NULL DEFAULT 0,
        bytes INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY(article, kind)) WITHOUT ROWID""",
    # `wanted` and `here` count pictures, `lacking` what else is wanted and not here, `open` all
    # that is still to be tried.
    """CREATE TABLE offline(
        article INTEGER PRIMARY KEY,
        wanted INTEGER NOT NULL DEFAULT 0,
        here INTEGER NOT NULL DEFAULT 0,
        lacking INTEGER NOT NULL DEFAULT 0,
        open INTEGER NOT NULL DEFAULT 0)""",
    "CREATE TABLE totals(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
    # What is known of the pages of a feed: whether they are better than its own texts.
    """CREATE TABLE page_evidence(
        feed INTEGER PRIMARY KEY REFERENCES feeds(id) ON DELETE CASCADE,
        looked INTEGER NOT NULL DEFAULT 0,
        forced INTEGER NOT NULL DEFAULT -1,
        accepted INTEGER NOT NULL DEFAULT 0,
        refused INTEGER NOT NULL DEFAULT 0,
        error TEXT NOT NULL DEFAULT '',
        error_params TEXT NOT NULL DEFAULT '',
        until INTEGER NOT NULL DEFAULT 0)""",
    "ALTER TABLE listing ADD COLUMN missing INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE counts ADD COLUMN incomplete INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE media ADD COLUMN thumbnail INTEGER NOT NULL DEFAULT 0",  # bytes
    "ALTER TABLE icons ADD COLUMN kind TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE icons ADD COLUMN feed INTEGER NOT NULL DEFAULT 0",
)

INDEXES = (
    "DROP INDEX pictures_wanted",
    "CREATE INDEX pictures_had ON pictures(address) WHERE state = 'have'",
    "CREATE INDEX icons_open ON icons(next_try) WHERE state IN ('wanted', 'failed')",
    "CREATE INDEX listing_open ON listing(sort_at) WHERE missing = 1 AND hidden = 0",
)

# Rows of `offline` that are not what items say: a row of zeros is as good as none.
COUNTED = (
    "SELECT article, wanted, here, lacking, open FROM offline WHERE wanted + lacking + open != 0"
)
SHOULD_BE_COUNTED = (
    "SELECT article, sum(wanted), sum(here), sum(lacking), sum(open) FROM ("
    "SELECT article, 1 AS wanted, state = 'have' AS here, 0 AS lacking,"
    " state IN ('wanted', 'failed') AS open FROM pictures WHERE state != ''"
    " UNION ALL SELECT article, 0, 0, state != 'have', state IN ('wanted', 'failed')"
    " FROM ledger WHERE state != '') GROUP BY article"
    " HAVING sum(wanted) + sum(lacking) + sum(open) != 0"
)
MISSING = (
    f"CASE WHEN coalesce(k.wanted, 0) = coalesce(k.here, 0) AND coalesce(k.lacking, 0) = 0"
    f" THEN {NOTHING} WHEN k.open > 0 THEN {OPEN} ELSE {LOST} END"
)

_OPEN = "({0}.state IN ('wanted', 'failed'))"
_MISSING = f"""CASE WHEN new.wanted = new.here AND new.lacking = 0 THEN {NOTHING}
    WHEN new.open > 0 THEN {OPEN} ELSE {LOST} END"""
_TELL_LISTING = f"""UPDATE listing SET missing = {_MISSING}
    WHERE article = new.article AND missing != {_MISSING};"""

FILL = (
    """INSERT INTO offline(article, wanted, here, open)
        SELECT article, count(*), sum(state = 'have'), sum(state IN ('wanted', 'failed'))
        FROM pictures WHERE state != '' GROUP BY article""",
    f"""UPDATE listing SET missing = {OPEN}
        WHERE article IN (SELECT article FROM offline WHERE wanted != here AND open > 0)""",
    f"""UPDATE listing SET missing = {LOST}
        WHERE article IN (SELECT article FROM offline WHERE wanted != here AND open = 0)""",
    """UPDATE counts SET incomplete = (SELECT count(*) FROM listing l
        WHERE l.feed = counts.feed AND l.hidden = 0 AND l.read = 0 AND l.missing != 0)""",
    """INSERT INTO icons(address, kind, feed) SELECT s.avatar, 'avatar', min(a.feed)
        FROM authors s JOIN articles a ON a.id = s.article WHERE s.avatar != ''
        GROUP BY s.avatar ON CONFLICT DO NOTHING""",
    """INSERT INTO icons(address, kind, feed) SELECT icon, 'icon', min(id)
        FROM feeds WHERE icon != '' GROUP BY icon ON CONFLICT DO NOTHING""",
    "INSERT INTO totals(name, value) SELECT 'media_bytes', coalesce(sum(bytes), 0) FROM media",
)


def _item_triggers(table: str, wanted: str, here: str, lacking: str) -> tuple[str, ...]:
    """What counts the items of one table into `offline`; each part is SQL of a row {0}."""
    columns = ("wanted", "here", "lacking", "open")
    parts = (wanted, here, lacking, _OPEN)
    added, gone = ([part.format(row) for part in parts] for row in ("new", "old"))
    more = ", ".join(f"{c} = {c} + {a}" for c, a in zip(columns, added, strict=True))
    less = ", ".join(f"{c} = {c} - {g}" for c, g in zip(columns, gone, strict=True))
    differ = ", ".join(
        f"{c} = {c} + {a} - {g}" for c, a, g in zip(columns, added, gone, strict=True)
    )
    insert = f"""INSERT INTO offline(article, {", ".join(columns)})
            VALUES(new.article, {", ".join(added)}) ON CONFLICT(article) DO UPDATE SET"""
    return (
        f"""CREATE TRIGGER {table}_kept AFTER INSERT ON {table} WHEN new.state != '' BEGIN
            {insert} {more};
        END""",
        f"""CREATE TRIGGER {table}_kept_changed AFTER UPDATE OF state ON {table}
        WHEN new.state != old.state BEGIN
            {insert} {differ};
        END""",
        f"""CREATE TRIGGER {table}_kept_dropped AFTER DELETE ON {table} WHEN old.state != '' BEGIN
            UPDATE offline SET {less} WHERE article = old.article;
        END""",
    )


_COUNT = """total = total {0} ({1}.hidden = 0),
    unread = unread {0} ({1}.hidden = 0 AND {1}.read = 0),
    starred = starred {0} ({1}.hidden = 0 AND {1}.starred = 1),
    incomplete = incomplete {0} ({1}.hidden = 0 AND {1}.read = 0 AND {1}.missing != 0)"""
_NAME_ICON = """INSERT INTO icons(address, kind, feed) VALUES(new.icon, 'icon', new.id)
    ON CONFLICT DO NOTHING;"""

TRIGGERS = (
    *_item_triggers("pictures", "({0}.state != '')", "({0}.state = 'have')", "0"),
    *_item_triggers("ledger", "0", "0", "({0}.state NOT IN ('', 'have'))"),
    f"CREATE TRIGGER offline_listed AFTER INSERT ON offline BEGIN {_TELL_LISTING} END",
    f"CREATE TRIGGER offline_changed AFTER UPDATE ON offline BEGIN {_TELL_LISTING} END",
    """CREATE TRIGGER articles_not_kept AFTER DELETE ON articles BEGIN
        DELETE FROM offline WHERE article = old.id;
    END""",
    "DROP TRIGGER listing_added",
    "DROP TRIGGER listing_dropped",
    "DROP TRIGGER listing_changed",
    f"""CREATE TRIGGER listing_added AFTER INSERT ON listing BEGIN
        UPDATE counts SET {_COUNT.format("+", "new")} WHERE feed = new.feed;
    END""",
    f"""CREATE TRIGGER listing_dropped AFTER DELETE ON listing BEGIN
        UPDATE counts SET {_COUNT.format("-", "old")} WHERE feed = old.feed;
    END""",
    """CREATE TRIGGER listing_changed AFTER UPDATE OF read, starred, hidden, missing ON listing
    BEGIN
        UPDATE counts SET
            total = total + (new.hidden = 0) - (old.hidden = 0),
            unread = unread + (new.hidden = 0 AND new.read = 0)
                - (old.hidden = 0 AND old.read = 0),
            starred = starred + (new.hidden = 0 AND new.starred = 1)
                - (old.hidden = 0 AND old.starred = 1),
            incomplete = incomplete + (new.hidden = 0 AND new.read = 0 AND new.missing != 0)
                - (old.hidden = 0 AND old.read = 0 AND old.missing != 0)
        WHERE feed = new.feed;
    END""",
    """CREATE TRIGGER media_counted AFTER INSERT ON media BEGIN
        UPDATE totals SET value = value + new.bytes + new.thumbnail WHERE name = 'media_bytes';
    END""",
    """CREATE TRIGGER media_changed AFTER UPDATE OF bytes, thumbnail ON media BEGIN
        UPDATE totals SET value = value + new.bytes + new.thumbnail - old.bytes - old.thumbnail
        WHERE name = 'media_bytes';
    END""",
    """CREATE TRIGGER media_dropped AFTER DELETE ON media BEGIN
        UPDATE totals SET value = value - old.bytes - old.thumbnail WHERE name = 'media_bytes';
    END""",
    # Who is named by an article or a feed is wanted, once, whoever names it next.
    """CREATE TRIGGER authors_pictured AFTER INSERT ON authors WHEN new.avatar != '' BEGIN
        INSERT INTO icons(address, kind, feed)
        SELECT new.avatar, 'avatar', feed FROM articles WHERE id = new.article
        ON CONFLICT DO NOTHING;
    END""",
    f"""CREATE TRIGGER feeds_pictured AFTER INSERT ON feeds WHEN new.icon != '' BEGIN
        {_NAME_ICON}
    END""",
    f"""CREATE TRIGGER feeds_pictured_anew AFTER UPDATE OF icon ON feeds
    WHEN new.icon != old.icon AND new.icon != '' BEGIN
        {_NAME_ICON}
    END""",
)

STATEMENTS = (*TABLES, *INDEXES, *FILL, *TRIGGERS)
