"""Lays a frozen Broadsheet out as Linux expects a program: with its entry, icons and manual.

The .deb and the AppImage are made of this tree. Writes below the folder it is given and nowhere
else.
"""

from __future__ import annotations

import gzip
import os
import shutil
from pathlib import Path

import icons

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
DESKTOP_ENTRY = HERE / "linux" / "broadsheet.desktop"
METAINFO = HERE / "linux" / "alt.broadsheet.Broadsheet.metainfo.xml"
MANUAL = HERE / "linux" / "broadsheet.1"


def lay_out(frozen: Path, root: Path) -> None:
    """Write the tree of /usr below `root`, from a frozen folder."""
    usr = root / "usr"
    shutil.copytree(frozen, usr / "lib" / "broadsheet", symlinks=True)
    (usr / "bin").mkdir()
    (usr / "bin" / "broadsheet").symlink_to("../lib/broadsheet/broadsheet")
    share = usr / "share"
    _put(DESKTOP_ENTRY, share / "applications")
    _put(METAINFO, share / "metainfo")
    for size in icons.SIZES:
        _put(icons.picture(size), share / f"icons/hicolor/{size}x{size}/apps", "broadsheet.png")
    _put(icons.ICONS / "broadsheet.svg", share / "icons/hicolor/scalable/apps")
    _put(icons.ICONS / "broadsheet-symbolic.svg", share / "icons/hicolor/symbolic/apps")
    _pack(MANUAL, share / "man/man1/broadsheet.1.gz")
    _pack(ROOT / "CHANGELOG.md", share / "doc/broadsheet/changelog.gz")
    _allow_reading(root)


def _put(path: Path, place: Path, name: str = "") -> None:
    place.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(path, place / (name or path.name))


def _pack(path: Path, to: Path) -> None:
    """Compress without name and time, so that the same text gives the same bytes."""
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))


def _allow_reading(root: Path) -> None:
    """Let everybody read, and only the owner write, whatever the umask of the build."""
    for folder, _, names in os.walk(root):
        Path(folder).chmod(0o755)
        for path in (Path(folder) / name for name in names):
            if not path.is_symlink():
                runs = path.name == "broadsheet" and path.parent.name == "broadsheet"
                path.chmod(0o755 if runs else 0o644)
