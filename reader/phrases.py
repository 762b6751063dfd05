"""Times and lengths as people say them, the same in both faces.

Months, numbers and their order go through `tr`, so that a translation may put them its own way.
Knows no locale of the system and no clock: `now` and the zone are given.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo

from reader.model import Precision

Translate = Callable[[str], str]


def untranslated(text: str) -> str:
    """The English text as it stands."""
    return text


def _marked(text: str) -> str:
    """Mark a text for the collector of translations; `tr` gets it when it is shown."""
    return text


MONTHS = (
    _marked("January"),
    _marked("February"),
    _marked("March"),
    _marked("April"),
    _marked("May"),
    _marked("June"),
    _marked("July"),
    _marked("August"),
    _marked("September"),
    _marked("October"),
    _marked("November"),
    _marked("December"),
)


def day(that: date, today: date, tr: Translate = untranslated) -> str:
    """A day as seen from today: "today", "yesterday", "3 March", "3 March 2024"."""
    if that == today:
        return tr("today")
    if that == today - timedelta(days=1):
        return tr("yesterday")
    pattern = tr("{day} {month}") if that.year == today.year else tr("{day} {month} {year}")
    return pattern.format(day=that.day, month=tr(MONTHS[that.month - 1]), year=that.year)


def moment(
    at: int,
    now: int,
    *,
    precision: Precision = Precision.MINUTE,
    offset: int = 0,
    zone: tzinfo | None = None,
    clock: bool = False,
    tr: Translate = untranslated,
) -> str:
    """A time in UTC seconds as people say it: "today 14:05", "yesterday 9:30", "3 March".

    Older than yesterday, the time of day is given only with `clock`. A date without a time is
    the publisher's date (`offset` in minutes east of UTC) and never shows a time of day. `zone`
    None is the zone that the system is in now.
    """
    today = _local(now, zone).date()
    if precision is Precision.DAY:
        return day(_local(at + offset * 60, UTC).date(), today, tr)
    local = _local(at, zone)
    said = day(local.date(), today, tr)
    if not clock and local.date() < today - timedelta(days=1):
        return said
    pattern = tr("{day} {hour}:{minute}")
    return pattern.format(day=said, hour=local.hour, minute=f"{local.minute:02}")


def length(seconds: float, tr: Translate = untranslated) -> str:
    """A length of time in its largest fitting unit: "1 second", "30 seconds", "2 hours"."""
    whole = max(1, round(seconds))
    if whole < 120:
        return tr("1 second") if whole == 1 else tr("{n} seconds").format(n=whole)
    if whole < 2 * 3600:
        return tr("{n} minutes").format(n=round(whole / 60))
    if whole < 2 * 86400:
        return tr("{n} hours").format(n=round(whole / 3600))
    return tr("{n} days").format(n=round(whole / 86400))


def _local(at: int, zone: tzinfo | None) -> datetime:
    """A time in the zone; times that no calendar holds become its first or last day."""
    at = min(max(at, 0), 253_402_000_000)
    return datetime.fromtimestamp(at, UTC).astimezone(zone)


def edition_words(tr: Translate = untranslated) -> dict[str, str]:
    """What an edition says in words of its own, by the fields of `model.EditionWords`."""
    return {
        "contents": tr("Contents"),
        "cover": tr("Cover"),
        "by": tr("By {names}"),
        "both": tr("{first} and {last}"),
        "read_at": tr("Read it at {source}"),
        "day": tr("{date}, {year}"),
        "minute": tr("{date}, {year}, {time}"),
        "missing": tr("Picture not kept: {words}"),
        "picture": tr("Picture"),
    }
