"""Days of a list: where each begins, in the zone of now, and what its heading says.

The zone is the one that the system is in now: travellers change it, so nothing is kept.
"""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.day_names import usual_day
from reader.desktop.language import spoken
from reader.desktop.when import DAY, start_of_day


def beginnings(times: Sequence[int], *, oldest_first: bool = False) -> dict[int, int]:
    """The places in a list at which a day begins, with the start of that day in UTC seconds.

    `times` are those of the list's articles in UTC seconds, in its order. Only one time of each
    day is looked at.
    """
    found: dict[int, int] = {}
    at = 0
    while at < len(times):
        day = start_of_day(times[at])
        found[at] = day
        if oldest_first:
            following = start_of_day(day + DAY * 3 // 2)  # days of 23 and 25 hours happen
            at = bisect_left(times, following, at + 1)
        else:
            at = bisect_right(times, -day, at + 1, key=lambda at: -at)
    return found


def name(day: int, now: float) -> str:
    """A heading for the day that began then: "Today", "Yesterday", "Monday", "3 March 2024"."""
    tr = QCoreApplication.translate
    here, there = _date(now), _date(day)
    age = there.daysTo(here)
    if age == 0:
        return tr("When", "Today")
    if age == 1:
        return tr("When", "Yesterday")
    if 1 < age < 7:
        said = QLocale().standaloneDayName(there.dayOfWeek())
    elif there.year() == here.year():
        said = usual_day(there.dayOfWeek() - 1, there.month(), there.day(), spoken())
    else:
        said = QLocale().toString(there, tr("When", "d MMMM yyyy"))
    return said[:1].upper() + said[1:]  # French begins its days with a small letter


def _date(at: float) -> QDate:
    local = time.localtime(at)
    return QDate(local.tm_year, local.tm_mon, local.tm_mday)
