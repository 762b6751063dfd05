"""The frozen program and what is made of it, run from outside the checkout and without Python."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import appimage
import deb
import elf
import frozen
import make
import pytest
from PIL import Image

import reader
from reader.demo.process import spawn_newsroom

pytestmark = pytest.mark.build
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="Linux only")


def call(words: list[str], folder: Path) -> str:
    """Run a frozen program, which is to find no Python, and answer what it printed."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PATH": os.defpath}
    environ.pop("PYTHONPATH", None)
    done = subprocess.run(
        words, cwd=folder, env=environ, capture_output=True, timeout=150, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode("utf-8")


@pytest.fixture(scope="session")
def package(frozen_folder: Path) -> Path:
    if shutil.which("dpkg-deb") is None:
        pytest.skip("dpkg-deb is not installed")
    return deb.make(frozen_folder, frozen_folder.parent, make.version())


def test_it_tells_its_version(frozen_folder: Path, tmp_path: Path) -> None:
    said = call([str(frozen.program(frozen_folder)), "--version"], tmp_path)
    assert said.strip() == f"Broadsheet {reader.__version__}"


def test_it_refreshes_with_digesters_of_its_own(frozen_folder: Path, own_folders: Path) -> None:
    program = str(frozen.program(frozen_folder))
    with spawn_newsroom() as newsroom:
        opml = own_folders / "demo.opml"
        opml.write_text(newsroom.opml_text, encoding="utf-8")
        call([program, "import", str(opml)], own_folders)
        lines = call([program, "refresh", "--all", "--json"], own_folders).splitlines()
    totals = json.loads(lines[-1])
    assert (totals["feeds"], totals["failed"]) == (len(newsroom.outlets), 0)
    assert totals["new"] >= 60
    assert call([program, "doctor"], own_folders)


def test_it_shows_the_demo_with_an_engine_of_its_own(
    frozen_folder: Path, own_folders: Path
) -> None:
    picture = own_folders / "out.png"
    words = [str(frozen.program(frozen_folder)), "--demo", "--screenshot", str(picture)]
    call([*words, "--size", "1200x800"], own_folders)
    with Image.open(picture) as image:
        assert image.size == (1200, 800)
        colours = image.convert("RGB").getcolors(maxcolors=1 << 20)
    # A loaded window has letters with soft edges: an empty one a handful of flat colours.
    assert colours is not None
    assert len(colours) > 64


def test_it_carries_the_terms_of_what_it_carries(frozen_folder: Path) -> None:
    licences = frozen_folder / "licences"
    told = {path.name for path in licences.iterdir()}
    assert {"broadsheet", "python", "pyside6-essentials", "peewee", "aiohttp", "lxml"} <= told
    assert (licences / "broadsheet" / "LICENSE").is_file()
    assert all(any(place.iterdir()) for place in licences.iterdir())


@linux_only
def test_it_carries_only_libraries_that_are_needed(frozen_folder: Path) -> None:
    assert elf.orphans(frozen_folder / "_internal") == ()
    names = {path.name for path in frozen_folder.rglob("*.so*")}
    assert not [name for name in names if re.search(r"Qml|Quick|WebEngine|lib.*gtk", name)]
    # Everything that is expected of the system is in a package that the .deb asks for.
    assert deb.depends(elf.expected_of_the_system(frozen_folder), (2, 36))


@linux_only
def test_the_package_tells_what_it_is(package: Path, tmp_path: Path) -> None:
    fields = call(["dpkg-deb", "--field", str(package)], tmp_path)
    assert f"Package: broadsheet\nVersion: {reader.__version__}\n" in fields
    depends = re.search(r"^Depends: (.*)$", fields, flags=re.MULTILINE)
    assert depends is not None
    assert {"libegl1", "libxcb1", "libwayland-client0"} <= set(depends[1].split(", "))


@linux_only
def test_the_package_belongs_to_root_and_is_for_everybody(package: Path, tmp_path: Path) -> None:
    for line in call(["dpkg-deb", "--contents", str(package)], tmp_path).splitlines():
        rights, owner, *_ = line.split()
        assert owner == "root/root", line
        assert rights[0] == "l" or re.fullmatch(r"drwxr-xr-x|-rw-r--r--|-rwxr-xr-x", rights)
        assert rights[0] != "-" or "x" not in rights or line.endswith("/broadsheet"), line


@linux_only
def test_the_packages_program_runs_and_the_desktop_finds_it(package: Path, tmp_path: Path) -> None:
    root = tmp_path / "root"
    call(["dpkg-deb", "--extract", str(package), str(root)], tmp_path)
    usr = root / "usr"
    assert reader.__version__ in call([str(usr / "bin/broadsheet"), "--version"], tmp_path)
    share = usr / "share"
    entry = (share / "applications/broadsheet.desktop").read_text(encoding="utf-8")
    icon = re.search(r"^Icon=(.+)$", entry, flags=re.MULTILINE)
    program = re.search(r"^Exec=(\S+)", entry, flags=re.MULTILINE)
    assert icon is not None
    assert program is not None
    assert (usr / "bin" / program[1]).exists()
    assert (share / f"icons/hicolor/48x48/apps/{icon[1]}.png").is_file()
    assert (share / f"icons/hicolor/scalable/apps/{icon[1]}.svg").is_file()
    for place in ("man/man1/broadsheet.1.gz", "doc/broadsheet/copyright"):
        assert (share / place).is_file()


@linux_only
def test_the_folder_of_the_appimage_starts_broadsheet(frozen_folder: Path, tmp_path: Path) -> None:
    root = appimage.app_folder(frozen_folder, tmp_path)
    assert reader.__version__ in call([str(root / "AppRun"), "--version"], tmp_path)
    assert (root / "broadsheet.desktop").is_file()
    assert (root / ".DirIcon").is_file()
