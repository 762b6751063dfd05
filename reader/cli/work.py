"""Has the engine carry out a request in this process, with progress, and stops it when asked.

Ctrl-C and SIGTERM cancel the request; what is whole by then stays in the library.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import sys
from dataclasses import replace

from reader import settings
from reader.cli.endings import Refused, Stopped
from reader.cli.language import tr
from reader.cli.place import Place
from reader.cli.progress import FEEDS, KEPT, PACKED, ProgressLine
from reader.engine.inline import run_inline
from reader.engine.log import open_log
from reader.phrases import pace
from reader.protocol import OFFLINE, Done, Event, Failed, Pack, Progress, Request


def carry_out(place: Place, request: Request, *, keep: bool = False, online: bool = False) -> Done:
    """What the engine answers to a request; raises KnownError, Refused or Stopped.

    With `keep`, what is wanted for reading offline is kept after it. With `online` the network is
    used though Broadsheet is set to work offline.
    """
    chosen, _ = settings.load(place.paths.settings_folder)
    if online:
        chosen = replace(chosen, offline=False)
    line = ProgressLine(quiet=place.output.json and not sys.stderr.isatty())

    def on_event(event: Event) -> None:
        if isinstance(event, Progress):
            unit = KEPT if event.id == OFFLINE else FEEDS
            if isinstance(request, Pack):
                unit = PACKED
                event = replace(event, current=_pace(event))
            line.show(event.done, event.total, event.failed, event.current, unit)

    async def work() -> Done | Failed:
        task = asyncio.current_task()
        assert task is not None
        with contextlib.suppress(NotImplementedError):  # Windows has no SIGTERM to listen for
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
        return await run_inline(place.folder, request, on_event, chosen=chosen, keep=keep)

    log = open_log(place.paths.log)
    try:
        answer: Done | Failed = asyncio.run(work())
    except (KeyboardInterrupt, asyncio.CancelledError):
        answer = Done("", cancelled=True)
    finally:
        line.end()
        if log is not None:
            logging.getLogger("reader").removeHandler(log)
            log.close()
    if isinstance(answer, Failed):
        raise Refused(answer.message)
    if answer.cancelled:
        raise Stopped(answer)
    return answer


def _pace(event: Progress) -> str:
    """How fast a pack comes, or what it waits for."""
    if event.waiting:
        return tr("waiting for the network")
    said = pace(event.speed, event.left, tr)
    return f"{event.current}, {said}" if said else event.current
