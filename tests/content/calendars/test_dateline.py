"""The masthead's line: sunset in a named city, midnight elsewhere, languages and directions."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from reader.content.calendars import (
    Calendar,
    convert,
    counted_day,
    dateline,
    find_cities,
    other_date,
    sunset,
)
from reader.content.calendars.cities import _lines
from reader.content.calendars.names import month_name, words_of
from reader.day_names import usual_date
from reader.model import City

NEW_YORK = City("New York", "United States", 40.71, -74.01, "America/New_York")
BY_THE_HUDSON = NEW_YORK.latitude, NEW_YORK.longitude
TROMSO = City("Tromsø", "Norway", 69.65, 18.96, "Europe/Oslo")
REYKJAVIK = City("Reykjavík", "Iceland", 64.15, -21.94, "Atlantic/Reykjavik")


def at(text: str, zone: str = "America/New_York") -> float:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp()


def line(now: float, calendar: Calendar, city: City | None = NEW_YORK, language: str = "en") -> str:
    zone = ZoneInfo(city.zone if city else "America/New_York")
    return dateline(now, calendar, city, language=language, zone=zone)


def bare(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_new_york_at_noon_and_in_the_evening() -> None:
    noon, evening = at("2021-11-28T12:00"), at("2021-11-28T18:00")
    assert bare(line(noon, Calendar.HEBREW)) == "Sunday, November 28th | 24 Kislev 5782"
    assert bare(line(evening, Calendar.HEBREW)) == "Sunday, November 28th | 25 Kislev 5782"
    assert bare(line(evening, Calendar.PERSIAN)) == "Sunday, November 28th | 7 Azar 1400"
    assert line(evening, Calendar.NONE) == "Sunday, November 28th"


def test_without_a_city_days_turn_at_midnight() -> None:
    assert "24 Kislev" in line(at("2021-11-28T23:59"), Calendar.HEBREW, None)
    assert "25 Kislev" in line(at("2021-11-29T00:00"), Calendar.HEBREW, None)


def test_the_day_turns_at_the_sunset_of_the_city_and_stays_over_midnight() -> None:
    turn, later = (sunset(date(2021, 11, day), *BY_THE_HUDSON) for day in (28, 29))
    assert turn is not None
    assert counted_day(turn - 1, Calendar.ISLAMIC, NEW_YORK) == date(2021, 11, 28)
    assert counted_day(turn, Calendar.ISLAMIC, NEW_YORK) == date(2021, 11, 29)
    assert counted_day(at("2021-11-29T00:01"), Calendar.ISLAMIC, NEW_YORK) == date(2021, 11, 29)
    assert later is not None
    assert 86000 < later - turn < 86800
    assert counted_day(turn, Calendar.PERSIAN, NEW_YORK) == date(2021, 11, 28)


# Published sunsets (timeanddate.com and almanacs), local time of the city.
SUNSETS = [
    ("2021-11-28T16:31", NEW_YORK),
    ("2024-06-20T20:31", NEW_YORK),
    ("2024-06-21T21:21", City("London", "", 51.51, -0.13, "Europe/London")),
    ("2024-03-20T17:49", City("Jerusalem", "", 31.77, 35.22, "Asia/Jerusalem")),
    ("2024-12-21T20:05", City("Sydney", "", -33.87, 151.21, "Australia/Sydney")),
    ("2024-06-21T18:19", City("Quito", "", -0.18, -78.47, "America/Guayaquil")),
]


@pytest.mark.parametrize(("text", "city"), SUNSETS)
def test_published_sunsets(text: str, city: City) -> None:
    wanted = at(text, city.zone)
    found = sunset(date.fromisoformat(text[:10]), city.latitude, city.longitude)
    assert found is not None
    assert abs(found - wanted) < 2 * 60


def test_where_the_sun_does_not_set_days_turn_at_midnight() -> None:
    for day in ("2024-06-21", "2024-12-21"):
        assert sunset(date.fromisoformat(day), TROMSO.latitude, TROMSO.longitude) is None
        for hour in ("00:00", "12:00", "23:59"):
            now = at(f"{day}T{hour}", TROMSO.zone)
            assert counted_day(now, Calendar.HEBREW, TROMSO) == date.fromisoformat(day)


def test_a_sunset_after_midnight_belongs_to_the_day_before() -> None:
    before, after = (at(f"2024-06-21T{time}", REYKJAVIK.zone) for time in ("00:01", "00:08"))
    assert counted_day(before, Calendar.HEBREW, REYKJAVIK) == date(2024, 6, 20)
    assert counted_day(after, Calendar.HEBREW, REYKJAVIK) == date(2024, 6, 21)


def test_every_sunset_of_a_year_moves_the_day_on_by_one() -> None:
    first = date(2024, 1, 1)
    turns = [sunset(first + timedelta(days), *BY_THE_HUDSON) for days in range(366)]
    days = [counted_day(turn, Calendar.HEBREW, NEW_YORK).toordinal() for turn in turns if turn]
    assert len(days) == 366
    assert all(two - one == 1 for one, two in pairwise(days))


FORMS = [
    ("en", "2021-11-28", "Sunday, November 28th", "24 Kislev 5782"),
    ("en_GB", "2024-03-01", "Friday, March 1st", "21 Adar I 5784"),
    ("de", "2021-11-28", "Sonntag, 28. November", "24. Kislew 5782"),
    ("de_AT", "2024-03-12", "Dienstag, 12. März", "2. Adar II 5784"),
    ("fr", "2024-05-01", "mercredi 1er mai", "23 nissan 5784"),
    ("he", "2021-11-28", "יום ראשון, 28 בנובמבר", "כ״ד בכסלו תשפ״ב"),
    ("he_IL", "2023-09-30", "שבת, 30 בספטמבר", "ט״ו בתשרי תשפ״ד"),
    ("xx", "2025-03-22", "Saturday, March 22nd", "22 Adar 5785"),
]


@pytest.mark.parametrize(("language", "day", "usual", "other"), FORMS)
def test_forms_of_languages(language: str, day: str, usual: str, other: str) -> None:
    there = date.fromisoformat(day)
    found = convert(there, Calendar.HEBREW)
    assert found is not None
    assert usual_date(there, language) == usual
    assert other_date(found, language) == other


def test_every_month_of_every_calendar_has_a_name_in_every_language() -> None:
    for language in ("en", "de", "fr", "he"):
        for kind in (Calendar.HEBREW, Calendar.TABULAR, Calendar.PERSIAN):
            said = set()
            for n in range(0, 3 * 366, 5):
                found = convert(date.fromordinal(date(2023, 1, 1).toordinal() + n), kind)
                assert found is not None
                words = words_of(language)
                said.add(month_name(words, kind, found.month, leap=found.leap))
            assert len(said) == (14 if kind is Calendar.HEBREW else 12)


def test_halves_are_isolated_so_that_neither_turns_the_other_round() -> None:
    for language in ("en", "he"):
        said = line(at("2021-11-28T12:00"), Calendar.HEBREW, language=language)
        halves = said.split(" | ")
        assert len(halves) == 2
        assert all(half[0] == "\u2068" and half[-1] == "\u2069" for half in halves)


def test_hebrew_days_of_400_years_never_step_back() -> None:
    start = date(1800, 1, 1).toordinal()
    keys = []
    for n in range(0, 400 * 365, 11):
        found = convert(date.fromordinal(start + n), Calendar.HEBREW)
        assert found is not None
        keys.append((found.year, (found.month - 7) % 13 if found.leap else (found.month - 7) % 12))
    assert keys == sorted(keys)


# --- the list of cities


def test_cities_are_found_by_any_of_their_names() -> None:
    for words, wanted in (
        ("new yor", "New York City"),
        ("münch", "Munich"),
        ("munchen", "Munich"),
        ("ירושלים", "Jerusalem"),
        ("jerusalem israel", "Jerusalem"),
        ("paris, fr", "Paris"),
        ("TEHERAN", "Tehran"),
        ("reykja", "Reykjavík"),
    ):
        assert find_cities(words)[0].name == wanted
    assert find_cities("") == ()
    assert find_cities("qqqq") == ()


def test_every_city_has_a_zone_and_a_place_on_earth() -> None:
    cities = [line.city for line in _lines()]
    assert 1000 < len(cities) < 2500
    for city in cities:
        assert City.of(city.values()) == city
        ZoneInfo(city.zone)
        turn = sunset(date(2024, 3, 20), city.latitude, city.longitude)
        assert turn is not None
        hour = datetime.fromtimestamp(turn, ZoneInfo(city.zone)).hour
        assert 16 <= hour <= 20, city


def test_what_is_no_city_in_the_settings_is_none() -> None:
    good = NEW_YORK.values()
    for values in ({}, {**good, "latitude": 91}, {**good, "zone": 3}, {**good, "longitude": "1"}):
        assert City.of(values) is None
