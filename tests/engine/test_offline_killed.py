"""An engine or a digester that is killed while it keeps loses nothing and fetches nothing twice."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import sys
import threading
from functools import partial
from pathlib import Path

import pytest

from reader.demo.newsroom import Newsroom
from reader.library import doctor
from reader.model import Query
from reader.protocol import OFFLINE, Configure, Done, Event, Progress, Refresh
from reader.store import Role, Store
from tests.bench.processes import children
from tests.engine.conftest import Start

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")

KILLS = 3
SMALL = Configure("c", picture_size=200)


@pytest.fixture
def two(library: Path, newsroom: Newsroom) -> Path:
    """A library that subscribes to the outlet of summaries and to another one."""
    with Store.open(library, Role.ENGINE) as store:
        for key in ("packet", "tinplate"):
            store.feeds.add(newsroom.outlet(key).feed_address, now=1)
    return library


def far_enough(event: Event, after: int) -> bool:
    if not isinstance(event, Progress | Done) or event.id != OFFLINE:
        return False
    return isinstance(event, Done) or event.done >= after


def here(library: Path) -> set[str]:
    """The addresses of pictures and pages that are kept."""
    with Store.open(library, Role.READ) as store:
        pictures = store._connection.rows("SELECT address FROM pictures WHERE state = 'have'")
        pages = store._connection.rows(
            "SELECT a.address FROM ledger g JOIN articles a ON a.id = g.article"
            " WHERE g.state = 'have'"
        )
    return {address for (address,) in pictures + pages}


def test_kill_9_of_the_engine_while_it_keeps_is_made_good_by_the_next(
    start: Start, two: Path, newsroom: Newsroom
) -> None:
    chance = random.Random(4)
    for number in range(KILLS + 1):
        engine = start(two)
        engine.answer(SMALL)
        had = here(two)
        newsroom.forget_requests()
        engine.answer(Refresh(f"r{number}", all=True))
        if number < KILLS:
            after = chance.randint(1, 15)
            engine.wait_for(partial(far_enough, after=after))
            os.kill(engine.process.pid, signal.SIGKILL)
            engine.process.wait(5)
        else:
            engine.answered(OFFLINE)
            engine.close()
        asked = {newsroom.outlet(r.outlet).at(r.path) for r in newsroom.requests}
        assert not asked & had
    with Store.open(two, Role.READ) as store:
        counts = store.ledger.counts()
        assert counts.complete == counts.unread == len(store.articles.ids(Query()))
    assert doctor(two, repair=False) == ()


def test_kill_9_of_digesters_costs_no_picture(start: Start, two: Path, newsroom: Newsroom) -> None:
    engine = start(two)
    engine.answer(SMALL)
    engine.answer(Refresh("r", all=True))
    stop = threading.Event()

    def murder() -> None:
        while not stop.wait(0.7):
            for pid in children(engine.pid)[:1]:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)

    killer = threading.Thread(target=murder)
    killer.start()
    try:
        done = engine.answered(OFFLINE)
    finally:
        stop.set()
        killer.join()
    assert isinstance(done, Done)
    engine.close()
    with Store.open(two, Role.READ) as store:
        counts = store.ledger.counts()
        lost = [
            item
            for id in store.articles.ids(Query())
            for item in store.ledger.of(id)
            if item.error and item.next_try == 0
        ]
    assert lost == []  # what was hit twice is tried again; nothing is given up for it
    assert counts.complete >= counts.unread - 5
    assert doctor(two, repair=False) == ()
