"""How a request to the engine can end short of its answer; `reader.cli.main` tells it."""

from __future__ import annotations

from reader.model import Message
from reader.protocol import Done


class Refused(Exception):
    """The engine could not carry out a request; `message` says why."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


class Stopped(Exception):
    """A request was stopped half-way; `done` tells what is kept, as far as it is known."""

    def __init__(self, done: Done) -> None:
        super().__init__(done)
        self.done = done
