"""What Broadsheet carries that others made, with the terms of each.

A frozen program has a folder of them beside it; elsewhere the installed packages say theirs.
Reads files: done in a lane.
"""

from __future__ import annotations

import re
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import NamedTuple

from reader.assets import resource

# What pyproject.toml requires; what these require in turn is found.
REQUIRED = (
    "PySide6-Essentials",
    "feedparser",
    "peewee",
    "aiohttp",
    "Brotli",
    "backports.zstd",
    "truststore",
    "idna",
    "nh3",
    "lxml",
    "Pillow",
    "platformdirs",
    "keyring",
    "msgspec",
    "filelock",
    "pyluach",
    "hijridate",
    "persiantools",
    "snowballstemmer",
    "tzdata",
)

_TERMS = re.compile(r"(?i)(licen[cs]e|copying|notice)[^/]*$")
_NAME = re.compile(r"[\w.-]+")


class Carried(NamedTuple):
    """One thing: its name with its version, what its licence is called, and the terms."""

    name: str
    licence: str
    terms: str


def carried() -> list[Carried]:
    """Fonts first, then the list of cities, then libraries by name."""
    beside = Path(sys.executable).parent / "licences"
    if getattr(sys, "frozen", False) and beside.is_dir():
        return [*_fonts(), _cities(), *_beside(beside)]
    found: dict[str, Distribution] = {}
    for name in REQUIRED:
        _gather(name, found)
    libraries = [_of(library) for library in found.values()]
    return [*_fonts(), _cities(), *sorted(libraries, key=lambda item: item.name.casefold())]


def _fonts() -> list[Carried]:
    made = []
    for terms in sorted(resource("fonts").glob("*/OFL.txt")):
        name = terms.parent.name.replace("-", " ").title()
        made.append(Carried(name, "SIL Open Font License 1.1", terms.read_text("utf-8")))
    return made


def _cities() -> Carried:
    lines = resource("places/cities.tsv").read_text("utf-8").splitlines()
    terms = " ".join(line.lstrip("# ") for line in lines if line.startswith("#"))
    return Carried("Cities of GeoNames", "Creative Commons Attribution 4.0", terms)


def _beside(folder: Path) -> list[Carried]:
    """What the build has laid beside a frozen program, a folder each."""
    made = []
    for place in sorted(folder.iterdir()):
        files = sorted(file for file in place.rglob("*") if file.is_file())
        about = next((file for file in files if file.name == "ABOUT.txt"), None)
        lines = about.read_text("utf-8").splitlines() if about else []
        terms = [file.read_text("utf-8", "replace") for file in files if file != about]
        name = lines[0] if lines else place.name
        made.append(Carried(name, _short(lines[1:]), "\n\n".join(terms)))
    return made


def _gather(name: str, found: dict[str, Distribution]) -> None:
    """Find a library and what it requires here."""
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key in found:
        return
    try:
        found[key] = library = distribution(name)
    except PackageNotFoundError:  # for another system or Python
        return
    for line in library.requires or ():
        requirement, _, marker = line.partition(";")
        match = _NAME.match(requirement)
        if match and "extra" not in marker:
            _gather(match[0], found)


def _of(library: Distribution) -> Carried:
    fields = ("License-Expression", "License", "Classifier")
    said = [value for field in fields for value in library.metadata.get_all(field) or ()]
    said = [value for value in said if "::" not in value or value.startswith("License ::")]
    terms = []
    for file in library.files or ():
        if any(part.endswith(".dist-info") for part in file.parts) and _TERMS.search(str(file)):
            path = Path(str(library.locate_file(file)))
            if path.is_file():
                terms.append(path.read_text("utf-8", "replace"))
    name = f"{library.metadata['Name']} {library.version}"
    return Carried(name, _short(said), "\n\n".join(terms))


def _short(said: list[str]) -> str:
    """What a licence is called: the first line that is no whole text."""
    names = [value.rpartition("::")[2].strip() for value in said]
    return next((name for name in names if name and "\n" not in name and len(name) < 80), "")
