"""What the health of feeds says of each in one sentence."""

from __future__ import annotations

import pytest

from reader.desktop.dialogs.health_model import HealthModel
from reader.desktop.feed_health import Health, Remedy, advice, trouble
from reader.errors import Code
from reader.model import Feed, Message
from reader.sentences import sentence


def test_a_publisher_who_wants_to_be_paid_is_one_sentence_and_no_trouble() -> None:
    model = HealthModel(sentence, lambda: 0.0)
    feed = Feed(1, "https://e.org/", "E", last_success=1, pages=Message(Code.PAGES_PAID.value))
    health = Health(feed)
    assert "subscribers" in model.state(health)
    assert not health.troubled
    assert model.state(Health(Feed(1, "https://e.org/", "E", last_success=1))) == "Well"


def test_what_was_left_out_of_a_feed_is_said_with_its_number() -> None:
    model = HealthModel(sentence, lambda: 0.0)
    left_out = Message(Code.ENTRIES_LEFT_OUT.value, {"count": 250, "limit": 10000})
    health = Health(Feed(1, "https://e.org/", "E", last_success=1, faults=(left_out,)))
    assert model.state(health) == (
        "This feed lists more than 10000 articles at once; left out: 250."
    )
    assert not health.troubled


def test_a_feed_that_leads_inside_can_be_allowed_where_the_advice_says() -> None:
    inside = Message(Code.PRIVATE_ADDRESS.value, {"host": "nas.example"})
    to_do = advice(Feed(1, "https://nas.example/", "E", error=inside))
    assert to_do is not None
    assert "Own network" in to_do.words
    assert to_do.remedy is Remedy.PROPERTIES


def _feed(code: Code | None, *, stopped: bool = False, moved_to: str = "") -> Feed:
    error = None if code is None else Message(code.value, {"host": "e.org", "seconds": 9})
    return Feed(1, "https://e.org/", "E", error=error, stopped=stopped, moved_to=moved_to)


@pytest.mark.parametrize(
    ("feed", "remedy"),
    [
        (_feed(Code.HTTP_GONE, stopped=True), Remedy.ADDRESS),
        (_feed(Code.NOT_A_FEED), Remedy.ADDRESS),
        (_feed(Code.HTTP_UNAUTHORIZED), Remedy.PROPERTIES),
        (_feed(Code.TIMEOUT), Remedy.RETRY),
        (_feed(None, moved_to="https://elsewhere.example/"), Remedy.MOVE),
        (_feed(None), None),
    ],
)
def test_for_each_trouble_there_is_something_to_do(feed: Feed, remedy: Remedy | None) -> None:
    to_do = advice(feed)
    assert (to_do.remedy if to_do else None) is remedy
    assert (trouble(feed) is None) is (remedy is None)
