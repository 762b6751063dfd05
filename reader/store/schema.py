"""The library's tables, indexes and triggers as the first migration lays them down.

A migration never changes once it has been released: what comes later is a migration of its own.
Nothing here runs anything. Times are UTC seconds, 0 where something has not happened yet.

`listing`, `tag_listing` and `counts` are derived: triggers alone write them, from articles,
flags and tagged, so that neither process writes a row of the other's. They hold what lists are
sorted and filtered by, and so a mark never touches an article's row.
"""

from __future__ import annotations

TABLES = (
    # --- folders and feeds
    """CREATE TABLE folders(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        parent INTEGER REFERENCES folders(id),
        position INTEGER NOT NULL DEFAULT 0)""",
    "CREATE INDEX folders_parent ON folders(parent, position)",
    # `removed_at` is a soft delete: a feed goes for good when the undo stack lets go of it.
    """CREATE TABLE feeds(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid BLOB NOT NULL UNIQUE,
        address TEXT NOT NULL,
        address_key TEXT NOT NULL,
        title TEXT NOT NULL DEFAULT '',
        subtitle TEXT NOT NULL DEFAULT '',
        site TEXT NOT NULL DEFAULT '',
        self_address TEXT NOT NULL DEFAULT '',
        icon TEXT NOT NULL DEFAULT '',
        language TEXT NOT NULL DEFAULT '',
        direction TEXT NOT NULL DEFAULT '',
        format TEXT NOT NULL DEFAULT '',
        well_formed INTEGER NOT NULL DEFAULT 1,
        added_at INTEGER NOT NULL DEFAULT 0,
        removed_at INTEGER NOT NULL DEFAULT 0,
        etag TEXT NOT NULL DEFAULT '',
        last_modified TEXT NOT NULL DEFAULT '',
        body_hash BLOB NOT NULL DEFAULT x'',
        last_fetch INTEGER NOT NULL DEFAULT 0,
        last_success INTEGER NOT NULL DEFAULT 0,
        next_fetch INTEGER NOT NULL DEFAULT 0,
        interval INTEGER NOT NULL DEFAULT 0,
        ttl INTEGER NOT NULL DEFAULT 0,
        max_age INTEGER NOT NULL DEFAULT 0,
        failures INTEGER NOT NULL DEFAULT 0,
        error TEXT NOT NULL DEFAULT '',
        error_params TEXT NOT NULL DEFAULT '',
        status INTEGER NOT NULL DEFAULT 0,
        stopped INTEGER NOT NULL DEFAULT 0,
        permanent TEXT NOT NULL DEFAULT '',
        moved_to TEXT NOT NULL DEFAULT '',
        move_declined TEXT NOT NULL DEFAULT '')""",
    "CREATE UNIQUE INDEX feeds_address ON feeds(address_key) WHERE removed_at = 0",
    "CREATE INDEX feeds_due ON feeds(next_fetch) WHERE stopped = 0 AND removed_at = 0",
    """CREATE TABLE feed_options(
        feed INTEGER PRIMARY KEY REFERENCES feeds(id) ON DELETE CASCADE,
        folder INTEGER REFERENCES folders(id),
        position INTEGER NOT NULL DEFAULT 0,
        given_title TEXT NOT NULL DEFAULT '',
        interval INTEGER,
        full_text INTEGER,
        keep_days INTEGER,
        keep_count INTEGER,
        headers TEXT NOT NULL DEFAULT '[]',
        credentials TEXT NOT NULL DEFAULT '',
        view TEXT NOT NULL DEFAULT '')""",
    "CREATE INDEX feed_options_folder ON feed_options(folder)",
    """CREATE TABLE fetch_log(
        feed INTEGER NOT NULL REFERENCES feeds(id) ON DELETE CASCADE,
        at INTEGER NOT NULL,
        status INTEGER NOT NULL,
        error TEXT NOT NULL DEFAULT '',
        error_params TEXT NOT NULL DEFAULT '',
        new INTEGER NOT NULL DEFAULT 0,
        updated INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY(feed, at)) WITHOUT ROWID""",
    # --- articles: what a list shows stands first in the row
    """CREATE TABLE articles(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid BLOB NOT NULL UNIQUE,
        feed INTEGER NOT NULL REFERENCES feeds(id),
        sort_at INTEGER NOT NULL,
        published INTEGER,
        zone INTEGER NOT NULL DEFAULT 0,
        precision TEXT NOT NULL DEFAULT 'minute',
        title TEXT NOT NULL DEFAULT '',
        byline TEXT NOT NULL DEFAULT '',
        snippet TEXT NOT NULL DEFAULT '',
        address TEXT NOT NULL DEFAULT '',
        direction TEXT NOT NULL DEFAULT '',
        lead INTEGER NOT NULL DEFAULT -1,
        enclosures INTEGER NOT NULL DEFAULT 0,
        shown TEXT NOT NULL DEFAULT 'feed',
        spaceless INTEGER NOT NULL DEFAULT 0,
        content_hash BLOB NOT NULL,
        fetched INTEGER NOT NULL,
        updated INTEGER,
        identity TEXT NOT NULL,
        guid TEXT NOT NULL DEFAULT '',
        deck TEXT NOT NULL DEFAULT '',
        language TEXT NOT NULL DEFAULT '',
        summary_only INTEGER NOT NULL DEFAULT 0,
        comments_address TEXT NOT NULL DEFAULT '',
        comments_feed TEXT NOT NULL DEFAULT '',
        comments_count INTEGER NOT NULL DEFAULT 0,
        categories TEXT NOT NULL DEFAULT '[]')""",
    "CREATE INDEX articles_feed ON articles(feed)",
    """CREATE TABLE texts(
        id INTEGER PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        html TEXT NOT NULL DEFAULT '',
        plain TEXT NOT NULL DEFAULT '',
        captions TEXT NOT NULL DEFAULT '',
        clean_version INTEGER NOT NULL DEFAULT 0,
        extract_version INTEGER NOT NULL DEFAULT 0,
        fetched INTEGER NOT NULL DEFAULT 0,
        UNIQUE(article, kind))""",
    # A fetched page as it came, compressed, for a better extractor or a stricter cleaner.
    """CREATE TABLE pages(
        article INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
        address TEXT NOT NULL DEFAULT '',
        content_type TEXT NOT NULL DEFAULT '',
        coding TEXT NOT NULL DEFAULT '',
        raw BLOB NOT NULL DEFAULT x'',
        raw_bytes INTEGER NOT NULL DEFAULT 0,
        fetched INTEGER NOT NULL DEFAULT 0)""",
    """CREATE TABLE authors(
        article INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        n INTEGER NOT NULL,
        name TEXT NOT NULL DEFAULT '',
        address TEXT NOT NULL DEFAULT '',
        email TEXT NOT NULL DEFAULT '',
        avatar TEXT NOT NULL DEFAULT '',
        PRIMARY KEY(article, n)) WITHOUT ROWID""",
    """CREATE TABLE pictures(
        article INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        n INTEGER NOT NULL,
        address TEXT NOT NULL,
        alt TEXT NOT NULL DEFAULT '',
        title TEXT NOT NULL DEFAULT '',
        caption TEXT NOT NULL DEFAULT '',
        credit TEXT NOT NULL DEFAULT '',
        width INTEGER NOT NULL DEFAULT 0,
        height INTEGER NOT NULL DEFAULT 0,
        lead INTEGER NOT NULL DEFAULT 0,
        state TEXT NOT NULL DEFAULT 'wanted',
        error TEXT NOT NULL DEFAULT '',
        error_params TEXT NOT NULL DEFAULT '',
        attempts INTEGER NOT NULL DEFAULT 0,
        next_try INTEGER NOT NULL DEFAULT 0,
        media TEXT NOT NULL DEFAULT '',
        PRIMARY KEY(article, n)) WITHOUT ROWID""",
    "CREATE INDEX pictures_wanted ON pictures(next_try, article) WHERE state = 'wanted'",
    "CREATE INDEX pictures_media ON pictures(media) WHERE media != ''",
    """CREATE TABLE enclosures(
        article INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        n INTEGER NOT NULL,
        address TEXT NOT NULL,
        media_type TEXT NOT NULL DEFAULT '',
        length INTEGER NOT NULL DEFAULT 0,
        title TEXT NOT NULL DEFAULT '',
        seconds INTEGER NOT NULL DEFAULT 0,
        state TEXT NOT NULL DEFAULT '',
        error TEXT NOT NULL DEFAULT '',
        error_params TEXT NOT NULL DEFAULT '',
        attempts INTEGER NOT NULL DEFAULT 0,
        next_try INTEGER NOT NULL DEFAULT 0,
        media TEXT NOT NULL DEFAULT '',
        PRIMARY KEY(article, n)) WITHOUT ROWID""",
    # Avatars of authors and icons of feeds: pictures that belong to an address, not an article.
    """CREATE TABLE icons(
        address TEXT PRIMARY KEY,
        state TEXT NOT NULL DEFAULT 'wanted',
        error TEXT NOT NULL DEFAULT '',
        error_params TEXT NOT NULL DEFAULT '',
        attempts INTEGER NOT NULL DEFAULT 0,
        next_try INTEGER NOT NULL DEFAULT 0,
        media TEXT NOT NULL DEFAULT '') WITHOUT ROWID""",
    # `hash` names the file: media/ab/abcdef…
    """CREATE TABLE media(
        hash TEXT PRIMARY KEY,
        media_type TEXT NOT NULL DEFAULT '',
        bytes INTEGER NOT NULL DEFAULT 0,
        width INTEGER NOT NULL DEFAULT 0,
        height INTEGER NOT NULL DEFAULT 0,
        animated INTEGER NOT NULL DEFAULT 0,
        added_at INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID""",
    """CREATE TABLE comments(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        article INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        identity TEXT NOT NULL,
        parent INTEGER REFERENCES comments(id) ON DELETE SET NULL,
        author TEXT NOT NULL DEFAULT '',
        address TEXT NOT NULL DEFAULT '',
        published INTEGER,
        html TEXT NOT NULL DEFAULT '',
        plain TEXT NOT NULL DEFAULT '',
        fetched INTEGER NOT NULL DEFAULT 0,
        UNIQUE(article, identity))""",
    "CREATE INDEX comments_parent ON comments(parent)",
    # The bytes of entries that were seen, so that they are cut out before parsing. `article` is
    # NULL for what became none: a duplicate in its document, or an entry under a tombstone.
    """CREATE TABLE seen(
        feed INTEGER NOT NULL REFERENCES feeds(id) ON DELETE CASCADE,
        raw_hash BLOB NOT NULL,
        article INTEGER,
        PRIMARY KEY(feed, raw_hash)) WITHOUT ROWID""",
    # What must not come back: uid of an article that was purged, or of a feed that was removed.
    """CREATE TABLE tombstones(
        uid BLOB PRIMARY KEY,
        kind TEXT NOT NULL,
        at INTEGER NOT NULL) WITHOUT ROWID""",
    # --- stories
    """CREATE TABLE related_queue(
        article INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
        priority INTEGER NOT NULL DEFAULT 0,
        queued_at INTEGER NOT NULL DEFAULT 0)""",
    "CREATE INDEX related_queue_first ON related_queue(priority) WHERE priority > 0",
    """CREATE TABLE related(
        article INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        other INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        score REAL NOT NULL,
        reason TEXT NOT NULL DEFAULT '',
        PRIMARY KEY(article, other)) WITHOUT ROWID""",
    "CREATE INDEX related_other ON related(other)",
    """CREATE TABLE stories(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL DEFAULT '',
        started_at INTEGER NOT NULL DEFAULT 0,
        changed_at INTEGER NOT NULL DEFAULT 0)""",
    """CREATE TABLE story_articles(
        article INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
        story INTEGER NOT NULL REFERENCES stories(id) ON DELETE CASCADE)""",
    "CREATE INDEX story_articles_story ON story_articles(story)",
    # --- what the reader does: by the article's uid, so that it outlives the article
    """CREATE TABLE flags(
        uid BLOB NOT NULL,
        flag INTEGER NOT NULL,
        value INTEGER NOT NULL,
        changed_at INTEGER NOT NULL,
        set_by TEXT NOT NULL,
        PRIMARY KEY(uid, flag)) WITHOUT ROWID""",
    """CREATE TABLE tags(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE COLLATE NOCASE,
        position INTEGER NOT NULL DEFAULT 0)""",
    """CREATE TABLE tagged(
        uid BLOB NOT NULL,
        tag INTEGER NOT NULL REFERENCES tags(id) ON DELETE CASCADE,
        changed_at INTEGER NOT NULL,
        set_by TEXT NOT NULL,
        PRIMARY KEY(uid, tag)) WITHOUT ROWID""",
    "CREATE INDEX tagged_tag ON tagged(tag)",
    """CREATE TABLE notes(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid BLOB NOT NULL,
        quote TEXT NOT NULL DEFAULT '',
        body TEXT NOT NULL DEFAULT '',
        anchor TEXT NOT NULL DEFAULT '',
        made_at INTEGER NOT NULL DEFAULT 0,
        changed_at INTEGER NOT NULL DEFAULT 0)""",
    "CREATE INDEX notes_uid ON notes(uid)",
    """CREATE TABLE drafts(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        uid BLOB NOT NULL DEFAULT x'',
        content TEXT NOT NULL DEFAULT '',
        changed_at INTEGER NOT NULL DEFAULT 0)""",
    """CREATE TABLE positions(
        uid BLOB NOT NULL,
        kind TEXT NOT NULL,
        place REAL NOT NULL DEFAULT 0,
        detail TEXT NOT NULL DEFAULT '',
        changed_at INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY(uid, kind)) WITHOUT ROWID""",
    """CREATE TABLE rules(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        position INTEGER NOT NULL DEFAULT 0,
        enabled INTEGER NOT NULL DEFAULT 1,
        conditions TEXT NOT NULL DEFAULT '[]',
        actions TEXT NOT NULL DEFAULT '[]',
        changed_at INTEGER NOT NULL DEFAULT 0)""",
    # The window lays things in the outbox; the engine keeps its attempts beside them.
    """CREATE TABLE outbox(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        target TEXT NOT NULL,
        uid BLOB NOT NULL DEFAULT x'',
        content TEXT NOT NULL DEFAULT '',
        made_at INTEGER NOT NULL DEFAULT 0,
        withdrawn_at INTEGER NOT NULL DEFAULT 0)""",
    """CREATE TABLE outbox_attempts(
        item INTEGER NOT NULL REFERENCES outbox(id) ON DELETE CASCADE,
        n INTEGER NOT NULL,
        at INTEGER NOT NULL,
        state TEXT NOT NULL,
        error TEXT NOT NULL DEFAULT '',
        error_params TEXT NOT NULL DEFAULT '',
        next_try INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY(item, n)) WITHOUT ROWID""",
    # --- derived
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

STATEMENTS = TABLES + FULL_TEXT + TRIGGERS
