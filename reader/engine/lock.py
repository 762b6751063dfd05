"""One engine per library: a lock of the operating system that dies with its process."""

from __future__ import annotations

import asyncio
from pathlib import Path

from filelock import FileLock, Timeout

from reader.errors import Code, KnownError

PATIENCE = 1.0  # seconds for an engine that is just leaving
_STEP = 0.05


class EngineLock:
    """The lock of a library's engine."""

    def __init__(self, path: Path) -> None:
        self._lock = FileLock(path, thread_local=False)

    async def take(self) -> None:
        """Take the lock, waiting for a moment; raises KnownError(ALREADY_REFRESHING), or
        LIBRARY_READ_ONLY where the folder cannot be written."""
        tries = int(PATIENCE / _STEP)
        for left in range(tries, -1, -1):
            try:
                self._lock.acquire(blocking=False)
                return
            except Timeout as held:
                if not left:
                    raise KnownError(Code.ALREADY_REFRESHING) from held
            except OSError as error:
                folder = str(Path(self._lock.lock_file).parent)
                raise KnownError(Code.LIBRARY_READ_ONLY, folder=folder) from error
            await asyncio.sleep(_STEP)

    def release(self) -> None:
        """Let the lock go; without it, nothing happens."""
        self._lock.release()
