"""Tables of packs as a migration lays them down: what the reader chose, and how far the engine is.

`packs` and `pack_articles` are the faces', `pack_runs` the engine's.
"""

from __future__ import annotations

STATEMENTS = (
    # `choice` is `model.PackChoice` as JSON; width in pixels, budget in bytes, until UTC seconds.
    """CREATE TABLE packs(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        made_at INTEGER NOT NULL,
        choice TEXT NOT NULL DEFAULT '{}',
        hours REAL NOT NULL DEFAULT 0,
        until INTEGER NOT NULL DEFAULT 0,
        width INTEGER NOT NULL DEFAULT 0,
        budget INTEGER NOT NULL DEFAULT 0,
        oldest_first INTEGER NOT NULL DEFAULT 0,
        left_out INTEGER NOT NULL DEFAULT 0,
        paused INTEGER NOT NULL DEFAULT 0)""",
    """CREATE TABLE pack_articles(
        pack INTEGER NOT NULL REFERENCES packs(id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        article INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        PRIMARY KEY(pack, place)) WITHOUT ROWID""",
    "CREATE INDEX pack_articles_article ON pack_articles(article)",
    """CREATE TABLE pack_runs(
        pack INTEGER PRIMARY KEY REFERENCES packs(id) ON DELETE CASCADE,
        started_at INTEGER NOT NULL DEFAULT 0,
        ended_at INTEGER NOT NULL DEFAULT 0,
        took REAL NOT NULL DEFAULT 0)""",
)
