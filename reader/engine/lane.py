"""The engine's lane to the library: one thread that owns the store, so that the event loop never
waits for a disk. What is done in it, and in which order, is the caller's matter.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import ParamSpec, TypeVar

from reader.store import Role, Store

P = ParamSpec("P")
T = TypeVar("T")


class Lane:
    """One open library and its thread; calls run one after the other, in the order asked."""

    def __init__(self, store: Store, thread: ThreadPoolExecutor) -> None:
        self.store = store
        self._thread = thread

    @classmethod
    async def open(cls, folder: Path) -> Lane:
        """Open the library for writing the news; raises what `Store.open` raises."""
        thread = ThreadPoolExecutor(1, thread_name_prefix="store")
        try:
            store = await asyncio.get_running_loop().run_in_executor(
                thread, Store.open, folder, Role.ENGINE
            )
        except BaseException:
            thread.shutdown(wait=False)
            raise
        return cls(store, thread)

    async def run(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do one call of the store in its thread; a call that has begun is never cut short."""
        future = self._thread.submit(call, *args, **kwargs)
        return await asyncio.wrap_future(future)

    async def close(self) -> None:
        """Close the library after what is being written."""
        await asyncio.wrap_future(self._thread.submit(self.store.close))
        self._thread.shutdown(wait=False)
