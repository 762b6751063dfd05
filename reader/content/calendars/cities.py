"""The list of cities among which a reader names a place; it is offline, in `resources/places`.

Reading it takes some milliseconds and a file, so it is done in a lane.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from reader import assets
from reader.model import City

MOST = 12  # cities that are offered at once


class _Line(NamedTuple):
    city: City
    names: tuple[str, ...]  # as they are compared


@lru_cache(maxsize=1)
def _lines() -> tuple[_Line, ...]:
    made = []
    for line in assets.resource("places/cities.tsv").read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        name, country, _, latitude, longitude, zone, others = line.split("\t")
        city = City(name, country, float(latitude), float(longitude), zone)
        names = (name, *(other for other in others.split("|") if other))
        made.append(_Line(city, tuple(_plain(each) for each in names)))
    return tuple(made)


def find_cities(words: str, most: int = MOST) -> tuple[City, ...]:
    """Cities by the beginning of a name, then by any word of name or country; best first.

    Neither capitals nor accents count. No words find nothing.
    """
    wanted = _plain(words).replace(",", " ").split()
    if not wanted:
        return ()
    whole = " ".join(wanted)
    found = []
    for line in _lines():
        country = _plain(line.city.country)
        if not all(_begins(word, (*line.names, country)) for word in wanted):
            continue
        exact = whole in line.names
        begins = any(name.startswith(wanted[0]) for name in line.names)
        found.append((not exact, not begins, line.names[0], country, line.city))
    found.sort(key=lambda each: each[:4])
    return tuple(each[4] for each in found[:most])


def _begins(word: str, names: tuple[str, ...]) -> bool:
    """Whether a word of one of the names begins so."""
    return any(name.startswith(word) or f" {word}" in name for name in names)


def _plain(text: str) -> str:
    """A text without accents, marks and capitals, hyphens as spaces."""
    parts = unicodedata.normalize("NFKD", text)
    bare = "".join(sign for sign in parts if not unicodedata.combining(sign))
    return bare.casefold().replace("-", " ").replace("’", "").replace("'", "")
