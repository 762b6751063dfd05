"""Who publishes: the outlets and their writers, read from `resources/demo/outlets.toml`.

Does not know what they publish (`articles`) nor how it is served (`newsroom`).
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from reader.assets import resource


@dataclass(frozen=True, slots=True)
class Writer:
    """One person, or one desk, that signs articles; `look` is empty for a desk."""

    name: str
    slug: str
    look: str
    email: str
    bio: str


@dataclass(frozen=True, slots=True)
class Outlet:
    """One publisher; `address` ends in "/" and is empty until its server is bound.

    `kind` names the feed's format: "rss" (full text), "summaries" (RSS without it), "atom",
    "json" or "rdf". `offset` is minutes east of UTC, and `ink` is a CSS colour.
    """

    key: str
    name: str
    tagline: str
    folder: str
    kind: str
    feed: str
    feed_title: str
    language: str
    offset: int
    ink: str
    sections: tuple[str, ...]
    writers: tuple[Writer, ...]
    opinion: str = ""
    opinion_title: str = ""
    address: str = ""

    @property
    def direction(self) -> str:
        """The value of HTML's `dir`: "rtl" or "ltr"."""
        return "rtl" if self.language == "he" else "ltr"

    @property
    def feed_address(self) -> str:
        """The address of the main feed."""
        return self.at(self.feed)

    @property
    def feed_addresses(self) -> tuple[str, ...]:
        """The addresses of all feeds of this outlet, the main one first."""
        paths = (self.feed, self.opinion) if self.opinion else (self.feed,)
        return tuple(self.at(path) for path in paths)

    def at(self, path: str) -> str:
        """The address of a path of this outlet; the path starts with "/"."""
        return self.address.rstrip("/") + path

    def writer(self, name: str) -> Writer:
        """The writer of that name; raises KeyError for a stranger."""
        for writer in self.writers:
            if writer.name == name:
                return writer
        raise KeyError(name)

    def local(self, moment: float) -> datetime:
        """UTC seconds as a time on the outlet's own clock."""
        zone = timezone(timedelta(minutes=self.offset)) if self.offset else UTC
        return datetime.fromtimestamp(moment, zone)


def read_outlets() -> tuple[Outlet, ...]:
    """All outlets in the order of the file, still without addresses."""
    text = resource("demo/outlets.toml").read_text(encoding="utf-8")
    outlets = []
    for row in tomllib.loads(text)["outlets"]:
        writers = tuple(Writer(**writer) for writer in row.pop("writers"))
        sections = tuple(row.pop("sections"))
        outlets.append(Outlet(**row, sections=sections, writers=writers))
    return tuple(outlets)
