"""Starts and ends the process of one digester; `reader.engine.digesters` says when.

A plain child process with two pipes: `multiprocessing` would import the caller's main module
again, keep a helper process beside, and pass pickles.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path
from typing import BinaryIO, cast

_PIPE = 1024 * 1024  # bytes: a whole feed fits, so that neither side waits for the other


def command(jobs: str) -> list[str]:
    """The words that start a digester for the jobs of a module, in a checkout and frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "digester", "--jobs", jobs]
    return [sys.executable, "-m", "reader.engine.digester_child", "--jobs", jobs]


def start(words: list[str]) -> subprocess.Popen[bytes]:
    """Start a digester outside the terminal's process group; raises OSError."""
    root = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH", ""))))
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS
    process = subprocess.Popen(
        words,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": path},
        start_new_session=True,
        creationflags=flags,
    )
    _widen(process)
    return process


def _widen(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "linux":
        import fcntl

        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):  # the user's share of pipe memory is used up
                fcntl.fcntl(cast(BinaryIO, pipe), fcntl.F_SETPIPE_SZ, _PIPE)


def retire(process: subprocess.Popen[bytes]) -> None:
    """End a process that has nothing in hand, and wait until it has ended."""
    process.kill()
    for pipe in (process.stdin, process.stdout):
        if pipe:
            with contextlib.suppress(OSError):
                pipe.close()
    process.wait()
