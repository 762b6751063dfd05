"""What a pack comes to: hours of reading, bytes here and to come, what the budget leaves out."""

from __future__ import annotations

from dataclasses import replace

from reader.content.packing import PAGE, PICTURE, reading_time, to_come, weigh
from reader.model import FeedAverages, PackPlan, PackWeight

ONE = PackWeight(1, 7, characters=1379, spaces=229)


def test_reading_is_reckoned_by_words_and_by_characters_where_there_are_no_spaces() -> None:
    assert reading_time(ONE, {}) == 60
    assert reading_time(ONE, {}, 115) == 120
    chinese = PackWeight(1, 7, characters=299, spaces=0, spaceless=True)
    assert reading_time(chinese, {}) == 60
    assert reading_time(PackWeight(1, 7), {}) == 0


def test_a_text_that_is_still_to_come_is_as_long_as_others_of_its_feed() -> None:
    waits = replace(ONE, wants_page=True)
    of_feed = FeedAverages(characters=5000, spaces=919)
    assert reading_time(waits, {7: of_feed}) == 240
    assert reading_time(waits, {0: of_feed}) == 240
    assert reading_time(waits, {0: FeedAverages(characters=10, spaces=2)}) == 60


def test_what_is_to_come_is_guessed_from_the_feed_then_all_then_what_is_usual() -> None:
    pictures = replace(ONE, missing=3)
    assert to_come(pictures, {7: FeedAverages(picture=1000)}, 1600) == 3000
    assert to_come(pictures, {0: FeedAverages(picture=2000)}, 1600) == 6000
    assert to_come(pictures, {}, 1600) == 3 * PICTURE
    assert to_come(pictures, {7: FeedAverages(picture=1000)}, 800) == 1500
    assert to_come(pictures, {}, 0) == 0
    page = replace(ONE, wants_page=True)
    assert to_come(page, {7: FeedAverages(page=500, picture=1000, pictures=4)}, 1600) == 4500
    assert to_come(page, {}, 0) == PAGE


def test_the_budget_leaves_out_what_comes_last() -> None:
    weights = [replace(ONE, article=n, here=100, missing=1) for n in range(1, 11)]
    averages = {7: FeedAverages(picture=900)}
    whole = weigh(PackPlan(), weights, averages)
    assert (len(whole.articles), whole.left_out) == (10, 0)
    assert (whole.seconds, whole.here, whole.guessed) == (600, 1000, 9000)
    cut = weigh(PackPlan(budget=4500), weights, averages)
    assert cut.articles == (1, 2, 3, 4)
    assert (cut.left_out, cut.here, cut.guessed, cut.seconds) == (6, 400, 3600, 240)
    assert weigh(PackPlan(budget=10), weights, averages).articles == ()
    assert weigh(PackPlan(), [], {}).seconds == 0
