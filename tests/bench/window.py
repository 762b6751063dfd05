"""How quick the window is: `python -m tests.bench.window [--articles N] [--starts N] [--feeds N]`.

Builds a library through the store's own door, then measures in processes of their own: the start
to the first painted list against an empty Qt window in the same run (paired, medians; by the clock,
and by processor time, which a busy machine stretches less), memory at rest, the time from a click
to the painted text, and how late a 2 ms timer comes during a refresh of a local server, in our
window and in an empty one beside the same refresh. Prints one JSON object last.

The first list is painted from the file that the last window left (`reader.desktop.front_page`);
`checked_ms` is when the library itself has confirmed it.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any

from reader.model import Entry, Snapshot
from reader.settings import Settings, save
from reader.store import Role, Store
from tests.bench.store import ENTRIES, NOW, Publisher, outcome

HERE = Path(__file__).resolve().parent
LONG = 10  # every so many articles one is long
LONG_PARAGRAPHS = 120
SCREEN = {"name": "bench", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96}
PORT = 18450
PORTS = 20


def entry(publisher: Publisher, number: int) -> Entry:
    """An article of the bench, with a quotation, a picture and a list; some are very long."""
    made = publisher.entry(number, NOW - publisher.random.randrange(90 * 86400))
    parts = made.html.split("</p>")
    if number % LONG == 0:
        parts = [f"<p>{text}" for text in publisher.random.choices(publisher.paragraphs, k=120)]
    parts.insert(1, '<figure><img src="picture:0"></figure><p>')
    parts.insert(3, f"<blockquote><p>{publisher.paragraphs[number % 4000]}</p></blockquote><p>")
    return replace(made, html="</p>".join(parts))


def fill(folder: Path, articles: int) -> None:
    """A library of so many articles, in feeds of 400."""
    publisher = Publisher(7)
    with Store.open(folder, Role.ENGINE) as store:
        for feed in range(max(1, articles // 400)):
            id = store.feeds.add(f"http://127.0.0.1:9/{feed}.xml", now=NOW)
            for start in range(0, min(400, articles), ENTRIES):
                entries = tuple(entry(publisher, feed * 1000 + start + n) for n in range(ENTRIES))
                snapshot = Snapshot(title=f"Feed {feed}", count=ENTRIES, entries=entries)
                store.feeds.apply(id, snapshot, outcome(NOW))
    save(folder, Settings(refresh_at_start=False, refresh_interval=0))


def environment(folder: Path) -> dict[str, str]:
    """As installed programs are started: compiled once, by whoever came first.

    The offscreen platform's own screen has 800 pixels, which is too narrow for three panes.
    """
    screens = folder / "screens.json"
    screens.write_text(json.dumps({"screens": [{**SCREEN, "logicalBaseDpi": 96, "dpr": 1}]}))
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    if platform == "offscreen":
        platform = f"offscreen:configfile={screens}"
    return {
        **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "QT_QPA_PLATFORM": platform,
        "PYTHONPATH": str(HERE.parents[1]),
        "XDG_RUNTIME_DIR": str(folder),
        "BROADSHEET_LIBRARY": str(folder),
    }


def child(mode: str, folder: Path) -> subprocess.Popen[str]:
    words = [sys.executable, str(HERE / "window_child.py"), mode, str(time.monotonic())]
    return subprocess.Popen(
        words,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment(folder),
    )


def answer(process: subprocess.Popen[str]) -> dict[str, Any]:
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise SystemExit(f"a measured window ended early: {process.wait()}")
    told: dict[str, Any] = json.loads(line)
    return told


def run(mode: str, folder: Path) -> dict[str, Any]:
    with child(mode, folder) as process:
        told = answer(process)
        process.wait(60)
    return told


def starts(folder: Path, times: int) -> dict[str, Any]:
    """Starts in turn, ours and the empty one; the first pair warms the disk's cache."""
    run("start", folder), run("empty", folder)
    ours, empty = [], []
    for _ in range(times):
        empty.append(run("empty", folder))
        ours.append(run("start", folder))
    return {
        "start_ratio": round(
            median(o["painted_ms"] / e["painted_ms"] for o, e in zip(ours, empty, strict=True)), 3
        ),
        "start_cpu_ratio": round(
            median(o["cpu_ms"] / e["cpu_ms"] for o, e in zip(ours, empty, strict=True)), 3
        ),
        "start_ms": round(median(o["painted_ms"] for o in ours), 1),
        "checked_ms": round(median(o["checked_ms"] for o in ours), 1),
        "empty_ms": round(median(e["painted_ms"] for e in empty), 1),
        "start_cpu_ms": median(o["cpu_ms"] for o in ours),
        "empty_cpu_ms": median(e["cpu_ms"] for e in empty),
        "rows": ours[-1]["rows"],
        "pss_mb": median(o["pss_mb"] for o in ours),
        "empty_pss_mb": median(e["pss_mb"] for e in empty),
    }


def lateness(folder: Path, feeds: int) -> dict[str, Any]:
    """A refresh of local feeds: a timer in our window, then in an empty one beside the same."""
    server = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "tests.bench.feed_server",
            "--feeds",
            str(feeds),
            "--items",
            "40",
            "--port",
            str(PORT),
            "--ports",
            str(PORTS),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=HERE.parents[1],
    )
    assert server.stdin is not None
    assert server.stdout is not None
    server.stdout.readline()
    try:
        subscribe(folder, feeds)
        ours = run_late("late", folder, None)
        subscribe(folder, feeds)
        refresh = [sys.executable, "-m", "reader", "--library", str(folder), "refresh", "--all"]
        empty = run_late("late-empty", folder, [*refresh, "--json"])
    finally:
        server.stdin.close()
        server.wait(10)
    return {
        "late_p99_ms": ours["p99_ms"],
        "late_max_ms": ours["max_ms"],
        "late_over_16": ours["over_16_ms"],
        "late_ticks": ours["ticks"],
        "late_new": ours["new"],
        "empty_late_p99_ms": empty["p99_ms"],
        "empty_late_max_ms": empty["max_ms"],
    }


def run_late(mode: str, folder: Path, beside: list[str] | None) -> dict[str, Any]:
    with child(mode, folder) as process:
        answer(process)
        if beside is not None:
            subprocess.run(beside, env=environment(folder), check=False, stdout=subprocess.DEVNULL)
            assert process.stdin is not None
            process.stdin.write("enough\n")
            process.stdin.flush()
        told = answer(process)
        process.wait(60)
    return told


def subscribe(folder: Path, feeds: int) -> None:
    """The server's feeds as the only ones, each under an address that is new to the library."""
    with Store.open(folder, Role.ENGINE) as store:
        store.feeds.remove([feed.id for feed in store.feeds.all()], NOW)
        for feed in range(feeds):
            address = f"http://127.0.0.1:{PORT + feed % PORTS}/feed/{feed}.xml?{time.time()}"
            store.feeds.add(address, now=NOW)


def main() -> None:
    words = argparse.ArgumentParser(prog="python -m tests.bench.window")
    words.add_argument("--articles", type=int, default=40_000)
    words.add_argument("--starts", type=int, default=11)
    words.add_argument("--feeds", type=int, default=60, help="feeds of the measured refresh")
    words.add_argument("--library", type=Path, help="a library made by an earlier run")
    asked = words.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = asked.library or Path(temporary)
        if not (folder / "broadsheet.sqlite3").exists():
            fill(folder, asked.articles)
        figures = starts(folder, asked.starts)
        clicks = run("click", folder)
        figures |= {f"click_{name}": clicks[f"{name}"] for name in ("p50_ms", "p95_ms", "max_ms")}
        figures = {
            name.replace("click_p50_ms", "click_ms_p50").replace("click_p95_ms", "click_ms_p95"): v
            for name, v in figures.items()
        }
        figures |= lateness(folder, asked.feeds)
    print(json.dumps({"articles": asked.articles, **figures}))


if __name__ == "__main__":
    main()
