"""What finding related articles needs: each article's terms, and which articles have a term.

`article_terms` has the terms; the index follows it by trigger, and so do articles that go. An
article whose text is another than before is queued again, whoever wrote it.
"""

from __future__ import annotations

STATEMENTS = (
    # `terms` are separated by spaces, `counts` has a byte for each.
    """CREATE TABLE article_terms(
        article INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
        terms TEXT NOT NULL,
        counts BLOB NOT NULL,
        length REAL NOT NULL DEFAULT 0)""",
    # Which articles have a term and no more: no places, no columns. The tokenizer takes every
    # letter beyond ASCII as it is, as terms have neither marks nor capitals.
    """CREATE VIRTUAL TABLE terms_search USING fts5(terms, content='article_terms',
        content_rowid='article', detail=none, columnsize=0, tokenize='ascii')""",
    "INSERT INTO terms_search(terms_search, rank) VALUES('automerge', 16)",
    "INSERT INTO terms_search(terms_search, rank) VALUES('crisismerge', 64)",
    "CREATE VIRTUAL TABLE term_frequencies USING fts5vocab('terms_search', 'row')",
    "ALTER TABLE related_queue ADD COLUMN read INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX related_queue_unread ON related_queue(article) WHERE read = 0",
    "CREATE INDEX related_queue_read ON related_queue(article) WHERE read = 1",
    """CREATE TRIGGER terms_indexed AFTER INSERT ON article_terms BEGIN
        INSERT INTO terms_search(rowid, terms) VALUES(new.article, new.terms);
    END""",
    """CREATE TRIGGER terms_dropped AFTER DELETE ON article_terms BEGIN
        INSERT INTO terms_search(terms_search, rowid, terms)
        VALUES('delete', old.article, old.terms);
    END""",
    """CREATE TRIGGER articles_reworded AFTER UPDATE OF shown, content_hash ON articles
    WHEN new.shown != old.shown OR new.content_hash != old.content_hash BEGIN
        INSERT OR IGNORE INTO related_queue(article, queued_at) VALUES(new.id, new.fetched);
        UPDATE related_queue SET read = 0 WHERE article = new.id;
    END""",
    # The queue was filled from the first version on; what is not in it is put there.
    """INSERT OR IGNORE INTO related_queue(article, queued_at)
        SELECT id, fetched FROM articles""",
)
