"""The command line as a person or a script meets it: real processes, real news over HTTP."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reader.demo.newsroom import Newsroom

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 60  # a run that takes longer is a fault


@dataclass(frozen=True)
class Answer:
    """What one run of the command line said."""

    code: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def totals(self) -> dict[str, Any]:
        return self.objects[-1]


def environment() -> dict[str, str]:
    """Ours, without a display, in a known zone and a plain encoding."""
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "COLUMNS")}
    return {**kept, "PYTHONPATH": str(ROOT), "TZ": "UTC", "PYTHONWARNINGS": "error"}


def broadsheet(*words: object) -> Answer:
    """Run `broadsheet WORDS…` to its end."""
    done = subprocess.run(
        [sys.executable, "-m", "reader", *map(str, words)],
        capture_output=True,
        env=environment(),
        timeout=SECONDS,
        check=False,
    )
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture(scope="module")
def newsroom() -> Iterator[Newsroom]:
    with Newsroom() as running:
        yield running
