"""A day in words, as newspapers of each language write it: "Sunday, November 28th".

The usual calendar alone; others are in `content.calendars`. Light, because the window names the
day before it has a library.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date  # which the window's start does without

USUAL = "en"


class DayNames(NamedTuple):
    """Weekdays from Monday on, months from January on, and how a date is put together.

    In the pattern {weekday}, {month}, {day} and {ordinal} are filled in; `first` is how the first
    day of a month is written.
    """

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    pattern: str
    first: str = "{day}"


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(","))


_NAMES = {
    "en": DayNames(
        _names("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"),
        _names(
            "January, February, March, April, May, June, July, August, September, October,"
            " November, December"
        ),
        "{weekday}, {month} {ordinal}",
    ),
    "de": DayNames(
        _names("Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag"),
        _names(
            "Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November,"
            " Dezember"
        ),
        "{weekday}, {day}. {month}",
    ),
    "fr": DayNames(
        _names("lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche"),
        _names(
            "janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre,"
            " décembre"
        ),
        "{weekday} {day} {month}",
        first="1er",
    ),
    "he": DayNames(
        _names("יום שני, יום שלישי, יום רביעי, יום חמישי, יום שישי, שבת, יום ראשון"),
        _names(
            "ינואר, פברואר, מרץ, אפריל, מאי, יוני, יולי, אוגוסט, ספטמבר, אוקטובר, נובמבר, דצמבר"
        ),
        "{weekday}, {day} ב{month}",
    ),
}


def day_names(language: str) -> DayNames:
    """The names of a language ("de", "de_AT", "fr-CA"), English for one that is not here."""
    return _NAMES.get(language.replace("_", "-").partition("-")[0].lower(), _NAMES[USUAL])


def usual_date(day: date, language: str = USUAL) -> str:
    """A date in words: "Sunday, November 28th", "Sonntag, 28. November"."""
    return usual_day(day.weekday(), day.month, day.day, language)


def usual_day(weekday: int, month: int, day: int, language: str) -> str:
    """The same of a weekday (0 is Monday), a month and a day of it (both from 1)."""
    names = day_names(language)
    said = names.first if day == 1 else "{day}"
    return names.pattern.format(
        weekday=names.weekdays[weekday],
        month=names.months[month - 1],
        day=said.format(day=day),
        ordinal=_ordinal(day),
    )


def _ordinal(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"
