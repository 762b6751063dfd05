"""The engine as a process: requests from the window in, events out (`reader.protocol`).

Leaves within two seconds when its input ends, on Leave and on SIGTERM, with what is whole
written. What a request means is the desk's matter; when to refresh is the window's.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import os
import signal
import sys
import threading
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path

from reader import settings
from reader.engine.desk import Desk
from reader.engine.downloads import GOING_ON
from reader.engine.log import open_log
from reader.engine.pipe import LineWriter, read_lines, take_standard_streams
from reader.errors import KnownError
from reader.paths import LibraryPaths
from reader.protocol import (
    LINE_LIMIT,
    OFFLINE,
    Add,
    Cancel,
    Changed,
    Done,
    Entrusted,
    Event,
    Failed,
    Hello,
    Idle,
    Leave,
    Progress,
    ProtocolError,
    Refresh,
    Request,
    Restore,
    SendOutbox,
    Work,
    decode,
    encode,
)

LEAVING = 1.5  # seconds until a leaving engine is ended whatever it still does
QUIET = 1.0  # seconds without a request after which the engine asks to leave
RETRY = 60  # seconds after which to look again where the library could not be opened
# SQLite gives the interpreter up at each statement: the loop hands it back soon, since a lock
# that waits for it keeps the window from writing.
LANE_TURN = 0.0005  # seconds
_BRINGS_NEWS = (Refresh, Add, Restore, SendOutbox)
_REMEMBERED = 200  # answers kept for requests that are sent again

_log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Serve the window over standard input and output; 0 where it was asked to leave, 1 where
    it heard what is no protocol."""
    words = argparse.ArgumentParser(prog="broadsheet engine")
    words.add_argument("--library", type=Path, required=True)
    words.add_argument("--existing", action="store_true", help="make no new library")
    chosen = words.parse_args(argv)
    folder: Path = chosen.library
    asked, told = take_standard_streams()
    sys.setswitchinterval(LANE_TURN)
    if not chosen.existing or LibraryPaths(folder).database.exists():
        open_log(LibraryPaths(folder).log)
    return asyncio.run(_Service(folder, chosen.existing).run(asked, told))


class _Service:
    """One window's engine: what is under way, what was answered, and when to leave."""

    def __init__(self, folder: Path, existing: bool) -> None:
        # Before the window says anything, what it has kept holds.
        chosen, _ = settings.load(LibraryPaths(folder).settings_folder)
        self._desk = Desk(folder, self._say, existing=existing, offline=chosen.offline)
        self._heard: asyncio.Queue[bytes | None] = asyncio.Queue()
        self._writer: LineWriter | None = None
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._answers: OrderedDict[str, Done | Failed] = OrderedDict()
        self._again = False  # there may be more to be kept offline
        self._quiet: asyncio.TimerHandle | None = None
        self._asking: asyncio.Task[None] | None = None

    async def run(self, asked: int, told: int) -> int:
        """Serve until the end of input; answers the exit code."""
        loop = asyncio.get_running_loop()

        def heard(line: bytes | None) -> None:
            with contextlib.suppress(RuntimeError):  # the loop is closed: we have left
                loop.call_soon_threadsafe(self._heard.put_nowait, line)

        for number in (signal.SIGTERM, signal.SIGINT):
            try:
                loop.add_signal_handler(number, heard, None)
            except NotImplementedError:  # Windows
                signal.signal(number, lambda *_: heard(None))
        self._writer = LineWriter(told, lambda: heard(None))
        read_lines(asked, LINE_LIMIT, heard)
        self._say(Hello())
        code = 0
        try:
            await self._serve()
        except ProtocolError as error:
            print(f"broadsheet engine: not a line of the protocol: {error}", file=sys.stderr)  # noqa: T201
            code = 1
        await self._leave(code)
        return code

    async def _serve(self) -> None:
        """Take requests until the end of input or Leave; raises ProtocolError."""
        greeted = False
        while (line := await self._heard.get()) is not None:
            said = decode(line)
            if isinstance(said, Hello) != (not greeted):
                raise ProtocolError("Hello is the first line and no other")
            greeted = True
            match said:
                case Hello():
                    self._ask_to_leave_soon()
                case Leave():
                    self._say(Done(said.id))
                    return
                case Cancel():
                    self._cancel(said)
                case Progress() | Changed() | Done() | Failed() | Idle() | Entrusted():
                    raise ProtocolError(f"{type(said).__name__} is for the engine to say")
                case _:
                    self._take(said)

    def _take(self, request: Work) -> None:
        """Begin a request; one that is under way or done already is not begun again."""
        if answer := self._answers.get(request.id):
            self._say(answer)
        elif request.id not in self._tasks:
            self._tasks[request.id] = asyncio.create_task(self._answer(request.id, request))
            self._not_quiet()

    async def _answer(self, name: str, request: Request) -> None:
        answer = await self._desk.answer(request)
        self._answers[name] = answer
        while len(self._answers) > _REMEMBERED:
            self._answers.popitem(last=False)
        self._say(answer)
        del self._tasks[name]
        if isinstance(request, _BRINGS_NEWS) and isinstance(answer, Done) and not answer.cancelled:
            self._keep_offline()
        if not self._tasks:
            self._ask_to_leave_soon()

    def _keep_offline(self) -> None:
        """Go on with what is wanted offline; once more where that is under way."""
        self._again = True
        if OFFLINE not in self._tasks:
            self._tasks[OFFLINE] = asyncio.create_task(self._go_on())
            self._not_quiet()

    async def _go_on(self) -> None:
        while self._again:
            self._again = False
            answer = await self._desk.keep_offline()
            if isinstance(answer, Done) and answer.cancelled:
                break
        self._say(answer)
        del self._tasks[OFFLINE]
        if not self._tasks:
            self._ask_to_leave_soon()

    def _cancel(self, request: Cancel) -> None:
        for name, task in self._tasks.items():
            if request.target in ("", name):
                task.cancel()
        self._say(Done(request.id))

    # --- asking to leave, and leaving

    def _not_quiet(self) -> None:
        if self._quiet:
            self._quiet.cancel()
            self._quiet = None

    def _ask_to_leave_soon(self) -> None:
        self._not_quiet()
        self._quiet = asyncio.get_running_loop().call_later(QUIET, self._ask_to_leave)

    def _ask_to_leave(self) -> None:
        self._asking = asyncio.create_task(self._say_idle())

    async def _say_idle(self) -> None:
        """Do what waits for quiet, then ask to leave, whatever became of it."""
        desk = self._desk
        due = int(time.time()) + RETRY
        try:
            for step in (desk.follow_up, desk.tidy, desk.rest):
                await self._while_quiet(step)
            due = await desk.next_due()
        except KnownError as error:
            _log.warning("nothing can be done in quiet: %s", error.code.value)
        except Exception:  # noqa: BLE001 - our own fault must not keep the window waiting
            _log.exception("next due")
        if not self._tasks:
            self._say(Idle(due))

    async def _while_quiet(self, step: Callable[[], Awaitable[bool]]) -> None:
        """Repeat a step while there is more and nothing is asked for; a fault of our own in it
        costs no other. Raises KnownError."""
        try:
            while not self._tasks and await step():
                continue
        except KnownError:
            raise
        except Exception:  # noqa: BLE001 - logged, and tried again the next time
            _log.exception("while nothing was asked for")

    async def _leave(self, code: int) -> None:
        """End what is under way; whatever cannot be ended in time dies with the process.

        That is safe at any moment: the library is written in whole transactions.
        """
        end = threading.Timer(LEAVING, os._exit, (code,))
        end.daemon = True
        end.start()
        self._not_quiet()
        for task in self._tasks.values():
            task.cancel(GOING_ON)
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)
        if self._asking:
            self._asking.cancel()
        await self._desk.close()
        if self._writer:
            self._writer.close(LEAVING / 3)

    def _say(self, event: Event) -> None:
        if self._writer is None:
            return
        try:
            line = encode(event)
        except ProtocolError:
            if not isinstance(event, Done):
                raise
            line = encode(replace(event, messages=()))  # a file with endless faults
        self._writer.write(line)
