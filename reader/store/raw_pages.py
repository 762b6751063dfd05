"""Pages as they came, so that a better extractor or a stricter cleaner can read them again offline.

Takes them compressed, and reads nothing in them.
"""

from __future__ import annotations

from reader.model import RawPage
from reader.store.connection import Connection


def keep_raw(connection: Connection, article: int, raw: RawPage, now: int) -> None:
    """Write the page of an article, fetched `now` (UTC seconds), in the place of an earlier one.

    Within the caller's transaction.
    """
    connection.run(
        "INSERT OR REPLACE INTO pages(article, address, content_type, coding, raw, raw_bytes,"
        " read_by, fetched) VALUES(?,?,?,?,?,?,?,?)",
        (
            article,
            raw.address,
            raw.content_type,
            raw.coding,
            raw.body,
            raw.size,
            raw.read_by,
            now,
        ),
    )
