"""A place on the earth, named by the reader so that a day can begin at its sunset."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class City:
    """A city: degrees are positive to the north and east, `zone` is its name in the IANA list."""

    name: str
    country: str
    latitude: float
    longitude: float
    zone: str

    def values(self) -> dict[str, object]:
        """The city as the settings keep it."""
        return {name: getattr(self, name) for name in City.__slots__}

    @classmethod
    def of(cls, values: Mapping[str, object]) -> City | None:
        """The city that the settings keep; None where there is none, or no sense in them."""
        name, country, zone = (values.get(key) for key in ("name", "country", "zone"))
        latitude, longitude = values.get("latitude"), values.get("longitude")
        if not (isinstance(name, str) and isinstance(country, str) and isinstance(zone, str)):
            return None
        if not (isinstance(latitude, int | float) and isinstance(longitude, int | float)):
            return None
        if not (name and -90 <= latitude <= 90 and -180 <= longitude <= 180):
            return None
        return cls(name, country, float(latitude), float(longitude), zone)
