"""What is seen of feeds that were removed, as a migration lays it down: their starred articles.

Triggers keep it so whatever comes first, the star or the removal; the migration also mends lists
in which it was not so.
"""

from __future__ import annotations

from reader.store.derived import READ, STARRED

_REMOVED = "(SELECT id FROM feeds WHERE removed_at != 0)"
_FLAG = "coalesce((SELECT value FROM flags WHERE uid = new.uid AND flag = {0}), 0)"
# A statement of its own, so that a star elsewhere touches no index of what is hidden.
_HIDE = f"UPDATE listing SET hidden = (starred = 0) WHERE article = {{0}} AND feed IN {_REMOVED};"
_STARRED_ARTICLE = "(SELECT id FROM articles WHERE uid = new.uid)"
_SET = f"""WHEN new.flag = {STARRED} BEGIN
        UPDATE listing SET starred = new.value WHERE article = {_STARRED_ARTICLE};
        {_HIDE.format(_STARRED_ARTICLE)}
    END"""

STATEMENTS = (
    "DROP TRIGGER IF EXISTS flags_starred_set",
    "DROP TRIGGER IF EXISTS flags_starred_changed",
    "DROP TRIGGER IF EXISTS articles_renamed",
    f"CREATE TRIGGER flags_starred_set AFTER INSERT ON flags {_SET}",
    f"CREATE TRIGGER flags_starred_changed AFTER UPDATE OF value ON flags {_SET}",
    f"""CREATE TRIGGER articles_renamed AFTER UPDATE OF uid ON articles
    WHEN new.uid != old.uid BEGIN
        UPDATE OR REPLACE flags SET uid = new.uid WHERE uid = old.uid;
        UPDATE OR REPLACE tagged SET uid = new.uid WHERE uid = old.uid;
        UPDATE OR REPLACE positions SET uid = new.uid WHERE uid = old.uid;
        UPDATE notes SET uid = new.uid WHERE uid = old.uid;
        UPDATE listing SET uid = new.uid, read = {_FLAG.format(READ)},
            starred = {_FLAG.format(STARRED)} WHERE article = new.id;
        {_HIDE.format("new.id")}
    END""",
    f"""UPDATE listing SET hidden = (feed IN {_REMOVED} AND starred = 0)
        WHERE hidden != (feed IN {_REMOVED} AND starred = 0)""",
)
