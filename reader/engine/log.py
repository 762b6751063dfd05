"""The engine's log: one rotating file in the library, without passwords and query secrets.

For finding faults afterwards; nothing in it is shown to the reader.
"""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

SIZE = 1_000_000  # bytes of one file
KEEP = 2  # older files


def bare_address(address: str) -> str:
    """An address as it may stand in a log: without user, password, query and fragment."""
    try:
        parts = urlsplit(address)
        host = parts.netloc.rpartition("@")[2]
        return urlunsplit((parts.scheme, host, parts.path, "", ""))
    except ValueError:
        return "(not an address)"


def open_log(folder: Path) -> logging.Handler | None:
    """Write the engine's log to a folder from now on; None where that cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "engine.log", maxBytes=SIZE, backupCount=KEEP, encoding="utf-8", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    log = logging.getLogger("reader")
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    return handler
