"""The parts behind the panes, built once the first list has been painted and the library is open.

Imported in the read lane's thread, because importing them takes longer than a frame.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader import library
from reader.desktop import reading as reading
from reader.desktop.bridge import Lane
from reader.desktop.changing import Changing
from reader.desktop.choices import Choices
from reader.desktop.decoding import Decoding
from reader.desktop.engine_client import EngineClient, engine_command
from reader.desktop.keeping import Keeping
from reader.desktop.log import Log, open_log
from reader.desktop.marks import Marks
from reader.desktop.merging import Merging
from reader.desktop.opening import Opening
from reader.desktop.refreshing import Refreshing
from reader.desktop.tagging import Tagging
from reader.desktop.undo import Undo
from reader.desktop.views import Views
from reader.settings import Settings

if TYPE_CHECKING:
    from reader.desktop.window import Window
    from reader.store import Store


@dataclass(eq=False)
class Parts:
    """Everything that works for the window."""

    read_lane: Lane
    write_lane: Lane
    engine: EngineClient
    refreshing: Refreshing
    opening: Opening
    marks: Marks
    merging: Merging
    undo: Undo
    clock: Callable[[], float]
    tagging: Tagging
    views: Views
    changing: Changing
    choices: Choices
    paths: library.LibraryPaths
    log: Log | None
    decoding: Decoding
    keeping: Keeping


def open_for_reading(folder: Path) -> Store:
    """The library for the read lane; a new one is made first."""
    if not library.LibraryPaths(folder).database.exists():
        library.open_writer(folder).close()
    return library.open_reader(folder)


def open_for_writing(folder: Path) -> Store:
    """The library for the write lane."""
    return library.open_writer(folder)


def build(
    window: Window,
    read_lane: Lane,
    folder: Path,
    settings: Settings,
    clock: Callable[[], float] = time.time,
    before_writing: Callable[[], object] | None = None,
) -> Parts:
    """Build the parts for a window; what `before_writing` raises keeps a write from being done."""
    write_lane = Lane("write", lambda: open_for_writing(folder), window, before_writing)
    paths = library.LibraryPaths(folder)
    engine = EngineClient(engine_command(folder), engine_log(paths.log), window)
    opening = Opening(read_lane, window.headlines, window.page.view, window, clock)
    undo = Undo()
    choices = Choices(settings, paths.settings_folder, write_lane, window)
    return Parts(
        read_lane,
        write_lane,
        engine,
        Refreshing(engine, settings, window, clock),
        opening,
        Marks(write_lane, window.headlines.model, window.sidebar.model, undo, window, clock),
        Merging(read_lane, opening, window.headlines, window.sidebar, window, clock),
        undo,
        clock,
        Tagging(write_lane, undo, window, clock),
        Views(choices, undo, window),
        Changing(write_lane, engine, undo, window),
        choices,
        paths,
        open_log(paths.log),
        Decoding(paths.media, window),
        Keeping(read_lane, engine, opening, window.page, window.sidebar.foot, window),
    )


def engine_log(log: Path) -> Path | None:
    """The file for what the engine says aside, None where it cannot be."""
    try:
        log.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return log / "engine-stderr.log"
