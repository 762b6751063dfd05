"""Calendars by the algorithms of Reingold and Dershowitz, Calendrical Calculations.

Written for the tests alone, from the published definitions and nothing of what is tested. Fixed
days are counted as date.toordinal does ("R.D."). Persian years begin at the day whose noon in
Tehran follows the equinox, which is by Jean Meeus, Astronomical Algorithms, chapter 27.
"""

from __future__ import annotations

from itertools import pairwise
from math import cos, floor, radians

HEBREW_EPOCH, ISLAMIC_EPOCH, PERSIAN_EPOCH = -1373427, 227015, 226896


def hebrew_leap(year: int) -> bool:
    return (7 * year + 1) % 19 < 7


def hebrew_new_year(year: int) -> int:
    def elapsed(year: int) -> int:
        months = (235 * year - 234) // 19
        parts = 12084 + 13753 * months
        day = 29 * months + parts // 25920
        return day + 1 if 3 * (day + 1) % 7 < 3 else day

    before, here, after = elapsed(year - 1), elapsed(year), elapsed(year + 1)
    delay = 2 if after - here == 356 else 1 if here - before == 382 else 0
    return HEBREW_EPOCH + here + delay


def hebrew_months(year: int) -> list[tuple[int, int]]:
    """Months of a year from Tishri (7) on, each with its length."""
    days = hebrew_new_year(year + 1) - hebrew_new_year(year)
    order = [7, 8, 9, 10, 11, 12, *([13] if hebrew_leap(year) else []), 1, 2, 3, 4, 5, 6]
    short = {2, 4, 6, 10, 13} | ({12} if not hebrew_leap(year) else set())
    short |= set() if days in (355, 385) else {8}
    short |= {9} if days in (353, 383) else set()
    return [(month, 29 if month in short else 30) for month in order]


def islamic_new_year(year: int) -> int:
    return ISLAMIC_EPOCH + 354 * (year - 1) + (3 + 11 * year) // 30


def islamic_months(year: int) -> list[tuple[int, int]]:
    leap = (14 + 11 * year) % 30 < 11
    return [(m, 30 if m % 2 or (m == 12 and leap) else 29) for m in range(1, 13)]


_TERMS = """485 324.96 1934.136 203 337.23 32964.467 199 342.08 20.186 182 27.85 445267.112
156 73.14 45036.886 136 171.52 22518.443 77 222.54 65928.934 74 296.72 3034.906
70 243.58 9037.513 58 119.81 33718.147 52 297.17 150.678 50 21.02 2281.226
45 247.54 29929.562 44 325.15 31555.956 29 60.93 4443.417 18 155.12 67555.328
17 288.79 4562.452 16 198.04 62894.029 14 199.76 31436.921 12 95.39 14577.848
12 287.11 31931.756 12 320.81 34777.259 9 227.73 1222.114 8 15.45 16859.074"""


def march_equinox(year: int) -> float:
    """The equinox of a Gregorian year in days of universal time, R.D."""
    y = (year - 2000) / 1000
    mean = 2451623.80984 + 365242.37404 * y + 0.05169 * y**2 - 0.00411 * y**3 - 0.00057 * y**4
    t = (mean - 2451545.0) / 36525
    w = radians(35999.373 * t - 2.47)
    slow = 1 + 0.0334 * cos(w) + 0.0007 * cos(2 * w)
    numbers = [float(word) for word in _TERMS.split()]
    terms = zip(numbers[::3], numbers[1::3], numbers[2::3], strict=True)
    sum_ = sum(a * cos(radians(b + c * t)) for a, b, c in terms)
    # Terrestrial time runs ahead: some 10 s in 1800, 69 s now, 2 to 4 minutes in 2200.
    ahead = (-20 + 32 * ((year - 1820) / 100) ** 2) if year > 2050 else max(10, (year - 1960) * 1.1)
    return mean + 0.00001 * sum_ / slow - ahead / 86400 - 1721424.5


def persian_new_year(year: int) -> int:
    local = march_equinox(year + 621) + 52.5 / 360
    noon = 0.5 + 7.4 / 1440  # in March the sun is 7 minutes behind the clock
    return floor(local) if local - floor(local) < noon else floor(local) + 1


def persian_months(year: int) -> list[tuple[int, int]]:
    days = persian_new_year(year + 1) - persian_new_year(year)
    return [(m, 31 if m <= 6 else 30 if m <= 11 else days - 336) for m in range(1, 13)]


def joined(years: range) -> bool:
    """Whether the lengths of months lead from each new year to the next, in all calendars."""
    return all(
        begin(one) + sum(length for _, length in months(one)) == begin(two)
        for begin, months in (
            (hebrew_new_year, hebrew_months),
            (islamic_new_year, islamic_months),
            (persian_new_year, persian_months),
        )
        for one, two in pairwise(years)
    )
