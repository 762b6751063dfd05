"""Days of other calendars over 400 years: against independent arithmetic, and published tables."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from reader.content.calendars import Calendar, convert
from tests.content.calendars import arithmetic

FIRST, LAST = date(1800, 1, 1).toordinal(), date(2200, 12, 31).toordinal()

# Sample dates of Calendrical Calculations (appendix C): R.D., Hebrew, Islamic, Persian.
PUBLISHED = """
601716 5408-3-20 1058-5-18 1027-3-21
613424 5440-4-3 1091-6-2 1059-4-10
626596 5476-5-5 1128-8-4 1095-5-2
645554 5528-4-4 1182-2-3 1147-3-30
664224 5579-5-11 1234-10-10 1198-5-10
671401 5599-1-12 1255-1-11 1218-1-7
694799 5663-1-22 1321-1-21 1282-1-29
704424 5689-5-19 1348-3-19 1308-6-3
708842 5702-7-8 1360-9-8 1320-7-7
709409 5703-1-14 1362-4-13 1322-1-29
709580 5704-7-8 1362-10-7 1322-7-14
727274 5752-13-12 1412-9-13 1370-12-27
728714 5756-12-5 1416-10-5 1374-12-6
744313 5799-8-12 1460-10-12 1417-8-19
764652 5854-5-5 1518-3-5 1473-4-28
"""


def said(day: int, calendar: Calendar) -> str:
    found = convert(date.fromordinal(day), calendar)
    assert found is not None
    return f"{found.year}-{found.month}-{found.day}"


@pytest.mark.parametrize("line", PUBLISHED.strip().splitlines())
def test_published_sample_dates(line: str) -> None:
    fixed, *wanted = line.split()
    kinds = (Calendar.HEBREW, Calendar.TABULAR, Calendar.PERSIAN)
    assert [said(int(fixed), kind) for kind in kinds] == wanted


def test_the_arithmetic_of_the_tests_is_sound() -> None:
    assert arithmetic.joined(range(1200, 1580))


@pytest.mark.parametrize(
    ("calendar", "first_year", "new_year", "months"),
    [
        (Calendar.HEBREW, 5560, arithmetic.hebrew_new_year, arithmetic.hebrew_months),
        (Calendar.TABULAR, 1214, arithmetic.islamic_new_year, arithmetic.islamic_months),
        (Calendar.PERSIAN, 1178, arithmetic.persian_new_year, arithmetic.persian_months),
    ],
)
def test_every_month_of_400_years(
    calendar: Calendar,
    first_year: int,
    new_year: Callable[[int], int],
    months: Callable[[int], list[tuple[int, int]]],
) -> None:
    year, checked = first_year, 0
    while (at := new_year(year)) <= LAST:
        for month, length in months(year):
            for day in (1, 2, 15, length):
                if FIRST <= at + day - 1 <= LAST:
                    assert said(at + day - 1, calendar) == f"{year}-{month}-{day}"
                    checked += 1
            at += length
        year += 1
    assert checked > 4 * 12 * 390


# From the tables that the King Abdulaziz City for Science and Technology publishes.
UMM_AL_QURA = {
    "1924-08-01": "1343-1-1",
    "1999-12-09": "1420-9-1",
    "2015-10-14": "1437-1-1",
    "2016-06-06": "1437-9-1",
    "2019-08-11": "1440-12-10",
    "2021-11-28": "1443-4-23",
    "2023-03-23": "1444-9-1",
    "2024-04-10": "1445-10-1",
    "2024-06-16": "1445-12-10",
    "2024-07-07": "1446-1-1",
    "2025-03-01": "1446-9-1",
    "2077-11-16": "1500-12-30",
}


@pytest.mark.parametrize(("day", "wanted"), UMM_AL_QURA.items())
def test_umm_al_qura(day: str, wanted: str) -> None:
    assert said(date.fromisoformat(day).toordinal(), Calendar.ISLAMIC) == wanted


def test_umm_al_qura_stays_within_a_day_or_two_of_the_arithmetic() -> None:
    for at in range(date(1924, 8, 1).toordinal(), date(2077, 11, 16).toordinal(), 29):
        here, there = (
            convert(date.fromordinal(at), kind) for kind in (Calendar.ISLAMIC, Calendar.TABULAR)
        )
        assert here is not None
        assert there is not None
        months = 12 * (here.year - there.year) + here.month - there.month
        assert abs(29.53 * months + here.day - there.day) < 3


def test_beyond_its_tables_umm_al_qura_is_tabular() -> None:
    for day in (date(1800, 5, 5), date(1924, 7, 31), date(2077, 11, 17), date(2199, 1, 1)):
        found, other = convert(day, Calendar.ISLAMIC), convert(day, Calendar.TABULAR)
        assert found is not None
        assert other is not None
        assert (found.year, found.month, found.day) == (other.year, other.month, other.day)


def test_before_a_calendar_begins_there_is_no_day() -> None:
    assert convert(date(600, 1, 1), Calendar.TABULAR) is None
    assert convert(date(600, 1, 1), Calendar.PERSIAN) is None
    assert convert(date(2021, 11, 28), Calendar.NONE) is None
