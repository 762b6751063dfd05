"""How the window was asked to start: the words of the command line, understood and checked.

Stands at the ground so that the window need not know who read the words. Carries values only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """What the window is to open and show.

    `library` is a folder, None for the usual one. `demo` reads the demo newsroom in a temporary
    library, whatever `library` says. `screenshot` is the picture file to write before leaving at
    once; `dark` and `size` (width and height in pixels) are its look, `select` the row to open,
    counted from 1. `language` is a code, "" for the one that was chosen.
    `hidden` opens no window where Broadsheet is kept in the tray.
    `arguments` are addresses and files to subscribe to, as the desktop hands them over.
    """

    library: Path | None = None
    demo: bool = False
    screenshot: Path | None = None
    dark: bool = False
    language: str = ""
    size: tuple[int, int] | None = None
    select: int | None = None
    arguments: tuple[str, ...] = ()
    hidden: bool = False


def has_display(platform: str, environ: Mapping[str, str]) -> bool:
    """Whether a window can be shown: elsewhere than on Windows and macOS a variable names where."""
    return platform in ("win32", "darwin") or any(environ.get(name) for name in _DISPLAYS)
