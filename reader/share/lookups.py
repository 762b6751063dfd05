"""Where words are looked up: places with a template of an address, which the reader chooses.

The usual ones are the default of the settings.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass

from reader.share.links import encoded
from reader.share.targets import fault_of

PARTS = ("text", "language")
_WEB = ("http", "https")


@dataclass(frozen=True, slots=True)
class Lookup:
    """A place by its name; `address` has {text}, and perhaps {language}, where words go."""

    name: str
    address: str


def lookups_of(kept: Sequence[object]) -> tuple[Lookup, ...]:
    """The reader's places in order; what makes no sense in the settings is passed over."""
    found = []
    for values in kept:
        if isinstance(values, Mapping):
            place = Lookup(str(values.get("name", "")), str(values.get("address", "")))
            if place.name and not fault(place):
                found.append(place)
    return tuple(found)


def kept_values(places: Iterable[Lookup]) -> list[dict[str, str]]:
    """Places as the settings keep them."""
    return [asdict(place) for place in places]


def fault(place: Lookup) -> str:
    """What is wrong with a place: "scheme", "part" (one that nobody knows), "empty", or ""."""
    return fault_of(place.address, place.address, PARTS, _WEB)


def address_of(place: Lookup, words: str, language: str) -> str:
    """The address at which words are looked up (RFC 3986); `language` is a code of two letters."""
    values = {"text": encoded(words), "language": language}
    address = place.address
    for name, value in values.items():
        address = address.replace(f"{{{name}}}", value)
    return address
