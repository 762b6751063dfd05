"""A second calendar beside the usual one: which day it is, when it turns, how it is written.

Pure functions of a time: nothing here asks a clock, the network, or the settings. Window, print
and editions all take their masthead's line from `dateline`.
"""

from reader.content.calendars.cities import find_cities
from reader.content.calendars.conversion import Calendar, Day, convert
from reader.content.calendars.dateline import BETWEEN, dateline, other_date
from reader.content.calendars.sunset import sunset
from reader.content.calendars.turning import civil_day, counted_day

__all__ = [
    "BETWEEN",
    "Calendar",
    "Day",
    "civil_day",
    "convert",
    "counted_day",
    "dateline",
    "find_cities",
    "other_date",
    "sunset",
]
