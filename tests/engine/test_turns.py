"""Turns: every host gets on, none gets more than its share."""

from __future__ import annotations

from collections import Counter

from reader.engine.turns import PER_HOST, Turns, host_of
from reader.model import FeedState


def feeds(*hosts: str) -> list[FeedState]:
    return [FeedState(n, f"http://{host}/{n}") for n, host in enumerate(hosts, 1)]


def test_a_host_with_many_feeds_does_not_keep_another_waiting() -> None:
    turns = Turns(feeds(*["big"] * 50, "small"))
    first = [turns.take(), turns.take()]
    assert {host_of(feed.address)[1] for feed in first if feed} == {"big", "small"}


def test_a_full_host_waits_until_a_place_is_given_back() -> None:
    turns = Turns(feeds(*["big"] * 10))
    taken = [turns.take() for _ in range(PER_HOST)]
    assert all(taken)
    assert turns.take() is None
    assert turns
    assert taken[0]
    turns.give_back(taken[0])
    assert turns.take()
    assert turns.take() is None


def test_every_feed_gets_its_turn_once_and_in_order_within_a_host() -> None:
    all_feeds = feeds(*(f"h{n % 3}" for n in range(100)))
    turns = Turns(all_feeds)
    under_way: list[FeedState] = []
    seen: list[FeedState] = []
    for _ in range(1000):
        if feed := turns.take():
            under_way.append(feed)
            seen.append(feed)
            busy = Counter(host_of(one.address) for one in under_way)
            assert max(busy.values()) <= PER_HOST
        elif under_way:
            turns.give_back(under_way.pop(0))
    assert sorted(feed.id for feed in seen) == [feed.id for feed in all_feeds]
    one = [feed.id for feed in seen if host_of(feed.address)[1] == "h1"]
    assert one == sorted(one)
    assert not turns


def test_ports_are_hosts_of_their_own_and_nonsense_is_a_host_too() -> None:
    assert host_of("http://a:1/x") != host_of("http://a:2/x")
    assert host_of("http://[broken") == host_of("http://[broken")
