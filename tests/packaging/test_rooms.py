"""The contracts of the rooms bind: each of them is broken on purpose, in a copy, and complains."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]

# A module that stands where it may not reach, and what it reaches for.
TRESPASSES = {
    "Nobody knocks upwards or next door": ("net/trespasser.py", "reader.content"),
    "The window never reaches the network or parses: it asks the engine, by protocol": (
        "desktop/trespasser.py",
        "reader.engine",
    ),
    "The demo newsroom stands alone: a publisher knows nothing of its readers": (
        "demo/trespasser.py",
        "reader.model",
    ),
    "The ground needs the standard library alone": ("model/messages.py", "msgspec"),
    "Qt only in the window": ("engine/trespasser.py", "PySide6.QtCore"),
    "The database only in the store": ("content/trespasser.py", "sqlite3"),
    "The feed parser only in content.parse": ("content/another_trespasser.py", "feedparser"),
    "The sanitiser only in content.clean": ("engine/another_trespasser.py", "nh3"),
    "HTTP only in net": ("cli/trespasser.py", "aiohttp"),
}


def broken_contracts(folder: Path) -> set[str]:
    """Judge the package in the folder and answer the names of its broken contracts."""
    program = "import sys; from importlinter.cli import lint_imports_command as l; sys.exit(l())"
    done = subprocess.run(
        [sys.executable, "-c", program, "--no-logo", "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        timeout=55,
        check=False,
    )
    lines = done.stdout.splitlines()
    assert any(line.startswith("Contracts: ") for line in lines), done.stdout + done.stderr
    return {line.split(" BROKEN")[0] for line in lines if " BROKEN" in line}


def test_every_contract_can_be_broken(tmp_path: Path) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = {contract["name"] for contract in project["tool"]["importlinter"]["contracts"]}
    assert names == set(TRESPASSES)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    package = tmp_path / "reader"
    shutil.copytree(ROOT / "reader", package, ignore=shutil.ignore_patterns("__pycache__"))
    assert broken_contracts(tmp_path) == set()
    for place, wanted in TRESPASSES.values():
        with (package / place).open("a", encoding="utf-8") as file:
            file.write(f"\nimport {wanted}\n")
    assert broken_contracts(tmp_path) == names


def test_a_room_without_a_place_is_not_let_in(tmp_path: Path) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    package = tmp_path / "reader"
    shutil.copytree(ROOT / "reader", package, ignore=shutil.ignore_patterns("__pycache__"))
    (package / "utils.py").write_text('"""Nobody knows what belongs here."""\n', encoding="utf-8")
    assert broken_contracts(tmp_path) == {"Nobody knocks upwards or next door"}
