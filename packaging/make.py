"""Builds what is given to people: `python3 packaging/make.py wheel|folder|deb|appimage`.

Works like `dev.py`: it makes .venv where that is missing. What it builds lies in `dist/`, the
frozen folder's makings in `build/`.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
BUILD = ROOT / "build"

USAGE = """\
usage: python3 packaging/make.py wheel       for `pip install`
       python3 packaging/make.py folder      a program that needs no Python, for this system
       python3 packaging/make.py deb         that, as a Debian package
       python3 packaging/make.py appimage    that, as an AppImage (wants appimagetool)"""


def version() -> str:
    """Answer the version of this checkout."""
    text = (ROOT / "reader" / "__init__.py").read_text(encoding="utf-8")
    match = re.search(r'^__version__ = "(.+)"$', text, flags=re.MULTILINE)
    assert match is not None, "reader/__init__.py tells no version"
    return match[1]


def wheel(python: Path, into: Path) -> Path:
    """Build the wheel and answer its path."""
    words = [str(python), "-m", "hatchling", "build", "-t", "wheel", "-d", str(into)]
    subprocess.run(words, cwd=ROOT, check=True)
    (built,) = into.glob(f"broadsheet-{version()}-*.whl")
    return built


def build(what: str, python: Path) -> Path:
    """Build one thing and answer where it lies."""
    import appimage
    import deb
    import frozen

    DIST.mkdir(exist_ok=True)
    if what == "wheel":
        return wheel(python, DIST)
    folder = frozen.freeze(python, BUILD)
    if what == "deb":
        return deb.make(folder, DIST, version())
    if what == "appimage":
        return appimage.make(folder, DIST, version())
    shutil.rmtree(DIST / "broadsheet", ignore_errors=True)
    made = shutil.copytree(folder, DIST / "broadsheet", symlinks=True)
    bundle = BUILD / "Broadsheet.app"
    if bundle.exists():
        shutil.rmtree(DIST / bundle.name, ignore_errors=True)
        made = shutil.copytree(bundle, DIST / bundle.name, symlinks=True)
    return made


def main(words: list[str]) -> int:
    """Build what the words say and answer the exit code; 2 is a wrong use."""
    import deb
    import dev
    import environment
    import system_libraries

    if len(words) != 1 or words[0] not in ("wheel", "folder", "deb", "appimage"):
        print(USAGE, file=sys.stderr)
        return 2
    sentence = dev.python_too_old(tuple(sys.version_info[:3]))
    if sentence:
        print(sentence, file=sys.stderr)
        return 2
    place = environment.Environment()
    try:
        place.ensure(extras="dev")
        if words[0] != "wheel":
            # What a program is to carry must be here: the libraries of every kind of display.
            every = system_libraries.wanted(sys.platform, "any", "any")
            system_libraries.ensure(every)
        made = build(words[0], place.python)
    except (environment.CannotInstall, system_libraries.LibrariesMissing) as cannot:
        print(cannot, file=sys.stderr)
        return 1
    except (deb.UnknownLibrary, FileNotFoundError) as cannot:
        print(f"{words[0]} cannot be built: {cannot}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as failed:
        print(f"{words[0]} cannot be built: {failed.cmd[0]} ended with {failed.returncode}.")
        return 1
    print(made)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
