"""The tables as peewee knows them, and which process may write which.

These are for ordinary queries; hot paths are SQL. Columns are said once more in `schema`, where
migrations lay them down; a test holds the two together. Nothing of peewee leaves this room.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from peewee import Table

from reader.store.connection import Role

# Any, because peewee makes a column an attribute when it runs.
folders: Any = Table("folders", ("id", "title", "parent", "position"), primary_key="id")
feed_options: Any = Table(
    "feed_options",
    (
        "feed",
        "folder",
        "position",
        "given_title",
        "interval",
        "full_text",
        "keep_days",
        "keep_count",
        "headers",
        "credentials",
        "view",
        "notify",
        "own_network",
        "comments",
        "enclosures",
    ),
    primary_key="feed",
)
tags: Any = Table("tags", ("id", "name", "position"), primary_key="id")
tagged: Any = Table("tagged", ("uid", "tag", "changed_at", "set_by"))
tombstones: Any = Table("tombstones", ("uid", "kind", "at"), primary_key="uid")


class Act(StrEnum):
    """What a statement does to a table's rows."""

    INSERT = "insert"
    UPDATE = "update"
    DELETE = "delete"


_ALL = frozenset(Act)
_WINDOW = {Role.WINDOW: _ALL}
_ENGINE = {Role.ENGINE: _ALL}

# Who writes which table by statements of its own. What follows by trigger or foreign key is not
# meant: `DERIVED` tables are written by triggers alone, in whichever process the cause arose, and
# keys follow their articles. A table that is not listed is written by migrations alone.
OWNERS: dict[str, dict[Role, frozenset[Act]]] = {
    "flags": _WINDOW,
    "tags": _WINDOW,
    "tagged": _WINDOW,
    "notes": _WINDOW,
    "drafts": _WINDOW,
    "positions": _WINDOW,
    "rules": _WINDOW,
    "outbox": _WINDOW,
    "packs": _WINDOW,
    "pack_articles": _WINDOW,
    # Adding a feed makes its first row of options, and its folder; the window has them after that.
    "feed_options": {Role.WINDOW: _ALL, Role.ENGINE: frozenset({Act.INSERT})},
    "folders": {Role.WINDOW: _ALL, Role.ENGINE: frozenset({Act.INSERT})},
    "feeds": _ENGINE,
    "fetch_log": _ENGINE,
    "articles": _ENGINE,
    "texts": _ENGINE,
    "pages": _ENGINE,
    "authors": _ENGINE,
    "pictures": _ENGINE,
    "enclosures": _ENGINE,
    "icons": _ENGINE,
    "media": _ENGINE,
    "comments": _ENGINE,
    "ledger": _ENGINE,
    "page_evidence": _ENGINE,
    "seen": _ENGINE,
    "tombstones": _ENGINE,
    "related_queue": _ENGINE,
    "related": _ENGINE,
    "article_terms": _ENGINE,
    "terms_search": _ENGINE,
    "stories": _ENGINE,
    "story_articles": _ENGINE,
    "outbox_attempts": _ENGINE,
    "pack_runs": _ENGINE,
    "articles_search": _ENGINE,
    "articles_trigrams": _ENGINE,
}
DERIVED = frozenset(
    {"listing", "tag_listing", "counts", "notes_search", "offline", "totals", "term_frequencies"}
)
