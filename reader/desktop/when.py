"""Times of rows as people say them in a narrow column, and the start of a day.

The zone is the one that the system is in now: travellers change it, so nothing is kept. Longer
forms are in `reader.phrases`; this has no import of weight because the first painted list needs it.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QLocale, QTime

DAY = 86400


def start_of_day(now: float) -> int:
    """UTC seconds at which the day of `now` began in the zone of now."""
    local = time.localtime(now)
    return int(time.mktime((local.tm_year, local.tm_mon, local.tm_mday, 0, 0, 0, 0, 0, -1)))


def clock_time(at: int) -> str:
    """The time of day in the zone of now, of a time in UTC seconds: "14:05", "2:05 PM"."""
    there = time.localtime(max(0, at))
    return time_of_day(there.tm_hour, there.tm_min)


def time_of_day(hour: int, minute: int) -> str:
    """A time by the clock as people say it where they are."""
    said = QLocale().toString(QTime(hour, minute), QLocale.FormatType.ShortFormat)
    # The narrow space before "PM" is in few fonts; a letter from another one makes the line taller.
    return said.replace("\u202f", "\u00a0")


def row_time(at: int, now: float, *, day: bool = False, offset: int = 0) -> str:
    """A time in UTC seconds for a row: "14:05", "Yesterday", "Mon", "3 Mar", "3 Mar 2024".

    A date without a time (`day`) is the publisher's date, `offset` minutes east of UTC, and never
    shows a time of day.
    """
    tr = QCoreApplication.translate
    here = time.localtime(now)
    there = time.gmtime(max(0, at + offset * 60)) if day else time.localtime(max(0, at))
    age = _day_number(here) - _day_number(there)
    if age == 0:
        if day:
            return tr("When", "Today")
        return clock_time(at)
    if age == 1:
        return tr("When", "Yesterday")
    if 1 < age < 7:
        return _weekdays()[there.tm_wday]
    month = _months()[there.tm_mon - 1]
    pattern = (
        tr("When", "{day} {month}")
        if there.tm_year == here.tm_year
        else tr("When", "{day} {month} {year}")
    )
    return pattern.format(day=there.tm_mday, month=month, year=there.tm_year)


def _day_number(day: time.struct_time) -> int:
    """Days since a fixed day, by the calendar (Fliegel and Van Flandern, 1968)."""
    a = (day.tm_mon - 14) // 12
    return (
        1461 * (day.tm_year + 4800 + a) // 4
        + 367 * (day.tm_mon - 2 - 12 * a) // 12
        - 3 * ((day.tm_year + 4900 + a) // 100) // 4
        + day.tm_mday
    )


def _weekdays() -> tuple[str, ...]:
    tr = QCoreApplication.translate
    return (
        tr("When", "Mon"),
        tr("When", "Tue"),
        tr("When", "Wed"),
        tr("When", "Thu"),
        tr("When", "Fri"),
        tr("When", "Sat"),
        tr("When", "Sun"),
    )


def _months() -> tuple[str, ...]:
    tr = QCoreApplication.translate
    return (
        tr("When", "Jan"),
        tr("When", "Feb"),
        tr("When", "Mar"),
        tr("When", "Apr"),
        tr("When", "May"),
        tr("When", "Jun"),
        tr("When", "Jul"),
        tr("When", "Aug"),
        tr("When", "Sep"),
        tr("When", "Oct"),
        tr("When", "Nov"),
        tr("When", "Dec"),
    )
