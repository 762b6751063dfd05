"""newsboat as the yardstick: its reload with 20 threads, in folders of its own."""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

THREADS = 20
PATIENCE = 900  # seconds


class Newsboat:
    """One newsboat with its own cache, subscribed to an OPML file's feeds."""

    def __init__(self, folder: Path, subscriptions: Path) -> None:
        program = shutil.which("newsboat")
        if program is None:
            sys.exit("newsboat is not installed")
        folder.mkdir()
        addresses = re.findall(r'xmlUrl="([^"]+)"', subscriptions.read_text("utf-8"))
        (folder / "urls").write_text("".join(f"{address}\n" for address in addresses), "utf-8")
        (folder / "config").write_text(f"reload-threads {THREADS}\n", "utf-8")
        self._cache = folder / "cache.db"
        files = ["-u", "urls", "-c", "cache.db", "-C", "config"]
        self._command = [program, *(str(folder / w) if w[0] != "-" else w for w in files)]

    def reload(self) -> tuple[float, float]:
        """Seconds that a reload of all feeds takes, and how many of them for loading the cache."""
        loading = self._time("print-unread")
        whole = self._time("reload")
        # Without figures for its planner newsboat loads a large cache for minutes.
        with sqlite3.connect(self._cache) as cache:
            cache.execute("ANALYZE")
        cache.close()
        return whole, loading

    def _time(self, what: str) -> float:
        began = time.monotonic()
        subprocess.run(
            [*self._command, "-x", what], check=True, stdout=subprocess.DEVNULL, timeout=PATIENCE
        )
        return time.monotonic() - began
