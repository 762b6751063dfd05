"""The list of well-known feeds that Broadsheet carries, by language and topic.

Reads the list and asks the library which of them are there; run in the read lane. What a topic is
called is said here, so that it can be translated; names of feeds and languages are their own.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.assets import resource

if TYPE_CHECKING:
    from reader.store import Store

FILE = "starters/feeds.json"


@dataclass(frozen=True, slots=True)
class Starter:
    """A feed of the list; `there` where it is subscribed to already."""

    title: str
    address: str
    site: str
    there: bool = False


@dataclass(frozen=True, slots=True)
class Topic:
    """Feeds about one thing in one language."""

    key: str
    feeds: tuple[Starter, ...]


@dataclass(frozen=True, slots=True)
class Language:
    """Topics in one language; `name` is what its speakers call it."""

    code: str
    name: str
    topics: tuple[Topic, ...]


def starters(store: Store) -> tuple[Language, ...]:
    """The whole list, with what is there already marked."""
    values = json.loads(resource(FILE).read_text("utf-8"))
    return tuple(
        Language(
            language["code"],
            language["name"],
            tuple(
                Topic(
                    topic["topic"],
                    tuple(
                        Starter(**feed, there=store.feeds.by_address(feed["address"]) is not None)
                        for feed in topic["feeds"]
                    ),
                )
                for topic in language["topics"]
            ),
        )
        for language in values["languages"]
    )


def topic_name(key: str) -> str:
    """What a topic is called in the language of the window."""
    tr = QCoreApplication.translate
    names = {
        "news": tr("Starters", "News"),
        "business": tr("Starters", "Business"),
        "technology": tr("Starters", "Technology"),
        "science": tr("Starters", "Science"),
        "culture": tr("Starters", "Culture"),
        "sport": tr("Starters", "Sport"),
    }
    return names.get(key, key)
