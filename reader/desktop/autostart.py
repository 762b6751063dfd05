"""Starts Broadsheet when the person logs in, as each system wants it, and says whether it does.

Linux: an entry in the autostart folder (Desktop Application Autostart Specification). macOS: a
launch agent (launchd.plist(5)). Windows: a value of the registry's Run key. What is so is read from
the system each time, where the person may have changed it. Reads and writes files: for a lane.
"""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

from reader.errors import Code, KnownError

LABEL = "alt.broadsheet.Broadsheet"
HIDDEN = "--hidden"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_RESERVED = set(" \t\n\"'\\><~|&;$*?#()`")  # what Exec has to quote


def command() -> list[str]:
    """The words that start Broadsheet as it was started now, in the tray where it is kept there."""
    if getattr(sys, "frozen", False):
        return [sys.executable, HIDDEN]
    found = shutil.which("broadsheet")
    return [found, HIDDEN] if found else [sys.executable, "-m", "reader", HIDDEN]


def is_on() -> bool:
    """Whether Broadsheet is started when the person logs in."""
    if sys.platform == "win32":
        return _run_value() is not None
    try:
        text = place().read_text("utf-8")
    except OSError:
        return False
    lines = {line.strip() for line in text.splitlines()}
    return not lines & {"Hidden=true", "X-GNOME-Autostart-enabled=false"}


def switch(on: bool) -> None:
    """Let Broadsheet be started at login, or no more. Raises KnownError FILE_UNWRITABLE."""
    try:
        if sys.platform == "win32":
            _set_run_value(subprocess.list2cmdline(command()) if on else None)
        elif on:
            words = command()
            place().parent.mkdir(parents=True, exist_ok=True)
            place().write_bytes(agent(words) if sys.platform == "darwin" else entry(words))
        else:
            place().unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise KnownError(Code.FILE_UNWRITABLE, name=place().name, reason=reason) from error


def place() -> Path:
    """The file that starts Broadsheet on this system; on Windows there is none, only its name."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{LABEL}.plist"
    kept = os.environ.get("XDG_CONFIG_HOME", "")
    folder = Path(kept) if Path(kept).is_absolute() else Path.home() / ".config"
    return folder / "autostart" / "broadsheet.desktop"


def entry(words: list[str]) -> bytes:
    """A desktop entry that starts these words (Desktop Entry Specification 1.5)."""
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=Broadsheet",
        f"Exec={' '.join(map(_quoted, words))}",
        "Icon=broadsheet",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    )
    return ("\n".join(lines) + "\n").encode()


def _quoted(word: str) -> str:
    """A word of Exec: quoted where it must be, its backslashes once more for the file itself."""
    word = word.replace("%", "%%")
    if not set(word) & _RESERVED:
        return word
    for sign in '\\"`$':
        word = word.replace(sign, f"\\{sign}")
    return '"' + word.replace("\\", "\\\\") + '"'


def agent(words: list[str]) -> bytes:
    """A launch agent that starts these words at login, once."""
    return plistlib.dumps({"Label": LABEL, "ProgramArguments": words, "RunAtLoad": True})


if sys.platform == "win32":
    import winreg

    def _run_value() -> str | None:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                return str(winreg.QueryValueEx(key, "Broadsheet")[0])
        except FileNotFoundError:
            return None

    def _set_run_value(value: str | None) -> None:
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
            if value is not None:
                winreg.SetValueEx(key, "Broadsheet", 0, winreg.REG_SZ, value)
            elif _run_value() is not None:
                winreg.DeleteValue(key, "Broadsheet")
