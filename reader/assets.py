"""Finds the files that Broadsheet carries with it: fonts, icons, and what else is no code.

They stand in `resources/` at the top of a checkout and in `reader/resources/` once installed, and
nobody else needs to know. Only finds them: reading and understanding them is the asker's part.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_PLACES = (_PACKAGE / "resources", _PACKAGE.parent / "resources")


def resource(name: str) -> Path:
    """Answer the path of a resource, such as "fonts" or "fonts/inter/OFL.txt".

    Raises FileNotFoundError where there is none, which is a fault of the build.
    """
    for place in _PLACES:
        path = place / name
        if path.exists():
            return path
    raise FileNotFoundError(f"no resource {name!r} in {' or '.join(map(str, _PLACES))}")
