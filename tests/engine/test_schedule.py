"""When a feed is fetched next: bounds, what the publisher says, failures, and the reader's word."""

from __future__ import annotations

import pytest

from reader.engine.schedule import (
    JITTER,
    LONGEST,
    QUIET,
    RETRY,
    SHORTEST,
    after_failure,
    after_success,
    publishing_gap,
)
from reader.model import FeedOptions, FeedState

NOW = 1_800_000_000
HOUR = 3600


def state(**more: object) -> FeedState:
    return FeedState(7, "http://example.org/feed", last_fetch=NOW - HOUR, **more)  # type: ignore[arg-type]


def test_a_feed_that_publishes_as_chosen_keeps_the_chosen_interval() -> None:
    assert after_success(state(interval=HOUR), now=NOW, base=HOUR, new=1).interval == HOUR


def test_nobody_is_asked_more_often_than_the_shortest_interval() -> None:
    assert after_success(state(interval=60), now=NOW, base=60, new=30).interval == SHORTEST
    often = state(options=FeedOptions(interval=60))
    assert after_success(often, now=NOW, base=HOUR).interval == SHORTEST


def test_a_silent_feed_is_asked_less_and_less_often_up_to_a_bound() -> None:
    interval, seen = HOUR, []
    for _ in range(40):
        interval = after_success(state(interval=interval), now=NOW, base=HOUR).interval
        seen.append(interval)
    assert seen == sorted(seen)
    assert seen[0] > HOUR
    assert seen[-1] == QUIET * HOUR


def test_a_long_chosen_interval_is_not_stretched_past_the_longest() -> None:
    interval = 20 * HOUR
    for _ in range(20):
        interval = after_success(state(interval=interval), now=NOW, base=20 * HOUR).interval
    assert interval == LONGEST


def test_news_bring_a_silent_feed_back_to_the_chosen_interval() -> None:
    interval = QUIET * HOUR
    for _ in range(5):
        interval = after_success(state(interval=interval), now=NOW, base=HOUR, new=3).interval
    assert interval < 2 * HOUR


def test_a_first_snapshot_tells_how_often_a_feed_publishes() -> None:
    fresh = FeedState(7, "http://example.org/feed")
    busy = [NOW - 600 * n for n in range(1, 20)]
    dead = [NOW - 700 * 24 * HOUR - 24 * HOUR * n for n in range(10)]
    for dates, interval in ((busy, HOUR), (dead, QUIET * HOUR), ([], HOUR)):
        gap = publishing_gap(dates, NOW)
        assert after_success(fresh, now=NOW, base=HOUR, new=9, gap=gap).interval == interval


def test_dates_in_the_future_say_nothing() -> None:
    assert publishing_gap([NOW + 5 * HOUR], NOW) == 0


@pytest.mark.parametrize("said", ["ttl", "max_age"])
def test_what_the_publisher_says_is_heard_within_bounds(said: str) -> None:
    for seconds, interval in ((0, HOUR), (600, HOUR), (4 * HOUR, 4 * HOUR), (99 * HOUR, LONGEST)):
        told = {said: seconds}
        plan = after_success(state(interval=HOUR), now=NOW, base=HOUR, new=1, **told)  # type: ignore[arg-type]
        assert plan.interval == interval


def test_the_readers_own_interval_for_a_feed_is_kept() -> None:
    chosen = state(options=FeedOptions(interval=2 * HOUR), interval=7 * HOUR)
    for more in ({"ttl": LONGEST}, {"max_age": LONGEST}, {"new": 5}, {}):
        assert after_success(chosen, now=NOW, base=HOUR, **more).interval == 2 * HOUR  # type: ignore[arg-type]


def test_failures_in_a_row_double_the_wait_up_to_a_day() -> None:
    waits = [after_failure(state(failures=n), now=NOW).next_fetch - NOW for n in range(30)]
    assert waits[0] <= RETRY * (1 + JITTER)
    assert waits[1] > 1.5 * waits[0]
    assert waits == sorted(waits)
    assert LONGEST <= waits[-1] <= LONGEST * (1 + JITTER)


def test_a_failure_does_not_forget_the_interval() -> None:
    assert after_failure(state(failures=3, interval=5 * HOUR), now=NOW).interval == 5 * HOUR


def test_retry_after_is_obeyed_but_not_for_ever() -> None:
    for said, least, most in ((2 * HOUR, 2 * HOUR, 3 * HOUR), (999 * HOUR, LONGEST, 2 * LONGEST)):
        wait = after_failure(state(), now=NOW, retry_after=said).next_fetch - NOW
        assert least <= wait < most


def test_feeds_that_came_together_drift_apart_and_never_come_early() -> None:
    waits = [
        after_success(FeedState(n, "http://a/"), now=NOW, base=HOUR, chance=0.3).next_fetch - NOW
        for n in range(100)
    ]
    assert min(waits) >= HOUR
    assert max(waits) <= HOUR * (1 + JITTER)
    assert len(set(waits)) > 80
    again = after_success(FeedState(5, "http://a/"), now=NOW, base=HOUR, chance=0.3)
    assert again.next_fetch - NOW == waits[5]
