"""What a feed says, made up for tests of the store."""

from __future__ import annotations

from hashlib import blake2b
from typing import Any

from reader.model import Author, Entry, FeedOutcome, Snapshot, Validators

NOW = 1_800_000_000


def hashed(text: str) -> bytes:
    return blake2b(text.encode(), digest_size=8).digest()


def entry(name: str, **said: Any) -> Entry:
    """An entry named by its guid; its hashes follow from what it says."""
    values: dict[str, Any] = {
        "identity": f"guid:{name}",
        "guid": name,
        "address": f"https://example.org/{name}",
        "title": f"Title of {name}",
        "html": f"<p>Text of {name}</p>",
        "plain": f"Text of {name}",
        "snippet": f"Text of {name}",
        "authors": (Author("Ann Archer"),),
        "published": NOW - 1000,
    } | said
    shown = hashed(repr(sorted(values.items(), key=lambda item: item[0])))
    return Entry(**({"raw_hash": shown, "content_hash": shown} | values))


def snapshot(*entries: Entry, unchanged: tuple[Entry, ...] = (), **said: Any) -> Snapshot:
    return Snapshot(
        **(
            {
                "title": "The Example",
                "count": len(entries) + len(unchanged),
                "entries": entries,
                "unchanged": tuple(each.raw_hash for each in unchanged),
            }
            | said
        )
    )


def outcome(at: int = NOW, **said: Any) -> FeedOutcome:
    values: dict[str, Any] = {
        "fetched": at,
        "next_fetch": at + 3600,
        "interval": 3600,
        "validators": Validators(f'"{at}"', "yesterday"),
        "body_hash": hashed(str(at)),
    }
    return FeedOutcome(**(values | said))
