"""What an answer means for its feed: moves, validators, endings."""

from __future__ import annotations

import pytest

from reader.engine import decide
from reader.engine.decide import Moment, Move
from reader.errors import Code
from reader.model import (
    Entry,
    FeedState,
    Fetched,
    FetchError,
    Message,
    NotModified,
    Precision,
    Snapshot,
    Validators,
)

NOW = 1_800_000_000
MOMENT = Moment(NOW, 3600)
FEED = FeedState(7, "http://example.org/feed", last_fetch=NOW - 3600, failures=2, ttl=7200)


def test_a_permanent_redirect_is_taken_over_when_it_has_held_twice() -> None:
    to = "https://www.example.org/rss"
    first = decide.move_of(FEED, to)
    assert first == Move(permanent=to)
    held = FeedState(7, FEED.address, permanent=to)
    assert decide.move_of(held, to) == Move(address=to)


def test_a_redirect_that_changes_its_mind_starts_anew() -> None:
    held = FeedState(7, FEED.address, permanent="http://example.org/a")
    assert decide.move_of(held, "http://example.org/b") == Move(permanent="http://example.org/b")
    assert decide.move_of(held, "") == Move()


def test_another_domain_is_proposed_and_not_taken_over() -> None:
    to = "https://elsewhere.example/rss"
    held = FeedState(7, FEED.address, permanent=to)
    assert decide.move_of(held, to) == Move(permanent=to, moved_to=to)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("http://example.org/", "https://www.example.org/", True),
        ("http://example.org/", "http://feeds.example.org/", True),
        ("http://example.org:81/", "http://example.org:82/", True),
        ("http://example.org/", "http://badexample.org/", False),
        ("http://a.co.uk/", "http://b.co.uk/", False),
        ("http://[broken/", "http://a/", False),
    ],
)
def test_which_addresses_are_of_one_house(one: str, other: str, same: bool) -> None:
    assert decide.same_domain(one, other) is same


def test_the_same_bytes_bring_new_validators_and_heal_an_error() -> None:
    answer = Fetched(FEED.address, b"x", validators=Validators('"2"'), max_age=60)
    outcome = decide.unchanged(FEED, answer, MOMENT, Move())
    assert outcome.validators == Validators('"2"')
    assert outcome.error is None
    assert outcome.body_hash is None
    assert outcome.next_fetch >= NOW + 7200  # the feed's ttl still counts


def test_a_304_without_validators_keeps_ours() -> None:
    outcome = decide.unchanged(FEED, NotModified(FEED.address), MOMENT, Move())
    assert outcome.status == 304
    assert outcome.validators is None


def test_news_bring_hash_and_ttl() -> None:
    snapshot = Snapshot(ttl=4 * 3600, count=1, entries=(Entry("a", b"", b"", published=NOW),))
    answer = Fetched(FEED.address, b"body")
    outcome = decide.news(FEED, answer, snapshot, decide.body_hash(answer), MOMENT, Move())
    assert outcome.body_hash == decide.body_hash(answer) != b""
    assert outcome.ttl == 4 * 3600
    assert outcome.validators == Validators()


@pytest.mark.parametrize(
    ("published", "precision", "slower"),
    [
        (NOW - 60, Precision.MINUTE, False),
        (NOW - 7200, Precision.MINUTE, True),  # an old one that was edited
        (NOW // 86400 * 86400, Precision.DAY, False),
        (NOW // 86400 * 86400 - 5 * 86400, Precision.DAY, True),
        (None, Precision.MINUTE, False),
    ],
)
def test_what_came_out_since_the_last_fetch_keeps_a_feed_from_being_asked_less(
    published: int | None, precision: Precision, slower: bool
) -> None:
    state = FeedState(7, FEED.address, last_fetch=NOW - 3600, interval=7200)
    entry = Entry("a", b"", b"", published=published, precision=precision)
    answer, snapshot = Fetched(FEED.address, b""), Snapshot(count=1, entries=(entry,))
    outcome = decide.news(state, answer, snapshot, b"", MOMENT, Move())
    assert outcome.interval is not None
    assert (outcome.interval > state.interval) is slower


def test_a_body_that_broke_off_is_asked_for_again() -> None:
    answer = Fetched(FEED.address, b"bo", whole=False)
    snapshot = Snapshot(count=1, entries=(Entry("a", b"", b""),))
    outcome = decide.news(FEED, answer, snapshot, decide.body_hash(answer), MOMENT, Move())
    assert (outcome.body_hash, outcome.validators) == (b"", Validators())


def test_gone_stops_and_other_refusals_do_not() -> None:
    for gone in (True, False):
        error = FetchError(Message(Code.HTTP_GONE), status=410, gone=gone)
        outcome = decide.refused(FEED, error, MOMENT)
        assert outcome.stopped is gone
        assert outcome.error == Message(Code.HTTP_GONE)
        assert outcome.body_hash is None
        assert outcome.validators is None
