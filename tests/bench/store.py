"""How fast the library is: `python -m tests.bench.store [--articles N] [--feeds N] [--folder DIR]`.

Builds a library through the store's own door (every feed by `feeds.apply`, 40 entries of 3 KB at
a time), then times what the window asks for and how marks fare while an engine process commits
without end. Prints one JSON object last; times in milliseconds, medians unless named otherwise.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path
from statistics import median
from typing import Any

from reader.model import Author, Entry, FeedOutcome, Picture, Query, Scope, Snapshot
from reader.store import Role, Store

ENTRIES = 40  # in one document
BYTES = 3000  # of HTML in an entry
NOW = 1_800_000_000
AGE = 90 * 86400  # seconds over which articles are spread
MARKS = 300  # in the test of fairness


class Publisher:
    """Writes entries of invented words, common and rare ones as in a language."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        spelling = random.Random(1)
        syllables = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]
        words = ["".join(spelling.choices(syllables, k=k)) for k in (1, 2, 2, 3, 3, 3, 4) * 1000]
        self.vocabulary = list(dict.fromkeys(words))
        total, self.weights = 0.0, []
        for rank in range(len(self.vocabulary)):
            total += 1 / (rank + 2.7)
            self.weights.append(total)
        self.paragraphs = [" ".join(self.words(60)) + "." for _ in range(4000)]

    def words(self, count: int) -> list[str]:
        return self.random.choices(self.vocabulary, cum_weights=self.weights, k=count)

    def entry(self, number: int, published: int) -> Entry:
        paragraphs: list[str] = []
        while sum(map(len, paragraphs)) < BYTES - 100:
            paragraphs.append(self.random.choice(self.paragraphs))
        raw = blake2b(f"{number} {published}".encode(), digest_size=8).digest()
        return Entry(
            identity=f"guid:{number}",
            raw_hash=raw,
            content_hash=raw,
            guid=str(number),
            address=f"https://example.org/{number}/an-article-about-something.html",
            title=" ".join(self.words(8)).capitalize(),
            html="".join(f"<p>{text}</p>" for text in paragraphs),
            plain="\n".join(paragraphs),
            snippet=paragraphs[0][:280],
            authors=(Author(" ".join(self.words(2)).title()),),
            pictures=(Picture(0, f"https://example.org/{number}.jpg", caption="A caption"),),
            published=published,
        )

    def snapshot(self, feed: int, start: int, count: int) -> Snapshot:
        entries = tuple(
            self.entry(feed * 1_000_000 + start + n, NOW - self.random.randrange(AGE))
            for n in range(count)
        )
        return Snapshot(title=f"Feed {feed}", count=count, entries=entries)


def outcome(at: int) -> FeedOutcome:
    return FeedOutcome(fetched=at, next_fetch=at + 3600, interval=3600)


def timed(action: Callable[[], Any], times: int = 15) -> float:
    """The median of milliseconds that an action takes."""
    spent = []
    for _ in range(times):
        began = time.perf_counter()
        action()
        spent.append((time.perf_counter() - began) * 1000)
    return round(median(spent), 2)


def share(values: list[float], part: float) -> float:
    return round(sorted(values)[min(int(len(values) * part), len(values) - 1)], 2)


def build(store: Store, articles: int, feeds: int) -> dict[str, float]:
    """Fill a library; feeds lie in 50 folders, ten of them within another."""
    publisher = Publisher(2)
    per_feed = articles // feeds
    wall: list[float] = []
    cpu: list[float] = []
    for number in range(feeds):
        group = number % 50
        path = (f"Group {group % 5}", f"Folder {group}") if group >= 40 else (f"Folder {group}",)
        feed = store.feeds.add(f"https://host{number}.example/feed", now=NOW, folder_path=path)
        for start in range(0, per_feed, ENTRIES):
            count = min(ENTRIES, per_feed - start)
            snapshot = publisher.snapshot(number, start, count)
            began, began_cpu = time.perf_counter(), time.process_time()
            store.feeds.apply(feed, snapshot, outcome(NOW))
            if count == ENTRIES:
                wall.append((time.perf_counter() - began) * 1000)
                cpu.append((time.process_time() - began_cpu) * 1000)
    began = time.perf_counter()
    store.optimise()
    tenth = max(len(wall) // 10, 1)
    return {
        "apply_ms": round(median(wall), 2),
        "apply_mean_ms": round(sum(wall) / len(wall), 2),
        "apply_p95_ms": share(wall, 0.95),
        "apply_cpu_ms": round(median(cpu), 2),
        "apply_first_tenth_ms": round(sum(wall[:tenth]) / tenth, 2),
        "apply_last_tenth_ms": round(sum(wall[-tenth:]) / tenth, 2),
        "optimise_ms": round((time.perf_counter() - began) * 1000, 2),
    }


def beside_a_busy_thread(store: Store) -> float:
    """A feed of 40 entries while the process's other thread computes without rest."""
    publisher = Publisher(4)
    over = threading.Event()

    def compute() -> None:
        while not over.is_set():
            sum(range(1000))

    snapshots = [publisher.snapshot(3_000 + n, 0, ENTRIES) for n in range(15)]
    feeds = iter([store.feeds.add(f"https://busy{n}.example/", now=NOW) for n in range(15)])
    given = iter(snapshots)
    busy = threading.Thread(target=compute)
    busy.start()
    try:
        return timed(lambda: store.feeds.apply(next(feeds), next(given), outcome(NOW)))
    finally:
        over.set()
        busy.join()


def unchanged(store: Store) -> dict[str, float]:
    """What a feed costs that said nothing new, and a hundred that answered 304."""
    feeds = store.feeds.due(NOW, all=True)
    known = {feed.id: tuple(store.feeds.known_entries(feed.id)) for feed in feeds[:50]}
    waiting = iter(list(known.items()) * 2)

    def same() -> None:
        feed, raw = next(waiting)
        store.feeds.apply(feed, Snapshot(count=len(raw), unchanged=raw), outcome(NOW + 10))

    fifty = [(feed.id, outcome(NOW + 20)) for feed in feeds[:50]]
    return {
        "apply_unchanged_ms": timed(same, 50),
        "record_50_ms": timed(lambda: store.feeds.record_many(fifty), 9),
        "known_entries_ms": timed(lambda: store.feeds.known_entries(feeds[0].id)),
        "due_ms": timed(lambda: store.feeds.due(NOW, all=True)),
    }


def lists(store: Store, tag: int) -> dict[str, float]:
    """First pages and whole lists of every place."""
    feed = store.feeds.all()[0].id
    folder = next(f.id for f in store.folders.all() if f.title == "Group 0")
    queries = {
        "all": Query(),
        "unread": Query(unread=True),
        "today": Query(Scope.TODAY, since=NOW - 86400),
        "starred": Query(Scope.STARRED),
        "feed": Query(Scope.FEED, feed),
        "feed_unread": Query(Scope.FEED, feed, unread=True),
        "folder": Query(Scope.FOLDER, folder),
        "folder_unread": Query(Scope.FOLDER, folder, unread=True),
        "tag": Query(Scope.TAG, tag),
        "oldest": Query(oldest_first=True),
        "keep": Query(unread=True, keep=tuple(range(1, 200))),
    }
    articles = store.articles
    found = {
        f"page_{name}_ms": timed(lambda q=q: articles.headlines(q, 50))
        for name, q in queries.items()
    }
    found["page_slowest_ms"] = max(found.values())
    found["ids_all_ms"] = timed(lambda: articles.ids(Query()), 5)
    found["ids_folder_ms"] = timed(lambda: articles.ids(queries["folder"]), 5)
    ids = articles.ids(Query())
    at = iter(random.Random(3).sample(range(len(ids)), 40))
    found["by_ids_50_ms"] = timed(lambda: articles.by_ids(ids[next(at) :][:50]), 30)
    found["article_ms"] = timed(lambda: articles.get(ids[next(at)]), 9)
    found["counts_ms"] = timed(articles.counts)
    found["count_today_ms"] = timed(lambda: articles.count_since(NOW - 86400))
    found["feeds_all_ms"] = timed(store.feeds.all)
    return found


def searches(store: Store, words: list[str]) -> dict[str, float]:
    """Common and rare words, several of them, and a beginning of one."""
    asked = {
        "common": words[0],
        "two_common": f"{words[0]} {words[1]}",
        "middling": words[400],
        "rare": words[-1],
        "beginning": words[300][:2],
        "in_feed": words[1],
    }
    feed = store.feeds.all()[0].id
    found = {}
    for name, typed in asked.items():
        query = Query(Scope.FEED, feed) if name == "in_feed" else Query()
        found[f"search_{name}_ms"] = timed(lambda t=typed, q=query: store.search.ids(t, q), 7)
    listed = Query(words=words[0], unread=True)
    found["list_with_words_ms"] = timed(lambda: store.articles.headlines(listed, 50), 7)
    return found


def marks(store: Store) -> dict[str, float]:
    """Single marks, and all of a list of 10,000."""
    ids = store.articles.ids(Query())
    ten_thousand = ids[: min(10_000, len(ids) // 2)]
    rounds = []
    for turn in range(3):
        began = time.perf_counter()
        changes = store.flags.mark(ten_thousand, read=True, now=NOW + turn)
        rounds.append((time.perf_counter() - began) * 1000)
        marked = len(changes.flagged)
        began = time.perf_counter()
        store.flags.mark(changes.flagged, read=False, now=NOW + turn)
        undone = (time.perf_counter() - began) * 1000
    each = iter(ids[20_000:] or ids)
    return {
        "mark_all": marked,
        "mark_all_first_ms": round(rounds[0], 2),
        "mark_all_ms": round(median(rounds), 2),
        "mark_all_undone_ms": round(undone, 2),
        "mark_ms": timed(lambda: store.flags.mark([next(each)], read=True, now=NOW), 50),
    }


def fairness(folder: Path, store: Store) -> dict[str, float]:
    """Marks while an engine process applies feeds without end."""
    ids = store.articles.ids(Query(unread=True))
    engine = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.store", "--commit-without-end", str(folder)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert engine.stdout is not None
    engine.stdout.readline()
    waits: list[float] = []
    try:
        for article in ids[:MARKS]:
            time.sleep(0.01)
            began = time.perf_counter()
            store.flags.mark([article], read=True, now=NOW)
            waits.append((time.perf_counter() - began) * 1000)
    finally:
        engine.terminate()
        engine.communicate()
    return {
        "mark_busy_ms": round(median(waits), 2),
        "mark_busy_p95_ms": share(waits, 0.95),
        "mark_busy_max_ms": round(max(waits), 2),
    }


def commit_without_end(folder: Path) -> None:
    """What a busy engine does: apply new feeds until it is ended."""
    publisher = Publisher(5)
    with Store.open(folder, Role.ENGINE) as store:
        number = 0
        while True:
            feed = store.feeds.add(f"https://late{number}.example/feed", now=NOW)
            snapshots = [publisher.snapshot(5_000 + number, 40 * n, ENTRIES) for n in range(3)]
            if number == 0:
                print("writing", flush=True)
            for snapshot in snapshots:
                store.feeds.apply(feed, snapshot, outcome(NOW))
            number += 1


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--articles", type=int, default=100_000)
    arguments.add_argument("--feeds", type=int, default=1000)
    arguments.add_argument("--folder", type=Path, default=None)
    arguments.add_argument("--commit-without-end", type=Path, default=None)
    values = arguments.parse_args()
    if values.commit_without_end is not None:
        commit_without_end(values.commit_without_end)
    with tempfile.TemporaryDirectory() as scratch:
        print(json.dumps(measure(values.folder or Path(scratch), values.articles, values.feeds)))


def measure(folder: Path, articles: int, feeds: int) -> dict[str, float]:
    """Build and time a library of so many articles."""
    with Store.open(folder, Role.ENGINE) as engine:
        found: dict[str, float] = {"articles": articles, "feeds": feeds}
        found |= build(engine, articles, feeds)
        found |= unchanged(engine)
        found["apply_beside_busy_thread_ms"] = beside_a_busy_thread(engine)
        found["library_mb"] = round((folder / "broadsheet.sqlite3").stat().st_size / 1e6, 1)
    print("built", json.dumps(found), file=sys.stderr, flush=True)
    vocabulary = Publisher(2).vocabulary
    with Store.open(folder, Role.WINDOW) as window:
        tag = window.tags.add("later")
        ids = window.articles.ids(Query())
        window.tags.set(ids[::20], tag, True, NOW)
        window.flags.mark(ids[::50], starred=True, now=NOW)
        found |= lists(window, tag)
        found |= searches(window, vocabulary)
        found |= marks(window)
        found |= fairness(folder, window)
    return found


if __name__ == "__main__":
    main()
