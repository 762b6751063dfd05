"""Reads dates as publishers write them, with their zone and how exact they are.

The usual forms (RFC 822, RFC 3339 and their misspellings, months of many languages) are read
here; what is stranger is left to a reader that the caller gives. Dates in the future are no
concern of this module; absurd ones are no dates.
"""

from __future__ import annotations

import re
from calendar import timegm
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from time import struct_time

from reader.model import Precision

FIRST_YEAR = 1971  # 1970 is what a clock says that was never set
LAST_YEAR = 2200

_MONTHS = {
    name: month
    for month, names in enumerate(
        (
            "jan january januar jänner janvier enero ene gennaio gen janeiro januari янв января",
            "feb february februar février fév fevrier febrero febbraio fevereiro fev februari фев"
            " февр февраля",
            "mar march märz mär mrz mars marzo março maart mrt мар март марта",
            "apr april avril avr abril abr aprile апр апреля",
            "may mai mayo maggio mag maio mei maj май мая",
            "jun june juni juin junio giugno giu junho июн июня",
            "jul july juli juillet juil julio luglio lug julho июл июля",
            "aug august août aout agosto ago augustus augusti авг августа",
            "sep sept september septembre septiembre settembre set setembro сен сент сентября",
            "oct october oktober okt octobre octubre ottobre ott outubro out окт октября",
            "nov november novembre noviembre novembro ноя нояб ноября",
            "dec december dezember dez décembre déc decembre diciembre dic dicembre dezembro дек"
            " декабря",
        ),
        start=1,
    )
    for name in names.split()
}
_HOURS = {  # zone names → hours east of UTC; of ambiguous ones the most published in
    "ut": 0, "utc": 0, "gmt": 0, "z": 0, "wet": 0, "bst": 1, "west": 1, "cet": 1, "met": 1,
    "mez": 1, "wat": 1, "cest": 2, "mest": 2, "mesz": 2, "eet": 2, "cat": 2, "sast": 2, "eest": 3,
    "msk": 3, "eat": 3, "trt": 3, "gst": 4, "pkt": 5, "ist": 5.5, "npt": 5.75, "wib": 7, "ict": 7,
    "hkt": 8, "sgt": 8, "pht": 8, "awst": 8, "jst": 9, "kst": 9, "acst": 9.5, "aest": 10,
    "acdt": 10.5, "aedt": 11, "nzst": 12, "nzdt": 13, "adt": -3, "ast": -4, "at": -4, "brt": -3,
    "art": -3, "clt": -4, "edt": -4, "est": -5, "et": -5, "cdt": -5, "cst": -6, "ct": -6,
    "mdt": -6, "mst": -7, "mt": -7, "pdt": -7, "pst": -8, "pt": -8, "akst": -9, "akdt": -8,
    "hst": -10,
}  # fmt: skip

_CLOCK = (
    r"(?P<hour>\d{1,2})[:.h時时시]\s*(?P<minute>\d{2})"
    r"(?:[:.分분]\s*(?P<second>\d{2}))?[秒초分분]?(?:[.,]\d+)?"
)
_YEAR_FIRST = re.compile(
    r"(?P<year>\d{4})\s*[\-/.年년]\s*(?P<month>\d{1,2})\s*[\-/.月월]\s*(?P<day>\d{1,2})[日일.]?"
    r"(?:\s*[(（]?(?:星期|周|週)?[一二三四五六日天月火水木金土월화수목금토일](?:曜日?|요일)?[)）]?)?"
    r"(?:(?:[Tt_\s]+|(?<=[日일)）]))(?P<early>上午|午前|오전)?(?P<late>下午|午後|오후)?\s*"
    rf"{_CLOCK}(?:\s*(?P<half>(?i:[ap]\.?m\.?))(?![A-Za-z]))?)?\s*(?P<zone>.*)"
)
_ISO_WEEK = re.compile(r"(\d{4})-?W(\d{2})-?([1-7])(.*)")
_ISO_ORDINAL = re.compile(r"(\d{4})-(\d{3})((?:[T\s].*)?)")
_DAY_FIRST = re.compile(
    r"(?:[^\W\d]+(?:[.,]+\s*|\s+))?(?P<day>\d{1,2})(?:st|nd|rd|th|\.|º)?[\s\-/]*(?:de\s+)?"
    r"(?P<name>[^\W\d]+)[.,]*[\s\-/]*(?:de\s+)?(?P<year>\d{4}|\d{2})(?!\d)"
    rf"(?:[\s,T]+(?:[^\W\d]+\s+)?{_CLOCK}\s*(?P<half>[ap]\.?m\.?)?)?\s*(?P<zone>.*)",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    r"(?:[^\W\d]+(?:[.,]+\s*|\s+))?(?P<name>[^\W\d]+)\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+"
    rf"(?P<year>\d{{4}})(?:[\s,T]+(?:at\s+)?{_CLOCK}\s*(?P<half>[ap]\.?m\.?)?)?\s*(?P<zone>.*)",
    re.IGNORECASE,
)
_DOTTED = re.compile(
    rf"(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.(?P<year>\d{{4}})(?:[\s,]+{_CLOCK})?\s*(?P<zone>.*)"
)
_SLASHED = re.compile(
    r"(?:(?P<weekday>[A-Za-z]{3})[a-z]*,?\s+)?(?P<first>\d{1,2})/(?P<second_>\d{1,2})"
    rf"/(?P<year>\d{{4}})(?:[\s,\-]+{_CLOCK})?\s*(?P<zone>.*)",
)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_COMPACT = re.compile(
    r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})"
    r"(?:T?(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})?)?\s*(?P<zone>.*)"
)
_UNIX = re.compile(r"(\d{9,10})(?:\d{3})?(?:\.\d+)?")
_OFFSET = re.compile(r"(?:gmt|utc|ut)?\s*([+\-\u2212])(\d{1,2}):?(\d{2})?", re.IGNORECASE)
_CLOCK_ANYWHERE = re.compile(r"\d[:.h]\d\d|T\d\d")
_LONGEST = 100  # characters

Parsed = struct_time | tuple[int, ...] | None


@dataclass(frozen=True, slots=True)
class Moment:
    """A date: UTC seconds, the writer's zone in minutes east, and how exact it is."""

    seconds: int
    offset: int = 0
    precision: Precision = Precision.MINUTE


@lru_cache(maxsize=512)
def read(text: str, fallback: Callable[[str], Parsed] | None = None) -> Moment | None:
    """Answer the moment that a date means, None for what is none.

    Without a zone a time is UTC's. `fallback` gets what is not understood here and answers UTC's
    nine numbers or None.
    """
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return None
    text = _by_month(text)
    for pattern in (_YEAR_FIRST, _DAY_FIRST, _MONTH_FIRST, _DOTTED, _COMPACT):
        match = pattern.fullmatch(text)
        if match:
            moment = _moment(match.groupdict())
            if moment is not None:
                return moment
    slashed = _SLASHED.fullmatch(text)
    if slashed:
        return _slashed(slashed.groupdict())
    unix = _UNIX.fullmatch(text)
    if unix:
        return _checked(int(unix.group(1)), 0, Precision.MINUTE)
    parsed = fallback(text) if fallback else None
    if not parsed or not _is_told(text, parsed):
        return None
    has_time = _CLOCK_ANYWHERE.search(text) is not None
    return _checked(timegm(tuple(parsed)), 0, Precision.MINUTE if has_time else Precision.DAY)


def _by_month(text: str) -> str:
    """Answer an ISO 8601 date by week or by day of the year as one by month, others as they are."""
    try:
        if week := _ISO_WEEK.fullmatch(text):
            day = date.fromisocalendar(int(week[1]), int(week[2]), int(week[3]))
            return day.isoformat() + week[4]
        if ordinal := _ISO_ORDINAL.fullmatch(text):
            day = date(int(ordinal[1]), 1, 1) + timedelta(int(ordinal[2]) - 1)
            return day.isoformat() + ordinal[3] if day.year == int(ordinal[1]) else text
    except (ValueError, OverflowError):
        pass
    return text


def _is_told(text: str, parsed: struct_time | tuple[int, ...]) -> bool:
    """Whether a text holds the year, the month and the day that a reader made of it.

    Some fill in what a text leaves out from today's date. Where it tells a time, UTC's day may be
    the one before or after.
    """
    numbers = Counter(int(number) for number in re.findall(r"\d{1,4}", text))
    words = {word.lower() for word in re.findall(r"[^\W\d]{3,}", text)}
    has_name = any(word[:3] not in _WEEKDAYS and word not in _HOURS for word in words)
    try:
        days = [date(*parsed[:3])]
        if _CLOCK_ANYWHERE.search(text):
            days += [days[0] - timedelta(1), days[0] + timedelta(1)]
    except (ValueError, OverflowError):
        return False
    for day in days:
        parts = [day.day, day.year if day.year in numbers else day.year % 100]
        if not Counter(parts) - numbers:
            return has_name or not Counter([*parts, day.month]) - numbers
    return False


def _slashed(found: dict[str, str | None]) -> Moment | None:
    """Answer the moment of 04/11/2019, where a large number or the weekday tells the month."""
    first, second = found["first"], found["second_"]
    readings = []
    for day, month in ((first, second), (second, first)):
        try:
            when = date(int(found["year"] or 0), int(month or 0), int(day or 0))
        except ValueError:
            continue
        weekday = (found["weekday"] or "").lower()
        if not weekday or _WEEKDAYS[when.weekday()] == weekday:
            readings.append({**found, "day": day, "month": month})
    sure = len(readings) == 1 or (readings and first == second)
    return _moment(readings[0]) if sure else None


def _moment(found: dict[str, str | None]) -> Moment | None:
    """Answer the moment of a matched pattern, None where its numbers are no date."""
    month = int(found.get("month") or 0) or _month(found.get("name") or "")
    year = int(found["year"] or 0)
    if len(found["year"] or "") == 2:
        year += 2000 if year < 90 else 1900
    try:
        days = date(year, month, int(found["day"] or 0)).toordinal() - _EPOCH
    except ValueError:
        return None
    if found["hour"] is None:
        return _checked(days * 86400, 0, Precision.DAY)
    hour, minute, second = (int(found[key] or 0) for key in ("hour", "minute", "second"))
    half = (found.get("half") or "").lower()
    if (half.startswith("p") or found.get("late")) and hour < 12:
        hour += 12
    elif (half.startswith("a") or found.get("early")) and hour == 12:
        hour = 0
    if hour > 24 or minute > 59 or second > 61:
        return None
    offset = zone_offset(found["zone"] or "")
    seconds = days * 86400 + hour * 3600 + minute * 60 + second - offset * 60
    return _checked(seconds, offset, Precision.MINUTE)


_EPOCH = date(1970, 1, 1).toordinal()
_EARLIEST = (date(FIRST_YEAR, 1, 1).toordinal() - _EPOCH) * 86400
_LATEST = (date(LAST_YEAR, 1, 1).toordinal() - _EPOCH) * 86400


def _checked(seconds: int, offset: int, precision: Precision) -> Moment | None:
    return Moment(seconds, offset, precision) if _EARLIEST <= seconds < _LATEST else None


def _month(name: str) -> int:
    name = name.lower().rstrip(".")
    return _MONTHS.get(name) or _MONTHS.get(name[:3]) or 0


def zone_offset(zone: str) -> int:
    """Answer the minutes east of UTC that a zone's name or number means, 0 for unknown ones."""
    zone = zone.strip().strip("()").strip()
    match = _OFFSET.match(zone)
    if match:
        sign, hours, minutes = match.groups()
        offset = int(hours) * 60 + int(minutes or 0)
        if offset > 14 * 60:
            return 0
        return offset if sign == "+" else -offset
    words = zone.lower().removeprefix("etc/").split()
    return int(_HOURS.get(words[0].strip("().,"), 0) * 60) if words else 0
