"""`read` shows below an article what is related to it, by number."""

from __future__ import annotations

from reader.cli.related_text import related_lines
from reader.model import Headline, Precision, RelatedStory, Relation

NOW = 1_800_000_000


def story(number: int, relation: Relation, title: str, *why: str) -> RelatedStory:
    headline = Headline(
        number, 1, title, "The Packet", "", "", NOW, NOW, 0, Precision.DAY, False, False
    )
    return RelatedStory(headline, relation, why, 0.5)


def test_stories_stand_in_their_groups_with_number_source_and_reason() -> None:
    stories = (
        story(7, Relation.SINCE, "Talks begin"),
        story(5, Relation.SAME, "Crews walk out", "strait", "ferry\x1b[31m strike"),
        story(6, Relation.SAME, "No boats today"),
    )
    lines = related_lines(stories, NOW, width=70)
    assert lines[:2] == ["", "The same story elsewhere"]
    assert lines.index("  5 Crews walk out") < lines.index("  6 No boats today")
    assert lines.index("Since then") < lines.index("  7 Talks begin")
    assert "Background" not in lines
    (told,) = (line for line in lines if "shares" in line)
    assert "The Packet" in told
    assert told.rstrip().endswith("strike")
    assert "\x1b" not in told


def test_nothing_related_is_nothing_said() -> None:
    assert related_lines((), NOW, width=70) == []
