"""The window's log: one rotating file in the library, written by a thread of its own.

For finding faults afterwards; nothing in it is shown unless the person asks for it.
"""

from __future__ import annotations

import logging
from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler
from pathlib import Path
from queue import SimpleQueue
from typing import Any

FILE = "window.log"
SIZE = 1_000_000  # bytes of one file
KEEP = 1  # older files


class Log:
    """Takes what the program says of itself until it is closed."""

    def __init__(self, folder: Path) -> None:
        """Raises OSError where the folder cannot be made."""
        folder.mkdir(parents=True, exist_ok=True)
        self._file = RotatingFileHandler(
            folder / FILE, maxBytes=SIZE, backupCount=KEEP, encoding="utf-8", delay=True
        )
        self._file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        lines: SimpleQueue[Any] = SimpleQueue()
        self._handler = QueueHandler(lines)
        self._listener = QueueListener(lines, self._file)
        self._listener.start()
        log = logging.getLogger("reader")
        log.addHandler(self._handler)
        log.setLevel(logging.INFO)

    def close(self) -> None:
        """Write what is still to be written and close the file."""
        logging.getLogger("reader").removeHandler(self._handler)
        self._listener.stop()
        self._file.close()


def open_log(folder: Path) -> Log | None:
    """A log in a folder, None where nothing can be written there."""
    try:
        return Log(folder)
    except OSError:
        return None
