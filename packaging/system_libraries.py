"""Finds the system libraries that Qt needs on Linux, and installs them or names the command.

Qt's wheels carry Qt itself but expect the graphics and input libraries of a desktop, which a
container or a fresh server lacks. Does nothing on macOS and Windows, where the wheels are whole.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Library:
    """A shared library by its soname, with the packages that carry it."""

    soname: str
    apt: str
    pacman: str


# What Qt itself loads, on every platform plugin.
ALWAYS = (
    Library("libEGL.so.1", "libegl1", "libglvnd"),
    Library("libGL.so.1", "libgl1", "libglvnd"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Library("libfreetype.so.6", "libfreetype6", "freetype2"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5"),
    Library("libX11.so.6", "libx11-6", "libx11"),
    Library("libz.so.1", "zlib1g", "zlib"),
)

# What the plugin for X11 loads beyond that.
X11 = (
    Library("libX11-xcb.so.1", "libx11-xcb1", "libx11"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    Library("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
)

# What the plugin for Wayland loads beyond that.
WAYLAND = (
    Library("libwayland-client.so.0", "libwayland-client0", "wayland"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "wayland"),
)


class LibrariesMissing(Exception):
    """Qt cannot start here; the text says what to type."""


def wanted(platform: str, display: str, wayland_display: str) -> tuple[Library, ...]:
    """Answer the libraries for this platform and these displays (empty: no such display)."""
    if not platform.startswith("linux"):
        return ()
    return ALWAYS + (X11 if display else ()) + (WAYLAND if wayland_display else ())


def loads(soname: str) -> bool:
    """Tell whether the system's loader finds the library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing(
    libraries: Iterable[Library], loads: Callable[[str], bool] = loads
) -> tuple[Library, ...]:
    """Answer those of the libraries that do not load."""
    return tuple(library for library in libraries if not loads(library.soname))


def package_manager(which: Callable[[str], str | None] = shutil.which) -> str | None:
    """Answer the system's package manager, or None where it is one we do not know."""
    return next((name for name in ("apt-get", "dnf", "zypper", "pacman") if which(name)), None)


def install_command(manager: str, libraries: Iterable[Library]) -> list[str]:
    """Answer the words that install the libraries with this package manager."""
    if manager == "apt-get":
        names = [library.apt for library in libraries]
        start = ["apt-get", "install", "--yes", "--no-install-recommends"]
    elif manager == "pacman":
        names = [library.pacman for library in libraries]
        start = ["pacman", "-S", "--needed", "--noconfirm"]
    else:
        # The RPM world finds a package by the library it provides, on every distribution.
        bits = "()(64bit)" if sys.maxsize > 2**32 else ""
        names = [library.soname + bits for library in libraries]
        start = ["dnf", "install", "-y"] if manager == "dnf" else ["zypper", "-n", "install"]
    return start + sorted(set(names))


def explain(manager: str | None, libraries: Iterable[Library]) -> str:
    """Answer the sentence that tells a person what is missing and what to type."""
    libraries = tuple(libraries)
    names = ", ".join(library.soname for library in libraries)
    if manager is None:
        return f"Qt needs these system libraries, which are not installed: {names}."
    words = (f"'{word}'" if "(" in word else word for word in install_command(manager, libraries))
    return (
        f"Qt needs system libraries that are not installed: {names}.\n"
        f"Install them with:\n    sudo {' '.join(words)}"
    )


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages as root, refreshing the lists where they are missing or stale."""
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if quietly(install).returncode == 0:
        return True
    quietly(["apt-get", "update"])
    done = quietly(install)
    if done.returncode != 0:
        print(done.stdout, file=sys.stderr)
    return done.returncode == 0


def quietly(words: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a program that asks nothing, keeping what it prints."""
    return subprocess.run(
        words,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def may_apt_install() -> bool:
    """Tell whether this process may install Debian packages: it is root and apt-get is here."""
    return sys.platform != "win32" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def ensure(libraries: tuple[Library, ...]) -> None:
    """Make the libraries loadable, installing them as root on Debian and Ubuntu.

    Raises LibrariesMissing with the exact command where they cannot be installed from here.
    """
    absent = missing(libraries)
    if not absent:
        return
    if may_apt_install():
        print("Installing system libraries for Qt:", *(library.apt for library in absent))
        sys.stdout.flush()
        apt_install(sorted({library.apt for library in absent}))
        absent = missing(absent)
    if absent:
        raise LibrariesMissing(explain(package_manager(), absent))
