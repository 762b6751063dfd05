"""Reads which shared libraries the programs of a Linux folder need, through binutils' objdump.

With that a build leaves out libraries that nothing needs any more, and a package says what it
expects of the system. Only reads; what is done about it is the asker's part.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

_MAGIC = b"\x7fELF"


def programs(folder: Path) -> tuple[Path, ...]:
    """Answer every program and shared library below a folder, links left out."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return tuple(path for path in files if not path.is_symlink() and _is_elf(path))


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == _MAGIC


def needs(files: Iterable[Path]) -> dict[Path, frozenset[str]]:
    """Answer the sonames that each file names as needed; raises CalledProcessError."""
    words = ["objdump", "--private-headers", *map(str, files)]
    shown = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    found: dict[Path, frozenset[str]] = {}
    # Each file's part begins with its path and format.
    parts = re.split(r"^(/.+):\s+file format .+$", shown, flags=re.MULTILINE)[1:]
    for path, text in zip(parts[::2], parts[1::2], strict=True):
        found[Path(path)] = frozenset(re.findall(r"^\s+NEEDED\s+(\S+)", text, flags=re.MULTILINE))
    return found


def newest_version(files: Iterable[Path], name: str) -> tuple[int, ...]:
    """Answer the newest version of a library's symbols, such as GLIBC, that the files ask for."""
    words = ["objdump", "--private-headers", *map(str, files)]
    shown = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    versions = re.findall(rf"\b{name}_(\d+(?:\.\d+)+)\b", shown)
    return max((tuple(map(int, version.split("."))) for version in versions), default=(0,))


def orphans(folder: Path) -> tuple[Path, ...]:
    """Answer the system's libraries directly in a folder that nothing below it needs.

    Extension modules and Python's own library are loaded by other means and never answered.
    """
    wanted_by = needs(programs(folder.resolve()))
    gone: set[Path] = set()
    while True:
        named = {name for path, names in wanted_by.items() if path not in gone for name in names}
        more = {
            path
            for path in wanted_by
            if path.parent == folder.resolve()
            and path not in gone
            and path.name.startswith("lib")
            and not path.name.startswith("libpython")
            and path.name not in named
        }
        if not more:
            return tuple(sorted(gone))
        gone |= more


def expected_of_the_system(folder: Path) -> tuple[str, ...]:
    """Answer the sonames that are needed below a folder and are not there."""
    there = {path.name for path in folder.rglob("*.so*")}
    named = {name for names in needs(programs(folder.resolve())).values() for name in names}
    return tuple(sorted(named - there))
