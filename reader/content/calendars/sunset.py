"""When the sun sets, by the equations of the NOAA Solar Calculator; to the minute or so.

They are in the spreadsheets of gml.noaa.gov/grad/solcalc and follow Jean Meeus, Astronomical
Algorithms, 2nd edition 1998. Nothing here knows a calendar.
"""

from __future__ import annotations

from datetime import date
from math import acos, asin, cos, degrees, radians, sin, tan

_HORIZON = 90.833  # degrees from the zenith: half the sun's disc, and refraction
_NOON_2000 = 730120.5  # days to noon of 1 January 2000 in UTC, as date.toordinal counts
_UNIX = date(1970, 1, 1).toordinal()
_DAY = 86400


def sunset(day: date, latitude: float, longitude: float) -> float | None:
    """The sunset of a day as UTC seconds, for a place in degrees north and east.

    `day` is the date by the sun at that place. None where the sun does not set on it.
    """
    midnight = (day.toordinal() - _UNIX) * _DAY - longitude * 240
    at = midnight + 0.75 * _DAY
    for _ in range(2):  # the second time with the sun's place at the first answer
        declination, equation = _sun(at)
        angle = _hour_angle(radians(latitude), declination)
        if angle is None:
            return None
        at = midnight + _DAY / 2 - equation * 60 + degrees(angle) * 240
    return at


def _hour_angle(latitude: float, declination: float) -> float | None:
    """How far the earth turns between noon and sunset, in radians."""
    zenith = cos(radians(_HORIZON))
    height = (zenith - sin(latitude) * sin(declination)) / (cos(latitude) * cos(declination))
    return acos(height) if -1 <= height <= 1 else None


def _sun(at: float) -> tuple[float, float]:
    """The sun's declination in radians and the equation of time in minutes, at UTC seconds."""
    century = (at / _DAY + _UNIX - _NOON_2000) / 36525
    mean = radians((280.46646 + century * (36000.76983 + century * 0.0003032)) % 360)
    anomaly = radians(357.52911 + century * (35999.05029 - 0.0001537 * century))
    eccentricity = 0.016708634 - century * (0.000042037 + 0.0000001267 * century)
    centre = radians(
        sin(anomaly) * (1.914602 - century * (0.004817 + 0.000014 * century))
        + sin(2 * anomaly) * (0.019993 - 0.000101 * century)
        + sin(3 * anomaly) * 0.000289
    )
    node = radians(125.04 - 1934.136 * century)
    longitude = mean + centre - radians(0.00569 + 0.00478 * sin(node))
    tilt = radians(23.4392911 - 0.0130042 * century + 0.00256 * cos(node))
    half = tan(tilt / 2) ** 2
    equation = (
        half * sin(2 * mean)
        - 2 * eccentricity * sin(anomaly)
        + 4 * eccentricity * half * sin(anomaly) * cos(2 * mean)
        - 0.5 * half * half * sin(4 * mean)
        - 1.25 * eccentricity * eccentricity * sin(2 * anomaly)
    )
    return asin(sin(tilt) * sin(longitude)), 4 * degrees(equation)
