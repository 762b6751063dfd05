"""A window with the real engine behind it, on a newsroom whose headlines alone are here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader import settings
from reader.demo.newsroom import Newsroom
from reader.paths import LibraryPaths
from reader.protocol import Configure
from reader.store import Role, Store
from tests.desktop.feeds.conftest import Opener, Room, folder, newsroom, open_room
from tests.engine.engine_process import EngineProcess

__all__ = ["Opener", "Room", "folder", "newsroom", "open_room"]

WIDTH = 160  # pixels: small pictures are drawn fast


def patiently(room: Room, true: Callable[[], bool]) -> None:
    """Wait as long as packing may take on a busy machine."""
    room._qtbot.waitUntil(true, timeout=60_000)


@pytest.fixture
def outlets() -> tuple[str, ...]:
    """The outlets that are subscribed to; summaries with pages, and another."""
    return ("packet", "tinplate")


@pytest.fixture
def stocked(newsroom: Newsroom, folder: Path, outlets: tuple[str, ...]) -> Path:
    """A library with the headlines of the outlets, in a folder, and nothing else of them."""
    from reader.protocol import Refresh

    chosen = settings.load(LibraryPaths(folder).settings_folder)[0]
    settings.save(
        LibraryPaths(folder).settings_folder,
        replace(chosen, picture_size=WIDTH, keep_pages=False, keep_pictures=False),
    )
    with Store.open(folder, Role.ENGINE) as store:
        for key in outlets:
            address = newsroom.outlet(key).feed_address
            store.feeds.add(address, folder_path=("Away",), now=1)
    engine = EngineProcess(folder)
    engine.greet()
    engine.answer(Configure("c", keep_pages=False, keep_pictures=False))
    engine.answer(Refresh("r", all=True))
    engine.close()
    return folder
