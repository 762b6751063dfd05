"""The engine inside another process: the command line carries out one request with it.

The same desk as behind the pipe, without the pipe.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from urllib.request import getproxies

from reader import settings
from reader.engine.desk import Desk
from reader.engine.offline import Choices
from reader.engine.room import limits_of
from reader.paths import LibraryPaths
from reader.protocol import Done, Event, Failed, Refresh, Request

FOLLOWING_UP = 10.0  # seconds that a command goes on after its answer; the rest waits for the next


async def run_inline(
    folder: Path,
    request: Request,
    on_event: Callable[[Event], None],
    *,
    chosen: settings.Settings | None = None,
    proxies: Mapping[str, str] | None = None,
    keep: bool = False,
) -> Done | Failed:
    """Carry out one request for the library in `folder`; a cancelled task stops it, keeping
    what is whole, and answers Done(cancelled=True).

    With `keep`, what is wanted for reading offline is kept after it, and counted in its totals.
    Without `chosen` and `proxies`, the library's settings and the system's proxies hold.
    """
    if chosen is None:
        chosen, _ = settings.load(LibraryPaths(folder).settings_folder)
    if proxies is None:
        proxies = getproxies()
    choices = Choices(
        chosen.keep_pages, chosen.keep_pictures, chosen.picture_size, chosen.keep_comments
    )
    desk = Desk(
        folder,
        on_event,
        interval=chosen.refresh_interval,
        proxies=proxies,
        keep=choices,
        offline=chosen.offline,
        limits=limits_of(chosen),
    )
    try:
        answer = await desk.answer(request)
        if keep and isinstance(answer, Done) and not answer.cancelled:
            answer = _both(answer, await desk.keep_offline())
        until = time.monotonic() + FOLLOWING_UP
        stopped = isinstance(answer, Done) and answer.cancelled
        while not stopped and time.monotonic() < until and await desk.follow_up():
            continue
        await desk.tidy()
        if isinstance(request, Refresh):
            await desk.rest()
        return answer
    finally:
        await desk.close()


def _both(first: Done, then: Done | Failed) -> Done | Failed:
    """The answer to a request with the totals and messages of what was kept after it."""
    said = (then.message,) if isinstance(then, Failed) else then.messages
    messages = (*first.messages, *(each for each in said if each not in first.messages))
    if isinstance(then, Failed):
        return replace(first, messages=messages)
    more = {name: count for name, count in then.totals.items() if name != "articles"}
    return replace(first, totals=first.totals | more, messages=messages, cancelled=then.cancelled)
