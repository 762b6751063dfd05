"""A day in another calendar: Hebrew, Islamic, Persian, by the libraries that keep their tables.

They are imported when a calendar is first asked for. At what hour a day begins is `turning`'s
matter, how it is written `dateline`'s.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_ISLAMIC_EPOCH = 227015  # 16 July 622 of the Julian calendar, as date.toordinal counts
_CYCLE_DAYS, _CYCLE_YEARS = 10631, 30


class Calendar(StrEnum):
    """Which calendar stands beside the usual one."""

    NONE = "none"
    HEBREW = "hebrew"
    ISLAMIC = "islamic"  # Umm al-Qura, as Saudi Arabia publishes it; tabular where it has no table
    TABULAR = "islamic-tabular"
    PERSIAN = "persian"

    @classmethod
    def of(cls, name: str) -> Calendar:
        """The calendar of a name in the settings; NONE for one that is not known."""
        return next((each for each in cls if each.value == name), cls.NONE)

    @property
    def turns_at_sunset(self) -> bool:
        """Whether its days begin in the evening before."""
        return self in (Calendar.HEBREW, Calendar.ISLAMIC, Calendar.TABULAR)


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a calendar; `leap` is whether its year has a thirteenth month or day more.

    Hebrew months are counted from Nisan, as pyluach and the Bible count them: Tishri is 7.
    """

    calendar: Calendar
    year: int
    month: int
    day: int
    leap: bool = False


def convert(day: date, calendar: Calendar) -> Day | None:
    """The day of a calendar whose daytime is that of a date; None where it has no such year."""
    match calendar:
        case Calendar.HEBREW:
            return _hebrew(day)
        case Calendar.ISLAMIC:
            return _umm_al_qura(day) or _tabular(day, calendar)
        case Calendar.TABULAR:
            return _tabular(day, calendar)
        case Calendar.PERSIAN:
            return _persian(day)
    return None


def _hebrew(day: date) -> Day:
    from pyluach.dates import HebrewDate
    from pyluach.hebrewcal import Year

    there = HebrewDate.from_pydate(day)
    return Day(Calendar.HEBREW, there.year, there.month, there.day, Year(there.year).leap)


def _umm_al_qura(day: date) -> Day | None:
    """A day by the published tables (1343 to 1500 after the Hijra), None outside of them."""
    from hijridate import Gregorian

    try:
        there = Gregorian.fromdate(day).to_hijri()
    except OverflowError:
        return None
    return Day(Calendar.ISLAMIC, there.year, there.month, there.day)


def _tabular(day: date, calendar: Calendar) -> Day | None:
    """A day by arithmetic: 11 leap years in 30, the civil epoch (years 2, 5, 7, 10, 13, 16, …)."""
    since = day.toordinal() - _ISLAMIC_EPOCH
    if since < 0:
        return None
    year = (_CYCLE_YEARS * since + _CYCLE_DAYS + 15) // _CYCLE_DAYS
    of_year = since - (354 * (year - 1) + (3 + 11 * year) // _CYCLE_YEARS)
    month = min(12, 2 * of_year // 59 + 1)
    return Day(calendar, year, month, of_year - (59 * (month - 1) + 1) // 2 + 1)


def _persian(day: date) -> Day | None:
    from persiantools.jdatetime import JalaliDate

    try:
        there = JalaliDate(day)  # type: ignore[no-untyped-call]
    except ValueError:
        return None
    return Day(Calendar.PERSIAN, there.year, there.month, there.day)
