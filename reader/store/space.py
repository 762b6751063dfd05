"""What room the library takes, by feed and by kind. Reads only; what goes is `collection`'s.

A picture that several feeds show counts for the one that had it first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from reader.model import FeedSpace, Space
from reader.store.connection import Connection
from reader.store.rows import NAME

_PAGES = "SELECT coalesce(sum(length(raw)), 0) FROM pages"
_MEDIA = "SELECT coalesce((SELECT value FROM totals WHERE name = 'media_bytes'), 0)"

# Feed and bytes of each kind. Bytes of a text are counted as they are stored, not as letters.
_TEXT = (
    "SELECT a.feed, count(DISTINCT a.id), sum(length(CAST(t.html AS BLOB))"
    " + length(CAST(t.plain AS BLOB)) + length(CAST(t.captions AS BLOB)))"
    " FROM articles a LEFT JOIN texts t ON t.article = a.id GROUP BY a.feed"
)
_RAW = (
    "SELECT a.feed, sum(length(p.raw)) FROM pages p JOIN articles a ON a.id = p.article"
    " GROUP BY a.feed"
)
_NAMED = """WITH named(hash, kind, feed) AS (
        SELECT p.media, 'pictures', a.feed FROM (SELECT media, min(article) AS article
            FROM pictures WHERE media != '' GROUP BY media) p JOIN articles a ON a.id = p.article
        UNION ALL
        SELECT e.media, 'enclosures', a.feed FROM enclosures e JOIN articles a ON a.id = e.article
            WHERE e.media != ''
        UNION ALL
        SELECT media, 'icons', feed FROM icons WHERE media != '')
    SELECT kind, feed, sum(size) FROM (SELECT min(n.kind) AS kind, min(n.feed) AS feed,
            max(m.bytes + m.thumbnail) AS size FROM named n JOIN media m ON m.hash = n.hash
        GROUP BY n.hash) GROUP BY kind, feed"""


_FILES = (
    "SELECT coalesce(sum(bytes + thumbnail), 0) FROM media"
    " WHERE hash IN (SELECT media FROM enclosures WHERE media != '')"
)


class SpaceFigures:
    """What the library takes; reading for all roles."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def kept(self) -> int:
        """The bytes that count against the quota: media, and pages as they came."""
        value = self._connection.value
        return int(value(_MEDIA)) + int(value(_PAGES))

    def files(self) -> int:
        """The bytes of files that came with articles, which are part of `kept`."""
        return int(self._connection.value(_FILES))

    def all(self) -> Space:
        """Everything, the largest feed first; reads every text, seconds in a large library."""
        return Space(
            tuple(sorted(self._feeds(), key=lambda feed: (-feed.total, feed.name))),
            self.kept(),
            *self._files(),
        )

    def _feeds(self) -> Iterator[FeedSpace]:
        rows = self._connection.rows
        sizes: dict[int, dict[str, int]] = defaultdict(dict)
        for feed, articles, text in rows(_TEXT):
            sizes[feed] |= {"articles": articles, "text": text or 0}
        for feed, raw in rows(_RAW):
            sizes[feed]["pages"] = raw or 0
        named = 0
        for kind, feed, size in rows(_NAMED):
            sizes[feed][kind] = sizes[feed].get(kind, 0) + size
            named += size
        names: dict[int, str] = dict(
            rows(f"SELECT f.id, {NAME} FROM feeds f LEFT JOIN feed_options o ON o.feed = f.id")
        )
        nobodys = int(self._connection.value(_MEDIA)) - named
        if nobodys > 0:
            sizes[0]["pictures"] = sizes[0].get("pictures", 0) + nobodys
        for feed, kinds in sizes.items():
            yield FeedSpace(feed, names.get(feed, ""), **kinds)

    def _files(self) -> tuple[int, int, int]:
        """Bytes of the database's files, of the media, and of the copies."""
        paths = self._connection.paths
        main = paths.database
        parts = [main.with_name(main.name + end) for end in ("", "-wal")]
        media = int(self._connection.value(_MEDIA))
        return sum(map(_size, parts)), media, sum(map(_size, _inside(paths.backups)))


def _inside(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
