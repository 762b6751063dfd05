"""When a feed is to be fetched next: pure decisions, no clock and no chance of their own.

Base is what the reader chose; a feed that publishes seldom is asked less often, what the
publisher says about freshness is heard within bounds, failures back off. The caller gives `now`
and `chance` (0 to 1), and carries the decision out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.model import FeedState

SHORTEST = 15 * 60  # seconds between two fetches of a feed, whoever wishes for less
LONGEST = 24 * 3600  # seconds that a publisher or a row of failures may make us wait
QUIET = 8  # a feed that never says anything is asked this many times less often than chosen
RETRY = SHORTEST  # seconds after a first failure
JITTER = 0.1  # share of the interval by which feeds that came together drift apart

_RECENT = 10  # newest entries that tell how often a feed publishes
_GOLDEN = 0.6180339887498949  # spreads neighbouring ids evenly over the jitter (Knuth, 6.4)


@dataclass(frozen=True, slots=True)
class Plan:
    """When to fetch next (UTC seconds) and the interval behind it (seconds, without jitter)."""

    next_fetch: int
    interval: int


def after_success(
    state: FeedState,
    *,
    now: int,
    base: int,
    new: int = 0,
    gap: int = 0,
    ttl: int = 0,
    max_age: int = 0,
    chance: float = 0.0,
) -> Plan:
    """The plan after a fetch that brought `new` entries (or none).

    `base` is the interval of the settings, `gap` the mean seconds between entries as a first
    snapshot shows it (0: unknown), `ttl` and `max_age` what the publisher said, in seconds.
    """
    if state.options.interval:
        interval = max(SHORTEST, state.options.interval)
    else:
        floor = max(SHORTEST, base)
        interval = _adapted(state, floor, now=now, new=new, gap=gap)
        interval = max(interval, min(max(ttl, max_age), LONGEST))
    return Plan(now + _spread(interval, state.id, chance), interval)


def after_failure(
    state: FeedState,
    *,
    now: int,
    retry_after: int = 0,
    chance: float = 0.0,
) -> Plan:
    """The plan after a fetch that brought nothing: each failure in a row doubles the wait.

    `retry_after` is seconds as the server said (RFC 9110 §10.2.3), heard up to LONGEST.
    """
    row = min(state.failures, 10)
    wait = max(min(RETRY * 2**row, LONGEST), min(retry_after, LONGEST))
    return Plan(now + _spread(wait, state.id, chance), state.interval)


def publishing_gap(published: Sequence[int], now: int) -> int:
    """Mean seconds between the newest entries, the silence since the last included; 0: unknown."""
    newest = sorted((at for at in published if at <= now), reverse=True)[:_RECENT]
    return max(1, (now - newest[-1]) // len(newest)) if newest else 0


def _adapted(state: FeedState, floor: int, *, now: int, new: int, gap: int) -> int:
    """The interval between `floor` and QUIET times that, led by how often the feed publishes."""
    usual = state.interval or floor
    if not state.last_fetch:
        wanted = gap // 2 if gap else floor
    elif new:
        each = max(1, now - state.last_fetch) // new
        wanted = (usual + min(usual, each)) // 2
    else:
        wanted = usual + usual // 4
    return max(floor, min(wanted, QUIET * floor, max(floor, LONGEST)))


def _spread(seconds: int, feed: int, chance: float) -> int:
    return seconds + int(seconds * JITTER * ((feed * _GOLDEN + chance) % 1.0))
