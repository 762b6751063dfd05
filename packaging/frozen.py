"""Freezes Broadsheet with PyInstaller into a folder that runs where there is no Python.

A program frozen on one system runs on that system alone, and on a Linux whose C library is not
older than the one it was frozen on.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import elf

HERE = Path(__file__).resolve().parent
SPEC = HERE / "pyinstaller" / "broadsheet.spec"


def program(folder: Path, name: str = "broadsheet") -> Path:
    """Answer the path of a program in a frozen folder."""
    return folder / (f"{name}.exe" if sys.platform == "win32" else name)


def freeze(python: Path, into: Path) -> Path:
    """Freeze what this Python has installed; answers the folder `into/broadsheet`.

    On macOS `into/Broadsheet.app` stands beside it. Raises CalledProcessError where a step
    fails, after the step has said why.
    """
    work = into / "work"
    work.mkdir(parents=True, exist_ok=True)
    # Every program is to behave the same: what the caller's Python is told is not frozen in.
    environ = {**os.environ, "BROADSHEET_BUILD_ICONS": str(work), "PYTHONDONTWRITEBYTECODE": "1"}
    code = "import icons, pathlib, sys; p = pathlib.Path(sys.argv[1]); "
    code += "icons.write_ico(p / 'broadsheet.ico'); icons.write_icns(p / 'broadsheet.icns')"
    _call([str(python), "-c", code, str(work)], {**environ, "PYTHONPATH": str(HERE)})
    freezing = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    places = ["--distpath", str(into), "--workpath", str(work), str(SPEC)]
    _call([*freezing, *places], environ)
    folder = into / "broadsheet"
    if sys.platform == "linux":
        for path in elf.orphans(folder / "_internal"):
            path.unlink()
    _call([str(python), str(HERE / "licences.py"), str(folder)], environ)
    return folder


def _call(words: list[str], environ: Mapping[str, str]) -> None:
    subprocess.run(words, env=environ, check=True, stdin=subprocess.DEVNULL)
