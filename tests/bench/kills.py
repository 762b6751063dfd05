"""`python -m tests.bench.kills [--points 100] [--articles 150] [--seed 1]`: packing under kill -9.

A pack of a site on loopback is broken off at random points: the engine is killed, a digester is
killed, or the window goes away and with it the engine's input. Each time the next engine goes on;
a pack that came to its end is followed by one of another library. Prints one JSON object last:
points, refetched (addresses that were complete when asked for again), doctor (the faults found at
the ends), complete and articles of all packs, seconds.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import signal
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from reader.library import doctor
from reader.model import PackPlan, Query
from reader.protocol import Configure, Done, Event, Failed, Pack, Progress, Refresh
from reader.store import Role, Store
from tests.bench.processes import children
from tests.bench.travel_site import TravelSite
from tests.engine.engine_process import EngineProcess

WIDTH = 160  # pixels
LATENCY = 0.03  # seconds of each answer of the site
WAYS = ("engine", "digester", "digester", "window")  # there are several digesters
PATIENCE = 60.0  # seconds without a word of the engine


@dataclass
class Killed:
    """What came of packs that were broken off."""

    points: Counter[str] = field(default_factory=Counter)
    refetched: list[str] = field(default_factory=list)
    faults: list[object] = field(default_factory=list)
    articles: int = 0
    complete: int = 0


def kill(place: Path, articles: int, points: int, chance: random.Random) -> Killed:
    """Pack libraries in a folder until so many points have been met; needs /proc."""
    killed = Killed()
    for number in itertools.count():
        folder = place / f"library-{number}"
        with TravelSite(articles, hostile=False, latency=LATENCY) as site:
            pack = lay(folder, site)
            _break_off(folder, site, pack, points, chance, killed)
        if killed.points.total() >= points:
            return killed
    raise AssertionError("never reached")


def here(folder: Path) -> set[str]:
    """The addresses of pictures and pages that are complete."""
    with Store.open(folder, Role.READ) as store:
        pictures = store._connection.rows("SELECT address FROM pictures WHERE state = 'have'")
        pages = store._connection.rows(
            "SELECT a.address FROM ledger g JOIN articles a ON a.id = g.article"
            " WHERE g.state = 'have'"
        )
    return {address for (address,) in pictures + pages}


def lay(folder: Path, site: TravelSite) -> int:
    """A library with the headlines of the site, and a pack of all of them."""
    with Store.open(folder, Role.ENGINE) as store:
        store.feeds.add(site.feed, now=1)
    engine = _started(folder)
    engine.answer(Refresh("r", all=True))
    engine.close()
    with Store.open(folder, Role.WINDOW) as store:
        return store.packs.make(PackPlan(until=2**40, width=WIDTH), store.articles.ids(Query()), 1)


def _break_off(
    folder: Path, site: TravelSite, pack: int, points: int, chance: random.Random, killed: Killed
) -> None:
    """Pack to the end, and break it off at as many points on the way as are still wanted."""
    ended = False
    while not ended:
        had, before = here(folder), Counter(site.asked)
        engine = _started(folder)
        engine.ask(Pack("p", pack))
        try:
            ended = _until_it_ends(engine, killed, points, chance)
        finally:
            engine.close()
        asked = {address for address in site.asked if site.asked[address] > before[address]}
        killed.refetched += sorted(asked & had)
    with Store.open(folder, Role.READ) as store:
        report = store.pack_figures.report(pack)
    killed.articles += report.articles
    killed.complete += report.complete
    killed.faults += doctor(folder, repair=False)


def _started(folder: Path) -> EngineProcess:
    engine = EngineProcess(folder)
    engine.greet()
    engine.answer(Configure("c", keep_pages=False, keep_pictures=False))
    return engine


def _until_it_ends(
    engine: EngineProcess, killed: Killed, points: int, chance: random.Random
) -> bool:
    """Follow a pack and break it off where its turn comes; answers whether it came to its end."""
    done = 0
    while True:
        left = points > killed.points.total()
        way = chance.choice(WAYS)
        after = done + chance.randint(0, 6)
        while True:
            event = _next(engine)
            if isinstance(event, Done | Failed) and event.id == "p":
                assert isinstance(event, Done), event
                return True
            if isinstance(event, Progress):
                done = event.done
            if left and isinstance(event, Progress) and done >= after:
                break
        time.sleep(chance.random() / 20)
        if way == "digester":
            found = children(engine.pid)
            if not found:
                continue
            _kill(chance.choice(found))
            killed.points[way] += 1
            continue
        killed.points[way] += 1
        if way == "engine":
            _kill(engine.pid)
        else:
            engine.hang_up()
        engine.ended()
        return False


def _next(engine: EngineProcess) -> Event:
    event = engine.heard.get(timeout=PATIENCE)
    if event is None:
        raise EOFError(engine.complaints.decode())
    return event


def _kill(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return  # it had ended by itself


def main() -> None:
    words = argparse.ArgumentParser()
    words.add_argument("--points", type=int, default=100)
    words.add_argument("--articles", type=int, default=150)
    words.add_argument("--seed", type=int, default=1)
    asked = words.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as place:
        killed = kill(Path(place), asked.articles, asked.points, random.Random(asked.seed))
    told = {
        "points": killed.points.total(),
        **killed.points,
        "refetched": len(killed.refetched),
        "doctor": [str(fault) for fault in killed.faults],
        "complete": killed.complete,
        "articles": killed.articles,
        "seconds": round(time.monotonic() - began, 1),
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
