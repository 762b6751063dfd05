"""A window that speaks another language, on a library of everything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader import settings
from reader.desktop import language
from reader.desktop.rows import FEED
from reader.errors import Code
from reader.model import Message
from reader.paths import LibraryPaths
from reader.store import Role, Store
from tests.desktop.feeds.conftest import Opener, Room, folder, newsroom, open_room
from tests.store.snapshots import NOW, entry, outcome, snapshot

HEBREW = "המעבורות במצר הושבתו (שוב)"
Speaking = Callable[[str], Room]


@pytest.fixture
def full(folder: Path) -> Path:
    """Folders, a feed in trouble, articles with marks, and titles in both directions."""
    with Store.open(folder, Role.ENGINE) as store:
        good = store.feeds.add("http://127.0.0.1:9/a.xml", "Alpha", folder_path=("News",), now=1)
        bad = store.feeds.add("http://127.0.0.1:9/b.xml", "Beta", now=1)
        said = [entry(str(n), title=f"Harbour {n}") for n in range(12)]
        said.append(entry("he", title=HEBREW))
        new = store.feeds.apply(good, snapshot(*said, title="Alpha"), outcome()).new
        trouble = Message(Code.HTTP_NOT_FOUND.value, {"host": "127.0.0.1"})
        store.feeds.record_many([(bad, outcome(error=trouble))])
    with Store.open(folder, Role.WINDOW) as store:
        store.flags.mark(new[:3], starred=True, now=NOW)
        store.flags.mark(new[2:5], read=True, now=NOW)
    return folder


@pytest.fixture
def speaking(folder: Path, open_room: Opener) -> Iterator[Speaking]:
    """Opens a window that has been told to speak a language."""

    def open_window(code: str) -> Room:
        kept = LibraryPaths(folder).settings_folder
        settings.save(kept, replace(settings.load(kept)[0], language=code))
        room = open_room()
        if any(node.kind == FEED for node in room.side.model.nodes()):
            room.choose(FEED, "Alpha")
        return room

    yield open_window
    language.speak("en")


__all__ = ["HEBREW", "Speaking", "folder", "full", "newsroom", "open_room", "speaking"]
