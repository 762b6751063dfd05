"""Makes an AppImage of a frozen Broadsheet, with the appimagetool that is installed here.

The folder it is made of is of use by itself: its AppRun starts Broadsheet.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import icons
import linux_tree


def app_folder(frozen: Path, into: Path) -> Path:
    """Lay out `into/Broadsheet.AppDir` of a frozen folder and answer its path."""
    root = into / "Broadsheet.AppDir"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    linux_tree.lay_out(frozen, root)
    (root / "AppRun").symlink_to("usr/bin/broadsheet")
    shutil.copyfile(linux_tree.DESKTOP_ENTRY, root / linux_tree.DESKTOP_ENTRY.name)
    shutil.copyfile(icons.picture(256), root / "broadsheet.png")
    (root / ".DirIcon").symlink_to("broadsheet.png")
    return root


def make(frozen: Path, into: Path, version: str) -> Path:
    """Make `into/Broadsheet-VERSION.AppImage` and answer its path.

    Raises FileNotFoundError where there is no appimagetool, CalledProcessError where it fails.
    """
    tool = shutil.which("appimagetool")
    if tool is None:
        raise FileNotFoundError("appimagetool is not installed")
    image = into / f"Broadsheet-{version}.AppImage"
    subprocess.run([tool, str(app_folder(frozen, into)), str(image)], check=True)
    return image
