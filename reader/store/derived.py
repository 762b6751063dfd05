"""What the library derives from its tables: lists, counters and full text, and the triggers.

`listing`, `tag_listing` and `counts` are written by triggers alone, from articles, flags and
tagged, so that neither process writes a row of the other's. They hold what lists are sorted and
filtered by, and so a mark never touches an article's row. It is part of the first migration.
"""

from __future__ import annotations

TABLES = (
    """CREATE TABLE listing(
        article INTEGER PRIMARY KEY,
        uid BLOB NOT NULL,
        feed INTEGER NOT NULL,
        sort_at INTEGER NOT NULL,
        read INTEGER NOT NULL,
        starred INTEGER NOT NULL,
        hidden INTEGER NOT NULL)""",
    "CREATE INDEX listing_all ON listing(sort_at) WHERE hidden = 0",
    "CREATE INDEX listing_unread ON listing(sort_at) WHERE read = 0 AND hidden = 0",
    "CREATE INDEX listing_starred ON listing(sort_at) WHERE starred = 1 AND hidden = 0",
    "CREATE INDEX listing_feed ON listing(feed, sort_at) WHERE hidden = 0",
    "CREATE INDEX listing_feed_unread ON listing(feed, sort_at) WHERE read = 0 AND hidden = 0",
    """CREATE TABLE tag_listing(
        tag INTEGER NOT NULL,
        sort_at INTEGER NOT NULL,
        article INTEGER NOT NULL,
        PRIMARY KEY(tag, sort_at, article)) WITHOUT ROWID""",
    "CREATE INDEX tag_listing_article ON tag_listing(article)",
    """CREATE TABLE counts(
        feed INTEGER PRIMARY KEY REFERENCES feeds(id) ON DELETE CASCADE,
        total INTEGER NOT NULL DEFAULT 0,
        unread INTEGER NOT NULL DEFAULT 0,
        starred INTEGER NOT NULL DEFAULT 0)""",
)

_WORDS = "title, deck, body, authors, captions"
_SOURCE = """CREATE VIEW {name} AS
    SELECT a.id AS id, a.title AS title, a.deck AS deck, t.plain AS body, a.byline AS authors,
        t.captions AS captions
    FROM articles a JOIN texts t ON t.article = a.id AND t.kind = a.shown {where}"""
_INDEX = """CREATE VIRTUAL TABLE {name} USING fts5(
    title, deck, body, authors, captions, content='{source}', content_rowid='id', {how})"""

FULL_TEXT = (
    _SOURCE.format(name="search_source", where=""),
    _SOURCE.format(name="spaceless_source", where="WHERE a.spaceless = 1"),
    _INDEX.format(
        name="articles_search",
        source="search_source",
        how="prefix='2 3', tokenize='unicode61 remove_diacritics 2'",
    ),
    # Only for scripts that set no spaces between words, where words cannot be told apart.
    _INDEX.format(name="articles_trigrams", source="spaceless_source", how="tokenize='trigram'"),
    """CREATE VIRTUAL TABLE notes_search USING fts5(quote, body, content='notes',
        content_rowid='id', prefix='2 3', tokenize='unicode61 remove_diacritics 2')""",
    # Measured over 1,000 feeds: fewer merges save 2 ms of 10 a feed, and no commit has a long
    # one; `optimise` does the rest when there is time.
    "INSERT INTO articles_search(articles_search, rank) VALUES('automerge', 16)",
    "INSERT INTO articles_search(articles_search, rank) VALUES('crisismerge', 64)",
    # A word in the title says more than one in the body.
    "INSERT INTO articles_search(articles_search, rank)"
    " VALUES('rank', 'bm25(10.0, 4.0, 1.0, 5.0, 2.0)')",
)

_COUNT = "total = total {0} ({1}.hidden = 0), unread = unread {0} ({1}.hidden = 0 AND {1}.read = 0)"
_COUNT += ", starred = starred {0} ({1}.hidden = 0 AND {1}.starred = 1)"
_FLAG_OF = "coalesce((SELECT value FROM flags WHERE uid = new.uid AND flag = {0}), 0)"
_FORGET = (
    f"INSERT INTO {{0}}({{0}}, rowid, {_WORDS})"
    f" SELECT 'delete', id, {_WORDS} FROM {{1}} WHERE id = old.id;"
)


def _flag_triggers(number: int, column: str) -> tuple[str, str]:
    """What puts a flag that was set into the listing; only the column's own indexes are touched."""
    body = f"""WHEN new.flag = {number} BEGIN
        UPDATE listing SET {column} = new.value
        WHERE article = (SELECT id FROM articles WHERE uid = new.uid);
    END"""
    return (
        f"CREATE TRIGGER flags_{column}_set AFTER INSERT ON flags {body}",
        f"CREATE TRIGGER flags_{column}_changed AFTER UPDATE OF value ON flags {body}",
    )


READ, STARRED = 1, 2  # the numbers of the flags

TRIGGERS = (
    """CREATE TRIGGER feeds_counted AFTER INSERT ON feeds BEGIN
        INSERT OR IGNORE INTO counts(feed) VALUES(new.id);
    END""",
    # A feed that is removed leaves the lists, but not what the reader starred in it.
    """CREATE TRIGGER feeds_hidden AFTER UPDATE OF removed_at ON feeds
    WHEN (new.removed_at = 0) != (old.removed_at = 0) BEGIN
        UPDATE listing SET hidden = (new.removed_at != 0 AND starred = 0) WHERE feed = new.id;
    END""",
    f"""CREATE TRIGGER articles_listed AFTER INSERT ON articles BEGIN
        INSERT INTO listing(article, uid, feed, sort_at, read, starred, hidden)
        VALUES(new.id, new.uid, new.feed, new.sort_at, {_FLAG_OF.format(READ)},
            {_FLAG_OF.format(STARRED)}, 0);
        INSERT INTO tag_listing(tag, sort_at, article)
        SELECT tag, new.sort_at, new.id FROM tagged WHERE uid = new.uid;
    END""",
    # Before, because the full-text rows must be taken out while their words are still there.
    f"""CREATE TRIGGER articles_unlisted BEFORE DELETE ON articles BEGIN
        {_FORGET.format("articles_search", "search_source")}
        {_FORGET.format("articles_trigrams", "spaceless_source")}
        DELETE FROM listing WHERE article = old.id;
        DELETE FROM tag_listing WHERE article = old.id;
    END""",
    # A publisher that renames all its entries does not cost the reader what was marked.
    f"""CREATE TRIGGER articles_renamed AFTER UPDATE OF uid ON articles
    WHEN new.uid != old.uid BEGIN
        UPDATE OR REPLACE flags SET uid = new.uid WHERE uid = old.uid;
        UPDATE OR REPLACE tagged SET uid = new.uid WHERE uid = old.uid;
        UPDATE OR REPLACE positions SET uid = new.uid WHERE uid = old.uid;
        UPDATE notes SET uid = new.uid WHERE uid = old.uid;
        UPDATE listing SET uid = new.uid, read = {_FLAG_OF.format(READ)},
            starred = {_FLAG_OF.format(STARRED)} WHERE article = new.id;
    END""",
    *_flag_triggers(READ, "read"),
    *_flag_triggers(STARRED, "starred"),
    """CREATE TRIGGER tagged_listed AFTER INSERT ON tagged BEGIN
        INSERT INTO tag_listing(tag, sort_at, article)
        SELECT new.tag, sort_at, id FROM articles WHERE uid = new.uid;
    END""",
    """CREATE TRIGGER tagged_unlisted AFTER DELETE ON tagged BEGIN
        DELETE FROM tag_listing WHERE tag = old.tag
            AND article = (SELECT id FROM articles WHERE uid = old.uid);
    END""",
    f"""CREATE TRIGGER listing_added AFTER INSERT ON listing BEGIN
        UPDATE counts SET {_COUNT.format("+", "new")} WHERE feed = new.feed;
    END""",
    f"""CREATE TRIGGER listing_dropped AFTER DELETE ON listing BEGIN
        UPDATE counts SET {_COUNT.format("-", "old")} WHERE feed = old.feed;
    END""",
    """CREATE TRIGGER listing_changed AFTER UPDATE OF read, starred, hidden ON listing BEGIN
        UPDATE counts SET
            total = total + (new.hidden = 0) - (old.hidden = 0),
            unread = unread + (new.hidden = 0 AND new.read = 0)
                - (old.hidden = 0 AND old.read = 0),
            starred = starred + (new.hidden = 0 AND new.starred = 1)
                - (old.hidden = 0 AND old.starred = 1)
        WHERE feed = new.feed;
    END""",
    """CREATE TRIGGER notes_indexed AFTER INSERT ON notes BEGIN
        INSERT INTO notes_search(rowid, quote, body) VALUES(new.id, new.quote, new.body);
    END""",
    """CREATE TRIGGER notes_changed AFTER UPDATE OF quote, body ON notes BEGIN
        INSERT INTO notes_search(notes_search, rowid, quote, body)
        VALUES('delete', old.id, old.quote, old.body);
        INSERT INTO notes_search(rowid, quote, body) VALUES(new.id, new.quote, new.body);
    END""",
    """CREATE TRIGGER notes_dropped AFTER DELETE ON notes BEGIN
        INSERT INTO notes_search(notes_search, rowid, quote, body)
        VALUES('delete', old.id, old.quote, old.body);
    END""",
)
