"""What is told while work goes on: merged, not too often, and nothing left out."""

from __future__ import annotations

import asyncio

from reader.engine.announcer import LINE_IDS, Announcer, merged, parted
from reader.model import Changes
from reader.protocol import LINE_LIMIT, Changed, Event, Progress, encode


async def test_changes_within_a_moment_are_one_event() -> None:
    told: list[Event] = []
    came = asyncio.Event()

    def send(event: Event) -> None:
        told.append(event)
        came.set()

    announcer = Announcer(send)
    announcer.changed(Changes(new=(1,), unread=((5, 1),)))
    announcer.changed(Changes(new=(2,), unread=((5, 2),)))
    announcer.changed(Changes())
    assert told == []
    await asyncio.wait_for(came.wait(), 5)
    assert told == [Changed(Changes(new=(1, 2), unread=((5, 2),)))]


async def test_progress_is_told_at_most_ten_times_a_second_and_the_last_one_always() -> None:
    told: list[Event] = []
    announcer = Announcer(told.append)
    for n in range(1, 501):
        announcer.progress(Progress("r", n, 500))
    announcer.flush()
    assert told == [Progress("r", 1, 500), Progress("r", 500, 500)]


async def test_flush_tells_all_that_is_held_and_only_once() -> None:
    told: list[Event] = []
    announcer = Announcer(told.append)
    announcer.changed(Changes(feeds=(1,)))
    announcer.flush()
    announcer.flush()
    assert told == [Changed(Changes(feeds=(1,)))]


def test_merging_is_what_one_by_one_would_give() -> None:
    all_changes = [
        Changes(new=(1, 2), unread=((1, 2),)),
        Changes(new=(2, 3), removed=(9,), folders=True),
        Changes(updated=(1,), flagged=(4,), feeds=(7,), unread=((1, 3), (2, 1))),
    ]
    one_by_one = Changes()
    for changes in all_changes:
        one_by_one |= changes
    assert merged(all_changes) == one_by_one


def test_a_change_too_big_for_a_line_goes_out_in_parts() -> None:
    ids = tuple(range(10_000_000, 10_000_000 + 3 * LINE_IDS + 5))
    counts = tuple((i, i) for i in ids)
    big = Changes(ids, ids, ids, ids, ids, True, counts)
    parts = list(parted(big))
    assert all(len(encode(Changed(part))) < LINE_LIMIT for part in parts)
    assert merged(parts) == big
