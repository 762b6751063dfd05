"""The wheel, built and installed in a clean environment outside the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest
from PIL import Image

import reader

ROOT = Path(__file__).parents[2]


def call(words: list[str], folder: Path) -> str:
    """Run a program in the folder and answer what it printed; its exit code must be 0."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        words,
        cwd=folder,
        env=environ,
        capture_output=True,
        text=True,
        timeout=240,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    call([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def programs(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the programs of an environment in which only the wheel is installed.

    What Broadsheet depends on is seen through a path file; the path files of that other folder,
    and with them an editable install of this checkout, are not read from there.
    """
    clean = tmp_path_factory.mktemp("clean")
    venv.create(clean, with_pip=False)
    programs = clean / ("Scripts" if sys.platform == "win32" else "bin")
    python = str(programs / "python")
    install = ["install", "--no-deps", "--no-index", "--no-compile", str(wheel)]
    call([sys.executable, "-m", "pip", "-qq", "--python", python, *install], clean)
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    place = Path(call([python, "-c", code], clean).strip())
    purelib = sysconfig.get_path("purelib")
    (place / "what_broadsheet_needs.pth").write_text(purelib + "\n", encoding="utf-8")
    return programs


def test_the_wheel_carries_the_package_and_its_resources_alone(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        entry_points = archive.read(
            f"broadsheet-{reader.__version__}.dist-info/entry_points.txt"
        ).decode()
    assert "reader/__init__.py" in names
    assert "reader/resources/fonts/literata/Literata-Regular.ttf" in names
    assert "reader/resources/fonts/literata/OFL.txt" in names
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)
    tops = {name.split("/", 1)[0] for name in names}
    assert tops == {"reader", f"broadsheet-{reader.__version__}.dist-info"}
    resources = {
        f"reader/{path.relative_to(ROOT).as_posix()}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    assert resources <= set(names)
    assert "[console_scripts]\nbroadsheet = " in entry_points
    assert "[gui_scripts]\nbroadsheetw = " in entry_points


def test_what_is_imported_is_the_wheel(programs: Path, tmp_path: Path) -> None:
    code = "import reader, reader.assets as a; print(reader.__file__, a.resource('fonts'), sep='|')"
    package, fonts = call([str(programs / "python"), "-c", code], tmp_path).strip().split("|")
    assert Path(package).is_relative_to(programs.parent)
    assert Path(fonts) == Path(package).parent / "resources" / "fonts"


def test_the_command_tells_its_version(programs: Path, tmp_path: Path) -> None:
    assert reader.__version__ in call([str(programs / "broadsheet"), "--version"], tmp_path)


def test_the_demo_is_shown_from_the_wheel(programs: Path, own_folders: Path) -> None:
    picture = own_folders / "out.png"
    words = [str(programs / "broadsheet"), "--demo", "--screenshot", str(picture)]
    call([*words, "--size", "1200x800"], own_folders)
    with Image.open(picture) as image:
        assert image.size == (1200, 800)
        colours = image.convert("RGB").getcolors(maxcolors=1 << 20)
    # A loaded window has letters with soft edges: an empty one a handful of flat colours.
    assert colours is not None
    assert len(colours) > 64
