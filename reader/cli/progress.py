"""Shows how far a long command is: a bar that redraws itself in a terminal, else plain lines.

Writes to the error stream only, so that the answer can be piped on. Knows nothing of the work.
"""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable
from typing import TextIO

from reader.cli.language import marked, tr
from reader.cli.wrap import cut
from reader.printable import one_line

BAR = 24  # columns
FEEDS = marked("{done} of {total} feeds")
PACKED = marked("{done} of {total} packed")
KEPT = marked("{done} of {total} kept for reading offline")
PAUSE = 2.0  # seconds between two plain lines, so that a log stays short
_ERASE = "\r\x1b[K"


class ProgressLine:
    """One line that tells how far we are; `end` leaves the stream as if it had not been there."""

    def __init__(
        self,
        stream: TextIO | None = None,
        clock: Callable[[], float] = time.monotonic,
        *,
        quiet: bool = False,
    ) -> None:
        self._stream = stream or sys.stderr
        self._quiet = quiet
        self._clock = clock
        self._drawn = False
        self._last = -PAUSE
        self._said = ""
        self._live = self._stream.isatty()

    def show(
        self, done: int, total: int, failed: int = 0, current: str = "", unit: str = FEEDS
    ) -> None:
        """Tell that `done` of `total` are through, and what is at work."""
        if self._quiet:
            return
        if self._live:
            columns = shutil.get_terminal_size().columns
            text = cut(_bar(done, total) + _words(done, total, failed, current, unit), columns - 1)
            self._write(_ERASE + text)
            self._drawn = True
        elif done and (done >= total or self._clock() - self._last >= PAUSE):
            self._last = self._clock()
            said = _words(done, total, failed, current, unit) + "\n"
            if said != self._said:
                self._said = said
                self._write(said)

    def end(self) -> None:
        """Take the bar away; plain lines stay."""
        if self._drawn:
            self._write(_ERASE)
            self._drawn = False

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()


def _bar(done: int, total: int) -> str:
    full = BAR * min(done, total) // total if total else 0
    return f"[{'#' * full}{'-' * (BAR - full)}] "


def _words(done: int, total: int, failed: int, current: str, unit: str) -> str:
    words = tr(unit).format(done=done, total=total) if total else "…"
    if failed:
        words += ", " + tr("{count} failed").format(count=failed)
    name = one_line(current)
    return f"{words}  {name}" if name else words
