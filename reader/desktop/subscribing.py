"""Subscribes to feeds that were chosen, several at once, and tells what became of each.

Fetching and storing is the engine's; this counts its answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from reader.desktop.engine_client import EngineClient, new_id
from reader.errors import Code
from reader.model import Message
from reader.protocol import Add, Done, Failed


@dataclass(frozen=True, slots=True)
class Wish:
    """A feed to subscribe to; `title` is said where it cannot be."""

    address: str
    title: str = ""
    folder: int = 0
    user: str = ""
    password: str = ""


@dataclass(slots=True)
class Outcome:
    """What became of wishes: ids of feeds that are new or were there, what could not be, notes."""

    new: list[int] = field(default_factory=list)
    existing: list[tuple[int, Message]] = field(default_factory=list)
    troubles: list[tuple[Wish, Message]] = field(default_factory=list)
    notes: list[Message] = field(default_factory=list)


class Subscribing(QObject):
    """One set of wishes at a time."""

    moved_on = Signal(int, int)  # answered, in all
    ended = Signal(object)  # the Outcome

    def __init__(self, engine: EngineClient, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._waiting: dict[str, Wish] = {}
        self._count = 0
        self._outcome = Outcome()
        engine.done.connect(self._done)
        engine.failed.connect(self._failed)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._waiting)

    def subscribe(self, wishes: Sequence[Wish]) -> None:
        """Ask for all of them."""
        self._outcome = Outcome()
        self._count = len(wishes)
        requests = [(new_id(), wish) for wish in wishes]
        self._waiting = dict(requests)
        for id, wish in requests:
            self._engine.send(Add(id, wish.address, wish.folder, "", wish.user, wish.password))

    def _done(self, done: Done) -> None:
        wish = self._waiting.pop(done.id, None)
        if wish is None:
            return
        there = [message for message in done.messages if message.code == Code.FEED_EXISTS]
        self._outcome.notes += [message for message in done.messages if message not in there]
        if there:
            self._outcome.existing += [(feed, there[0]) for feed in done.feeds]
        elif done.feeds:
            self._outcome.new += done.feeds
        else:
            no_feed = Message(Code.NO_FEED_FOUND, {"address": wish.address})
            self._outcome.troubles.append((wish, no_feed))
        self._answered()

    def _failed(self, failed: Failed) -> None:
        wish = self._waiting.pop(failed.id, None)
        if wish is not None:
            self._outcome.troubles.append((wish, failed.message))
            self._answered()

    def _answered(self) -> None:
        self.moved_on.emit(self._count - len(self._waiting), self._count)
        if not self._waiting:
            self.ended.emit(self._outcome)
