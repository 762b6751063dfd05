"""Times and lengths as people say them, the same in both faces.

Months, numbers and their order go through `tr`, so that a translation may put them its own way.
Knows no locale of the system and no clock: `now` and the zone are given.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo

from reader.model import PackFigures, Params, Precision

Translate = Callable[[str], str]
TimeOfDay = Callable[[int, int], str]  # of hour and minute


def plain_time(hour: int, minute: int) -> str:
    """A time by a clock of 24 hours: "9:05"."""
    return f"{hour}:{minute:02}"


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
    time_of_day: TimeOfDay = plain_time,
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
    return tr("{day} {time}").format(day=said, time=time_of_day(local.hour, local.minute))


def publishers_time(
    at: int,
    offset: int,
    *,
    precision: Precision = Precision.MINUTE,
    time_of_day: TimeOfDay = plain_time,
    tr: Translate = untranslated,
) -> str:
    """A time in UTC seconds by a clock `offset` minutes east of UTC: "3 March 2024, 9:05 UTC+2"."""
    there = _local(at + offset * 60, UTC)
    pattern = tr("{day} {month} {year}")
    date = pattern.format(day=there.day, month=tr(MONTHS[there.month - 1]), year=there.year)
    if precision is Precision.DAY:
        return date
    hours, minutes = divmod(abs(offset), 60)
    zone = f"UTC{'−' if offset < 0 else '+'}{hours}" + (f":{minutes:02}" if minutes else "")
    said = time_of_day(there.hour, there.minute)
    return f"{date}, {said} {zone if offset else 'UTC'}"


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


def span(seconds: float, tr: Translate = untranslated) -> str:
    """A length of time in hours and minutes: "4 h 10 min", "12 h", "35 min", "less than 1 min"."""
    minutes = round(seconds / 60)
    if not minutes:
        return tr("less than 1 min")
    hours, rest = divmod(minutes, 60)
    if not hours:
        return tr("{minutes} min").format(minutes=rest)
    if not rest:
        return tr("{hours} h").format(hours=hours)
    return tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)


def size(count: float, tr: Translate = untranslated) -> str:
    """Bytes as people say them: "800 KB", "38 MB", "1.2 GB"."""
    if count < 1_000_000:
        return tr("{count} KB").format(count=round(count / 1000))
    if count < 1_000_000_000:
        return tr("{count} MB").format(count=round(count / 1_000_000))
    whole, tenths = divmod(round(count / 100_000_000), 10)
    return tr("{whole}.{tenths} GB").format(whole=whole, tenths=tenths)


def pack_reading(figures: PackFigures, hours: float, tr: Translate = untranslated) -> str:
    """How many articles a pack has, and hours of reading against the length of the trip."""
    many = len(figures.articles)
    pattern = tr("{count} articles, {time} of reading for a trip of {trip}.")
    if many == 1:
        pattern = tr("One article, {time} of reading for a trip of {trip}.")
    return pattern.format(count=many, time=span(figures.seconds, tr), trip=span(hours * 3600, tr))


def pack_bytes(figures: PackFigures, tr: Translate = untranslated) -> str:
    """What of a pack is here and about how much is to be fetched, and what is left out."""
    here = size(figures.here, tr)
    if not figures.here and figures.guessed:
        said = tr("Nothing is here yet, about {more} to fetch.")
        said = said.format(more=size(figures.guessed, tr))
    elif figures.guessed:
        said = tr("{here} here, about {more} to fetch.")
        said = said.format(here=here, more=size(figures.guessed, tr))
    else:
        said = tr("{here} here, nothing to fetch.").format(here=here)
    if figures.left_out == 1:
        said += " " + tr("One article is left out: there is no room for it.")
    elif figures.left_out:
        pattern = tr("{count} articles are left out: there is no room for them.")
        said += " " + pattern.format(count=figures.left_out)
    return said


def pack_report(totals: Params, tr: Translate = untranslated) -> str:
    """How a pack ended, by the fields of `model.PackReport`."""
    many, complete = int(totals["articles"]), int(totals["complete"])
    held = size(float(totals["bytes"]), tr)
    if complete == many == 1:
        said = tr("The article is complete, {size}.").format(size=held)
    elif complete == many:
        said = tr("All {count} articles are complete, {size}.").format(count=many, size=held)
    else:
        said = tr("{complete} of {count} articles are complete, {size}.")
        said = said.format(complete=complete, count=many, size=held)
    if totals["partial"] == 1:
        said += " " + tr("One lacks pictures or comments.")
    elif totals["partial"]:
        said += " " + tr("{count} lack pictures or comments.").format(count=totals["partial"])
    if totals["failed"] == 1:
        said += " " + tr("Of one there is only the feed’s text.")
    elif totals["failed"]:
        said += " " + tr("Of {count} there is only the feed’s text.").format(count=totals["failed"])
    return said


def pace(speed: float, left: float, tr: Translate = untranslated) -> str:
    """Bytes a second and seconds left: "1.2 MB/s, 4 min left"; what is not known is left out."""
    said = []
    if speed >= 1_000_000:
        said.append(tr("{count} MB/s").format(count=f"{speed / 1_000_000:.1f}"))
    elif speed > 0:
        said.append(tr("{count} KB/s").format(count=max(1, round(speed / 1000))))
    if left >= 0:
        said.append(tr("{time} left").format(time=span(left, tr)))
    return ", ".join(said)
