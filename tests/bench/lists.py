"""How quick lists are: `python -m tests.bench.lists [--articles N] [--library DIR]`.

In a window of our own on a library with folders of 4,000 articles and one of 10,000: from the
choice of a folder to its painted rows; each frame while 5,000 rows with thumbnails are scrolled
through by the wheel; from "mark all read" of 10,000 articles to the repainted list, and from its
undo; from Ctrl+A with a star for all. Milliseconds; prints one JSON object last. Every frame
counts.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from reader.desktop import theme
from reader.desktop.app import Session
from reader.desktop.rows import FOLDER, Place
from reader.launch import WindowOptions
from reader.model import Query, Scope
from reader.paths import LibraryPaths
from reader.settings import Settings, save
from reader.store import Role, Store
from tests.bench.store import NOW
from tests.bench.window import fill
from tests.desktop.offline.media_files import Files

FEEDS_IN_FOLDER = 10
FEEDS_IN_LARGE = 25
SWITCHES = 60
ROWS = 5000
THUMBNAILS = 400  # different ones
NOTCH = 120  # eighths of a degree
LONGEST = 20.0  # seconds


def arrange(folder: Path) -> int:
    """Lay the feeds into folders; answers the folder of 10,000 articles."""
    with Store.open(folder, Role.WINDOW) as store:
        feeds = [feed.id for feed in store.feeds.all()]
        large = store.folders.add("Large")
        for position, feed in enumerate(feeds[:FEEDS_IN_LARGE]):
            store.feeds.move(feed, large, position)
        rest = feeds[FEEDS_IN_LARGE:]
        for start in range(0, len(rest), FEEDS_IN_FOLDER):
            inside = store.folders.add(f"Folder {start // FEEDS_IN_FOLDER}")
            for position, feed in enumerate(rest[start : start + FEEDS_IN_FOLDER]):
                store.feeds.move(feed, inside, position)
    return large


def illustrate(folder: Path) -> None:
    """Give every article a lead picture that is here, with a thumbnail as the engine makes them."""
    files = Files(folder)
    names = []
    for seed in range(THUMBNAILS):
        noise = Image.effect_noise((160, 160), 40 + seed).convert("RGB")
        held = io.BytesIO()
        noise.save(held, "WEBP", quality=80)
        names.append(files.lay(held.getvalue()))
        files.lay_as(f"{names[-1]}.t", held.getvalue())
    files.lead_all(names)


class Paints(QObject):
    """When a widget was last painted."""

    def __init__(self, widget: Any) -> None:
        super().__init__(widget)
        self.at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False


class Bench:
    """The open window, and how long things take in it."""

    def __init__(self, folder: Path) -> None:
        self.session = Session(WindowOptions(library=folder, size=(1280, 800)), folder)
        self.window = self.session.window
        self.session.start()
        self.wait(lambda: self.session.parts is not None and not self.window.busy)
        self.view, self.model = self.window.headlines.view, self.window.headlines.model
        self.paints = Paints(self.view.viewport())

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        end = time.monotonic() + LONGEST
        while not until():
            if time.monotonic() > end:
                raise SystemExit("the window does not come to rest")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)

    def rest(self) -> None:
        self.wait(lambda: not self.window.busy)

    def painted(self, do: Callable[[], object], is_so: Callable[[], bool]) -> float:
        """From a wish to the paint that shows it."""
        began = time.perf_counter()
        do()
        self.wait(is_so)
        known = time.perf_counter()
        self.view.viewport().update()
        self.wait(lambda: self.paints.at >= known)
        spent = (self.paints.at - began) * 1000
        self.rest()
        return spent

    def places(self) -> list[Place]:
        nodes = self.window.sidebar.model.nodes()
        return [Place(node.kind, node.id) for node in nodes if node.kind == FOLDER]

    def switches(self) -> list[float]:
        places = self.places()

        def shows(place: Place) -> bool:
            row = self.model.row(self.model.id_at(0))
            feeds = self.window.sidebar.model.feeds_in(place.kind, place.id)
            return row is not None and row.feed in feeds

        times = []
        for turn in range(SWITCHES):
            place = places[turn % len(places)]
            times.append(
                self.painted(
                    lambda p=place: self.window.sidebar.choose(p), lambda p=place: shows(p)
                )
            )
        return times

    def scroll(self) -> list[float]:
        """Frames of the wheel, three lines of a notch each, through so many rows."""
        viewport = self.view.viewport()
        middle = QPointF(viewport.rect().center())
        times = []
        while self.view.rowAt(0) < ROWS:
            began = time.perf_counter()
            event = QWheelEvent(
                middle,
                viewport.mapToGlobal(middle),
                QPoint(),
                QPoint(0, -NOTCH),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(viewport, event)
            QApplication.processEvents()
            times.append((time.perf_counter() - began) * 1000)
        return times

    def parts_decoded(self) -> int:
        """Bytes of thumbnails in memory."""
        assert self.session.parts is not None
        return self.session.parts.decoding.bytes

    def mark_all(self, large: int) -> dict[str, float]:
        """Mark 10,000 read, take it back, do it again: until rows and counts show it."""
        place = Place(FOLDER, large)
        actions, count = self.window.actions_of, self.window.sidebar.model.count
        self.window.sidebar.choose(place)
        self.view.to_top()
        QApplication.processEvents()
        self.rest()
        total = len(self.model.ids)

        def all_are(read: bool) -> bool:
            row = self.model.row(self.model.id_at(0))
            counted = count(*place.node) == (0 if read else total)
            return row is not None and row.read is read and counted

        found: dict[str, float] = {"mark_all": total}
        found["mark_all_ms"] = self.painted(actions["all_read"].trigger, lambda: all_are(True))
        found["undo_ms"] = self.painted(actions["undo"].trigger, lambda: all_are(False))
        found["redo_ms"] = self.painted(actions["redo"].trigger, lambda: all_are(True))
        self.window.actions_of["undo"].trigger()
        self.rest()

        def starred() -> bool:
            row = self.model.row(self.model.id_at(0))
            return row is not None and row.starred

        def star_all() -> None:
            self.view.selectAll()
            actions["star"].trigger()

        found["star_all_ms"] = self.painted(star_all, starred)
        self.window.actions_of["undo"].trigger()
        self.rest()
        return found


def share(times: list[float], part: float) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * part))]


def figures(name: str, times: list[float]) -> dict[str, float]:
    return {
        f"{name}_p50_ms": share(times, 0.5),
        f"{name}_p95_ms": share(times, 0.95),
        f"{name}_max_ms": max(times),
    }


def main() -> None:
    words = argparse.ArgumentParser(prog="python -m tests.bench.lists")
    words.add_argument("--articles", type=int, default=40_000)
    words.add_argument("--library", type=Path, help="a library made by an earlier run")
    asked = words.parse_args()
    application = QApplication([])
    application.setStyle("Fusion")
    theme.load_fonts()
    with tempfile.TemporaryDirectory() as temporary:
        folder = asked.library or Path(temporary)
        if not (folder / "broadsheet.sqlite3").exists():
            fill(folder, asked.articles)
            illustrate(folder)
        with Store.open(folder, Role.READ) as store:
            known = {each.title: each.id for each in store.folders.all()}
        large = known.get("Large") or arrange(folder)
        with Store.open(folder, Role.WINDOW) as store:
            ids = store.articles.ids(Query(Scope.FOLDER, large))
            store.flags.mark(ids, read=False, starred=False, now=NOW)
        save_quiet(folder)
        bench = Bench(folder)
        found = {"articles": asked.articles, **figures("switch", bench.switches())}
        bench.window.sidebar.choose(Place(FOLDER, large))
        bench.rest()
        frames = bench.scroll()
        found |= {"scrolled_frames": len(frames), **figures("scroll", frames)}
        found["thumbnails_mb"] = bench.parts_decoded() / 1e6
        found["scroll_over_33_ms"] = sum(1 for one in frames if one > 33)
        found |= bench.mark_all(large)
        bench.window.close()
    print(json.dumps({name: round(value, 2) for name, value in found.items()}))


def save_quiet(folder: Path) -> None:
    """Nothing is fetched, and nothing is marked by being looked at."""
    quiet = Settings(refresh_at_start=False, refresh_interval=0, mark_read_after=-1.0)
    save(LibraryPaths(folder).settings_folder, quiet)


if __name__ == "__main__":
    main()
