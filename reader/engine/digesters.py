"""Digesters: the niced processes that turn bytes into values, supervised one by one.

A job that hangs or crashes its process costs that job and nothing else: the process is replaced.
(A pool executor breaks every pending job when one worker dies, and cannot kill one that hangs.)
Each digester is served by a thread that writes a frame, waits and reads a frame, so that the
next job starts without the event loop's help. What the jobs do is the business of
`reader.content`.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import subprocess
import threading
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO, TypeVar, cast

import msgspec

from reader.engine import digester_process
from reader.engine.frames import read_frame, write_frame
from reader.engine.log import bare_address
from reader.errors import BugError, Code, KnownError

DEADLINE = 20.0  # seconds of wall time for one job
RECYCLE = 400  # jobs, after which a process is replaced: what it leaked goes with it
IDLE = 20.0  # seconds, after which a process without a job is let go
MOST = 4  # processes; a digester is worth about 50 MB
_TICK = 0.1  # seconds between looks at the deadlines

T = TypeVar("T")

_log = logging.getLogger(__name__)


def fitting_count(cores: int) -> int:
    """How many digesters serve best on a machine with so many cores.

    On two cores two make a first refresh faster than one does, by a tenth to a quarter, and being
    niced they leave the cores to whoever asks.
    """
    return 1 if cores < 2 else min(MOST, max(2, cores - 1))


@dataclass(slots=True, eq=False)
class _Job:
    frame: bytes
    deadline: float
    loop: asyncio.AbstractEventLoop
    answer: asyncio.Future[bytes]

    def settle(self, result: bytes | KnownError) -> None:
        with contextlib.suppress(RuntimeError):  # the loop has been closed: nobody waits
            self.loop.call_soon_threadsafe(self._settle, result)

    def _settle(self, result: bytes | KnownError) -> None:
        if self.answer.done():
            return
        if isinstance(result, KnownError):
            self.answer.set_exception(result)
        else:
            self.answer.set_result(result)


@dataclass(slots=True, eq=False)
class _Digester:
    """One process, the thread that serves it, and the job it has in hand."""

    process: subprocess.Popen[bytes] | None = None
    done: int = 0
    overdue_at: float = 0.0  # monotonic; 0 while no job is under way
    overdue: bool = False
    job: _Job | None = None
    called: threading.Event = field(default_factory=threading.Event)
    thread: threading.Thread | None = None


class Digesters:
    """The digesters of one engine; used from one event loop.

    Processes start when there is work for them. `jobs` is the module whose JOBS they serve.
    """

    def __init__(
        self,
        count: int | None = None,
        *,
        jobs: str = "reader.content.digest",
        recycle: int = RECYCLE,
        idle: float = IDLE,
    ) -> None:
        self._count = count or fitting_count(os.cpu_count() or 1)
        self._command = digester_process.command(jobs)
        self._recycle = recycle
        self._idle_seconds = idle
        self._lock = threading.Lock()
        self._waiting: deque[_Job] = deque()
        self._all: list[_Digester] = []
        self._free: list[_Digester] = []
        self._closed = False
        self._watch: asyncio.Task[None] | None = None

    async def run(
        self,
        job: str,
        args: Mapping[str, Any],
        result: type[T],
        *,
        deadline: float = DEADLINE,
        of: str = "",
    ) -> T:
        """Do one job and answer its result, decoded as `result`.

        `deadline` is seconds of wall time from the job's start; `of` is the address whose bytes
        these are, where `args` do not say it. Raises the job's KnownError, or KnownError
        (DIGESTER_TIMEOUT | DIGESTER_CRASHED): a fault of our own in a job costs its document
        like a crash, and is logged.
        """
        if self._closed:
            raise BugError("digesters are closed")
        loop = asyncio.get_running_loop()
        frame = msgspec.msgpack.encode((job, args, deadline))
        order = _Job(frame, deadline, loop, loop.create_future())
        self._hand_out(order)
        if self._watch is None or self._watch.done():
            self._watch = loop.create_task(self._watch_deadlines())
        frame = await order.answer
        try:
            return _open_answer(frame, result)
        except (BugError, msgspec.DecodeError) as bug:
            _log.error("%s of %s: %s", job, bare_address(of or str(args.get("address", ""))), bug)
            raise KnownError(Code.DIGESTER_CRASHED) from bug

    def warm(self) -> None:
        """Start one process where there is none, since work is likely to come in a moment."""
        with self._lock:
            if not self._all and not self._closed:
                self._free.append(self._engage(None))

    def pids(self) -> tuple[int, ...]:
        """The processes alive now."""
        running = [digester.process for digester in self._all]
        return tuple(process.pid for process in running if process and process.poll() is None)

    async def close(self) -> None:
        """End all processes at once; jobs under way fail with DIGESTER_CRASHED."""
        with self._lock:
            self._closed = True
            waiting = list(self._waiting)
            self._waiting.clear()
            everyone = list(self._all)
        for order in waiting:
            order.settle(KnownError(Code.DIGESTER_CRASHED))
        for digester in everyone:
            digester.called.set()
            _kill(digester)
        for digester in everyone:
            if digester.thread:
                await asyncio.to_thread(digester.thread.join, 2.0)
        if self._watch:
            self._watch.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._watch

    def _hand_out(self, order: _Job) -> None:
        """Give a job to the digester that was last at work, to a new one, or to the queue."""
        with self._lock:
            if self._free:
                digester = self._free.pop()
                digester.job = order
                digester.called.set()
            elif len(self._all) < self._count:
                self._engage(order)
            else:
                self._waiting.append(order)

    def _engage(self, order: _Job | None) -> _Digester:
        digester = _Digester(job=order)
        self._all.append(digester)
        digester.thread = threading.Thread(
            target=self._serve, args=(digester,), name="digester", daemon=True
        )
        digester.thread.start()
        return digester

    def _serve(self, digester: _Digester) -> None:
        """A digester's thread: jobs, one after the other, until there are none for a while."""
        order = digester.job
        try:
            if order is None:  # to be warm when work comes
                self._ready(digester)
                order = self._rest(digester)
            while order is not None:
                # Who does not wait any more (cancelled) is not worked for.
                result = None if order.answer.done() else self._work(digester, order)
                following = self._next_or_rest(digester)
                if result is not None:  # told when free again, so that the next job comes here
                    order.settle(result)
                order = following or self._rest(digester)
        finally:
            _retire(digester)

    def _next_or_rest(self, digester: _Digester) -> _Job | None:
        with self._lock:
            if self._waiting and not self._closed:
                return self._waiting.popleft()
            digester.job = None
            digester.called.clear()
            self._free.append(digester)
            return None

    def _rest(self, digester: _Digester) -> _Job | None:
        """Wait for a call; answers None where none came, and the thread is to end."""
        if not self._closed:
            digester.called.wait(self._idle_seconds)
        with self._lock:
            if digester in self._free:  # nobody called
                self._free.remove(digester)
                digester.job = None
            if digester.job is None:
                self._all.remove(digester)
            return digester.job

    def _ready(self, digester: _Digester) -> subprocess.Popen[bytes] | None:
        """The digester's process, a new one where need be; None where none can be started."""
        process = digester.process
        if process is None or process.poll() is not None or digester.done >= self._recycle:
            _retire(digester)
            digester.done = 0
            with contextlib.suppress(OSError):
                digester.process = digester_process.start(self._command)
        return digester.process

    def _work(self, digester: _Digester, order: _Job) -> bytes | KnownError:
        process = self._ready(digester)
        if process is None or self._closed:
            return KnownError(Code.DIGESTER_CRASHED)
        digester.overdue = False
        digester.overdue_at = time.monotonic() + order.deadline
        try:
            write_frame(cast(BinaryIO, process.stdin), order.frame)
            frame = read_frame(cast(BinaryIO, process.stdout))
        except (OSError, ValueError):
            frame = None
        digester.overdue_at = 0.0
        digester.done += 1
        if frame is None:
            _retire(digester)
            if digester.overdue:
                return KnownError(Code.DIGESTER_TIMEOUT, seconds=round(order.deadline, 1))
            return KnownError(Code.DIGESTER_CRASHED)
        return frame

    async def _watch_deadlines(self) -> None:
        """Kill what is past its deadline; ends when no digester is left at work."""
        while any(digester not in self._free for digester in list(self._all)):
            await asyncio.sleep(_TICK)
            now = time.monotonic()
            for digester in list(self._all):
                if 0.0 < digester.overdue_at < now:
                    digester.overdue = True
                    _kill(digester)


def _open_answer(frame: bytes, result: type[T]) -> T:
    status, value = msgspec.msgpack.decode(frame, type=tuple[str, msgspec.Raw])
    if status == "done":
        return msgspec.msgpack.decode(value, type=result)
    told = msgspec.msgpack.decode(value)
    if status == "known":
        code, params = told
        raise KnownError(Code(code), **params)
    raise BugError(told)


def _kill(digester: _Digester) -> None:
    process = digester.process
    if process is not None and process.poll() is None:
        process.kill()


def _retire(digester: _Digester) -> None:
    process, digester.process = digester.process, None
    if process is not None:
        digester_process.retire(process)
