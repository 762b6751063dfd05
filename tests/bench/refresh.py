"""How fast a refresh is: `python -m tests.bench.refresh [--feeds N] [--server PATH] [--newsboat]`.

A real engine as a child process, asked over its protocol, refreshes feeds of a local server four
times: for the first time, all unchanged (304) at 100 ms latency, the same bodies without
validators, two new entries in every feed; each time the engine is started for it, as the window
does. Beside one more first refresh another connection marks articles as the window would. Prints
one JSON object last; `…_cpu` are processor seconds, by which a run on a busy machine is known
(`others`). With --newsboat the same is asked of newsboat with 20 threads in the same run, and
ratios are added: whole against whole, starting the engine and loading newsboat's cache included,
and the whole engine against newsboat without loading its cache.
"""

from __future__ import annotations

import argparse
import json
import re
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from reader.model import Query
from reader.protocol import (
    Changed,
    Configure,
    Done,
    Event,
    Failed,
    Hello,
    Import,
    Leave,
    Refresh,
    decode,
    encode,
)
from reader.store import Role, Store
from tests.bench.newsboat import Newsboat
from tests.bench.processes import Watch, cpu_seconds, machine_seconds

PORTS = 40
ITEMS = 40
LATENCY = 100  # ms
MARK_EVERY = 0.02  # seconds
MARKED_FEEDS = 200  # feeds of the refresh beside which articles are marked
PATIENCE = 600  # seconds for one refresh
# What is kept for reading offline comes after the headlines, and is measured by `keep`.
HEADLINES_ALONE = Configure("configure", keep_pages=False, keep_pictures=False)
ROOT = Path(__file__).resolve().parents[2]

SCENARIOS = (
    ("first", "latency=0&etag=1"),
    ("unchanged", f"latency={LATENCY}"),
    ("same_body", "latency=0&etag=0"),
    # Still without validators: libcurl takes an older Last-Modified for "nothing new" by itself.
    ("two_new", "latency=0&etag=0&new=2"),
)


class Engine:
    """An engine process and the events it tells, with the time of each."""

    def __init__(self, folder: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "reader", "engine", "--library", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
        )
        self.events: list[tuple[float, Event]] = []
        self._answered = threading.Condition()
        threading.Thread(target=self._listen, daemon=True).start()
        self.send(Hello())

    def ask(self, request: Configure | Import | Refresh) -> Done:
        self.send(request)
        return self.await_answer(request.id, PATIENCE)

    def await_answer(self, name: str, seconds: float) -> Done:
        with self._answered:
            found = self._answered.wait_for(lambda: self._answer(name), seconds)
        if not isinstance(found, Done):
            sys.exit(f"the engine did not carry out {name}: {found}")
        return found

    def leave(self) -> None:
        self.send(Leave("leave"))
        self.process.wait(5)

    def _answer(self, name: str) -> Done | Failed | None:
        for _, event in self.events:
            if isinstance(event, Done | Failed) and event.id == name:
                return event
        return None

    def send(self, request: Any) -> None:
        assert self.process.stdin
        self.process.stdin.write(encode(request))
        self.process.stdin.flush()

    def _listen(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            event = decode(line)
            with self._answered:
                self.events.append((time.monotonic(), event))  # type: ignore[arg-type]
                self._answered.notify_all()


class Marker:
    """Marks an article read every now and then while the engine writes, as a window would."""

    def __init__(self, folder: Path) -> None:
        self.waits: list[float] = []
        self._folder = folder
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        with Store.open(self._folder, Role.WINDOW) as store:
            while not self._stop.wait(MARK_EVERY):
                unread = store.articles.headlines(Query(unread=True), 1)
                if not unread:
                    continue
                began = time.monotonic()
                store.flags.mark((unread[0].id,), read=True, now=int(time.time()))
                self.waits.append((time.monotonic() - began) * 1000)


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values) or [0.0]
    return round(ordered[min(len(ordered) - 1, int(len(ordered) * share))], 2)


def free_ports(count: int) -> int:
    """The first of so many ports in a row that nobody listens on."""
    for first in range(21000, 31000, count):
        try:
            for port in range(first, first + count):
                with socket.socket() as probe:
                    probe.bind(("127.0.0.1", port))
        except OSError:
            continue
        return first
    sys.exit("no free ports")


@contextmanager
def server(path: Path | None, feeds: int, port: int) -> Iterator[subprocess.Popen[str]]:
    if path is not None and path.is_dir():
        path = path / "serve.py"
    script = [str(path)] if path else ["-m", "tests.bench.feed_server"]
    numbers = {"feeds": feeds, "items": ITEMS, "port": port, "ports": PORTS}
    words = [word for name, value in numbers.items() for word in (f"--{name}", str(value))]
    process = subprocess.Popen(
        [sys.executable, *script, *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT if path is None else path.parent,
    )
    try:
        assert process.stdout
        if '"ready": true' not in process.stdout.readline():
            sys.exit("the feed server did not start")
        yield process
    finally:
        process.kill()
        process.wait()


def get(port: int, path: str) -> bytes:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=300) as answer:
        body: bytes = answer.read()
    return body


def subscribe(folder: Path, subscriptions: Path) -> float:
    """Seconds from starting an engine to the end of an import."""
    began = time.monotonic()
    engine = Engine(folder)
    engine.ask(Import("import", str(subscriptions)))
    seconds = time.monotonic() - began
    engine.leave()
    return round(seconds, 2)


def refresh(name: str, folder: Path, feeds: int) -> dict[str, Any]:
    """One refresh of all feeds by an engine started for it, from the click to Done."""
    began = time.monotonic()
    engine = Engine(folder)
    engine.ask(HEADLINES_ALONE)
    watch = Watch(engine.process.pid)
    done = engine.ask(Refresh("refresh", all=True))
    seconds = time.monotonic() - began
    watch.stop()
    engine.leave()
    told: dict[str, Any] = {
        f"{name}_s": round(seconds, 2),
        f"{name}_cpu": {"engine": watch.parent_cpu, "digesters": watch.children_cpu},
        f"{name}_mb": {"engine": round(watch.parent_mb), "all": round(watch.peak_mb)},
    }
    if name == "first":
        shown = [at for at, event in engine.events if is_news(event)]
        told["first_headline_s"] = round(shown[0] - began, 2) if shown else None
    expected = {"first": ITEMS * feeds, "two_new": 2 * feeds}.get(name, 0)
    if done.totals["failed"] or done.totals["feeds"] != feeds or done.totals["new"] != expected:
        print(f"{name}: not as it should be: {done.totals}", file=sys.stderr)
        told["wrong"] = True
    return told


def marks(place: Path, subscriptions: Path) -> dict[str, Any]:
    """How long marks take beside a first refresh of some feeds, in a library of their own.

    Apart from the timed refreshes: fifty marks a second are no reader's, and each makes SQLite
    forget the pages that the engine's connection has in memory.
    """
    folder = place / "marked"
    some = place / "some.opml"
    addresses = re.findall(r'xmlUrl="([^"]+)"', subscriptions.read_text("utf-8"))[:MARKED_FEEDS]
    lines = "".join(f'<outline xmlUrl="{address}"/>' for address in addresses)
    some.write_text(f'<opml version="2.0"><body>{lines}</body></opml>', "utf-8")
    subscribe(folder, some)
    marker = Marker(folder)
    engine = Engine(folder)
    engine.ask(HEADLINES_ALONE)
    engine.ask(Refresh("refresh", all=True))
    marker.stop()
    engine.leave()
    return {
        "marks": len(marker.waits),
        "mark_p50_ms": percentile(marker.waits, 0.5),
        "mark_p95_ms": percentile(marker.waits, 0.95),
    }


def is_news(event: Event) -> bool:
    return isinstance(event, Changed) and bool(event.changes.new)


def main() -> None:
    words = argparse.ArgumentParser()
    words.add_argument("--feeds", type=int, default=1000)
    words.add_argument("--server", type=Path, help="a serve.py, or its folder")
    words.add_argument("--newsboat", action="store_true", help="compare with newsboat")
    asked = words.parse_args()
    port = free_ports(PORTS)
    result: dict[str, Any] = {"feeds": asked.feeds}
    path = asked.server.resolve() if asked.server else None
    with (
        tempfile.TemporaryDirectory() as place,
        server(path, asked.feeds, port) as serving,
    ):
        folder = Path(place) / "library"
        subscriptions = Path(place) / "feeds.opml"
        subscriptions.write_bytes(get(port, "/opml"))
        result["import_s"] = subscribe(folder, subscriptions)
        other = Newsboat(Path(place) / "newsboat", subscriptions) if asked.newsboat else None
        for name, config in SCENARIOS:
            get(port, f"/__config?{config}")
            before = cpu_seconds(serving.pid), *machine_seconds()
            told = refresh(name, folder, asked.feeds)
            after = cpu_seconds(serving.pid), *machine_seconds()
            served, worked, waited = (b - a for a, b in zip(before, after, strict=True))
            cpu = told[f"{name}_cpu"]
            cpu["server"] = round(served, 2)
            cpu["others"] = round(worked - sum(cpu.values()), 2)
            cpu["idle"] = round(waited, 2)
            if other:
                whole, loading = other.reload()
                ours = told[f"{name}_s"]
                told[f"{name}_newsboat_s"] = round(whole, 2)
                told[f"{name}_ratio"] = round(ours / whole, 3)
                told[f"{name}_ratio_without_loading"] = round(ours / (whole - loading), 3)
                if name == "first":
                    other.reload()  # only from its second reload on does it keep validators
            print(json.dumps(told), file=sys.stderr, flush=True)
            result |= told
        get(port, f"/__config?{SCENARIOS[0][1]}")
        result |= marks(Path(place), subscriptions)
        result["peak_mb"] = max(result[f"{name}_mb"]["all"] for name, _ in SCENARIOS)
    print(json.dumps(result))


if __name__ == "__main__":
    main()
