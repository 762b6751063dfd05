"""What the last object of each command counts, for a command that could not even begin.

Only counts stand here; what else a command adds to its totals, it knows itself.
"""

from __future__ import annotations

from collections.abc import Mapping

REFRESHED = ("feeds", "unchanged", "changed", "failed", "new", "updated", "seconds")
KEPT = ("pages", "pictures", "icons", "failed_items", "bytes")
COUNTS: Mapping[str, tuple[str, ...]] = {
    "add": ("feeds",),
    "remove": ("feeds",),
    "import": ("feeds", "new"),
    "export": ("feeds",),
    "refresh": (*REFRESHED, *KEPT),
    "feeds": ("feeds", "unread", "articles", "failing"),
    "outbox": ("waiting", "failed"),
    "list": ("listed", "articles"),
    "search": ("listed", "articles"),
    "read": ("articles",),
    "mark": ("articles", "changed"),
    "notes": ("notes",),
    "enclosures": ("files",),
    "pack": ("articles", "complete", "partial", "failed", "pictures", "bytes", "seconds"),
}
