"""The engine's ends of the pipe to the window: lines in, lines out, each with a thread of its own.

Threads, because no event loop waits for such pipes on every system. Knows lines, not what they
say.
"""

from __future__ import annotations

import contextlib
import os
import queue
import threading
from collections.abc import Callable

_PIECE = 65536


def take_standard_streams() -> tuple[int, int]:
    """Keep standard input and output for the protocol alone; answers their new descriptors.

    From now on a stray print goes to stderr and a stray read finds the end.
    """
    asked, told = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return asked, told


def read_lines(descriptor: int, limit: int, heard: Callable[[bytes | None], None]) -> None:
    """Call `heard` with each line, in a thread of its own, and with None at the end.

    A line longer than `limit` bytes is given cut off after it, and then the end.
    """

    def read() -> None:
        rest = b""
        while True:
            try:
                piece = os.read(descriptor, _PIECE)
            except OSError:
                piece = b""
            *lines, rest = (rest + piece).split(b"\n")
            for line in lines:
                heard(line)
            if len(rest) > limit:
                heard(rest)
                piece = b""
            if not piece:
                heard(None)
                return

    threading.Thread(target=read, name="requests", daemon=True).start()


class LineWriter:
    """Writes lines in the order given, in a thread of its own; `broken` is called (there) when
    nobody reads them any more."""

    def __init__(self, descriptor: int, broken: Callable[[], None]) -> None:
        self._descriptor = descriptor
        self._broken = broken
        self._lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._write, name="events", daemon=True)
        self._thread.start()

    def write(self, line: bytes) -> None:
        """Have a line written soon."""
        self._lines.put(line)

    def close(self, patience: float) -> None:
        """Wait up to `patience` seconds until all lines are written."""
        self._lines.put(None)
        self._thread.join(patience)

    def _write(self) -> None:
        while (line := self._lines.get()) is not None:
            try:
                left = memoryview(line)
                while left:
                    left = left[os.write(self._descriptor, left) :]
            except OSError:
                with contextlib.suppress(RuntimeError):  # the loop is closed already
                    self._broken()
                return
