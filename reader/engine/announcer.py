"""What the engine tells while it works: changes merged for a moment, progress not too often.

A window that redraws for each of a thousand feeds would do nothing else. Sends what it is given
through one function and knows no pipe.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from reader.model import Changes
from reader.protocol import Changed, Event, Progress

MERGE = 0.1  # seconds for which changes are collected
RARELY = 0.1  # seconds between two reports of the progress of one request
LINE_IDS = 10_000  # ids of a kind in one event, so that its line stays under the limit


class Announcer:
    """Collects changes and progress of all requests of one engine; used from one event loop."""

    def __init__(self, send: Callable[[Event], None]) -> None:
        self._send = send
        self._changes: list[Changes] = []
        self._progress: dict[str, Progress] = {}
        self._changes_timer: asyncio.TimerHandle | None = None
        self._progress_timer: asyncio.TimerHandle | None = None
        self._progress_at = 0.0

    def changed(self, changes: Changes) -> None:
        """Tell of changes within MERGE seconds."""
        if not changes:
            return
        self._changes.append(changes)
        if self._changes_timer is None:
            self._changes_timer = asyncio.get_running_loop().call_later(MERGE, self._send_changes)

    def progress(self, progress: Progress) -> None:
        """Tell how far a request is, at once or (RARELY apart) in a moment; the latest counts."""
        self._progress[progress.id] = progress
        if self._progress_timer is None:
            loop = asyncio.get_running_loop()
            wait = self._progress_at + RARELY - loop.time()
            if wait <= 0:
                self._send_progress()
            else:
                self._progress_timer = loop.call_later(wait, self._send_progress)

    def flush(self) -> None:
        """Tell now what is still held back, so that it stands before the end of a request."""
        self._send_changes()
        self._send_progress()

    def _send_changes(self) -> None:
        if self._changes_timer:
            self._changes_timer.cancel()
            self._changes_timer = None
        held, self._changes = self._changes, []
        if held:
            for part in parted(merged(held)):
                self._send(Changed(part))

    def _send_progress(self) -> None:
        if self._progress_timer:
            self._progress_timer.cancel()
            self._progress_timer = None
        held, self._progress = self._progress, {}
        if held:
            self._progress_at = asyncio.get_running_loop().time()
        for progress in held.values():
            self._send(progress)


def merged(held: Sequence[Changes]) -> Changes:
    """Many changes as one; for counters the latest counts."""
    if len(held) == 1:
        return held[0]
    return Changes(
        tuple(dict.fromkeys(i for changes in held for i in changes.new)),
        tuple(dict.fromkeys(i for changes in held for i in changes.updated)),
        tuple(dict.fromkeys(i for changes in held for i in changes.removed)),
        tuple(dict.fromkeys(i for changes in held for i in changes.flagged)),
        tuple(dict.fromkeys(i for changes in held for i in changes.feeds)),
        any(changes.folders for changes in held),
        tuple({feed: n for changes in held for feed, n in changes.unread}.items()),
        tuple(dict.fromkeys(i for changes in held for i in changes.kept)),
        tuple(dict.fromkeys(i for changes in held for i in changes.related)),
    )


def parted(changes: Changes) -> Iterator[Changes]:
    """The same changes in parts of at most LINE_IDS ids of a kind."""
    kinds = ("new", "updated", "removed", "flagged", "feeds", "unread", "kept", "related")
    longest = max(len(getattr(changes, kind)) for kind in kinds)
    if longest <= LINE_IDS:
        yield changes
        return
    for start in range(0, longest, LINE_IDS):
        part = {kind: getattr(changes, kind)[start : start + LINE_IDS] for kind in kinds}
        yield replace(changes, **part)
