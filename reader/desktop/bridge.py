"""Lanes: where the window's reading and writing is done, never on the window's own thread.

A lane is one thread with one connection to the library. Jobs are functions of it; their results
come back as queued signals, in order, and are dropped where nobody wants them any more. Knows
nothing of what the jobs do.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")

Then = Callable[[Any], object]
Failed = Callable[[Exception], object]


@dataclass(eq=False)
class Ticket:
    """Stands for a job that was asked for; `drop` it when its result is no longer wanted."""

    job: Callable[[Any], Any]
    then: Then | None
    failed: Failed | None
    dropped: bool = False
    result: Any = None
    error: Exception | None = None

    def drop(self) -> None:
        """Neither do the job, if it has not begun, nor tell its result."""
        self.dropped = True

    def tell(self, otherwise: Failed) -> None:
        """Tell the result, the failure `otherwise` where nobody asked for it, and hold no more.

        What was held ends here, in the window's thread, as objects of Qt must: the lane's own may
        be the last to let go of the ticket.
        """
        then, failed, result, error = self.then, self.failed, self.result, self.error
        self.job, self.then, self.failed, self.result, self.error = _nothing, None, None, None, None
        if self.dropped:
            return
        if error is not None:
            (failed or otherwise)(error)
        elif then is not None:
            then(result)


def _nothing(_: Any) -> None:
    """The job of a ticket that was told."""


class Lane(QObject):
    """A thread that does jobs one after another with what `open_store` opens in it."""

    opened = Signal()  # the library is open in the thread
    refused = Signal(object)  # the exception with which it could not be opened
    quiet = Signal()  # everything that was asked for has been told
    trouble = Signal(object)  # the exception of a job that nobody else wanted to hear of
    _ended = Signal(object)

    def __init__(
        self,
        name: str,
        open_store: Callable[[], Any],
        parent: QObject,
        before: Callable[[], object] | None = None,
    ) -> None:
        """`before` is done in the thread before each job; what it raises is the job's failure."""
        super().__init__(parent)
        self._open = open_store
        self._before = before
        self._queue: deque[Ticket | None] = deque()
        self._filled = threading.Condition()
        self._open_jobs = 0
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin to work; jobs may have been asked for before."""
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether a result is still to be told."""
        return self._open_jobs > 0

    def ask(
        self,
        job: Callable[[Any], T],
        then: Callable[[T], object] | None = None,
        failed: Failed | None = None,
        *,
        first: bool = False,
    ) -> Ticket:
        """Do `job(store)` in the lane and tell its result to `then` on this thread.

        `first` puts it before everything that waits: somebody is looking at it.
        """
        ticket = Ticket(job, then, failed)
        self._open_jobs += 1
        with self._filled:
            if first:
                self._queue.appendleft(ticket)
            else:
                self._queue.append(ticket)
            self._filled.notify()
        return ticket

    def close(self, seconds: float = 5.0) -> None:
        """Do what has been asked for, close the library and end the thread."""
        if not self._thread.is_alive():
            return
        with self._filled:
            self._queue.append(None)
            self._filled.notify()
        self._thread.join(seconds)

    def _tell(self, ticket: Ticket) -> None:
        self._open_jobs -= 1
        ticket.tell(self.trouble.emit)
        if not self._open_jobs:
            self.quiet.emit()

    # --- in the thread

    def _work(self) -> None:
        store, failure = None, None
        try:
            store = self._open()
        except Exception as error:  # noqa: BLE001 (every job is told, and the window says it)
            failure = error
            self.refused.emit(error)
        else:
            self.opened.emit()
        while (ticket := self._next()) is not None:
            if not ticket.dropped:
                try:
                    if failure is not None:
                        raise failure
                    if self._before is not None:
                        self._before()
                    ticket.result = ticket.job(store)
                except Exception as error:  # noqa: BLE001 (it crosses to the window's thread)
                    ticket.error = error
            self._ended.emit(ticket)
        if store is not None:
            store.close()

    def _next(self) -> Ticket | None:
        with self._filled:
            while not self._queue:
                self._filled.wait()
            return self._queue.popleft()
