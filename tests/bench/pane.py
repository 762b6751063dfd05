"""How quick an illustrated article is: `python -m tests.bench.pane [--articles N] [--library DIR]`.

In a window of our own on a library of articles of 20 KB with 6 pictures each (photographs of
1600 x 1000 pixels): what the window's thread spends from an article that has been read to its
painted first screenful; from the choice of an article to the pictures on its screen; whether text
moved meanwhile; and by how much memory has grown when all have been opened, the bounded store of
decoded pictures apart. Milliseconds and MB; prints one JSON object last.
"""

from __future__ import annotations

import argparse
import gc
import io
import json
import os
import random
import tempfile
import time
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image, ImageFilter
from PySide6.QtCore import QEventLoop, QPoint
from PySide6.QtWidgets import QApplication

from reader.desktop import theme
from reader.desktop.app import Session
from reader.desktop.rows import FEED, Opened, Place
from reader.launch import WindowOptions
from reader.model import Entry, FeedOutcome, Picture, Snapshot
from reader.store import Role, Store
from tests.bench.lists import save_quiet, share
from tests.bench.store import NOW
from tests.desktop.offline.media_files import Files

PICTURES = 6
SIZE = (1600, 1000)
FILES = 97  # different photographs among the articles
PARAGRAPHS = 24
LONGEST = 20.0  # seconds
WORDS = (
    "harbour ferry strait council bridge morning letter market winter engine teacher river "
    "minister orchard signal valley captain station paper witness"
).split()


def photograph(seed: int) -> bytes:
    """A picture that costs about as much to decode as a photograph does."""
    rough = Image.effect_noise((200, 125), 90).resize(SIZE, Image.Resampling.BICUBIC)
    grain = Image.effect_noise(SIZE, 14)
    made = Image.merge("RGB", (rough, grain, rough.rotate(seed * 7))).filter(
        ImageFilter.GaussianBlur(1)
    )
    held = io.BytesIO()
    made.save(held, "WEBP", quality=80, method=0)
    return held.getvalue()


def article(number: int, chance: random.Random) -> Entry:
    """An article of 20 KB with a picture after every fourth paragraph."""
    made: list[str] = []
    for n in range(PARAGRAPHS):
        if n % (PARAGRAPHS // PICTURES) == 1:
            made.append(f'<img src="picture:{n // (PARAGRAPHS // PICTURES)}">')
        made.append(f"<p>{' '.join(chance.choice(WORDS) for _ in range(115))}.</p>")
    raw = blake2b(str(number).encode(), digest_size=8).digest()
    return Entry(
        identity=f"guid:{number}",
        raw_hash=raw,
        content_hash=raw,
        guid=str(number),
        address=f"https://example.org/{number}",
        title=f"Article {number}",
        html="".join(made),
        plain="plain",
        pictures=tuple(
            Picture(
                n,
                f"https://example.org/{number}/{n}.jpg",
                alt="A view",
                caption="What can be seen here, and where it is.",
                credit="A. Photographer",
                width=SIZE[0],
                height=SIZE[1],
                lead=n == 0,
            )
            for n in range(PICTURES)
        ),
        published=NOW - number * 60,
    )


def fill(folder: Path, articles: int) -> None:
    """A feed of so many illustrated articles, all of whose pictures are here."""
    chance = random.Random(7)
    entries = tuple(article(number, chance) for number in range(articles))
    with Store.open(folder, Role.ENGINE) as store:
        feed = store.feeds.add("https://example.org/feed.xml", now=NOW)
        outcome = FeedOutcome(fetched=NOW, next_fetch=NOW + 3600, interval=3600)
        snapshot = Snapshot(title="Illustrated", count=articles, entries=entries)
        changes = store.feeds.apply(feed, snapshot, outcome)
    files = Files(folder)
    photographs = [photograph(seed) for seed in range(FILES)]
    laid = [files.lay(content) for content in photographs]
    rows = [
        (laid[(at * PICTURES + n) % FILES], article, n)
        for at, article in enumerate(changes.new)
        for n in range(PICTURES)
    ]
    files.tell(list(zip(laid, map(len, photographs), strict=True)), SIZE, rows)


def pss_mb() -> float:
    """The memory of this process, what it shares counted by parts (Linux)."""
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0.0


class Bench:
    """The open window, and how long things take in it."""

    def __init__(self, folder: Path) -> None:
        self.session = Session(WindowOptions(library=folder, size=(1280, 800)), folder)
        self.window = self.session.window
        self.spent: list[float] = []
        self.session.start()
        self.wait(lambda: self.session.parts is not None and not self.window.busy)
        self.view = self.window.page.view
        assert self.session.parts is not None
        self.parts = self.session.parts
        feed = next(n.id for n in self.window.sidebar.model.nodes() if n.kind == FEED)
        self.parts.opening.open_place(Place(FEED, feed))
        self.wait(lambda: not self.window.busy)
        self._watch()

    def _watch(self) -> None:
        """Measure what the window's thread does from the article to its painted text."""
        show = self.view.show_first

        def watched(opened: Opened) -> None:
            began = time.perf_counter()
            show(opened)
            self.view.viewport().repaint()
            self.spent.append((time.perf_counter() - began) * 1000)

        self.view.show_first = watched  # type: ignore[method-assign]

    def wait(self, until: Callable[[], bool]) -> None:
        end = time.monotonic() + LONGEST
        while not until():
            if time.monotonic() > end:
                raise SystemExit("the window does not come to rest")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)

    def open(self, at: int) -> tuple[float, bool]:
        """From the choice of an article to the pictures on its screen; whether text moved."""
        count = len(self.spent)
        began = time.perf_counter()
        self.window.headlines.view.choose(at)
        self.wait(lambda: len(self.spent) > count)
        line = self.view.cursorForPosition(QPoint(0, 300)).position()
        on_screen = {slot.shown.name for slot in self._on_screen()}
        self.wait(lambda: on_screen <= self.view.pictures.objects.drawn)
        spent = (time.perf_counter() - began) * 1000
        self.wait(lambda: not self.window.busy)
        assert on_screen
        return spent, self.view.cursorForPosition(QPoint(0, 300)).position() != line

    def _on_screen(self) -> list:  # type: ignore[type-arg]
        room = self.view.viewport().rect()
        slots = self.view.pictures.objects.slots.values()
        return [
            slot
            for slot in slots
            if not slot.place.isEmpty() and slot.place.toAlignedRect().intersects(room)
        ]

    def memory(self) -> float:
        """What the process holds, decoded pictures apart."""
        gc.collect()
        return pss_mb() - self.parts.decoding.bytes / 1e6


def main() -> None:
    words = argparse.ArgumentParser(prog="python -m tests.bench.pane")
    words.add_argument("--articles", type=int, default=500)
    words.add_argument("--library", type=Path, help="a library made by an earlier run")
    asked = words.parse_args()
    application = QApplication([])
    application.setStyle("Fusion")
    theme.load_fonts()
    with tempfile.TemporaryDirectory() as temporary:
        folder = asked.library or Path(temporary)
        if not (folder / "broadsheet.sqlite3").exists():
            fill(folder, asked.articles)
        save_quiet(folder)
        bench = Bench(folder)
        for at in range(12):  # until letters, store and lanes are warm
            bench.open(at)
        bench.spent.clear()
        before = bench.memory()
        opened = [bench.open(at) for at in range(12, asked.articles)]
        pictures = [spent for spent, _ in opened]
        found = {
            "articles": len(opened),
            "text_p50_ms": share(bench.spent, 0.5),
            "text_p95_ms": share(bench.spent, 0.95),
            "text_max_ms": max(bench.spent),
            "pictures_p50_ms": share(pictures, 0.5),
            "pictures_p95_ms": share(pictures, 0.95),
            "text_moved": sum(moved for _, moved in opened),
            "grown_mb": bench.memory() - before,
            "decoded_mb": bench.parts.decoding.bytes / 1e6,
        }
        bench.window.close()
    print(json.dumps({name: round(value, 2) for name, value in found.items()}))


if __name__ == "__main__":
    main()
