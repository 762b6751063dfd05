"""How well and how fast related articles are found: `python -m tests.bench.related FILE`.

FILE has a story a line, JSON, perhaps gzipped: id, title, text, cluster, and perhaps date and
source. The stories go through the store as arriving articles and are related as the engine does
it. Prints one JSON object last: MAP@10 and R@10 of what is most alike; `p3_floor` and `r10_floor`
of what is shown, which is above the floor; `p_same` and `r_same` of pairs that are told to be the
same story; `ms` of CPU an article, digesters and all; `bytes` that the library grew by for it, an
article. `--copies N` loads N times as many; of these `--newest N` are related, which tells what it
costs beside so many.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import json
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from typing import Any

from reader.content.similar import FLOOR
from reader.engine.announcer import Announcer
from reader.engine.digesters import Digesters
from reader.engine.lane import Lane
from reader.engine.relate import Relating
from reader.model import Entry, FeedOutcome, Query, Relation, Snapshot
from reader.store import Role, Store

NOW = 1_800_000_000
AT_ONCE = 40  # entries of a document
FEEDS = 40  # for each source, so that stories of one event come from several

Story = Mapping[str, Any]


def entry(story: Story, name: str) -> Entry:
    raw = blake2b(name.encode(), digest_size=8).digest()
    published = None
    if story.get("date"):
        published = int(datetime.fromisoformat(story["date"]).replace(tzinfo=UTC).timestamp())
    return Entry(
        identity=f"guid:{name}",
        raw_hash=raw,
        content_hash=raw,
        guid=name,
        title=story["title"],
        html=f"<p>{story['text']}</p>",
        plain=story["text"],
        snippet=story["text"][:280],
        published=published,
    )


def load(store: Store, stories: Sequence[Story], copies: int) -> dict[int, str]:
    """Let the stories arrive; answers whose story each article is."""
    feeds: dict[str, int] = {}
    outcome = FeedOutcome(NOW, NOW + 3600, 3600)
    for copy in range(copies):
        waiting: dict[int, list[Entry]] = {}
        for n, story in enumerate(stories):
            source = f"{story.get('source') or 'feed'} {n % FEEDS}"
            if source not in feeds:
                feeds[source] = store.feeds.add(f"https://{len(feeds)}.example/feed", now=NOW)
            some = waiting.setdefault(feeds[source], [])
            some.append(entry(story, f"{copy}:{story['id']}"))
            if len(some) == AT_ONCE:
                store.feeds.apply(feeds[source], Snapshot(entries=tuple(some)), outcome)
                some.clear()
        for feed, some in waiting.items():
            store.feeds.apply(feed, Snapshot(entries=tuple(some)), outcome)
    ids = store.articles.ids(Query())
    return {id: store.articles.get(id).guid.partition(":")[2] for id in ids}  # type: ignore[union-attr]


def measures(
    stories: Sequence[Story], ranking: Mapping[str, Sequence[str]]
) -> tuple[float, float, float]:
    """MAP@10 and R@10 over all stories that have others of their event, and P@3 of those."""
    cluster = {str(story["id"]): story["cluster"] for story in stories}
    size = Counter(cluster.values())
    precision = recall = 0.0
    queries = right = possible = 0
    for story, event in cluster.items():
        relevant = size[event] - 1
        if not relevant:
            continue
        queries += 1
        hits, total = 0, 0.0
        ranked = ranking.get(story, [])[:10]
        for place, other in enumerate(ranked, 1):
            if cluster[other] == event:
                hits += 1
                total += hits / place
        precision += total / min(relevant, 10)
        recall += hits / relevant
        right += sum(cluster[other] == event for other in ranked[: min(3, relevant)])
        possible += min(len(ranked[:3]), relevant)
    queries = max(1, queries)
    return precision / queries, recall / queries, right / possible if possible else 0.0


def same(
    store: Store, ids: Mapping[int, str], stories: Sequence[Story], floor: float
) -> tuple[float, float]:
    """Precision and recall of pairs that readers are told are the same story."""
    cluster = {str(story["id"]): story["cluster"] for story in stories}
    told = {
        frozenset((name, ids[other.headline.id]))
        for id, name in ids.items()
        for other in store.related.of(id)
        if other.relation is Relation.SAME and other.score >= floor
    }
    right = sum(len({cluster[name] for name in pair}) == 1 for pair in told)
    pairs = sum(size * (size - 1) // 2 for size in Counter(cluster.values()).values())
    return right / max(1, len(told)), right / max(1, pairs)


def cpu() -> float:
    """Seconds of CPU of this process and of digesters that have ended."""
    own, children = (
        resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


async def relate(folder: Path, floor: float, newest: int) -> tuple[float, float]:
    """Relate all that waits, as the engine does; answers seconds of CPU and the longest step."""
    lane = await Lane.open(folder)
    began = cpu()
    if newest:
        digesters = Digesters()
        relating = Relating(lane, digesters, Announcer(lambda _: None), floor=floor)
        while await lane.run(lane.store.related.unread, 1):
            await relating.step()
        await digesters.close()
        await lane.run(forget_all_but, lane.store, newest)
        print(f"terms of all: {cpu() - began:.1f} s of CPU", file=sys.stderr)
        began = cpu()
    digesters = Digesters()
    relating = Relating(lane, digesters, Announcer(lambda _: None), floor=floor)
    longest = 0.0
    more = True
    while more:
        step = time.perf_counter()
        more = await relating.step()
        longest = max(longest, time.perf_counter() - step)
    await digesters.close()
    spent = cpu() - began
    await lane.close()
    return spent, longest


def forget_all_but(store: Store, newest: int) -> None:
    run = store._connection
    with run.write():
        run.run(
            "DELETE FROM related_queue WHERE article NOT IN (SELECT article FROM related_queue"
            " ORDER BY article DESC LIMIT ?)",
            (newest,),
        )


def size(folder: Path) -> int:
    """Bytes of the library's tables, without what is still in the journal."""
    with Store.open(folder, Role.ENGINE) as store:
        run = store._connection
        run.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        return int(run.value("PRAGMA page_count") - run.value("PRAGMA freelist_count")) * int(
            run.value("PRAGMA page_size")
        )


def ranking_of(store: Store, ids: Mapping[int, str], floor: float) -> dict[str, list[str]]:
    return {
        name: [ids[each.headline.id] for each in store.related.of(id) if each.score >= floor]
        for id, name in ids.items()
    }


def main(words: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.related")
    parser.add_argument("file", type=Path)
    parser.add_argument("--copies", type=int, default=1)
    parser.add_argument("--newest", type=int, default=0)
    chosen = parser.parse_args(words)
    opened = gzip.open if chosen.file.suffix == ".gz" else open
    with opened(chosen.file, "rt", encoding="utf-8") as file:
        stories = [json.loads(line) for line in file if line.strip()]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Store.open(folder, Role.ENGINE) as store:
            ids = load(store, stories, chosen.copies)
        before = size(folder)
        # Everything is kept for the measures of the ranking; what is below the floor goes then.
        spent, longest = asyncio.run(relate(folder, 0.0, chosen.newest))
        with Store.open(folder, Role.ENGINE) as store:
            ranked = ranking_of(store, ids, 0.0)
            shown = ranking_of(store, ids, FLOOR)
            precision_same, recall_same = same(store, ids, stories, FLOOR)
            print(f"articles {len(ids)}, longest step {longest * 1000:.0f} ms", file=sys.stderr)
            with store._connection.write():
                store._connection.run("DELETE FROM related WHERE score < ?", (FLOOR,))
        grown = size(folder) - before
    mean, recall, _ = measures(stories, ranked)
    _, recall_shown, precision_shown = measures(stories, shown)
    print(
        json.dumps(
            {
                "map10": round(mean, 4),
                "r10": round(recall, 4),
                "p3_floor": round(precision_shown, 4),
                "r10_floor": round(recall_shown, 4),
                "p_same": round(precision_same, 4),
                "r_same": round(recall_same, 4),
                "ms": round(spent * 1000 / max(1, chosen.newest or len(ids)), 2),
                "bytes": round(grown / max(1, len(ids))),
            }
        )
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
