"""The programs that check what is packaged, and their packages on Debian.

As root on Debian and Ubuntu they are installed; elsewhere a test that finds one missing is
skipped with its name.
"""

from __future__ import annotations

import shutil
import sys

import system_libraries

# What each checks or reads: the desktop entry, the metadata of software centres, the manual,
# the programs of a frozen folder.
PACKAGES = {
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "mandoc": "mandoc",
    "objdump": "binutils",
}


def missing() -> tuple[str, ...]:
    """Answer those of the programs that are not here."""
    return tuple(program for program in PACKAGES if shutil.which(program) is None)


def ensure() -> None:
    """Install what is missing, where that is allowed; does nothing otherwise."""
    absent = missing()
    if absent and system_libraries.may_apt_install():
        print("Installing programs that check packages:", *absent)
        sys.stdout.flush()
        system_libraries.apt_install(sorted(PACKAGES[program] for program in absent))
