"""The README tells the truth about what can be counted: keys, commands, benches."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from reader.cli.commands import COMMANDS
from reader.desktop.action_table import table

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_keys_are_those_of_the_window(qapp: QGuiApplication) -> None:
    rows = dict(re.findall(r"^\| (.+?) \| (`.+`) \|$", README, flags=re.MULTILINE))
    told = {text: set(re.findall(r"`(.+?)`", keys)) for text, keys in rows.items()}
    real = {spec.text.rstrip("…"): set(spec.keys) for spec in table() if spec.keys}
    assert {text: told.get(text) for text in real} == real


def test_every_command_is_told() -> None:
    told = set(re.findall(r"^broadsheet ([a-z-]+)", README, flags=re.MULTILINE))
    assert told == set(COMMANDS)


def test_every_bench_is_told() -> None:
    """What can be run names its own command; the rest only helps to measure."""
    files = (ROOT / "tests" / "bench").glob("*.py")
    texts = {path.stem: path.read_text(encoding="utf-8") for path in files}
    benches = {name for name, text in texts.items() if f"python -m tests.bench.{name} " in text}
    told = set(re.findall(r"python -m tests\.bench\.([a-z_]+)", README))
    assert benches - told == set()
