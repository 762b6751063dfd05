"""Makes a Debian package of a frozen Broadsheet with dpkg-deb alone.

The package brings its own Python and Qt, and expects of the system only what every desktop has;
what that is, is read off the programs. Debian's own triggers refresh menus, icons and manuals:
the package runs no scripts.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

import elf
import linux_tree
import system_libraries

LIBC = "libc6"
# Sonames beyond those that Qt's own table knows.
PACKAGES = {
    **{library.soname: library.apt for library in system_libraries.ALWAYS},
    **{library.soname: library.apt for library in system_libraries.X11},
    **{library.soname: library.apt for library in system_libraries.WAYLAND},
    "libcups.so.2": "libcups2",
    "libdrm.so.2": "libdrm2",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
}
_LIBC_PARTS = re.compile(r"(ld-linux.*|lib(c|dl|m|pthread|resolv|rt|util))\.so\.\d+")

COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Broadsheet
Comment: Everything that the package carries, with its licence, is listed in
 /usr/lib/broadsheet/licences.

Files: *
Copyright: The Broadsheet authors
License: MIT

Files: usr/lib/broadsheet/_internal/reader/resources/fonts/*
Copyright: see OFL.txt beside each font
License: OFL-1.1
 The SIL Open Font License, see OFL.txt beside each font.

License: MIT
{licence}
"""

CONTROL = """\
Package: broadsheet
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: xdg-utils, gnome-keyring | keepassxc | kwalletmanager
Section: net
Priority: optional
Description: desktop news reader that is complete when offline
 Broadsheet subscribes to feeds (RSS, Atom, RDF and JSON Feed), fetches them into
 a library on your own disk, and shows them in three panes: feeds, headlines, and
 the article, set for reading. What has been fetched stays readable without a
 network. The same library can be used on the command line.
"""


class UnknownLibrary(Exception):
    """A program needs a library whose Debian package this file does not know."""


def depends(sonames: Iterable[str], glibc: tuple[int, ...]) -> str:
    """Answer the Depends field for libraries and the newest C library's symbols they use.

    Raises UnknownLibrary.
    """
    packages = {f"{LIBC} (>= {'.'.join(map(str, glibc))})"}
    for soname in sonames:
        if _LIBC_PARTS.fullmatch(soname):
            continue
        if soname not in PACKAGES:
            raise UnknownLibrary(f"{soname}: name its package in packaging/deb.py")
        packages.add(PACKAGES[soname])
    return ", ".join(sorted(packages))


def control(root: Path, frozen: Path, version: str) -> str:
    """Answer the control file for a tree that was laid out from a frozen folder."""
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    files = [path for path in root.rglob("*") if path.is_file() and not path.is_symlink()]
    # The variables that Debian's own tools read.
    name = os.environ.get("DEBFULLNAME", "The Broadsheet authors")
    address = os.environ.get("DEBEMAIL", "authors@broadsheet.invalid")
    return CONTROL.format(
        version=version,
        architecture=architecture,
        maintainer=f"{name} <{address}>",
        size=sum(path.stat().st_size for path in files) // 1024,
        depends=depends(
            elf.expected_of_the_system(frozen),
            elf.newest_version(elf.programs(frozen), "GLIBC"),
        ),
    )


def copyright_text() -> str:
    """Answer the package's copyright file, in Debian's machine-readable form."""
    licence = (linux_tree.ROOT / "LICENSE").read_text(encoding="utf-8")
    lines = (f" {line}" if line else " ." for line in licence.strip().splitlines())
    return COPYRIGHT.format(licence="\n".join(lines))


def make(frozen: Path, into: Path, version: str) -> Path:
    """Make `into/broadsheet_VERSION_ARCHITECTURE.deb` of a frozen folder and answer its path.

    Raises UnknownLibrary, and CalledProcessError where dpkg-deb refuses.
    """
    root = into / "deb"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    linux_tree.lay_out(frozen, root)
    notice = root / "usr/share/doc/broadsheet/copyright"
    notice.write_text(copyright_text(), encoding="utf-8")
    notice.chmod(0o644)
    text = control(root, frozen, version)
    (root / "DEBIAN").mkdir(mode=0o755)
    (root / "DEBIAN" / "control").write_text(text, encoding="utf-8")
    match = re.search(r"^Architecture: (\S+)$", text, flags=re.MULTILINE)
    assert match is not None
    package = into / f"broadsheet_{version}_{match[1]}.deb"
    packing = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z12", "--build"]
    subprocess.run([*packing, str(root), str(package)], check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(root)
    return package
