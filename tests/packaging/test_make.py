"""The commands that build, and what they decide before anything is frozen."""

from __future__ import annotations

import os
import runpy
from collections.abc import Mapping
from pathlib import Path

import deb
import make
import pytest

import reader

ROOT = Path(__file__).parents[2]


def test_the_version_is_the_programs_own() -> None:
    assert make.version() == reader.__version__


def test_a_wrong_use_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    for words in ([], ["fly"], ["deb", "wheel"]):
        assert make.main(words) == 2
        assert "usage: python3 packaging/make.py wheel" in capsys.readouterr().err


@pytest.mark.parametrize("before", [None, "/opt/theirs/lib"])
def test_programs_that_are_started_get_the_systems_libraries(
    before: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the frozen program's start leaves the environment, and as it must hand it on."""
    environ: Mapping[str, str] = os.environ
    monkeypatch.setenv("LD_LIBRARY_PATH", f"/frozen/_internal:{before or ''}")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", "")
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    runpy.run_path(str(ROOT / "packaging/pyinstaller/own_libraries_stay_here.py"))
    assert environ.get("LD_LIBRARY_PATH") == before
    assert "LD_LIBRARY_PATH_ORIG" not in environ
    assert environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"


def test_a_library_without_a_known_package_is_refused() -> None:
    assert deb.depends(["libc.so.6", "libEGL.so.1"], (2, 36)) == "libc6 (>= 2.36), libegl1"
    with pytest.raises(deb.UnknownLibrary, match=r"libnowhere\.so\.7"):
        deb.depends(["libnowhere.so.7"], (2, 36))
