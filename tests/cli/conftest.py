"""The command line as a person or a script meets it: real processes, real news over HTTP."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pytest

from reader.demo.newsroom import Newsroom

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 150  # a run that takes longer is a fault


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


class Broadsheet(Protocol):
    """Runs `broadsheet WORDS…` in a process of its own, or starts it."""

    def __call__(self, *words: object) -> Answer: ...

    def start(
        self, *words: object, program: Sequence[str] = ("-m", "reader")
    ) -> subprocess.Popen[str]: ...


class _Broadsheet:
    def __call__(self, *words: object) -> Answer:
        with self.start(*words) as process:
            out, err = process.communicate(timeout=SECONDS)
        return Answer(process.returncode, out, err)

    def start(
        self, *words: object, program: Sequence[str] = ("-m", "reader")
    ) -> subprocess.Popen[str]:
        """Without a display, in a known zone; every warning is an error."""
        shown = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        environ = {name: value for name, value in os.environ.items() if name not in shown}
        environ |= {"PYTHONPATH": str(ROOT), "TZ": "UTC", "PYTHONWARNINGS": "error"}
        return subprocess.Popen(
            [sys.executable, *program, *map(str, words)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environ,
            encoding="utf-8",
        )


@pytest.fixture(scope="session")
def broadsheet() -> Broadsheet:
    return _Broadsheet()


@pytest.fixture(scope="module")
def newsroom() -> Iterator[Newsroom]:
    with Newsroom() as running:
        yield running
