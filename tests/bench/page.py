"""How quick an article's page is: `python -m tests.bench.page [--times N]`.

In a window of our own: what its thread spends on the first painted screenful of articles of 20 KB
with 6 pictures, and of one of 500 KB; the longest turn of its event loop while the rest of that
one comes; and a page down in it, until it is painted. Milliseconds, and those of the processor
(`cpu`), which other programs do not lengthen; prints one JSON object last.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from reader.desktop import theme
from reader.desktop.rows import Opened
from reader.model import FeedOutcome, Snapshot
from reader.store import Role, Store
from tests.bench.lists import save_quiet, share
from tests.bench.pane import WORDS, Bench, article, fill
from tests.bench.store import NOW

LONG = 500_000  # characters
PAGES = 60


def add_long(folder: Path) -> int:
    """Put a long article with headings, quotes, lists and tables into the library."""
    chance = random.Random(11)
    made: list[str] = []
    size = number = 0
    while size < LONG:
        words = " ".join(chance.choice(WORDS) for _ in range(80))
        kind = number % 12
        if kind == 3:
            block = f"<h2>{words[:60]}</h2>"
        elif kind == 6:
            block = f"<blockquote><p>{words}</p></blockquote>"
        elif kind == 9:
            block = f"<ul><li>{words[:200]}</li><li>{words[200:400]}</li></ul>"
        elif number % 60 == 11:
            block = f"<table>{'<tr><td>one</td><td>two</td><td>three</td></tr>' * 8}</table>"
        else:
            block = f"<p>{words}, <a href='https://example.org/'>{kind}</a>.</p>"
        made.append(block)
        size += len(block)
        number += 1
    entry = replace(
        article(999_999, chance), html="".join(made), plain="plain " * (LONG // 6), pictures=()
    )
    with Store.open(folder, Role.ENGINE) as store:
        feed = store.feeds.add("https://example.org/long.xml", now=NOW)
        outcome = FeedOutcome(fetched=NOW, next_fetch=NOW + 3600, interval=3600)
        snapshot = Snapshot(title="Long", count=1, entries=(entry,))
        return store.feeds.apply(feed, snapshot, outcome).new[0]


class Ticks:
    """How long the turns of the event loop take."""

    def __init__(self) -> None:
        self.longest = self.longest_cpu = 0.0
        self._last, self._last_cpu = time.perf_counter(), time.thread_time()
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._turn)

    def _turn(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self.longest_cpu = max(self.longest_cpu, (cpu - self._last_cpu) * 1000)
        self._last, self._last_cpu = now, cpu

    def watch(self, bench: Bench) -> tuple[float, float]:
        """The longest turn until nothing is on its way, by the clock and by the processor."""
        self._timer.start()
        bench.wait(lambda: bench.window.page.view.complete and not bench.window.busy)
        self._timer.stop()
        return self.longest, self.longest_cpu


def open_long(bench: Bench, id: int, other: int) -> tuple[float, tuple[float, float]]:
    """What the first screenful of the long article costs, and the longest turn after it."""
    bench.parts.opening.open_article(other)
    bench.wait(lambda: not bench.window.busy)
    count = len(bench.spent)
    bench.parts.opening.open_article(id)
    bench.wait(lambda: len(bench.spent) > count)
    return bench.spent[-1], Ticks().watch(bench)


def page_down(bench: Bench) -> tuple[float, float]:
    """From the key to the painted page, by the clock and by the processor."""
    began, cpu = time.perf_counter(), time.thread_time()
    bench.view.page_down()
    bench.view.viewport().repaint()
    spent = (time.perf_counter() - began) * 1000, (time.thread_time() - cpu) * 1000
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    return spent


def watch_cpu(bench: Bench) -> list[float]:
    """Gathers what the processor spends on each first screenful."""
    spent: list[float] = []
    show = bench.view.show_first

    def watched(opened: Opened) -> None:
        began = time.thread_time()
        show(opened)
        spent.append((time.thread_time() - began) * 1000)

    bench.view.show_first = watched  # type: ignore[method-assign]
    return spent


def main() -> None:
    words = argparse.ArgumentParser(prog="python -m tests.bench.page")
    words.add_argument("--times", type=int, default=80)
    asked = words.parse_args()
    application = QApplication([])
    application.setStyle("Fusion")
    theme.load_fonts()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        fill(folder, asked.times + 12)
        long = add_long(folder)
        save_quiet(folder)
        bench = Bench(folder)
        for at in range(12):  # until letters, store and lanes are warm
            bench.open(at)
        bench.spent.clear()
        cpu = watch_cpu(bench)
        for at in range(12, asked.times + 12):
            bench.open(at)
        short, short_cpu = list(bench.spent), list(cpu)
        other = bench.view.article
        opened = [open_long(bench, long, other) for _ in range(max(3, asked.times // 16))]
        pages = [page_down(bench) for _ in range(PAGES)]
        found = {
            "text_p50_ms": share(short, 0.5),
            "text_p95_ms": share(short, 0.95),
            "text_cpu_p95_ms": share(short_cpu, 0.95),
            "long_first_p50_ms": share([first for first, _ in opened], 0.5),
            "long_first_max_ms": max(first for first, _ in opened),
            "long_tick_max_ms": max(tick for _, (tick, _) in opened),
            "long_tick_cpu_max_ms": max(tick for _, (_, tick) in opened),
            "page_down_p50_ms": share([page for page, _ in pages], 0.5),
            "page_down_p95_ms": share([page for page, _ in pages], 0.95),
            "page_down_cpu_max_ms": max(page for _, page in pages),
        }
        bench.window.close()
    print(json.dumps({name: round(value, 2) for name, value in found.items()}))


if __name__ == "__main__":
    main()
