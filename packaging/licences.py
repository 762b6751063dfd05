"""Gathers the licences of everything that a frozen Broadsheet carries, beside it.

Whoever is given the folder is given these terms too. Run by `frozen.py` with the Python whose
packages are frozen: `python packaging/licences.py FOLDER`.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_TERMS = re.compile(r"(?i)(licen[cs]e|copying|notice|authors)[^/]*$")
_NOT_FROZEN = re.compile(r"extra\s*==")


def carried(name: str, seen: dict[str, Distribution]) -> None:
    """Fill `seen` with a distribution and all it requires here."""
    plain = re.sub(r"[-_.]+", "-", name).lower()
    if plain in seen:
        return
    try:
        found = distribution(name)
    except PackageNotFoundError:  # for another system or Python
        return
    seen[plain] = found
    for line in found.requires or ():
        requirement, _, marker = line.partition(";")
        match = re.match(r"[\w.-]+", requirement)
        if match and not _NOT_FROZEN.search(marker):
            carried(match[0], seen)


def terms(found: Distribution) -> Iterator[Path]:
    """Answer the files of a distribution that state its terms."""
    for file in found.files or ():
        if any(part.endswith(".dist-info") for part in file.parts) and _TERMS.search(str(file)):
            yield Path(str(found.locate_file(file)))


def debian_terms(library: Path) -> tuple[str, Path] | None:
    """Answer the Debian package that a library of the system came from, and its terms."""
    if shutil.which("dpkg-query") is None:
        return None
    words = ["dpkg-query", "--search", f"*/{library.name}"]
    said = subprocess.run(words, capture_output=True, text=True, check=False).stdout
    package = said.partition(":")[0].strip()
    path = Path("/usr/share/doc") / package / "copyright"
    return (package, path) if package and path.is_file() else None


def gather(folder: Path) -> None:
    """Write `licences/` into a frozen folder: a folder for each thing that it carries."""
    into = folder / "licences"
    keep(ROOT / "LICENSE", into / "broadsheet")
    seen: dict[str, Distribution] = {}
    carried("broadsheet", seen)
    del seen["broadsheet"]
    for name, found in seen.items():
        place = into / name
        place.mkdir(parents=True)
        fields = ("License-Expression", "License", "Classifier")
        said = [value for field in fields for value in found.metadata.get_all(field) or ()]
        said = [value for value in said if "::" not in value or value.startswith("License")]
        summary = [f"{found.metadata['Name']} {found.version}", *said]
        (place / "ABOUT.txt").write_text("\n".join(summary) + "\n", "utf-8")
        for path in terms(found):
            keep(path, place)
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if python.is_file():
        keep(python, into / "python")
    for library in sorted((folder / "_internal").glob("lib*.so*")):
        debian = debian_terms(library)
        if debian is not None:
            keep(debian[1], into / debian[0])


def keep(path: Path, place: Path) -> None:
    """Copy a file into a folder, beside whatever has the same name there."""
    place.mkdir(parents=True, exist_ok=True)
    to = place / path.name
    if to.exists() and to.read_bytes() != path.read_bytes():
        to = place / f"{path.parent.name}-{path.name}"
    shutil.copyfile(path, to)


if __name__ == "__main__":
    gather(Path(sys.argv[1]))
