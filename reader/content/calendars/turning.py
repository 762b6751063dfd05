"""Which day it is by another calendar, and when it begins there.

Hebrew and Islamic days begin at sunset where the reader has named a place, else at midnight in
the zone of now. So do they at a place where the sun does not set on that day: near the poles there
is no other beginning that everybody agrees on.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from reader.content.calendars.conversion import Calendar
from reader.content.calendars.sunset import sunset
from reader.model import City

_ONE = timedelta(days=1)


def civil_day(now: float, zone: tzinfo | None) -> date:
    """The date at UTC seconds in a zone; None is that of the system."""
    if zone is None:
        return datetime.fromtimestamp(now).date()  # noqa: DTZ006 (the zone of the system is meant)
    return datetime.fromtimestamp(now, zone).date()


def counted_day(
    now: float, calendar: Calendar, city: City | None = None, zone: tzinfo | None = None
) -> date:
    """The date whose daytime belongs to the day that a calendar has at UTC seconds."""
    if not (calendar.turns_at_sunset and city):
        return civil_day(now, zone)
    there = civil_day(now, _zone_of(city))
    for day in (there - _ONE, there):  # in a northern June the sun may set after midnight
        evening = sunset(day, city.latitude, city.longitude)
        if evening is not None and now < evening:
            return day
        if evening is None and day == there:
            return there
    return there + _ONE


def _zone_of(city: City) -> tzinfo | None:
    try:
        return ZoneInfo(city.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
