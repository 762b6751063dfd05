"""The installed Qt: a release that loses references to None would end every window."""

from __future__ import annotations

import os
import subprocess
import sys

VOID_CALLS = """
import sys
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("headline")
thing = QObject()
before = sys.getrefcount(None)
for _ in range(100_000):
    label.setIndent(2)
    thing.setObjectName("headline")
lost = before - sys.getrefcount(None)
assert lost < 1_000, f"{lost} references to None are lost"
print("whole")
"""


def test_void_calls_keep_their_references() -> None:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", VOID_CALLS],
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "whole\n"), done.stderr
