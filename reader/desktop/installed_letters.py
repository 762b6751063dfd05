"""Which families of letters are on this computer beside the bundled ones.

Some systems look into every file for it: it is asked for in a lane.
"""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from reader.desktop import theme

# Qt's names on Linux for whatever fontconfig takes for them.
_STAND_INS = frozenset(("Serif", "Sans Serif", "Monospace"))


def installed_letters() -> tuple[str, ...]:
    """The families that an article can be set in, in order of their names.

    Left out are those that are drawn in pixels, signs without letters, and what the system keeps
    for itself.
    """
    signs = set(QFontDatabase.families(QFontDatabase.WritingSystem.Symbol))
    signs -= set(QFontDatabase.families(QFontDatabase.WritingSystem.Latin))
    left_out = signs | _STAND_INS | theme.bundled_families()
    return tuple(
        sorted(
            (
                family
                for family in QFontDatabase.families()
                if family not in left_out
                and not family.startswith("@")  # set on its side, in Windows
                and not QFontDatabase.isPrivateFamily(family)
                and QFontDatabase.isSmoothlyScalable(family)
            ),
            key=str.casefold,
        )
    )
