"""What the health of feeds says of each in one sentence."""

from __future__ import annotations

from reader.desktop.dialogs.health_model import HealthModel
from reader.desktop.feed_health import Health
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
