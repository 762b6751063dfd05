"""The engine inside another process: the command line carries out one request with it.

The same desk as behind the pipe, without the pipe.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.request import getproxies

from reader import settings
from reader.engine.desk import Desk
from reader.paths import LibraryPaths
from reader.protocol import Done, Event, Failed, Request

FOLLOWING_UP = 10.0  # seconds that a command goes on after its answer; the rest waits for the next


async def run_inline(
    folder: Path,
    request: Request,
    on_event: Callable[[Event], None],
    *,
    chosen: settings.Settings | None = None,
    proxies: Mapping[str, str] | None = None,
) -> Done | Failed:
    """Carry out one request for the library in `folder`; a cancelled task stops it, keeping
    what is whole, and answers Done(cancelled=True).

    Without `chosen` and `proxies`, the library's settings and the system's proxies hold.
    """
    if chosen is None:
        chosen, _ = settings.load(LibraryPaths(folder).settings_folder)
    if proxies is None:
        proxies = getproxies()
    desk = Desk(folder, on_event, interval=chosen.refresh_interval, proxies=proxies)
    try:
        answer = await desk.answer(request)
        until = time.monotonic() + FOLLOWING_UP
        while time.monotonic() < until and await desk.follow_up():
            continue
        await desk.tidy()
        return answer
    finally:
        await desk.close()
