"""The line of a masthead: "Sunday, November 28th | 25 Kislev 5782".

The same for the window, for print and for editions, which is why it is a function of values and
knows neither. Each half stands in a bidirectional isolate (Unicode, UAX #9), so that neither can
turn the other round; the line itself takes the direction of the page that it is on.
"""

from __future__ import annotations

from datetime import tzinfo

from reader.content.calendars.conversion import Calendar, Day, convert
from reader.content.calendars.names import hebrew_numeral, month_name, words_of
from reader.content.calendars.turning import civil_day, counted_day
from reader.day_names import day_names, usual_date
from reader.model import City

_ISOLATE, _END = "\u2068", "\u2069"
BETWEEN = " | "


def dateline(
    now: float,
    calendar: Calendar = Calendar.NONE,
    city: City | None = None,
    *,
    language: str = "en",
    zone: tzinfo | None = None,
) -> str:
    """The masthead's line at UTC seconds: the date in a zone, and the day of a second calendar.

    `zone` None is that of the system; a `city` lets Hebrew and Islamic days begin at its sunset.
    """
    halves = [usual_date(civil_day(now, zone), language)]
    day = convert(counted_day(now, calendar, city, zone), calendar)
    if day is not None:
        halves.append(other_date(day, language))
    if len(halves) == 1:
        return halves[0]
    return BETWEEN.join(f"{_ISOLATE}{half}{_END}" for half in halves)


def other_date(day: Day, language: str = "en") -> str:
    """A day of another calendar in words: "25 Kislev 5782", "כ״ה בכסלו תשפ״ב"."""
    words = words_of(language)
    number, year = str(day.day), str(day.year)
    if day.calendar is Calendar.HEBREW and words is words_of("he"):
        number, year = hebrew_numeral(day.day), hebrew_numeral(day.year)
    if day.day == 1:
        number = day_names(language).first.format(day=number)
    month = month_name(words, day.calendar, day.month, leap=day.leap)
    return words.other.format(day=number, month=month, year=year)
