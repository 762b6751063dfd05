"""Times as people say them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from reader.model import Precision
from reader.phrases import day, length, moment, size

NOW = int(datetime(2024, 3, 3, 14, 30, tzinfo=UTC).timestamp())


def at(*parts: int) -> int:
    return int(datetime(*parts, tzinfo=UTC).timestamp())  # type: ignore[arg-type, misc]


@pytest.mark.parametrize(
    ("when", "said"),
    [
        (at(2024, 3, 3, 14, 5), "today 14:05"),
        (at(2024, 3, 2, 9, 0), "yesterday 9:00"),
        (at(2024, 2, 29, 9, 0), "29 February"),
        (at(2023, 12, 31, 9, 0), "31 December 2023"),
        (at(2024, 3, 4, 1, 0), "4 March"),
    ],
)
def test_moments(when: int, said: str) -> None:
    assert moment(when, NOW, zone=UTC).split(" 1:")[0] == said


def test_the_clock_can_be_asked_for() -> None:
    assert moment(at(2023, 12, 31, 9, 5), NOW, zone=UTC, clock=True) == "31 December 2023 9:05"


def test_a_date_without_a_time_never_shows_one_nor_moves_with_the_traveller() -> None:
    for hours in (-11, 0, 13):
        zone = timezone(timedelta(hours=hours))
        said = moment(
            at(2024, 2, 10), NOW, precision=Precision.DAY, zone=zone, clock=True, offset=0
        )
        assert said == "10 February"


def test_the_zone_decides_what_today_is() -> None:
    late = at(2024, 3, 2, 23, 30)
    assert moment(late, NOW, zone=UTC) == "yesterday 23:30"
    assert moment(late, NOW, zone=timezone(timedelta(hours=2))) == "today 1:30"


def test_a_day_is_translated_in_its_own_order() -> None:
    words = {"{day} {month}": "{month} {day}.", "March": "März"}
    said = day(date(2024, 3, 5), date(2024, 3, 9), lambda text: words.get(text, text))
    assert said == "März 5."


def test_times_out_of_every_calendar_do_not_raise() -> None:
    assert moment(10**15, NOW, zone=UTC)
    assert moment(-(10**15), NOW, zone=UTC)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0.2, "1 second"),
        (30, "30 seconds"),
        (120, "2 minutes"),
        (7200, "2 hours"),
        (200000, "2 days"),
    ],
)
def test_lengths(seconds: float, said: str) -> None:
    assert length(seconds) == said


@pytest.mark.parametrize(
    ("count", "said"),
    [(400, "0 KB"), (38_000_000, "38 MB"), (1_240_000_000, "1,2 GB"), (2_960_000_000, "3,0 GB")],
)
def test_sizes_have_the_decimal_sign_of_their_language(count: int, said: str) -> None:
    assert size(count, lambda text: text.replace(".", ",")) == said
